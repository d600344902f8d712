// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daemok::planner {

inline constexpr int kLookAheadMonths = 240; ///< how far beyond the horizon a month is sought

/// First month after `holds` of which `fails(month)` is true, by bisection; `holds` holds, and what has failed stays
/// failed. -1: it holds `ahead` months on.
template <class Fails> [[nodiscard]] int firstMonth(int holds, int ahead, Fails fails)
{
    int broken = holds + ahead;
    if (!fails(broken))
        return -1;
    while (broken - holds > 1) {
        const int middle = (holds + broken) / 2;
        (fails(middle) ? broken : holds) = middle;
    }
    return broken;
}

} // namespace daemok::planner
