// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/layoutsearch.h"

#include <algorithm>

namespace daemok::planner {
namespace {

constexpr int kMostStores = 4; ///< beside the existing database

} // namespace

BundleTable::BundleTable(const Catalog &catalog, const std::vector<RuleValues> &rules,
                         const Demand &demand, const Settings &settings)
    : m_catalog(catalog),
      m_rules(rules),
      m_demand(demand),
      m_settings(settings),
      m_asked(askedGroups(demand)),
      m_partitions(partitions(m_asked, kMostStores))
{}

const StoreBundle &BundleTable::bundle(GroupMask mask)
{
    const auto found = m_bundles.find(mask);
    return found != m_bundles.end()
               ? found->second
               : m_bundles.emplace(mask, makeBundle(m_demand, mask, m_asked)).first->second;
}

const std::vector<ProductDemand> &BundleTable::products(GroupMask mask)
{
    const auto found = m_products.find(mask);
    if (found != m_products.end())
        return found->second;
    std::vector<ProductDemand> all;
    all.reserve(m_rules.size());
    for (const RuleValues &rules : m_rules)
        all.push_back(productDemand(m_catalog, rules, bundle(mask), m_settings));
    return m_products.emplace(mask, std::move(all)).first->second;
}

LayoutSearch::LayoutSearch(const Catalog &catalog, const Market &market, int marketIndex,
                           const Currency &currency, const Settings &settings,
                           const RankOrder &order, BundleTable &bundles, PathPredicate &scratch)
    : m_catalog(catalog),
      m_market(market),
      m_marketIndex(marketIndex),
      m_currency(currency),
      m_settings(settings),
      m_order(order),
      m_bundles(bundles),
      m_scratch(scratch)
{}

ProductSearch &LayoutSearch::search(GroupMask mask, int product)
{
    std::unique_ptr<ProductSearch> &slot = m_searches[{mask, product}];
    if (!slot) {
        const ProductDemand &demand = m_bundles.products(mask)[static_cast<std::size_t>(product)];
        slot = std::make_unique<ProductSearch>(m_catalog, m_market, m_currency, m_settings, m_order,
                                               demand, product, m_scratch);
    }
    return *slot;
}

/// A lower bound for any product that takes a secondary bundle: more operations never cost less, so the dearest
/// of its single groups bounds it.
Rank LayoutSearch::secondaryBound(GroupMask mask)
{
    const auto done = m_secondary.find(mask);
    if (done != m_secondary.end())
        return done->second.rank;
    const auto known = m_secondaryBound.find(mask);
    if (known != m_secondaryBound.end())
        return known->second;
    Rank bound;
    for (const Group g : {Group::List, Group::Text, Group::Vector, Group::Aggregate}) {
        if (!has(mask, g))
            continue;
        const Rank single = mask == bit(g) ? leastOf(mask) : secondaryBound(bit(g));
        if (m_order.less(bound, single))
            bound = single;
    }
    return m_secondaryBound.emplace(mask, bound).first->second;
}

Rank LayoutSearch::leastOf(GroupMask mask)
{
    Rank least = Rank::worst();
    for (std::size_t p = 0; p < m_catalog.products.size(); ++p) {
        const Rank bound = search(mask, static_cast<int>(p)).lowerBound();
        if (m_order.less(bound, least))
            least = bound;
    }
    return least;
}

const StoreChoice &LayoutSearch::bestSecondary(GroupMask mask)
{
    const auto done = m_secondary.find(mask);
    if (done != m_secondary.end())
        return done->second;
    std::vector<int> products(m_catalog.products.size());
    for (std::size_t i = 0; i < products.size(); ++i)
        products[i] = static_cast<int>(i);
    std::stable_sort(products.begin(), products.end(), [&](int a, int b) {
        return m_order.less(search(mask, a).lowerBound(), search(mask, b).lowerBound());
    });
    StoreChoice best;
    for (const int p : products) {
        const StoreChoice &found = search(mask, p).best(best.rank);
        if (found.valid() && m_order.less(found.rank, best.rank))
            best = found;
    }
    return m_secondary.emplace(mask, std::move(best)).first->second;
}

/// More operations never cost less (floors grow with demand), so the results store that only answers keys
/// bounds every split without looking at its own pairs.
Rank LayoutSearch::lowerBound(int product)
{
    return search(bit(Group::Key), product).lowerBound();
}

LayoutChoice LayoutSearch::bestWith(int product, const Rank &bound)
{
    struct Candidate
    {
        const std::vector<GroupMask> *split = nullptr;
        Rank bound;
    };
    const Rank keyBound = lowerBound(product);
    std::vector<Candidate> candidates;
    for (const std::vector<GroupMask> &split : m_bundles.partitionsOfAsked()) {
        Candidate candidate{&split, keyBound};
        for (std::size_t i = 1; i < split.size(); ++i)
            candidate.bound += secondaryBound(split[i]);
        candidates.push_back(candidate);
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [&](const Candidate &a, const Candidate &b) { return m_order.less(a.bound, b.bound); });
    LayoutChoice best;
    for (const Candidate &candidate : candidates) {
        const Rank limit = best.valid() ? best.rank : bound;
        if (m_settings.prune && !m_order.less(candidate.bound, limit))
            break;
        Rank others;
        for (std::size_t i = 1; i < candidate.split->size(); ++i)
            others += secondaryBound((*candidate.split)[i]);
        if (m_settings.prune && !m_order.less(keyBound + others, limit))
            continue;
        ProductSearch &primarySearch = search(candidate.split->front(), product);
        if (m_settings.prune && !m_order.less(primarySearch.lowerBound() + others, limit))
            continue;
        const StoreChoice &primary = primarySearch.best(Rank::worst());
        if (!primary.valid())
            continue;
        LayoutChoice layout{m_marketIndex, *candidate.split, {primary}, primary.rank};
        for (std::size_t i = 1; i < candidate.split->size(); ++i) {
            if (m_settings.prune && !m_order.less(primary.rank + others, limit))
                break; // the others' bounds alone lose already
            const StoreChoice &secondary = bestSecondary((*candidate.split)[i]);
            layout.rank += secondary.rank;
            layout.stores.push_back(secondary);
        }
        const bool complete = layout.stores.size() == candidate.split->size()
                              && std::all_of(layout.stores.begin(), layout.stores.end(),
                                             [](const StoreChoice &s) { return s.valid(); });
        if (complete && m_order.less(layout.rank, limit))
            best = std::move(layout);
    }
    return best;
}

LayoutChoice LayoutSearch::oneStore(int product, const Rank &bound)
{
    const GroupMask mask = m_bundles.asked();
    const StoreChoice &store = search(mask, product).best(bound);
    if (!store.valid() || !m_order.less(store.rank, bound))
        return {};
    return {m_marketIndex, {mask}, {store}, store.rank};
}

} // namespace daemok::planner
