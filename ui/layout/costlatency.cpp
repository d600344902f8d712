// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/costlatency.h"

#include "core/pattern/answers.h"
#include "ui/text/plantext.h"
#include "ui/text/verdicttext.h"

#include <algorithm>
#include <map>

namespace daemok::ui {
namespace {

constexpr double kLeastGoalMs = 0.1; // what a hand on a chart may ask for
constexpr double kMostGoalMs = 60000;

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

GoalId goalOf(ReportedOp operation)
{
    switch (operation) {
    case ReportedOp::Lookup:
        return GoalId::LookupP99;
    case ReportedOp::Insert:
        return GoalId::InsertP99;
    case ReportedOp::Select:
        return GoalId::SelectP99;
    case ReportedOp::Search:
        return GoalId::SearchP99;
    case ReportedOp::Vector:
        return GoalId::VectorP99;
    case ReportedOp::Aggregate:
        return GoalId::AggregateP99;
    }
    return GoalId::LookupP99;
}

// The searched layout that stands for the recommended one: of those on its servers the cheapest.
const Candidate *recommendedOf(const Plan &plan)
{
    const Candidate *found = nullptr;
    for (const Candidate &candidate : plan.candidates) {
        if (candidate.recommended && (!found || candidate.monthly < found->monthly))
            found = &candidate;
    }
    return found;
}

// The cheapest dot of each product bears its name.
void nameProducts(std::vector<ChartPoint> &points, const std::string &but)
{
    std::map<std::string, ChartPoint *> cheapest;
    for (ChartPoint &point : points) {
        ChartPoint *&best = cheapest[point.id];
        if (!best || point.x < best->x)
            best = &point;
    }
    for (const auto &[id, point] : cheapest) {
        if (id != but)
            point->label = point->lines.front();
    }
}

// The dots are layouts of the results store, which comes first; other stores have goals of their own.
bool answers(const Layout &layout, ReportedOp op)
{
    if (layout.stores.empty())
        return true;
    const std::vector<Operation> &operations = layout.stores.front().operations;
    return std::any_of(operations.begin(), operations.end(),
                       [op](Operation operation) { return reportedOp(operation) == op; });
}

// The search keeps a limited number of dots; the recommended layout is shown even where its own is not among
// them, by what it costs as ranked and by its own p99.
void addRecommended(ChartSeries &best, const Plan &plan, bool priced)
{
    const Layout &layout = *plan.recommended;
    const auto operation = CostLatency::tightest(layout);
    const double x = priced ? layout.cost.ranked : layout.nodes();
    if (!operation || x <= 0 || plan.candidates.empty())
        return;
    ChartPoint point{x, layout.latency[static_cast<std::size_t>(*operation)].p99Ms, {}};
    if (point.y <= 0)
        return;
    point.id = layout.product;
    point.label = VerdictText::productName(layout.product, plan).toStdString();
    point.lines = {point.label,
                   CostLatency::tr("%n node(s)", nullptr, layout.nodes()).toStdString()};
    best.points.push_back(std::move(point));
}

} // namespace

std::optional<ReportedOp> CostLatency::tightest(const Layout &layout)
{
    std::optional<ReportedOp> found;
    double worst = 0;
    for (std::size_t op = 0; op < kReportedOps; ++op) {
        const LatencyFigure &figure = layout.latency[op];
        if (!figure.asked || !figure.goalMs || *figure.goalMs <= 0
            || !answers(layout, static_cast<ReportedOp>(op)))
            continue;
        const double share = figure.p99Ms / *figure.goalMs;
        if (share > worst) {
            worst = share;
            found = static_cast<ReportedOp>(op);
        }
    }
    return found;
}

ChartSpec CostLatency::spec(const Plan &plan, const Plan *pinned)
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
    const auto pointOf = [priced](const Candidate &candidate, const Plan &of) {
        const Product &product =
            of.catalog->products[static_cast<std::size_t>(candidate.productIndex)];
        ChartPoint point{priced ? candidate.monthly : candidate.nodes, candidate.p99Ms, {}};
        point.id = product.id;
        point.lines = {product.name, tr("%n node(s), %1", nullptr, candidate.nodes)
                                         .arg(QString::fromStdString(candidate.instance))
                                         .toStdString()};
        return point;
    };
    const Candidate *chosen = recommendedOf(plan);
    for (const Candidate &candidate : plan.candidates) {
        if (candidate.p99Ms <= 0 || candidate.productIndex < 0)
            continue;
        ChartPoint point = pointOf(candidate, plan);
        if (&candidate == chosen) {
            point.label = point.lines.front();
            best.points.push_back(std::move(point));
        } else {
            (candidate.feasible ? fits : misses).points.push_back(std::move(point));
        }
    }
    if (best.points.empty() && plan.recommended)
        addRecommended(best, plan, priced);
    nameProducts(fits.points, best.points.empty() ? std::string() : best.points.front().id);
    std::vector<ChartPoint> feasible = fits.points;
    feasible.insert(feasible.end(), best.points.begin(), best.points.end());
    ChartSeries front{SeriesRole::Frontier, tr("Frontier").toStdString(), frontier(feasible),
                      SeriesKind::Line};
    if (front.points.size() < 2)
        front.points.clear();
    spec.summary = tr("%1 searched layouts meet the goals, %2 do not.")
                       .arg(feasible.size())
                       .arg(misses.points.size())
                       .toStdString();
    spec.series = {best, fits, front, misses};
    const Candidate *before = pinned ? recommendedOf(*pinned) : nullptr;
    if (before && before->p99Ms > 0 && (!priced || before->monthly > 0)) {
        ChartSeries ghost{SeriesRole::Recommended, tr("Pinned").toStdString(), {}};
        ghost.ghost = true;
        ghost.points.push_back(pointOf(*before, *pinned));
        spec.series.push_back(std::move(ghost));
    }
    if (const auto operation =
            plan.recommended ? tightest(*plan.recommended) : std::optional<ReportedOp>()) {
        ChartMarker goal;
        goal.id = goalName(goalOf(*operation));
        goal.value = *plan.recommended->latency[static_cast<std::size_t>(*operation)].goalMs;
        goal.label =
            tr("Goal, %1:", "operation").arg(PlanText::operation(*operation)).toStdString();
        goal.least = kLeastGoalMs;
        goal.most = kMostGoalMs;
        goal.draggable = true;
        spec.markers.push_back(std::move(goal));
    }
    return spec;
}

} // namespace daemok::ui
