// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendrow.h"

#include "ui/charts/chartstyle.h"

#include <QPainter>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kMark = 14;
constexpr int kGap = 12;
constexpr int kRowHeight = 20;

} // namespace

LegendRow::LegendRow(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendRow::setSeries(const std::vector<ChartSeries> &series)
{
    m_chips.clear();
    for (const ChartSeries &each : series) {
        if (!each.points.empty())
            m_chips.push_back({each.role, QString::fromStdString(each.name)});
    }
    updateGeometry();
    update();
}

void LegendRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

int LegendRow::chipWidth(const Chip &chip) const
{
    return kMark + 4 + fontMetrics().horizontalAdvance(chip.name);
}

std::vector<std::vector<const LegendRow::Chip *>> LegendRow::rows(int width) const
{
    std::vector<std::vector<const Chip *>> rows;
    int used = width + 1;
    for (const Chip &chip : m_chips) {
        const int needed = chipWidth(chip) + kGap;
        if (used + needed - kGap > width) {
            rows.emplace_back();
            used = 0;
        }
        rows.back().push_back(&chip);
        used += needed;
    }
    return rows;
}

QSize LegendRow::sizeHint() const
{
    int width = 0;
    for (const Chip &chip : m_chips)
        width += chipWidth(chip) + kGap;
    return {std::max(0, width - kGap), kRowHeight};
}

QSize LegendRow::minimumSizeHint() const
{
    int width = 0;
    for (const Chip &chip : m_chips)
        width = std::max(width, chipWidth(chip));
    return {width, kRowHeight};
}

int LegendRow::heightForWidth(int width) const
{
    return std::max(1, static_cast<int>(rows(width).size())) * kRowHeight;
}

void LegendRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int y = 0;
    for (const auto &row : rows(width())) {
        int x = 0;
        for (const Chip *chip : row) {
            const double size = chip->role == SeriesRole::Recommended ? 12
                                : chip->role == SeriesRole::Frontier  ? 14
                                                                      : 8;
            paintMark(painter, markOf(chip->role), QPointF(x + kMark / 2.0, y + kRowHeight / 2.0),
                      size, colourOf(chip->role, m_theme));
            painter.setPen(m_theme.text);
            painter.drawText(QRect(x + kMark + 4, y, chipWidth(*chip), kRowHeight),
                             Qt::AlignLeft | Qt::AlignVCenter, chip->name);
            x += chipWidth(*chip) + kGap;
        }
        y += kRowHeight;
    }
}

} // namespace daemok::ui
