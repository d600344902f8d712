// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/rangerule.h"

#include <algorithm>

namespace daemok::ui {

std::optional<Interval> statedRange(const std::optional<Answer> &own, const RangeRule &rule)
{
    if (!rule || !own)
        return std::nullopt;
    const Interval &range = own->number;
    if (range.low >= range.high || range == rule(range.likely, own->origin))
        return std::nullopt;
    return range;
}

Interval rangeAround(double likely, Origin origin, const std::optional<Interval> &stated,
                     const RangeRule &rule)
{
    if (stated)
        return {std::min(stated->low, likely), likely, std::max(stated->high, likely)};
    return rule ? rule(likely, origin) : Interval{likely, likely, likely};
}

} // namespace daemok::ui
