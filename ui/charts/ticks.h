// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"

#include <vector>

namespace daemok::ui {

/// An axis range with round marks inside it, ascending.
struct Ticks
{
    double min = 0;
    double max = 1;
    std::vector<double> marks;
};

/// Marks for values from `low` to `high`, at most `most` of them: 1-2-5 steps; on a logarithmic axis
/// 1-2-5 or whole decades. The range holds every value with a little room. low > 0 for Scale::Log.
[[nodiscard]] Ticks ticksFor(Scale scale, double low, double high, int most);

/// Marks of an axis that runs from `min` to `max` exactly.
[[nodiscard]] std::vector<double> marksWithin(Scale scale, double min, double max, int most);

/// Times from `min` to `max` seconds on a logarithmic axis, at the marks people know: 1 s, 10 s, 1 min ... 1 h, 1 day, 30 days.
[[nodiscard]] std::vector<double> timeMarks(double min, double max, int most);

/// Months from `min` to `max` in steps of 1, 2, 3, 6 or 12 months or whole years, such that January is
/// marked: `firstMonth` is 12 * year + month - 1 of x = 0, or -1 where months are only counted.
[[nodiscard]] std::vector<double> monthMarks(double min, double max, int firstMonth, int most);

} // namespace daemok::ui
