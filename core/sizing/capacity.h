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

/// A value made by a rule, as a term.
template <class Sink>
void ruleTerm(const RuleValues &rules, Rule rule, const char *symbol, const char *name,
              const char *unit, double value, Sink &sink)
{
    if constexpr (Sink::recording)
        sink.term(symbol, name, value, unit, rules.figure(rule).origin, rules.figure(rule).source);
}

template <class Sink>
void volumeTerm(const VolumeType &volume, const char *symbol, const char *name, double value,
                const char *unit, Sink &sink)
{
    if constexpr (Sink::recording) {
        const Source &source =
            volume.limitsSource.key.empty() ? volume.source : volume.limitsSource;
        sink.term(symbol, name, value, unit, originOf(source.status), source);
    }
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
        const double heap = heapGib(rules, server);
        sink.formula(heap > 0 ? "per node = max(0, M - M_os - M_heap) * u"
                              : "per node = max(0, M - M_os) * u");
        serverTerm(server, "M", "server_memory", server.memoryGib, "GiB", sink);
        ruleTerm(rules, Rule::ReservedMemoryGib, "M_os", "reserved_memory", "GiB", sink);
        if (heap > 0)
            sink.term("M_heap", "heap", heap, "GiB", rules.figure(Rule::HeapShare).origin,
                      rules.figure(Rule::HeapShare).source);
        ruleTerm(rules, share, "u", "usable_memory_share", "share", sink);
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
        sink.formula("per node = k");
        if constexpr (Sink::recording)
            sink.term("k", "connections_per_node", needs::connectionsPerNode(rules, role),
                      "connections",
                      role.type->connections ? originOf(role.type->source.status)
                                             : rules.figure(Rule::ConnectionsPerNode).origin,
                      role.type->connections ? role.type->source
                                             : rules.figure(Rule::ConnectionsPerNode).source);
        return {needs::connectionsPerNode(rules, role), Missing::None};
    case Constraint::Cpu:
        sink.formula("per node = C * u");
        serverTerm(server, "C", "server_vcpu", server.vcpu, "vCPU", sink);
        ruleTerm(rules, Rule::UtilisationTarget, "u", "utilisation_target", "share", sink);
        return {server.vcpu * rules[Rule::UtilisationTarget], Missing::None};
    case Constraint::Memory:
        return {needs::usableMemoryGib(rules, role, server, sink), Missing::None};
    case Constraint::MemoryRatio:
        if (!limited(rules[Rule::DiskPerMemory]))
            return {};
        sink.formula("per node = d * M");
        ruleTerm(rules, Rule::DiskPerMemory, "d", "disk_per_memory", "ratio", sink);
        serverTerm(server, "M", "server_memory", server.memoryGib, "GiB", sink);
        return {rules[Rule::DiskPerMemory] * server.memoryGib, Missing::None};
    case Constraint::Disk:
        sink.formula("per node = D * u");
        if (disk.volume)
            needs::volumeTerm(*disk.volume, "D", "node_disk", needs::diskGib(server, disk), "GiB",
                              sink);
        else
            serverTerm(server, "D", "node_disk", needs::diskGib(server, disk), "GiB", sink);
        ruleTerm(rules, Rule::DiskFillLimit, "u", "disk_fill_limit", "share", sink);
        return {needs::diskGib(server, disk) * rules[Rule::DiskFillLimit], Missing::None};
    case Constraint::Density: {
        const double perNode = std::min(rules[Rule::DataPerNodeGib],
                                        rules[Rule::DiskPerNodeGib] * rules[Rule::DiskFillLimit]);
        if (!limited(perNode))
            return {};
        if constexpr (Sink::recording) {
            const bool byData = limited(rules[Rule::DataPerNodeGib]);
            const bool byDisk = limited(rules[Rule::DiskPerNodeGib]);
            sink.formula(byData && byDisk ? "per node = min(d, D * u)"
                         : byData         ? "per node = d"
                                          : "per node = D * u");
            if (byData)
                ruleTerm(rules, Rule::DataPerNodeGib, "d", "data_per_node", "GiB", sink);
            if (byDisk) {
                ruleTerm(rules, Rule::DiskPerNodeGib, "D", "disk_per_node", "GiB", sink);
                ruleTerm(rules, Rule::DiskFillLimit, "u", "disk_fill_limit", "share", sink);
            }
        }
        return {perNode, Missing::None};
    }
    case Constraint::Iops: {
        const std::optional<double> most = local         ? server.localIops
                                           : disk.volume ? disk.volume->maxIops
                                                         : std::nullopt;
        if (!most)
            return unknown(local ? Missing::LocalDiskIops : Missing::VolumeIops);
        sink.formula("per node = i");
        if (local)
            serverTerm(server, "i", "disk_iops", *most, "IOPS", sink);
        else
            needs::volumeTerm(*disk.volume, "i", "disk_iops", *most, "IOPS", sink);
        return {*most, Missing::None};
    }
    case Constraint::DiskThroughput: {
        const std::optional<double> most =
            disk.volume && !local ? disk.volume->maxMbps : std::nullopt;
        if (!most)
            return unknown(local ? Missing::LocalDiskThroughput : Missing::VolumeThroughput);
        sink.formula("per node = m");
        needs::volumeTerm(*disk.volume, "m", "disk_throughput", *most, "MB/s", sink);
        return {*most, Missing::None};
    }
    case Constraint::Network:
        if (!server.networkGbps)
            return unknown(Missing::NetworkRate);
        sink.formula("per node = b * u");
        serverTerm(server, "b", "server_network", *server.networkGbps, "Gbit/s", sink);
        ruleTerm(rules, Rule::UtilisationTarget, "u", "utilisation_target", "share", sink);
        return {*server.networkGbps * rules[Rule::UtilisationTarget], Missing::None};
    case Constraint::Shards: {
        const double byHeap = rules[Rule::ShardsPerHeapGib] * needs::heapGib(rules, server);
        const double perNode = limited(byHeap) ? std::min(byHeap, rules[Rule::ShardsPerNode])
                                               : rules[Rule::ShardsPerNode];
        if constexpr (Sink::recording) {
            const bool heap = limited(byHeap), count = limited(rules[Rule::ShardsPerNode]);
            sink.formula(heap && count ? "per node = min(s, s_h * M_heap)"
                         : heap        ? "per node = s_h * M_heap"
                                       : "per node = s");
            if (count)
                ruleTerm(rules, Rule::ShardsPerNode, "s", "shards_per_node", "shards", sink);
            if (heap) {
                ruleTerm(rules, Rule::ShardsPerHeapGib, "s_h", "shards_per_heap_gib", "1/GiB",
                         sink);
                ruleTerm(rules, Rule::HeapShare, "M_heap", "heap", "GiB",
                         needs::heapGib(rules, server), sink);
            }
        }
        return {perNode, Missing::None};
    }
    case Constraint::QueryCeiling:
        if (!limited(rules[Rule::QueriesPerNode]))
            return {};
        sink.formula("per node = q");
        ruleTerm(rules, Rule::QueriesPerNode, "q", "queries_per_node", "1/s", sink);
        return {rules[Rule::QueriesPerNode], Missing::None};
    case Constraint::HaMinimum:
        sink.formula("per node = 1");
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
