// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/marginal.h"

#include "core/planner/assemble.h"
#include "core/planner/run.h"

#include <algorithm>
#include <utility>

namespace daemok::planner {
namespace {

constexpr double kMost = 1024; ///< headroom() looks no further

double share(const LatencyFigure &figure)
{
    return figure.goalMs && *figure.goalMs > 0 ? figure.p99Ms / *figure.goalMs : 0;
}

class Marginals
{
public:
    Marginals(const UsagePattern &pattern, const Scene &scene, const ChosenLayout &chosen,
              int cells)
        : m_scene(scene),
          m_chosen(chosen),
          m_cells(cells),
          m_settings(settingsOf(pattern)),
          m_cost(scene.catalog, scene.markets[static_cast<std::size_t>(chosen.layout.market)],
                 scene.currency)
    {
        if (chosen.layout.stores.empty() && chosen.existing) {
            m_stores = {&chosen.existing->with};
            m_bundles = {&chosen.existingBundle};
        } else {
            for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i) {
                m_stores.push_back(&chosen.layout.stores[i]);
                m_bundles.push_back(&chosen.bundles[i]);
            }
        }
    }

    Marginal ask(const Layout &layout)
    {
        Marginal result;
        std::vector<double> alone;
        for (std::size_t i = 0; i < m_stores.size(); ++i)
            alone.push_back(headroomOf(i, *m_stores[i]));
        result.headroom = *std::min_element(alone.begin(), alone.end());
        // Printed roles stand in the order of the stores and of their roles.
        std::size_t printed = 0;
        for (std::size_t i = 0; i < m_stores.size(); ++i) {
            // A layout carries what each of its stores carries: the others do not change.
            double others = kMost;
            for (std::size_t j = 0; j < alone.size(); ++j)
                others = j == i ? others : std::min(others, alone[j]);
            const auto now = tightest(*m_stores[i]);
            for (std::size_t role = 0; role < m_stores[i]->roles.size(); ++role, ++printed) {
                MarginalRole made = ofRole(i, role, others);
                made.role = printed;
                made.roleId = layout.roles[printed].id;
                result.latency.push_back(now);
                result.roles.push_back(std::move(made));
            }
        }
        return result;
    }

private:
    [[nodiscard]] double headroomOf(std::size_t store, const StoreChoice &choice) const
    {
        ChosenLayout alone;
        alone.layout.market = m_chosen.layout.market;
        alone.layout.stores = {choice};
        alone.bundles = {*m_bundles[store]};
        return headroom(m_scene, alone, m_settings, m_scratch.search);
    }

    [[nodiscard]] std::optional<TightestOperation> tightest(const StoreChoice &choice) const
    {
        if (!choice.demand)
            return std::nullopt;
        const auto figures =
            reportLatency(m_scene.catalog, choice, m_settings.goals, m_cells, m_scratch);
        std::optional<TightestOperation> found;
        double worst = -1;
        for (std::size_t op = 0; op < kReportedOps; ++op) {
            const LatencyFigure &figure = figures[op];
            if (!figure.asked || figure.beyondGrid || share(figure) <= worst)
                continue;
            worst = share(figure);
            found = TightestOperation{static_cast<ReportedOp>(op), figure.p99Ms, figure.goalMs};
        }
        return found;
    }

    [[nodiscard]] MarginalRole ofRole(std::size_t store, std::size_t role, double others) const
    {
        const StoreChoice &choice = *m_stores[store];
        const RoleDemand &demand = choice.demand->roles[role];
        MarginalRole made;
        made.count = choice.roles[role].nodes;
        made.step = demand.scales ? demand.step : 0;
        StoreChoice more = choice;
        more.roles[role].nodes += std::max(1, made.step);
        if (made.step > 0 && more.roles[role].nodes <= demand.maxNodes) {
            std::tie(made.cost, made.priced) = costOfStep(choice, more, role);
            made.headroom = std::min(others, headroomOf(store, more));
            made.latency = tightest(more);
        } else {
            made.step = 0;
            made.headroom = std::min(others, headroomOf(store, choice));
            made.latency = tightest(choice);
        }
        made.oneLess = oneLess(m_scene.catalog, m_settings.goals, m_cells, choice, role, m_scratch);
        return made;
    }

    [[nodiscard]] std::pair<double, bool>
    costOfStep(const StoreChoice &choice, const StoreChoice &more, std::size_t role) const
    {
        bool priced = true;
        double now = 0;
        double then = 0;
        const auto add = [](double &sum, const CostPart &part) { sum += part.perMonth(); };
        m_cost.lines(choice, [&](const CostPart &part) { add(now, part); });
        m_cost.lines(more, [&](const CostPart &part) {
            add(then, part);
            if (part.role == static_cast<int>(role) && part.required
                && part.status == PriceStatus::NotPriced)
                priced = false;
        });
        return {then - now, priced};
    }

    const Scene &m_scene;
    const ChosenLayout &m_chosen;
    int m_cells; ///< of the latency grid, as in the printed layout
    Settings m_settings;
    StoreCost m_cost;
    mutable LatencyScratch m_scratch; ///< only saves work
    std::vector<const StoreChoice *> m_stores;
    std::vector<const StoreBundle *> m_bundles;
};

} // namespace

std::optional<Marginal> marginal(const UsagePattern &pattern, const Plan &plan, std::size_t layout)
{
    if (!plan.internals || !plan.recommended || layout > plan.alternatives.size()
        || layout >= plan.internals->layouts.size())
        return std::nullopt;
    const Layout &printed = layout == 0 ? *plan.recommended : plan.alternatives[layout - 1];
    const ChosenLayout &chosen = plan.internals->layouts[layout];
    if (chosen.layout.stores.empty() && !chosen.existing)
        return std::nullopt;
    const int cells = layout == 0 ? latency::kReportCells : latency::kSearchCells;
    return Marginals(pattern, plan.internals->scene, chosen, cells).ask(printed);
}

} // namespace daemok::planner
