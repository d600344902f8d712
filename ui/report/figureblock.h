// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"
#include "core/figure/chartspec.h"
#include "core/figure/diagramspec.h"
#include "core/figure/topology.h"
#include "ui/charts/chartstyle.h"
#include "ui/diagram/diagramstyle.h"
#include "ui/report/block.h"
#include "ui/text/diagramtext.h"

#include <optional>
#include <utility>

namespace daemok::ui {

/// The topology, laid out anew for the room it gets; drawn by the painter of the window.
class DiagramBlock : public Block
{
public:
    DiagramBlock(Style style, Topology topology, const Format &format);

    [[nodiscard]] double height(double width) const override;
    [[nodiscard]] double wish(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] double gap() const override { return style().length(4); }

private:
    [[nodiscard]] DiagramSpec laidOut(double width, double height) const;
    [[nodiscard]] static double scaleOf(const DiagramSpec &spec, double width, double height);

    Topology m_topology;
    DiagramText m_words;
    DiagramStyle m_diagramStyle;
    TextMeter m_meter;
    mutable std::optional<std::pair<double, double>> m_wish; ///< width, and what it wishes at it
};

/// Bars in rows with their title, drawn by the painter of the window.
class BarsBlock : public Block
{
public:
    BarsBlock(Style style, BarSpec spec);

    [[nodiscard]] double height(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;

private:
    BarSpec m_spec;
    ChartStyle m_chartStyle;
};

/// A chart with its title and legend, drawn by the painter of the window.
class ChartBlock : public Block
{
public:
    ChartBlock(Style style, ChartSpec spec);

    [[nodiscard]] double height(double width) const override;
    [[nodiscard]] double wish(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;

private:
    ChartSpec m_spec;
    ChartStyle m_chartStyle;
};

} // namespace daemok::ui
