// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/futures/futures.h"
#include "core/planner/run.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace daemok::planner {

/// What does not differ between the stores of one plan's layouts.
struct PartContext
{
    const Scene &scene;
    const Settings &settings;
    GroupMask asked = 0; ///< groups of the demand that the layouts were made for
};

/// Asks of one store of a layout, at its counts, whether it carries futures: every floor line and every goal, computed
/// by the functions that plan (storeDemand, floorNodes, PathPredicate).
class PartCheck
{
public:
    enum class Kind : std::uint8_t { Store, BesideDatabase, AllInDatabase };

    /// The context outlives the part. `choice` is no managed product.
    PartCheck(const PartContext &context, Kind kind, GroupMask mask, const StoreChoice &choice,
              latency::WaitModel model);

    /// Answers the same in every future.
    [[nodiscard]] bool sameAs(const PartCheck &other) const;

    [[nodiscard]] bool carries(const Demand &demand, PathPredicate &scratch);

private:
    [[nodiscard]] StoreBundle bundleOf(const Demand &demand) const;
    [[nodiscard]] bool floorsHold() const;
    [[nodiscard]] bool goalsHold(PathPredicate &scratch) const;

    PartContext m_context;
    Kind m_kind{};
    GroupMask m_mask = 0;
    const RuleValues *m_rules = nullptr;
    StoreChoice m_trial;                   ///< its demand is replaced by a future's
    std::shared_ptr<StoreDemand> m_demand; ///< of m_trial
    std::vector<Capacities> m_capacities;  ///< by role
    latency::WaitModel m_model{};
    bool m_goals = false;
};

} // namespace daemok::planner
