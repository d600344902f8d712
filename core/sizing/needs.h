// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sizing/capacity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace daemok {

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

/// demand / per node, less the last bits of the division; 0 without demand, within int. Without a branch, for
/// loops over many.
[[nodiscard]] inline double fractionalNodes(double demand, double perNode)
{
    constexpr double kLeastPerNode = 1e-300; // 0: nothing can be carried
    constexpr double kMost = 2e9;
    return std::min(std::max(demand, 0.0) / std::max(perNode, kLeastPerNode) * (1 - 1e-12), kMost);
}

[[nodiscard]] inline int wholeNodes(double fractional)
{
    return static_cast<int>(std::ceil(fractional));
}

[[nodiscard]] inline int nodesFor(double demand, double perNode)
{
    return wholeNodes(fractionalNodes(demand, perNode));
}

[[nodiscard]] inline int roundUp(int nodes, int step)
{
    const long long n = (static_cast<long long>(nodes) + step - 1) / step * step;
    return static_cast<int>(std::min<long long>(n, 2000000000));
}

/// The same where each node more adds work to every request (usl.h); without a branch for products that do not.
[[nodiscard]] inline double fractionalNodes(double demand, double perNode, const Usl &usl)
{
    const double linear = fractionalNodes(demand, perNode);
    return usl.acts() ? std::min(usl.nodesFor(linear) * (1 - 1e-12), 2e9) : linear;
}

namespace needs {

template <class Sink> void uslTerms(const Scaling &scaling, Sink &sink)
{
    sink.term("alpha", "usl_alpha", scaling.law.alpha, "share", scaling.origin, scaling.source);
    sink.term("beta", "usl_beta", scaling.law.beta, "share", scaling.origin, scaling.source);
}

/// CPU that one node may keep busy after the failure.
[[nodiscard]] inline double vcpuAfterFailure(const RuleValues &rules, const ServerType &server)
{
    return server.vcpu * rules[Rule::UtilisationFailed];
}

/// Formula and terms of leftAfterFailure.
template <class Sink>
void leftTerms(const RuleValues &rules, const RoleDemand &role, const ServerType &server,
               Sink &sink)
{
    const double connections = connectionsPerNode(rules, role);
    const bool held = role.connections > 0 && limited(connections);
    const std::string work =
        role.usl.acts() ? "w_f * (1 + alpha * (n_f - 1) + beta * n_f * (n_f - 1))" : "w_f";
    sink.formula("n_left = max(1, ceil(" + work + " / (C * u_f))"
                 + (held ? ", ceil(K / k))" : ")"));
    if (role.usl.acts()) {
        uslTerms(*rules.product->scaling, sink);
        sink.term("n_f", "nodes_by_cpu",
                  std::max(1, wholeNodes(fractionalNodes(
                                  role.cpuFailed, vcpuAfterFailure(rules, server), role.usl))),
                  "nodes");
    }
    sink.term("w_f", "vcpu_busy_after_failure", role.cpuFailed, "vCPU");
    serverTerm(server, "C", "server_vcpu", server.vcpu, "vCPU", sink);
    ruleTerm(rules, Rule::UtilisationFailed, "u_f", "utilisation_after_failure", "share", sink);
    if (!held)
        return;
    sink.term("K", "connections_held", role.connections, "connections", Origin::Preset);
    ruleTerm(rules, Rule::ConnectionsPerNode, "k", "connections_per_node", "connections",
             connections, sink);
}

/// Nodes that must be left after the stated failure: CPU at the failure target, and connections.
[[nodiscard]] inline int leftAfterFailure(const RoleDemand &role, double vcpuPerNode,
                                          double connectionsPerNode)
{
    return std::max({1, wholeNodes(fractionalNodes(role.cpuFailed, vcpuPerNode, role.usl)),
                     nodesFor(role.connections, connectionsPerNode)});
}

/// Nodes so that `left` remain when the fullest of `zones` (2 or more) fails, spread as evenly as they go:
/// n - ceil(n/Z) >= left  <=>  floor(n (Z-1)/Z) >= left
[[nodiscard]] inline int withZoneLost(int left, int zones)
{
    return static_cast<int>(
        std::min(std::ceil(static_cast<double>(left) * zones / (zones - 1.0)), 2e9));
}

/// Nodes for the stated failure: one node or the fullest of Z zones is gone and the rest, `left`, still carries
/// the load.
template <class Sink>
int survive(const StoreDemand &store, const RoleDemand &role, int left, Sink &sink)
{
    const Survive level = store.placement.survive;
    if (level == Survive::None || !role.scales)
        return 0;
    if (role.data && store.leaders) {
        sink.formula("nodes = n_left");
        sink.note("another_member_leads");
        return left;
    }
    if (level == Survive::Node) {
        sink.formula("nodes = n_left + 1");
        return static_cast<int>(std::min(left + 1.0, 2e9));
    }
    const int zones = std::max(2, store.placement.zones);
    sink.formula("nodes = ceil(n_left * Z / (Z - 1))");
    if constexpr (Sink::recording)
        sink.term("Z", "zones", zones, "zones", Origin::Preset, {}, {}, "answers.zones");
    return withZoneLost(left, zones);
}

/// The CPU line of a role whose nodes cost each other work: what one node carries beside n - 1 others, at the n the
/// line asks for. So demand / per node still gives the nodes.
template <class Sink>
Need scaledCpu(const StoreDemand &store, const RoleDemand &role, double demand, double alone,
               Sink &sink)
{
    const int nodes = wholeNodes(fractionalNodes(demand, alone, role.usl));
    const double n = std::max(1, nodes);
    if constexpr (Sink::recording) {
        sink.formula("per node = C * u / (1 + alpha * (n_c - 1) + beta * n_c * (n_c - 1))");
        uslTerms(*store.rules->product->scaling, sink);
        sink.term("n_c", "nodes_by_cpu", n, "nodes");
    }
    return {demand, alone / role.usl.work(n), nodes, true, Missing::None};
}

/// The ledger line of `survive`.
template <class Sink>
Need surviveNeed(const StoreDemand &store, const RoleDemand &role, const ServerType &server,
                 Sink &sink)
{
    if (store.placement.survive == Survive::None || !role.scales)
        return {};
    const RuleValues &rules = *store.rules;
    const int left =
        leftAfterFailure(role, vcpuAfterFailure(rules, server), connectionsPerNode(rules, role));
    return {static_cast<double>(left), 1, survive(store, role, left, sink), true, Missing::None};
}

} // namespace needs

/// The ledger line `c` of a role on a server type, reported by the same code to the search and to `explain`.
/// Terms recorded here are those of "per node"; the demand's own terms come from storeDemand().
template <class Sink>
Need need(Constraint c, const StoreDemand &store, const RoleDemand &role, const ServerType &server,
          const DiskOption &disk, Sink &sink)
{
    if (c == Constraint::Survive)
        return needs::surviveNeed(store, role, server, sink);
    const double demand = demandOf(c, role);
    const Capacity capacity = capacityOf(c, *store.rules, role, server, disk, sink);
    if (capacity.missing != Missing::None)
        return demand > 0 ? Need{demand, 0, 0, false, capacity.missing} : Need{};
    if (std::isinf(capacity.perNode))
        return {};
    if (c == Constraint::Cpu && role.usl.acts())
        return needs::scaledCpu(store, role, demand, capacity.perNode, sink);
    return {demand, capacity.perNode, nodesFor(demand, capacity.perNode), true, Missing::None};
}

/// One figure for each of kFloorConstraints.
using FloorFigures = std::array<double, kFloorConstraints.size()>;

/// Capacities of a server type with a disk for one node type: what does not change with the demand, so that a
/// search asks for it once. Nothing limits where it cannot be checked.
struct Capacities
{
    FloorFigures perNode{};
    double vcpuAfterFailure = 0;
    double connections = 0;
};

[[nodiscard]] inline Capacities capacitiesOf(const RuleValues &rules, const RoleDemand &role,
                                             const ServerType &server, const DiskOption &disk)
{
    NoTerms none;
    Capacities all;
    for (std::size_t i = 0; i < kFloorConstraints.size(); ++i) {
        const Constraint c = kFloorConstraints[i];
        const bool disky =
            c == Constraint::Disk || c == Constraint::Iops || c == Constraint::DiskThroughput;
        all.perNode[i] = disky && disk.kind == DiskChoice::Kind::None
                             ? Capacity{}.perNode
                             : capacityOf(c, rules, role, server, disk, none).perNode;
    }
    all.vcpuAfterFailure = needs::vcpuAfterFailure(rules, server);
    all.connections = needs::connectionsPerNode(rules, role);
    return all;
}

[[nodiscard]] inline FloorFigures demandsOf(const RoleDemand &role)
{
    FloorFigures all{};
    for (std::size_t i = 0; i < kFloorConstraints.size(); ++i)
        all[i] = demandOf(kFloorConstraints[i], role);
    return all;
}

/// Fewest nodes by every floor constraint, rounded to the role's step.
struct Floor
{
    int nodes = 0;
    Constraint binding = Constraint::HaMinimum; ///< first of the largest lines
    bool fits = true;                           ///< within the role's largest count
};

/// `demands` = demandsOf(role).
[[nodiscard]] inline Floor floorNodes(const StoreDemand &store, const RoleDemand &role,
                                      const FloorFigures &demands, const Capacities &capacities)
{
    Floor floor;
    if (!role.scales) {
        floor.nodes = role.minNodes;
        return floor;
    }
    NoTerms none;
    FloorFigures asked;
    for (std::size_t i = 0; i < asked.size(); ++i)
        asked[i] = fractionalNodes(demands[i], capacities.perNode[i]);
    double most = 0;
    for (const double nodes : asked)
        most = std::max(most, nodes);
    const int survive = needs::survive(
        store, role,
        needs::leftAfterFailure(role, capacities.vcpuAfterFailure, capacities.connections), none);
    static_assert(kFloorConstraints.back() == Constraint::Survive);
    asked.back() = survive;
    if (role.usl.acts()) {
        static_assert(kFloorConstraints[1] == Constraint::Cpu);
        asked[1] = fractionalNodes(demands[1], capacities.perNode[1], role.usl);
        most = std::max(most, asked[1]);
    }
    const int nodes = std::max(wholeNodes(most), survive);
    const auto binding = static_cast<std::size_t>(
        std::find_if(asked.begin(), asked.end(), [&](double n) { return n > nodes - 1; })
        - asked.begin());
    if (nodes > 0)
        floor.binding = kFloorConstraints[binding];
    floor.nodes = roundUp(std::max(1, nodes), role.step);
    floor.fits = floor.nodes <= role.maxNodes;
    return floor;
}

[[nodiscard]] inline Floor floorNodes(const StoreDemand &store, const RoleDemand &role,
                                      const ServerType &server, const DiskOption &disk)
{
    return floorNodes(store, role, demandsOf(role), capacitiesOf(*store.rules, role, server, disk));
}

} // namespace daemok
