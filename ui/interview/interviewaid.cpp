// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/interviewaid.h"

#include "ui/fields/numberentry.h"
#include "ui/interview/questions.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace daemok::ui {

InterviewAid::InterviewAid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void InterviewAid::showPattern(const UsagePattern &pattern)
{
    m_pattern = pattern;
    patternChanged();
    update();
}

void InterviewAid::step(AnswerId id, int direction)
{
    const NumberEntry entry(Questions::form(id));
    emit likelyMoved(id, entry.stepped(m_pattern.likely(id), direction));
}

double InterviewAid::rounded(double value)
{
    if (!(value > 0))
        return 0;
    const double digit = std::pow(10, std::floor(std::log10(value)) - 1);
    return std::round(value / digit) * digit;
}

void InterviewAid::paintFocus(QPainter &painter) const
{
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

// A key held down is one step of undo.
void InterviewAid::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat())
        emit gestureEnded();
    QWidget::keyReleaseEvent(event);
}

} // namespace daemok::ui
