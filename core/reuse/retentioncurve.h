// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reuse/economics.h"
#include "core/reuse/gapmodel.h"
#include "core/reuse/measuredgaps.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace daemok {

/// Hit ratio and stored items against retention, from whatever source: three answers or a log.
struct ReuseLaw
{
    std::function<double(Seconds retention, Expiry expiry)> hitRatio;
    std::function<double(PerSecond calls, Seconds retention, Expiry expiry)> storedItems;
    std::function<double(Seconds retention, Expiry expiry, double changesPerDay)> staleHitShare;
};
[[nodiscard]] ReuseLaw reuseLaw(const GapModel &model);
[[nodiscard]] ReuseLaw reuseLaw(const std::shared_ptr<const MeasuredGaps> &gaps);

/// What a store has to carry at one retention.
struct StoreLoad
{
    double items = 0;
    Bytes bytes;      ///< all copies
    ReadWriteMix mix; ///< a day
};
/// What such a store costs.
struct StoreCost
{
    double perDay = 0; ///< money
    double nodes = 0;  ///< 0 where it is priced by the byte
};
using StoreCostOf = std::function<StoreCost(const StoreLoad &)>;

/// One step of a staircase of nodes: enough up to these bytes.
struct NodeStep
{
    Bytes upTo;
    StoreCost cost;
};
/// The first step that carries the bytes; beyond the last its cost grows in proportion, nodes rounded up. Steps ascend.
[[nodiscard]] StoreCostOf nodeSteps(std::vector<NodeStep> steps);
/// V b R c_day.
[[nodiscard]] StoreCostOf pricedByByte(const ReusePrices &prices);

struct RetentionQuestion
{
    ReuseTraffic traffic;
    ReusePrices prices;
    Expiry expiry = Expiry::Fixed;
    double changesPerDay = 0; ///< how fast answers go out of date
    SemanticReuse semantic;   ///< similar requests answered too
    Seconds shortest = Seconds(60);
    Seconds longest = Seconds(365 * kSecondsPerDay);
};

/// One retention with all that follows from it.
struct RetentionChoice
{
    Seconds retention;
    double hitRatio = 0;    ///< with semantic gain, right answers only
    double wrongShare = 0;  ///< of the hits, out of date
    double wrongPerDay = 0; ///< wrong answers to similar requests
    StoreLoad load;
    StoreCost store;
    double savingPerDay = 0; ///< money
};
[[nodiscard]] RetentionChoice choiceAt(const ReuseLaw &law, const RetentionQuestion &question,
                                       const StoreCostOf &cost, Seconds retention);

/// `points` retentions evenly on a logarithmic axis from shortest to longest.
[[nodiscard]] std::vector<RetentionChoice> retentionCurve(const ReuseLaw &law,
                                                          const RetentionQuestion &question,
                                                          const StoreCostOf &cost,
                                                          std::size_t points = 60);

/// The retention that saves most: the best point of the curve, its neighbourhood searched, and the last retention before each step
/// of the node count between two points. `from` is retentionCurve()'s result. Between two points whose longer one could not
/// undercut the best even at the lower of their store costs no step is looked for (not where answers go out of date, whose
/// hits may be worth less at the longer one); what a store costs is taken to lie between what it costs at its neighbours.
[[nodiscard]] std::optional<RetentionChoice> bestRetention(const ReuseLaw &law,
                                                           const RetentionQuestion &question,
                                                           const StoreCostOf &cost,
                                                           std::span<const RetentionChoice> from);

} // namespace daemok
