// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/facttile.h"

#include "ui/state/tone.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr double kValueEnlarged = 4.5;
constexpr double kValueLeast = -1;
constexpr double kValueStep = 0.5;
constexpr int kMinimumWidth = 92;

QString markOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Good:
        return QStringLiteral("✓");
    case Tone::Warning:
        return QStringLiteral("▲");
    case Tone::Bad:
        return QStringLiteral("✕");
    }
    return {};
}

} // namespace

FactTile::FactTile(const Appearance *appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactTile::setFact(const Fact &fact)
{
    m_fact = fact;
    setToolTip(fact.change.isEmpty()
                   ? fact.detail
                   : tr("%1\nAgainst the pinned plan: %2").arg(fact.detail, fact.change));
    setAccessibleName(tr("%1: %2", "fact, its value").arg(fact.label, fact.value));
    setAccessibleDescription(
        fact.change.isEmpty()
            ? fact.note
            : tr("%1, %2", "what a fact means, how it changed").arg(fact.note, fact.change));
    const bool explained = !fact.figure.isEmpty();
    setCursor(explained ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(explained ? Qt::TabFocus : Qt::NoFocus);
    update();
}

void FactTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_fact.figure.isEmpty()
        && rect().contains(event->position().toPoint()))
        emit figureAsked(m_fact.figure);
    else
        QWidget::mouseReleaseEvent(event);
}

void FactTile::keyPressEvent(QKeyEvent *event)
{
    const bool go = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                    || event->key() == Qt::Key_Space;
    if (go && !m_fact.figure.isEmpty())
        emit figureAsked(m_fact.figure);
    else
        QWidget::keyPressEvent(event);
}

void FactTile::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void FactTile::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

QFont FactTile::noteFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 0.5);
    return small;
}

QFont FactTile::valueFont(int width) const
{
    QFont large = font();
    large.setWeight(QFont::DemiBold);
    constexpr int kSteps = static_cast<int>((kValueEnlarged - kValueLeast) / kValueStep);
    for (int i = 0; i <= kSteps; ++i) {
        large.setPointSizeF(font().pointSizeF() + kValueEnlarged - i * kValueStep);
        if (QFontMetrics(large).horizontalAdvance(m_fact.value) <= width)
            break;
    }
    return large;
}

QSize FactTile::sizeHint() const
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() + kValueEnlarged);
    const int note = QFontMetrics(noteFont()).height();
    return {130, note + QFontMetrics(large).height() + 2 * note + 4};
}

QSize FactTile::minimumSizeHint() const
{
    return {kMinimumWidth, sizeHint().height()};
}

void FactTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_appearance->theme();
    if (!m_fact.figure.isEmpty() && (underMouse() || hasFocus())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(theme.accent, 1) : Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setBrush(Qt::NoBrush);
    }
    const QFontMetrics note(noteFont());
    QRect row(0, 0, width() - 4, note.height());
    painter.setFont(noteFont());
    // The change stands at the end of the label's row; the label gives way to it.
    int labelWidth = row.width();
    if (!m_fact.change.isEmpty()) {
        labelWidth = std::max(0, labelWidth - note.horizontalAdvance(m_fact.change) - 6);
        painter.setPen(m_fact.changeTone == Tone::Plain
                           ? theme.muted
                           : colourOf(m_fact.changeTone, theme, theme.text));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, m_fact.change);
    }
    painter.setPen(theme.muted);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                     note.elidedText(m_fact.label, Qt::ElideRight, labelWidth));

    const QString mark = markOf(m_fact.tone);
    const int markWidth = mark.isEmpty() ? 0 : QFontMetrics(font()).horizontalAdvance(mark) + 6;
    QFont largest = font();
    largest.setPointSizeF(font().pointSizeF() + kValueEnlarged);
    row = QRect(0, row.bottom() + 2, width() - 4, QFontMetrics(largest).height());
    const QFont large = valueFont(row.width() - markWidth);
    painter.setFont(large);
    painter.setPen(m_fact.tone == Tone::Bad ? theme.bad : theme.text);
    const QString value =
        QFontMetrics(large).elidedText(m_fact.value, Qt::ElideRight, row.width() - markWidth);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, value);
    if (!mark.isEmpty()) {
        const int used = QFontMetrics(large).horizontalAdvance(value);
        painter.setFont(font());
        painter.setPen(colourOf(m_fact.tone, theme, theme.text));
        painter.drawText(row.adjusted(used + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, mark);
    }

    painter.setPen(theme.muted);
    drawNote(painter, QPointF(0, row.bottom() + 1), width() - 4);
}

// Two lines at most; the rest is in the tooltip.
void FactTile::drawNote(QPainter &painter, QPointF at, double width) const
{
    QTextLayout layout(m_fact.note, noteFont());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (!first.isValid())
        return;
    first.setLineWidth(width);
    layout.endLayout();
    first.draw(&painter, at);
    const QString rest = m_fact.note.mid(first.textLength());
    const QFontMetrics metrics(noteFont());
    painter.setFont(noteFont());
    painter.drawText(QRectF(at.x(), at.y() + metrics.height(), width, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(rest, Qt::ElideRight, static_cast<int>(width)));
}

} // namespace daemok::ui
