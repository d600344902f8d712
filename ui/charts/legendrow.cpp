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
constexpr int kLeastName = 28;

} // namespace

LegendRow::LegendRow(const ChartStyle &style, QWidget *parent) : QWidget(parent), m_style(style)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

QSize LegendRow::sizeHint() const
{
    int width = 0;
    for (const Chip &chip : m_chips)
        width += kMark + kKeyGap + fontMetrics().horizontalAdvance(chip.name) + 1 + kGap;
    return {std::max(0, width - kGap), m_chips.empty() ? 0 : kRowHeight};
}

QSize LegendRow::minimumSizeHint() const
{
    const int each = kMark + kKeyGap + kLeastName + kGap;
    const int width = static_cast<int>(m_chips.size()) * each - kGap;
    return {std::max(0, std::min(width, sizeHint().width())), m_chips.empty() ? 0 : kRowHeight};
}

// The longest names give way first, down to one common width.
std::vector<LegendRow::Placed> LegendRow::placed() const
{
    std::vector<int> names;
    for (const Chip &chip : m_chips)
        names.push_back(fontMetrics().horizontalAdvance(chip.name) + 1);
    const int count = static_cast<int>(m_chips.size());
    const int room = width() - count * (kMark + kKeyGap) - (count - 1) * kGap;
    int most = names.empty() ? 0 : *std::max_element(names.begin(), names.end());
    const auto needed = [&] {
        int sum = 0;
        for (const int name : names)
            sum += std::min(name, most);
        return sum;
    };
    while (most > kLeastName && needed() > room)
        --most;
    std::vector<Placed> all;
    int x = 0;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const int name = std::min(names[i], most);
        const bool shortened = name < names[i];
        all.push_back({QRect(x, 0, kMark + kKeyGap + name, kRowHeight),
                       shortened ? fontMetrics().elidedText(m_chips[i].name, Qt::ElideRight, name)
                                 : m_chips[i].name,
                       shortened});
        x += kMark + kKeyGap + name + kGap;
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
