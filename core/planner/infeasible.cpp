// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/infeasible.h"

#include <cmath>

namespace daemok::planner {
namespace {

constexpr double kMostRelaxed = 1e6;  ///< times the goal; beyond, the goal is not what is wrong
constexpr double kCloseEnough = 1.05; ///< the goal found lies within 5 % of the least that fits

class Relaxing
{
public:
    Relaxing(const Scene &scene, const Demand &demand, const Settings &settings,
             Workspace &workspace)
        : m_scene(scene),
          m_demand(demand),
          m_settings(settings),
          m_workspace(workspace)
    {}

    [[nodiscard]] std::optional<ChosenLayout> best(Settings settings) const
    {
        settings.prune = true;
        return Run(m_scene, m_demand, settings, m_workspace).best();
    }

    /// The least goal of one operation with which some layout fits, all else as asked. Nothing if it is not that
    /// goal, or not by `atMost` times.
    [[nodiscard]] std::optional<Infeasible> oneGoal(std::size_t op, double atMost) const
    {
        const double goal = *m_settings.goals[op];
        Settings relaxed = m_settings;
        double fails = 1, fits = std::min(atMost, kMostRelaxed);
        relaxed.goals[op] = goal * fits;
        std::optional<ChosenLayout> found = best(relaxed);
        if (!found)
            return std::nullopt;
        while (fits / fails > kCloseEnough && !m_settings.stop.stop_requested()) {
            const double middle = std::sqrt(fails * fits);
            relaxed.goals[op] = goal * middle;
            std::optional<ChosenLayout> next = best(relaxed);
            (next ? fits : fails) = middle;
            if (next)
                found = std::move(next);
        }
        Infeasible none;
        none.reason = Reason::GoalNotMet;
        none.operation = static_cast<ReportedOp>(op);
        none.goal = goal;
        none.nearest = goal * fits;
        none.smallestChange = "relax_goal";
        none.changeTo = none.nearest;
        if (!found->layout.stores.empty())
            none.product =
                m_scene.catalog
                    .products[static_cast<std::size_t>(found->layout.stores.front().product)]
                    .id;
        return none;
    }

private:
    const Scene &m_scene;
    const Demand &m_demand;
    const Settings &m_settings;
    Workspace &m_workspace;
};

} // namespace

Infeasible explainInfeasible(const Scene &scene, const Demand &demand, const Settings &settings,
                             Workspace &workspace, std::optional<Reason> lastReason)
{
    Infeasible none;
    if (scene.markets.empty()) {
        none.reason = Reason::NoDisk;
        none.smallestChange = "choose_region";
        return none;
    }
    const Relaxing relaxing(scene, demand, settings, workspace);
    std::optional<Infeasible> nearest;
    for (std::size_t op = 0; op < kReportedOps && !settings.stop.stop_requested(); ++op) {
        if (!settings.goals[op])
            continue;
        // Another goal is only of interest if it need give way by less.
        const double atMost = nearest ? nearest->nearest / nearest->goal : kMostRelaxed;
        if (auto miss = relaxing.oneGoal(op, atMost))
            nearest = std::move(miss);
    }
    if (nearest)
        return *nearest;
    Settings free = settings;
    free.goals = {};
    none.reason = lastReason.value_or(Reason::ClusterLimit);
    none.smallestChange = "larger_servers";
    if (relaxing.best(free)) {
        none.reason = Reason::GoalNotMet;
        none.smallestChange = "relax_goals";
        return none;
    }
    free.survive = Survive::None;
    free.copies.reset();
    if (relaxing.best(free)) {
        none.reason = Reason::QuorumZones;
        none.smallestChange = "survive_less";
    }
    return none;
}

} // namespace daemok::planner
