// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/livingpdf.h"
#include "ui/report/reportstyle.h"
#include "ui/report/textlines.h"

#include <QPainter>
#include <QRectF>

#include <memory>
#include <vector>

namespace daemok::ui {

/// A part of a page that knows its height at a width. Lengths are page units. Blocks keep their style.
class Block
{
public:
    explicit Block(std::shared_ptr<const ReportStyle> style) : m_style(std::move(style)) {}
    virtual ~Block() = default;
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;

    /// The least height it needs.
    [[nodiscard]] virtual double height(double width) const = 0;
    /// How high it would like to be; more than height() for a figure, which grows with its room.
    [[nodiscard]] virtual double wish(double width) const { return height(width); }
    /// Stays within `area`, whose height is between height() and wish().
    virtual void paint(QPainter &painter, const QRectF &area) const = 0;
    /// Room above, after another block.
    [[nodiscard]] virtual double gap() const { return style().length(9); }
    /// What fits into `room`, and the rest, for a page that ends here; both null where it cannot be parted there.
    struct Parts
    {
        std::unique_ptr<Block> first, rest;
    };
    [[nodiscard]] virtual Parts split(double width, double room) const;
    /// It stays with what follows.
    [[nodiscard]] virtual bool leads() const { return false; }
    /// Areas of `area` that lead elsewhere; pages are left open.
    virtual void addLinks(const QRectF &area, std::vector<PageLink> &links) const;

protected:
    [[nodiscard]] const ReportStyle &style() const { return *m_style; }
    [[nodiscard]] const std::shared_ptr<const ReportStyle> &sharedStyle() const { return m_style; }

private:
    std::shared_ptr<const ReportStyle> m_style;
};

using Style = std::shared_ptr<const ReportStyle>;
using Blocks = std::vector<std::unique_ptr<Block>>;

/// Paragraphs.
class TextBlock : public Block
{
public:
    TextBlock(Style style, QList<Span> spans) : Block(std::move(style)), m_spans(std::move(spans))
    {}

    [[nodiscard]] double height(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] double gap() const override { return style().length(4); }
    [[nodiscard]] Parts split(double width, double room) const override;

private:
    QList<Span> m_spans;
};

/// Empty room.
class SpaceBlock : public Block
{
public:
    SpaceBlock(Style style, double points) : Block(std::move(style)), m_points(points) {}

    [[nodiscard]] double height(double) const override { return style().length(m_points); }
    void paint(QPainter &, const QRectF &) const override {}
    [[nodiscard]] double gap() const override { return 0; }

private:
    double m_points;
};

/// The title of a chapter: its number, its name, what it says.
class ChapterBlock : public Block
{
public:
    ChapterBlock(Style style, QString number, const QString &title, const QString &help)
        : Block(std::move(style)),
          m_number{std::move(number), Face::Headline, Ink::Accent},
          m_spans{{title, Face::Headline, Ink::Text}, {help, Face::Body, Ink::Muted}}
    {}

    [[nodiscard]] double height(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] double gap() const override { return style().length(24); }
    [[nodiscard]] bool leads() const override { return true; }

private:
    [[nodiscard]] double inset() const;

    Span m_number;
    QList<Span> m_spans;
};

/// The heading of a section, with a note behind it.
class HeadingBlock : public Block
{
public:
    HeadingBlock(Style style, QString title, Ink ink = Ink::Text, QString note = {})
        : Block(std::move(style)),
          m_title{std::move(title), Face::Heading, ink},
          m_note{std::move(note), Face::Small, Ink::Muted}
    {}

    [[nodiscard]] double height(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] double gap() const override { return style().length(11); }
    [[nodiscard]] bool leads() const override { return true; }

private:
    [[nodiscard]] bool noteFits(double width) const;

    Span m_title;
    Span m_note;
};

/// Paragraphs on a soft ground with a bar of the ink's colour at the left.
class CalloutBlock : public Block
{
public:
    CalloutBlock(Style style, QList<Span> spans, Ink ink)
        : Block(std::move(style)),
          m_spans(std::move(spans)),
          m_ink(ink)
    {}

    [[nodiscard]] double height(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;

private:
    QList<Span> m_spans;
    Ink m_ink;
};

/// Blocks one below the other; what is left over goes to those that wish for it.
class StackBlock : public Block
{
public:
    StackBlock(Style style, Blocks blocks) : Block(std::move(style)), m_blocks(std::move(blocks)) {}

    [[nodiscard]] double height(double width) const override;
    [[nodiscard]] double wish(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;

private:
    [[nodiscard]] double betweenBlocks() const;

    Blocks m_blocks;
};

/// Two stacks side by side.
class ColumnsBlock : public Block
{
public:
    /// `share`: of the width that the left one has.
    ColumnsBlock(Style style, std::unique_ptr<Block> left, std::unique_ptr<Block> right,
                 double share)
        : Block(std::move(style)),
          m_left(std::move(left)),
          m_right(std::move(right)),
          m_share(share)
    {}

    [[nodiscard]] double height(double width) const override;
    [[nodiscard]] double wish(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] double gap() const override { return style().length(11); }

private:
    [[nodiscard]] double leftWidth(double width) const;
    [[nodiscard]] double rightWidth(double width) const;

    std::unique_ptr<Block> m_left;
    std::unique_ptr<Block> m_right;
    double m_share;
};

} // namespace daemok::ui
