// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/futures/partcheck.h"

#include "core/planner/latencynetwork.h"

#include <algorithm>

namespace daemok::planner {
PartCheck::PartCheck(const PartContext &context, Kind kind, GroupMask mask,
                     const StoreChoice &choice, latency::WaitModel model)
    : m_context(context),
      m_kind(kind),
      m_mask(mask),
      m_rules(&context.scene.rules[static_cast<std::size_t>(choice.product)]),
      m_trial(choice),
      m_demand(std::make_shared<StoreDemand>(*choice.demand)),
      m_model(model)
{
    m_trial.demand = m_demand;
    for (std::size_t i = 0; i < choice.roles.size(); ++i)
        m_capacities.push_back(capacitiesOf(
            *m_rules, choice.demand->roles[i],
            context.scene.catalog.servers[static_cast<std::size_t>(choice.roles[i].server)],
            choice.roles[i].disk));
    // The database beside other stores has no goals: nobody asked for any.
    m_goals = kind != Kind::BesideDatabase
              && std::any_of(context.settings.goals.begin(), context.settings.goals.end(),
                             [](const auto &goal) { return goal.has_value(); });
}

bool PartCheck::sameAs(const PartCheck &other) const
{
    const auto sameRole = [](const RoleChoice &a, const RoleChoice &b) {
        return a.server == b.server && a.nodes == b.nodes && a.disk.kind == b.disk.kind
               && a.disk.volume == b.disk.volume;
    };
    return m_kind == other.m_kind && m_mask == other.m_mask && m_rules == other.m_rules
           && m_demand->deployment == other.m_demand->deployment
           && m_demand->without == other.m_demand->without
           && m_demand->placement == other.m_demand->placement
           && (m_model == other.m_model || !m_goals)
           && std::equal(m_trial.roles.begin(), m_trial.roles.end(), other.m_trial.roles.begin(),
                         other.m_trial.roles.end(), sameRole);
}

StoreBundle PartCheck::bundleOf(const Demand &demand) const
{
    switch (m_kind) {
    case Kind::Store:
        return makeBundle(demand, m_mask, m_context.asked);
    case Kind::BesideDatabase:
        return existingWithRequests(demand, *m_rules);
    case Kind::AllInDatabase:
        break;
    }
    return existingWithEverything(demand, *m_rules, m_context.asked);
}

bool PartCheck::floorsHold() const
{
    const StoreDemand &store = *m_demand;
    for (std::size_t i = 0; i < store.roles.size(); ++i)
        if (floorNodes(store, store.roles[i], demandsOf(store.roles[i]), m_capacities[i]).nodes
            > m_trial.roles[i].nodes)
            return false;
    return true;
}

bool PartCheck::goalsHold(PathPredicate &scratch) const
{
    Network network =
        networkOf(m_context.scene.catalog, m_trial, m_context.settings.goals, kGoalPercentile);
    if (!network.anyGoal)
        return true;
    network.problem.model = m_model;
    scratch.reset(network.problem);
    return scratch.meets(countsOf(network, m_trial));
}

bool PartCheck::carries(const Demand &demand, PathPredicate &scratch)
{
    NoTerms none;
    *m_demand = storeDemand(m_context.scene.catalog, *m_rules, *m_demand->deployment,
                            m_demand->without, bundleOf(demand), m_demand->placement, none);
    return floorsHold() && (!m_goals || goalsHold(scratch));
}

} // namespace daemok::planner
