// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/plan.h"
#include "core/reuse/retentioncurve.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace daemok::planner {

/// Reuse at one retention, in the month the recommended layout carries. Money a month, purchases of servers
/// spread over 36, in the layout's currency.
struct RetentionFigures
{
    Seconds retention;
    double hitRatio = 0;         ///< with semantic gain, right answers only
    double items = 0;            ///< stored results
    Bytes bytes;                 ///< of one copy, before index and compression
    std::optional<double> nodes; ///< of the whole layout; nothing where it cannot carry this
    std::optional<double>
        keepMonthly;            ///< what keeping costs: infrastructure above that without reuse
    double apiSavedMonthly = 0; ///< calls to the model that are not made
    double wrongMonthly = 0;    ///< wrong answers to similar requests, less the calls they spare
    double netMonthly = 0;      ///< saved - kept - wrong; meaningless without keepMonthly
    ReadWriteMix mix;           ///< a day
};

/// What the curve is worth: money that is not known is not zero.
struct RetentionSweep
{
    std::string currency;
    bool apiPriced = false;    ///< the model's tokens have a price
    bool layoutPriced = false; ///< every compute, disk and request-unit line of the layout has one
    double callPrice = 0;      ///< of one call
    double callsPerDay = 0;
    double infrastructureMonthly = 0;  ///< the plan's, at the answered retention
    double withoutReuseMonthly = 0;    ///< of the same products without stored results
    std::optional<Seconds> staleAfter; ///< answers older than this are not given
    std::vector<RetentionFigures> curve;
    RetentionFigures chosen;              ///< at the answered retention
    std::optional<RetentionFigures> best; ///< saves most; nothing without both prices
    /// Hit ratio from which on the chosen retention pays: what keeping and wrong answers cost over what all calls cost.
    [[nodiscard]] std::optional<double> breakEvenHitRatio() const;
    [[nodiscard]] bool priced() const { return apiPriced && layoutPriced; }
};

struct SweepOptions
{
    Seconds shortest = Seconds(60);
    Seconds longest = Seconds(365 * kSecondsPerDay);
    std::size_t points = 60;
    bool findBest = true;
    std::stop_token stop;
    std::function<void(double share)> progress; ///< 0..1
};

/// Which end of the answers' ranges: at the low one least is reused and repeats come late.
enum class AnswerEnd : std::uint8_t { Low, Likely, High };
/// The gap model of the three answers.
[[nodiscard]] GapModel answeredGaps(const UsagePattern &pattern, AnswerEnd end = AnswerEnd::Likely);

/// Stored results grow with the volume, calls with the users: the first over the second in the plan's month.
[[nodiscard]] double storedPerCall(const UsagePattern &pattern, const Plan &plan);

/// Reuse against retention for the layout that `plan` recommends. `law` gives hits and stored items: of the answers, or of a
/// log. For each retention the same products on the same server types are sized anew (a layout that is all in the existing
/// database: on the server type that then suits it), so node steps are the planner's own. An answer that is stale is not
/// given: beyond `stale_after_days` nothing changes. `pattern` must be the one the plan was made from.
/// Nothing where the plan recommends no layout, the load was typed (it has no reuse), or the run was stopped.
[[nodiscard]] std::optional<RetentionSweep> retentionSweep(const UsagePattern &pattern,
                                                           const Plan &plan, const ReuseLaw &law,
                                                           const SweepOptions &options = {});

} // namespace daemok::planner
