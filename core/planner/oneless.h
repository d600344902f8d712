// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/latencysearch.h"
#include "core/planner/plan.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace daemok::planner {

/// Why a role cannot do with one step of nodes fewer, the other roles as they are: the line of the ledger that
/// the rest does not carry, or the goal that is missed.
struct OneLess
{
    bool fails =
        true; ///< false: it would just fit, but for the margin the search keeps (kSearchPercentile)
    Constraint limit = Constraint::HaMinimum;
    double demand = 0; ///< what must be carried; ms of the goal for Constraint::Latency
    double carried =
        0; ///< what the rest carries; ms reached for Constraint::Latency, 0: a queue without end
    std::string_view unit;
    int left = 0;                        ///< nodes with one step fewer; not below 0
    std::optional<ReportedOp> operation; ///< whose goal, for Constraint::Latency
};

/// `role`: into `choice.roles`; `cells` of the latency grid. Asks the functions that made the plan, again.
/// Nothing where the smaller count breaks neither a line nor a goal.
[[nodiscard]] std::optional<OneLess> oneLess(const Catalog &catalog, const Goals &goals, int cells,
                                             const StoreChoice &choice, std::size_t role,
                                             LatencyScratch &scratch);

} // namespace daemok::planner
