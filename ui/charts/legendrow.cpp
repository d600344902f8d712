// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendrow.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kMark = 18;
constexpr int kKeyGap = 5;
constexpr int kGap = 13;
constexpr int kRowHeight = 20;
constexpr int kLeastName = 64; // a row never shortens names further

} // namespace

LegendRow::LegendRow(const ChartStyle &style, QWidget *parent) : QWidget(parent), m_style(style)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendRow::setSeries(const std::vector<ChartSeries> &series)
{
    std::vector<Chip> chips;
    for (const ChartSeries &each : series) {
        Chip chip{{each.role, each.name, {}, each.kind, each.slot, each.ghost},
                  QString::fromStdString(each.name)};
        chips.push_back(std::move(chip));
    }
    const bool same = chips.size() == m_chips.size()
                      && std::equal(chips.begin(), chips.end(), m_chips.begin(),
                                    [](const Chip &a, const Chip &b) {
                                        return a.name == b.name && a.series.role == b.series.role
                                               && a.series.ghost == b.series.ghost;
                                    });
    m_chips = std::move(chips);
    if (same)
        return;
    updateGeometry();
    update();
}

void LegendRow::setStyle(const ChartStyle &style)
{
    m_style = style;
    update();
}

int LegendRow::nameWidth(const Chip &chip) const
{
    return fontMetrics().horizontalAdvance(chip.name) + 1;
}

QSize LegendRow::sizeHint() const
{
    int width = 0;
    for (const Chip &chip : m_chips)
        width += kMark + kKeyGap + nameWidth(chip) + kGap;
    return {std::max(0, width - kGap), m_chips.empty() ? 0 : kRowHeight};
}

QSize LegendRow::minimumSizeHint() const
{
    return m_chips.empty() ? QSize(0, 0) : QSize(kMark + kKeyGap + kLeastName, kRowHeight);
}

int LegendRow::heightForWidth(int width) const
{
    return static_cast<int>(rows(width).size()) * kRowHeight;
}

std::vector<int> LegendRow::rows(int width) const
{
    std::vector<int> counts;
    int used = width + 1;
    for (const Chip &chip : m_chips) {
        const int least = kMark + kKeyGap + std::min(nameWidth(chip), kLeastName);
        if (used + kGap + least > width) {
            counts.push_back(0);
            used = -kGap;
        }
        ++counts.back();
        used += kGap + least;
    }
    return counts;
}

// The longest names of a row give way first, down to one common width.
std::vector<LegendRow::Placed> LegendRow::placed() const
{
    std::vector<Placed> all;
    std::size_t first = 0;
    int y = 0;
    for (const int count : rows(width())) {
        const int room = width() - count * (kMark + kKeyGap) - (count - 1) * kGap;
        const std::size_t end = first + static_cast<std::size_t>(count);
        int most = 0;
        for (std::size_t i = first; i < end; ++i)
            most = std::max(most, nameWidth(m_chips[i]));
        const auto needed = [&] {
            int sum = 0;
            for (std::size_t i = first; i < end; ++i)
                sum += std::min(nameWidth(m_chips[i]), most);
            return sum;
        };
        while (most > 1 && needed() > room)
            --most;
        int x = 0;
        for (std::size_t i = first; i < end; ++i) {
            const int name = std::min(nameWidth(m_chips[i]), most);
            const bool shortened = name < nameWidth(m_chips[i]);
            all.push_back({QRect(x, y, kMark + kKeyGap + name, kRowHeight),
                           shortened
                               ? fontMetrics().elidedText(m_chips[i].name, Qt::ElideRight, name)
                               : m_chips[i].name,
                           shortened});
            x += kMark + kKeyGap + name + kGap;
        }
        first = end;
        y += kRowHeight;
    }
    return all;
}

QStringList LegendRow::shownNames() const
{
    QStringList names;
    for (const Placed &chip : placed())
        names << chip.text;
    return names;
}

void LegendRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<Placed> chips = placed();
    for (std::size_t i = 0; i < chips.size(); ++i) {
        const QRect &box = chips[i].box;
        paintKey(painter, m_chips[i].series, m_style.look(m_chips[i].series),
                 QRectF(box.left(), box.top(), kMark, box.height()));
        painter.setPen(m_style.text);
        painter.drawText(box.adjusted(kMark + kKeyGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         chips[i].text);
    }
}

bool LegendRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<Placed> chips = placed();
    for (std::size_t i = 0; i < chips.size(); ++i) {
        if (chips[i].shortened && chips[i].box.contains(help->pos())) {
            QToolTip::showText(help->globalPos(), m_chips[i].name, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace daemok::ui
