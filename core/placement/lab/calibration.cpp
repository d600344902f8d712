// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/lab/labresult.h"

#include <algorithm>
#include <set>

namespace daemok::placement {
namespace {

constexpr const char *kLab = "lab";
constexpr double kTieRatio = 1.1; ///< medians of few runs that are closer than this have no winner

std::optional<RateCurve> curveOf(const LabResult &lab, const std::string &id)
{
    const auto found = lab.rates.find(id);
    if (found == lab.rates.end() || found->second.empty())
        return std::nullopt;
    return RateCurve(found->second, Confidence::Measured, kLab);
}

std::optional<Rated> ratedOf(const LabResult &lab, const std::string &id)
{
    const auto value = lab.rate(id);
    return value ? std::optional(Rated{*value, Confidence::Measured, kLab}) : std::nullopt;
}

const LabWorkload *shapeOf(const LabResult &lab, const std::string &name)
{
    const auto found = std::find_if(lab.workloads.begin(), lab.workloads.end(),
                                    [&](const LabWorkload &shape) { return shape.name == name; });
    return found == lab.workloads.end() ? nullptr : &*found;
}

// The rates of one workload's own transfers.
DeviceProfile profileFor(const DeviceProfile &device, const LabResult &lab,
                         const std::string &workload)
{
    DeviceProfile profile = calibrated(device, lab);
    if (const auto down = curveOf(lab, "down." + workload))
        profile.linkDown = *down;
    return profile;
}

double secondsOf(const LabRun &run, const LabResult &lab, const DeviceProfile &profile)
{
    NoTerms none;
    const Workload workload = workloadOf(run, lab);
    const Bytes segment = run.strategy == Strategy::Segmented ? run.segment : run.bytes;
    return formula::runTime(run.strategy, workload, profile, run.chunk, segment, none).total;
}

// Least-squares line through (passes, ms); at least two points.
struct Line
{
    double intercept = 0, slope = 0;
};
std::optional<Line> lineThrough(const std::vector<const LabRun *> &runs)
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (const LabRun *run : runs) {
        n += 1;
        x += run->passes;
        y += run->medianMs;
        xx += run->passes * run->passes;
        xy += run->passes * run->medianMs;
    }
    const double spread = n * xx - x * x;
    if (n < 2 || spread <= 0)
        return std::nullopt;
    const double slope = (n * xy - x * y) / spread;
    return Line{(y - slope * x) / n, slope};
}

} // namespace

DeviceProfile calibrated(DeviceProfile device, const LabResult &lab)
{
    device.largestAllocation =
        MemoryReading{lab.largestAllocation, MemorySource::OpenCl, Confidence::Reported, {}};
    device.total = MemoryReading{lab.total, MemorySource::OpenCl, Confidence::Reported, {}};
    device.overlapsOnDevice = lab.overlapsOnDevice;
    if (const auto launch = ratedOf(lab, "launch"))
        device.launch = *launch;
    if (const auto up = curveOf(lab, "up"))
        device.linkUp = *up;
    if (const auto down = curveOf(lab, "down.copy"))
        device.linkDown = *down;
    if (const auto memory = ratedOf(lab, "memory"))
        device.memory = *memory;
    device.firstTouch = ratedOf(lab, "fresh");
    // The batch kernel does most arithmetic a byte: what it reaches is the rate that can be relied on.
    const LabWorkload *batch = shapeOf(lab, "batch");
    if (const auto rate = lab.rate("kernel.batch"); rate && batch != nullptr)
        device.flops = {*rate * batch->flopPerByte, Confidence::Measured, kLab};
    return device;
}

Workload workloadOf(const LabRun &run, const LabResult &lab)
{
    Workload workload;
    workload.input = run.bytes;
    workload.passes = run.passes;
    if (const LabWorkload *shape = shapeOf(lab, run.workload)) {
        workload.outputRatio = shape->outBytes / std::max(shape->inBytes, 1.0);
        workload.flopPerByte = shape->flopPerByte;
    }
    workload.source = curveOf(lab, "source");
    workload.sourceBusy = curveOf(lab, "source.busy");
    workload.kernel = curveOf(lab, "kernel." + run.workload);
    return workload;
}

void predict(LabResult &lab, const DeviceProfile &device)
{
    for (LabRun &run : lab.runs) {
        const DeviceProfile profile = profileFor(device, lab, run.workload);
        run.gate = evaluate(profile, 0, workloadOf(run, lab), run.strategy).gate;
        const bool known = lab.rates.count("up") != 0 && lab.rates.count("launch") != 0
                           && lab.rates.count("kernel." + run.workload) != 0;
        // A run that a gate forbids has no time to predict.
        const bool runs = run.gate != Gate::ExceedsAllocation && run.gate != Gate::ExceedsUsable;
        if (known && runs)
            run.predictedMs = secondsOf(run, lab, profile) * 1e3;
    }
}

std::optional<Crossover> crossoverOf(const LabResult &lab, const DeviceProfile &device)
{
    std::vector<const LabRun *> resident;
    std::vector<const LabRun *> streamed;
    for (const LabRun &run : lab.runs) {
        if (run.series == "crossover" && !run.ms.empty())
            (isResident(run.strategy) ? resident : streamed).push_back(&run);
    }
    if (resident.empty() || streamed.empty())
        return std::nullopt;
    NoTerms none;
    const DeviceProfile profile = profileFor(device, lab, resident.front()->workload);
    const auto seconds = [&](const LabRun &like, double passes) {
        LabRun run = like;
        run.passes = passes;
        return secondsOf(run, lab, profile);
    };
    Crossover crossover;
    const double load = seconds(*resident.front(), 1);
    crossover.predicted = formula::breakEvenPasses(
        load, seconds(*resident.front(), 2) - load,
        seconds(*streamed.front(), 2) - seconds(*streamed.front(), 1), none);
    const auto kept = lineThrough(resident);
    const auto again = lineThrough(streamed);
    if (kept && again && again->slope > kept->slope)
        crossover.measured = (kept->intercept - again->intercept) / (again->slope - kept->slope);
    for (const LabRun *one : resident) {
        const auto other = std::find_if(streamed.begin(), streamed.end(), [&](const LabRun *run) {
            return run->passes == one->passes;
        });
        if (other == streamed.end())
            continue;
        const double faster = std::min(one->medianMs, (*other)->medianMs);
        const double slower = std::max(one->medianMs, (*other)->medianMs);
        const bool isTie = slower < kTieRatio * faster;
        const bool keepingWon = one->medianMs < (*other)->medianMs;
        const bool keepingPredicted = seconds(*one, one->passes) < seconds(**other, one->passes);
        crossover.sameSide = crossover.sameSide && (isTie || keepingWon == keepingPredicted);
        if (!keepingWon)
            crossover.lastStreamed = std::max(crossover.lastStreamed, one->passes);
        else if (crossover.firstResident == 0 || one->passes < crossover.firstResident)
            crossover.firstResident = one->passes;
    }
    return crossover;
}

bool checksumsAgree(const LabResult &lab)
{
    std::map<std::pair<std::string, double>, std::set<std::string>> sums; // by workload and size
    for (const LabRun &run : lab.runs) {
        if (run.state != "ok")
            continue;
        if (!run.checksumsEqual || run.checksum.empty())
            return false;
        sums[{run.workload, run.bytes.value()}].insert(run.checksum);
    }
    return !sums.empty() && std::all_of(sums.begin(), sums.end(), [](const auto &entry) {
        return entry.second.size() == 1;
    });
}

} // namespace daemok::placement
