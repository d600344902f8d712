// SPDX-License-Identifier: GPL-3.0-or-later
// lab/: the lab on PoCL limited to 1 GiB with buffers of 256 MiB. lab/WORKLOAD/STRATEGY is the median of interleaved runs,
// beside it what the calibrated model predicts and the error in percent; lab/crossover the passes from which keeping the
// data pays, measured and predicted. lab/bandwidth compares the memory bandwidth with clpeak's, five interleaved pairs.
// Google Benchmark registers by static objects: clazy:excludeall=non-pod-global-static
#include "core/placement/lab/labresult.h"
#include "ui/probing/labrun.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace daemok;
using placement::LabResult;
using placement::LabRun;
using placement::Strategy;

QString poclLibrary()
{
    const QDir vendors(QStringLiteral("/etc/OpenCL/vendors"));
    for (const QString &name : vendors.entryList({QStringLiteral("*pocl*.icd")}, QDir::Files)) {
        QFile file(vendors.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readLine()).trimmed();
    }
    return {};
}

std::optional<LabResult> runLab(const ui::LabOptions &options)
{
    int argc = 1;
    char name[] = "daemok-bench";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    placement::AccessPath path;
    path.driver = poclLibrary().toStdString();
    ui::LabRun run(options, path);
    QEventLoop loop;
    QObject::connect(&run, &ui::LabRun::finished, &loop, &QEventLoop::quit);
    run.start();
    loop.exec();
    auto lab = placement::readLab(run.text().toStdString());
    if (!lab)
        return std::nullopt;
    return std::move(*lab);
}

ui::LabOptions options()
{
    ui::LabOptions options;
    options.helper = QStringLiteral(DAEMOK_BIN_DIR "/daemok-probe");
    options.kernels = QStringLiteral(DAEMOK_RESOURCES "/kernels");
    options.scratch = QDir::tempPath();
    return options;
}

placement::DeviceProfile processor()
{
    // The host has far more memory than the limited device: the device's own limits decide.
    auto profile =
        placement::assumedProfile(placement::Compute::OpenCl, placement::DeviceKind::Cpu);
    profile.hostTotal = profile.hostAvailable = placement::MemoryReading{
        Bytes(16 * kGiB), placement::MemorySource::Host, placement::Confidence::Vendor, {}};
    return profile;
}

// Measured once for all benchmarks of this file that want it.
const std::optional<LabResult> &smallDevice()
{
    static const std::optional<LabResult> measured = [] {
        qputenv("POCL_MEMORY_LIMIT", "1");
        ui::LabOptions full = options();
        full.seconds = 60;
        full.repeats = 7;
        std::optional<LabResult> lab = runLab(full);
        qunsetenv("POCL_MEMORY_LIMIT");
        if (lab)
            placement::predict(*lab, processor());
        return lab;
    }();
    return measured;
}

void strategy(benchmark::State &state, const std::string &workload, Strategy which)
{
    const LabRun *found = nullptr;
    if (!poclLibrary().isEmpty() && smallDevice()) {
        for (const LabRun &run : smallDevice()->runs) {
            if (run.series == "strategies" && run.workload == workload && run.strategy == which)
                found = &run;
        }
    }
    if (found == nullptr || found->ms.empty()) {
        state.SkipWithError(found != nullptr ? "refused by the device (buffer above 256 MiB)"
                                             : "PoCL is not installed (pocl-opencl-icd)");
        return;
    }
    for (auto _ : state)
        state.SetIterationTime(found->medianMs / 1e3);
    state.counters["runs"] = static_cast<double>(found->ms.size());
    state.counters["best_ms"] = *std::min_element(found->ms.begin(), found->ms.end());
    if (found->predictedMs) {
        state.counters["predicted_ms"] = *found->predictedMs;
        state.counters["error_percent"] = 100 * (*found->predictedMs / found->medianMs - 1);
    }
}

void crossover(benchmark::State &state)
{
    if (poclLibrary().isEmpty() || !smallDevice()) {
        state.SkipWithError("PoCL is not installed (pocl-opencl-icd)");
        return;
    }
    const auto crossing = placement::crossoverOf(*smallDevice(), processor());
    for (auto _ : state)
        benchmark::DoNotOptimize(crossing);
    if (!crossing)
        return;
    state.counters["predicted_passes"] = crossing->predicted.value_or(0);
    state.counters["measured_passes"] = crossing->measured.value_or(0);
    state.counters["same_side"] = crossing->sameSide ? 1 : 0;
    state.counters["checksums_agree"] = placement::checksumsAgree(*smallDevice()) ? 1 : 0;
}

// The best of clpeak's widths, GB/s; nothing if clpeak is not here.
std::optional<double> clpeakBandwidth()
{
    QProcess clpeak;
    clpeak.start(QStringLiteral("clpeak"), {QStringLiteral("--global-bandwidth")});
    if (!clpeak.waitForFinished(120000))
        return std::nullopt;
    static const QRegularExpression line(QStringLiteral("float\\d*\\s*:\\s*([\\d.]+)"));
    std::optional<double> best;
    auto matches = line.globalMatch(QString::fromUtf8(clpeak.readAllStandardOutput()));
    while (matches.hasNext())
        best = std::max(best.value_or(0), matches.next().captured(1).toDouble());
    return best;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void bandwidth(benchmark::State &state)
{
    if (QStandardPaths::findExecutable(QStringLiteral("clpeak")).isEmpty()
        || poclLibrary().isEmpty()) {
        state.SkipWithError("clpeak or PoCL is not installed");
        return;
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    for (auto _ : state) {
        ui::LabOptions quick = options();
        quick.quick = true;
        quick.seconds = 1;
        quick.bytes = 16.0 * 1024 * 1024;
        const auto lab = runLab(quick);
        const auto peak = clpeakBandwidth();
        const double rate = lab ? lab->rate("memory").value_or(0) / 1e9 : 0;
        if (rate == 0 || !peak) {
            state.SkipWithError("one of them gave no bandwidth");
            return;
        }
        ours.push_back(rate);
        theirs.push_back(*peak);
        ratios.push_back(rate / *peak);
        state.SetIterationTime(1);
    }
    state.counters["lab_GBps"] = median(ours);
    state.counters["clpeak_GBps"] = median(theirs);
    state.counters["ratio"] = median(ratios);
    state.counters["least_ratio"] = *std::min_element(ratios.begin(), ratios.end());
}

#define DAEMOK_LAB(workload, name, which)                                                          \
    BENCHMARK_CAPTURE(strategy, workload##name, #workload, which)                                  \
        ->Name("lab/" #workload "/" #name)                                                         \
        ->UseManualTime()                                                                          \
        ->Unit(benchmark::kMillisecond)                                                            \
        ->Iterations(1)

DAEMOK_LAB(topk, bulk, Strategy::Bulk);
DAEMOK_LAB(topk, segmented, Strategy::Segmented);
DAEMOK_LAB(topk, chunked, Strategy::Chunked);
DAEMOK_LAB(topk, streamed, Strategy::Streamed);
DAEMOK_LAB(batch, bulk, Strategy::Bulk);
DAEMOK_LAB(batch, segmented, Strategy::Segmented);
DAEMOK_LAB(batch, chunked, Strategy::Chunked);
DAEMOK_LAB(batch, streamed, Strategy::Streamed);
DAEMOK_LAB(copy, bulk, Strategy::Bulk);
DAEMOK_LAB(copy, segmented, Strategy::Segmented);
DAEMOK_LAB(copy, chunked, Strategy::Chunked);
DAEMOK_LAB(copy, streamed, Strategy::Streamed);

} // namespace

BENCHMARK(crossover)->Name("lab/crossover")->Iterations(1);
BENCHMARK(bandwidth)
    ->Name("lab/bandwidth")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(5);
