// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/daycurve.h"

#include "ui/text/format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr int kHeight = 98;
constexpr double kPad = 4;
constexpr double kAxis = 17;
constexpr double kHead = 19;
constexpr double kNear = 9;
constexpr double kMiddle = 13; // hour around which the busy hours are drawn
constexpr double kShoulder = 0.5;
constexpr double kSpike = 0.35; // half its width in hours: a minute would not be seen
constexpr double kRoom = 1.12;

} // namespace

DayCurve::DayCurve(QWidget *parent) : InterviewAid(parent)
{
    setObjectName(QStringLiteral("daycurve"));
    setAccessibleName(tr("A day of the service"));
    setToolTip(
        tr("A sketch: the hours at which it is busy are not known. Left and right change the "
           "busy hours, up and down the burst; the edge and the peak can be dragged."));
    setMouseTracking(true);
    setFixedHeight(kHeight);
}

QSize DayCurve::sizeHint() const
{
    return {300, kHeight};
}

bool DayCurve::burstIncluded() const
{
    return pattern().preset && pattern().flag(AnswerId::BurstIncluded);
}

double DayCurve::meanPerSecond() const
{
    return burstIncluded() ? m_load.peakPerSecond : m_load.peakPerSecond / m_burst;
}

// What the busy hours leave of the day's requests, spread over the other hours.
double DayCurve::outsidePerSecond() const
{
    const double left = m_load.requestsPerDay - meanPerSecond() * m_hours * 3600;
    return m_hours >= 24 ? meanPerSecond() : std::max(0.0, left / ((24 - m_hours) * 3600));
}

void DayCurve::patternChanged()
{
    m_load = busyLoad(pattern());
    m_hours = std::clamp(pattern().likely(AnswerId::BusyHours, 24), 0.01, 24.0);
    m_burst = std::max(1.0, pattern().likely(AnswerId::Burst, 1));
    if (m_grip != Grip::Peak)
        m_top = std::max(m_load.peakPerSecond, 1e-9) * kRoom;
    const Format format;
    setAccessibleDescription(tr("%1 busy hours with %2 on average, %3 in the busiest minute")
                                 .arg(format.number(m_hours),
                                      format.withUnit(meanPerSecond(), "1/s"),
                                      format.withUnit(m_load.peakPerSecond, "1/s")));
}

QRectF DayCurve::plot() const
{
    return QRectF(rect()).adjusted(kPad, kHead, -kPad, -kAxis);
}

double DayCurve::x(double hour) const
{
    return plot().left() + plot().width() * hour / 24;
}

double DayCurve::y(double perSecond) const
{
    return plot().bottom() - plot().height() * std::min(1.0, perSecond / m_top);
}

double DayCurve::firstHour() const
{
    return std::clamp(kMiddle - m_hours / 2, 0.0, 24 - m_hours);
}

double DayCurve::lastHour() const
{
    return firstHour() + m_hours;
}

QPointF DayCurve::peakPoint() const
{
    return {x(firstHour() + m_hours * 0.6), y(m_load.peakPerSecond)};
}

QPointF DayCurve::edgePoint() const
{
    return {x(lastHour()), y(meanPerSecond() / 2)};
}

QPolygonF DayCurve::curve() const
{
    const double outside = y(outsidePerSecond());
    const double mean = y(meanPerSecond());
    const double shoulder = std::min(kShoulder, m_hours / 4);
    const double peakHour = firstHour() + m_hours * 0.6;
    const double spike = std::min(kSpike, m_hours / 8);
    return {{x(0), outside},
            {x(firstHour()), outside},
            {x(firstHour() + shoulder), mean},
            {x(peakHour - spike), mean},
            peakPoint(),
            {x(peakHour + spike), mean},
            {x(lastHour() - shoulder), mean},
            {x(lastHour()), outside},
            {x(24), outside}};
}

void DayCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    const QColor colour = palette().color(QPalette::Highlight);
    const QPolygonF line = curve();
    QPolygonF area = line;
    area << QPointF(x(24), plot().bottom()) << QPointF(x(0), plot().bottom());
    QColor soft = colour;
    soft.setAlphaF(0.15F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPolygon(area);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(edgePoint(), 3.5, 3.5);
    painter.setBrush(colour);
    painter.drawEllipse(peakPoint(), 3, 3);
    paintLabels(painter);
    paintFocus(painter);
}

void DayCurve::paintAxis(QPainter &painter) const
{
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(plot().bottomLeft(), plot().bottomRight());
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() - 1);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (const int hour : {0, 6, 12, 18, 24}) {
        const QRectF box(x(hour) - 16, plot().bottom() + 1, 32, kAxis - 2);
        const int align = hour == 0    ? Qt::AlignLeft
                          : hour == 24 ? Qt::AlignRight
                                       : Qt::AlignHCenter;
        const double shift = hour == 0 ? 16 : hour == 24 ? -16 : 0;
        painter.drawText(box.translated(shift, 0), align | Qt::AlignVCenter, QString::number(hour));
    }
    painter.setFont(font());
}

void DayCurve::paintLabels(QPainter &painter) const
{
    const Format format;
    const QString mean = tr("%1 busy h · mean %2", "hours, rate")
                             .arg(format.number(m_hours), format.withUnit(meanPerSecond(), "1/s"));
    const QString peak = burstIncluded()
                             ? tr("peak included")
                             : tr("peak %1").arg(format.withUnit(m_load.peakPerSecond, "1/s"));
    const QRectF head(kPad, 2, width() - 2 * kPad, kHead - 2);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, mean);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, peak);
}

DayCurve::Grip DayCurve::gripAt(const QPointF &point) const
{
    const QPointF fromPeak = point - peakPoint();
    if (!burstIncluded() && std::hypot(fromPeak.x(), fromPeak.y()) <= kNear + 2)
        return Grip::Peak;
    const bool edge = std::abs(point.x() - x(lastHour())) <= kNear
                      || std::abs(point.x() - x(firstHour())) <= kNear;
    return edge && point.y() >= y(meanPerSecond()) - kNear ? Grip::Edge : Grip::None;
}

void DayCurve::mousePressEvent(QMouseEvent *event)
{
    m_grip = gripAt(event->position());
}

void DayCurve::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(point);
        setCursor(grip == Grip::Edge   ? Qt::SizeHorCursor
                  : grip == Grip::Peak ? Qt::SizeVerCursor
                                       : Qt::ArrowCursor);
        return;
    }
    if (m_grip == Grip::Edge) {
        const double hour = (point.x() - plot().left()) / plot().width() * 24;
        const double hours = 2 * std::abs(hour - kMiddle);
        emit likelyMoved(AnswerId::BusyHours, std::clamp(std::round(hours * 2) / 2, 0.5, 24.0));
        return;
    }
    const double perSecond = (plot().bottom() - point.y()) / plot().height() * m_top;
    const double mean = meanPerSecond();
    if (mean > 0)
        emit likelyMoved(AnswerId::Burst, std::max(1.0, rounded(perSecond / mean)));
}

void DayCurve::mouseReleaseEvent(QMouseEvent *)
{
    if (m_grip == Grip::None)
        return;
    m_grip = Grip::None;
    emit gestureEnded();
    showPattern(UsagePattern(pattern())); // the scale follows now
}

void DayCurve::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(AnswerId::BusyHours, -1);
        break;
    case Qt::Key_Right:
        step(AnswerId::BusyHours, 1);
        break;
    case Qt::Key_Up:
        step(AnswerId::Burst, 1);
        break;
    case Qt::Key_Down:
        step(AnswerId::Burst, -1);
        break;
    default:
        InterviewAid::keyPressEvent(event);
    }
}

} // namespace daemok::ui
