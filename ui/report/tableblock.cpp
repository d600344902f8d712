// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tableblock.h"

#include <algorithm>
#include <numeric>

namespace daemok::ui {
namespace {

constexpr double kBarWidth = 40;
constexpr double kBarHeight = 5;
constexpr double kLeastColumn = 30; // points
constexpr qsizetype kShortRows = 5;
constexpr double kShortTable = 160; // points

// Columns that wrap share what is left: one that needs less than an equal share takes what it needs.
void shareOut(QList<double> &widths, const QList<bool> &wraps, double room)
{
    QList<bool> open = wraps;
    for (bool settled = false; !settled;) {
        settled = true;
        const auto count = std::count(open.begin(), open.end(), true);
        const double fair = count > 0 ? room / static_cast<double>(count) : 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (!open[i] || widths[i] > fair)
                continue;
            room -= widths[i];
            open[i] = false;
            settled = false;
        }
    }
    const auto count = std::count(open.begin(), open.end(), true);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (open[i])
            widths[i] = room / static_cast<double>(count);
    }
}

} // namespace

TableBlock::TableBlock(Style style, QList<Column> columns, QList<TableRow> rows)
    : Block(std::move(style)),
      m_columns(std::move(columns)),
      m_rows(std::move(rows))
{}

bool TableBlock::hasHead() const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [](const Column &column) { return !column.title.isEmpty(); });
}

double TableBlock::headHeight() const
{
    return hasHead() ? style().lineHeight(Face::Small) + 2 * padding() : 0;
}

QList<double> TableBlock::widths(double width) const
{
    if (!m_columnWidths.isEmpty())
        return m_columnWidths;
    QList<double> widths(m_columns.size(), 0);
    QList<bool> wraps;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        widths[i] = style().width(Face::Small, m_columns[i].title);
        wraps << m_columns[i].wraps;
        for (const TableRow &row : m_rows) {
            if (row.group || i >= row.cells.size())
                continue;
            const TableCell &cell = row.cells[i];
            widths[i] = std::max(widths[i], cell.bar ? style().length(kBarWidth)
                                                     : naturalWidth(cell.spans, style()));
        }
    }
    const double room = width - columnGap() * static_cast<double>(m_columns.size() - 1);
    const double wanted = std::accumulate(widths.begin(), widths.end(), 0.0);
    double fixed = 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        fixed += wraps[i] ? 0 : widths[i];
    if (wanted > room)
        shareOut(widths, wraps, std::max(style().length(kLeastColumn), room - fixed));
    else if (const auto wide = wraps.lastIndexOf(true); wide >= 0)
        widths[wide] += room - wanted;
    return widths;
}

bool TableBlock::onOneLine(const TableRow &group, double width) const
{
    double sum = 0;
    for (const Span &span : group.cells.front().spans)
        sum += style().width(span.face, span.text) + style().length(5);
    return sum <= width;
}

double TableBlock::groupHeight(const TableRow &row, double width) const
{
    const QList<Span> &spans = row.cells.front().spans;
    const double text = onOneLine(row, width) ? style().lineHeight(spans.front().face)
                                              : heightOf(spans, width, style());
    return text + 3.5 * padding();
}

double TableBlock::rowHeight(const TableRow &row, const QList<double> &widths, double width) const
{
    if (row.group)
        return groupHeight(row, width);
    double height = style().lineHeight(Face::Small);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (!row.cells[i].bar)
            height = std::max(height, heightOf(row.cells[i].spans, widths[i], style()));
    }
    return height + 2 * padding();
}

const QList<double> &TableBlock::rowHeights(double width) const
{
    if (m_measuredAt != width) {
        const QList<double> columns = widths(width);
        m_rowHeights.clear();
        for (const TableRow &row : m_rows)
            m_rowHeights << rowHeight(row, columns, width);
        m_measuredAt = width;
    }
    return m_rowHeights;
}

double TableBlock::height(double width) const
{
    const QList<double> &rows = rowHeights(width);
    return std::accumulate(rows.begin(), rows.end(), headHeight());
}

std::unique_ptr<TableBlock> TableBlock::part(QList<TableRow> rows, double width) const
{
    auto table = std::make_unique<TableBlock>(sharedStyle(), m_columns, std::move(rows));
    table->m_columnWidths = widths(width);
    return table;
}

Block::Parts TableBlock::split(double width, double room) const
{
    constexpr double kLeastRoom = 100; // points: below, a long row goes to the next page
    const QList<double> &heights = rowHeights(width);
    double sum = headHeight();
    qsizetype fits = 0;
    while (fits < heights.size() && sum + heights[fits] <= room)
        sum += heights[fits++];
    while (fits > 0 && m_rows[fits - 1].group) // a group's name stays with its first row
        --fits;
    if (fits == heights.size())
        return {};
    // A short table stays whole, and no row is left alone on the next page.
    if (heights.size() <= kShortRows && height(width) < style().length(kShortTable))
        return {};
    if (heights.size() - fits == 1 && fits > 2 && !m_rows[fits - 2].group)
        --fits;
    if (fits > 0) {
        auto first = part(m_rows.mid(0, fits), width);
        auto rest = part(m_rows.mid(fits), width);
        first->m_rowHeights = heights.mid(0, fits);
        rest->m_rowHeights = heights.mid(fits);
        first->m_measuredAt = rest->m_measuredAt = width;
        return {std::move(first), std::move(rest)};
    }
    const double space = room - headHeight() - 2 * padding();
    if (m_rows.front().group || space < style().length(kLeastRoom))
        return {};
    const QList<double> columns = widths(width);
    TableRow above = m_rows.front();
    TableRow below = m_rows.front();
    for (qsizetype i = 0; i < above.cells.size(); ++i) {
        auto [first, rest] = splitSpans(above.cells[i].spans, columns[i], space, style());
        above.cells[i].spans = first;
        below.cells[i].spans = rest;
        below.cells[i].bar.reset();
    }
    QList<TableRow> after = m_rows.mid(1);
    after.prepend(below);
    return {part({above}, width), part(after, width)};
}

void TableBlock::addLinks(const QRectF &area, std::vector<PageLink> &links) const
{
    const QList<double> &heights = rowHeights(area.width());
    double y = area.top() + headHeight();
    for (qsizetype i = 0; i < heights.size(); ++i) {
        if (!m_rows[i].address.isEmpty())
            links.push_back(
                {0, QRectF(area.left(), y, area.width(), heights[i]), -1, 0, m_rows[i].address});
        y += heights[i];
    }
}

void TableBlock::paintHead(QPainter &painter, const QRectF &area, const QList<double> &widths) const
{
    double x = area.left();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Span title{m_columns[i].title, Face::Small, Ink::Muted};
        const double inset = m_columns[i].side == Side::Right
                                 ? widths[i] - style().width(title.face, title.text)
                                 : 0;
        if (!title.text.isEmpty())
            paintLine(painter, {x + inset, area.top() + padding()}, title, style());
        x += widths[i] + columnGap();
    }
}

void TableBlock::paintGroup(QPainter &painter, const QRectF &area, const TableRow &row) const
{
    const QList<Span> &spans = row.cells.front().spans;
    const QPointF at = area.topLeft() + QPointF(0, 2.5 * padding());
    if (!onOneLine(row, area.width())) {
        paintSpans(painter, QRectF(at, area.bottomRight()), spans, Side::Left, style());
        return;
    }
    double x = 0;
    for (const Span &span : spans) {
        const double drop = style().ascent(spans.front().face) - style().ascent(span.face);
        paintLine(painter, at + QPointF(x, drop), span, style());
        x += style().width(span.face, span.text) + style().length(5);
    }
}

void TableBlock::paintRow(QPainter &painter, const QRectF &area, const TableRow &row,
                          const QList<double> &widths) const
{
    double x = area.left();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const TableCell &cell = row.cells[i];
        const QRectF box(x, area.top() + padding(), widths[i], area.height() - 2 * padding());
        if (cell.bar) {
            QRectF tray(box.left(), 0, widths[i], style().length(kBarHeight));
            tray.moveTop(box.top() + (style().lineHeight(Face::Body) - tray.height()) / 2);
            painter.fillRect(tray, ReportStyle::tray());
            tray.setWidth(tray.width() * std::clamp(*cell.bar, 0.0, 1.0));
            painter.fillRect(tray, ReportStyle::colour(cell.barInk));
        } else {
            paintSpans(painter, box, cell.spans, m_columns[i].side, style());
        }
        x += widths[i] + columnGap();
    }
}

void TableBlock::paint(QPainter &painter, const QRectF &area) const
{
    const QList<double> columns = widths(area.width());
    const QPen thin(ReportStyle::rule(), style().length(0.5));
    const QPen sum(ReportStyle::colour(Ink::Muted), style().length(0.7));
    paintHead(painter, area, columns);
    double y = area.top() + headHeight();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const TableRow &row = m_rows[i];
        const QRectF box(area.left(), y, area.width(), rowHeight(row, columns, area.width()));
        const bool afterGroup = i > 0 && m_rows[i - 1].group;
        if ((i > 0 || hasHead()) && !afterGroup) {
            painter.setPen(row.strong ? sum : thin);
            painter.drawLine(box.topLeft(), box.topRight());
        }
        if (row.group)
            paintGroup(painter, box, row);
        else
            paintRow(painter, box, row, columns);
        y += box.height();
    }
}

} // namespace daemok::ui
