// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/growth/growth.h"
#include "core/planner/run.h"

#include <optional>
#include <vector>

namespace daemok::planner {

/// Demand of a month of growth: what has come in by then, whole retentions from the horizon on.
[[nodiscard]] Demand demandOfMonth(const UsagePattern &pattern, int month, const Plan &plan);

/// Node counts by role, in the order in which a layout is printed: stores, existing database, local model.
[[nodiscard]] std::vector<int> countsOf(const ChosenLayout &chosen);

/// Money a month by which layouts are compared, the existing database's upgrade counted anew.
[[nodiscard]] double rankedMonthly(const Scene &scene, const ChosenLayout &chosen);

/// A role whose nodes are not enough.
struct Shortage
{
    Constraint limit{};
    int needed = 0;
};

/// A layout whose counts stay as they are while the load grows.
class Kept
{
public:
    Kept(const Scene &scene, const ChosenLayout &chosen, GroupMask asked, const Settings &settings,
         PathPredicate &scratch);

    /// By role, as countsOf(); nothing where its nodes carry the demand. The latency that the goals ask for is charged to
    /// the roles that would get more nodes for it.
    [[nodiscard]] std::vector<std::optional<Shortage>> shortages(const Demand &demand) const;

private:
    void addStore(const StoreChoice &kept, const StoreBundle &bundle, const Settings &settings,
                  std::vector<std::optional<Shortage>> &found) const;

    const Scene &m_scene;
    const ChosenLayout &m_chosen;
    GroupMask m_asked;
    const Settings &m_settings;
    Settings m_plain; ///< existing tables: no goals were asked for them
    PathPredicate &m_scratch;
};

} // namespace daemok::planner
