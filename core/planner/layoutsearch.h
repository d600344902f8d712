// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/storesearch.h"
#include "core/sizing/bundle.h"

#include <map>
#include <memory>
#include <vector>

namespace daemok::planner {

/// Stores that together carry every asked operation.
struct LayoutChoice
{
    int market = -1;
    std::vector<GroupMask> masks; ///< of each store; the first holds Key
    std::vector<StoreChoice> stores;
    Rank rank = Rank::worst();

    [[nodiscard]] bool valid() const { return market >= 0; }
};

/// What products can make of each bundle of one demand; shared by all markets and objectives.
class BundleTable
{
public:
    BundleTable(const Catalog &catalog, const std::vector<RuleValues> &rules, const Demand &demand,
                const Settings &settings, PathPredicate &scratch);

    [[nodiscard]] GroupMask asked() const { return m_asked; }
    [[nodiscard]] const std::vector<std::vector<GroupMask>> &partitionsOfAsked() const
    {
        return m_partitions;
    }
    [[nodiscard]] const StoreBundle &bundle(GroupMask mask);
    [[nodiscard]] const ProductDemand &product(GroupMask mask, int product);

private:
    const Catalog &m_catalog;
    const std::vector<RuleValues> &m_rules;
    const Demand &m_demand;
    Settings m_settings;
    PathPredicate &m_scratch;
    GroupMask m_asked;
    std::vector<std::vector<GroupMask>> m_partitions;
    std::map<GroupMask, StoreBundle> m_bundles;
    std::map<std::pair<GroupMask, int>, ProductDemand> m_products;
};

/// Exact search for layouts in one market: products and splits are tried in the order of their lower bounds.
class LayoutSearch
{
public:
    LayoutSearch(const Site &site, int marketIndex, const Settings &settings,
                 const RankOrder &order, BundleTable &bundles);

    /// Best layout whose results store is `product`; nothing if impossible or not below `bound`.
    LayoutChoice bestWith(int product, const Rank &bound);
    /// Best layout that keeps everything in one store of `product`.
    LayoutChoice oneStore(int product, const Rank &bound);
    /// Least rank any layout with this results product can have.
    [[nodiscard]] Rank lowerBound(int product);

    [[nodiscard]] ProductSearch &search(GroupMask mask, int product);
    [[nodiscard]] const StoreChoice &bestSecondary(GroupMask mask);

private:
    [[nodiscard]] Rank boundOf(GroupMask mask, int product);
    [[nodiscard]] Rank secondaryBound(GroupMask mask);
    [[nodiscard]] Rank leastOf(GroupMask mask);

    Site m_site;
    int m_marketIndex;
    const Settings &m_settings;
    const RankOrder &m_order;
    BundleTable &m_bundles;
    std::map<std::pair<GroupMask, int>, std::unique_ptr<ProductSearch>> m_searches;
    std::map<GroupMask, StoreChoice> m_secondary;
    std::map<GroupMask, Rank> m_secondaryBound;
};

} // namespace daemok::planner
