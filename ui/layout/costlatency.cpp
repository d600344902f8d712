// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/costlatency.h"

#include "ui/text/format.h"
#include "ui/text/plantext.h"

#include <algorithm>

namespace daemok::ui {
namespace {

std::vector<ChartPoint> frontier(std::vector<ChartPoint> points)
{
    std::sort(points.begin(), points.end(), [](const ChartPoint &a, const ChartPoint &b) {
        return std::pair(a.x, a.y) < std::pair(b.x, b.y);
    });
    std::vector<ChartPoint> front;
    for (ChartPoint &point : points) {
        if (front.empty() || point.y < front.back().y)
            front.push_back({point.x, point.y, {}});
    }
    return front;
}

std::string currencyOf(const Plan &plan)
{
    return plan.recommended ? plan.recommended->cost.currency : "USD";
}

} // namespace

ChartSpec CostLatency::spec(const Plan &plan, const Format &format)
{
    const bool priced = std::all_of(plan.candidates.begin(), plan.candidates.end(),
                                    [](const Candidate &c) { return c.monthly > 0; });
    ChartSpec spec;
    spec.title = tr("Cost against p99 of the tightest operation").toStdString();
    spec.empty = tr("No layout was searched with a time to show.").toStdString();
    spec.x.title = (priced ? tr("Cost per month (%1)").arg(QString::fromStdString(currencyOf(plan)))
                           : tr("Nodes"))
                       .toStdString();
    spec.x.scale = priced ? Scale::Log : Scale::Linear;
    spec.x.currency = priced ? currencyOf(plan) : std::string();
    spec.y.title = tr("p99").toStdString();
    spec.y.scale = Scale::Log;
    spec.y.unit = "ms";

    ChartSeries fits{SeriesRole::Feasible, tr("Meets goals").toStdString(), {}};
    ChartSeries misses{SeriesRole::Infeasible, tr("Misses a goal").toStdString(), {}};
    ChartSeries best{SeriesRole::Recommended, tr("Recommended").toStdString(), {}};
    for (const Candidate &candidate : plan.candidates) {
        if (candidate.p99Ms <= 0 || candidate.productIndex < 0)
            continue;
        const Product &product =
            plan.catalog->products[static_cast<std::size_t>(candidate.productIndex)];
        ChartPoint point{priced ? candidate.monthly : candidate.nodes, candidate.p99Ms, {}};
        point.lines = {product.name,
                       tr("%n node(s), %1", nullptr, candidate.nodes)
                           .arg(QString::fromStdString(candidate.instance))
                           .toStdString(),
                       format.moneyPerMonth(candidate.monthly, currencyOf(plan)).toStdString(),
                       tr("p99 %1").arg(format.milliseconds(candidate.p99Ms)).toStdString()};
        if (candidate.recommended)
            best.points.push_back(point);
        else
            (candidate.feasible ? fits : misses).points.push_back(point);
    }
    std::vector<ChartPoint> feasible = fits.points;
    feasible.insert(feasible.end(), best.points.begin(), best.points.end());
    ChartSeries front{SeriesRole::Frontier, tr("Frontier").toStdString(), frontier(feasible)};
    if (front.points.size() < 2)
        front.points.clear();
    spec.summary = tr("%1 searched layouts meet the goals, %2 do not.")
                       .arg(feasible.size())
                       .arg(misses.points.size())
                       .toStdString();
    spec.series = {best, fits, front, misses};
    return spec;
}

} // namespace daemok::ui
