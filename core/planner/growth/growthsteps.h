// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/growth/growth.h"
#include "core/planner/run.h"

#include <vector>

namespace daemok::planner {

/// Finds what has to be done in which month to make a layout follow its load.
class StepFinder
{
public:
    /// `demands` by month; all must outlive the finder.
    StepFinder(const Scene &scene, const ChosenLayout &chosen, GroupMask asked,
               const std::vector<Demand> &demands);

    /// By month, then in the order of the roles; order months are left to the caller.
    [[nodiscard]] std::vector<GrowthStep> steps(const GrowthLine &line) const;

private:
    struct Place
    {
        const StoreChoice *store = nullptr;
        std::size_t index = 0; ///< of the store in the layout
        std::size_t role = 0;
        bool existing = false;
    };

    [[nodiscard]] std::vector<Place> places() const;
    [[nodiscard]] StoreDemand demandOf(const Place &place, int month) const;
    [[nodiscard]] const ScalingRule &ruleOf(const Place &place) const;
    void addNodes(const Place &place, const RoleMonths &role, std::vector<GrowthStep> &steps) const;
    void addSplits(const Place &place, const RoleMonths &role,
                   std::vector<GrowthStep> &steps) const;

    const Scene &m_scene;
    const ChosenLayout &m_chosen;
    GroupMask m_asked;
    const std::vector<Demand> &m_demands;
};

} // namespace daemok::planner
