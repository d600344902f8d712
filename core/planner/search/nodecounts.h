// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace daemok::planner {

constexpr int kSearchRoles = 3;

/// Nodes of the session, query and data role; a role that is absent has any fixed count.
using NodeCounts = std::array<int, kSearchRoles>;

/// Where to search: lo, lo + step, ... up to hi in each role; a role that is absent or fixed has
/// lo = hi. step = size of a group that only grows as a whole (replica sets). 0 <= lo, 1 <= step,
/// hi up to 1e8. unitCost >= 0 for one node in any one unit; 0 = not priced.
struct SearchBox
{
    NodeCounts lo{1, 1, 1};
    NodeCounts hi{1, 1, 1};
    NodeCounts step{1, 1, 1};
    std::array<double, kSearchRoles> unitCost{};
};

struct SearchOutcome
{
    bool feasible = false; ///< false: not even hi is, or some hi < lo
    NodeCounts counts{};   ///< if feasible
    int calls = 0;         ///< of the predicate
};

} // namespace daemok::planner
