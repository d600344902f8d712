// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sizing/storedemand.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace daemok {

/// Where a data-holding node keeps its bytes.
struct DiskOption
{
    DiskChoice::Kind kind = DiskChoice::Kind::None;
    const VolumeType *volume = nullptr;
};

/// One ledger line in numbers: nodes = ceil(demand / perNode); nodes = 0 where unchecked.
struct Need
{
    double demand = 0;
    double perNode = 0;
    int nodes = 0;
    bool checked = true;
    Missing missing = Missing::None;
};

/// The constraints that are known before the latency search, in ledger order.
inline constexpr std::array kFloorConstraints = {
    Constraint::Connections,  Constraint::Cpu,
    Constraint::Memory,       Constraint::MemoryRatio,
    Constraint::Disk,         Constraint::Density,
    Constraint::Iops,         Constraint::DiskThroughput,
    Constraint::Network,      Constraint::Shards,
    Constraint::QueryCeiling, Constraint::HaMinimum,
    Constraint::Survive};

/// ceil that forgives the last bits of a division, within int.
[[nodiscard]] inline int nodesFor(double demand, double perNode)
{
    if (demand <= 0)
        return 0;
    if (perNode <= 0)
        return std::numeric_limits<int>::max();
    return static_cast<int>(std::min(std::ceil(demand / perNode * (1 - 1e-12)), 2e9));
}

[[nodiscard]] inline int roundUp(int nodes, int step)
{
    const long long n = (static_cast<long long>(nodes) + step - 1) / step * step;
    return static_cast<int>(std::min<long long>(n, 2000000000));
}

namespace needs {

/// A rule as a term of the formula.
template <class Sink>
void ruleTerm(const RuleValues &rules, Rule rule, const char *symbol, const char *name,
              const char *unit, Sink &sink)
{
    if constexpr (Sink::recording)
        sink.term(symbol, name, rules[rule], unit, rules.figure(rule).origin,
                  rules.figure(rule).source);
}

template <class Sink>
void serverTerm(const ServerType &server, const char *symbol, const char *name, double value,
                const char *unit, Sink &sink)
{
    if constexpr (Sink::recording)
        sink.term(symbol, name, value, unit, server.own ? Origin::Estimate : Origin::Published,
                  server.source);
}

/// Heap of a managed runtime, GiB.
[[nodiscard]] inline double heapGib(const RuleValues &rules, const ServerType &server)
{
    if (rules[Rule::HeapShare] <= 0)
        return 0;
    const double cap =
        rules[Rule::HeapCapGib] > 0 ? rules[Rule::HeapCapGib] : std::numeric_limits<double>::max();
    return std::min(rules[Rule::HeapShare] * server.memoryGib, cap);
}

/// Memory that data, vectors and connections of one node may fill, GiB.
template <class Sink>
double usableMemoryGib(const RuleValues &rules, const RoleDemand &role, const ServerType &server,
                       Sink &sink)
{
    const double share = role.vectorGib > 0 ? std::min(rules[Rule::VectorMemoryShare],
                                                       rules[Rule::UsableMemoryShare])
                                            : rules[Rule::UsableMemoryShare];
    if constexpr (Sink::recording) {
        sink.formula("per node = (memory - reserved - heap) * usable share");
        serverTerm(server, "memory", "server_memory", server.memoryGib, "GiB", sink);
        ruleTerm(rules, Rule::ReservedMemoryGib, "reserved", "reserved_memory", "GiB", sink);
        sink.term("heap", "heap", heapGib(rules, server), "GiB",
                  rules.figure(Rule::HeapShare).origin, rules.figure(Rule::HeapShare).source);
        ruleTerm(rules, role.vectorGib > 0 ? Rule::VectorMemoryShare : Rule::UsableMemoryShare,
                 "usable share", "usable_memory_share", "share", sink);
    }
    return std::max(0.0, server.memoryGib - rules[Rule::ReservedMemoryGib] - heapGib(rules, server))
           * share;
}

/// Client connections one node of this type takes.
[[nodiscard]] inline double connectionsPerNode(const RuleValues &rules, const RoleDemand &role)
{
    return role.type->connections.value_or(rules[Rule::ConnectionsPerNode]);
}

/// GiB one node's disk can offer before the fill limit.
[[nodiscard]] inline double diskGib(const ServerType &server, const DiskOption &disk)
{
    if (disk.kind == DiskChoice::Kind::Volume)
        return disk.volume->maxGib.value_or(0);
    return server.localDiskGib;
}

/// Nodes that must be left after the stated failure: CPU at the failure target, and connections.
template <class Sink>
double afterFailure(const RuleValues &rules, const RoleDemand &role, const ServerType &server,
                    Sink &sink)
{
    const double perNode = server.vcpu * rules[Rule::UtilisationFailed];
    if constexpr (Sink::recording) {
        sink.term("cpu", "vcpu_busy_after_failure", role.cpuFailed, "vCPU");
        serverTerm(server, "vcpu", "server_vcpu", server.vcpu, "vCPU", sink);
        ruleTerm(rules, Rule::UtilisationFailed, "u_f", "utilisation_after_failure", "share", sink);
    }
    const int cpu = nodesFor(role.cpuFailed, perNode);
    const int connections = nodesFor(role.connections, connectionsPerNode(rules, role));
    return std::max({1, cpu, connections});
}

/// Nodes for the stated failure: one node or the fullest of Z zones is gone and the rest still carries the load.
template <class Sink>
Need survive(const StoreDemand &store, const RoleDemand &role, const ServerType &server, Sink &sink)
{
    const Survive level = store.placement.survive;
    Need need;
    if (level == Survive::None || !role.scales)
        return need;
    const double left = afterFailure(*store.rules, role, server, sink);
    need.demand = left;
    need.perNode = 1;
    if (role.data && store.leaders) {
        sink.formula("groups keep serving: another member leads; nodes = ceil(cpu / (vcpu * u_f))");
        need.nodes = static_cast<int>(left);
        return need;
    }
    if (level == Survive::Node) {
        sink.formula("nodes = ceil(cpu / (vcpu * u_f)) + 1");
        need.nodes = static_cast<int>(std::min(left + 1, 2e9));
        return need;
    }
    const int zones = std::max(2, store.placement.zones);
    sink.formula("nodes - ceil(nodes / zones) >= ceil(cpu / (vcpu * u_f))");
    if constexpr (Sink::recording)
        sink.term("zones", "zones", zones, "zones", Origin::Preset, {}, {}, "answers.zones");
    // n - ceil(n/Z) >= left  <=>  floor(n (Z-1)/Z) >= left
    need.nodes = static_cast<int>(std::min(std::ceil(left * zones / (zones - 1.0)), 2e9));
    return need;
}

} // namespace needs

/// The ledger line `c` of a role on a server type, reported by the same code to the search and to `explain`.
/// Terms recorded here are those of "per node"; the demand's own terms come from storeDemand().
template <class Sink>
Need need(Constraint c, const StoreDemand &store, const RoleDemand &role, const ServerType &server,
          const DiskOption &disk, Sink &sink)
{
    using needs::ruleTerm;
    using needs::serverTerm;
    const RuleValues &rules = *store.rules;
    const auto line = [](double demand, double perNode) {
        return Need{demand, perNode, nodesFor(demand, perNode), true, Missing::None};
    };
    const auto unchecked = [](double demand, Missing missing) {
        return Need{demand, 0, 0, false, missing};
    };
    const bool local =
        disk.kind == DiskChoice::Kind::LocalNvme || disk.kind == DiskChoice::Kind::Own;
    switch (c) {
    case Constraint::Connections:
        sink.formula("per node = connection limit");
        if constexpr (Sink::recording)
            sink.term("limit", "connections_per_node", needs::connectionsPerNode(rules, role),
                      "connections", rules.figure(Rule::ConnectionsPerNode).origin,
                      role.type->connections ? role.type->source
                                             : rules.figure(Rule::ConnectionsPerNode).source);
        return line(role.connections, needs::connectionsPerNode(rules, role));
    case Constraint::Cpu:
        sink.formula("per node = vcpu * u");
        serverTerm(server, "vcpu", "server_vcpu", server.vcpu, "vCPU", sink);
        ruleTerm(rules, Rule::UtilisationTarget, "u", "utilisation_target", "share", sink);
        return line(role.cpu, server.vcpu * rules[Rule::UtilisationTarget]);
    case Constraint::Memory:
        return line(role.memoryGib, needs::usableMemoryGib(rules, role, server, sink));
    case Constraint::MemoryRatio:
        if (!limited(rules[Rule::DiskPerMemory]) || !role.data)
            return {};
        sink.formula("per node = disk per memory * memory");
        ruleTerm(rules, Rule::DiskPerMemory, "disk per memory", "disk_per_memory", "ratio", sink);
        serverTerm(server, "memory", "server_memory", server.memoryGib, "GiB", sink);
        return line(role.diskGib, rules[Rule::DiskPerMemory] * server.memoryGib);
    case Constraint::Disk:
        sink.formula("per node = disk * fill limit");
        serverTerm(server, "disk", "node_disk", needs::diskGib(server, disk), "GiB", sink);
        ruleTerm(rules, Rule::DiskFillLimit, "fill limit", "disk_fill_limit", "share", sink);
        return line(role.diskGib, needs::diskGib(server, disk) * rules[Rule::DiskFillLimit]);
    case Constraint::Density: {
        const double perNode = std::min(rules[Rule::DataPerNodeGib],
                                        rules[Rule::DiskPerNodeGib] * rules[Rule::DiskFillLimit]);
        if (!limited(perNode) || !role.data || role.diskGib <= 0)
            return {};
        sink.formula("per node = min(data per node, disk per node * fill limit)");
        ruleTerm(rules, Rule::DataPerNodeGib, "data per node", "data_per_node", "GiB", sink);
        ruleTerm(rules, Rule::DiskPerNodeGib, "disk per node", "disk_per_node", "GiB", sink);
        return line(role.diskGib, perNode);
    }
    case Constraint::Iops: {
        if (role.iops <= 0)
            return {};
        const std::optional<double> most = local         ? server.localIops
                                           : disk.volume ? disk.volume->maxIops
                                                         : std::nullopt;
        if (!most)
            return unchecked(role.iops, local ? Missing::LocalDiskIops : Missing::VolumeIops);
        sink.formula("per node = disk IOPS");
        serverTerm(server, "IOPS", "disk_iops", *most, "IOPS", sink);
        return line(role.iops, *most);
    }
    case Constraint::DiskThroughput: {
        if (role.diskMbps <= 0)
            return {};
        const std::optional<double> most =
            disk.volume && !local ? disk.volume->maxMbps : std::nullopt;
        if (!most)
            return unchecked(role.diskMbps,
                             local ? Missing::LocalDiskThroughput : Missing::VolumeThroughput);
        sink.formula("per node = disk throughput");
        serverTerm(server, "MB/s", "disk_throughput", *most, "MB/s", sink);
        return line(role.diskMbps, *most);
    }
    case Constraint::Network:
        if (role.networkGbit <= 0)
            return {};
        if (!server.networkGbps)
            return unchecked(role.networkGbit, Missing::NetworkRate);
        sink.formula("per node = network * u");
        serverTerm(server, "network", "server_network", *server.networkGbps, "Gbit/s", sink);
        ruleTerm(rules, Rule::UtilisationTarget, "u", "utilisation_target", "share", sink);
        return line(role.networkGbit, *server.networkGbps * rules[Rule::UtilisationTarget]);
    case Constraint::Shards: {
        if (role.shards <= 0)
            return {};
        const double byHeap = rules[Rule::ShardsPerHeapGib] * needs::heapGib(rules, server);
        const double perNode = limited(byHeap) ? std::min(byHeap, rules[Rule::ShardsPerNode])
                                               : rules[Rule::ShardsPerNode];
        sink.formula("per node = min(shards per node, shards per GiB heap * heap)");
        ruleTerm(rules, Rule::ShardsPerNode, "shards per node", "shards_per_node", "shards", sink);
        ruleTerm(rules, Rule::ShardsPerHeapGib, "shards per GiB heap", "shards_per_heap_gib",
                 "1/GiB", sink);
        return line(role.shards, perNode);
    }
    case Constraint::QueryCeiling:
        if (!limited(rules[Rule::QueriesPerNode]) || role.queries <= 0)
            return {};
        sink.formula("per node = queries a second for one server");
        ruleTerm(rules, Rule::QueriesPerNode, "queries", "queries_per_node", "1/s", sink);
        return line(role.queries, rules[Rule::QueriesPerNode]);
    case Constraint::HaMinimum:
        sink.formula("least for high availability, never below the copies");
        if constexpr (Sink::recording)
            sink.term("least", "ha_minimum", role.minNodes, "nodes", Origin::Published,
                      role.type->source);
        return line(role.minNodes, 1);
    case Constraint::Survive:
        return needs::survive(store, role, server, sink);
    case Constraint::Latency:
    case Constraint::Rounding:
    case Constraint::RequestUnits:
    case Constraint::Partitions:
        break;
    }
    return {};
}

/// Fewest nodes by every floor constraint, rounded to the role's step.
struct Floor
{
    int nodes = 0;
    Constraint binding = Constraint::HaMinimum; ///< largest line
    bool fits = true;                           ///< within the role's largest count
};

[[nodiscard]] inline Floor floorNodes(const StoreDemand &store, const RoleDemand &role,
                                      const ServerType &server, const DiskOption &disk)
{
    NoTerms none;
    Floor floor;
    if (!role.scales) {
        floor.nodes = role.minNodes;
        return floor;
    }
    for (const Constraint c : kFloorConstraints) {
        const bool disky =
            c == Constraint::Disk || c == Constraint::Iops || c == Constraint::DiskThroughput;
        if (disky && disk.kind == DiskChoice::Kind::None)
            continue;
        const int nodes = need(c, store, role, server, disk, none).nodes;
        if (nodes > floor.nodes) {
            floor.nodes = nodes;
            floor.binding = c;
        }
    }
    floor.nodes = roundUp(std::max(1, floor.nodes), role.step);
    floor.fits = floor.nodes <= role.maxNodes;
    return floor;
}

} // namespace daemok
