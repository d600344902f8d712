// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/block.h"

namespace daemok::ui {

/// Lines of a table of contents: number, title, page; each leads to its page.
class ContentsBlock : public Block
{
public:
    struct Line
    {
        QString number;
        QString title;
        int page = 0; ///< from 0
        double y = 0;
        bool appendix = false;
    };

    ContentsBlock(Style style, QList<Line> lines)
        : Block(std::move(style)),
          m_lines(std::move(lines))
    {}

    [[nodiscard]] double height(double width) const override;
    void paint(QPainter &painter, const QRectF &area) const override;
    void addLinks(const QRectF &area, std::vector<PageLink> &links) const override;

private:
    [[nodiscard]] double lineHeight() const;

    QList<Line> m_lines;
};

} // namespace daemok::ui
