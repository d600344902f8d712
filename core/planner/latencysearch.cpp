// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/latencysearch.h"

#include "core/planner/latencynetwork.h"
#include "core/planner/search/exactsearch.h"

#include <algorithm>
#include <cmath>

namespace daemok::planner {
namespace {

/// So many nodes that nobody waits and every read finds its bytes in memory.
constexpr int kPlenty = 1 << 24;

/// The first goal that fails at these counts, and the p99 that is reached.
MissedGoal missedAt(const Network &network, const StoreDemand &store, const NodeCounts &counts,
                    PathPredicate &scratch)
{
    for (std::size_t i = 0; i < network.problem.operations.size(); ++i) {
        const PathOperation &operation = network.problem.operations[i];
        if (!operation.hasGoal()
            || scratch.probability(static_cast<int>(i), counts) >= operation.percentile)
            continue;
        const auto nearest = pathPercentiles(network.problem, static_cast<int>(i), counts, scratch);
        return {reportedOp(store.paths[i].operation), operation.goal.value() * 1000,
                nearest ? nearest->p99.value() * 1000 : 0};
    }
    return {};
}

} // namespace

CountSearch searchCounts(const Catalog &catalog, StoreChoice &choice, std::span<const int> least,
                         const Goals &goals, std::span<const double> nodePrice,
                         PathPredicate &scratch)
{
    const Network network = networkOf(catalog, choice, goals, kSearchPercentile);
    if (!network.anyGoal)
        return {true, {}};
    const StoreDemand &store = *choice.demand;
    SearchBox box;
    for (int i = 0; i < network.stations.count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const auto role = static_cast<std::size_t>(network.stations.role[at]);
        const RoleDemand &demand = store.roles[role];
        box.lo[at] = std::max(choice.roles[role].nodes, least.empty() ? 0 : least[role]);
        box.step[at] = demand.step;
        box.hi[at] = demand.scales ? std::max(box.lo[at], demand.maxNodes) : box.lo[at];
        box.unitCost[at] = nodePrice[role];
    }
    scratch.reset(network.problem);
    const SearchOutcome found = exactSearch(box, scratch);
    if (!found.feasible)
        return {false, missedAt(network, store, box.hi, scratch)};
    for (int i = 0; i < network.stations.count; ++i)
        choice.roles[static_cast<std::size_t>(network.stations.role[static_cast<std::size_t>(i)])]
            .nodes = found.counts[static_cast<std::size_t>(i)];
    return {true, {}};
}

LeastNodes leastNodes(const Catalog &catalog, const StoreChoice &choice, std::size_t role,
                      const Goals &goals, PathPredicate &scratch)
{
    const Network network = networkOf(catalog, choice, goals, kSearchPercentile);
    const RoleDemand &demand = choice.demand->roles[role];
    const auto &stations = network.stations.role;
    const auto station = static_cast<std::size_t>(
        std::find(stations.begin(), stations.end(), static_cast<int>(role)) - stations.begin());
    if (!network.anyGoal || station == stations.size() || !demand.scales)
        return {choice.roles[role].nodes, {}};
    scratch.reset(network.problem);
    const int most = std::max(demand.step, demand.maxNodes / demand.step * demand.step);
    NodeCounts counts{kPlenty, kPlenty, kPlenty};
    const auto enough = [&](int nodes) {
        counts[station] = nodes;
        return scratch.meets(counts);
    };
    // Strides up, then bisection: the answer is mostly near.
    int below = 0;
    int above = demand.step;
    while (!enough(above)) {
        if (above >= most)
            return {std::nullopt, missedAt(network, *choice.demand, counts, scratch)};
        below = above;
        above = static_cast<int>(std::min<long long>(2LL * above, most));
    }
    while (above - below > demand.step) {
        const int middle = below + (above - below) / 2 / demand.step * demand.step;
        (enough(middle) ? above : below) = middle;
    }
    return {above, {}};
}

void setLatencyNodes(const Catalog &catalog, StoreChoice &choice, const Goals &goals,
                     PathPredicate &scratch)
{
    if (!choice.demand)
        return;
    const Network network = networkOf(catalog, choice, goals, kSearchPercentile);
    if (!network.anyGoal)
        return;
    const StoreDemand &store = *choice.demand;
    const NodeCounts counts = countsOf(network, choice);
    NodeCounts least = counts;
    NodeCounts step{1, 1, 1};
    for (int i = 0; i < network.stations.count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const RoleDemand &demand = store.roles[static_cast<std::size_t>(network.stations.role[at])];
        step[at] = demand.step;
        least[at] = demand.scales ? demand.step : counts[at];
    }
    scratch.reset(network.problem);
    const NodeCounts fewest = fewestEach(counts, least, step, scratch);
    for (int i = 0; i < network.stations.count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const auto role = static_cast<std::size_t>(network.stations.role[at]);
        choice.roles[role].latencyNodes = store.roles[role].scales ? fewest[at] : 0;
    }
}

namespace {

/// Surely within the goal without any queue: the quantiles of the stages, with the allowed misses shared among
/// them, add up to less (union bound; log-normal stages, the largest of `tasks` of them).
bool surelyReachable(const Path &path, double goalMs)
{
    if (path.stageCount == 0)
        return path.delayMs <= goalMs;
    double ms = path.delayMs;
    for (int i = 0; i < path.stageCount; ++i) {
        const Stage &stage = path.stages[static_cast<std::size_t>(i)];
        const double sigma = std::sqrt(std::log(1 + stage.cv * stage.cv));
        const double allowed =
            (1 - kSearchPercentile) / path.stageCount / std::max(1.0, stage.tasks);
        // Upper tail of the normal: P(Z > z) <= exp(-z^2/2)/2.
        const double z = std::sqrt(2 * std::log(0.5 / allowed));
        ms += stage.serviceMs * std::exp(sigma * z - sigma * sigma / 2);
    }
    return ms <= goalMs;
}

} // namespace

std::optional<MissedGoal> unreachableGoal(const StoreDemand &store, const Goals &goals,
                                          PathPredicate &scratch)
{
    PathProblem problem;
    for (const Path &path : store.paths) {
        const auto goal = goalOf(path, goals);
        if (!goal || surelyReachable(path, *goal))
            continue;
        PathOperation operation;
        operation.rate = PerSecond(1e-9);
        operation.percentile = kSearchPercentile;
        operation.delay = Seconds(path.delayMs / 1000.0);
        operation.goal = Seconds(*goal / 1000.0);
        for (int i = 0; i < path.stageCount; ++i) {
            const Stage &stage = path.stages[static_cast<std::size_t>(i)];
            const auto service =
                latency::ServiceLaw::plain(Seconds(stage.serviceMs / 1000.0), stage.cv);
            operation.add(PathStage::allOf(std::min(i, kMaxStations - 1), service, stage.tasks));
        }
        problem.operations = {operation};
        for (PathStation &station : problem.stations)
            station.vcpu = 64;
        scratch.reset(problem);
        if (!scratch.meets({1, 1, 1})) {
            const auto best = pathPercentiles(problem, 0, {1, 1, 1}, scratch);
            return MissedGoal{reportedOp(path.operation), *goal,
                              best ? best->p99.value() * 1000 : 0};
        }
    }
    return std::nullopt;
}

namespace {

bool goalsHoldWith(double percentile, const Catalog &catalog, const StoreChoice &choice,
                   const Goals &goals, PathPredicate &scratch)
{
    const Network network = networkOf(catalog, choice, goals, percentile);
    if (!network.anyGoal)
        return true;
    scratch.reset(network.problem);
    return scratch.meets(countsOf(network, choice));
}

} // namespace

bool searchedGoalsHold(const Catalog &catalog, const StoreChoice &choice, const Goals &goals,
                       PathPredicate &scratch)
{
    return goalsHoldWith(kSearchPercentile, catalog, choice, goals, scratch);
}

bool goalsHold(const Catalog &catalog, const StoreChoice &choice, const Goals &goals,
               PathPredicate &scratch)
{
    return goalsHoldWith(kGoalPercentile, catalog, choice, goals, scratch);
}

} // namespace daemok::planner
