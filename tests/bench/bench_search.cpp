// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/search/exactsearch.h"
#include "core/planner/search/pathpredicate.h"

#include <benchmark/benchmark.h>

using namespace daemok;
using namespace daemok::planner;

namespace {

using latency::ServiceLaw;
using latency::WaitModel;

/// Session nodes, query nodes with or without a fan-out, data nodes answering 2 of 3; 8 vCPU each.
/// Service times and rates of the order of case B of tests/fixtures/queueing.json, "three_role_des".
PathProblem threeRoles(WaitModel model, double fanOut, double rate = 8000, double goal = 0.030)
{
    PathProblem problem;
    problem.model = model;
    problem.stations = {PathStation{8, 1}, PathStation{8, 1}, PathStation{8, 1}};
    PathOperation lookup;
    lookup.rate = PerSecond(rate);
    lookup.goal = Seconds(goal);
    lookup.delay = Seconds(0.0015);
    lookup.add(PathStage::plain(0, ServiceLaw::plain(Seconds(0.0020), 1)));
    lookup.add(fanOut > 1
                   ? PathStage::allOf(1, ServiceLaw::plain(Seconds(0.0030 / fanOut), 1), fanOut)
                   : PathStage::plain(1, ServiceLaw::plain(Seconds(0.0030), 1)));
    lookup.add(PathStage::quorum(2, ServiceLaw::plain(Seconds(0.0040), 1), 2, 3));
    problem.operations.push_back(lookup);
    return problem;
}

/// Floors at utilisation 0.95, no ceiling worth the name.
SearchBox boxOf(const PathProblem &problem)
{
    SearchBox box;
    std::array<double, kMaxStations> busy{};
    for (const PathOperation &operation : problem.operations)
        for (int i = 0; i < operation.stageCount; ++i) {
            const PathStage &stage = operation.stages[static_cast<std::size_t>(i)];
            busy[static_cast<std::size_t>(stage.station)] +=
                operation.rate.value() * stage.sent * stage.service.moments().mean;
        }
    for (std::size_t i = 0; i < kMaxStations; ++i) {
        box.lo[i] = 1 + static_cast<int>(busy[i] / (8 * 0.95));
        box.hi[i] = 100'000;
    }
    box.unitCost = {0.384, 0.384, 0.768};
    return box;
}

/// Unknown: every problem is new to the predicate, as if every service time had changed. Otherwise it
/// has met the roles and stages before, as with the next server type of the same vCPU.
enum class Problems { Unknown, Known };

void search(benchmark::State &state, PathProblem problem, Problems problems = Problems::Unknown)
{
    const SearchBox box = boxOf(problem);
    PathPredicate feasible;
    SearchOutcome outcome;
    PathPredicate::Work work;
    for (auto _ : state) {
        if (problems == Problems::Unknown)
            for (PathOperation &operation : problem.operations)
                operation.goal = operation.goal * (1 + 1e-12);
        feasible.reset(problem);
        outcome = exactSearch(box, feasible);
        benchmark::DoNotOptimize(outcome);
        work = feasible.work();
    }
    state.counters["calls"] = outcome.calls;
    state.counters["tables"] = work.tables;
    state.counters["sums"] = work.sums;
    state.counters["nodes"] = outcome.counts[0] + outcome.counts[1] + outcome.counts[2];
}

void threeRoleBlend(benchmark::State &state)
{
    search(state, threeRoles(WaitModel::Blend, 4));
}
void threeRoleBlendPlainQuery(benchmark::State &state)
{
    search(state, threeRoles(WaitModel::Blend, 1));
}
void threeRoleBlendKnown(benchmark::State &state)
{
    search(state, threeRoles(WaitModel::Blend, 4), Problems::Known);
}
void threeRoleExponential(benchmark::State &state)
{
    search(state, threeRoles(WaitModel::Exponential, 4));
}

/// Goals at which rates a thousand times larger are still a trade between the roles.
void threeRoleBlendHuge(benchmark::State &state)
{
    search(state, threeRoles(WaitModel::Blend, 1, 8e6, 0.0245));
}

/// Six operations over the same stations, each with its own goal and grid.
void threeRoleBlendSixOperations(benchmark::State &state)
{
    PathProblem problem = threeRoles(WaitModel::Blend, 4, 8000.0 / 6);
    for (int i = 1; i < 6; ++i) {
        PathOperation other = problem.operations.front();
        other.goal = Seconds(0.030 + 0.004 * i);
        problem.operations.push_back(other);
    }
    search(state, problem);
}

void firstCheck(benchmark::State &state)
{
    // All that an unknown problem asks for once, and one law a role.
    PathProblem problem = threeRoles(WaitModel::Blend, 4);
    PathPredicate feasible;
    for (auto _ : state) {
        problem.operations[0].goal = problem.operations[0].goal * (1 + 1e-12);
        feasible.reset(problem);
        benchmark::DoNotOptimize(feasible.meets({4, 6, 14}));
    }
}

/// One law of a data role at a new count.
void roleTable(benchmark::State &state, WaitModel model, int cells)
{
    PathProblem problem = threeRoles(model, 4);
    problem.cells = cells;
    RoleLaws laws;
    laws.reset(problem);
    const std::size_t stage =
        laws.stageOf(problem.operations[0].stages[2], Seconds(0.03), StageUse::Last, false);
    int count = 13;
    for (auto _ : state) {
        benchmark::DoNotOptimize(laws.table(stage, laws.slot(2, count)));
        if (++count == 1000) {
            // The same counts once more, but unknown: as after forgetting.
            state.PauseTiming();
            laws = RoleLaws();
            laws.reset(problem);
            laws.stageOf(problem.operations[0].stages[2], Seconds(0.03), StageUse::Last, false);
            laws.table(stage, laws.slot(2, 2000));
            count = 13;
            state.ResumeTiming();
        }
    }
}

void serviceOnGrid(benchmark::State &state)
{
    const latency::Grid grid{static_cast<int>(state.range(0)), Seconds(0.03)};
    latency::ServiceOnGrid out;
    for (auto _ : state) {
        latency::describeService(ServiceLaw::plain(Seconds(0.004), 1), grid, out);
        benchmark::DoNotOptimize(out.points.data());
    }
}

void stationOnGrid(benchmark::State &state)
{
    const latency::Grid grid{static_cast<int>(state.range(0)), Seconds(0.03)};
    const latency::ClassLoad load{PerSecond(1000), ServiceLaw::plain(Seconds(0.004), 1)};
    latency::ServiceOnGrid service;
    latency::describeService(load.service, grid, service);
    latency::GridValues shared;
    latency::describeShared(load.service, 8, grid, shared.data());
    const latency::ClassArrays arrays{service.averages.data(), shared.data()};
    latency::StationOnGrid out;
    for (auto _ : state) {
        latency::describeStation({&load, 1}, {&arrays, 1}, 8, grid, out);
        benchmark::DoNotOptimize(out.first.data());
    }
}

void erlang(benchmark::State &state)
{
    const double servers = static_cast<double>(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(latency::erlangC(servers, 0.8 * servers));
}

/// A check between counts whose laws are known, and one that needs a new sum of two roles.
void check(benchmark::State &state)
{
    PathPredicate feasible;
    feasible.reset(threeRoles(WaitModel::Blend, 4));
    int data = 14;
    for (auto _ : state) {
        benchmark::DoNotOptimize(feasible.meets({4, 6, data}));
        data = data == 14 ? 15 : 14;
    }
}

void sumOfTwo(benchmark::State &state)
{
    const int points = static_cast<int>(state.range(0)) + 1;
    latency::GridValues a{}, b{}, out{};
    for (int i = 0; i < points; ++i) {
        a[i] = 1.0 / points;
        b[i] = static_cast<double>(i) / points;
    }
    for (auto _ : state) {
        latency::kernel::causalProduct(a.data(), b.data(), out.data(), points);
        benchmark::DoNotOptimize(out.data());
    }
}

BENCHMARK(threeRoleBlend)->Name("search/three_roles/blend");
BENCHMARK(threeRoleBlendPlainQuery)->Name("search/three_roles/blend_plain_query");
BENCHMARK(threeRoleBlendKnown)->Name("search/three_roles/blend_known");
BENCHMARK(threeRoleExponential)->Name("search/three_roles/exponential");
BENCHMARK(threeRoleBlendHuge)->Name("search/three_roles/blend_thousandfold");
BENCHMARK(threeRoleBlendSixOperations)->Name("search/three_roles/blend_six_operations");
BENCHMARK(firstCheck)->Name("search/first_check");
BENCHMARK_CAPTURE(roleTable, blend, WaitModel::Blend, 64)->Name("search/role_table/blend/64");
BENCHMARK_CAPTURE(roleTable, exponential, WaitModel::Exponential, 64)
    ->Name("search/role_table/exponential/64");
BENCHMARK_CAPTURE(roleTable, blend256, WaitModel::Blend, 256)->Name("search/role_table/blend/256");
BENCHMARK(serviceOnGrid)->Name("search/service_on_grid")->Arg(64)->Arg(256);
BENCHMARK(stationOnGrid)->Name("search/station_on_grid")->Arg(64);
BENCHMARK(erlang)->Name("search/erlang_c")->Arg(8)->Arg(64)->Arg(256);
BENCHMARK(sumOfTwo)->Name("search/sum_of_two")->Arg(64)->Arg(256);
BENCHMARK(check)->Name("search/check");

} // namespace
