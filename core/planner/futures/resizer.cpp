// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/futures/resizer.h"

namespace daemok::planner {

Resizer::Resizer(const UsagePattern &pattern, const Plan &plan, const Layout &layout,
                 const ChosenLayout &chosen)
    : m_scene(plan.internals->scene),
      m_chosen(chosen),
      m_stores(chosen),
      m_settings(settingsOf(pattern)),
      m_plain(m_settings),
      m_order(Objective::Cost, m_scene.anyPrice),
      m_capacities(m_scene.catalog, market()),
      m_asked(askedGroups(plan.demand))
{
    m_plain.goals = {};
    m_fixed = layout.cost.ranked - rankOf(chosen).money;
    if (!chosen.layout.stores.empty())
        m_stores.existing.reset();
    if (m_scene.existingProduct >= 0)
        m_search = std::make_unique<ExistingSearch>(
            m_scene.rules[static_cast<std::size_t>(m_scene.existingProduct)],
            m_scene.existingProduct, m_scene.standIn, m_scene.outgrown, m_settings, m_order);
    if (!chosen.compute)
        return;
    m_moved = std::make_unique<MovablePattern>(pattern);
    m_wish = std::make_shared<ComputeWish>(*chosen.compute->wish);
    m_ownScene.emplace(m_scene);
    m_ownScene->compute = m_wish;
}

Rank Resizer::rankOf(const ChosenLayout &chosen) const
{
    Rank rank;
    for (const StoreChoice &store : chosen.layout.stores)
        rank += store.rank;
    if (chosen.existing)
        rank += upgradeRank(m_scene.catalog, market(), m_scene.currency, *chosen.existing);
    if (chosen.compute)
        rank += chosen.compute->rank;
    return rank;
}

std::optional<Rank> Resizer::upgrade(const Demand &demand)
{
    const RuleValues &rules = m_scene.rules[static_cast<std::size_t>(m_scene.existingProduct)];
    const auto with = resize(m_scene, market(), m_chosen.existing->with,
                             existingWithRequests(demand, rules), m_plain, m_scratch);
    const auto today = with ? resize(m_scene, market(), m_chosen.existing->today,
                                     existingToday(demand), m_plain, m_scratch)
                            : std::nullopt;
    if (with && today) {
        ExistingChoice choice = *m_chosen.existing;
        choice.with = *with;
        choice.today = *today;
        return upgradeRank(m_scene.catalog, market(), m_scene.currency, choice);
    }
    const Site site{m_scene.catalog, market(), m_scene.currency, m_capacities, m_scratch};
    const auto found = m_search->beside(site, demand);
    return found ? std::optional(found->upgrade) : std::nullopt;
}

std::optional<Resized> Resizer::at(const Demand &demand, std::span<const UncertainInput> inputs,
                                   std::span<const double> values)
{
    if (m_wish) {
        m_moved->set(inputs, values);
        m_wish->pattern = m_moved->pattern();
    }
    const auto sized = resize(m_ownScene ? *m_ownScene : m_scene, m_stores, demand, m_asked,
                              m_settings, m_scratch);
    if (!sized)
        return std::nullopt;
    Rank rank = rankOf(*sized);
    Resized result;
    for (const StoreChoice &store : sized->layout.stores)
        result.nodes += store.rank.servers;
    if (m_stores.existing) {
        result.nodes = sized->existing->with.rank.servers;
    } else if (m_chosen.existing) {
        const auto more = upgrade(demand);
        if (!more)
            return std::nullopt;
        rank += *more;
    }
    result.monthly = m_fixed + rank.money;
    return result;
}

} // namespace daemok::planner
