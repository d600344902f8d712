// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/growth/keptlayout.h"

#include "core/planner/latencysearch.h"

#include <algorithm>

namespace daemok::planner {

Demand demandOfMonth(const UsagePattern &pattern, int month, const Plan &plan)
{
    const Demand demand =
        demandAt(pattern, month, month < plan.month ? Filled{month + 1.0} : Filled{});
    return plan.at ? plan.at->of(demand) : demand;
}

std::vector<int> countsOf(const ChosenLayout &chosen)
{
    std::vector<int> counts;
    const auto add = [&](const StoreChoice &store) {
        for (const RoleChoice &role : store.roles)
            counts.push_back(role.nodes);
    };
    for (const StoreChoice &store : chosen.layout.stores)
        add(store);
    if (chosen.existing)
        add(chosen.existing->with);
    if (chosen.compute)
        counts.push_back(chosen.compute->count);
    return counts;
}

double rankedMonthly(const Scene &scene, const ChosenLayout &chosen)
{
    Rank rank;
    for (const StoreChoice &store : chosen.layout.stores)
        rank += store.rank;
    if (chosen.existing)
        rank += upgradeRank(scene.catalog,
                            scene.markets[static_cast<std::size_t>(chosen.layout.market)],
                            scene.currency, *chosen.existing);
    if (chosen.compute)
        rank += chosen.compute->rank;
    return rank.money;
}

Kept::Kept(const Scene &scene, const ChosenLayout &chosen, GroupMask asked,
           const Settings &settings, PathPredicate &scratch)
    : m_scene(scene),
      m_chosen(chosen),
      m_asked(asked),
      m_settings(settings),
      m_plain(settings),
      m_scratch(scratch)
{
    m_plain.goals = {};
}

void Kept::addStore(const StoreChoice &kept, const StoreBundle &bundle, const Settings &settings,
                    std::vector<std::optional<Shortage>> &found) const
{
    if (!kept.demand)
        return;
    const std::size_t first = found.size();
    found.resize(first + kept.roles.size());
    FloorCheck check = floorsOf(m_scene, kept, bundle);
    for (std::size_t i = 0; i < kept.roles.size(); ++i) {
        RoleChoice &role = check.trial.roles[i];
        if (check.floors[i].nodes <= role.nodes)
            continue;
        found[first + i] = Shortage{check.floors[i].binding, check.floors[i].nodes};
        role.nodes = check.floors[i].nodes;
    }
    if (goalsHold(m_scene.catalog, check.trial, settings.goals, m_scratch))
        return;
    const Market &market = m_scene.markets[static_cast<std::size_t>(m_chosen.layout.market)];
    const auto enough = resize(m_scene, market, kept, bundle, settings, m_scratch);
    bool charged = false;
    for (std::size_t i = 0; enough && i < kept.roles.size(); ++i) {
        if (enough->roles[i].nodes <= check.trial.roles[i].nodes)
            continue;
        charged = true;
        if (!found[first + i])
            found[first + i] = Shortage{Constraint::Latency, enough->roles[i].nodes};
    }
    auto &data = found[first + static_cast<std::size_t>(kept.demand->dataRole)];
    if (!charged && !data)
        data = Shortage{Constraint::Latency,
                        kept.roles[static_cast<std::size_t>(kept.demand->dataRole)].nodes + 1};
}

std::vector<std::optional<Shortage>> Kept::shortages(const Demand &demand) const
{
    std::vector<std::optional<Shortage>> found;
    for (std::size_t i = 0; i < m_chosen.layout.stores.size(); ++i)
        addStore(m_chosen.layout.stores[i], makeBundle(demand, m_chosen.layout.masks[i], m_asked),
                 m_settings, found);
    if (m_chosen.existing) {
        const RuleValues &rules = m_scene.rules[static_cast<std::size_t>(m_scene.existingProduct)];
        const bool everything = m_chosen.layout.stores.empty();
        addStore(m_chosen.existing->with,
                 everything ? existingWithEverything(demand, rules, m_asked)
                            : existingWithRequests(demand, rules),
                 everything ? m_settings : m_plain, found);
    }
    if (!m_chosen.compute)
        return found;
    const ComputeChoice &compute = *m_chosen.compute;
    found.emplace_back();
    const auto needed = computeOn(
        m_scene.catalog, m_scene.markets[static_cast<std::size_t>(m_chosen.layout.market)],
        m_scene.currency, m_scene.compute, demand, m_settings, compute.server);
    if (!needed) {
        found.back() = Shortage{Constraint::KvCache, compute.count + 1};
    } else if (needed->count > compute.count) {
        const std::vector<LedgerLine> ledger = ledgerOf(*needed, m_settings);
        const auto binding = std::find_if(ledger.begin(), ledger.end(),
                                          [](const LedgerLine &line) { return line.binding; });
        found.back() = Shortage{
            binding == ledger.end() ? Constraint::TokenRate : binding->constraint, needed->count};
    }
    return found;
}

} // namespace daemok::planner
