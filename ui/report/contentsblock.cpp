// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/contentsblock.h"

namespace daemok::ui {
namespace {

constexpr double kNumberWidth = 26; // points
constexpr double kAir = 5;

} // namespace

double ContentsBlock::lineHeight() const
{
    return style().lineHeight(Face::Lead) + style().length(kAir);
}

double ContentsBlock::height(double) const
{
    return lineHeight() * static_cast<double>(m_lines.size());
}

void ContentsBlock::paint(QPainter &painter, const QRectF &area) const
{
    double y = area.top();
    for (const Line &line : m_lines) {
        const Ink ink = line.appendix ? Ink::Muted : Ink::Text;
        const QString page = style().locale().toString(line.page + 1);
        const double right = area.right() - style().width(Face::Lead, page);
        const double left = area.left() + style().length(kNumberWidth);
        paintLine(painter, {area.left(), y}, {line.number, Face::Lead, Ink::Accent}, style());
        paintLine(painter, {left, y}, {line.title, Face::Lead, ink}, style());
        paintLine(painter, {right, y}, {page, Face::Lead, ink}, style());
        QPen dots(ReportStyle::rule(), style().length(0.8), Qt::DotLine);
        painter.setPen(dots);
        const double base = y + style().ascent(Face::Lead);
        painter.drawLine(
            QPointF(left + style().width(Face::Lead, line.title) + style().length(6), base),
            QPointF(right - style().length(6), base));
        y += lineHeight();
    }
}

void ContentsBlock::addLinks(const QRectF &area, std::vector<PageLink> &links) const
{
    double y = area.top();
    for (const Line &line : m_lines) {
        links.push_back(
            {0, QRectF(area.left(), y, area.width(), lineHeight()), line.page, line.y, {}});
        y += lineHeight();
    }
}

} // namespace daemok::ui
