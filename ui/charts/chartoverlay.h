// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"
#include "ui/charts/chartreading.h"
#include "ui/charts/directlabels.h"

#include <QPainter>
#include <QString>

#include <optional>
#include <vector>

namespace daemok::ui {

/// A dot of the spec by its place in it.
struct DotIndex
{
    std::size_t series = 0;
    std::size_t point = 0;

    friend bool operator==(const DotIndex &, const DotIndex &) = default;
};

/// A marker's line and the pill with its name and value.
struct MarkerFrame
{
    std::size_t marker = 0; ///< into ChartSpec::markers
    QLineF line;
    QRectF pill;
    QString text;
};

[[nodiscard]] std::vector<MarkerFrame> markerFrames(const ChartSpec &spec, const ChartFrame &frame,
                                                    const ChartStyle &style);

/// What the mouse and the keyboard point at.
struct ChartPointing
{
    std::optional<DotIndex> dot;
    std::optional<double> x;           ///< crosshair, a value of the x axis
    QString selected;                  ///< id of the shared selection
    std::optional<std::size_t> marker; ///< has the keyboard or is dragged
    std::optional<QRectF> band;        ///< rubber band
};

/// Labels and markers over the series: on screen and on paper.
void paintLabels(QPainter &painter, const ChartSpec &spec, const ChartStyle &style,
                 const std::vector<DirectLabel> &labels);
void paintMarkers(QPainter &painter, const ChartSpec &spec, const ChartStyle &style,
                  const std::vector<MarkerFrame> &markers, std::optional<std::size_t> active);

/// Selection, crosshair and value box: on screen only.
void paintPointing(QPainter &painter, const ChartSpec &spec, const ChartFrame &frame,
                   const ChartStyle &style, const ChartPointing &pointing);

} // namespace daemok::ui
