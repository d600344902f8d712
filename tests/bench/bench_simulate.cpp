// SPDX-License-Identifier: GPL-3.0-or-later
// simulate/...: simulated requests a second, warm-up included, on one thread; CPU time.
#include "core/simulation/simulate.h"

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace {

using namespace daemok;

simulation::Stage stageAt(int station, double milliseconds, int copies = 1, int replies = 1)
{
    simulation::Stage stage;
    stage.station = station;
    stage.service = latency::ServiceLaw::plain(Seconds(milliseconds / 1000), 1);
    stage.copies = copies;
    stage.replies = replies;
    return stage;
}

/// Three roles with 8 vCPU a node: session, query, data; the busy case B of the reference (section 1.9).
simulation::Model threeRoles(int sessions, int queries, int data, double rate)
{
    simulation::Model model;
    for (const int nodes : {sessions, queries, data}) {
        simulation::Station station;
        station.nodes = nodes;
        station.servers = 8;
        model.stations.push_back(station);
    }
    simulation::Operation operation;
    operation.rate = operation.rateAfter = PerSecond(rate);
    operation.stages = {stageAt(0, 2), stageAt(1, 3), stageAt(2, 4, 3, 2)};
    model.operations = {operation};
    return model;
}

void simulated(benchmark::State &state, const simulation::Model &model)
{
    std::uint64_t requests = 0;
    simulation::Options options;
    options.requests = 200000;
    options.band = 0;
    for (auto _ : state) {
        const simulation::Outcome result = simulation::simulate(model, options);
        requests += result.simulated;
        ++options.seed;
    }
    state.counters["requests/s"] =
        benchmark::Counter(static_cast<double>(requests), benchmark::Counter::kIsRate);
}

const bool registered = [] {
    benchmark::RegisterBenchmark("simulate/three_roles/34_nodes", simulated,
                                 threeRoles(8, 10, 16, 8000))
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("simulate/three_roles/176_nodes", simulated,
                                 threeRoles(40, 56, 80, 40000))
        ->Unit(benchmark::kMillisecond);
    return true;
}();

} // namespace
