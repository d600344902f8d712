// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/storesearch.h"

#include <algorithm>

namespace daemok::planner {

ProductSearch::ProductSearch(const Catalog &catalog, const Market &market, const Currency &currency,
                             const Settings &settings, const RankOrder &order,
                             const ProductDemand &demand, int product, PathPredicate &scratch)
    : m_catalog(catalog),
      m_market(market),
      m_currency(currency),
      m_settings(settings),
      m_order(order),
      m_demand(demand),
      m_product(product),
      m_scratch(scratch),
      m_outcomes(market.offers.size()),
      m_floorOf(market.offers.size(), Rank::worst()),
      m_refusal(demand.refusal)
{
    const Product &p = catalog.products[static_cast<std::size_t>(product)];
    const auto &offered = p.providers;
    const bool filtered = m_refusal && m_refusal->reason == Reason::Filtered;
    if (!filtered && p.managed
        && std::find(offered.begin(), offered.end(), market.provider) == offered.end())
        m_refusal = Refusal{Reason::NotOffered, 0, 0, ""};
    if (m_refusal)
        return;
    if (p.managed) {
        m_best.product = product;
        m_best.managed = demand.managed;
        m_best.rank = StoreCost(catalog, market, currency).rank(m_best);
        return;
    }
    collectPairs();
}

Rank ProductSearch::serverRank(int server, int nodes) const
{
    const ServerType &type = m_catalog.servers[static_cast<std::size_t>(server)];
    Rank rank;
    const std::optional<double> &price = m_market.offer(server).monthly;
    rank.unpriced = price ? 0 : 1;
    rank.money = price.value_or(0) * nodes;
    rank.servers = nodes;
    rank.vcpus = nodes * static_cast<double>(type.vcpu);
    rank.memoryGib = nodes * type.memoryGib;
    rank.diskGib = nodes * type.localDiskGib;
    return rank;
}

/// Candidate types of a role that does not own the data, cheapest floor first.
std::vector<ProductSearch::RoleOption> ProductSearch::options(const StoreDemand &store,
                                                              std::size_t role) const
{
    const RoleDemand &demand = store.roles[role];
    const bool memory = demand.index || demand.vectorGib > 0;
    std::vector<RoleOption> options;
    for (const int s : memory ? m_market.memoryTypes : m_market.statelessTypes) {
        const ServerType &server = m_catalog.servers[static_cast<std::size_t>(s)];
        if (server.vcpu < demand.type->minVcpu.value_or(0)
            || server.memoryGib < demand.type->minMemoryGib.value_or(0))
            continue;
        DiskOption disk;
        if (demand.diskGib > 0) {
            const std::vector<DiskOption> &disks = m_market.offer(s).disks;
            if (disks.empty())
                continue;
            disk = disks.front();
        }
        const Floor floor = floorNodes(store, demand, server, disk);
        if (floor.fits)
            options.push_back({s, floor.nodes, serverRank(s, floor.nodes)});
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

void ProductSearch::note(int server, TypeOutcome outcome)
{
    m_outcomes[static_cast<std::size_t>(&m_market.offer(server) - m_market.offers.data())] =
        outcome;
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

/// Floors of one server type in one variant, a pair for each place to keep the data; notes why there is none.
void ProductSearch::floorsOf(int variant, std::size_t position, std::vector<Pair> *pairs)
{
    const StoreDemand &store = *m_demand.variants[static_cast<std::size_t>(variant)];
    const RoleDemand &role = store.roles[static_cast<std::size_t>(store.dataRole)];
    const Market::Offer &offer = m_market.offers[position];
    const ServerType &server = m_catalog.servers[static_cast<std::size_t>(offer.server)];
    std::optional<TypeOutcome> &outcome = m_outcomes[position];
    const auto noteOnce = [&](const TypeOutcome &reason) {
        if (!outcome)
            outcome = reason;
    };
    if (const auto refused = gate(store, role, server)) {
        noteOnce(*refused);
        return;
    }
    static const std::vector<DiskOption> kNoDisk{DiskOption{}};
    const std::vector<DiskOption> &disks = store.deployment->objectStorage ? kNoDisk : offer.disks;
    if (disks.empty())
        noteOnce({Reason::NoDisk, role.diskGib, 0, "GiB"});
    const StoreCost cost(m_catalog, m_market, m_currency);
    bool volumeEnough = false; // a dearer volume only where the cheaper one's rates bind
    for (const DiskOption &disk : disks) {
        const bool volume = disk.kind == DiskChoice::Kind::Volume;
        if (volume && volumeEnough)
            continue;
        if (!diskAllowed(store, server, disk)) {
            noteOnce(
                {Reason::EphemeralDisk, 2, static_cast<double>(store.placement.copies), "copies"});
            continue;
        }
        const Floor floor = floorNodes(store, role, server, disk);
        volumeEnough = volume && floor.binding != Constraint::Iops
                       && floor.binding != Constraint::DiskThroughput;
        if (!floor.fits) {
            noteOnce(tooMany(store, role, floor));
            continue;
        }
        const Rank rank = cost.dataRank({offer.server, floor.nodes, 0, disk}, store)
                          + m_others[static_cast<std::size_t>(variant)];
        if (m_order.less(rank, m_floorOf[position]))
            m_floorOf[position] = rank;
        if (pairs)
            pairs->push_back({variant, offer.server, disk, rank});
    }
}

void ProductSearch::collectPairs()
{
    m_options.resize(m_demand.variants.size());
    m_others.resize(m_demand.variants.size());
    for (std::size_t v = 0; v < m_demand.variants.size(); ++v) {
        const StoreDemand &store = *m_demand.variants[v];
        m_options[v].resize(store.roles.size());
        // No server type makes one request faster than its own work: such a variant is refused once for all.
        if (const auto missed = unreachableGoal(store, m_settings.goals, m_scratch)) {
            m_unreachable =
                TypeOutcome{Reason::GoalNotMet, missed->goalMs, missed->nearestMs, "ms"};
            continue;
        }
        bool possible = true;
        for (std::size_t i = 0; i < store.roles.size(); ++i) {
            if (static_cast<int>(i) == store.dataRole)
                continue;
            m_options[v][i] = options(store, i);
            possible = possible && !m_options[v][i].empty();
        }
        if (!possible)
            continue;
        m_possible.push_back(static_cast<int>(v));
        for (const auto &options : m_options[v])
            if (!options.empty())
                m_others[v] += options.front().rank;
        for (std::size_t position = 0; position < m_market.offers.size(); ++position)
            if (!m_settings.prune || !m_market.offers[position].dominated)
                floorsOf(static_cast<int>(v), position, &m_pairs);
    }
    std::stable_sort(m_pairs.begin(), m_pairs.end(), [this](const Pair &a, const Pair &b) {
        return m_order.less(a.floor, b.floor);
    });
}

Rank ProductSearch::lowerBound() const
{
    if (m_next >= m_pairs.size())
        return m_best.rank;
    const Rank &next = m_pairs[m_next].floor;
    return m_best.valid() && m_order.less(m_best.rank, next) ? m_best.rank : next;
}

const StoreChoice &ProductSearch::best(const Rank &bound)
{
    while (m_next < m_pairs.size() && !m_settings.stop.stop_requested()) {
        const Pair &pair = m_pairs[m_next];
        const bool beaten = m_best.valid() && !m_order.less(pair.floor, m_best.rank);
        if (m_settings.prune && (beaten || !m_order.less(pair.floor, bound)))
            break;
        ++m_next;
        search(pair);
    }
    return m_best;
}

void ProductSearch::search(const Pair &pair)
{
    const auto &options = m_options[static_cast<std::size_t>(pair.variant)];
    const StoreDemand &store = *m_demand.variants[static_cast<std::size_t>(pair.variant)];
    // Combinations of the other roles' types, by the rank of their floors.
    std::vector<std::vector<RoleOption>> combinations{{}};
    std::vector<Rank> ranks{Rank{}};
    for (std::size_t i = 0; i < options.size(); ++i) {
        std::vector<std::vector<RoleOption>> next;
        std::vector<Rank> nextRanks;
        for (std::size_t c = 0; c < combinations.size(); ++c) {
            if (static_cast<int>(i) == store.dataRole) {
                next.push_back(combinations[c]);
                next.back().push_back({pair.server, 0, {}});
                nextRanks.push_back(ranks[c]);
                continue;
            }
            const bool onPath =
                std::any_of(store.paths.begin(), store.paths.end(), [&](const Path &path) {
                    return std::any_of(
                        path.stages.begin(), path.stages.begin() + path.stageCount,
                        [&](const Stage &s) { return s.role == static_cast<int>(i); });
                });
            for (const RoleOption &option : options[i]) {
                next.push_back(combinations[c]);
                next.back().push_back(option);
                nextRanks.push_back(ranks[c] + option.rank);
                if (!onPath)
                    break; // only its floor counts: the cheapest is best
            }
        }
        combinations = std::move(next);
        ranks = std::move(nextRanks);
    }
    std::vector<std::size_t> byRank(combinations.size());
    for (std::size_t i = 0; i < byRank.size(); ++i)
        byRank[i] = i;
    std::stable_sort(byRank.begin(), byRank.end(), [&](std::size_t a, std::size_t b) {
        return m_order.less(ranks[a], ranks[b]);
    });
    Rank cheapest;
    for (std::size_t i = 0; i < options.size(); ++i)
        if (static_cast<int>(i) != store.dataRole)
            cheapest += options[i].front().rank;
    for (const std::size_t i : byRank) {
        Rank floor = pair.floor;
        floor.unpriced += ranks[i].unpriced - cheapest.unpriced;
        floor.money += ranks[i].money - cheapest.money;
        floor.servers += ranks[i].servers - cheapest.servers;
        floor.vcpus += ranks[i].vcpus - cheapest.vcpus;
        floor.memoryGib += ranks[i].memoryGib - cheapest.memoryGib;
        floor.diskGib += ranks[i].diskGib - cheapest.diskGib;
        if (m_settings.prune && m_best.valid() && !m_order.less(floor, m_best.rank))
            continue;
        searchCombination(pair, combinations[i]);
    }
}

void ProductSearch::searchCombination(const Pair &pair, const std::vector<RoleOption> &chosen)
{
    StoreChoice choice;
    choice.product = m_product;
    choice.demand = m_demand.variants[static_cast<std::size_t>(pair.variant)];
    const StoreDemand &store = *choice.demand;
    std::vector<double> prices;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const ServerType &server = m_catalog.servers[static_cast<std::size_t>(chosen[i].server)];
        RoleChoice role;
        role.server = chosen[i].server;
        if (static_cast<int>(i) == store.dataRole) {
            role.disk = pair.disk;
            role.nodes = floorNodes(store, store.roles[i], server, pair.disk).nodes;
        } else {
            if (store.roles[i].diskGib > 0)
                role.disk = m_market.offer(chosen[i].server).disks.front();
            role.nodes = chosen[i].nodes;
        }
        choice.roles.push_back(role);
        const double money = m_market.offer(chosen[i].server).monthly.value_or(0);
        prices.push_back(m_settings.objective == Objective::Nodes ? 1e6 + money : money);
    }
    const CountSearch found = searchCounts(m_catalog, choice, m_settings.goals, prices, m_scratch);
    if (!found.feasible) {
        note(pair.server, {Reason::GoalNotMet, found.missed.goalMs, found.missed.nearestMs, "ms"});
        return;
    }
    choice.rank = StoreCost(m_catalog, m_market, m_currency).rank(choice);
    m_searched.push_back(choice);
    if (!m_best.valid() || m_order.less(choice.rank, m_best.rank))
        m_best = std::move(choice);
}

std::vector<std::pair<int, TypeOutcome>> ProductSearch::outcomes(const Rank &reference)
{
    const Rank &best = m_best.valid() ? m_best.rank : reference;
    std::vector<std::pair<int, TypeOutcome>> all;
    if (m_refusal || m_demand.variants.empty())
        return all;
    const int chosen = m_best.valid()
                           ? m_best.roles[static_cast<std::size_t>(m_best.demand->dataRole)].server
                           : -1;
    for (std::size_t i = 0; i < m_market.offers.size(); ++i) {
        const Market::Offer &offer = m_market.offers[i];
        if (offer.server == chosen)
            continue;
        if (m_settings.prune && offer.dominated)
            for (const int variant : m_possible)
                floorsOf(variant, i, nullptr);
        const Rank &floor = m_floorOf[i];
        const bool hasFloor = floor.unpriced != Rank::worst().unpriced;
        const bool missedGoal = m_outcomes[i] && m_outcomes[i]->reason == Reason::GoalNotMet;
        TypeOutcome outcome = m_outcomes[i].value_or(
            m_unreachable.value_or(TypeOutcome{Reason::ClusterLimit, 0, 0, "nodes"}));
        if (hasFloor && !missedGoal) {
            const bool priceless = floor.unpriced > 0 && floor.money <= 0;
            outcome = floor.unpriced > best.unpriced
                          ? TypeOutcome{Reason::NotPriced, best.unpriced, floor.unpriced, "lines"}
                      : priceless
                          ? TypeOutcome{Reason::MoreServers, best.servers, floor.servers, "nodes"}
                          : TypeOutcome{Reason::Dearer, best.money, floor.money, kMoneyUnit};
        }
        all.emplace_back(offer.server, outcome);
    }
    return all;
}

} // namespace daemok::planner
