// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/futures/resizer.h"

namespace daemok::planner {

Resizer::Resizer(const UsagePattern &pattern, const Plan &plan, const Layout &layout,
                 const ChosenLayout &chosen)
    : m_scene(plan.internals->scene),
      m_chosen(chosen),
      m_settings(settingsOf(pattern)),
      m_asked(askedGroups(plan.demand))
{
    m_fixed = layout.cost.ranked - rankOf(chosen).money;
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
        rank += upgradeRank(m_scene.catalog,
                            m_scene.markets[static_cast<std::size_t>(chosen.layout.market)],
                            m_scene.currency, *chosen.existing);
    if (chosen.compute)
        rank += chosen.compute->rank;
    return rank;
}

std::optional<Resized> Resizer::at(const Demand &demand, std::span<const UncertainInput> inputs,
                                   std::span<const double> values)
{
    if (m_wish) {
        m_moved->set(inputs, values);
        m_wish->pattern = m_moved->pattern();
    }
    const auto sized = resize(m_ownScene ? *m_ownScene : m_scene, m_chosen, demand, m_asked,
                              m_settings, m_scratch);
    if (!sized)
        return std::nullopt;
    Resized result;
    result.monthly = m_fixed + rankOf(*sized).money;
    const bool everything = sized->layout.stores.empty();
    for (const StoreChoice &store : sized->layout.stores)
        result.nodes += store.rank.servers;
    if (everything && sized->existing)
        result.nodes = sized->existing->with.rank.servers;
    return result;
}

} // namespace daemok::planner
