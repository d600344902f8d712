// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/selection.h"
#include "ui/text/format.h"

#include <QAccessible>

#include <algorithm>
#include <cmath>
#include <memory>

namespace daemok::ui {

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QChartView(parent),
      m_style(ChartStyle::screen(theme))
{
    const std::unique_ptr<QChart> empty(chart()); // the view made one of its own
    setChart(m_plot.chart());
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setRubberBand(QChartView::NoRubberBand);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 120);
    setTheme(theme);
}

void ChartView::setTheme(const Theme &theme)
{
    m_style = ChartStyle::screen(theme);
    setBackgroundBrush(theme.panel);
    relayout();
}

void ChartView::setSelection(Selection *selection)
{
    m_selection = selection;
    connect(selection, &Selection::changed, this, [this] { viewport()->update(); });
}

void ChartView::setSpec(const ChartSpec &spec)
{
    const std::vector<ChartMarker> before = std::move(m_spec.markers);
    m_spec = spec;
    // A plan that was asked before the last move of the hand must not throw the marker back.
    if (m_drag && m_drag->marker < m_spec.markers.size() && m_drag->marker < before.size())
        m_spec.markers[m_drag->marker].value = before[m_drag->marker].value;
    else
        m_drag.reset();
    if (m_active && *m_active >= m_spec.markers.size())
        m_active.reset();
    setAccessibleName(QString::fromStdString(spec.title));
    setAccessibleDescription(QString::fromStdString(spec.summary));
    m_dot.reset();
    collectDots();
    relayout();
}

void ChartView::collectDots()
{
    m_dots.clear();
    for (std::size_t s = 0; s < m_spec.series.size(); ++s) {
        const ChartSeries &series = m_spec.series[s];
        if (series.kind != SeriesKind::Scatter || series.role == SeriesRole::Frontier)
            continue;
        for (std::size_t p = 0; p < series.points.size(); ++p)
            m_dots.push_back({s, p});
    }
    std::stable_sort(m_dots.begin(), m_dots.end(), [this](const DotIndex &a, const DotIndex &b) {
        return m_spec.series[a.series].points[a.point].x
               < m_spec.series[b.series].points[b.point].x;
    });
}

void ChartView::relayout()
{
    ChartZoom zoom = m_zoom;
    if (m_drag) {
        const bool upright = m_spec.markers[m_drag->marker].across == ChartMarker::Across::X;
        (upright ? zoom.x : zoom.y) = upright ? m_frame.x.range : m_frame.y.range;
    }
    const QRectF bounds = QRectF(viewport()->rect()).adjusted(0, 0, 0, -1);
    m_frame = chartFrame(m_spec, bounds, m_style, zoom);
    m_markers = markerFrames(m_spec, m_frame, m_style);
    std::vector<QRectF> taken;
    for (const MarkerFrame &marker : m_markers) {
        taken.push_back(marker.pill);
        taken.push_back(
            QRectF(marker.line.p1(), marker.line.p2()).normalized().adjusted(-1, -1, 1, 1));
    }
    const std::set<std::size_t> before = namedSeries();
    m_labels = hasPoints(m_spec) ? directLabels(m_spec, m_frame, m_style, taken)
                                 : std::vector<DirectLabel>();
    m_plot.show(m_spec, m_frame, m_style);
    if (namedSeries() != before)
        emit labelsChanged();
    viewport()->update();
}

std::set<std::size_t> ChartView::namedSeries() const
{
    std::set<std::size_t> named;
    for (const DirectLabel &label : m_labels) {
        if (label.wholeSeries)
            named.insert(label.series);
    }
    return named;
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    relayout();
}

QStringList ChartView::boxLines() const
{
    QStringList lines;
    if (m_dot) {
        lines = dotLines(m_spec, m_spec.series[m_dot->series].points[m_dot->point], Format());
    } else if (m_crosshair) {
        const Reading reading = readingAt(m_spec, *m_crosshair, Format());
        if (!reading.rows.empty())
            lines << reading.title;
        for (const ReadingRow &row : reading.rows)
            lines << tr("%1: %2", "series, its value").arg(row.name, row.value);
    }
    return lines;
}

// What is pointed at with the keyboard, for a screen reader.
void ChartView::say()
{
    setAccessibleDescription(boxLines().join(tr("; ", "between two readings")));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

QPointF ChartView::positionOf(std::size_t dot) const
{
    const DotIndex &index = m_dots[dot];
    return m_frame.at(m_spec.series[index.series].points[index.point]);
}

void ChartView::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    painter->save();
    painter->resetTransform();
    paintFrame(*painter, m_frame, m_spec, m_style);
    painter->restore();
}

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    paintLabels(*painter, m_spec, m_style, m_labels);
    std::optional<std::size_t> held = m_drag ? std::optional(m_drag->marker) : std::nullopt;
    if (!held && hasFocus())
        held = m_active;
    paintMarkers(*painter, m_spec, m_style, m_markers, held);
    const QString selected = m_selection ? m_selection->id() : QString();
    paintPointing(*painter, m_spec, m_frame, m_style, {m_dot, m_crosshair, selected, held, m_band});
    if (hasFocus() && !held) {
        painter->setPen(QPen(m_style.accent, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_frame.plot);
    }
    painter->restore();
}

void ChartView::setZoom(const ChartZoom &zoom)
{
    const bool was = m_zoom.active();
    m_zoom = zoom;
    relayout();
    if (was != m_zoom.active())
        emit zoomChanged(m_zoom.active());
}

void ChartView::resetZoom()
{
    setZoom({});
}

// Curves are zoomed along x; the other axis shows what is then in view. Dots are zoomed both ways.
void ChartView::zoomBy(double factor, const QPointF &at)
{
    if (m_frame.x.scale == Scale::Category)
        return;
    const auto around = [factor](const AxisRange &range, double centre) {
        return AxisRange{centre - (centre - range.min) / factor,
                         centre + (range.max - centre) / factor};
    };
    const ChartFrame whole = chartFrame(m_spec, m_frame.bounds, m_style);
    ChartZoom zoom;
    zoom.x = around(m_frame.x.range, toAxis(m_frame.x.scale, m_frame.valueX(at.x())));
    if (!readAlongX(m_spec))
        zoom.y = around(m_frame.y.range, toAxis(m_frame.y.scale, m_frame.valueY(at.y())));
    const double wholeX = whole.x.range.max - whole.x.range.min;
    const double wanted = zoom.x->max - zoom.x->min;
    if (wanted >= wholeX * 0.999) {
        resetZoom();
        return;
    }
    constexpr double kClosest = 2000;
    if (wanted > wholeX / kClosest)
        setZoom(zoom);
}

void ChartView::zoomTo(const QRectF &band)
{
    ChartZoom zoom = m_zoom;
    const auto along = [](Scale scale, double a, double b) {
        return AxisRange{toAxis(scale, std::min(a, b)), toAxis(scale, std::max(a, b))};
    };
    zoom.x = along(m_frame.x.scale, m_frame.valueX(band.left()), m_frame.valueX(band.right()));
    if (!readAlongX(m_spec))
        zoom.y = along(m_frame.y.scale, m_frame.valueY(band.top()), m_frame.valueY(band.bottom()));
    setZoom(zoom);
}

void ChartView::choose(const DotIndex &dot)
{
    const std::string &id = m_spec.series[dot.series].points[dot.point].id;
    if (m_selection && !id.empty())
        m_selection->choose(QString::fromStdString(id));
}

} // namespace daemok::ui
