// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/assemble.h"

#include <algorithm>

namespace daemok::planner {
namespace {

std::string_view unitOfConstraint(Constraint c)
{
    switch (c) {
    case Constraint::Connections:
        return "connections";
    case Constraint::Cpu:
        return "vCPU";
    case Constraint::Memory:
    case Constraint::MemoryRatio:
    case Constraint::Disk:
    case Constraint::Density:
        return "GiB";
    case Constraint::Iops:
        return "IOPS";
    case Constraint::DiskThroughput:
        return "MB/s";
    case Constraint::Network:
        return "Gbit/s";
    case Constraint::Shards:
        return "shards";
    case Constraint::QueryCeiling:
        return "1/s";
    case Constraint::RequestUnits:
        return "units/s";
    case Constraint::HaMinimum:
    case Constraint::Survive:
    case Constraint::Latency:
    case Constraint::Rounding:
    case Constraint::Partitions:
    case Constraint::KvCache:
    case Constraint::TokenRate:
    case Constraint::TokenSpeed:
        return "nodes";
    }
    return "nodes";
}

/// Rule whose origin marks the line (the weakest catalogue input of its per-node figure).
std::optional<Rule> ruleOf(Constraint c)
{
    switch (c) {
    case Constraint::Connections:
        return Rule::ConnectionsPerNode;
    case Constraint::Cpu:
        return Rule::UtilisationTarget;
    case Constraint::Memory:
        return Rule::UsableMemoryShare;
    case Constraint::MemoryRatio:
        return Rule::DiskPerMemory;
    case Constraint::Disk:
        return Rule::DiskFillLimit;
    case Constraint::Density:
        return Rule::DataPerNodeGib;
    case Constraint::Iops:
        return Rule::ReadIops;
    case Constraint::DiskThroughput:
        return Rule::WriteAmplification;
    case Constraint::Network:
        return Rule::UtilisationTarget;
    case Constraint::Shards:
        return Rule::ShardTargetGib;
    case Constraint::QueryCeiling:
        return Rule::QueriesPerNode;
    case Constraint::Survive:
        return Rule::UtilisationFailed;
    case Constraint::Latency:
        return Rule::ServiceCv;
    case Constraint::HaMinimum:
    case Constraint::Rounding:
    case Constraint::RequestUnits:
    case Constraint::Partitions:
    case Constraint::KvCache:
    case Constraint::TokenRate:
    case Constraint::TokenSpeed:
        return std::nullopt;
    }
    return std::nullopt;
}

LedgerLine lineOf(Constraint c, const Need &need, const StoreChoice &choice, std::size_t role)
{
    LedgerLine line;
    line.constraint = c;
    line.demand = need.demand;
    line.perNode = need.perNode;
    line.unit = unitOfConstraint(c);
    line.nodes = need.nodes;
    line.checked = need.checked;
    line.missing = need.missing;
    if (const std::optional<Rule> rule = ruleOf(c)) {
        const Figure &figure = choice.demand->rules->figure(*rule);
        line.origin = figure.origin;
        line.source = figure.source;
    } else if (c == Constraint::HaMinimum) {
        line.origin = Origin::Published;
        line.source = choice.demand->roles[role].type->source;
    }
    return line;
}

} // namespace

std::vector<LedgerLine> ledgerOf(const Catalog &catalog, const StoreChoice &choice,
                                 std::size_t role)
{
    NoTerms none;
    const StoreDemand &store = *choice.demand;
    const RoleDemand &demand = store.roles[role];
    const RoleChoice &chosen = choice.roles[role];
    const ServerType &server = catalog.servers[static_cast<std::size_t>(chosen.server)];
    std::vector<LedgerLine> ledger;
    for (const Constraint c : kFloorConstraints) {
        const bool disky =
            c == Constraint::Disk || c == Constraint::Iops || c == Constraint::DiskThroughput;
        if ((disky && chosen.disk.kind == DiskChoice::Kind::None)
            || (!demand.scales && c != Constraint::HaMinimum))
            continue;
        const Need line = need(c, store, demand, server, chosen.disk, none);
        const bool says = line.nodes > 0 || !line.checked || c == Constraint::Cpu
                          || (c == Constraint::Disk && demand.data);
        if (says)
            ledger.push_back(lineOf(c, line, choice, role));
    }
    if (chosen.latencyNodes > 0)
        ledger.push_back(lineOf(
            Constraint::Latency,
            {static_cast<double>(chosen.latencyNodes), 1, chosen.latencyNodes, true, Missing::None},
            choice, role));
    if (demand.scales && demand.step > 1)
        ledger.push_back(
            lineOf(Constraint::Rounding,
                   {static_cast<double>(chosen.nodes), static_cast<double>(demand.step),
                    chosen.nodes, true, Missing::None},
                   choice, role));
    const auto largest = std::max_element(
        ledger.begin(), ledger.end(),
        [](const LedgerLine &a, const LedgerLine &b) { return a.nodes < b.nodes; });
    if (largest != ledger.end())
        largest->binding = true;
    return ledger;
}

double utilisationOf(const Catalog &catalog, const StoreChoice &choice, std::size_t role)
{
    const ServerType &server = catalog.servers[static_cast<std::size_t>(choice.roles[role].server)];
    const double supply = choice.roles[role].nodes * static_cast<double>(server.vcpu);
    const RoleDemand &demand = choice.demand->roles[role];
    const double work = demand.usl.acts() ? demand.usl.work(choice.roles[role].nodes) : 1;
    return supply > 0 ? demand.cpu * work / supply : 0;
}

} // namespace daemok::planner
