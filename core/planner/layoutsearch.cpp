// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/layoutsearch.h"

#include <algorithm>
#include <array>

namespace daemok::planner {
namespace {

constexpr int kMostStores = 4; ///< beside the existing database

} // namespace

BundleTable::BundleTable(const Catalog &catalog, const std::vector<RuleValues> &rules,
                         const Demand &demand, const Settings &settings, PathPredicate &scratch)
    : m_catalog(catalog),
      m_rules(rules),
      m_demand(demand),
      m_settings(settings),
      m_scratch(scratch),
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

const ProductDemand &BundleTable::product(GroupMask mask, int product)
{
    const std::pair<GroupMask, int> key{mask, product};
    const auto found = m_products.find(key);
    if (found != m_products.end())
        return found->second;
    const RuleValues &rules = m_rules[static_cast<std::size_t>(product)];
    return m_products
        .emplace(key, productDemand(m_catalog, rules, bundle(mask), m_settings, m_scratch))
        .first->second;
}

LayoutSearch::LayoutSearch(const Site &site, int marketIndex, const Settings &settings,
                           const RankOrder &order, BundleTable &bundles)
    : m_site(site),
      m_marketIndex(marketIndex),
      m_settings(settings),
      m_order(order),
      m_bundles(bundles)
{}

ProductSearch &LayoutSearch::search(GroupMask mask, int product)
{
    std::unique_ptr<ProductSearch> &slot = m_searches[{mask, product}];
    if (!slot)
        slot = std::make_unique<ProductSearch>(m_site, m_settings, m_order,
                                               m_bundles.product(mask, product), product);
    return *slot;
}

/// Groups that a store beside the results store may take.
constexpr std::array kSearchGroups{Group::List, Group::Text, Group::Vector, Group::Aggregate,
                                   Group::Cache};

/// A lower bound for a store of `product` with these groups: more operations never cost less, so the dearest of
/// its groups alone (with the keys, if it has them) bounds it without a look at its own pairs; where those were
/// looked at, they do.
Rank LayoutSearch::boundOf(GroupMask mask, int product)
{
    const auto known = m_searches.find({mask, product});
    if (known != m_searches.end())
        return known->second->lowerBound();
    const auto keys = static_cast<GroupMask>(mask & bit(Group::Key));
    Rank bound;
    if (keys != 0)
        bound = search(keys, product).lowerBound();
    for (const Group g : kSearchGroups) {
        if (!has(mask, g))
            continue;
        const Rank rank = search(static_cast<GroupMask>(keys | bit(g)), product).lowerBound();
        if (m_order.less(bound, rank))
            bound = rank;
    }
    return bound;
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
    for (const Group g : kSearchGroups) {
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
    for (std::size_t p = 0; p < m_site.catalog.products.size(); ++p) {
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
    std::vector<std::pair<Rank, int>> products;
    for (std::size_t p = 0; p < m_site.catalog.products.size(); ++p)
        products.emplace_back(boundOf(mask, static_cast<int>(p)), static_cast<int>(p));
    std::stable_sort(products.begin(), products.end(),
                     [&](const auto &a, const auto &b) { return m_order.less(a.first, b.first); });
    StoreChoice best;
    for (const auto &[bound, product] : products) {
        if (m_settings.prune && !m_order.less(bound, best.rank))
            break;
        const StoreChoice &found = search(mask, product).best(best.rank);
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
        Rank others; ///< least of the stores beside the first
        Rank bound;
    };
    std::vector<Candidate> candidates;
    for (const std::vector<GroupMask> &split : m_bundles.partitionsOfAsked()) {
        Candidate candidate{&split, {}, {}};
        for (std::size_t i = 1; i < split.size(); ++i)
            candidate.others += secondaryBound(split[i]);
        candidate.bound = boundOf(split.front(), product) + candidate.others;
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
        const Rank &others = candidate.others;
        ProductSearch &primarySearch = search(candidate.split->front(), product);
        if (m_settings.prune && !m_order.less(primarySearch.lowerBound() + others, limit))
            continue;
        const StoreChoice &primary = primarySearch.best(limit - others);
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
