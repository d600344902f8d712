// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <string>
#include <vector>

namespace daemok {

/// What one kind of operation has to reach in a load test of the layout.
struct LoadTestGoal
{
    ReportedOp operation{};
    double ratePerSecond = 0; ///< busiest minute, all data sets
    double p99Ms = 0;         ///< the goal; the planned time where there is none
    bool isGoal = false;
};

struct LoadTest
{
    double items = 0;     ///< to load first
    double itemBytes = 0; ///< mean
    std::vector<LoadTestGoal> goals;
};

[[nodiscard]] LoadTest loadTestOf(const Plan &plan, const Layout &layout);

/// A k6 script (grafana k6): one scenario for each operation at a constant arrival rate (open loop), thresholds at
/// the goals. BASE_URL and the paths of the client's service are left to the reader.
[[nodiscard]] std::string k6Script(const LoadTest &test, const std::string &project);

/// Properties of YCSB's core workload for look-ups, inserts and scans, with -target for the open loop. Vector and
/// full-text searches are not YCSB's: a comment says so.
[[nodiscard]] std::string ycsbProperties(const LoadTest &test, const std::string &project);

} // namespace daemok
