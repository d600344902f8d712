// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/growth/growth.h"

#include "core/planner/growth/firstmonth.h"
#include "core/planner/growth/growthsteps.h"
#include "core/planner/growth/keptlayout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <utility>

namespace daemok::planner {
namespace {

constexpr std::array<int, 4> kYears{0, 1, 3, 5};

/// Which alternatives a reader compares first; start is a month of the recommended one.
int interest(ChoiceKind choice)
{
    switch (choice) {
    case ChoiceKind::OtherProduct:
        return 0;
    case ChoiceKind::AllRdbms:
        return 1;
    case ChoiceKind::Resilient:
        return 2;
    case ChoiceKind::Lean:
        return 3;
    case ChoiceKind::OneStore:
        return 4;
    case ChoiceKind::FewestNodes:
        return 5;
    case ChoiceKind::Start:
    case ChoiceKind::Recommended:
        break;
    }
    return 6;
}

bool sameLayout(const Layout &a, const Layout &b)
{
    if (a.product != b.product || a.roles.size() != b.roles.size() || a.region != b.region
        || a.provider != b.provider || a.nodes() != b.nodes())
        return false;
    for (std::size_t i = 0; i < a.roles.size(); ++i)
        if (a.roles[i].id != b.roles[i].id || a.roles[i].count != b.roles[i].count
            || a.roles[i].instance != b.roles[i].instance)
            return false;
    return true;
}

class Grower
{
public:
    Grower(const UsagePattern &pattern, const Plan &plan, const GrowthOptions &options)
        : m_pattern(pattern),
          m_plan(plan),
          m_options(options),
          m_internals(*plan.internals),
          m_scene(m_internals.scene),
          m_settings(settingsOf(pattern)),
          m_workspace(std::make_unique<Workspace>(m_scene)),
          m_asked(askedGroups(plan.demand))
    {
        m_settings.stop = options.stop;
    }

    std::optional<Growth> run()
    {
        m_growth.horizon = m_plan.month;
        m_growth.currency = m_plan.recommended->cost.currency;
        for (int month = 0; month <= m_plan.month; ++month) {
            m_demands.push_back(demandOfMonth(m_pattern, month, m_plan));
            m_growth.peakRequests.push_back(m_demands.back().peakRequests);
            m_growth.storedGb.push_back(m_demands.back().storedBytes().value() / kGB);
        }
        const double filled =
            demandAt(m_pattern, m_plan.month, Filled{m_plan.month + 1.0}).storedBytes().value();
        m_growth.fullBeyond = filled < m_demands.back().storedBytes().value() * (1 - 1e-9);
        const std::vector<std::size_t> layouts = chosenLayouts();
        for (std::size_t i = 0; i < layouts.size(); ++i) {
            m_growth.lines.push_back(lineOf(layouts[i]));
            tell(0.6 * static_cast<double>(i + 1) / static_cast<double>(layouts.size()));
        }
        addBreaks();
        tell(0.75);
        addSteps();
        addYears();
        if (stopped())
            return std::nullopt;
        tell(1);
        return std::move(m_growth);
    }

private:
    [[nodiscard]] bool stopped() const { return m_options.stop.stop_requested(); }
    void tell(double share) const
    {
        if (m_options.progress)
            m_options.progress(share);
    }
    [[nodiscard]] const Layout &printed(std::size_t layout) const
    {
        return layout == 0 ? *m_plan.recommended : m_plan.alternatives[layout - 1];
    }

    /// The recommended layout and the alternatives that are not the same machines again.
    [[nodiscard]] std::vector<std::size_t> chosenLayouts() const
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 1; i < m_internals.layouts.size(); ++i)
            if (interest(printed(i).choice) < 6)
                order.push_back(i);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return interest(printed(a).choice) < interest(printed(b).choice);
        });
        std::vector<std::size_t> taken{0};
        std::size_t products = 0;
        for (const std::size_t i : order) {
            const bool other = printed(i).choice == ChoiceKind::OtherProduct;
            const bool again = std::any_of(taken.begin(), taken.end(), [&](std::size_t t) {
                return sameLayout(printed(t), printed(i));
            });
            if (again || taken.size() > m_options.alternatives || (other && products == 2))
                continue;
            products += other ? 1 : 0;
            taken.push_back(i);
        }
        return taken;
    }

    [[nodiscard]] GrowthLine lineOf(std::size_t index)
    {
        const Layout &layout = printed(index);
        const ChosenLayout &chosen = m_internals.layouts[index];
        const Settings settings = settingsFor(layout.choice, m_settings);
        GrowthLine line;
        line.layout = index;
        line.choice = layout.choice;
        line.product = layout.product;
        for (const RolePlan &role : layout.roles)
            line.roles.push_back({role.id,
                                  role.store,
                                  role.kind,
                                  role.name,
                                  role.instance,
                                  layout.counts(role),
                                  {}});
        const double planned = rankedMonthly(m_scene, chosen);
        for (const Demand &demand : m_demands) {
            if (stopped())
                break;
            const auto sized =
                resize(m_scene, chosen, demand, m_asked, settings, m_workspace->latency.search);
            GrowthMonth month;
            const std::vector<int> counts = sized ? countsOf(*sized) : std::vector<int>{};
            for (std::size_t r = 0; r < line.roles.size(); ++r) {
                const int nodes = r < counts.size() ? counts[r] : 0;
                line.roles[r].nodes.push_back(nodes);
                month.nodes += line.roles[r].counts ? nodes : 0;
            }
            if (sized) {
                month.fits = true;
                month.monthly = layout.cost.ranked + rankedMonthly(m_scene, *sized) - planned;
            }
            line.months.push_back(month);
        }
        return line;
    }

    [[nodiscard]] LeadTime leadOf(const RolePlan &role) const
    {
        const bool bought =
            role.serverIndex >= 0
            && m_scene.catalog.servers[static_cast<std::size_t>(role.serverIndex)].own;
        return leadTime(m_pattern, m_scene.catalog, bought);
    }

    void addBreaks()
    {
        for (std::size_t i = 1; i < m_internals.layouts.size(); ++i)
            if (printed(i).choice == ChoiceKind::Start)
                addBreaksOf(KeptLayout::Start, i);
        addBreaksOf(KeptLayout::Recommended, 0);
    }

    void addBreaksOf(KeptLayout which, std::size_t index)
    {
        const Layout &layout = printed(index);
        const Kept kept(m_scene, m_internals.layouts[index], m_asked, m_settings,
                        m_workspace->latency.search);
        std::vector<RoleBreak> breaks;
        for (const RolePlan &role : layout.roles) {
            RoleBreak entry;
            entry.kept = which;
            entry.role = role.id;
            entry.kind = role.kind;
            entry.name = role.name;
            entry.nodes = role.count;
            const LeadTime lead = leadOf(role);
            entry.leadDays = lead.days;
            entry.leadOrigin = lead.origin;
            breaks.push_back(std::move(entry));
        }
        const auto note = [&](RoleBreak &entry, int month, const Shortage &shortage) {
            entry.month = month;
            entry.limit = shortage.limit;
            entry.needed = shortage.needed;
            entry.orderMonth = orderMonth(month, entry.leadDays);
        };
        for (int month = 0; month <= m_plan.month && !stopped(); ++month) {
            const auto found = kept.shortages(m_demands[static_cast<std::size_t>(month)]);
            for (std::size_t r = 0; r < breaks.size() && r < found.size(); ++r)
                if (found[r] && breaks[r].month < 0)
                    note(breaks[r], month, *found[r]);
        }
        for (std::size_t r = 0; r < breaks.size() && !stopped(); ++r) {
            if (breaks[r].month >= 0)
                continue;
            std::optional<Shortage> last;
            const int month = firstMonth(m_plan.month, kLookAheadMonths, [&](int m) {
                const auto found = kept.shortages(demandOfMonth(m_pattern, m, m_plan));
                if (r >= found.size() || !found[r])
                    return false;
                last = found[r];
                return true;
            });
            if (month >= 0)
                note(breaks[r], month, *last);
        }
        m_growth.breaks.insert(m_growth.breaks.end(), breaks.begin(), breaks.end());
    }

    void addSteps()
    {
        const GrowthLine &line = m_growth.lines.front();
        StepFinder finder(m_scene, m_internals.layouts.front(), m_asked, m_demands);
        m_growth.steps = finder.steps(line);
        for (GrowthStep &step : m_growth.steps) {
            const Layout &layout = *m_plan.recommended;
            const auto role = std::find_if(layout.roles.begin(), layout.roles.end(),
                                           [&](const RolePlan &r) { return r.id == step.role; });
            step.orderMonth = role == layout.roles.end()
                                  ? step.month
                                  : orderMonth(step.month, leadOf(*role).days);
        }
    }

    void addYears()
    {
        const double general =
            m_plan.recommended->cost.ranked - rankedMonthly(m_scene, m_internals.layouts.front());
        for (const int year : kYears) {
            const int month = year * 12;
            if (month > m_plan.month || stopped())
                break;
            Run run(m_scene, m_demands[static_cast<std::size_t>(month)], m_settings, *m_workspace);
            const Winner winner = winnerOf(run, m_scene);
            YearChoice choice;
            choice.year = year;
            choice.month = month;
            if (winner.chosen) {
                const ChosenLayout &chosen = *winner.chosen;
                const Market &market =
                    m_scene.markets[static_cast<std::size_t>(chosen.layout.market)];
                choice.feasible = true;
                choice.allRdbms = chosen.layout.stores.empty();
                const int product = choice.allRdbms ? chosen.existing->product
                                                    : chosen.layout.stores.front().product;
                choice.product = m_scene.catalog.products[static_cast<std::size_t>(product)].id;
                choice.provider = market.provider;
                choice.region = market.region;
                choice.monthly = run.rankOf(chosen).money + general;
                for (const StoreChoice &store : chosen.layout.stores)
                    for (const RoleChoice &role : store.roles)
                        choice.nodes += role.nodes;
                // As Layout::nodes(): the existing database's machines only where it holds everything.
                if (chosen.existing) {
                    const StoreChoice &existing = chosen.existing->with;
                    for (std::size_t r = 0; r < existing.roles.size(); ++r)
                        if (choice.allRdbms || static_cast<int>(r) != existing.demand->dataRole)
                            choice.nodes += existing.roles[r].nodes;
                }
                choice.changed =
                    !m_growth.years.empty() && m_growth.years.back().product != choice.product;
            }
            m_growth.years.push_back(std::move(choice));
        }
    }

    const UsagePattern &m_pattern;
    const Plan &m_plan;
    const GrowthOptions &m_options;
    const PlanInternals &m_internals;
    const Scene &m_scene;
    Settings m_settings;
    std::unique_ptr<Workspace> m_workspace;
    GroupMask m_asked;
    std::vector<Demand> m_demands; ///< by month
    Growth m_growth;
};

} // namespace

LeadTime leadTime(const UsagePattern &pattern, const Catalog &catalog, bool bought)
{
    if (pattern.known(AnswerId::LeadTimeDays))
        return {pattern.likely(AnswerId::LeadTimeDays), pattern.origin(AnswerId::LeadTimeDays)};
    const OperatingFigures &figures = catalog.operating;
    return {bought ? figures.leadPurchaseDays.value.likely : figures.leadCloudDays.value.likely,
            Origin::Assumed};
}

int orderMonth(int month, double leadDays)
{
    constexpr double kDaysPerMonth = 365.0 / 12.0;
    return month - static_cast<int>(std::ceil(leadDays / kDaysPerMonth - 1e-9));
}

std::optional<Growth> growth(const UsagePattern &pattern, const Plan &plan,
                             const GrowthOptions &options)
{
    if (!plan.recommended || !plan.internals || plan.internals->layouts.empty()
        || options.stop.stop_requested())
        return std::nullopt;
    return Grower(pattern, plan, options).run();
}

std::string_view keptName(KeptLayout kept)
{
    return kept == KeptLayout::Start ? "start" : "recommended";
}

std::string_view stepName(GrowthStep::Kind kind)
{
    return kind == GrowthStep::Kind::AddNodes ? "add_nodes" : "split_shards";
}

} // namespace daemok::planner
