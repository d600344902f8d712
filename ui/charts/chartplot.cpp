// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"

#include <QGraphicsLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace daemok::ui {
namespace {

QScatterSeries::MarkerShape shapeOf(Mark mark)
{
    switch (mark) {
    case Mark::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case Mark::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case Mark::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case Mark::Cross:
        return QScatterSeries::MarkerShapeStar;
    case Mark::Ring:
        return QScatterSeries::MarkerShapePentagon;
    case Mark::None:
    case Mark::Disc:
        break;
    }
    return QScatterSeries::MarkerShapeCircle;
}

// Drawn from below to above: by meaning, bars apart.
std::vector<const ChartSeries *> drawOrder(const ChartSpec &spec)
{
    std::vector<const ChartSeries *> order;
    for (const ChartSeries &series : spec.series) {
        if (series.kind != SeriesKind::Bar)
            order.push_back(&series);
    }
    std::stable_sort(order.begin(), order.end(), [](const ChartSeries *a, const ChartSeries *b) {
        return std::pair(!a->ghost, static_cast<int>(a->role))
               < std::pair(!b->ghost, static_cast<int>(b->role));
    });
    return order;
}

QList<QPointF> pointsOf(const ChartSeries &series, const ChartSpec &spec, bool lower = false)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(series.points.size()) * 2);
    for (const ChartPoint &point : series.points) {
        const QPointF at(toAxis(spec.x.scale, point.x),
                         toAxis(spec.y.scale, lower ? point.low : point.y));
        if ((series.kind == SeriesKind::Step || series.stacked) && !points.isEmpty())
            points.append(QPointF(at.x(), points.last().y()));
        points.append(at);
    }
    return points;
}

} // namespace

ChartPlot::ChartPlot() : m_chart(new QChart), m_x(new QValueAxis), m_y(new QValueAxis)
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    for (QValueAxis *axis : {m_x, m_y})
        axis->setVisible(false);
}

void ChartPlot::rebuild(const std::vector<const ChartSeries *> &order)
{
    m_chart->removeAllSeries();
    m_bars = nullptr;
    m_entries.clear();
    for (const ChartSeries *series : order) {
        Entry entry{series->kind, nullptr, {}};
        if (series->kind == SeriesKind::Scatter) {
            entry.series = new QScatterSeries;
        } else if (series->kind == SeriesKind::Band) {
            auto *area = new QAreaSeries;
            area->setUpperSeries(new QLineSeries(area));
            area->setLowerSeries(new QLineSeries(area));
            entry.series = area;
        } else {
            entry.series = new QLineSeries;
        }
        m_chart->addSeries(entry.series);
        entry.series->attachAxis(m_x);
        entry.series->attachAxis(m_y);
        m_entries.push_back(entry);
    }
}

void ChartPlot::show(const ChartSpec &spec, const ChartFrame &frame, const ChartStyle &style)
{
    const std::vector<const ChartSeries *> order = drawOrder(spec);
    const bool same = std::equal(
        order.begin(), order.end(), m_entries.begin(), m_entries.end(),
        [](const ChartSeries *series, const Entry &entry) { return series->kind == entry.kind; });
    const bool anew = !same || m_ground != style.ground;
    if (!same)
        rebuild(order);
    m_ground = style.ground;
    m_chart->setPlotArea(frame.plot);
    m_x->setRange(frame.x.range.min, frame.x.range.max);
    m_y->setRange(frame.y.range.min, frame.y.range.max);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (anew || !(m_entries[i].look == style.look(*order[i])))
            dress(m_entries[i], *order[i], style);
        fill(m_entries[i], *order[i], spec);
    }
    fillBars(spec, style);
}

void ChartPlot::fill(Entry &entry, const ChartSeries &series, const ChartSpec &spec)
{
    if (auto *area = qobject_cast<QAreaSeries *>(entry.series)) {
        area->upperSeries()->replace(pointsOf(series, spec));
        area->lowerSeries()->replace(pointsOf(series, spec, true));
    } else if (auto *points = qobject_cast<QXYSeries *>(entry.series)) {
        points->replace(pointsOf(series, spec));
    }
}

void ChartPlot::dress(Entry &entry, const ChartSeries &series, const ChartStyle &style)
{
    const SeriesLook look = style.look(series);
    entry.look = look;
    if (auto *area = qobject_cast<QAreaSeries *>(entry.series)) {
        QColor soft = look.colour;
        soft.setAlphaF(series.ghost ? 0.1F : series.stacked ? 0.55F : 0.2F);
        area->setBrush(soft);
        area->setPen(Qt::NoPen);
    } else if (auto *dots = qobject_cast<QScatterSeries *>(entry.series)) {
        dots->setMarkerShape(shapeOf(look.mark));
        dots->setMarkerSize(look.size);
        dots->setColor(look.colour);
        dots->setBorderColor(style.ground);
        dots->setPen(QPen(style.ground, look.size > 10 ? 1.6 : 0.8));
    } else if (auto *line = qobject_cast<QXYSeries *>(entry.series)) {
        line->setPen(look.pen());
    }
}

void ChartPlot::fillBars(const ChartSpec &spec, const ChartStyle &style)
{
    std::vector<const ChartSeries *> bars;
    for (const ChartSeries &series : spec.series) {
        if (series.kind == SeriesKind::Bar)
            bars.push_back(&series);
    }
    if (bars.empty() && !m_bars)
        return;
    if (!m_bars) {
        m_bars = new QBarSeries;
        m_chart->addSeries(m_bars);
        m_bars->attachAxis(m_x);
        m_bars->attachAxis(m_y);
        m_bars->setBarWidth(0.62);
    }
    if (m_bars->count() != static_cast<int>(bars.size())) {
        m_bars->clear();
        for (std::size_t i = 0; i < bars.size(); ++i)
            m_bars->append(new QBarSet(QString()));
    }
    const auto categories = static_cast<qsizetype>(spec.x.categories.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        QBarSet *set = m_bars->barSets()[static_cast<qsizetype>(i)];
        QList<qreal> heights(categories, 0);
        for (const ChartPoint &point : bars[i]->points) {
            const auto at = static_cast<qsizetype>(point.x);
            if (at >= 0 && at < categories)
                heights[at] = point.y;
        }
        const SeriesLook look = style.look(*bars[i]);
        if (set->brush().color() != look.colour) {
            set->setBrush(look.colour);
            set->setPen(Qt::NoPen);
        }
        if (set->count() == categories) {
            for (qsizetype j = 0; j < categories; ++j) {
                if (set->at(static_cast<int>(j)) != heights[j])
                    set->replace(static_cast<int>(j), heights[j]);
            }
        } else {
            set->remove(0, set->count());
            set->append(heights);
        }
    }
}

} // namespace daemok::ui
