// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/planreport.h"

#include "ui/text/plantext.h"
#include "ui/text/reasontext.h"
#include "ui/text/verdicttext.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace daemok::app {
namespace {

// What is said of all rejections that share product, bundle and reason: how many, and the nearest miss.
struct Group
{
    int servers = 0;
    const Rejection *nearest = nullptr;
};

// How far off, as a factor; where there is no limit to compare with, the smaller number.
double distance(const Rejection &rejection)
{
    if (rejection.limit > 0 && rejection.value > 0)
        return std::max(rejection.value / rejection.limit, rejection.limit / rejection.value);
    return rejection.value;
}

bool isNearer(const Rejection &a, const Rejection &b)
{
    return distance(a) < distance(b);
}

} // namespace

void PlanReport::addAlternatives(TextPage &page) const
{
    if (m_plan.alternatives.empty())
        return;
    page.title(tr("Alternatives"));
    const Column right{Column::Align::Right};
    TextTable table({{}, {Column::Align::Left}, right, right, {Column::Align::Left, true}});
    table.row({{tr("choice"), Tone::Quiet},
               {tr("results in"), Tone::Quiet},
               {tr("nodes"), Tone::Quiet},
               {tr("a month"), Tone::Quiet},
               {tr("why it lost"), Tone::Quiet}});
    for (const Layout &layout : m_plan.alternatives) {
        const bool priced = layout.cost.ranksPriced;
        table.row({{ui::PlanText::choice(layout.choice), layout.feasible ? Tone::Plain : Tone::Bad},
                   {ui::VerdictText::productName(layout.product, m_plan)},
                   {m_format.count(layout.nodes())},
                   {m_format.money(layout.cost.monthly, layout.cost.currency),
                    priced ? Tone::Plain : Tone::Caution},
                   {ui::ReasonText::whyNot(layout, m_plan, m_format), Tone::Quiet}});
    }
    page.table(table, 2);
}

QString PlanReport::rejectedSummary(const std::string &product) const
{
    std::map<Reason, Group> groups;
    for (const Rejection &rejection : m_plan.rejected) {
        if (m_plan.catalog->products[static_cast<std::size_t>(rejection.productIndex)].id
            != product)
            continue;
        Group &group = groups[rejection.reason];
        group.servers += 1;
        if (!group.nearest || isNearer(rejection, *group.nearest))
            group.nearest = &rejection;
    }
    std::vector<std::pair<Reason, Group>> order(groups.begin(), groups.end());
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        return a.second.servers > b.second.servers;
    });
    constexpr std::size_t most = 3;
    QStringList sentences;
    for (std::size_t i = 0; i < order.size() && i < most; ++i) {
        sentences << tr("%1 ×: %2", "how many, why")
                         .arg(m_format.count(order[i].second.servers),
                              ui::ReasonText::sentence(*order[i].second.nearest, m_plan, m_format));
    }
    return sentences.join(u' ');
}

void PlanReport::addRejected(TextPage &page) const
{
    if (m_plan.rejected.empty())
        return;
    page.title(tr("Rejected, by product (server types and purposes; the nearest miss)"));
    TextTable table({{}, {Column::Align::Left, true}});
    for (const Product &product : m_plan.catalog->products) {
        const QString summary = rejectedSummary(product.id);
        if (!summary.isEmpty())
            table.row({{QString::fromStdString(product.name)}, {summary, Tone::Quiet}});
    }
    page.table(table, 2);
}

} // namespace daemok::app
