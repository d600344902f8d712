// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/retention/reusecurves.h"

#include <array>
#include <memory>
#include <optional>

namespace daemok {

/// What a report says of reuse, as numbers: what was assumed or measured, the curves against retention, what it is worth
/// and how sure that is.
struct ReuseReport
{
    planner::ReuseCurves curves;
    std::shared_ptr<const LoggedReuse> log; ///< null: the three answers alone
    /// Of the law in use: Measured where the log gives it, else the weakest of the three answers.
    Origin origin = Origin::Preset;
    std::array<Interval, 3> answers; ///< reuse share, median gap and 90 % gap (s)
    Interval hit;                    ///< at the answered retention, equal requests only
    Interval bytes;                  ///< stored at it, one copy; 0 without traffic
    /// Share of the calls that repeat one of the same user, and of anybody; the log's, where it tells users apart.
    std::optional<double> withinUser, acrossUsers;
    std::optional<double> retries; ///< share of the calls within seconds of the same one
    bool beyondLog = false;        ///< the answered retention is longer than what the log can show
};

/// `log` may be null or without keys. Sweeps the planner over `options.points` retentions. Nothing where the load was typed
/// operation by operation (it has no reuse) or the run was stopped. `pattern` is the one `plan` was made from.
[[nodiscard]] std::optional<ReuseReport> reuseReport(const UsagePattern &pattern, const Plan &plan,
                                                     std::shared_ptr<const LoggedReuse> log,
                                                     const planner::SweepOptions &options = {});

} // namespace daemok
