// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/questionlabel.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kSide = 15;
constexpr int kGap = 3;

} // namespace

HelpMark::HelpMark(QWidget *parent) : QToolButton(parent)
{
    setFixedSize(kSide, kSide);
    setFocusPolicy(Qt::NoFocus); // F1 on the entry is the keyboard's way
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("How to get this number (F1)"));
    setAccessibleName(tr("How to get this number"));
}

QSize HelpMark::sizeHint() const
{
    return {kSide, kSide};
}

void HelpMark::setStrong(bool strong)
{
    m_strong = strong;
    update();
}

void HelpMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool over = underMouse();
    const QColor colour =
        palette().color(over || m_strong ? QPalette::Highlight : QPalette::PlaceholderText);
    if (over || m_strong) {
        painter.setPen(QPen(colour, 1));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() - 2);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(colour);
    painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("?"));
}

QuestionLabel::QuestionLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent),
      m_mark(new HelpMark(this))
{
    setWordWrap(true);
    setContentsMargins(0, 0, kSide + kGap, 0);
}

void QuestionLabel::setLabel(const QString &text)
{
    setText(text);
    placeMark();
}

void QuestionLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    placeMark();
}

void QuestionLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeMark();
}

void QuestionLabel::placeMark()
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    double end = 0;
    int lines = 0;
    const int room = std::max(1, width() - kSide - kGap);
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        end = line.naturalTextWidth();
        ++lines;
    }
    layout.endLayout();
    const int line = fontMetrics().lineSpacing();
    const int top = (height() - lines * line) / 2 + (lines - 1) * line;
    m_mark->move(static_cast<int>(end) + kGap, top + (line - kSide) / 2);
}

} // namespace daemok::ui
