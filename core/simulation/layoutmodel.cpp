// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/layoutmodel.h"

#include "core/planner/failure/failedlayout.h"

#include <algorithm>
#include <cmath>

namespace daemok::simulation {
namespace {

using planner::FailedRole;
using planner::FailedStore;
using planner::Network;
using planner::PathOperation;
using planner::PathStage;
using planner::PathStation;

Station stationOf(const Catalog &catalog, const FailedStore &store, std::size_t role,
                  const PathStation &path, int zones, bool zone)
{
    const FailedRole &failed = store.roles[role];
    const StoreDemand &demand = *store.choice.demand;
    const int vcpu =
        catalog.servers[static_cast<std::size_t>(store.choice.roles[role].server)].vcpu;
    const bool leaders = planner::leadersServe(demand, role);
    Station station;
    station.role = failed.id;
    station.servers = path.vcpu;
    station.queuesPerNode = std::max(1, vcpu / path.vcpu);
    station.nodes = std::max(1, leaders ? failed.nodes / demand.placement.copies : failed.nodes);
    station.zones = std::max(1, zones);
    if (failed.members > 1 && station.nodes % failed.members == 0)
        station.members = failed.members;
    if (!failed.ledByAnother) {
        station.lostZone = zone && failed.lost > 0;
        station.lostNodes = zone ? 0 : std::min(failed.lost, station.nodes);
    }
    return station;
}

Stage stageOf(const FailedStore &store, const planner::PathStage &law, const Path &path,
              const daemok::Stage &given, int firstStation)
{
    NoTerms none;
    Stage stage;
    stage.station = firstStation + law.station;
    stage.service = law.service;
    if (planner::asksCopies(*store.choice.demand, given)) {
        stage.copies = given.sent;
        stage.replies = given.awaited;
        stage.held = store.choice.demand->placement.copies;
        stage.inSync = planner::copiesNeeded(*store.choice.demand, path, given, 1) < given.awaited;
    } else {
        stage.tasks = law.sent;
    }
    if (law.disk.present()) {
        const FailedRole &role = store.roles[static_cast<std::size_t>(given.role)];
        stage.disk = law.disk.time;
        stage.missProbability = planner::missProbability(law.disk, role.nodes, none);
        stage.missAfter = planner::missProbability(law.disk, role.serving(), none);
    }
    return stage;
}

void addStore(Model &model, const Catalog &catalog, const FailedStore &store, int zones, bool zone)
{
    planner::StoreChoice planned = store.choice;
    planned.demand = store.before;
    const Network network = planner::networkOf(catalog, planned, {}, planner::kGoalPercentile);
    const int first = static_cast<int>(model.stations.size());
    for (int i = 0; i < network.stations.count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        model.stations.push_back(stationOf(catalog, store,
                                           static_cast<std::size_t>(network.stations.role[at]),
                                           network.problem.stations[at], zones, zone));
    }
    for (std::size_t p = 0; p < network.problem.operations.size(); ++p) {
        const PathOperation &law = network.problem.operations[p];
        const Path &path = store.before->paths[p];
        Operation operation;
        operation.reported = reportedOp(path.operation);
        operation.recorded = !path.fed;
        operation.rate = law.rate;
        operation.rateAfter = PerSecond(store.choice.demand->paths[p].rate);
        operation.delay = law.delay;
        for (int s = 0; s < law.stageCount; ++s)
            operation.stages.push_back(stageOf(store, law.stages[static_cast<std::size_t>(s)], path,
                                               path.stages[static_cast<std::size_t>(s)], first));
        model.operations.push_back(std::move(operation));
    }
}

} // namespace

Model modelOf(const Plan &plan, std::size_t layout, const planner::Failure &failure)
{
    Model model;
    const Layout *const printed = planner::layoutOf(plan, layout);
    if (!printed)
        return model;
    const planner::FailedLayout failed = planner::failedLayout(plan, layout, failure);
    const bool zone = failure.kind == planner::FailureKind::Zone;
    for (const FailedStore &store : failed.stores)
        if (store.timed)
            addStore(model, *plan.catalog, store, printed->zones, zone);
    model.outage = failure.kind != planner::FailureKind::None;
    const bool nodes = std::any_of(model.stations.begin(), model.stations.end(),
                                   [](const Station &s) { return s.lostZone || s.lostNodes > 0; });
    if (nodes)
        model.detection = kDetection;
    return model;
}

} // namespace daemok::simulation
