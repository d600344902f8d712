// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"
#include "ui/charts/chartstyle.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace daemok::ui {

/// A row of the spec by its place in it; `row` is nothing for a group's heading.
struct BarIndex
{
    std::size_t group = 0;
    std::optional<std::size_t> row;

    friend bool operator==(const BarIndex &, const BarIndex &) = default;
};

/// Where rows and columns stand for one width.
struct BarFrame
{
    struct Line
    {
        BarIndex index;
        QRectF box;
    };
    double width = 0;
    double height = 0; ///< of everything, the head of the columns included
    double headHeight = 0;
    double labelEnd = 0;            ///< bars begin here
    double barEnd = 0;              ///< the longest bar and its text end here
    double textWidth = 0;           ///< of the widest text beside a bar
    std::vector<double> columnEnds; ///< right edges of the further figures
    std::vector<double> columnWidths;
    std::vector<Line> lines;
};

/// Widths of texts in the fonts of a style, remembered from one layout to the next.
class BarMeter
{
public:
    enum Font { Plain, Bold, Small };

    explicit BarMeter(const ChartStyle &style);
    [[nodiscard]] double width(const std::string &text, Font font);
    [[nodiscard]] double height(Font font) const;

private:
    struct Known
    {
        QFontMetricsF metrics;
        std::unordered_map<std::string, double> widths;
    };
    std::vector<Known> m_known;
};

[[nodiscard]] BarFrame barFrame(const BarSpec &spec, double width, BarMeter &meter);
[[nodiscard]] BarFrame barFrame(const BarSpec &spec, double width, const ChartStyle &style);

struct BarState
{
    std::optional<BarIndex> hovered;
    std::optional<BarIndex> current; ///< has the keyboard
    bool focused = false;
    std::string selected; ///< id of a group or a row
};

/// Titles of the columns, at the top of `area`.
void paintBarHead(QPainter &painter, const BarSpec &spec, const BarFrame &frame,
                  const ChartStyle &style, const QPointF &origin);
/// One line at its place in the frame, moved by `origin`.
void paintBarLine(QPainter &painter, const BarSpec &spec, const BarFrame &frame, std::size_t line,
                  const ChartStyle &style, const BarState &state, const QPointF &origin);

/// The whole figure with its title, vectors only; as high as barFigureHeight() says.
void paintBars(QPainter &painter, const QRectF &target, const BarSpec &spec,
               const ChartStyle &style);
[[nodiscard]] double barFigureHeight(const BarSpec &spec, double width, const ChartStyle &style);

/// Whether a label, note or figure of a row is shortened at this width: its tooltip then says it whole.
[[nodiscard]] bool isShortened(const BarSpec &spec, const BarFrame &frame, const BarIndex &index,
                               const ChartStyle &style);

} // namespace daemok::ui
