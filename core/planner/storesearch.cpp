// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/storesearch.h"

#include <algorithm>

namespace daemok::planner {
namespace {

bool onPath(const StoreDemand &store, std::size_t role)
{
    return std::any_of(store.paths.begin(), store.paths.end(), [&](const Path &path) {
        return std::any_of(path.stages.begin(), path.stages.begin() + path.stageCount,
                           [&](const Stage &s) { return s.role == static_cast<int>(role); });
    });
}

} // namespace

ProductSearch::ProductSearch(const Site &site, const Settings &settings, const RankOrder &order,
                             const ProductDemand &demand, int product)
    : m_site(site),
      m_settings(settings),
      m_order(order),
      m_demand(demand),
      m_product(product),
      m_outcomes(site.market.offers.size()),
      m_refusal(demand.refusal)
{
    const Product &p = site.catalog.products[static_cast<std::size_t>(product)];
    const auto &offered = p.providers;
    const bool filtered = m_refusal && m_refusal->reason == Reason::Filtered;
    if (!filtered && p.managed
        && std::find(offered.begin(), offered.end(), site.market.provider) == offered.end())
        m_refusal = Refusal{Reason::NotOffered, 0, 0, ""};
    if (m_refusal)
        return;
    if (p.managed) {
        m_best.product = product;
        m_best.managed = demand.managed;
        m_best.rank = rankOf(m_best);
        return;
    }
    collectPairs();
}

Rank ProductSearch::rankOf(const StoreChoice &choice) const
{
    Rank rank = StoreCost(m_site.catalog, m_site.market, m_site.currency).rank(choice);
    rank.poorFits = m_demand.poorFit ? 1 : 0;
    return rank;
}

Rank ProductSearch::lowerBound() const
{
    if (m_pairs.empty())
        return m_best.rank;
    const Rank &least = m_pairs.front().bound;
    return m_best.valid() && m_order.less(m_best.rank, least) ? m_best.rank : least;
}

const StoreChoice &ProductSearch::best(const Rank &bound)
{
    while (!m_pairs.empty() && !m_settings.stop.stop_requested()) {
        const Rank &least = m_pairs.front().bound;
        const bool beaten = m_best.valid() && !m_order.less(least, m_best.rank);
        if (m_settings.prune && (beaten || !m_order.less(least, bound)))
            break;
        if (const std::optional<Pair> pair = next())
            search(*pair);
    }
    return m_best;
}

const std::vector<StoreChoice> &ProductSearch::explore(std::size_t count)
{
    while (m_searched.size() < count && !m_pairs.empty() && !m_settings.stop.stop_requested()) {
        const std::optional<Pair> pair = next();
        if (!pair)
            continue;
        Variant &variant = m_variants[static_cast<std::size_t>(pair->variant)];
        searchCombination(*pair, cheapest(variant));
    }
    return m_searched;
}

/// Takes out the pair with the least bound once it is refined and still leads; nothing if it is impossible or
/// went back with a larger bound.
std::optional<ProductSearch::Pair> ProductSearch::next()
{
    const Later later{m_order};
    std::pop_heap(m_pairs.begin(), m_pairs.end(), later);
    Pair pair = m_pairs.back();
    m_pairs.pop_back();
    if (!m_settings.prune || pair.least > 0)
        return pair;
    if (floorsAreEnough(pair) || !refine(pair))
        return std::nullopt;
    if (m_pairs.empty() || later(m_pairs.front(), pair))
        return pair;
    m_pairs.push_back(pair);
    std::push_heap(m_pairs.begin(), m_pairs.end(), later);
    return std::nullopt;
}

StoreChoice ProductSearch::choiceOf(const Pair &pair, const std::vector<RoleOption> &others) const
{
    StoreChoice choice;
    choice.product = m_product;
    choice.demand = m_demand.variants[static_cast<std::size_t>(pair.variant)];
    const StoreDemand &store = *choice.demand;
    const Market::Offer &offer = m_site.market.offers[static_cast<std::size_t>(pair.offer)];
    choice.roles.resize(store.roles.size());
    for (std::size_t i = 0; i < choice.roles.size(); ++i) {
        RoleChoice &role = choice.roles[i];
        if (static_cast<int>(i) == store.dataRole) {
            role = {offer.server, pair.floor, 0,
                    disksOf(store, offer)[static_cast<std::size_t>(pair.disk)]};
            continue;
        }
        role = {others[i].server, others[i].floor, 0, {}};
        if (store.roles[i].diskGib > 0)
            role.disk = m_site.market.offer(others[i].server).disks.front();
    }
    return choice;
}

/// The goals hold at the bound's own counts, as they mostly do: then nothing of this pair is cheaper.
bool ProductSearch::floorsAreEnough(const Pair &pair)
{
    const Variant &variant = m_variants[static_cast<std::size_t>(pair.variant)];
    if (!variant.possible)
        return false;
    const std::vector<RoleOption> others = cheapest(variant);
    StoreChoice choice = choiceOf(pair, others);
    for (std::size_t i = 0; i < others.size(); ++i)
        if (static_cast<int>(i) != choice.demand->dataRole)
            choice.roles[i].nodes = others[i].least;
    if (!searchedGoalsHold(m_site.catalog, choice, m_settings.goals, m_site.scratch))
        return false;
    accept(std::move(choice));
    return true;
}

void ProductSearch::accept(StoreChoice choice)
{
    choice.rank = rankOf(choice);
    m_searched.push_back(choice);
    if (!m_best.valid() || m_order.less(choice.rank, m_best.rank))
        m_best = std::move(choice);
}

/// Adds to the bound what the goals need of each role while the others let nobody wait. False: no count does.
bool ProductSearch::refine(Pair &pair)
{
    Variant &variant = m_variants[static_cast<std::size_t>(pair.variant)];
    const auto offer = static_cast<std::size_t>(pair.offer);
    if (!variant.refined)
        refineOptions(pair.variant);
    if (!variant.possible) {
        noteOnce(offer, variant.missed);
        return false;
    }
    const LeastNodes &least = leastOf(pair);
    if (!least.nodes) {
        noteOnce(offer, {Reason::GoalNotMet, least.missed.goalMs, least.missed.nearestMs, "ms"});
        return false;
    }
    pair.least = std::max(pair.floor, *least.nodes);
    const StoreDemand &store = demandOf(pair);
    const Market::Offer &place = m_site.market.offers[offer];
    pair.bound = StoreCost(m_site.catalog, m_site.market, m_site.currency)
                     .dataRank({place.server, pair.least, 0,
                                disksOf(store, place)[static_cast<std::size_t>(pair.disk)]},
                               store)
                 + variant.others;
    return true;
}

/// The cheapest option of each other role; empty for the data role.
std::vector<ProductSearch::RoleOption> ProductSearch::cheapest(const Variant &variant)
{
    std::vector<RoleOption> roles;
    for (const std::vector<RoleOption> &options : variant.options)
        roles.push_back(options.empty() ? RoleOption{} : options.front());
    return roles;
}

void ProductSearch::refineOptions(int index)
{
    Variant &variant = m_variants[static_cast<std::size_t>(index)];
    const StoreDemand &store = *m_demand.variants[static_cast<std::size_t>(index)];
    variant.refined = true;
    Pair any;
    any.variant = index;
    const std::vector<RoleOption> first = cheapest(variant);
    StoreChoice choice = choiceOf(any, first);
    for (std::size_t i = 0; i < variant.options.size(); ++i) {
        std::vector<RoleOption> &options = variant.options[i];
        if (options.empty())
            continue;
        if (!onPath(store, i)) {
            options.resize(1); // only its floor counts: the cheapest is best
            continue;
        }
        std::vector<RoleOption> kept;
        for (RoleOption option : options) {
            choice.roles[i].server = option.server;
            choice.roles[i].nodes = option.floor;
            const LeastNodes least =
                leastNodes(m_site.catalog, choice, i, m_settings.goals, m_site.scratch);
            if (!least.nodes) {
                variant.missed = {Reason::GoalNotMet, least.missed.goalMs, least.missed.nearestMs,
                                  "ms"};
                continue;
            }
            option.least = std::max(option.floor, *least.nodes);
            option.rank = serverRank(option.server, option.least);
            kept.push_back(option);
        }
        std::stable_sort(kept.begin(), kept.end(),
                         [this](const RoleOption &a, const RoleOption &b) {
                             return m_order.less(a.rank, b.rank);
                         });
        choice.roles[i].server = first[i].server;
        choice.roles[i].nodes = first[i].floor;
        options = std::move(kept);
        variant.possible = variant.possible && !options.empty();
    }
    sumOthers(variant);
}

/// All server types of the other roles with each other, cheapest first.
void ProductSearch::combine(Variant &variant)
{
    variant.combinations = {Combination{}};
    variant.combinations.front().rank = variant.whole;
    variant.combinations.front().rank.poorFits = variant.others.poorFits;
    for (const std::vector<RoleOption> &options : variant.options) {
        std::vector<Combination> next;
        for (const Combination &combination : variant.combinations) {
            const std::size_t count = std::max<std::size_t>(1, options.size());
            for (std::size_t i = 0; i < count; ++i) {
                next.push_back(combination);
                next.back().roles.push_back(options.empty() ? RoleOption{} : options[i]);
                next.back().rank += next.back().roles.back().rank;
            }
        }
        variant.combinations = std::move(next);
    }
    std::stable_sort(variant.combinations.begin(), variant.combinations.end(),
                     [this](const Combination &a, const Combination &b) {
                         return m_order.less(a.rank, b.rank);
                     });
}

const LeastNodes &ProductSearch::leastOf(const Pair &pair)
{
    const Variant &variant = m_variants[static_cast<std::size_t>(pair.variant)];
    const StoreChoice choice = choiceOf(pair, cheapest(variant));
    const auto data = static_cast<std::size_t>(choice.demand->dataRole);
    const LeastKey key{pair.variant, stationKey(m_site.catalog, choice, data)};
    const auto known = std::find_if(m_leasts.begin(), m_leasts.end(),
                                    [&](const auto &entry) { return entry.first == key; });
    if (known != m_leasts.end())
        return known->second;
    m_leasts.emplace_back(
        key, leastNodes(m_site.catalog, choice, data, m_settings.goals, m_site.scratch));
    return m_leasts.back().second;
}

void ProductSearch::search(const Pair &pair)
{
    Variant &variant = m_variants[static_cast<std::size_t>(pair.variant)];
    if (variant.combinations.empty())
        combine(variant);
    const Rank data = pair.bound - variant.others;
    for (const Combination &others : variant.combinations) {
        if (m_settings.prune && m_best.valid() && !m_order.less(data + others.rank, m_best.rank))
            break;
        searchCombination(pair, others.roles);
    }
}

void ProductSearch::searchCombination(const Pair &pair, const std::vector<RoleOption> &others)
{
    StoreChoice choice = choiceOf(pair, others);
    const auto data = static_cast<std::size_t>(choice.demand->dataRole);
    std::vector<int> least(others.size());
    std::vector<double> prices(others.size());
    for (std::size_t i = 0; i < others.size(); ++i) {
        least[i] = i == data ? pair.least : others[i].least;
        const double money = m_site.market.offer(choice.roles[i].server).monthly.value_or(0);
        prices[i] = m_settings.objective == Objective::Nodes ? 1e6 + money : money;
    }
    const CountSearch found =
        searchCounts(m_site.catalog, choice, least, m_settings.goals, prices, m_site.scratch);
    if (!found.feasible) {
        noteOnce(static_cast<std::size_t>(pair.offer),
                 {Reason::GoalNotMet, found.missed.goalMs, found.missed.nearestMs, "ms"});
        return;
    }
    accept(std::move(choice));
}

} // namespace daemok::planner
