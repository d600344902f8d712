// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/computelayout.h"
#include "core/planner/growth/firstmonth.h"
#include "core/planner/infeasible.h"
#include "core/planner/llmcost.h"
#include "core/planner/planner.h"
#include "core/planner/run.h"

#include <algorithm>
#include <limits>
#include <set>

namespace daemok::planner {
namespace {

constexpr std::size_t kMostCandidates =
    120; ///< more dots than a room can read (the chart takes 300)
constexpr std::size_t kCandidatesPerProduct = 8;

class Planner
{
public:
    Planner(const UsagePattern &pattern, const std::shared_ptr<const Catalog> &catalog,
            const Options &options)
        : m_pattern(pattern),
          m_options(options),
          m_internals(std::make_shared<PlanInternals>(
              PlanInternals{makeScene(*catalog, pattern), {}, pattern})),
          m_scene(m_internals->scene),
          m_settings(settingsOf(pattern)),
          m_workspace(m_scene)
    {
        m_plan.catalog = catalog;
        m_plan.month = static_cast<int>(pattern.likely(AnswerId::HorizonMonths, 36));
        m_plan.at = options.at;
        m_plan.demand = options.at ? options.at->planned : demandAt(pattern, m_plan.month, true);
        m_plan.llmLoad = llmLoad(pattern, m_plan.demand);
        m_plan.llm = llmCost(*catalog, pattern, m_plan.demand, m_plan.llmLoad, m_scene.currency);
        m_settings.prune = options.prune;
        m_settings.stop = options.stop;
    }

    Plan make()
    {
        Run run(m_scene, m_plan.demand, m_settings, m_workspace);
        const Winner found = winnerOf(run, m_scene);
        const std::optional<ChosenLayout> &winner = found.chosen;
        if (stopped())
            return {};
        if (winner) {
            m_plan.recommended = keep(ChoiceKind::Recommended, *winner, m_settings);
            if (!m_options.choiceOnly)
                m_plan.recommended->headroom =
                    headroom(m_scene, *winner, m_settings, m_workspace.latency.search);
            if (found.rdbmsWins && !m_options.choiceOnly)
                m_plan.recommended->stops = stopsFitting(*winner);
            if (winner->compute)
                m_plan.local = localModel(m_scene, *winner, m_plan.llm);
        }
        if (winner && winner->compute)
            m_plan.llm = withoutApi(m_plan.llm, winner->compute->wish->model.name);
        if (m_options.alternatives && !m_options.choiceOnly)
            addAlternatives(run, winner, found.stores, found.rdbms, found.rdbmsWins);
        if (!m_options.choiceOnly || !winner)
            addRejections(run, winner);
        if (!m_options.choiceOnly)
            addCandidates(run, winner);
        if (!winner)
            m_plan.infeasible = explainInfeasible(
                m_scene, m_plan.demand, m_settings, m_workspace,
                m_plan.rejected.empty() ? std::nullopt
                                        : std::optional(m_plan.rejected.back().reason));
        m_plan.internals = m_internals;
        return stopped() ? Plan{} : std::move(m_plan);
    }

private:
    [[nodiscard]] bool stopped() const { return m_options.stop.stop_requested(); }

    /// In the same proportion to the likely one as the demand that is planned for.
    [[nodiscard]] Demand demandOf(int month, bool fullRetention) const
    {
        const Demand demand = demandAt(m_pattern, month, fullRetention);
        return m_plan.at ? m_plan.at->of(demand) : demand;
    }

    /// Prints a chosen layout and keeps the choice beside it, in the order of the plan's layouts.
    [[nodiscard]] Layout keep(ChoiceKind kind, const ChosenLayout &chosen, const Settings &settings)
    {
        m_internals->layouts.push_back(chosen);
        ChosenLayout &kept = m_internals->layouts.back();
        for (StoreChoice &store : kept.layout.stores)
            setLatencyNodes(m_scene.catalog, store, settings.goals, m_workspace.latency.search);
        if (kept.existing && kept.layout.stores.empty())
            setLatencyNodes(m_scene.catalog, kept.existing->with, settings.goals,
                            m_workspace.latency.search);
        return assemble(kind, kept, settings);
    }

    [[nodiscard]] Layout assemble(ChoiceKind kind, const ChosenLayout &chosen,
                                  const Settings &settings)
    {
        const Assembler assembler(m_scene.catalog, m_scene.currency, settings, m_pattern,
                                  m_workspace.latency);
        return assembler.assemble(
            kind, m_scene.markets[static_cast<std::size_t>(chosen.layout.market)], chosen);
    }

    void add(ChoiceKind kind, const std::optional<ChosenLayout> &chosen, const Settings &settings)
    {
        if (chosen)
            m_plan.alternatives.push_back(keep(kind, *chosen, settings));
    }

    void addAlternatives(Run &run, const std::optional<ChosenLayout> &winner,
                         const std::optional<ChosenLayout> &stores,
                         const std::optional<ChosenLayout> &rdbms, bool rdbmsWins)
    {
        const int winning =
            winner && !winner->layout.stores.empty() ? winner->layout.stores.front().product : -1;
        if (winner)
            add(ChoiceKind::Start, startOf(*winner), m_settings);
        const auto addWith = [&](ChoiceKind kind) {
            const Settings other = settingsFor(kind, m_settings);
            add(kind, bestOf(other), other);
        };
        if (m_settings.survive != Survive::None)
            addWith(ChoiceKind::Lean);
        if (m_settings.survive != Survive::Zone)
            addWith(ChoiceKind::Resilient);
        Run fewest(run, Objective::Nodes);
        add(ChoiceKind::FewestNodes, fewest.best(), fewest.settings());
        add(ChoiceKind::OneStore, run.oneStore(), m_settings);
        if (!rdbmsWins)
            addRdbms(rdbms);
        std::vector<std::pair<Rank, ChosenLayout>> products;
        for (std::size_t p = 0; p < m_scene.rules.size() && !stopped(); ++p) {
            if (static_cast<int>(p) == winning)
                continue;
            std::optional<ChosenLayout> found =
                rdbmsWins && stores && stores->layout.stores.front().product == static_cast<int>(p)
                    ? stores
                    : run.bestWith(static_cast<int>(p));
            if (found)
                products.emplace_back(run.rankOf(*found), std::move(*found));
        }
        std::stable_sort(products.begin(), products.end(), [&](const auto &a, const auto &b) {
            return run.order().less(a.first, b.first);
        });
        for (const auto &[rank, found] : products)
            m_plan.alternatives.push_back(keep(ChoiceKind::OtherProduct, found, m_settings));
    }

    [[nodiscard]] std::optional<ChosenLayout> bestOf(const Settings &settings)
    {
        return Run(m_scene, m_plan.demand, settings, m_workspace).best();
    }

    /// The recommended products and server types with the counts of month 0.
    [[nodiscard]] std::optional<ChosenLayout> startOf(const ChosenLayout &winner)
    {
        return resize(m_scene, winner, demandOf(0, false), askedGroups(m_plan.demand), m_settings,
                      m_workspace.latency.search);
    }

    /// All in the existing database, or the month up to which it would have fitted.
    void addRdbms(const std::optional<ChosenLayout> &rdbms)
    {
        if (rdbms) {
            m_plan.alternatives.push_back(keep(ChoiceKind::AllRdbms, *rdbms, m_settings));
            m_plan.alternatives.back().stops = stopsFitting(*rdbms);
            return;
        }
        int fits = -1, breaks = m_plan.month;
        std::optional<ChosenLayout> last;
        for (int month = 0; breaks - fits > 1 && !stopped(); month = (fits + breaks) / 2) {
            const Demand demand = demandOf(month, true);
            std::optional<ChosenLayout> found =
                Run(m_scene, demand, m_settings, m_workspace).allRdbms();
            (found ? fits : breaks) = month;
            if (found)
                last = std::move(found);
            if (month == 0 && fits < 0)
                return;
        }
        if (!last)
            return;
        Layout layout = keep(ChoiceKind::AllRdbms, *last, m_settings);
        layout.feasible = false;
        layout.flags.emplace_back("stops_fitting");
        layout.stops = stopsAt(breaks, Constraint::Cpu);
        m_plan.alternatives.push_back(std::move(layout));
    }

    [[nodiscard]] StopsFitting stopsAt(int month, Constraint limit) const
    {
        const Demand demand = demandOf(month, true);
        return {month, demand.peakRequests, demand.storedBytes().value() / kGB, limit};
    }

    /// First month in which the counts as chosen no longer fit (bisection over this layout alone).
    [[nodiscard]] StopsFitting stopsFitting(const ChosenLayout &chosen)
    {
        const GroupMask asked = askedGroups(m_plan.demand);
        const RuleValues &rules = m_scene.rules[static_cast<std::size_t>(m_scene.existingProduct)];
        const auto check = [&](int month) {
            const Demand demand = demandOf(month, true);
            return fits(m_scene, chosen.existing->with,
                        existingWithEverything(demand, rules, asked), m_settings,
                        m_workspace.latency.search);
        };
        const int breaks = firstMonth(m_plan.month, kLookAheadMonths,
                                      [&](int month) { return !check(month).fits; });
        return breaks < 0 ? StopsFitting{} : stopsAt(breaks, check(breaks).limit);
    }

    /// Every product x type pair of the recommended bundles, and of one store for all, with the number that decided.
    void addRejections(Run &run, const std::optional<ChosenLayout> &winner)
    {
        std::vector<GroupMask> masks = winner ? winner->layout.masks : std::vector<GroupMask>{};
        const auto addMask = [&](GroupMask mask) {
            if (std::find(masks.begin(), masks.end(), mask) == masks.end())
                masks.push_back(mask);
        };
        addMask(run.bundles().asked());
        // A product that cannot search text is still asked as the results store of a layout that searches elsewhere.
        addMask(static_cast<GroupMask>(run.bundles().asked() & ~bit(Group::Text)));
        if (m_scene.markets.empty())
            return;
        const auto market = static_cast<std::size_t>(winner ? winner->layout.market : 0);
        for (std::size_t b = 0; b < masks.size(); ++b) {
            const StoreBundle &bundle = run.bundles().bundle(masks[b]);
            Bundle printed;
            printed.purposes = purposesOf(bundle);
            for (std::size_t op = 0; op < kOperations; ++op)
                if (bundle.asks(static_cast<Operation>(op)))
                    printed.operations.push_back(static_cast<Operation>(op));
            m_plan.bundles.push_back(printed);
            const bool chosenHere = winner && b < winner->layout.stores.size();
            if (chosenHere) {
                const StoreChoice &chosen = winner->layout.stores[b];
                rejectBundle(run.market(market), masks[b], b, chosen.rank, chosen.product);
                continue;
            }
            // A store for this bundle stands in for the whole layout but what other stores would still carry.
            Rank reference = winner ? run.rankOf(*winner) : Rank::worst();
            if (const auto &existing = run.existing(market); winner && existing)
                reference -= existing->upgrade;
            if (winner && winner->compute)
                reference -= winner->compute->rank;
            const auto rest = static_cast<GroupMask>(run.bundles().asked() & ~masks[b]);
            if (winner && rest != 0)
                reference -= run.market(market).bestSecondary(rest).rank;
            rejectBundle(run.market(market), masks[b], b, reference, -1);
        }
    }

    /// `reference`: what a store for this bundle would have to undercut; `chosen`: the product that has it.
    void rejectBundle(LayoutSearch &search, GroupMask mask, std::size_t bundle,
                      const Rank &reference, int chosen)
    {
        for (std::size_t p = 0; p < m_scene.rules.size(); ++p) {
            ProductSearch &product = search.search(mask, static_cast<int>(p));
            const auto rejection = [&](int server, Reason reason, double limit, double value,
                                       std::string_view unit) {
                m_plan.rejected.push_back({static_cast<int>(p), server,
                                           static_cast<std::uint16_t>(bundle), RoleKind::Data,
                                           reason, limit, value, unit});
            };
            if (const auto &refusal = product.refusal()) {
                rejection(-1, refusal->reason, refusal->limit, refusal->value, refusal->unit);
                continue;
            }
            const StoreChoice &best = product.bestSoFar();
            const bool isChosen = chosen == static_cast<int>(p);
            // Types of the chosen product lost to its own best, all others to what was chosen.
            for (const auto &[server, outcome] :
                 product.outcomes(isChosen ? best.rank : reference, isChosen))
                rejection(server, outcome.reason, outcome.limit, outcome.value, outcome.unit);
            if (best.valid() && !best.demand && !isChosen) {
                const TypeOutcome outcome = product.outcomeOf(best.rank, reference);
                rejection(-1, outcome.reason, outcome.limit, outcome.value, outcome.unit);
            }
        }
    }

    /// Searched layouts of the recommended market: each results store with the best of the other stores.
    void addCandidates(Run &run, const std::optional<ChosenLayout> &winner)
    {
        if (!winner || winner->layout.stores.empty())
            return;
        LayoutSearch &search = run.market(static_cast<std::size_t>(winner->layout.market));
        double others = 0;
        for (std::size_t i = 1; i < winner->layout.stores.size(); ++i)
            others += winner->layout.stores[i].rank.money;
        if (winner->compute)
            others += winner->compute->rank.money;
        for (std::size_t p = 0; p < m_scene.rules.size(); ++p) {
            for (const StoreChoice &store :
                 search.search(winner->layout.masks.front(), static_cast<int>(p))
                     .explore(kCandidatesPerProduct)) {
                if (m_plan.candidates.size() >= kMostCandidates)
                    return;
                const auto data = static_cast<std::size_t>(store.demand->dataRole);
                const StoreChoice &best = winner->layout.stores.front();
                Candidate candidate;
                candidate.productIndex = static_cast<int>(p);
                candidate.instance =
                    m_scene.catalog.servers[static_cast<std::size_t>(store.roles[data].server)]
                        .name;
                candidate.monthly = store.rank.money + others;
                candidate.p99Ms = tightestP99(m_scene.catalog, store, m_settings.goals,
                                              m_workspace.latency.search);
                candidate.nodes = static_cast<int>(store.rank.servers);
                candidate.feasible = true;
                candidate.recommended = best.product == store.product && best.demand == store.demand
                                        && best.roles[data].server == store.roles[data].server;
                m_plan.candidates.push_back(candidate);
            }
        }
    }

    const UsagePattern &m_pattern;
    const Options &m_options;
    std::shared_ptr<PlanInternals> m_internals;
    const Scene &m_scene;
    Settings m_settings;
    Workspace m_workspace;
    Plan m_plan;
};

} // namespace

Plan plan(const UsagePattern &pattern, const std::shared_ptr<const Catalog> &catalog,
          const Options &options)
{
    return Planner(pattern, catalog, options).make();
}

} // namespace daemok::planner
