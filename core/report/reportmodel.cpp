// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportmodel.h"

#include "core/figure/topology.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace daemok {
namespace {

std::vector<std::vector<SectionId>> pagesOf(bool feasible)
{
    if (!feasible)
        return {
            {SectionId::Decision, SectionId::Infeasible, SectionId::OpenAnswers},
            {SectionId::Workload, SectionId::Inputs, SectionId::CostLatency, SectionId::Sources}};
    return {{SectionId::Decision, SectionId::Topology, SectionId::Goals, SectionId::Reasons,
             SectionId::Alternatives, SectionId::OpenAnswers},
            {SectionId::Sizing, SectionId::Workload, SectionId::Inputs, SectionId::CostLines,
             SectionId::CostLatency, SectionId::Sources}};
}

bool isLarger(const LedgerLine &a, const LedgerLine &b)
{
    return a.nodes > b.nodes;
}

SizingRow sizingRow(const RolePlan &role, std::size_t index)
{
    SizingRow row;
    row.role = index;
    for (const LedgerLine &line : role.ledger) {
        if (!line.checked) {
            row.unchecked += 1;
            continue;
        }
        row.checked += 1;
        const std::optional<double> share = shareOf(line, role.count);
        if (share && (!row.full || *share > *row.full))
            row.full = share;
        if (line.binding && !row.binding)
            row.binding = line;
        else if (!row.next || isLarger(line, *row.next))
            row.next = line;
    }
    return row;
}

std::vector<SizingStore> sizingOf(const Layout &layout)
{
    std::vector<SizingStore> stores;
    for (std::size_t s = 0; s < layout.stores.size(); ++s) {
        SizingStore store;
        store.store = s;
        for (std::size_t r = 0; r < layout.roles.size(); ++r) {
            const RolePlan &role = layout.roles[r];
            if (role.store == layout.stores[s].id && role.serverIndex >= 0 && role.count > 0)
                store.roles.push_back(sizingRow(role, r));
        }
        for (std::size_t m = 0; m < layout.managed.size(); ++m) {
            if (layout.managed[m].store == layout.stores[s].id)
                store.managed.push_back(m);
        }
        stores.push_back(std::move(store));
    }
    return stores;
}

bool isBound(const RolePlan &role)
{
    return std::any_of(role.ledger.begin(), role.ledger.end(),
                       [](const LedgerLine &line) { return line.binding; });
}

// The existing database speaks only where nothing else is there.
std::optional<std::size_t> decidingRole(const Layout &layout)
{
    std::optional<std::size_t> found;
    std::pair<bool, double> most{false, 0};
    for (std::size_t i = 0; i < layout.roles.size(); ++i) {
        const RolePlan &role = layout.roles[i];
        const std::pair size(role.kind != RoleKind::Rdbms, role.count * role.vcpu);
        if (role.serverIndex < 0 || !isBound(role) || size <= most)
            continue;
        most = size;
        found = i;
    }
    return found;
}

std::vector<AnswerId> knownBold(const UsagePattern &pattern)
{
    std::vector<AnswerId> known;
    for (const AnswerSpec &spec : answerSpecs()) {
        if (spec.bold && pattern.find(spec.id))
            known.push_back(spec.id);
    }
    return known;
}

bool sameAnswer(const Layout &a, const Layout &b)
{
    return a.product == b.product && a.nodes() == b.nodes()
           && std::abs(a.cost.monthly - b.cost.monthly) < 0.005;
}

// What a client asks first: the nearest other products, one store for everything, all in the database, less
// and more safety, fewest nodes; then the further products as ranked.
std::vector<std::size_t> worthTelling(const Plan &plan)
{
    constexpr std::array kOrder = {ChoiceKind::OneStore, ChoiceKind::AllRdbms, ChoiceKind::Lean,
                                   ChoiceKind::Resilient, ChoiceKind::FewestNodes};
    std::vector<std::size_t> products;
    std::vector<std::size_t> order;
    const auto differs = [&](std::size_t i) {
        return !sameAnswer(plan.alternatives[i], *plan.recommended);
    };
    for (std::size_t i = 0; i < plan.alternatives.size(); ++i) {
        if (plan.alternatives[i].choice == ChoiceKind::OtherProduct && differs(i))
            products.push_back(i);
    }
    constexpr std::size_t kFirst = 2;
    const std::size_t first = std::min(kFirst, products.size());
    order.assign(products.begin(), products.begin() + static_cast<std::ptrdiff_t>(first));
    for (const ChoiceKind kind : kOrder) {
        for (std::size_t i = 0; i < plan.alternatives.size(); ++i) {
            if (plan.alternatives[i].choice == kind && differs(i))
                order.push_back(i);
        }
    }
    order.insert(order.end(), products.begin() + static_cast<std::ptrdiff_t>(first),
                 products.end());
    return order;
}

// How far off, as a factor; where there is no limit to compare with, the smaller number.
double distanceOf(const Rejection &rejection)
{
    if (rejection.limit > 0 && rejection.value > 0)
        return std::max(rejection.value / rejection.limit, rejection.limit / rejection.value);
    return rejection.value;
}

std::vector<RejectedProduct> rejectedProducts(const Plan &plan)
{
    std::map<std::pair<int, Reason>, RejectedProduct> groups;
    for (std::size_t i = 0; i < plan.rejected.size(); ++i) {
        const Rejection &rejection = plan.rejected[i];
        if (rejection.reason == Reason::Filtered) // nobody asked for it
            continue;
        RejectedProduct &group = groups[{rejection.productIndex, rejection.reason}];
        if (group.pairs == 0 || distanceOf(rejection) < distanceOf(plan.rejected[group.example]))
            group.example = i;
        group.product = rejection.productIndex;
        group.pairs += 1;
    }
    std::map<int, RejectedProduct> byProduct;
    for (const auto &[key, group] : groups) {
        RejectedProduct &best = byProduct[key.first];
        if (group.pairs > best.pairs)
            best = group;
    }
    std::vector<RejectedProduct> products;
    products.reserve(byProduct.size());
    for (const auto &[product, group] : byProduct)
        products.push_back(group);
    return products;
}

} // namespace

ReportModel makeReport(ReportEdition edition, ReportHeading heading, const UsagePattern &pattern,
                       std::shared_ptr<const Plan> plan)
{
    ReportModel model;
    model.edition = edition;
    model.heading = std::move(heading);
    model.pattern = pattern;
    model.plan = std::move(plan);
    model.pages = pagesOf(model.plan->recommended.has_value());
    model.open = openAnswers(pattern, *model.plan);
    model.sources = sourceUse(*model.plan);
    model.answerOrigins = answerOrigins(pattern);
    model.inputs = knownBold(pattern);
    if (const Layout *layout = model.layout()) {
        model.sizing = sizingOf(*layout);
        model.deciding = decidingRole(*layout);
        model.cost = costGroups(layout->cost);
        model.notPriced = itemsNotPriced(layout->cost);
        model.notApplicable = itemsNotApplicable(layout->cost);
        model.priceDates = priceDates(layout->cost);
        model.lost = worthTelling(*model.plan);
    }
    if (!model.layout() || edition == ReportEdition::Audit) {
        model.rejected = rejectedProducts(*model.plan);
    }
    return model;
}

void addReuse(ReportModel &model, std::shared_ptr<const ReuseReport> reuse)
{
    if (!reuse)
        return;
    model.reuse = std::move(reuse);
    model.pages.push_back({SectionId::Reuse});
}

} // namespace daemok
