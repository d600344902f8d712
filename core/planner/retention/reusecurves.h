// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/retention/retentionsweep.h"
#include "core/quantity/interval.h"
#include "core/reuse/loggedreuse.h"

#include <optional>
#include <vector>

namespace daemok::planner {

/// Everything that is drawn of reuse, on one axis of retentions. Hit ratios are those of equal requests; answers that are stale
/// are not given. Ranges: of the answers their ends, of a log 5 to 95 % by resampling.
struct ReuseCurves
{
    bool typedLoad = false;    ///< the load was typed: it has no reuse, and there is no sweep
    bool fromLog = false;      ///< `used` is the log's law, else the answers'
    double secondsPerUnit = 1; ///< what a request of a log without a clock stands for
    double withinScale =
        1; ///< share of the log's repeats that count: of the same user only, where nothing is shared
    bool userLaw =
        false; ///< nothing is shared, and `measured` is the law of the repeats within one user
    Expiry expiry = Expiry::Fixed;
    std::vector<double> retention; ///< s, ascending
    std::vector<Interval> answered;
    std::vector<Interval> measured; ///< empty without a log
    std::vector<double> withinUser,
        acrossUsers;             ///< side by side, likely; empty where the log tells no users apart
    std::vector<Interval> bytes; ///< stored, of the law in use, one copy; empty without traffic
    double chosen = 0;           ///< s, the answered retention
    double exactHit = 0;         ///< at it, of the law in use, equal requests only
    double semanticGain = 0;     ///< of the misses, see withSemanticGain()
    double plannedHit = 0; ///< at it, as the plan counts: by the three answers, with semantic gain
    // A store of a fixed size that drops what was unused for longest, by the three answers.
    std::vector<double> lruItems, lruHits;
    std::optional<RetentionSweep> sweep; ///< nothing where retentionSweep() has none

    [[nodiscard]] const std::vector<Interval> &used() const
    {
        return fromLog ? measured : answered;
    }
    /// A curve of this axis at a retention (s), between its points on the straight line over ln T. 0 where it is empty.
    [[nodiscard]] Interval at(const std::vector<Interval> &values, double seconds) const;
};

/// `log` may be null or without keys. One request of a log without a clock takes 1/L, with L the calls answered for.
/// `options.shortest` is moved down where half of the repeats come sooner, `longest` up to the answered retention.
/// Nothing where it was stopped.
[[nodiscard]] std::optional<ReuseCurves> reuseCurves(const UsagePattern &pattern, const Plan &plan,
                                                     const LoggedReuse *log,
                                                     SweepOptions options = {});

} // namespace daemok::planner
