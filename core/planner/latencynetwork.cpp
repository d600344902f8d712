// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/latencynetwork.h"

#include <algorithm>

namespace daemok::planner {
namespace {

const ServerType &serverOf(const Catalog &catalog, const StoreChoice &choice, std::size_t role)
{
    return catalog.servers[static_cast<std::size_t>(choice.roles[role].server)];
}

bool leadersOnly(const StoreDemand &store, std::size_t role)
{
    return store.roles[role].data && store.leaders && !store.deployment->readsFromAllCopies;
}

DiskRead diskRead(const StoreDemand &store, const ServerType &server, const RoleChoice &choice,
                  const RoleDemand &role)
{
    NoTerms none;
    const RuleValues &rules = *store.rules;
    DiskRead disk;
    const bool local = choice.disk.kind != DiskChoice::Kind::Volume;
    disk.time = {Seconds(rules[local ? Rule::DiskReadMsLocal : Rule::DiskReadMsVolume] / 1000.0),
                 1.0};
    const double resident = role.memoryGib / std::max(1, choice.nodes);
    const double cache =
        std::max(0.0, needs::usableMemoryGib(rules, role, server, none) - resident);
    disk.cachePerNode = Bytes(cache * kGiB);
    disk.workingSet = Bytes(store.workingSetGib * kGiB);
    return disk;
}

PathStage stageOf(const Catalog &catalog, const StoreChoice &choice, const Stage &stage,
                  Stations &stations)
{
    const StoreDemand &store = *choice.demand;
    const auto role = static_cast<std::size_t>(stage.role);
    PathStage path;
    path.station = stations.of(stage.role);
    path.service = latency::ServiceLaw::plain(Seconds(stage.serviceMs / 1000.0), stage.cv);
    path.sent = stage.tasks;
    path.replies = stage.tasks;
    if (stage.sent > 1 && !leadersOnly(store, role)) {
        path.sent = stage.sent;
        path.replies = stage.awaited;
    }
    if (stage.readsDisk && store.workingSetGib > 0)
        path.disk =
            diskRead(store, serverOf(catalog, choice, role), choice.roles[role], store.roles[role]);
    return path;
}

} // namespace

/// Nobody waits for a fed copy.
std::optional<double> goalOf(const Path &path, const Goals &goals)
{
    return path.fed ? std::nullopt : goals[static_cast<std::size_t>(reportedOp(path.operation))];
}

Network networkOf(const Catalog &catalog, const StoreChoice &choice, const Goals &goals,
                  double percentile)
{
    Network network;
    const StoreDemand &store = *choice.demand;
    network.problem.operations.reserve(store.paths.size());
    for (const Path &path : store.paths) {
        PathOperation operation;
        operation.rate = PerSecond(path.rate);
        operation.percentile = percentile;
        double delay = path.delayMs;
        for (int i = 0; i < path.stageCount; ++i) {
            const Stage &stage = path.stages[static_cast<std::size_t>(i)];
            operation.add(stageOf(catalog, choice, stage, network.stations));
            // A leader that waits for a member's copy waits one more round trip.
            if (stage.awaited > 1 && leadersOnly(store, static_cast<std::size_t>(stage.role)))
                delay += (*store.rules)[Rule::RoundTripMs];
        }
        operation.delay = Seconds(delay / 1000.0);
        if (const auto goal = goalOf(path, goals)) {
            operation.goal = Seconds(*goal / 1000.0);
            network.anyGoal = true;
        }
        network.problem.operations.push_back(operation);
    }
    for (int i = 0; i < network.stations.count; ++i) {
        const auto role =
            static_cast<std::size_t>(network.stations.role[static_cast<std::size_t>(i)]);
        const int vcpu = serverOf(catalog, choice, role).vcpu;
        const double threads = (*store.rules)[Rule::ThreadsPerStation];
        const bool loops = store.roles[role].data && threads > 0 && threads < vcpu;
        PathStation &station = network.problem.stations[static_cast<std::size_t>(i)];
        station.vcpu = loops ? static_cast<int>(threads) : vcpu;
        station.nodesPerServer =
            (leadersOnly(store, role) ? store.placement.copies : 1.0) * station.vcpu / vcpu;
        if (store.roles[role].usl.acts()) {
            station.usl = store.roles[role].usl;
            station.most = store.roles[role].maxNodes;
        }
    }
    return network;
}

NodeCounts countsOf(const Network &network, const StoreChoice &choice)
{
    NodeCounts counts{1, 1, 1};
    for (int i = 0; i < network.stations.count; ++i)
        counts[static_cast<std::size_t>(i)] =
            choice
                .roles[static_cast<std::size_t>(network.stations.role[static_cast<std::size_t>(i)])]
                .nodes;
    return counts;
}

StationKey stationKey(const Catalog &catalog, const StoreChoice &choice, std::size_t role)
{
    const StoreDemand &store = *choice.demand;
    const ServerType &server = serverOf(catalog, choice, role);
    StationKey key;
    key.vcpu = server.vcpu;
    const bool misses =
        store.workingSetGib > 0
        && std::any_of(store.paths.begin(), store.paths.end(), [&](const Path &path) {
               return std::any_of(
                   path.stages.begin(), path.stages.begin() + path.stageCount,
                   [&](const Stage &s) { return s.role == static_cast<int>(role) && s.readsDisk; });
           });
    if (misses) {
        const DiskRead disk = diskRead(store, server, choice.roles[role], store.roles[role]);
        key.diskMs = disk.time.mean.value() * 1000;
        key.cacheBytes = disk.cachePerNode.value();
    }
    return key;
}

} // namespace daemok::planner
