// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/compare/changes.h"
#include "core/planner/futures/futures.h"
#include "core/planner/planner.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace daemok::planner {

/// A version with the catalogue it is planned on and its plan.
struct ComparedPlan
{
    std::shared_ptr<const Version> version;
    std::shared_ptr<const Catalog> catalog; ///< the shipped one with the version's tables in it
    std::shared_ptr<const Plan> plan;
};

/// What the recommended layout costs in one state between two versions.
struct WaterfallState
{
    double monthly = 0; ///< Cost::ranked: a month, purchases spread over 36
    std::optional<double>
        llmApi; ///< tokens a month, with reuse; nothing: no price, or a local model
    int nodes = 0;
    bool priced = true;           ///< no line that ranks lacks its price
    std::optional<double> enough; ///< P(enough), of plans at confidence
    /// Enough as often as was asked. Where a goal stands in the way of that, the cost is of a layout that is enough less
    /// often: it may then be lower although more is asked.
    bool reached = true;
};

/// One bar. Several changes share it where no layout fits, or answers contradict each other, between them.
struct WaterfallStep
{
    std::vector<Change> changes;
    WaterfallState before, after;
    /// What the step's changes alone add to the first version: nothing where that does not fit, or was not asked.
    std::optional<double> alone;

    [[nodiscard]] double difference() const { return after.monthly - before.monthly; }
};

enum class WaterfallEnd : std::uint8_t {
    Whole,         ///< the steps lead from the first version's cost to the second's
    Same,          ///< nothing differs
    FirstUnfit,    ///< no layout meets the first version's goals
    SecondUnfit,   ///< none the second's
    OtherCurrency, ///< planned in two currencies
    Stopped,
};
[[nodiscard]] std::string_view waterfallEndName(WaterfallEnd end);

/// How the cost of one version becomes that of another, change by change. Each step is a plan; the last is the second
/// version's own, so before and after join and the steps sum to the whole difference.
/// A sequential waterfall depends on its order. This one keeps the order of changesBetween() instead of the size of the
/// effects: it is the same whatever the amounts, so that two waterfalls can be read beside each other and bars do not
/// change places under a slider; and what is asked first (load, then what is kept of it, then where it is built) is
/// what the later effects stand on. `alone` shows what order does: its sum differs from the whole by the interplay.
struct Waterfall
{
    WaterfallEnd end = WaterfallEnd::Stopped;
    std::string currency;
    WaterfallState first, last; ///< only with Whole and Same
    std::vector<WaterfallStep> steps;
};

struct WaterfallOptions
{
    bool atConfidence = true; ///< as the two plans were made; false: at likely answers
    bool alone = true;        ///< also each step by itself
    FuturesOptions futures;   ///< of plans at confidence; its progress is not used
    std::stop_token stop;
    std::function<void(double share)> progress; ///< 0..1, from the calling thread
};

/// `shipped`: the catalogue without anybody's tables. Pure: same arguments, same result.
[[nodiscard]] Waterfall waterfall(const ComparedPlan &from, const ComparedPlan &to,
                                  const Catalog &shipped, const WaterfallOptions &options = {});

} // namespace daemok::planner
