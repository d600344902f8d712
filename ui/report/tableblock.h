// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/block.h"

#include <QList>

#include <optional>

namespace daemok::ui {

struct TableCell
{
    QList<Span> spans;
    std::optional<double> bar{}; ///< instead of text: a bar so full; above 1 it is full
    Ink barInk = Ink::Good;
};

struct Column
{
    QString title;
    Side side = Side::Left;
    bool wraps = false; ///< gives way where the table is too wide
};

struct TableRow
{
    QList<TableCell> cells;
    /// The row has one cell, over the whole width: spans one after the other.
    bool group = false;
    bool strong = false; ///< a line above it: a sum
    QString address{};   ///< where the row leads
};

/// Rows and columns without vertical lines. Columns that do not wrap keep their widest text on one line.
class TableBlock : public Block
{
public:
    TableBlock(Style style, QList<Column> columns, QList<TableRow> rows);

    [[nodiscard]] double height(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] double gap() const override { return style().length(2); }
    /// Parted between rows, the head repeated; a row that no page holds is parted within its cells.
    [[nodiscard]] Parts split(double width, double room) const override;
    void addLinks(const QRectF &area, std::vector<PageLink> &links) const override;

private:
    [[nodiscard]] bool hasHead() const;
    [[nodiscard]] const QList<double> &rowHeights(double width) const;
    [[nodiscard]] std::unique_ptr<TableBlock> part(QList<TableRow> rows, double width) const;
    [[nodiscard]] QList<double> widths(double width) const;
    [[nodiscard]] double columnGap() const { return style().length(9); }
    [[nodiscard]] double padding() const { return style().length(1.6); }
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double groupHeight(const TableRow &row, double width) const;
    [[nodiscard]] double rowHeight(const TableRow &row, const QList<double> &widths,
                                   double width) const;
    [[nodiscard]] bool onOneLine(const TableRow &group, double width) const;
    void paintHead(QPainter &painter, const QRectF &area, const QList<double> &widths) const;
    void paintGroup(QPainter &painter, const QRectF &area, const TableRow &row) const;
    void paintRow(QPainter &painter, const QRectF &area, const TableRow &row,
                  const QList<double> &widths) const;

    QList<Column> m_columns;
    QList<TableRow> m_rows;
    QList<double> m_columnWidths;       ///< of the table this is a part of; empty: its own
    mutable QList<double> m_rowHeights; ///< at m_measuredAt
    mutable double m_measuredAt = 0;
};

/// One thing by name and value.
struct Pair
{
    QString label;
    QString value;
    QString note{}; ///< small, behind the value
    Ink ink = Ink::Text;
};

/// Names and values in columns. Stacked: the value below its name, read across. Lines are read downwards, in fewer
/// columns where `columns` would break one.
class PairsBlock : public Block
{
public:
    enum class Form : std::uint8_t { Line, Stacked };

    PairsBlock(Style style, QList<Pair> pairs, int columns, Form form);

    [[nodiscard]] double height(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] double gap() const override { return style().length(3); }

private:
    [[nodiscard]] double columnWidth(double width) const { return widthOf(columns(width), width); }
    [[nodiscard]] double widthOf(int columns, double width) const;
    [[nodiscard]] double lineWidth(const Pair &pair) const;
    [[nodiscard]] int columns(double width) const;
    [[nodiscard]] double pairHeight(const Pair &pair, double width) const;
    [[nodiscard]] double rowHeight(qsizetype row, double width) const;
    [[nodiscard]] qsizetype rows(int columns) const;
    [[nodiscard]] qsizetype at(qsizetype row, int column, int columns) const;
    void paintPair(QPainter &painter, const QRectF &area, const Pair &pair) const;

    QList<Pair> m_pairs;
    int m_columns;
    Form m_form;
};

/// A figure of the verdict in a box.
struct Tile
{
    QString label;
    QString value;
    QString note;
    Ink ink = Ink::Text;
};

/// Boxes side by side, as high as the one that says most.
class TilesBlock : public Block
{
public:
    TilesBlock(Style style, QList<Tile> tiles) : Block(std::move(style)), m_tiles(std::move(tiles))
    {}

    [[nodiscard]] double height(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;

private:
    [[nodiscard]] double tileWidth(double width) const;
    [[nodiscard]] QList<Span> spans(const Tile &tile, double width) const;

    QList<Tile> m_tiles;
};

} // namespace daemok::ui
