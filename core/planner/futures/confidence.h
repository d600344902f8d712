// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/futures/futures.h"
#include "core/planner/planner.h"

#include <optional>
#include <vector>

namespace daemok::planner {

/// The confidence asked for, or nothing: the answer is empty and the plan is made at likely values.
[[nodiscard]] std::optional<double> confidenceOf(const UsagePattern &pattern);

/// The plan whose recommended layout is enough in the asked share of futures: planned for the component-wise
/// u-quantile of the futures' demands (demandquantile.h), u the smallest of 0.500, 0.505 ... 0.995, 0.999, 1 with
/// P(enough) >= confidence; never below the likely demand. Each layout says its own P(enough), the recommended one by
/// the blend of waiting laws, others by the exponential law alone; cost bands are of the recommended one.
/// Where no layout carries so much, because a goal cannot be met beyond, the plan is the one of the last u that a layout
/// carries: its flag is confidence_not_reached, its P(enough) is below the confidence, and Plan::infeasible says what
/// stands in the way of more.
/// Pure: same arguments, same bytes, any number of threads. A cancelled run returns an empty plan.
[[nodiscard]] Plan planAtConfidence(const UsagePattern &pattern,
                                    const std::shared_ptr<const Catalog> &catalog,
                                    const Options &options = {},
                                    const FuturesOptions &futures = {});

/// The same with a plan at likely values already made, which it starts from.
[[nodiscard]] Plan refined(const Plan &likely, const UsagePattern &pattern,
                           const std::shared_ptr<const Catalog> &catalog, const Options &options,
                           const FuturesOptions &futures);

/// P(enough) of layouts of a plan over the same futures; by place in the plan's layouts (recommended first). Nothing
/// for a layout that is meant for another month (start) or does not fit. Empty where it was stopped.
[[nodiscard]] std::vector<std::optional<double>> probabilitiesEnough(const UsagePattern &pattern,
                                                                     const Plan &plan,
                                                                     const Futures &futures,
                                                                     const FuturesOptions &options);
/// Of the recommended layout alone, by the blend; nothing where there is none or it was stopped.
[[nodiscard]] std::optional<double> probabilityEnough(const UsagePattern &pattern, const Plan &plan,
                                                      const Futures &futures,
                                                      const FuturesOptions &options);

} // namespace daemok::planner
