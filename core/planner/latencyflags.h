// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/search/pathproblem.h"

#include <string_view>
#include <vector>

namespace daemok::planner {

/// One stage as it is loaded.
struct StageUnderLoad
{
    const PathStage &stage;
    const PathStation &station;
    int nodes = 1;
    bool grouped = false; ///< its copies always stand on the same nodes
    latency::Congestion congestion;
    latency::Moments mix; ///< of all that is served there
};

/// Adds what makes the analytic p99 of a stage less sure than 2 %, each id once (tst_analyticerror holds both sides):
/// - replicas_queue_together: a quorum whose copies are busy together: fewer than 4 nodes for each copy, fewer than
///   8 vCPU a queue, or groups with the same members. The p99 is then too low.
/// - full_fan_out: asks more than half of the queues of at most 4 vCPU, or one queue with several tasks at once. Too
///   high.
/// - on_the_cliff: about 1 % of the requests wait for the disk, so the p99 lies on the step between the two.
/// - high_variance: service times with a CV above 1.5, its own or, where waits reach the p99, those of the mix;
///   batches count.
/// - fragile: busier than 85 %.
void addFlags(std::vector<std::string_view> &flags, const StageUnderLoad &load);

} // namespace daemok::planner
