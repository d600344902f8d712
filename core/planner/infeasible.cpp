// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/infeasible.h"

#include <algorithm>
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
        none.product = productOf(*found);
        return none;
    }

    /// All goals relaxed by the least common factor with which some layout fits. Nothing if none does.
    [[nodiscard]] std::optional<Infeasible> allGoals() const
    {
        double fails = 1, fits = kMostRelaxed;
        std::optional<ChosenLayout> found = best(relaxedBy(fits));
        if (!found)
            return std::nullopt;
        while (fits / fails > kCloseEnough && !m_settings.stop.stop_requested()) {
            const double middle = std::sqrt(fails * fits);
            std::optional<ChosenLayout> next = best(relaxedBy(middle));
            (next ? fits : fails) = middle;
            if (next)
                found = std::move(next);
        }
        Infeasible none;
        none.reason = Reason::GoalNotMet;
        none.smallestChange = "relax_goals";
        none.changeTo = fits;
        none.product = productOf(*found);
        none.misses = missesOf(*found);
        return none;
    }

private:
    [[nodiscard]] Settings relaxedBy(double factor) const
    {
        Settings relaxed = m_settings;
        for (std::optional<double> &goal : relaxed.goals)
            if (goal)
                *goal *= factor;
        return relaxed;
    }

    [[nodiscard]] std::string productOf(const ChosenLayout &found) const
    {
        if (found.layout.stores.empty())
            return {};
        return m_scene.catalog
            .products[static_cast<std::size_t>(found.layout.stores.front().product)]
            .id;
    }

    [[nodiscard]] std::vector<Infeasible::Miss> missesOf(const ChosenLayout &found) const
    {
        std::vector<Infeasible::Miss> misses;
        for (const StoreChoice &store : found.layout.stores) {
            if (!store.demand)
                continue;
            const auto figures = reportLatency(m_scene.catalog, store, m_settings.goals,
                                               latency::kSearchCells, m_workspace.latency);
            for (std::size_t op = 0; op < kReportedOps; ++op)
                if (figures[op].asked && !figures[op].met && figures[op].goalMs)
                    misses.push_back(
                        {static_cast<ReportedOp>(op), *figures[op].goalMs, figures[op].p99Ms});
        }
        std::stable_sort(misses.begin(), misses.end(), [](const auto &a, const auto &b) {
            return a.reachedMs / a.goalMs > b.reachedMs / b.goalMs;
        });
        return misses;
    }

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
    if (scene.compute && scene.compute->required) {
        const Run run(scene, demand, settings, workspace);
        bool found = false;
        for (std::size_t m = 0; m < scene.markets.size(); ++m)
            found = found || run.compute(m).has_value();
        if (!found) {
            none.reason = Reason::NoLocalModel;
            none.smallestChange = "add_gpu_servers";
            return none;
        }
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
    if (auto several = relaxing.allGoals())
        return *several;
    Settings free = settings;
    free.goals = {};
    none.reason = lastReason.value_or(Reason::ClusterLimit);
    none.smallestChange = "larger_servers";
    free.survive = Survive::None;
    free.copies.reset();
    if (relaxing.best(free)) {
        none.reason = Reason::QuorumZones;
        none.smallestChange = "survive_less";
    }
    return none;
}

} // namespace daemok::planner
