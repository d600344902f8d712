// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/existing.h"

#include <algorithm>
#include <utility>

namespace daemok::planner {

std::pair<int, bool> existingProduct(const Catalog &catalog, const UsagePattern &pattern)
{
    const std::string asked = pattern.name(AnswerId::RdbmsProduct);
    int first = -1;
    for (std::size_t i = 0; i < catalog.products.size(); ++i) {
        const Product &product = catalog.products[i];
        if (!product.relational)
            continue;
        if (product.id == asked)
            return {static_cast<int>(i), false};
        if (first < 0)
            first = static_cast<int>(i);
    }
    return {first, !asked.empty()};
}

namespace {

constexpr double kRowBytes = 1024; ///< one row of an existing table and its index entry (assumed)

void addLoad(StoreBundle &bundle, Operation op, double rate, double meanShare)
{
    if (rate > 0)
        bundle.loads.push_back(
            {DataSetId::Existing, op, PerSecond(rate), meanShare, 1, 0, 0, kRowBytes});
}

} // namespace

StoreBundle existingToday(const Demand &demand)
{
    StoreBundle bundle;
    bundle.mask = bit(Group::Key);
    bundle.compressibility = 1; // rows are stored as they are
    bundle.holds[static_cast<std::size_t>(DataSetId::Existing)] = true;
    bundle.itemBytes = demand.existingGb * kGB;
    bundle.items = bundle.itemBytes / kRowBytes;
    addLoad(bundle, Operation::Lookup, demand.existingTransactions, 0.3);
    addLoad(bundle, Operation::Insert, demand.existingTransactions, 0.3);
    return bundle;
}

StoreBundle existingWithRequests(const Demand &demand, const RuleValues &rules)
{
    StoreBundle bundle = existingToday(demand);
    const double share =
        demand.peakRequests > 0 ? std::min(1.0, demand.meanRequests / demand.peakRequests) : 0;
    addLoad(bundle, Operation::Lookup, demand.peakRequests * rules[Rule::ExistingReadsPerRequest],
            share);
    addLoad(bundle, Operation::Insert, demand.peakRequests * rules[Rule::ExistingWritesPerRequest],
            share);
    return bundle;
}

StoreBundle existingWithEverything(const Demand &demand, const RuleValues &rules, GroupMask asked)
{
    StoreBundle bundle = makeBundle(demand, asked, asked);
    const StoreBundle existing = existingWithRequests(demand, rules);
    bundle.itemBytes += existing.itemBytes;
    bundle.items += existing.items;
    bundle.holds[static_cast<std::size_t>(DataSetId::Existing)] = true;
    bundle.loads.insert(bundle.loads.end(), existing.loads.begin(), existing.loads.end());
    return bundle;
}

std::shared_ptr<const Deployment> outgrown(const Product &product)
{
    auto deployment = std::make_shared<Deployment>(product.deployments.front());
    deployment->maxGroups = 1 << 18;
    return deployment;
}

ExistingSearch::ExistingSearch(const RuleValues &rules, int product, bool standIn,
                               std::shared_ptr<const Deployment> outgrowing,
                               const Settings &settings, const RankOrder &order)
    : m_rules(rules),
      m_product(product),
      m_standIn(standIn),
      m_settings(settings),
      m_order(order),
      m_outgrowing(std::move(outgrowing))
{
    m_settings.products.clear(); // the filter does not touch the existing database
    m_settings.objective = Objective::Cost;
    m_plainSettings = m_settings;
    m_plainSettings.goals = {};
}

StoreChoice ExistingSearch::best(const Site &site, const StoreBundle &bundle, bool oneLeader,
                                 const Settings &settings) const
{
    ProductDemand demand = productDemand(site.catalog, m_rules, bundle, settings, site.scratch);
    if (!demand.refusal && !oneLeader) {
        NoTerms none;
        unsigned optional = 0;
        for (std::size_t i = 0; i < m_outgrowing->nodeTypes.size(); ++i)
            optional |= m_outgrowing->nodeTypes[i].optional ? 1U << i : 0U;
        demand.variants = {std::make_shared<const StoreDemand>(storeDemand(
            site.catalog, m_rules, *m_outgrowing, optional, bundle, demand.placement, none))};
        demand.unreachable = {
            unreachableGoal(*demand.variants.front(), settings.goals, site.scratch)};
    }
    return ProductSearch(site, settings, m_order, demand, m_product).best(Rank::worst());
}

PartCost partCost(const Catalog &catalog, const Market &market, const Currency &currency,
                  const StoreChoice &choice, bool disks)
{
    PartCost cost;
    StoreCost(catalog, market, currency).lines(choice, [&](const CostPart &part) {
        const bool disk = part.item == CostItem::Disk || part.item == CostItem::Iops
                          || part.item == CostItem::Throughput;
        const bool server = part.item == CostItem::Servers || part.item == CostItem::Purchase;
        if ((disks && !disk) || (!disks && !server))
            return;
        cost.priced = cost.priced && part.status != PriceStatus::NotPriced;
        cost.money += part.perMonth();
    });
    return cost;
}

// Servers and disks of the existing database are there already: only the difference is charged.
Rank upgradeRank(const Catalog &catalog, const Market &market, const Currency &currency,
                 const ExistingChoice &choice)
{
    const Rank &with = choice.with.rank;
    const Rank &today = choice.today.rank;
    Rank rank;
    rank.unpriced = with.unpriced;
    for (const bool disks : {false, true})
        rank.money += rankedMoney(
            (market.secondSite ? 2 : 1)
            * std::max(0.0, partCost(catalog, market, currency, choice.with, disks).money
                                - partCost(catalog, market, currency, choice.today, disks).money));
    rank.servers = std::max(0.0, with.servers - today.servers);
    rank.vcpus = std::max(0.0, with.vcpus - today.vcpus);
    rank.memoryGib = std::max(0.0, with.memoryGib - today.memoryGib);
    rank.diskGib = std::max(0.0, with.diskGib - today.diskGib);
    return rank;
}

namespace {

bool hasSeveralLeaders(const StoreChoice &choice)
{
    const auto data = static_cast<std::size_t>(choice.demand->dataRole);
    return choice.roles[data].nodes > choice.demand->placement.copies;
}

} // namespace

std::optional<ExistingChoice> ExistingSearch::beside(const Site &site, const Demand &demand)
{
    // One machine, however large, before several leaders: an existing schema is not split lightly.
    const auto sized = [&](const StoreBundle &bundle) {
        StoreChoice single = best(site, bundle, true, m_plainSettings);
        return single.valid() ? single : best(site, bundle, false, m_plainSettings);
    };
    ExistingChoice choice{m_product,
                          m_standIn,
                          sized(existingToday(demand)),
                          sized(existingWithRequests(demand, m_rules)),
                          {},
                          m_outgrowing,
                          false};
    if (!choice.with.valid() || !choice.today.valid())
        return std::nullopt;
    choice.upgrade = upgradeRank(site.catalog, site.market, site.currency, choice);
    choice.outgrown = hasSeveralLeaders(choice.with);
    return choice;
}

std::optional<ExistingChoice> ExistingSearch::everything(const Site &site, const Demand &demand,
                                                         GroupMask asked)
{
    ExistingChoice choice{
        m_product,
        m_standIn,
        best(site, existingToday(demand), true, m_plainSettings),
        best(site, existingWithEverything(demand, m_rules, asked), true, m_settings),
        {},
        m_outgrowing,
        false};
    if (!choice.with.valid() || !choice.today.valid())
        return std::nullopt;
    choice.upgrade = upgradeRank(site.catalog, site.market, site.currency, choice);
    return choice;
}

} // namespace daemok::planner
