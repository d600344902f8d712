// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/futures/futures.h"
#include "core/planner/run.h"

#include <memory>
#include <optional>

namespace daemok::planner {

/// What a layout would be in another future: the same products and server types, counts made anew.
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

    const Scene &m_scene;
    const ChosenLayout &m_chosen;
    Settings m_settings;
    GroupMask m_asked;
    PathPredicate m_scratch;
    double m_fixed = 0;                  ///< a month, whatever the counts
    std::optional<Scene> m_ownScene;     ///< with a wish of its own
    std::shared_ptr<ComputeWish> m_wish; ///< the local model reads answers
    std::unique_ptr<MovablePattern> m_moved;
};

} // namespace daemok::planner
