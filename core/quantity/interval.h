// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daemok {

/// low <= likely <= high in the unit of the field it belongs to. likely is read as the median,
/// low and high as the 5 % and 95 % quantiles.
struct Interval
{
    double low = 0;
    double likely = 0;
    double high = 0;

    friend constexpr bool operator==(const Interval &, const Interval &) = default;
};

} // namespace daemok
