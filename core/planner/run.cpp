// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/run.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace daemok::planner {
namespace {

Survive surviveOf(const std::string &name)
{
    return name == "zone" ? Survive::Zone : name == "none" ? Survive::None : Survive::Node;
}

std::optional<double> goalOf(const UsagePattern &pattern, ReportedOp op)
{
    switch (op) {
    case ReportedOp::Lookup:
        return pattern.goalMs(GoalId::LookupP99);
    case ReportedOp::Insert:
        return pattern.goalMs(GoalId::InsertP99);
    case ReportedOp::Select:
        return pattern.goalMs(GoalId::SelectP99);
    case ReportedOp::Search:
        return pattern.goalMs(GoalId::SearchP99);
    case ReportedOp::Vector:
        return pattern.goalMs(GoalId::VectorP99);
    case ReportedOp::Aggregate:
        return pattern.goalMs(GoalId::AggregateP99);
    }
    return std::nullopt;
}

} // namespace

Settings settingsOf(const UsagePattern &pattern)
{
    Settings settings;
    settings.survive = surviveOf(pattern.name(AnswerId::Survive));
    settings.zones = std::max(1, static_cast<int>(pattern.likely(AnswerId::Zones, 1)));
    if (pattern.known(AnswerId::Copies) && pattern.likely(AnswerId::Copies) >= 1)
        settings.copies = static_cast<int>(pattern.likely(AnswerId::Copies));
    settings.family =
        pattern.name(AnswerId::Rates) == "vendor" ? RateFamily::Vendor : RateFamily::Planning;
    settings.products = pattern.names(AnswerId::ProductList);
    settings.managedAllowed = pattern.name(AnswerId::DataMayLeave) != "no"
                              && pattern.name(AnswerId::Network) != "separated";
    for (std::size_t op = 0; op < kReportedOps; ++op)
        settings.goals[op] = goalOf(pattern, static_cast<ReportedOp>(op));
    return settings;
}

Scene makeScene(const Catalog &catalog, const UsagePattern &pattern)
{
    Scene scene{catalog, Currency(catalog, pattern.name(AnswerId::Currency)),
                {},      {},
                false,   -1,
                false,   nullptr,
                nullptr};
    for (const Product &product : catalog.products)
        scene.rules.push_back(ruleValues(catalog, product));
    scene.markets = markets(catalog, pattern, scene.currency);
    scene.anyPrice = std::any_of(scene.markets.begin(), scene.markets.end(),
                                 [](const Market &m) { return m.anyPrice; });
    std::tie(scene.existingProduct, scene.standIn) = existingProduct(catalog, pattern);
    if (scene.existingProduct >= 0)
        scene.outgrown =
            outgrown(catalog.products[static_cast<std::size_t>(scene.existingProduct)]);
    scene.compute = computeWish(catalog, pattern, scene.markets);
    return scene;
}

Workspace::Workspace(const Scene &scene)
{
    for (const Market &market : scene.markets)
        capacities.emplace_back(scene.catalog, market);
}

namespace {

std::vector<Site> sitesOf(const Scene &scene, Workspace &workspace)
{
    std::vector<Site> sites;
    for (std::size_t i = 0; i < scene.markets.size(); ++i)
        sites.push_back({scene.catalog, scene.markets[i], scene.currency, workspace.capacities[i],
                         workspace.latency.search});
    return sites;
}

Settings with(Settings settings, Objective objective)
{
    settings.objective = objective;
    return settings;
}

} // namespace

Run::Run(const Scene &scene, const Demand &demand, const Settings &settings,
         std::shared_ptr<BundleTable> bundles, std::vector<Site> sites)
    : m_scene(scene),
      m_demand(demand),
      m_settings(settings),
      m_order(settings.objective, scene.anyPrice),
      m_bundles(std::move(bundles)),
      m_sites(std::move(sites)),
      m_existing(scene.markets.size())
{
    for (std::size_t i = 0; i < m_sites.size(); ++i)
        m_searches.push_back(std::make_unique<LayoutSearch>(m_sites[i], static_cast<int>(i),
                                                            m_settings, m_order, *m_bundles));
    if (scene.existingProduct >= 0)
        m_existingSearch = std::make_unique<ExistingSearch>(
            scene.rules[static_cast<std::size_t>(scene.existingProduct)], scene.existingProduct,
            scene.standIn, scene.outgrown, m_settings, m_order);
    m_compute.resize(scene.markets.size());
    for (std::size_t i = 0; scene.compute && i < scene.markets.size(); ++i)
        m_compute[i] = computeIn(scene.catalog, scene.markets[i], scene.currency, scene.compute,
                                 m_demand, m_settings, m_order);
    const bool anywhere = std::any_of(m_compute.begin(), m_compute.end(),
                                      [](const auto &found) { return found.has_value(); });
    m_computeMust = scene.compute && (scene.compute->required || anywhere);
}

Run::Run(const Scene &scene, const Demand &demand, const Settings &settings, Workspace &workspace)
    : Run(scene, demand, settings,
          std::make_shared<BundleTable>(scene.catalog, scene.rules, demand, settings,
                                        workspace.latency.search),
          sitesOf(scene, workspace))
{}

Run::Run(Run &other, Objective objective)
    : Run(other.m_scene, other.m_demand, with(other.m_settings, objective), other.m_bundles,
          other.m_sites)
{}

const std::optional<ExistingChoice> &Run::existing(std::size_t market)
{
    std::optional<std::optional<ExistingChoice>> &slot = m_existing[market];
    if (!slot)
        slot =
            m_existingSearch ? m_existingSearch->beside(m_sites[market], m_demand) : std::nullopt;
    return *slot;
}

bool Run::serves(std::size_t market) const
{
    return !m_computeMust || m_compute[market].has_value();
}

Rank Run::fixedRank(std::size_t market)
{
    Rank rank = existing(market) ? existing(market)->upgrade : Rank{};
    if (m_compute[market])
        rank += m_compute[market]->rank;
    return rank;
}

ChosenLayout Run::complete(LayoutChoice layout)
{
    ChosenLayout chosen;
    chosen.compute = m_compute[static_cast<std::size_t>(layout.market)];
    for (const GroupMask mask : layout.masks)
        chosen.bundles.push_back(m_bundles->bundle(mask));
    chosen.existing = existing(static_cast<std::size_t>(layout.market));
    if (chosen.existing)
        chosen.existingBundle = existingWithRequests(
            m_demand, m_scene.rules[static_cast<std::size_t>(m_scene.existingProduct)]);
    chosen.layout = std::move(layout);
    return chosen;
}

Rank Run::rankOf(const ChosenLayout &chosen) const
{
    Rank rank = chosen.layout.rank;
    if (chosen.existing)
        rank += chosen.existing->upgrade;
    if (chosen.compute)
        rank += chosen.compute->rank;
    return rank;
}

std::optional<ChosenLayout> Run::best()
{
    struct Start
    {
        std::size_t market;
        int product;
        Rank bound;
    };
    std::vector<Start> starts;
    for (std::size_t m = 0; m < m_searches.size(); ++m) {
        if (!serves(m))
            continue;
        const Rank fixed = fixedRank(m);
        for (std::size_t p = 0; p < m_scene.rules.size(); ++p)
            starts.push_back(
                {m, static_cast<int>(p), m_searches[m]->lowerBound(static_cast<int>(p)) + fixed});
    }
    std::stable_sort(starts.begin(), starts.end(), [&](const Start &a, const Start &b) {
        return m_order.less(a.bound, b.bound);
    });
    std::optional<ChosenLayout> best;
    Rank bestRank = Rank::worst();
    for (const Start &start : starts) {
        if (m_settings.stop.stop_requested() || !m_order.less(start.bound, bestRank))
            break;
        LayoutChoice layout = m_searches[start.market]->bestWith(start.product, bestRank);
        if (!layout.valid())
            continue;
        ChosenLayout chosen = complete(std::move(layout));
        const Rank rank = rankOf(chosen);
        if (m_order.less(rank, bestRank)) {
            bestRank = rank;
            best = std::move(chosen);
        }
    }
    return best;
}

std::optional<ChosenLayout> Run::bestWith(int product)
{
    std::optional<ChosenLayout> best;
    Rank bestRank = Rank::worst();
    for (std::size_t m = 0; m < m_searches.size(); ++m) {
        if (!serves(m))
            continue;
        LayoutChoice layout = m_searches[m]->bestWith(product, Rank::worst());
        if (!layout.valid())
            continue;
        ChosenLayout chosen = complete(std::move(layout));
        const Rank rank = rankOf(chosen);
        if (!best || m_order.less(rank, bestRank)) {
            bestRank = rank;
            best = std::move(chosen);
        }
    }
    return best;
}

std::optional<ChosenLayout> Run::oneStore()
{
    std::optional<ChosenLayout> best;
    Rank bestRank = Rank::worst();
    for (std::size_t m = 0; m < m_searches.size(); ++m) {
        for (std::size_t p = 0; serves(m) && p < m_scene.rules.size(); ++p) {
            LayoutChoice layout = m_searches[m]->oneStore(static_cast<int>(p), bestRank);
            if (!layout.valid())
                continue;
            ChosenLayout chosen = complete(std::move(layout));
            const Rank rank = rankOf(chosen);
            if (!best || m_order.less(rank, bestRank)) {
                bestRank = rank;
                best = std::move(chosen);
            }
        }
    }
    return best;
}

std::optional<ChosenLayout> Run::allRdbms()
{
    if (!m_existingSearch)
        return std::nullopt;
    std::optional<ChosenLayout> best;
    const RuleValues &rules = m_scene.rules[static_cast<std::size_t>(m_scene.existingProduct)];
    for (std::size_t m = 0; m < m_scene.markets.size(); ++m) {
        if (!serves(m))
            continue;
        std::optional<ExistingChoice> all =
            m_existingSearch->everything(m_sites[m], m_demand, m_bundles->asked());
        if (!all)
            continue;
        ChosenLayout chosen;
        chosen.compute = m_compute[m];
        chosen.layout.market = static_cast<int>(m);
        chosen.layout.rank = Rank{};
        chosen.existingBundle = existingWithEverything(m_demand, rules, m_bundles->asked());
        chosen.existing = std::move(all);
        if (!best || m_order.less(rankOf(chosen), rankOf(*best)))
            best = std::move(chosen);
    }
    return best;
}

FloorCheck floorsOf(const Scene &scene, const StoreChoice &choice, const StoreBundle &bundle)
{
    NoTerms none;
    FloorCheck check{choice, {}};
    const auto demand = std::make_shared<const StoreDemand>(
        storeDemand(scene.catalog, scene.rules[static_cast<std::size_t>(choice.product)],
                    *choice.demand->deployment, choice.demand->without, bundle,
                    choice.demand->placement, none));
    check.trial.demand = demand;
    for (std::size_t i = 0; i < choice.roles.size(); ++i)
        check.floors.push_back(
            floorNodes(*demand, demand->roles[i],
                       scene.catalog.servers[static_cast<std::size_t>(choice.roles[i].server)],
                       choice.roles[i].disk));
    return check;
}

Settings settingsFor(ChoiceKind choice, Settings settings)
{
    if (choice == ChoiceKind::Lean)
        settings.survive = Survive::None;
    if (choice == ChoiceKind::Resilient)
        settings.survive = settings.survive == Survive::None ? Survive::Node : Survive::Zone;
    if (choice == ChoiceKind::FewestNodes)
        settings.objective = Objective::Nodes;
    return settings;
}

Winner winnerOf(Run &run, const Scene &scene)
{
    Winner winner;
    winner.stores = run.best();
    winner.rdbms = run.allRdbms();
    const std::vector<std::string> &products = run.settings().products;
    const bool allowed =
        products.empty() || scene.existingProduct < 0
        || std::find(products.begin(), products.end(),
                     scene.catalog.products[static_cast<std::size_t>(scene.existingProduct)].id)
               != products.end();
    winner.rdbmsWins =
        winner.rdbms && allowed
        && (!winner.stores
            || run.order().less(run.rankOf(*winner.rdbms), run.rankOf(*winner.stores)));
    winner.chosen = winner.rdbmsWins ? winner.rdbms : winner.stores;
    return winner;
}

std::optional<StoreChoice> resize(const Scene &scene, const Market &market,
                                  const StoreChoice &choice, const StoreBundle &bundle,
                                  const Settings &settings, PathPredicate &scratch)
{
    StoreChoice next = choice;
    const RuleValues &rules = scene.rules[static_cast<std::size_t>(choice.product)];
    if (!choice.demand) {
        next.managed = managedDemand(rules, bundle);
    } else {
        FloorCheck check = floorsOf(scene, choice, bundle);
        next = std::move(check.trial);
        std::vector<double> prices;
        for (std::size_t i = 0; i < next.roles.size(); ++i) {
            const ServerType &server =
                scene.catalog.servers[static_cast<std::size_t>(next.roles[i].server)];
            if (!check.floors[i].fits)
                return std::nullopt;
            next.roles[i].nodes = check.floors[i].nodes;
            next.roles[i].latencyNodes = 0;
            prices.push_back(serverMonthly(server, scene.currency).value_or(0));
        }
        if (!searchCounts(scene.catalog, next, {}, settings.goals, prices, scratch).feasible)
            return std::nullopt;
    }
    next.rank = StoreCost(scene.catalog, market, scene.currency).rank(next);
    return next;
}

std::optional<ChosenLayout> resize(const Scene &scene, const ChosenLayout &chosen,
                                   const Demand &demand, GroupMask asked, const Settings &settings,
                                   PathPredicate &scratch)
{
    const Market &market = scene.markets[static_cast<std::size_t>(chosen.layout.market)];
    ChosenLayout next = chosen;
    if (chosen.compute) {
        next.compute = computeOn(scene.catalog, market, scene.currency, scene.compute, demand,
                                 settings, chosen.compute->server);
        if (!next.compute)
            return std::nullopt;
    }
    for (std::size_t i = 0; i < next.layout.stores.size(); ++i) {
        next.bundles[i] = makeBundle(demand, chosen.layout.masks[i], asked);
        std::optional<StoreChoice> store =
            resize(scene, market, chosen.layout.stores[i], next.bundles[i], settings, scratch);
        if (!store)
            return std::nullopt;
        next.layout.stores[i] = std::move(*store);
    }
    if (!next.existing)
        return next;
    const RuleValues &rules = scene.rules[static_cast<std::size_t>(scene.existingProduct)];
    const bool everything = next.layout.stores.empty();
    next.existingBundle = everything ? existingWithEverything(demand, rules, asked)
                                     : existingWithRequests(demand, rules);
    Settings plain = settings;
    plain.goals = {};
    const auto with = resize(scene, market, next.existing->with, next.existingBundle,
                             everything ? settings : plain, scratch);
    const auto today =
        resize(scene, market, next.existing->today, existingToday(demand), plain, scratch);
    if (!with || !today)
        return std::nullopt;
    next.existing->with = *with;
    next.existing->today = *today;
    return next;
}

FitCheck fits(const Scene &scene, const StoreChoice &choice, const StoreBundle &bundle,
              const Settings &settings, PathPredicate &scratch)
{
    if (!choice.demand)
        return {};
    const FloorCheck check = floorsOf(scene, choice, bundle);
    for (std::size_t i = 0; i < check.floors.size(); ++i)
        if (check.floors[i].nodes > choice.roles[i].nodes)
            return {false, check.floors[i].binding};
    return {goalsHold(scene.catalog, check.trial, settings.goals, scratch), Constraint::Latency};
}

StoreBundle scaled(const StoreBundle &bundle, double factor)
{
    StoreBundle result = bundle;
    for (OperationLoad &load : result.loads)
        load.rate = load.rate * factor;
    result.insertedBytesPerSecond *= factor;
    return result;
}

double headroom(const Scene &scene, const ChosenLayout &chosen, const Settings &settings,
                PathPredicate &scratch)
{
    const auto holds = [&](double factor) {
        if (chosen.compute && !carries(*chosen.compute, settings, factor))
            return false;
        for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i)
            if (!fits(scene, chosen.layout.stores[i], scaled(chosen.bundles[i], factor), settings,
                      scratch)
                     .fits)
                return false;
        if (chosen.layout.stores.empty() && chosen.existing)
            return fits(scene, chosen.existing->with, scaled(chosen.existingBundle, factor),
                        settings, scratch)
                .fits;
        return true;
    };
    double low = 1, high = 1024;
    if (!holds(low))
        return 1;
    if (holds(high))
        return high;
    while (high / low > 1.004) {
        const double middle = std::sqrt(low * high);
        (holds(middle) ? low : high) = middle;
    }
    return low;
}

} // namespace daemok::planner
