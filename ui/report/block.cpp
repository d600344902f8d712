// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/block.h"

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr double kCalloutPad = 8;
constexpr double kBar = 3;
constexpr double kBetweenColumns = 18;

} // namespace

Block::Parts Block::split(double, double) const
{
    return {};
}

void Block::addLinks(const QRectF &, std::vector<PageLink> &) const {}

Block::Parts TextBlock::split(double width, double room) const
{
    auto [first, rest] = splitSpans(m_spans, width, room, style());
    if (first.isEmpty() || rest.isEmpty())
        return {};
    return {std::make_unique<TextBlock>(sharedStyle(), std::move(first)),
            std::make_unique<TextBlock>(sharedStyle(), std::move(rest))};
}

double TextBlock::height(double width) const
{
    return heightOf(m_spans, width, style());
}

void TextBlock::paint(QPainter &painter, const QRectF &area) const
{
    paintSpans(painter, area, m_spans, Side::Left, style());
}

double ChapterBlock::inset() const
{
    return std::max(style().length(22),
                    style().width(m_number.face, m_number.text) + style().length(8));
}

double ChapterBlock::height(double width) const
{
    return heightOf(m_spans, width - inset(), style()) + style().length(4);
}

void ChapterBlock::paint(QPainter &painter, const QRectF &area) const
{
    paintLine(painter, area.topLeft(), m_number, style());
    paintSpans(painter, area.adjusted(inset(), 0, 0, 0), m_spans, Side::Left, style());
    painter.setPen(QPen(ReportStyle::colour(Ink::Accent), style().length(1.2)));
    const double y = area.bottom() - style().length(1);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

bool HeadingBlock::noteFits(double width) const
{
    return m_note.text.isEmpty()
           || style().width(m_title.face, m_title.text) + style().length(6)
                      + style().width(m_note.face, m_note.text)
                  <= width;
}

double HeadingBlock::height(double width) const
{
    double height = heightOf({m_title}, width, style()) + style().length(3);
    if (!noteFits(width))
        height += heightOf({m_note}, width, style());
    return height;
}

void HeadingBlock::paint(QPainter &painter, const QRectF &area) const
{
    paintSpans(painter, area, {m_title}, Side::Left, style());
    if (noteFits(area.width())) {
        const double drop = style().ascent(m_title.face) - style().ascent(m_note.face);
        const double x = style().width(m_title.face, m_title.text) + style().length(6);
        if (!m_note.text.isEmpty())
            paintLine(painter, area.topLeft() + QPointF(x, drop), m_note, style());
    } else {
        paintSpans(painter, area.adjusted(0, heightOf({m_title}, area.width(), style()), 0, 0),
                   {m_note}, Side::Left, style());
    }
    painter.setPen(QPen(ReportStyle::rule(), style().length(0.8)));
    const double y = area.bottom() - style().length(0.8);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

double CalloutBlock::height(double width) const
{
    const double pad = style().length(kCalloutPad);
    return heightOf(m_spans, width - 2 * pad - style().length(kBar), style()) + 1.6 * pad;
}

void CalloutBlock::paint(QPainter &painter, const QRectF &area) const
{
    const double pad = style().length(kCalloutPad);
    const double bar = style().length(kBar);
    painter.fillRect(area, ReportStyle::soft(m_ink));
    painter.fillRect(QRectF(area.topLeft(), QSizeF(bar, area.height())),
                     ReportStyle::colour(m_ink));
    paintSpans(painter, area.adjusted(bar + pad, 0.8 * pad, -pad, 0), m_spans, Side::Left, style());
}

double StackBlock::betweenBlocks() const
{
    double sum = 0;
    for (std::size_t i = 1; i < m_blocks.size(); ++i)
        sum += m_blocks[i]->gap();
    return sum;
}

double StackBlock::height(double width) const
{
    double sum = betweenBlocks();
    for (const auto &block : m_blocks)
        sum += block->height(width);
    return sum;
}

double StackBlock::wish(double width) const
{
    double sum = betweenBlocks();
    for (const auto &block : m_blocks)
        sum += block->wish(width);
    return sum;
}

void StackBlock::paint(QPainter &painter, const QRectF &area) const
{
    const double wanted = wish(area.width()) - height(area.width());
    const double spare = std::max(0.0, area.height() - height(area.width()));
    const double share = wanted > 0 ? std::min(1.0, spare / wanted) : 0;
    double y = area.top();
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const Block &block = *m_blocks[i];
        y += i == 0 ? 0 : block.gap();
        const double least = block.height(area.width());
        const double height = least + share * (block.wish(area.width()) - least);
        block.paint(painter, QRectF(area.left(), y, area.width(), height));
        y += height;
    }
}

double ColumnsBlock::leftWidth(double width) const
{
    return (width - style().length(kBetweenColumns)) * m_share;
}

double ColumnsBlock::rightWidth(double width) const
{
    return (width - style().length(kBetweenColumns)) * (1 - m_share);
}

double ColumnsBlock::height(double width) const
{
    return std::max(m_left->height(leftWidth(width)), m_right->height(rightWidth(width)));
}

double ColumnsBlock::wish(double width) const
{
    return std::max(m_left->wish(leftWidth(width)), m_right->wish(rightWidth(width)));
}

void ColumnsBlock::paint(QPainter &painter, const QRectF &area) const
{
    const double left = leftWidth(area.width());
    const double right = rightWidth(area.width());
    m_left->paint(painter, QRectF(area.left(), area.top(), left, area.height()));
    m_right->paint(painter, QRectF(area.right() - right, area.top(), right, area.height()));
}

} // namespace daemok::ui
