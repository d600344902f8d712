// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/search/boxsearch.h"
#include "core/planner/search/nodecounts.h"

#include <algorithm>
#include <cstddef>

namespace daemok::planner {

/// Exact layout of least cost, then of fewest nodes, then lexicographically first, among the counts of
/// the box where feasible(s, q, d) holds. Prices count to 12 decimal digits of the dearest step (fewer
/// over boxes of more than a million nodes), so that layouts of the same price tie exactly.
///
/// feasible must be monotone: never lost by adding nodes. Then the answer equals that of trying all.
/// lo is asked first (floors often are enough), hi second: if it fails, nothing is feasible. The number
/// of calls grows with the logarithm of the box and with how many pairs of the two dearer roles lie
/// around the answer at nearly its cost: some 15 for tens of nodes, a thousand for tens of thousands.
/// No allocation.
template <class Feasible>
[[nodiscard]] SearchOutcome exactSearch(const SearchBox &box, Feasible &&feasible)
{
    return detail::BoxSearch(box, feasible).run();
}

/// For each role the fewest nodes >= least, in steps down from counts, that are feasible with the other
/// roles at counts, which is feasible: what the goals alone need, whatever the floors were.
template <class Feasible>
[[nodiscard]] NodeCounts fewestEach(const NodeCounts &counts, const NodeCounts &least,
                                    const NodeCounts &step, Feasible &&feasible)
{
    NodeCounts result = counts;
    for (std::size_t i = 0; i < kSearchRoles; ++i) {
        int feasibleDown = 0; // steps down from counts
        int tooFar = std::max(0, (counts[i] - least[i]) / step[i]) + 1;
        while (tooFar - feasibleDown > 1) {
            const int middle = feasibleDown + (tooFar - feasibleDown) / 2;
            NodeCounts at = counts;
            at[i] -= middle * step[i];
            (feasible(at[0], at[1], at[2]) ? feasibleDown : tooFar) = middle;
        }
        result[i] -= feasibleDown * step[i];
    }
    return result;
}

} // namespace daemok::planner
