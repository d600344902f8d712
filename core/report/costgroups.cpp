// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/costgroups.h"

#include <algorithm>
#include <set>

namespace daemok {
namespace {

bool sameThing(const CostGroup &group, const CostLine &line)
{
    return group.item == line.item && group.detail == line.detail && group.once == line.once
           && group.status == line.status && group.unit == line.unit
           && group.unitPrice == line.unitPrice;
}

// An unknown date says nothing about age.
bool isOlder(const Source &a, const Source &b)
{
    return !a.asOf.empty() && (b.asOf.empty() || a.asOf < b.asOf);
}

void add(CostGroup &group, const CostLine &line)
{
    group.quantity += line.quantity;
    group.amount += line.amount;
    group.lines += 1;
    if (group.lines == 1 || isOlder(line.source, group.source))
        group.source = line.source;
}

std::set<CostItem> itemsWith(const Cost &cost, PriceStatus status)
{
    std::set<CostItem> items;
    for (const CostLine &line : cost.lines) {
        if (line.status == status)
            items.insert(line.item);
    }
    return items;
}

} // namespace

std::vector<CostGroup> costGroups(const Cost &cost)
{
    std::vector<CostGroup> groups;
    for (const CostLine &line : cost.lines) {
        if (line.status == PriceStatus::NotApplicable)
            continue;
        auto known = std::find_if(groups.begin(), groups.end(),
                                  [&](const CostGroup &group) { return sameThing(group, line); });
        if (known == groups.end()) {
            groups.push_back({line.item,
                              line.detail,
                              line.once,
                              line.status,
                              0,
                              line.unit,
                              line.unitPrice,
                              0,
                              {},
                              0});
            known = groups.end() - 1;
        }
        add(*known, line);
    }
    const auto rank = [](const CostGroup &group) {
        return (group.status == PriceStatus::Priced ? 0 : 2) + (group.once ? 1 : 0);
    };
    std::stable_sort(groups.begin(), groups.end(), [&](const CostGroup &a, const CostGroup &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.amount > b.amount;
    });
    return groups;
}

std::vector<CostItem> itemsNotPriced(const Cost &cost)
{
    const std::set<CostItem> items = itemsWith(cost, PriceStatus::NotPriced);
    return {items.begin(), items.end()};
}

std::vector<CostItem> itemsNotApplicable(const Cost &cost)
{
    const std::set<CostItem> priced = itemsWith(cost, PriceStatus::Priced);
    const std::set<CostItem> open = itemsWith(cost, PriceStatus::NotPriced);
    std::vector<CostItem> items;
    for (const CostItem item : itemsWith(cost, PriceStatus::NotApplicable)) {
        if (priced.count(item) == 0 && open.count(item) == 0)
            items.push_back(item);
    }
    return items;
}

PriceDates priceDates(const Cost &cost)
{
    PriceDates dates;
    for (const CostLine &line : cost.lines) {
        const std::string &date = line.source.asOf;
        if (line.status != PriceStatus::Priced || date.empty())
            continue;
        if (dates.oldest.empty() || date < dates.oldest)
            dates.oldest = date;
        dates.newest = std::max(dates.newest, date);
    }
    return dates;
}

} // namespace daemok
