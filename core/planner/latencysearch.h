// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "core/planner/search/exactsearch.h"
#include "core/planner/search/pathpredicate.h"
#include "core/planner/storechoice.h"

#include <array>
#include <optional>
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

/// Raises the counts of `choice` (floors on entry) to the cheapest that meet every goal, exactly, and sets
/// latencyNodes. `nodePrice[i]` ranks one more node of role i.
CountSearch searchCounts(const Catalog &catalog, StoreChoice &choice, const Goals &goals,
                         const std::vector<double> &nodePrice, PathPredicate &scratch);

/// p50, p95, p99 and flags of each operation the store answers, on a grid of `cells`.
[[nodiscard]] std::array<LatencyFigure, kReportedOps>
reportLatency(const Catalog &catalog, const StoreChoice &choice, const Goals &goals, int cells);

/// The goals can be met at all: with no queue, no disk and no other load. False names the goal.
[[nodiscard]] std::optional<MissedGoal> unreachableGoal(const StoreDemand &store,
                                                        const Goals &goals, PathPredicate &scratch);

/// All goals hold at these counts.
[[nodiscard]] bool goalsHold(const Catalog &catalog, const StoreChoice &choice, const Goals &goals,
                             PathPredicate &scratch);

/// p99 in ms of the operation whose p99 is nearest to (or furthest over) its goal, for the scatter; 0 without operations.
[[nodiscard]] double tightestP99(const Catalog &catalog, const StoreChoice &choice,
                                 const Goals &goals, PathPredicate &scratch);

} // namespace daemok::planner
