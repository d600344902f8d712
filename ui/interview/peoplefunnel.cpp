// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/peoplefunnel.h"

#include "ui/text/format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr int kRow = 22;
constexpr int kPad = 4;
constexpr int kWord = 84;
constexpr int kFigure = 104;
constexpr double kThin = 2; // the narrowest bar that is seen
constexpr double kNear = 6;
constexpr int kStageCount = static_cast<int>(PeopleFunnel::kStages.size());

} // namespace

PeopleFunnel::PeopleFunnel(QWidget *parent) : InterviewAid(parent)
{
    setObjectName(QStringLiteral("funnel"));
    setAccessibleName(tr("From registered people to the worst minute"));
    setToolTip(
        tr("Up and down choose a line, left and right change it, Enter goes to the question. "
           "The ends of the lower two bars can be dragged."));
    setMouseTracking(true);
    setFixedHeight(kStageCount * kRow + 2 * kPad);
}

QSize PeopleFunnel::sizeHint() const
{
    return {300, kStageCount * kRow + 2 * kPad};
}

double PeopleFunnel::value(int stage) const
{
    return pattern().preset ? pattern().likely(kStages[static_cast<std::size_t>(stage)]) : 0;
}

QString PeopleFunnel::word(int stage) const
{
    return stage == 0 ? tr("registered") : stage == 1 ? tr("on a day") : tr("worst minute");
}

QString PeopleFunnel::figure(int stage) const
{
    const Format format;
    const QString count = format.scaled(value(stage));
    if (stage == 0 || value(stage - 1) <= 0)
        return count;
    return tr("%1 · %2", "people, share of the stage before")
        .arg(count, format.percent(value(stage) / value(stage - 1)));
}

QRectF PeopleFunnel::bar(int stage) const
{
    const double room = width() - kWord - kFigure - 2.0 * kPad;
    const double most = std::max({value(0), value(1), value(2), 1.0});
    const double length = std::max(kThin, room * value(stage) / most);
    return {kPad + kWord + (room - length) / 2, kPad + stage * kRow + 4.0, length, kRow - 8.0};
}

void PeopleFunnel::patternChanged()
{
    QStringList lines;
    for (int stage = 0; stage < kStageCount; ++stage)
        lines << tr("%1: %2", "stage, people").arg(word(stage), figure(stage));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

void PeopleFunnel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor soft = palette().color(QPalette::Highlight);
    soft.setAlphaF(0.13F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    for (int stage = 0; stage + 1 < kStageCount; ++stage) {
        const QRectF upper = bar(stage);
        const QRectF lower = bar(stage + 1);
        painter.drawPolygon(
            QPolygonF{upper.bottomLeft(), upper.bottomRight(), lower.topRight(), lower.topLeft()});
    }
    for (int stage = 0; stage < kStageCount; ++stage)
        paintStage(painter, stage);
    paintFocus(painter);
}

void PeopleFunnel::paintStage(QPainter &painter, int stage) const
{
    const int top = kPad + stage * kRow;
    const bool chosen = hasFocus() && stage == m_stage;
    painter.setPen(palette().color(chosen ? QPalette::Highlight : QPalette::PlaceholderText));
    painter.drawText(QRect(kPad, top, kWord, kRow), Qt::AlignLeft | Qt::AlignVCenter, word(stage));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(width() - kFigure - kPad, top, kFigure, kRow),
                     Qt::AlignRight | Qt::AlignVCenter, figure(stage));
    // A preset's stage is drawn hollow: nobody has confirmed it.
    const Answer *answer = pattern().own(kStages[static_cast<std::size_t>(stage)]);
    const bool own = answer && answer->origin != Origin::Preset;
    const QColor colour = palette().color(QPalette::Highlight);
    painter.setPen(QPen(colour, 1));
    QColor fill = colour;
    fill.setAlphaF(own ? 0.62F : 0.12F);
    painter.setBrush(fill);
    painter.drawRoundedRect(bar(stage), 2, 2);
}

int PeopleFunnel::stageAt(const QPointF &point) const
{
    return std::clamp(static_cast<int>((point.y() - kPad) / kRow), 0, kStageCount - 1);
}

bool PeopleFunnel::isOnEdge(const QPointF &point, int stage) const
{
    const QRectF area = bar(stage);
    return stage > 0
           && std::min(std::abs(point.x() - area.left()), std::abs(point.x() - area.right()))
                  <= kNear;
}

void PeopleFunnel::mousePressEvent(QMouseEvent *event)
{
    m_stage = stageAt(event->position());
    m_dragged = isOnEdge(event->position(), m_stage) ? m_stage : -1;
    update();
}

void PeopleFunnel::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0) {
        const bool edge = isOnEdge(event->position(), stageAt(event->position()));
        setCursor(edge ? Qt::SizeHorCursor : Qt::PointingHandCursor);
        return;
    }
    const QRectF widest = bar(0);
    const double half = std::abs(event->position().x() - widest.center().x());
    const double share = std::min(1.0, 2 * half / widest.width());
    emit likelyMoved(kStages[static_cast<std::size_t>(m_dragged)], rounded(share * value(0)));
}

void PeopleFunnel::mouseReleaseEvent(QMouseEvent *)
{
    if (m_dragged < 0)
        emit fieldAsked(kStages[static_cast<std::size_t>(m_stage)]);
    else
        emit gestureEnded();
    m_dragged = -1;
}

void PeopleFunnel::keyPressEvent(QKeyEvent *event)
{
    const AnswerId id = kStages[static_cast<std::size_t>(m_stage)];
    switch (event->key()) {
    case Qt::Key_Up:
        m_stage = std::max(0, m_stage - 1);
        break;
    case Qt::Key_Down:
        m_stage = std::min(kStageCount - 1, m_stage + 1);
        break;
    case Qt::Key_Left:
        step(id, -1);
        break;
    case Qt::Key_Right:
        step(id, 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit fieldAsked(id);
        break;
    default:
        InterviewAid::keyPressEvent(event);
        return;
    }
    update();
}

} // namespace daemok::ui
