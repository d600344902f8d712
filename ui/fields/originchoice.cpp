// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/originchoice.h"

#include "ui/fields/originbadge.h"

#include <QPainter>

namespace daemok::ui {
namespace {

constexpr int kPad = 6;
constexpr int kMark = 11;
constexpr int kTextLeft = kPad + kMark + 9;

} // namespace

OriginChoice::OriginChoice(Origin mark, const QString &title, const QString &note, QWidget *parent)
    : QAbstractButton(parent),
      m_mark(mark),
      m_note(note)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(note);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect OriginChoice::noteRect(int width) const
{
    const QRect room(kTextLeft, kPad + fontMetrics().height(), width - kTextLeft - kPad, 1000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, m_note);
}

int OriginChoice::heightForWidth(int width) const
{
    return 2 * kPad + fontMetrics().height() + (m_note.isEmpty() ? 0 : noteRect(width).height());
}

QSize OriginChoice::sizeHint() const
{
    return {260, heightForWidth(300)};
}

void OriginChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        QColor fill = palette().color(QPalette::Highlight);
        fill.setAlphaF(isChecked() ? 0.10F : 0.06F);
        painter.setBrush(fill);
        painter.drawRoundedRect(box, 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 5, 5);
    }
    const int line = fontMetrics().height();
    const QRectF square(kPad + 2, kPad + (line - kMark) / 2.0, kMark, kMark);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    paintOrigin(painter, square, m_mark,
                palette().color(group, isChecked() ? QPalette::Highlight : QPalette::Text));
    QFont bold = font();
    bold.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(bold);
    painter.setPen(palette().color(group, QPalette::Text));
    painter.drawText(QRect(kTextLeft, kPad, width() - kTextLeft - kPad, line),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(noteRect(width()), Qt::TextWordWrap, m_note);
}

void OriginChoice::enterEvent(QEnterEvent *)
{
    update();
}

void OriginChoice::leaveEvent(QEvent *)
{
    update();
}

} // namespace daemok::ui
