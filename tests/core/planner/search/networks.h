// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/search/pathproblem.h"
#include "tests/core/latency/draws.h"

#include <array>
#include <cstddef>

namespace daemok::testing {

using planner::PathOperation;
using planner::PathProblem;
using planner::PathStage;

/// vCPU kept busy at each station.
inline std::array<double, planner::kMaxStations> busyOf(const PathProblem &problem)
{
    std::array<double, planner::kMaxStations> busy{};
    for (const PathOperation &operation : problem.operations)
        for (int i = 0; i < operation.stageCount; ++i) {
            const PathStage &stage = operation.stages[static_cast<std::size_t>(i)];
            busy[static_cast<std::size_t>(stage.station)] +=
                operation.rate.value() * stage.sent * stage.service.moments().mean;
        }
    return busy;
}

/// Session, query and data role with one to three operations of all kinds of stages, some with disk
/// reads, constants, hit/miss services, roles left out, and goals around what is possible.
inline PathProblem randomNetwork(Draws &draws, int cells = latency::kSearchCells)
{
    PathProblem problem;
    problem.cells = cells;
    problem.model = draws.chance(0.8) ? latency::WaitModel::Blend : latency::WaitModel::Exponential;
    for (planner::PathStation &station : problem.stations)
        station = {1 << draws.whole(0, 5), 1};
    const bool hasSession = draws.chance(0.7);
    const bool hasQuery = draws.chance(0.7);
    const int operations = draws.whole(1, 3);
    for (int i = 0; i < operations; ++i) {
        PathOperation operation;
        operation.rate = PerSecond(draws.logEven(100, 3000));
        operation.delay = Seconds(draws.even(0, 0.002));
        double slowest = 0;
        const auto service = [&] {
            latency::ServiceLaw law = latency::ServiceLaw::plain(
                Seconds(draws.logEven(0.0002, 0.004)), draws.chance(0.1) ? 0 : draws.even(0.3, 2));
            if (draws.chance(0.15)) {
                law.miss = {Seconds(draws.logEven(0.002, 0.01)), 1};
                law.missProbability = draws.even(0, 0.3);
            }
            slowest += law.moments().mean * (1 + 3 * law.moments().cv());
            return law;
        };
        if (hasSession)
            operation.add(PathStage::plain(0, service()));
        if (hasQuery)
            operation.add(draws.chance(0.5) ? PathStage::plain(1, service())
                                            : PathStage::allOf(1, service(), draws.whole(2, 8)));
        PathStage data = draws.chance(0.5) ? PathStage::quorum(2, service(), 2, 3)
                                           : PathStage::plain(2, service());
        if (draws.chance(0.3)) {
            data.disk = {{Seconds(draws.logEven(0.0005, 0.005)), draws.even(0, 1.5)},
                         1,
                         Bytes(1e9),
                         Bytes(draws.logEven(2e9, 3e10))};
            slowest += data.disk.time.mean.value();
        }
        operation.add(data);
        if (draws.chance(0.85))
            operation.goal = operation.delay + Seconds(slowest * draws.logEven(0.7, 2.5));
        problem.operations.push_back(operation);
    }
    return problem;
}

inline latency::ServiceLaw plain(double seconds, double cv = 1)
{
    return latency::ServiceLaw::plain(Seconds(seconds), cv);
}

/// One plain visit to a station of 8 vCPU.
inline PathProblem oneRole(double rate, double goal, const latency::ServiceLaw &law = plain(0.004))
{
    PathProblem problem;
    problem.stations[2] = {8, 1};
    PathOperation read;
    read.rate = PerSecond(rate);
    read.goal = Seconds(goal);
    read.add(PathStage::plain(2, law));
    problem.operations.push_back(read);
    return problem;
}

} // namespace daemok::testing
