// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/explainer.h"

#include <algorithm>

namespace daemok::planner {

const Market &Explainer::marketOf(const ChosenLayout &chosen) const
{
    return m_plan.internals->scene.markets[static_cast<std::size_t>(chosen.layout.market)];
}

Origin Explainer::priceOrigin(const Source &source) const
{
    const bool known = m_plan.catalog->sources.count(source.key) > 0;
    return known ? daemok::originOf(source.status) : Origin::Estimate; // the client's own quote
}

void Explainer::priceTerms(const Price &price, RecordedTerms &terms) const
{
    const std::string &code = m_plan.internals->scene.currency.code();
    for (const ExchangeRate &rate : m_plan.catalog->exchange) {
        const bool straight = rate.from == price.currency && rate.to == code;
        const bool turned = rate.to == price.currency && rate.from == code;
        if (!straight && !turned)
            continue;
        terms.term("x", "exchange_rate", straight ? rate.rate : 1 / rate.rate,
                   code + "/" + price.currency, Origin::Estimate, {{}, rate.date, {}});
        return;
    }
}

std::optional<Explanation> Explainer::costFigure(const FigureOwner &owner,
                                                 const ChosenLayout &chosen) const
{
    const Path &path = owner.rest;
    if (path.size() == 2)
        return costTotal(owner, path[1]);
    if (!owner.cost || path.size() != 4)
        return std::nullopt;
    if (path[3] == "quantity")
        return costQuantity(owner, chosen);
    const CostLine &line = *owner.cost;
    if (line.status != PriceStatus::Priced)
        return std::nullopt;
    if (path[3] == "unit_price")
        return unitPrice(owner, chosen);
    if (path[3] != "amount")
        return std::nullopt;
    const std::string base = owner.base + "/cost/lines/" + path[2];
    const std::string &currency = owner.layout->cost.currency;
    Explanation e;
    e.terms.formula("amount = q * p");
    e.terms.term("q", "quantity", line.quantity, line.unit, line.origin, {}, base + "/quantity");
    e.terms.term("p", "unit_price", line.unitPrice, currency + "/" + line.unit,
                 priceOrigin(line.source), line.source, base + "/unit_price");
    e.value = line.amount;
    e.unit = currency + (line.once ? "" : "/month");
    return e;
}

std::optional<Explanation> Explainer::costTotal(const FigureOwner &owner,
                                                const std::string &name) const
{
    const Cost &cost = owner.layout->cost;
    const std::string base = owner.base + "/cost";
    Explanation e;
    e.unit = cost.currency;
    const bool once = name == "one_off";
    if (once || name == "monthly") {
        for (std::size_t i = 0; i < cost.lines.size(); ++i) {
            const CostLine &line = cost.lines[i];
            if (line.once != once || line.status != PriceStatus::Priced)
                continue;
            e.terms.addend("c" + std::to_string(i + 1),
                           "cost_" + std::string(costItemName(line.item)), line.amount,
                           cost.currency, line.origin, line.source,
                           base + "/lines/" + std::to_string(i) + "/amount");
        }
        e.terms.sumFormula(once ? "once" : "monthly");
        if (std::any_of(cost.lines.begin(), cost.lines.end(), [&](const CostLine &line) {
                return line.status == PriceStatus::NotPriced;
            }))
            e.terms.note("some_lines_not_priced");
        e.value = once ? cost.oneOff : cost.monthly;
        e.unit += once ? "" : "/month";
        return e;
    }
    if (name == "ranked")
        e.terms.formula("ranked = m + o / 36");
    else if (name == "tco_36")
        e.terms.formula("cost = o + 36 * m");
    else if (name == "tco_60")
        e.terms.formula("cost = o + 60 * m");
    else
        return std::nullopt;
    e.terms.term("o", "one_off", cost.oneOff, cost.currency, Origin::Assumed, {},
                 base + "/one_off");
    e.terms.term("m", "monthly", cost.monthly, cost.currency + "/month", Origin::Assumed, {},
                 base + "/monthly");
    e.value = name == "ranked" ? cost.ranked : name == "tco_36" ? cost.tco36 : cost.tco60;
    e.unit += name == "ranked" ? "/month" : "";
    return e;
}

// Stores come first, each with a licence line after its own; then the existing database, then the whole layout.
std::optional<CostPart> Explainer::costPart(const FigureOwner &owner,
                                            const ChosenLayout &chosen) const
{
    const Scene &scene = m_plan.internals->scene;
    if (owner.cost->store == kComputeStore && chosen.compute) {
        for (const ComputeCost &line :
             costLines(scene.catalog, marketOf(chosen), scene.currency, *chosen.compute))
            if (line.part.item == owner.cost->item && line.detail == owner.cost->detail)
                return line.part;
        return std::nullopt;
    }
    auto left = static_cast<std::ptrdiff_t>(owner.cost - owner.layout->cost.lines.data());
    std::optional<CostPart> found;
    for (const StoreChoice &store : chosen.layout.stores) {
        StoreCost(scene.catalog, marketOf(chosen), scene.currency)
            .lines(store, [&](const CostPart &part) {
                if (left-- == 0)
                    found = part;
            });
        --left; // the licence
    }
    return found;
}

std::optional<Explanation> Explainer::costQuantity(const FigureOwner &owner,
                                                   const ChosenLayout &chosen) const
{
    const CostLine &line = *owner.cost;
    if (line.status == PriceStatus::NotApplicable || line.quantity <= 0)
        return std::nullopt;
    Explanation e;
    e.value = line.quantity;
    e.unit = line.unit;
    const auto part = costPart(owner, chosen);
    if (line.unit == "node-months") { // a price of the book for each node
        const std::string nodes = line.store.empty() ? owner.base + "/nodes" : std::string();
        e.terms.formula("q = n");
        e.terms.term("n", "nodes", line.quantity, "nodes", Origin::Assumed, {}, nodes);
        return e;
    }
    if (!part || part->formula.empty()) {
        e.terms.formula("q = 1");
        e.terms.note(line.detail == "upgrade" ? "one_upgrade" : "one_for_the_layout");
        return e;
    }
    e.terms.formula(part->formula);
    const auto uses = [&](char symbol) { return part->formula.find(symbol) != std::string::npos; };
    const auto &roles = owner.layout->roles;
    const auto role = std::find_if(roles.begin(), roles.end(),
                                   [&](const RolePlan &r) { return r.id == line.role; });
    if (role != roles.end()) {
        const std::string base = owner.base + "/roles/" + std::to_string(role - roles.begin());
        if (uses('n'))
            e.terms.term("n", "nodes", role->count, "nodes", Origin::Assumed, {}, base + "/count");
        if (uses('g'))
            e.terms.term("g", "disk_per_node", role->disk.gib, "GiB", Origin::Assumed, {},
                         base + "/disk/gib");
    }
    if (uses('v')) {
        std::string figure;
        if (role != roles.end()
            && (line.item == CostItem::Iops || line.item == CostItem::Throughput))
            figure = owner.base + "/roles/" + std::to_string(role - roles.begin())
                     + (line.item == CostItem::Iops ? "/disk/iops" : "/disk/mbps");
        const auto &managed = owner.layout->managed;
        for (std::size_t i = 0; i < managed.size(); ++i)
            if (managed[i].store == line.store && managed[i].quantity == part->each)
                figure = owner.base + "/managed/" + std::to_string(i) + "/quantity";
        e.terms.term("v", part->eachName, part->each,
                     part->eachName == "bought_per_node" ? "" : line.unit, Origin::Assumed, {},
                     figure);
    }
    if (uses('k'))
        e.terms.term("k", "backup_copies", marketOf(chosen).backupCopies, "copies",
                     m_pattern.origin(AnswerId::BackupCopies), {}, {}, "answers.backup_copies");
    return e;
}

std::optional<Explanation> Explainer::unitPrice(const FigureOwner &owner,
                                                const ChosenLayout &chosen) const
{
    const CostLine &line = *owner.cost;
    const Scene &scene = m_plan.internals->scene;
    const std::string &currency = owner.layout->cost.currency;
    Explanation e;
    e.value = line.unitPrice;
    e.unit = currency + "/" + line.unit;
    if (line.detail == "upgrade" && line.item == CostItem::DrSite) {
        const auto &lines = owner.layout->cost.lines;
        e.terms.note("as_the_first_site");
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].detail == "upgrade" && lines[i].item != CostItem::DrSite)
                e.terms.addend("c" + std::to_string(i + 1),
                               "cost_" + std::string(costItemName(lines[i].item)), lines[i].amount,
                               currency + "/month", lines[i].origin, lines[i].source,
                               owner.base + "/cost/lines/" + std::to_string(i) + "/amount");
        e.terms.sumFormula("p");
        return e;
    }
    if (line.detail == "upgrade" && chosen.existing) {
        const bool disks = line.item == CostItem::Disk;
        const auto cost = [&](const StoreChoice &choice) {
            return partCost(scene.catalog, marketOf(chosen), scene.currency, choice, disks).money;
        };
        e.terms.formula("p = max(0, c_with - c_today)");
        e.terms.term("c_with", "existing_with", cost(chosen.existing->with), currency + "/month",
                     priceOrigin(line.source), line.source);
        e.terms.term("c_today", "existing_today", cost(chosen.existing->today), currency + "/month",
                     priceOrigin(line.source), line.source);
        return e;
    }
    const auto part = costPart(owner, chosen);
    if (part && part->price && part->price->currency != currency) {
        e.terms.formula("p = l * x");
        e.terms.term("l", "list_price", part->price->amount,
                     part->price->currency + "/" + line.unit, priceOrigin(line.source),
                     line.source);
        priceTerms(*part->price, e.terms);
        return e;
    }
    e.terms.formula("p = l");
    e.terms.term("l", "list_price", line.unitPrice, e.unit, priceOrigin(line.source), line.source);
    return e;
}

} // namespace daemok::planner
