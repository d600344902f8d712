// SPDX-License-Identifier: GPL-3.0-or-later
// probe/: wall clock of asking this machine's drivers, warm. probe/first-device is what a user waits for until a device is
// on screen; probe/whole until every driver has answered; probe/host the host's process alone.
// Google Benchmark registers by static objects: clazy:excludeall=non-pod-global-static
#include "ui/probing/helperprogram.h"
#include "ui/probing/proberun.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>

namespace {

using daemok::ui::ProbeRun;

struct Times
{
    double firstDevice = 0, whole = 0; ///< s; firstDevice 0: none
    double host = 0;
};

Times probeOnce()
{
    int argc = 1;
    char name[] = "daemok-bench";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    daemok::ui::ProbeOptions options;
    options.helper = QStringLiteral(DAEMOK_BIN_DIR "/daemok-probe");
    ProbeRun run(options);
    QElapsedTimer clock;
    Times times;
    const auto now = [&clock] { return static_cast<double>(clock.nsecsElapsed()) / 1e9; };
    QObject::connect(&run, &ProbeRun::changed, &run, [&] {
        if (times.host == 0)
            times.host = now();
        if (times.firstDevice == 0 && run.machine().usable() > 0)
            times.firstDevice = now();
    });
    QEventLoop loop;
    QObject::connect(&run, &ProbeRun::finished, &loop, &QEventLoop::quit);
    clock.start();
    run.start();
    loop.exec();
    times.whole = now();
    return times;
}

template <double Times::*part> void probe(benchmark::State &state)
{
    (void)probeOnce(); // warm: libraries in the page cache
    double worst = 0;
    for (auto _ : state) {
        const double seconds = probeOnce().*part;
        if (seconds == 0) {
            state.SkipWithError("no device on this machine (pocl-opencl-icd gives one)");
            break;
        }
        worst = std::max(worst, seconds);
        state.SetIterationTime(seconds);
    }
    state.counters["slowest_ms"] = worst * 1e3;
}

} // namespace

BENCHMARK(probe<&Times::firstDevice>)
    ->Name("probe/first-device")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(15);
BENCHMARK(probe<&Times::whole>)
    ->Name("probe/whole")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(15);
BENCHMARK(probe<&Times::host>)
    ->Name("probe/host")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(15);
