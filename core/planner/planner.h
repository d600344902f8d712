// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/oneless.h"
#include "core/planner/plan.h"
#include "core/quantity/result.h"
#include "core/quantity/terms.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace daemok::planner {

struct Options
{
    std::stop_token stop;
    bool alternatives =
        true; ///< lean, resilient, start, one_store, all_rdbms, fewest_nodes, other products
    bool prune = true; ///< false: every pair is searched (test oracle; same answer)
    /// The demand to plan for instead of the likely one, of the month that the horizon ends with; other months
    /// follow in proportion. Null: at likely.
    std::shared_ptr<const DemandQuantile> at;
    bool choiceOnly = false; ///< the recommended choice alone: no headroom, rejections, candidates
};

/// From answers to ranked layouts, for one demand: the likely one or that of `options.at`. Pure: same arguments, same bytes. A cancelled run returns an empty plan.
[[nodiscard]] Plan plan(const UsagePattern &pattern, const std::shared_ptr<const Catalog> &catalog,
                        const Options &options = {});

/// Terms of one figure of plan --json, reported by the functions that computed it.
struct Explanation
{
    std::string figure; ///< JSON pointer
    double value = 0;
    std::string unit;
    RecordedTerms
        terms; ///< symbols are unique; a term with `figure` is that figure of the same plan
    std::optional<OneLess> whyNotFewer; ///< of a number of nodes
};

/// `figure` is a JSON pointer into plan --json ("/recommended/roles/0/count").
Result<Explanation> explain(const UsagePattern &pattern, const Plan &plan, std::string_view figure);

/// The same with the answers that the plan was made from.
Result<Explanation> explain(const Plan &plan, std::string_view figure);

/// Every figure `explain` answers for this plan, as JSON pointers.
[[nodiscard]] std::vector<std::string> figures(const Plan &plan);

/// What a figure is, in a form that stays when places change from plan to plan: the kind of choice and product
/// instead of an alternative's number, the role's id, the constraint, the cost item.
[[nodiscard]] std::string anchorOf(const Plan &plan, std::string_view figure);
/// The figure that is `anchor` in this plan (looked for at `guess` first), or nothing.
[[nodiscard]] std::optional<std::string> figureAt(const Plan &plan, std::string_view anchor,
                                                  std::string_view guess = {});
/// The figure of the recommended layout, the demand or the LLM's cost that has most in common with `anchor`.
[[nodiscard]] std::optional<std::string> nearestFigure(const Plan &plan, std::string_view anchor);

} // namespace daemok::planner
