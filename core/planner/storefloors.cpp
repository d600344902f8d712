// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/storesearch.h"

#include <algorithm>

namespace daemok::planner {

Rank ProductSearch::serverRank(int server, int nodes) const
{
    return StoreCost(m_site.catalog, m_site.market, m_site.currency)
        .serverRank({server, nodes, 0, {}});
}

/// Candidate types of a role that does not own the data, cheapest floor first.
std::vector<ProductSearch::RoleOption> ProductSearch::options(const StoreDemand &store,
                                                              std::size_t role) const
{
    const RoleDemand &demand = store.roles[role];
    const bool memory = demand.index || demand.vectorGib > 0;
    std::vector<RoleOption> options;
    for (const int s : memory ? m_site.market.memoryTypes : m_site.market.statelessTypes) {
        const ServerType &server = m_site.catalog.servers[static_cast<std::size_t>(s)];
        if (server.vcpu < demand.type->minVcpu.value_or(0)
            || server.memoryGib < demand.type->minMemoryGib.value_or(0))
            continue;
        DiskOption disk;
        if (demand.diskGib > 0) {
            const std::vector<DiskOption> &disks = m_site.market.offer(s).disks;
            if (disks.empty())
                continue;
            disk = disks.front();
        }
        const Floor floor = floorNodes(store, demand, server, disk);
        if (floor.fits)
            options.push_back({s, floor.nodes, floor.nodes, serverRank(s, floor.nodes)});
    }
    std::sort(options.begin(), options.end(), [this](const RoleOption &a, const RoleOption &b) {
        return m_order.less(a.rank, b.rank);
    });
    return options;
}

std::optional<TypeOutcome> ProductSearch::gate(const StoreDemand &store, const RoleDemand &role,
                                               const ServerType &server) const
{
    const RuleValues &rules = *store.rules;
    if (server.gpuCount > 0 || !server.gpu.empty())
        return TypeOutcome{Reason::GpuServer, 0, server.gpuCount, "GPU"};
    const double vcpu = std::max(rules[Rule::MinVcpu], role.type->minVcpu.value_or(0));
    if (server.vcpu < vcpu)
        return TypeOutcome{Reason::TooSmall, vcpu, static_cast<double>(server.vcpu), "vCPU"};
    const double memory = std::max({rules[Rule::MinMemoryGib], role.type->minMemoryGib.value_or(0),
                                    rules[Rule::MemoryPerVcpuGib] * server.vcpu});
    if (server.memoryGib < memory)
        return TypeOutcome{Reason::TooSmall, memory, server.memoryGib, "GiB"};
    return std::nullopt;
}

bool ProductSearch::diskAllowed(const StoreDemand &store, const ServerType &server,
                                const DiskOption &disk) const
{
    const bool ephemeral = disk.kind == DiskChoice::Kind::LocalNvme && !server.localDiskPersistent;
    return !ephemeral || (store.placement.copies >= 2 && !store.rules->product->relational);
}

TypeOutcome ProductSearch::tooMany(const StoreDemand &store, const RoleDemand &role,
                                   const Floor &floor) const
{
    const bool leader =
        store.deployment->spread == Spread::Primary && floor.binding == Constraint::Cpu;
    const Reason reason =
        leader ? Reason::WriteLeaderLimit
        : floor.binding == Constraint::Disk || floor.binding == Constraint::Density
            ? Reason::DiskLimit
        : floor.binding == Constraint::Memory || floor.binding == Constraint::MemoryRatio
            ? Reason::MemoryLimit
            : Reason::ClusterLimit;
    return {reason, static_cast<double>(role.maxNodes), static_cast<double>(floor.nodes), "nodes"};
}

const std::vector<DiskOption> &ProductSearch::disksOf(const StoreDemand &store,
                                                      const Market::Offer &offer) const
{
    static const std::vector<DiskOption> kNoDisk{DiskOption{}};
    return store.deployment->objectStorage ? kNoDisk : offer.disks;
}

/// One variant on every server type that `takes` accepts, a pair for each place to keep the data; notes why
/// there is none.
template <class Takes>
void ProductSearch::addPairs(int variant, std::vector<Pair> &pairs, const Takes &takes)
{
    const StoreDemand &store = *m_demand.variants[static_cast<std::size_t>(variant)];
    const RoleDemand &role = store.roles[static_cast<std::size_t>(store.dataRole)];
    const VariantFloors floors{store, role, demandsOf(role),
                               m_site.capacities.of(*store.rules, role)};
    for (std::size_t position = 0; position < m_site.market.offers.size(); ++position)
        if (takes(m_site.market.offers[position]))
            addPairs(variant, floors, position, pairs);
}

void ProductSearch::addPairs(int variant, const VariantFloors &floors, std::size_t position,
                             std::vector<Pair> &pairs)
{
    const StoreDemand &store = floors.store;
    const RoleDemand &role = floors.role;
    const Market::Offer &offer = m_site.market.offers[position];
    const ServerType &server = m_site.catalog.servers[static_cast<std::size_t>(offer.server)];
    if (const auto refused = gate(store, role, server)) {
        noteOnce(position, *refused);
        return;
    }
    const std::vector<DiskOption> &disks = disksOf(store, offer);
    if (disks.empty())
        noteOnce(position, {Reason::NoDisk, role.diskGib, 0, "GiB"});
    const StoreCost cost(m_site.catalog, m_site.market, m_site.currency);
    const bool inObjects = store.deployment->objectStorage;
    bool volumeEnough = false; // a dearer volume only where the cheaper one's rates bind
    for (std::size_t d = 0; d < disks.size(); ++d) {
        const DiskOption &disk = disks[d];
        const bool volume = disk.kind == DiskChoice::Kind::Volume;
        if (volume && volumeEnough)
            continue;
        if (!diskAllowed(store, server, disk)) {
            noteOnce(position, {Reason::EphemeralDisk, 2,
                                static_cast<double>(store.placement.copies), "copies"});
            continue;
        }
        const Floor floor = floorNodes(store, role, floors.demands,
                                       m_site.capacities.at(floors.capacities, position,
                                                            inObjects ? -1 : static_cast<int>(d)));
        volumeEnough = volume && floor.binding != Constraint::Iops
                       && floor.binding != Constraint::DiskThroughput;
        if (!floor.fits) {
            noteOnce(position, tooMany(store, role, floor));
            continue;
        }
        Pair pair;
        pair.variant = variant;
        pair.offer = static_cast<int>(position);
        pair.disk = static_cast<int>(d);
        pair.floor = floor.nodes;
        pair.bound = cost.dataRank({offer.server, floor.nodes, 0, disk}, store)
                     + m_variants[static_cast<std::size_t>(variant)].others;
        pairs.push_back(pair);
    }
}

/// What the data role's rank is added to: the cheapest of the other roles, and what holds for the store.
void ProductSearch::sumOthers(Variant &variant) const
{
    variant.others = variant.whole;
    variant.others.poorFits = m_demand.poorFit ? 1 : 0;
    for (const std::vector<RoleOption> &options : variant.options)
        if (!options.empty())
            variant.others += options.front().rank;
}

void ProductSearch::collectPairs()
{
    const StoreCost cost(m_site.catalog, m_site.market, m_site.currency);
    m_variants.resize(m_demand.variants.size());
    m_pairs.reserve(m_demand.variants.size() * m_site.market.offers.size() * 2);
    for (std::size_t v = 0; v < m_variants.size(); ++v) {
        const StoreDemand &store = *m_demand.variants[v];
        Variant &variant = m_variants[v];
        variant.options.resize(store.roles.size());
        // No server type makes one request faster than its own work: such a variant is refused once for all.
        if (const auto &missed = m_demand.unreachable[v]) {
            m_unreachable =
                TypeOutcome{Reason::GoalNotMet, missed->goalMs, missed->nearestMs, "ms"};
            continue;
        }
        variant.possible = true;
        for (std::size_t i = 0; i < store.roles.size(); ++i) {
            if (static_cast<int>(i) == store.dataRole)
                continue;
            variant.options[i] = options(store, i);
            variant.possible = variant.possible && !variant.options[i].empty();
        }
        if (!variant.possible)
            continue;
        variant.whole = cost.storeRank(store);
        sumOthers(variant);
        addPairs(static_cast<int>(v), m_pairs, [this](const Market::Offer &offer) {
            return !m_settings.prune || !offer.dominated;
        });
    }
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        m_pairs[i].order = static_cast<int>(i);
    m_created = static_cast<int>(m_pairs.size());
    std::make_heap(m_pairs.begin(), m_pairs.end(), Later{m_order});
}

/// Types that another one beats in everything were left out of the search; asked why, they are looked at.
void ProductSearch::addDominated()
{
    if (m_dominatedAdded || !m_settings.prune)
        return;
    m_dominatedAdded = true;
    std::vector<Pair> pairs;
    for (std::size_t v = 0; v < m_variants.size(); ++v)
        if (m_variants[v].possible)
            addPairs(static_cast<int>(v), pairs,
                     [](const Market::Offer &offer) { return offer.dominated; });
    for (Pair &pair : pairs) {
        pair.order = m_created++;
        m_pairs.push_back(pair);
        std::push_heap(m_pairs.begin(), m_pairs.end(), Later{m_order});
    }
}

/// Least bound of each server type over what is still open or was searched to an end.
std::vector<Rank> ProductSearch::boundsByOffer() const
{
    std::vector<Rank> bounds(m_site.market.offers.size(), Rank::worst());
    const auto lower = [&](std::size_t offer, const Rank &rank) {
        if (m_order.less(rank, bounds[offer]))
            bounds[offer] = rank;
    };
    for (const Pair &pair : m_pairs)
        lower(static_cast<std::size_t>(pair.offer), pair.bound);
    for (const StoreChoice &store : m_searched)
        lower(positionOf(store.roles[static_cast<std::size_t>(store.demand->dataRole)].server),
              store.rank);
    return bounds;
}

/// Why a layout of this rank lost to one of the other rank.
TypeOutcome ProductSearch::outcomeOf(const Rank &rank, const Rank &to)
{
    if (rank.unpriced > to.unpriced)
        return {Reason::NotPriced, to.unpriced, rank.unpriced, "lines"};
    if (rank.poorFits > to.poorFits)
        return {Reason::PoorFit, to.money, rank.money, kMoneyUnit};
    if (rank.unpriced > 0 && rank.money <= 0)
        return {Reason::MoreServers, to.servers, rank.servers, "nodes"};
    return {Reason::Dearer, to.money, rank.money, kMoneyUnit};
}

std::vector<std::pair<int, TypeOutcome>> ProductSearch::outcomes(const Rank &reference,
                                                                 bool butBest)
{
    std::vector<std::pair<int, TypeOutcome>> all;
    if (m_refusal || m_demand.variants.empty())
        return all;
    addDominated();
    // Until every bound says that it is dearer: the number given is the one that decided.
    best(reference);
    const int skipped = butBest && m_best.valid()
                            ? m_best.roles[static_cast<std::size_t>(m_best.demand->dataRole)].server
                            : -1;
    const std::vector<Rank> bounds = boundsByOffer();
    all.reserve(bounds.size());
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        const int server = m_site.market.offers[i].server;
        if (server == skipped)
            continue;
        if (bounds[i].unpriced != Rank::worst().unpriced)
            all.emplace_back(server, outcomeOf(bounds[i], reference));
        else
            all.emplace_back(server, m_outcomes[i].value_or(m_unreachable.value_or(
                                         TypeOutcome{Reason::ClusterLimit, 0, 0, "nodes"})));
    }
    return all;
}

} // namespace daemok::planner
