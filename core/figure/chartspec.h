// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace daemok {

/// Month: x counts months. Category: x is the index of a name.
enum class Scale : std::uint8_t { Linear, Log, Month, Category };

enum class SeriesKind : std::uint8_t {
    Scatter,
    Line,
    Step, ///< a value holds until the next x
    Band, ///< between ChartPoint::low and y
    Bar,  ///< from 0 to y, series of one x side by side
};

/// What a series means; whoever draws it chooses colour, shape and order by it.
enum class SeriesRole : std::uint8_t {
    Range,      ///< what is uncertain around the subject
    Infeasible, ///< misses a goal
    Frontier,   ///< nothing beats these in both directions
    Feasible,
    Other,       ///< one of several of equal rank; ChartSeries::slot tells them apart
    Subject,     ///< what the chart is about
    Recommended, ///< the one that is proposed
};

struct ChartPoint
{
    double x = 0;
    double y = 0;
    /// What the value box says about a dot, title first; UTF-8 in the reader's language. Its values on both
    /// axes are written below. Empty: the box is made from the axes alone.
    std::vector<std::string> lines{};
    double low = 0;      ///< lower edge of a band
    std::string id{};    ///< what a selection shared with tables and other charts calls it
    std::string label{}; ///< written beside the dot where there is room
};

struct ChartSeries
{
    SeriesRole role{};
    std::string name;
    std::vector<ChartPoint> points; ///< ascending x, but for Scatter
    SeriesKind kind = SeriesKind::Scatter;
    int slot = 0;       ///< of Other: which colour, dash and shape
    bool ghost = false; ///< of the pinned scenario: the same look, faded
    bool stacked =
        false; ///< of Band: stands on another, its value is y - low and holds until the next x
};

struct ChartAxis
{
    std::string title;
    Scale scale = Scale::Linear;
    std::string currency{}; ///< set where the axis is money
    std::string unit{};     ///< unit id of core ("ms") elsewhere
    std::vector<std::string> categories{};
    int firstMonth = -1; ///< Month: 12 * year + month - 1 of x = 0; -1 = counted from the start
    bool fromZero = false;
    std::optional<double> low{}; ///< fixed ends; otherwise the points decide
    std::optional<double> high{};
};

/// A line across the chart that means something: a goal, a budget, a retention. A draggable one is
/// an input: whoever owns the chart writes its value back.
struct ChartMarker
{
    enum class Across : std::uint8_t { X, Y }; ///< the axis whose value it marks

    std::string id;
    Across across = Across::Y;
    double value = 0;
    std::string label; ///< its value is written behind
    double least = 0;  ///< ends of what may be dragged to
    double most = 0;
    bool draggable = false;
};

/// A chart without a toolkit: words come from whoever builds it, colours from whoever draws it.
/// Values on a logarithmic axis are > 0. Screen and PDF draw from the same spec. At most 200 points a
/// curve and 500 dots, so that a drag stays fluent.
struct ChartSpec
{
    std::string title;   ///< the chart's one message
    std::string summary; ///< one sentence for a screen reader
    std::string empty;   ///< said instead of a chart without points
    ChartAxis x;
    ChartAxis y;
    std::vector<ChartSeries> series;
    std::vector<ChartMarker> markers{};
};

} // namespace daemok
