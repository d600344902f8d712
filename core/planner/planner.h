// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/plan.h"
#include "core/quantity/result.h"
#include "core/quantity/terms.h"

#include <functional>
#include <stop_token>

namespace daemok::planner {

struct Options
{
    std::stop_token stop;
    bool alternatives =
        true; ///< lean, resilient, start, one_store, all_rdbms, fewest_nodes, other products
    bool prune = true; ///< false: every pair is searched (test oracle; same answer)
};

/// From answers to ranked layouts. Pure: same arguments, same bytes. A cancelled run returns an empty plan.
[[nodiscard]] Plan plan(const UsagePattern &pattern, const std::shared_ptr<const Catalog> &catalog,
                        const Options &options = {});

/// Terms of one figure of plan --json, reported by the functions that computed it.
struct Explanation
{
    std::string figure; ///< JSON pointer
    double value = 0;
    std::string unit;
    RecordedTerms terms;
    std::string
        whyNotFewer; ///< id with arguments, empty where the question makes no sense: "CONSTRAINT:needed:one_less"
};

/// `figure` is a JSON pointer into plan --json ("/recommended/roles/0/count").
Result<Explanation> explain(const UsagePattern &pattern, const Plan &plan, std::string_view figure);

/// Every figure `explain` answers for this plan, as JSON pointers.
[[nodiscard]] std::vector<std::string> figures(const Plan &plan);

} // namespace daemok::planner
