// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/oneless.h"
#include "core/planner/plan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::planner {

/// p99 of the operation of a store that is nearest to its goal.
struct TightestOperation
{
    ReportedOp operation{};
    double p99Ms = 0;
    std::optional<double> goalMs;
};

/// What one more step of nodes of a role costs and buys, with the other roles as they are.
struct MarginalRole
{
    std::size_t role = 0; ///< into Layout::roles
    std::string roleId;
    int count = 0;
    int step = 1;    ///< nodes come in multiples of this; 0: the count is fixed
    double cost = 0; ///< of the step, for a month, purchases spread over 36; the layout's currency
    bool priced = true;  ///< false: a line of the step has no price, `cost` is the rest
    double headroom = 1; ///< of the whole layout, with the step
    std::optional<TightestOperation> latency; ///< of its store, with the step
    std::optional<OneLess> oneLess;           ///< nothing: it could do with fewer
};

struct Marginal
{
    double headroom = 1;                                   ///< of the whole layout as it is
    std::vector<std::optional<TightestOperation>> latency; ///< by role, without the step
    std::vector<MarginalRole>
        roles; ///< of the layout's stores, without the existing database beside
};

/// `layout`: 0 = the recommended one, i + 1 = alternatives[i]. `pattern` must be the one the plan was made
/// from. Asks the functions that made the plan, again, for each role with one step more and one less.
/// Nothing where the plan holds no such layout.
[[nodiscard]] std::optional<Marginal> marginal(const UsagePattern &pattern, const Plan &plan,
                                               std::size_t layout);

} // namespace daemok::planner
