// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "core/planner/search/pathpredicate.h"
#include "core/planner/storechoice.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace daemok::planner {

/// p99 goals by reported operation, milliseconds.
using Goals = std::array<std::optional<double>, kReportedOps>;

/// The search asks for a little more than 0.99 so that its coarse grid (64 cells, error <= 7e-5 near the goal,
/// 7e-4 at worst) does not promise what the fine grid of the report (256 cells) takes back.
constexpr double kSearchPercentile = 0.9902;
constexpr double kGoalPercentile = 0.99;

/// A goal that cannot be met, and the p99 that can.
struct MissedGoal
{
    ReportedOp operation{};
    double goalMs = 0;
    double nearestMs = 0; ///< 0: no answer at all (saturated)
};

struct CountSearch
{
    bool feasible = false;
    MissedGoal missed; ///< infeasible: at the largest counts
};

/// Raises the counts of `choice` (floors on entry) to the cheapest that meet every goal, exactly.
/// `least` by role, if given: counts known not to be enough below; they only save work.
/// `nodePrice[i]` ranks one more node of role i.
CountSearch searchCounts(const Catalog &catalog, StoreChoice &choice, std::span<const int> least,
                         const Goals &goals, std::span<const double> nodePrice,
                         PathPredicate &scratch);

/// Fewest nodes of one role with which every goal is met while no other role lets anyone wait: no layout
/// with this server type has fewer. Whatever the floors are.
struct LeastNodes
{
    std::optional<int> nodes; ///< nothing: no count is enough
    MissedGoal missed;
};
[[nodiscard]] LeastNodes leastNodes(const Catalog &catalog, const StoreChoice &choice,
                                    std::size_t role, const Goals &goals, PathPredicate &scratch);

/// What `leastNodes` takes of a role's server type and disk: equal keys have equal answers.
struct StationKey
{
    int vcpu = 0;
    double diskMs = 0;     ///< of a read that misses; 0: none is asked
    double cacheBytes = 0; ///< of one node, where reads may miss

    friend bool operator==(const StationKey &, const StationKey &) = default;
};
[[nodiscard]] StationKey stationKey(const Catalog &catalog, const StoreChoice &choice,
                                    std::size_t role);

/// Sets latencyNodes: for each role the fewest nodes that the goals need with the other roles as chosen.
void setLatencyNodes(const Catalog &catalog, StoreChoice &choice, const Goals &goals,
                     PathPredicate &scratch);

/// Laws kept between calls, one object for all cells of a grid; results never depend on them.
struct LatencyScratch
{
    PathPredicate search; ///< latency::kSearchCells
    PathPredicate report; ///< latency::kReportCells
};

/// p50, p95, p99 and flags of each operation the store answers, on a grid of `cells`.
[[nodiscard]] std::array<LatencyFigure, kReportedOps> reportLatency(const Catalog &catalog,
                                                                    const StoreChoice &choice,
                                                                    const Goals &goals, int cells,
                                                                    LatencyScratch &scratch);

/// The goals can be met at all: with no queue, no disk and no other load. False names the goal.
[[nodiscard]] std::optional<MissedGoal> unreachableGoal(const StoreDemand &store,
                                                        const Goals &goals, PathPredicate &scratch);

/// All goals hold at these counts by the search's percentile, as searchCounts asks.
[[nodiscard]] bool searchedGoalsHold(const Catalog &catalog, const StoreChoice &choice,
                                     const Goals &goals, PathPredicate &scratch);

/// All goals hold at these counts.
[[nodiscard]] bool goalsHold(const Catalog &catalog, const StoreChoice &choice, const Goals &goals,
                             PathPredicate &scratch);

/// p99 in ms of the operation whose p99 is nearest to its goal (of the first operation without goals), for the
/// scatter; 0 without operations. The layout meets its goals.
[[nodiscard]] double tightestP99(const Catalog &catalog, const StoreChoice &choice,
                                 const Goals &goals, PathPredicate &scratch);

} // namespace daemok::planner
