// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/storesearch.h"

#include <memory>
#include <optional>

namespace daemok::planner {

/// The existing database in one market: what it takes today (grown), and with the load AI requests add.
/// Only the upgrade between the two is charged to the plan.
struct ExistingChoice
{
    int product = -1;
    bool standIn = false; ///< planned with another product's facts
    StoreChoice today;
    StoreChoice with;
    Rank upgrade;                                 ///< with - today, never negative in money
    std::shared_ptr<const Deployment> deployment; ///< keeps what today and with point into
    bool outgrown = false; ///< more than one leader is needed: no single machine takes it
};

/// Servers (disks = false) or disks of a store, a month; purchases spread.
struct PartCost
{
    double money = 0;
    bool priced = true;
};
[[nodiscard]] PartCost partCost(const Catalog &catalog, const Market &market,
                                const Currency &currency, const StoreChoice &choice, bool disks);

/// What the plan is charged for the existing database: with - today, never negative in money.
[[nodiscard]] Rank upgradeRank(const Catalog &catalog, const Market &market,
                               const Currency &currency, const ExistingChoice &choice);

/// Which catalogue product stands for the answered database; the first relational one where it has no facts.
[[nodiscard]] std::pair<int, bool> existingProduct(const Catalog &catalog,
                                                   const UsagePattern &pattern);

/// Today's transactions as operations: each counts as one read and one write by key (assumed).
[[nodiscard]] StoreBundle existingToday(const Demand &demand);
/// The same plus session, entitlement and usage rows that each AI request touches (catalogue, assumed).
[[nodiscard]] StoreBundle existingWithRequests(const Demand &demand, const RuleValues &rules);
/// Everything in the existing database.
[[nodiscard]] StoreBundle existingWithEverything(const Demand &demand, const RuleValues &rules,
                                                 GroupMask asked);

/// The product's first deployment, with any number of leaders.
[[nodiscard]] std::shared_ptr<const Deployment> outgrown(const Product &product);

/// Sizes existing databases.
class ExistingSearch
{
public:
    /// `outgrowing`: outgrown() of the product.
    ExistingSearch(const RuleValues &rules, int product, bool standIn,
                   std::shared_ptr<const Deployment> outgrowing, const Settings &settings,
                   const RankOrder &order);

    /// The existing database beside other stores. Always answers where any server fits.
    [[nodiscard]] std::optional<ExistingChoice> beside(const Site &site, const Demand &demand);
    /// The existing database holding everything, on one leader; nothing if no machine takes it.
    [[nodiscard]] std::optional<ExistingChoice> everything(const Site &site, const Demand &demand,
                                                           GroupMask asked);

private:
    [[nodiscard]] StoreChoice best(const Site &site, const StoreBundle &bundle, bool oneLeader,
                                   const Settings &settings) const;

    const RuleValues &m_rules;
    int m_product;
    bool m_standIn;
    Settings m_settings;      ///< with goals
    Settings m_plainSettings; ///< existing tables: no goals were asked for them
    const RankOrder &m_order;
    std::shared_ptr<const Deployment> m_outgrowing;
};

} // namespace daemok::planner
