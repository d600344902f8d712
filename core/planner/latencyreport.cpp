// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/latencynetwork.h"

#include <algorithm>
#include <cmath>

namespace daemok::planner {
namespace {

void addFlags(LatencyFigure &figure, const StoreChoice &choice, const Path &path,
              const PathOperation &operation, const Network &network, PathPredicate &predicate)
{
    const auto flag = [&](std::string_view id) {
        if (std::find(figure.flags.begin(), figure.flags.end(), id) == figure.flags.end())
            figure.flags.push_back(id);
    };
    NoTerms none;
    for (int i = 0; i < path.stageCount; ++i) {
        const Stage &stage = path.stages[static_cast<std::size_t>(i)];
        const auto role = static_cast<std::size_t>(stage.role);
        const int nodes = choice.roles[role].nodes;
        const PathStage &law = operation.stages[static_cast<std::size_t>(i)];
        const PathStation &station =
            network.problem.stations[static_cast<std::size_t>(law.station)];
        if (law.sent > law.replies && nodes < 3 * choice.demand->placement.copies
            && station.vcpu <= 4)
            flag("replicas_queue_together");
        if (stage.tasks > 1 && stage.tasks >= nodes)
            flag("full_fan_out");
        if (law.disk.present()) {
            const double miss = missProbability(law.disk, nodes, none);
            if (miss > 0.005 && miss < 0.02)
                flag("on_the_cliff");
            const double hit = stage.serviceMs,
                         missed = stage.serviceMs + law.disk.time.mean.value() * 1000;
            const double mean = (1 - miss) * hit + miss * missed;
            const double second = 2 * ((1 - miss) * hit * hit + miss * missed * missed);
            if (mean > 0 && std::sqrt(std::max(0.0, second / (mean * mean) - 1)) > 1.5)
                flag("high_variance");
        }
        if (predicate.congestionAt(law.station, nodes).utilisation > 0.9)
            flag("fragile");
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
        addFlags(figure, choice, path, network.problem.operations[i], network, scratch.search);
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
