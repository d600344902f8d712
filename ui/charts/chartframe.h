// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "ui/charts/chartstyle.h"

#include <QPainter>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace daemok::ui {

class Format;

/// A stretch of an axis in axis coordinates: values, their decimal logarithms on a logarithmic axis.
struct AxisRange
{
    double min = 0;
    double max = 1;

    friend bool operator==(const AxisRange &, const AxisRange &) = default;
};

/// What is looked at instead of everything; nothing: everything.
struct ChartZoom
{
    std::optional<AxisRange> x;
    std::optional<AxisRange> y;

    [[nodiscard]] bool active() const { return x || y; }
};

struct AxisFrame
{
    Scale scale = Scale::Linear;
    AxisRange range;
    std::vector<double> marks; ///< axis coordinates
    QStringList labels;        ///< of the marks
};

/// Where everything of a chart stands: plot, axes with their marks. A value, computed from the spec, the
/// room and the style; the view, the vector painter and the tests share it.
struct ChartFrame
{
    QRectF bounds;
    QRectF plot;
    AxisFrame x;
    AxisFrame y;

    [[nodiscard]] double pixelX(double value) const; ///< of a value of the spec
    [[nodiscard]] double pixelY(double value) const;
    [[nodiscard]] QPointF at(const ChartPoint &point) const
    {
        return {pixelX(point.x), pixelY(point.y)};
    }
    [[nodiscard]] double valueX(double pixel) const;
    [[nodiscard]] double valueY(double pixel) const;
};

[[nodiscard]] double toAxis(Scale scale, double value);
[[nodiscard]] double fromAxis(Scale scale, double coordinate);

[[nodiscard]] ChartFrame chartFrame(const ChartSpec &spec, const QRectF &bounds,
                                    const ChartStyle &style, const ChartZoom &zoom = {});

/// A value of an axis in words: on the axis itself, or in full in the value box.
[[nodiscard]] QString axisText(const ChartAxis &axis, double value, const Format &format,
                               bool inFull = true);

/// Grid, marks, titles: what lies under the series.
void paintFrame(QPainter &painter, const ChartFrame &frame, const ChartSpec &spec,
                const ChartStyle &style);

/// A spec has something to show.
[[nodiscard]] bool hasPoints(const ChartSpec &spec);

} // namespace daemok::ui
