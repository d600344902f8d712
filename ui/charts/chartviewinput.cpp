// SPDX-License-Identifier: GPL-3.0-or-later
// What ChartView does with mouse and keyboard.
#include "ui/charts/chartview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr double kReach = 16;      // pixels within which a dot answers the mouse
constexpr double kMarkerReach = 8; // and a marker
constexpr double kLeastBand = 8;   // a shorter rubber band is a click
constexpr double kWheel = 1.25;    // zoom of one notch
constexpr double kKeyStep = 0.01;  // of the axis, for a marker moved by a key
constexpr int kFar = 10;           // Shift

} // namespace

std::optional<std::size_t> ChartView::markerNear(const QPointF &position) const
{
    for (const MarkerFrame &frame : m_markers) {
        if (!m_spec.markers[frame.marker].draggable)
            continue;
        const bool upright = m_spec.markers[frame.marker].across == ChartMarker::Across::X;
        const double away = upright ? std::abs(position.x() - frame.line.x1())
                                    : std::abs(position.y() - frame.line.y1());
        if (frame.pill.contains(position)
            || (away <= kMarkerReach && m_frame.plot.contains(position)))
            return frame.marker;
    }
    return std::nullopt;
}

std::optional<DotIndex> ChartView::dotNear(const QPointF &position) const
{
    std::optional<DotIndex> nearest;
    double best = kReach;
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        const QPointF at = positionOf(i);
        if (!m_frame.plot.adjusted(-4, -4, 4, 4).contains(at))
            continue;
        const ChartSeries &series = m_spec.series[m_dots[i].series];
        const QPointF away = at - position;
        // The recommended one is drawn on top and larger.
        const double distance =
            std::hypot(away.x(), away.y())
            - (series.role == SeriesRole::Recommended ? m_style.look(series).size / 2 : 0);
        if (distance < best) {
            best = distance;
            nearest = m_dots[i];
        }
    }
    return nearest;
}

void ChartView::point(const QPointF &position)
{
    const std::optional<DotIndex> dot = dotNear(position);
    std::optional<double> x;
    if (!dot && readAlongX(m_spec) && m_frame.plot.contains(position)) {
        const std::vector<double> stops = stopsOf(m_spec);
        const auto nearer = [&](double a, double b) {
            return std::abs(m_frame.pixelX(a) - position.x())
                   < std::abs(m_frame.pixelX(b) - position.x());
        };
        const auto found = std::min_element(stops.begin(), stops.end(), nearer);
        if (found != stops.end())
            x = *found;
    }
    if (dot == m_dot && x == m_crosshair)
        return;
    m_dot = dot;
    m_crosshair = x;
    viewport()->update();
}

void ChartView::clearPointing()
{
    m_dot.reset();
    m_crosshair.reset();
    viewport()->update();
}

double ChartView::markerValue(const ChartMarker &marker, const QPointF &position) const
{
    const double value = marker.across == ChartMarker::Across::X ? m_frame.valueX(position.x())
                                                                 : m_frame.valueY(position.y());
    return std::clamp(value, marker.least, marker.most);
}

void ChartView::beginDrag(std::size_t marker, bool byKey)
{
    m_drag = Drag{marker, m_spec.markers[marker].value, byKey};
    clearPointing();
    emit markerDragBegan(QString::fromStdString(m_spec.markers[marker].id));
}

void ChartView::dragTo(double value)
{
    ChartMarker &marker = m_spec.markers[m_drag->marker];
    if (value == marker.value)
        return;
    marker.value = value;
    relayout();
    emit markerMoved(QString::fromStdString(marker.id), value);
}

void ChartView::endDrag(bool keep)
{
    const Drag drag = *m_drag;
    const QString id = QString::fromStdString(m_spec.markers[drag.marker].id);
    if (!keep)
        dragTo(drag.began);
    const double value = m_spec.markers[drag.marker].value;
    m_drag.reset();
    relayout();
    emit markerDragEnded(id, value);
}

// The press would start a rubber band of QChartView's own.
void ChartView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto marker = markerNear(event->position())) {
        m_active = marker;
        beginDrag(*marker, false);
    } else if (m_frame.plot.contains(event->position())) {
        m_active.reset();
        point(event->position());
        m_bandFrom = event->position();
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag && !m_drag->byKey) {
        dragTo(markerValue(m_spec.markers[m_drag->marker], at));
        return;
    }
    if (m_bandFrom && event->buttons().testFlag(Qt::LeftButton)
        && m_frame.x.scale != Scale::Category) {
        QRectF band = QRectF(*m_bandFrom, at).normalized().intersected(m_frame.plot);
        if (readAlongX(m_spec)) {
            band.setTop(m_frame.plot.top());
            band.setBottom(m_frame.plot.bottom());
        }
        m_band = band;
        viewport()->update();
        return;
    }
    const auto marker = markerNear(at);
    if (marker) {
        const bool upright = m_spec.markers[*marker].across == ChartMarker::Across::X;
        viewport()->setCursor(upright ? Qt::SizeHorCursor : Qt::SizeVerCursor);
    } else {
        viewport()->unsetCursor();
    }
    point(at);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag && !m_drag->byKey) {
        endDrag(true);
        return;
    }
    const std::optional<QRectF> band = std::exchange(m_band, std::nullopt);
    const bool pressed = std::exchange(m_bandFrom, std::nullopt).has_value();
    if (band && band->width() >= kLeastBand && (readAlongX(m_spec) || band->height() >= kLeastBand))
        zoomTo(*band);
    else if (pressed && m_dot)
        choose(*m_dot);
    viewport()->update();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    resetZoom();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (m_frame.plot.contains(event->position()) && hasPoints(m_spec))
        zoomBy(std::pow(kWheel, event->angleDelta().y() / 120.0), event->position());
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    clearPointing();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    if (m_drag && m_drag->byKey)
        endDrag(true);
    m_active.reset();
    clearPointing();
}

void ChartView::stepCrosshair(int steps)
{
    if (!readAlongX(m_spec)) {
        if (m_dots.empty())
            return;
        const auto last = static_cast<long>(m_dots.size()) - 1;
        const auto now = m_dot ? std::find(m_dots.begin(), m_dots.end(), *m_dot) : m_dots.end();
        const long from = now != m_dots.end() ? now - m_dots.begin() : (steps > 0 ? -1 : last + 1);
        m_dot = m_dots[static_cast<std::size_t>(std::clamp(from + steps, 0L, last))];
    } else {
        const std::vector<double> stops = stopsOf(m_spec);
        if (stops.empty())
            return;
        const auto last = static_cast<long>(stops.size()) - 1;
        const long from =
            m_crosshair ? std::lower_bound(stops.begin(), stops.end(), *m_crosshair) - stops.begin()
                        : (steps > 0 ? -1 : last + 1);
        m_crosshair = stops[static_cast<std::size_t>(std::clamp(from + steps, 0L, last))];
    }
    say();
    viewport()->update();
}

void ChartView::stepMarker(int steps)
{
    if (!m_drag)
        beginDrag(*m_active, true);
    const ChartMarker &marker = m_spec.markers[m_drag->marker];
    const bool upright = marker.across == ChartMarker::Across::X;
    const AxisFrame &axis = upright ? m_frame.x : m_frame.y;
    const double coordinate =
        toAxis(axis.scale, marker.value) + steps * kKeyStep * (axis.range.max - axis.range.min);
    dragTo(std::clamp(fromAxis(axis.scale, coordinate), marker.least, marker.most));
}

// From the plot to each marker that can be dragged, then on to the next widget.
bool ChartView::tabOn(bool forward)
{
    std::vector<std::optional<std::size_t>> stops{std::nullopt};
    for (const MarkerFrame &frame : m_markers) {
        if (m_spec.markers[frame.marker].draggable)
            stops.emplace_back(frame.marker);
    }
    const auto now = std::find(stops.begin(), stops.end(), m_active);
    const auto index = now == stops.end() ? 0L : now - stops.begin();
    const long next = index + (forward ? 1 : -1);
    if (next < 0 || next >= static_cast<long>(stops.size()))
        return false;
    if (m_drag && m_drag->byKey)
        endDrag(true);
    m_active = stops[static_cast<std::size_t>(next)];
    clearPointing();
    return true;
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->key() == Qt::Key_Backtab
                          || (key->key() == Qt::Key_Tab && key->modifiers() & Qt::ShiftModifier);
        if ((key->key() == Qt::Key_Tab || back) && tabOn(!back))
            return true;
    }
    return QChartView::event(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int far = event->modifiers().testFlag(Qt::ShiftModifier) ? kFar : 1;
    const bool onMarker = m_active.has_value();
    const bool upright = onMarker && m_spec.markers[*m_active].across == ChartMarker::Across::X;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left: {
        const int steps = event->key() == Qt::Key_Right ? far : -far;
        if (onMarker && upright)
            return stepMarker(steps);
        if (!onMarker)
            return stepCrosshair(steps);
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (onMarker && !upright)
            return stepMarker(event->key() == Qt::Key_Up ? far : -far);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kWheel, m_crosshair ? QPointF(m_frame.pixelX(*m_crosshair), 0)
                                          : m_frame.plot.center());
    case Qt::Key_Minus:
        return zoomBy(1 / kWheel, m_frame.plot.center());
    case Qt::Key_Home:
        return resetZoom();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_drag && m_drag->byKey)
            return endDrag(true);
        if (m_dot)
            return choose(*m_dot);
        break;
    case Qt::Key_Escape:
        if (m_drag)
            return endDrag(false);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

// One held key is one drag.
void ChartView::keyReleaseEvent(QKeyEvent *event)
{
    const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (arrow && m_drag && m_drag->byKey && !event->isAutoRepeat())
        endDrag(true);
    QWidget::keyReleaseEvent(event);
}

} // namespace daemok::ui
