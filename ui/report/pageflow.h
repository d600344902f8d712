// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/block.h"

#include <memory>
#include <utility>
#include <vector>

namespace daemok::ui {

/// Blocks at fixed places of a page.
class PlacedBlock : public Block
{
public:
    using Block::Block;

    void place(std::unique_ptr<Block> block, const QRectF &area);
    [[nodiscard]] bool isEmpty() const { return m_placed.empty(); }
    [[nodiscard]] double height(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;
    void addLinks(const QRectF &area, std::vector<PageLink> &links) const override;

private:
    std::vector<std::pair<std::unique_ptr<Block>, QRectF>> m_placed; ///< from the body's corner
};

/// Sets blocks one below the other on as many pages as they need. Headings stay with what follows, tables and
/// paragraphs go on on the next page, figures get what they wish up to a part of a page. Nothing is cut.
class PageFlow
{
public:
    PageFlow(Style style, const QSizeF &body) : m_style(std::move(style)), m_body(body) {}

    void add(Blocks blocks);
    /// A chapter begins here: on this page if enough of it is left.
    void breakForChapter(const Blocks &chapter);
    void newPage();
    /// Into what is left of the page, as high as it wishes; without it where that is too little.
    void fill(std::unique_ptr<Block> block);
    /// Where the next block will stand.
    [[nodiscard]] int page() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] std::vector<std::unique_ptr<Block>> take();

private:
    [[nodiscard]] double wanted(const Block &block) const;
    [[nodiscard]] double left(const Block &block) const;
    [[nodiscard]] double leastOf(const Blocks &blocks, std::size_t at) const;
    [[nodiscard]] double firstPart(const Block &block, double whole) const;
    void put(std::unique_ptr<Block> block, double height);
    void addOne(std::unique_ptr<Block> block);

    Style m_style;
    QSizeF m_body;
    std::unique_ptr<PlacedBlock> m_page;
    double m_y = 0;
    std::vector<std::unique_ptr<Block>> m_pages;
};

} // namespace daemok::ui
