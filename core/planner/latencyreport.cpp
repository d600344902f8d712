// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/latencyflags.h"
#include "core/planner/latencynetwork.h"

#include <algorithm>

namespace daemok::planner {
namespace {

void flagFigure(LatencyFigure &figure, const StoreChoice &choice, const Path &path,
                const PathOperation &operation, const Network &network, PathPredicate &predicate)
{
    for (int i = 0; i < path.stageCount; ++i) {
        const PathStage &stage = operation.stages[static_cast<std::size_t>(i)];
        const auto role = static_cast<std::size_t>(path.stages[static_cast<std::size_t>(i)].role);
        const int nodes = choice.roles[role].nodes;
        addFlags(figure.flags,
                 {stage, network.problem.stations[static_cast<std::size_t>(stage.station)], nodes,
                  choice.demand->leaders, predicate.congestionAt(stage.station, nodes),
                  predicate.mix(stage.station)});
    }
}

} // namespace

std::array<LatencyFigure, kReportedOps> reportLatency(const Catalog &catalog,
                                                      const StoreChoice &choice, const Goals &goals,
                                                      int cells, LatencyScratch &scratch)
{
    std::array<LatencyFigure, kReportedOps> figures;
    Network network = networkOf(catalog, choice, goals, kGoalPercentile);
    network.problem.cells = cells;
    PathPredicate &fine = cells == latency::kSearchCells ? scratch.search : scratch.report;
    const NodeCounts counts = countsOf(network, choice);
    for (std::size_t i = 0; i < network.problem.operations.size(); ++i) {
        const Path &path = choice.demand->paths[i];
        if (path.fed)
            continue;
        const auto op = static_cast<std::size_t>(reportedOp(path.operation));
        const auto found =
            pathPercentiles(network.problem, static_cast<int>(i), counts, scratch.search, fine);
        LatencyFigure figure = figures[op];
        const bool first = !figure.asked;
        figure.asked = true;
        figure.goalMs = goals[op];
        if (!found) {
            figure.beyondGrid = true;
            figure.met = false;
        } else if (first || found->p99.value() * 1000 > figure.p99Ms) {
            figure.p50Ms = found->p50.value() * 1000;
            figure.p95Ms = found->p95.value() * 1000;
            figure.p99Ms = found->p99.value() * 1000;
        }
        figure.met = !figure.beyondGrid && (!goals[op] || figure.p99Ms <= *goals[op]);
        flagFigure(figure, choice, path, network.problem.operations[i], network, scratch.search);
        figures[op] = figure;
    }
    return figures;
}

double tightestP99(const Catalog &catalog, const StoreChoice &choice, const Goals &goals,
                   PathPredicate &scratch)
{
    const Network network = networkOf(catalog, choice, goals, kGoalPercentile);
    const NodeCounts counts = countsOf(network, choice);
    int tightest = -1;
    double least = 2;
    scratch.reset(network.problem);
    for (std::size_t i = 0; i < network.problem.operations.size(); ++i) {
        if (!network.problem.operations[i].hasGoal())
            continue;
        const double within = scratch.probability(static_cast<int>(i), counts);
        if (within < least) {
            least = within;
            tightest = static_cast<int>(i);
        }
    }
    if (tightest < 0) {
        const auto found = network.problem.operations.empty()
                               ? std::nullopt
                               : pathPercentiles(network.problem, 0, counts, scratch);
        return found ? found->p99.value() * 1000 : 0;
    }
    // The goal's own grid holds the p99 of every layout that meets it.
    const PathOperation &operation = network.problem.operations[static_cast<std::size_t>(tightest)];
    const auto p99 = latency::quantile(scratch.law(tightest, counts), kGoalPercentile);
    return p99 ? (scratch.constantPart(tightest) + *p99).value() * 1000
               : operation.goal.value() * 1000;
}

} // namespace daemok::planner
