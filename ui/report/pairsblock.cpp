// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tableblock.h"

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr double kGap = 14;
constexpr double kTileGap = 7;
constexpr double kTilePad = 7;

} // namespace

PairsBlock::PairsBlock(Style style, QList<Pair> pairs, int columns, Form form)
    : Block(std::move(style)),
      m_pairs(std::move(pairs)),
      m_columns(columns),
      m_form(form)
{}

double PairsBlock::widthOf(int columns, double width) const
{
    return (width - style().length(kGap) * (columns - 1)) / columns;
}

double PairsBlock::lineWidth(const Pair &pair) const
{
    const double note =
        pair.note.isEmpty() ? 0 : style().length(4) + style().width(Face::Small, pair.note);
    return style().width(Face::Body, pair.label) + style().length(6)
           + style().width(Face::Strong, pair.value) + note;
}

int PairsBlock::columns(double width) const
{
    if (m_form == Form::Stacked)
        return m_columns;
    int columns = m_columns;
    const auto breaks = [&](const Pair &pair) { return lineWidth(pair) > widthOf(columns, width); };
    while (columns > 2 && std::any_of(m_pairs.begin(), m_pairs.end(), breaks))
        --columns;
    return columns;
}

qsizetype PairsBlock::rows(int columns) const
{
    return (m_pairs.size() + columns - 1) / columns;
}

// Facts are read across, figures downwards.
qsizetype PairsBlock::at(qsizetype row, int column, int columns) const
{
    const qsizetype index =
        m_form == Form::Stacked ? row * columns + column : column * rows(columns) + row;
    return index < m_pairs.size() ? index : -1;
}

double PairsBlock::pairHeight(const Pair &pair, double width) const
{
    if (m_form == Form::Stacked)
        return heightOf({{pair.label, Face::Small}, {pair.value, Face::Strong}}, width, style());
    if (lineWidth(pair) <= width)
        return style().lineHeight(Face::Body);
    const double value = lineWidth(pair) - style().width(Face::Body, pair.label);
    // The value goes below, both from the left and the right edge.
    return heightOf({{pair.label, Face::Body}}, width, style())
           + heightOf({{pair.value, Face::Strong}}, width, style())
           + (value > width && !pair.note.isEmpty() ? style().lineHeight(Face::Small) : 0);
}

double PairsBlock::rowHeight(qsizetype row, double width) const
{
    double height = 0;
    const int count = columns(width);
    for (int column = 0; column < count; ++column) {
        if (const qsizetype index = at(row, column, count); index >= 0)
            height = std::max(height, pairHeight(m_pairs[index], columnWidth(width)));
    }
    return height + style().length(m_form == Form::Stacked ? 3.5 : 1.6);
}

double PairsBlock::height(double width) const
{
    double sum = 0;
    for (qsizetype row = 0; row < rows(columns(width)); ++row)
        sum += rowHeight(row, width);
    return sum;
}

void PairsBlock::paintPair(QPainter &painter, const QRectF &area, const Pair &pair) const
{
    if (m_form == Form::Stacked) {
        paintSpans(painter, area,
                   {{pair.label, Face::Small, Ink::Muted}, {pair.value, Face::Strong, pair.ink}},
                   Side::Left, style());
        return;
    }
    const double line = style().lineHeight(Face::Body);
    const double note =
        pair.note.isEmpty() ? 0 : style().length(4) + style().width(Face::Small, pair.note);
    const double value = style().width(Face::Strong, pair.value);
    const bool below = pairHeight(pair, area.width()) > line;
    paintSpans(painter, area, {{pair.label, Face::Body, Ink::Muted}}, Side::Left, style());
    double y = area.top();
    if (below)
        y += heightOf({{pair.label, Face::Body}}, area.width(), style());
    if (value + note > area.width()) {
        paintSpans(painter, QRectF(area.left(), y, area.width(), area.height()),
                   {{pair.value, Face::Strong, pair.ink}, {pair.note, Face::Small, Ink::Muted}},
                   Side::Right, style());
        return;
    }
    paintLine(painter, {area.right() - note - value, y}, {pair.value, Face::Strong, pair.ink},
              style());
    const double drop = style().ascent(Face::Strong) - style().ascent(Face::Small);
    if (note > 0)
        paintLine(painter, {area.right() - note + style().length(4), y + drop},
                  {pair.note, Face::Small, Ink::Muted}, style());
}

void PairsBlock::paint(QPainter &painter, const QRectF &area) const
{
    const int count = columns(area.width());
    const double width = columnWidth(area.width());
    double y = area.top();
    for (qsizetype row = 0; row < rows(count); ++row) {
        const double height = rowHeight(row, area.width());
        for (int column = 0; column < count; ++column) {
            const double x = area.left() + column * (width + style().length(kGap));
            if (const qsizetype index = at(row, column, count); index >= 0)
                paintPair(painter, QRectF(x, y, width, height), m_pairs[index]);
        }
        y += height;
    }
}

double TilesBlock::tileWidth(double width) const
{
    const auto count = static_cast<double>(m_tiles.size());
    return (width - style().length(kTileGap) * (count - 1)) / count;
}

// A value too wide for its box is set smaller.
QList<Span> TilesBlock::spans(const Tile &tile, double width) const
{
    const bool large = style().width(Face::Figure, tile.value) <= width;
    const Face face = large                                               ? Face::Figure
                      : style().width(Face::Heading, tile.value) <= width ? Face::Heading
                                                                          : Face::Strong;
    return {{tile.label, Face::Small, Ink::Muted},
            {tile.value, face, tile.ink},
            {tile.note, Face::Small, Ink::Muted}};
}

double TilesBlock::height(double width) const
{
    const double pad = style().length(kTilePad);
    const double inner = tileWidth(width) - 2 * pad;
    double height = 0;
    for (const Tile &tile : m_tiles)
        height = std::max(height, heightOf(spans(tile, inner), inner, style()));
    return height + 1.6 * pad;
}

void TilesBlock::paint(QPainter &painter, const QRectF &area) const
{
    const double pad = style().length(kTilePad);
    const double width = tileWidth(area.width());
    double x = area.left();
    for (const Tile &tile : m_tiles) {
        const QRectF box(x, area.top(), width, area.height());
        painter.setPen(QPen(ReportStyle::rule(), style().length(0.8)));
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(box, style().length(3), style().length(3));
        const QRectF inner = box.adjusted(pad, 0.8 * pad, -pad, 0);
        paintSpans(painter, inner, spans(tile, inner.width()), Side::Left, style());
        x += width + style().length(kTileGap);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace daemok::ui
