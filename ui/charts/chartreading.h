// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daemok::ui {

class Format;

/// One line of the value box.
struct ReadingRow
{
    std::size_t series = 0; ///< into ChartSpec::series
    QString name;
    QString value;
    double y = 0; ///< where the curve is
};

/// What all curves say at one x.
struct Reading
{
    double x = 0;
    QString title;
    std::vector<ReadingRow> rows;
};

/// Series that are read along x: everything but scatters.
[[nodiscard]] bool readAlongX(const ChartSeries &series);
[[nodiscard]] bool readAlongX(const ChartSpec &spec);

/// Values of x at which some curve has a point, ascending.
[[nodiscard]] std::vector<double> stopsOf(const ChartSpec &spec);

/// y of a curve at x: between two points on the straight line, on a step the value that holds. Nothing
/// outside its points.
[[nodiscard]] std::optional<ChartPoint> valueAt(const ChartSeries &series, double x);

/// The value box of a dot: its own lines, then its values on both axes.
[[nodiscard]] QStringList dotLines(const ChartSpec &spec, const ChartPoint &point,
                                   const Format &format);

[[nodiscard]] Reading readingAt(const ChartSpec &spec, double x, const Format &format);

} // namespace daemok::ui
