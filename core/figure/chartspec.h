// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace daemok {

enum class Scale : std::uint8_t { Linear, Log };

/// What a series means; whoever draws it chooses colour, shape and order by it.
enum class SeriesRole : std::uint8_t { Infeasible, Feasible, Frontier, Recommended };

struct ChartPoint
{
    double x = 0;
    double y = 0;
    std::vector<std::string>
        lines; ///< what the value box says, title first; UTF-8 in the reader's language
};

/// Dots, or a line through them for SeriesRole::Frontier.
struct ChartSeries
{
    SeriesRole role{};
    std::string name;
    std::vector<ChartPoint> points; ///< ascending x for a line
};

struct ChartAxis
{
    std::string title;
    Scale scale = Scale::Linear;
    std::string currency; ///< set where the axis is money
    std::string unit;     ///< unit id of core ("ms") elsewhere
};

/// A chart without a toolkit: words come from whoever builds it, colours from whoever draws it.
/// Points on a logarithmic axis are > 0. Screen and PDF draw from the same spec.
struct ChartSpec
{
    std::string title;   ///< the chart's one message
    std::string summary; ///< one sentence for a screen reader
    std::string empty;   ///< said instead of a chart without points
    ChartAxis x;
    ChartAxis y;
    std::vector<ChartSeries> series;
};

} // namespace daemok
