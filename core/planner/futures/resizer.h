// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/futures/futures.h"
#include "core/planner/run.h"

#include <memory>
#include <optional>

namespace daemok::planner {

/// What a layout would be in another future: the same products and server types, counts made anew. The existing
/// database takes another server where its own no longer carries it, as it always has.
struct Resized
{
    double monthly =
        0; ///< as Cost::ranked: purchases spread, cost lines that no count moves included
    double nodes = 0; ///< of the stores
};

/// One thread. The plan outlives it.
class Resizer
{
public:
    /// `layout` and `chosen` of the same place in the plan.
    Resizer(const UsagePattern &pattern, const Plan &plan, const Layout &layout,
            const ChosenLayout &chosen);
    Resizer(const Resizer &) = delete;
    Resizer &operator=(const Resizer &) = delete;

    /// `values` of `inputs` are what `demand` was made from. Nothing where these types cannot carry it.
    [[nodiscard]] std::optional<Resized> at(const Demand &demand,
                                            std::span<const UncertainInput> inputs,
                                            std::span<const double> values);

private:
    [[nodiscard]] Rank rankOf(const ChosenLayout &chosen) const;
    /// What the existing database's upgrade costs: on its server type, else on the cheapest that carries it.
    [[nodiscard]] std::optional<Rank> upgrade(const Demand &demand);
    [[nodiscard]] const Market &market() const
    {
        return m_scene.markets[static_cast<std::size_t>(m_chosen.layout.market)];
    }

    const Scene &m_scene;
    const ChosenLayout &m_chosen;
    ChosenLayout m_stores; ///< without the existing database beside them
    Settings m_settings;
    Settings m_plain; ///< without goals: the existing tables have none
    RankOrder m_order;
    CapacityTable m_capacities;
    std::unique_ptr<ExistingSearch> m_search;
    GroupMask m_asked;
    PathPredicate m_scratch{PathPredicate::Keep::Nothing};
    double m_fixed = 0;                  ///< a month, whatever the counts
    std::optional<Scene> m_ownScene;     ///< with a wish of its own
    std::shared_ptr<ComputeWish> m_wish; ///< the local model reads answers
    std::unique_ptr<MovablePattern> m_moved;
};

} // namespace daemok::planner
