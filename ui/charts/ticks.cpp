// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ticks.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace daemok::ui {
namespace {

constexpr double kRoom = 0.06;         // of the range, at each end
constexpr double kLeastDecades = 0.12; // equal values still get an axis with marks
constexpr double kNarrow = 2.5; // a logarithmic axis shorter than this is marked like a linear one

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

// Multiples, not sums: no error piles up.
std::vector<double> multiplesWithin(double min, double max, double step)
{
    std::vector<double> marks;
    for (double multiple = std::ceil(min / step); multiple * step <= max; ++multiple)
        marks.push_back(multiple * step + 0.0);
    return marks;
}

std::vector<double> marksOfLinear(double min, double max, double span, int most)
{
    double step = std::pow(10, std::floor(std::log10(span / most)));
    for (const double factor : {2.0, 2.5, 2.0}) {
        if ((max - min) / step <= most)
            break;
        step *= factor;
    }
    std::vector<double> marks = multiplesWithin(min, max, step);
    // One mark is no scale: rather one more than there is room for.
    return marks.size() > 1 ? marks : multiplesWithin(min, max, step / 2);
}

std::vector<double> marksOfLog(double min, double max, int most)
{
    if (max / min < kNarrow)
        return marksOfLinear(min, max, max - min, most);
    const std::vector<std::vector<double>> choices = {
        {1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}};
    std::vector<double> marks;
    for (const auto &digits : choices) {
        marks = logMarks(min, max, digits);
        if (static_cast<int>(marks.size()) <= most)
            return marks;
    }
    std::vector<double> sparse;
    const auto every =
        (marks.size() + static_cast<std::size_t>(most) - 1) / static_cast<std::size_t>(most);
    for (std::size_t i = 0; i < marks.size(); i += every)
        sparse.push_back(marks[i]);
    return sparse;
}

} // namespace

Ticks ticksFor(Scale scale, double low, double high, int most)
{
    if (scale == Scale::Log) {
        const double span = std::log10(high) - std::log10(low);
        const double room = std::max(span * kRoom, (kLeastDecades - span) / 2);
        Ticks ticks{low / std::pow(10, room), high * std::pow(10, room), {}};
        ticks.marks = marksOfLog(ticks.min, ticks.max, most);
        return ticks;
    }
    const double span = std::max(high - low, std::max(std::abs(high), 1e-9) * 0.02);
    Ticks ticks{low - span * kRoom, high + span * kRoom, {}};
    ticks.marks = marksOfLinear(ticks.min, ticks.max, span, most);
    return ticks;
}

std::vector<double> marksWithin(Scale scale, double min, double max, int most)
{
    return scale == Scale::Log ? marksOfLog(min, max, most)
                               : marksOfLinear(min, max, std::max(max - min, 1e-12), most);
}

std::vector<double> timeMarks(double min, double max, int most)
{
    constexpr double m = 60;
    constexpr double h = 3600;
    constexpr double d = 86400;
    const std::vector<std::vector<double>> choices = {
        {1,      2,      5,      10,     20,     30,     m,       2 * m,   5 * m,  10 * m, 20 * m,
         30 * m, h,      2 * h,  3 * h,  6 * h,  12 * h, d,       2 * d,   3 * d,  5 * d,  7 * d,
         10 * d, 14 * d, 21 * d, 30 * d, 60 * d, 90 * d, 180 * d, 365 * d, 730 * d},
        {1,      5, 10,    30,    m,      5 * m,  10 * m, 30 * m,  h,       3 * h,   6 * h,
         12 * h, d, 3 * d, 7 * d, 14 * d, 30 * d, 90 * d, 180 * d, 365 * d, 1825 * d},
        {1, 10, m, 10 * m, h, 6 * h, d, 7 * d, 30 * d, 180 * d, 1825 * d},
        {1, 10, m, 10 * m, h, 6 * h, d, 7 * d, 30 * d, 365 * d},
        {1, m, h, d, 30 * d, 365 * d},
        {m, h, d, 30 * d}};
    if (min < 0.5 || max > 1e9)
        return marksOfLog(min, max, most);
    std::vector<double> marks;
    for (const auto &choice : choices) {
        marks.clear();
        std::copy_if(choice.begin(), choice.end(), std::back_inserter(marks),
                     [&](double mark) { return mark >= min && mark <= max; });
        if (static_cast<int>(marks.size()) <= most)
            break;
    }
    return marks.size() < 2 ? marksOfLog(min, max, most) : marks;
}

std::vector<double> monthMarks(double min, double max, int firstMonth, int most)
{
    int step = 1;
    const auto count = [&] { return (max - min) / step; };
    for (const int candidate : {1, 2, 3, 6, 12}) {
        step = candidate;
        if (count() <= most)
            break;
    }
    while (count() > most)
        step += 12;
    const int origin = std::max(0, firstMonth);
    std::vector<double> marks;
    for (int month = static_cast<int>(std::ceil(min - 1e-9)); month <= max + 1e-9; ++month) {
        if ((month + origin) % step == 0)
            marks.push_back(month);
    }
    return marks;
}

} // namespace daemok::ui
