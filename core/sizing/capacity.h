// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sizing/storedemand.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace daemok {

/// Where a data-holding node keeps its bytes.
struct DiskOption
{
    DiskChoice::Kind kind = DiskChoice::Kind::None;
    const VolumeType *volume = nullptr;
};

/// What one node of a role can carry by one constraint, in the unit of its demand.
struct Capacity
{
    double perNode = std::numeric_limits<double>::infinity(); ///< infinite: nothing limits it
    Missing missing = Missing::None; ///< the fact without which it cannot be checked
};

/// What a role must carry by one constraint; 0 where it asks for nothing.
[[nodiscard]] inline double demandOf(Constraint c, const RoleDemand &role)
{
    switch (c) {
    case Constraint::Connections:
        return role.connections;
    case Constraint::Cpu:
        return role.cpu;
    case Constraint::Memory:
        return role.memoryGib;
    case Constraint::MemoryRatio:
    case Constraint::Density:
        return role.data ? role.diskGib : 0;
    case Constraint::Disk:
        return role.diskGib;
    case Constraint::Iops:
        return role.iops;
    case Constraint::DiskThroughput:
        return role.diskMbps;
    case Constraint::Network:
        return role.networkGbit;
    case Constraint::Shards:
        return role.shards;
    case Constraint::QueryCeiling:
        return role.queries;
    case Constraint::HaMinimum:
        return role.minNodes;
    case Constraint::Survive:
    case Constraint::Latency:
    case Constraint::Rounding:
    case Constraint::RequestUnits:
    case Constraint::Partitions:
    case Constraint::KvCache:
    case Constraint::TokenRate:
    case Constraint::TokenSpeed:
        break;
    }
    return 0;
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
    const bool vectors =
        role.vectorGib > 0 && rules[Rule::VectorMemoryShare] < rules[Rule::UsableMemoryShare];
    const Rule share = vectors ? Rule::VectorMemoryShare : Rule::UsableMemoryShare;
    if constexpr (Sink::recording) {
        sink.formula("per node = (memory - reserved - heap) * usable share");
        serverTerm(server, "memory", "server_memory", server.memoryGib, "GiB", sink);
        ruleTerm(rules, Rule::ReservedMemoryGib, "reserved", "reserved_memory", "GiB", sink);
        sink.term("heap", "heap", heapGib(rules, server), "GiB",
                  rules.figure(Rule::HeapShare).origin, rules.figure(Rule::HeapShare).source);
        ruleTerm(rules, share, "usable share", "usable_memory_share", "share", sink);
    }
    return std::max(0.0, server.memoryGib - rules[Rule::ReservedMemoryGib] - heapGib(rules, server))
           * rules[share];
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

} // namespace needs

/// Capacity by a constraint of kFloorConstraints but Survive. Of the role only its node type and whether it
/// holds vectors matter. Terms recorded are those of "per node".
template <class Sink>
Capacity capacityOf(Constraint c, const RuleValues &rules, const RoleDemand &role,
                    const ServerType &server, const DiskOption &disk, Sink &sink)
{
    using needs::ruleTerm;
    using needs::serverTerm;
    const bool local =
        disk.kind == DiskChoice::Kind::LocalNvme || disk.kind == DiskChoice::Kind::Own;
    const auto unknown = [](Missing missing) {
        return Capacity{std::numeric_limits<double>::infinity(), missing};
    };
    switch (c) {
    case Constraint::Connections:
        sink.formula("per node = connection limit");
        if constexpr (Sink::recording)
            sink.term("limit", "connections_per_node", needs::connectionsPerNode(rules, role),
                      "connections", rules.figure(Rule::ConnectionsPerNode).origin,
                      role.type->connections ? role.type->source
                                             : rules.figure(Rule::ConnectionsPerNode).source);
        return {needs::connectionsPerNode(rules, role), Missing::None};
    case Constraint::Cpu:
        sink.formula("per node = vcpu * u");
        serverTerm(server, "vcpu", "server_vcpu", server.vcpu, "vCPU", sink);
        ruleTerm(rules, Rule::UtilisationTarget, "u", "utilisation_target", "share", sink);
        return {server.vcpu * rules[Rule::UtilisationTarget], Missing::None};
    case Constraint::Memory:
        return {needs::usableMemoryGib(rules, role, server, sink), Missing::None};
    case Constraint::MemoryRatio:
        if (!limited(rules[Rule::DiskPerMemory]))
            return {};
        sink.formula("per node = disk per memory * memory");
        ruleTerm(rules, Rule::DiskPerMemory, "disk per memory", "disk_per_memory", "ratio", sink);
        serverTerm(server, "memory", "server_memory", server.memoryGib, "GiB", sink);
        return {rules[Rule::DiskPerMemory] * server.memoryGib, Missing::None};
    case Constraint::Disk:
        sink.formula("per node = disk * fill limit");
        serverTerm(server, "disk", "node_disk", needs::diskGib(server, disk), "GiB", sink);
        ruleTerm(rules, Rule::DiskFillLimit, "fill limit", "disk_fill_limit", "share", sink);
        return {needs::diskGib(server, disk) * rules[Rule::DiskFillLimit], Missing::None};
    case Constraint::Density: {
        const double perNode = std::min(rules[Rule::DataPerNodeGib],
                                        rules[Rule::DiskPerNodeGib] * rules[Rule::DiskFillLimit]);
        if (!limited(perNode))
            return {};
        sink.formula("per node = min(data per node, disk per node * fill limit)");
        ruleTerm(rules, Rule::DataPerNodeGib, "data per node", "data_per_node", "GiB", sink);
        ruleTerm(rules, Rule::DiskPerNodeGib, "disk per node", "disk_per_node", "GiB", sink);
        return {perNode, Missing::None};
    }
    case Constraint::Iops: {
        const std::optional<double> most = local         ? server.localIops
                                           : disk.volume ? disk.volume->maxIops
                                                         : std::nullopt;
        if (!most)
            return unknown(local ? Missing::LocalDiskIops : Missing::VolumeIops);
        sink.formula("per node = disk IOPS");
        serverTerm(server, "IOPS", "disk_iops", *most, "IOPS", sink);
        return {*most, Missing::None};
    }
    case Constraint::DiskThroughput: {
        const std::optional<double> most =
            disk.volume && !local ? disk.volume->maxMbps : std::nullopt;
        if (!most)
            return unknown(local ? Missing::LocalDiskThroughput : Missing::VolumeThroughput);
        sink.formula("per node = disk throughput");
        serverTerm(server, "MB/s", "disk_throughput", *most, "MB/s", sink);
        return {*most, Missing::None};
    }
    case Constraint::Network:
        if (!server.networkGbps)
            return unknown(Missing::NetworkRate);
        sink.formula("per node = network * u");
        serverTerm(server, "network", "server_network", *server.networkGbps, "Gbit/s", sink);
        ruleTerm(rules, Rule::UtilisationTarget, "u", "utilisation_target", "share", sink);
        return {*server.networkGbps * rules[Rule::UtilisationTarget], Missing::None};
    case Constraint::Shards: {
        const double byHeap = rules[Rule::ShardsPerHeapGib] * needs::heapGib(rules, server);
        const double perNode = limited(byHeap) ? std::min(byHeap, rules[Rule::ShardsPerNode])
                                               : rules[Rule::ShardsPerNode];
        sink.formula("per node = min(shards per node, shards per GiB heap * heap)");
        ruleTerm(rules, Rule::ShardsPerNode, "shards per node", "shards_per_node", "shards", sink);
        ruleTerm(rules, Rule::ShardsPerHeapGib, "shards per GiB heap", "shards_per_heap_gib",
                 "1/GiB", sink);
        return {perNode, Missing::None};
    }
    case Constraint::QueryCeiling:
        if (!limited(rules[Rule::QueriesPerNode]))
            return {};
        sink.formula("per node = queries a second for one server");
        ruleTerm(rules, Rule::QueriesPerNode, "queries", "queries_per_node", "1/s", sink);
        return {rules[Rule::QueriesPerNode], Missing::None};
    case Constraint::HaMinimum:
        sink.formula("least for high availability, never below the copies");
        if constexpr (Sink::recording)
            sink.term("least", "ha_minimum", role.minNodes, "nodes", Origin::Published,
                      role.type->source);
        return {1, Missing::None};
    case Constraint::Survive:
    case Constraint::Latency:
    case Constraint::Rounding:
    case Constraint::RequestUnits:
    case Constraint::Partitions:
    case Constraint::KvCache:
    case Constraint::TokenRate:
    case Constraint::TokenSpeed:
        break;
    }
    return {};
}

} // namespace daemok
