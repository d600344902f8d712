// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pageflow.h"

#include <algorithm>
#include <array>

namespace daemok::ui {
namespace {

constexpr double kFigureShare = 0.46; // of a page, at most
constexpr double kChapterShare = 0.3; // of a page, that a chapter needs to begin on it
constexpr std::array kFirstParts = {46.0, 90.0,
                                    140.0}; // points of what follows that stay with a heading
constexpr double kAir = 10;                 // points above what fills a page
constexpr double kShort = 64;               // points: a sentence that stays with what it announces
constexpr double kLeastPart = 30;           // points, below which nothing is parted

} // namespace

void PlacedBlock::place(std::unique_ptr<Block> block, const QRectF &area)
{
    m_placed.emplace_back(std::move(block), area);
}

double PlacedBlock::height(double) const
{
    double bottom = 0;
    for (const auto &[block, area] : m_placed)
        bottom = std::max(bottom, area.bottom());
    return bottom;
}

void PlacedBlock::paint(QPainter &painter, const QRectF &area) const
{
    for (const auto &[block, place] : m_placed)
        block->paint(painter, place.translated(area.topLeft()));
}

void PlacedBlock::addLinks(const QRectF &area, std::vector<PageLink> &links) const
{
    for (const auto &[block, place] : m_placed)
        block->addLinks(place.translated(area.topLeft()), links);
}

double PageFlow::wanted(const Block &block) const
{
    const double least = block.height(m_body.width());
    const double wish = block.wish(m_body.width());
    return std::max(least, std::min(wish, kFigureShare * m_body.height()));
}

double PageFlow::left(const Block &block) const
{
    return m_body.height() - m_y - (m_y > 0 ? block.gap() : 0);
}

// Height of a heading, headings below it and the beginning of what they announce.
double PageFlow::leastOf(const Blocks &blocks, std::size_t at) const
{
    double sum = 0;
    for (; at < blocks.size(); ++at) {
        const Block &block = *blocks[at];
        sum += block.gap();
        const double whole = wanted(block);
        const bool announces =
            block.leads() || (whole <= m_style->length(kShort) && at + 1 < blocks.size());
        if (!announces)
            return sum + firstPart(block, whole);
        sum += whole;
    }
    return sum;
}

// Of a block that can be parted, its least beginning; else all of it.
double PageFlow::firstPart(const Block &block, double whole) const
{
    for (const double points : kFirstParts) {
        const double part = m_style->length(points);
        if (whole > part && block.split(m_body.width(), part).first)
            return part;
    }
    return whole;
}

void PageFlow::newPage()
{
    if (m_page)
        m_pages.push_back(std::move(m_page));
    m_page.reset();
    m_y = 0;
}

void PageFlow::breakForChapter(const Blocks &chapter)
{
    const double left = m_body.height() - m_y;
    if (m_y > 0 && (left < kChapterShare * m_body.height() || leastOf(chapter, 0) > left))
        newPage();
}

void PageFlow::put(std::unique_ptr<Block> block, double height)
{
    if (!m_page)
        m_page = std::make_unique<PlacedBlock>(m_style);
    m_y += m_y > 0 ? block->gap() : 0;
    m_page->place(std::move(block), QRectF(0, m_y, m_body.width(), height));
    m_y += height;
}

void PageFlow::addOne(std::unique_ptr<Block> block)
{
    while (block) {
        const double room = left(*block);
        const double height = wanted(*block);
        if (height <= room) {
            put(std::move(block), height);
            return;
        }
        Block::Parts parts;
        if (room > m_style->length(kLeastPart))
            parts = block->split(m_body.width(), room);
        if (parts.first) {
            const double first = parts.first->height(m_body.width());
            put(std::move(parts.first), first);
            newPage();
            block = std::move(parts.rest);
        } else if (m_y > 0) {
            newPage();
        } else { // no page is larger
            put(std::move(block), m_body.height());
            return;
        }
    }
}

void PageFlow::fill(std::unique_ptr<Block> block)
{
    const double air = m_style->length(kAir);
    const double room = left(*block) - air;
    const double least = block->height(m_body.width());
    if (least > room)
        return;
    m_y += air;
    const double wish = std::max(least, block->wish(m_body.width()));
    put(std::move(block), std::min(room, wish));
}

void PageFlow::add(Blocks blocks)
{
    bool announced = false; // by what stands above, on this page
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool announces = blocks[i]->leads() || wanted(*blocks[i]) <= m_style->length(kShort);
        if (announces && !announced && m_y > 0 && leastOf(blocks, i) > m_body.height() - m_y)
            newPage();
        announced = announces;
        addOne(std::move(blocks[i]));
    }
}

std::vector<std::unique_ptr<Block>> PageFlow::take()
{
    newPage();
    return std::move(m_pages);
}

} // namespace daemok::ui
