// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/growth/growthcharts.h"

#include "core/pattern/answers.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/verdicttext.h"

#include <algorithm>

namespace daemok::ui {

using planner::Growth;
using planner::GrowthLine;
using planner::RoleBreak;
using planner::RoleMonths;

namespace {

constexpr double kAxisMonths = 60; ///< a shorter horizon can be dragged longer
constexpr int kBands = 4;

/// Data below, then query, session, and what helps them: the plain words of the verdict.
int bandOf(RoleKind kind)
{
    switch (kind) {
    case RoleKind::Data:
    case RoleKind::Rdbms:
        return 0;
    case RoleKind::Query:
        return 1;
    case RoleKind::Session:
        return 2;
    case RoleKind::Coordination:
    case RoleKind::Ingest:
    case RoleKind::Log:
    case RoleKind::Compute:
        break;
    }
    return 3;
}

} // namespace

QString GrowthCharts::bandName(int band)
{
    return band == 0   ? tr("Data nodes")
           : band == 1 ? tr("Query nodes")
           : band == 2 ? tr("Session nodes")
                       : tr("Other nodes");
}

GrowthCharts::GrowthCharts(const Growth &growth, const Plan &plan, double horizon,
                           const Format &format)
    : m_growth(growth),
      m_plan(plan),
      m_horizon(horizon),
      m_format(format)
{}

const RoleBreak *GrowthCharts::firstBreak(const Growth &growth)
{
    const RoleBreak *first = nullptr;
    for (const RoleBreak &entry : growth.breaks)
        if (entry.kept == planner::KeptLayout::Start && entry.month >= 0
            && (!first || entry.month < first->month))
            first = &entry;
    return first;
}

QString GrowthCharts::layoutName(const GrowthLine &line, const Plan &plan)
{
    if (line.layout == 0)
        return PlanText::choice(ChoiceKind::Recommended);
    return line.choice == ChoiceKind::OtherProduct
               ? VerdictText::products(plan.alternatives[line.layout - 1], plan)
               : PlanText::choice(line.choice);
}

ChartSpec GrowthCharts::nothing(const Plan *plan)
{
    ChartSpec spec;
    spec.title = tr("Growth").toStdString();
    spec.empty = (plan && !plan->recommended
                      ? tr("No layout meets the goals, so none can grow: see the Layout page.")
                      : tr("The months are being computed."))
                     .toStdString();
    spec.x.scale = Scale::Month;
    spec.x.low = 0;
    spec.x.high = kAxisMonths;
    return spec;
}

ChartSpec GrowthCharts::onAxis() const
{
    ChartSpec spec;
    spec.x.title = tr("Month").toStdString();
    spec.x.scale = Scale::Month;
    spec.x.low = 0;
    spec.x.high = std::max<double>(kAxisMonths, m_growth.horizon);
    spec.y.fromZero = true;
    return spec;
}

void GrowthCharts::addMarkers(ChartSpec &spec) const
{
    const AnswerSpec &answer = answerSpec(AnswerId::HorizonMonths);
    ChartMarker horizon;
    horizon.id = answer.name;
    horizon.across = ChartMarker::Across::X;
    horizon.value = std::clamp(m_horizon, *spec.x.low, *spec.x.high);
    horizon.label = tr("Planned for:").toStdString();
    horizon.least = answer.min;
    horizon.most = *spec.x.high;
    horizon.draggable = true;
    spec.markers.push_back(std::move(horizon));
    const RoleBreak *first = firstBreak(m_growth);
    if (!first || first->month > *spec.x.high)
        return;
    const auto mark = [&](const char *id, int month, const QString &label) {
        ChartMarker marker;
        marker.id = id;
        marker.across = ChartMarker::Across::X;
        marker.value = month;
        marker.label = label.toStdString();
        spec.markers.push_back(std::move(marker));
    };
    mark("first_break", first->month, tr("Start is full:"));
    if (first->orderMonth < first->month)
        mark("order", std::max(0, first->orderMonth), tr("Order by:"));
}

ChartSpec GrowthCharts::nodes() const
{
    ChartSpec spec = onAxis();
    spec.y.title = tr("Nodes").toStdString();
    spec.y.unit = "nodes";
    const GrowthLine &line = m_growth.lines.front();
    std::vector<double> below(line.months.size(), 0);
    for (int slot = 0; slot < kBands; ++slot) {
        ChartSeries series;
        series.role = SeriesRole::Other;
        series.kind = SeriesKind::Band;
        series.stacked = true;
        series.slot = slot;
        series.name = bandName(slot).toStdString();
        bool any = false;
        for (std::size_t m = 0; m < line.months.size(); ++m) {
            ChartPoint point;
            point.x = static_cast<double>(m);
            point.low = below[m];
            for (const RoleMonths &role : line.roles)
                if (role.counts && bandOf(role.kind) == slot)
                    below[m] += role.nodes[m];
            point.y = below[m];
            any = any || point.y > point.low;
            series.points.push_back(std::move(point));
        }
        if (any)
            spec.series.push_back(std::move(series));
    }
    ChartSeries total{SeriesRole::Subject, tr("All nodes").toStdString(), {}, SeriesKind::Step};
    for (std::size_t m = 0; m < line.months.size(); ++m)
        total.points.push_back({static_cast<double>(m), static_cast<double>(line.months[m].nodes)});
    spec.series.push_back(std::move(total));
    const int first = line.months.front().nodes, last = line.months.back().nodes;
    spec.title = (first == last ? tr("%1 from the start to month %2", "nodes, month")
                                      .arg(m_format.withUnit(last, "nodes"))
                                      .arg(m_growth.horizon)
                                : tr("%1 at the start, %2 in month %3", "nodes, nodes, month")
                                      .arg(m_format.withUnit(first, "nodes"),
                                           m_format.withUnit(last, "nodes"))
                                      .arg(m_growth.horizon))
                     .toStdString();
    spec.summary = spec.title;
    addMarkers(spec);
    return spec;
}

ChartSpec GrowthCharts::cost() const
{
    ChartSpec spec = onAxis();
    spec.y.title =
        tr("A month (%1)", "currency").arg(QString::fromStdString(m_growth.currency)).toStdString();
    spec.y.currency = m_growth.currency;
    int slot = 0;
    for (const GrowthLine &line : m_growth.lines) {
        ChartSeries series;
        series.role = line.layout == 0 ? SeriesRole::Subject : SeriesRole::Other;
        series.kind = SeriesKind::Step;
        series.slot = line.layout == 0 ? 0 : slot++;
        series.name = layoutName(line, m_plan).toStdString();
        for (std::size_t m = 0; m < line.months.size(); ++m)
            if (line.months[m].fits)
                series.points.push_back({static_cast<double>(m), line.months[m].monthly});
        if (!series.points.empty())
            spec.series.push_back(std::move(series));
    }
    const GrowthLine &line = m_growth.lines.front();
    spec.title = tr("%1 at the start, %2 in month %3", "money a month, month")
                     .arg(m_format.money(line.months.front().monthly, m_growth.currency),
                          m_format.moneyPerMonth(line.months.back().monthly, m_growth.currency))
                     .arg(m_growth.horizon)
                     .toStdString();
    spec.summary = spec.title;
    addMarkers(spec);
    return spec;
}

} // namespace daemok::ui
