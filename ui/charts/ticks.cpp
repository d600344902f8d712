// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ticks.h"

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr double kRoom = 0.06;        // of the range, at each end
constexpr double kLeastDecades = 0.4; // equal values still get an axis with marks

std::vector<double> logMarks(double low, double high, const std::vector<double> &digits)
{
    std::vector<double> marks;
    for (int decade = static_cast<int>(std::floor(std::log10(low))); std::pow(10, decade) <= high;
         ++decade) {
        for (const double digit : digits) {
            const double mark = digit * std::pow(10, decade);
            if (mark >= low && mark <= high)
                marks.push_back(mark);
        }
    }
    return marks;
}

Ticks logTicks(double low, double high, int most)
{
    const double span = std::log10(high) - std::log10(low);
    const double room = std::max(span * kRoom, (kLeastDecades - span) / 2);
    Ticks ticks{low / std::pow(10, room), high * std::pow(10, room), {}};
    const std::vector<std::vector<double>> choices = {
        {1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}};
    for (const auto &digits : choices) {
        ticks.marks = logMarks(ticks.min, ticks.max, digits);
        if (static_cast<int>(ticks.marks.size()) <= most)
            return ticks;
    }
    std::vector<double> sparse;
    const auto every =
        (ticks.marks.size() + static_cast<std::size_t>(most) - 1) / static_cast<std::size_t>(most);
    for (std::size_t i = 0; i < ticks.marks.size(); i += every)
        sparse.push_back(ticks.marks[i]);
    ticks.marks = std::move(sparse);
    return ticks;
}

Ticks linearTicks(double low, double high, int most)
{
    const double span = std::max(high - low, std::max(std::abs(high), 1e-9) * 0.02);
    Ticks ticks{low - span * kRoom, high + span * kRoom, {}};
    double step = std::pow(10, std::floor(std::log10(span / most)));
    for (const double factor : {2.0, 2.5, 2.0}) {
        if ((ticks.max - ticks.min) / step <= most)
            break;
        step *= factor;
    }
    // Multiples, not sums: no error piles up.
    for (double multiple = std::ceil(ticks.min / step); multiple * step <= ticks.max; ++multiple)
        ticks.marks.push_back(multiple * step + 0.0);
    return ticks;
}

} // namespace

Ticks ticksFor(Scale scale, double low, double high, int most)
{
    return scale == Scale::Log ? logTicks(low, high, most) : linearTicks(low, high, most);
}

} // namespace daemok::ui
