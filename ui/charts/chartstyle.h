// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "ui/state/theme.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QLocale>
#include <QPainter>

#include <array>

namespace daemok::ui {

enum class Mark { None, Disc, Triangle, Diamond, Square, Ring, Cross };

/// How a series looks: colour, dash and shape, so that colour alone never carries the meaning.
struct SeriesLook
{
    QColor colour;
    double width = 2;
    QList<qreal> dash; ///< empty: solid; in units of the pen's width
    Mark mark = Mark::Disc;
    double size = 8; ///< of the mark

    [[nodiscard]] QPen pen() const;
    friend bool operator==(const SeriesLook &, const SeriesLook &) = default;
};

constexpr int kSlots = 6; ///< looks of SeriesRole::Other; further series begin anew

/// One style for screen and paper: what differs is the colours.
struct ChartStyle
{
    QColor ground; ///< of the card or the paper
    QColor raised; ///< of the value box
    QColor text;
    QColor muted;
    QColor grid;
    QColor axis;
    QColor accent;
    QColor good;
    QColor neutral;
    QColor marker;
    std::array<QColor, kSlots> colours; ///< told apart with every common colour vision
    double enlarged = 1;                ///< pens and marks
    QFont font;
    QFont small;
    QLocale locale; ///< of the numbers; a report may speak another language than the screen

    [[nodiscard]] static ChartStyle screen(const Theme &theme);
    [[nodiscard]] static ChartStyle print();
    [[nodiscard]] SeriesLook look(const ChartSeries &series) const;
    /// Nothing under the pinned scenario's curves may be read as the present one's.
    [[nodiscard]] QColor faded(const QColor &colour) const;
};

void paintMark(QPainter &painter, Mark mark, const QPointF &centre, double size,
               const QColor &colour);

/// What stands for a series in a legend: a piece of its line, or its mark.
void paintKey(QPainter &painter, const ChartSeries &series, const SeriesLook &look,
              const QRectF &rect);

} // namespace daemok::ui
