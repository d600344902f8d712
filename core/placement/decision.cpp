// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/decision.h"

#include <algorithm>
#include <cmath>

namespace daemok::placement {
namespace {

using formula::RunTimes;

constexpr std::array<Strategy, kStrategies> kAllStrategies{Strategy::Bulk, Strategy::Segmented,
                                                           Strategy::Chunked, Strategy::Streamed};

Bottleneck slowest(const RunTimes &times)
{
    const std::array<std::pair<double, Bottleneck>, kBottlenecks> parts{
        {{times.io, Bottleneck::Source},
         {times.up, Bottleneck::LinkUp},
         {times.kernel, Bottleneck::Kernel},
         {times.down, Bottleneck::LinkDown},
         {times.allocate, Bottleneck::Allocation}}};
    return std::max_element(parts.begin(), parts.end(),
                            [](const auto &a, const auto &b) { return a.first < b.first; })
        ->second;
}

// The weakest input that moved the result: memory for the gate, the rate of the slowest part for the time.
Confidence confidenceOf(const DeviceProfile &device, const Workload &workload,
                        Bottleneck bottleneck)
{
    Confidence memory = device.total ? device.total->confidence : Confidence::Assumed;
    if (device.free)
        memory = std::min(memory, device.free->confidence);
    Confidence rate = device.linkUp.confidence();
    if (bottleneck == Bottleneck::Source && workload.source)
        rate = workload.source->confidence();
    else if (bottleneck == Bottleneck::Kernel)
        rate = workload.kernel ? workload.kernel->confidence()
                               : std::max(device.memory.confidence(), device.flops.confidence);
    return std::max(memory, rate);
}

void fail(Option &option, Gate gate, double needed = 0, double allowed = 0)
{
    option.gate = gate;
    option.needed = needed;
    option.allowed = allowed;
}

double allocationLimit(const DeviceProfile &device)
{
    return device.largestAllocation ? device.largestAllocation->bytes.value()
                                    : std::numeric_limits<double>::infinity();
}

// Sizes of an option; false where a gate has failed.
bool sizeResident(const DeviceProfile &device, const Workload &workload, Option &option)
{
    NoTerms none;
    const double limit = allocationLimit(device);
    const double largest =
        workload.input.value()
        * std::max({1.0, workload.outputRatio, workload.workRatio}); // one buffer of each
    option.segments = option.strategy == Strategy::Segmented && largest > limit
                          ? static_cast<int>(std::ceil(largest / limit))
                          : 1;
    option.chunk = formula::chosenChunk(workload, device, workload.input, none);
    option.deviceBytes =
        formula::deviceFootprint(option.strategy, workload, device, option.chunk, none);
    if (option.deviceBytes > *option.usable) {
        fail(option, Gate::ExceedsUsable, option.deviceBytes.value(), option.usable->value());
        return false;
    }
    if (option.strategy == Strategy::Bulk && largest > limit) {
        fail(option, Gate::ExceedsAllocation, largest, limit);
        return false;
    }
    return true;
}

bool sizeChunks(const DeviceProfile &device, const Workload &workload, Option &option)
{
    NoTerms none;
    if (!workload.streamable) {
        fail(option, Gate::NotStreamable);
        return false;
    }
    constexpr double smallest = 64 * kKiB; // below it the fixed cost of a step is all there is
    const Bytes limit =
        formula::largestChunk(option.strategy, workload, device, *option.usable, none);
    option.largestChunk = std::min(limit, workload.input);
    if (limit.value() < smallest) {
        fail(option, Gate::FixedPartTooLarge, workload.fixed.value() + smallest,
             option.usable->value());
        return false;
    }
    option.chunk = formula::chosenChunk(workload, device, option.largestChunk, none);
    option.deviceBytes =
        formula::deviceFootprint(option.strategy, workload, device, option.chunk, none);
    return true;
}

// Shared memory: the host's copy counts in the same pool.
bool hostFits(const DeviceProfile &device, Option &option)
{
    if (!device.hostAvailable)
        return true;
    const double needed =
        option.hostBytes.value() + (device.unified ? option.deviceBytes.value() : 0);
    const double available = device.hostAvailable->bytes.value();
    if (needed <= available)
        return true;
    fail(option, Gate::ExceedsHostMemory, needed, available);
    return false;
}

TableRow rowOf(const Decision &decision, const DeviceProfile &device, const Workload &workload)
{
    const Option *best = decision.best();
    if (best == nullptr)
        return workload.streamable || decision.options.empty() ? TableRow::NothingToRunOn
                                                               : TableRow::TooBigNotStreamable;
    if (device.unified || device.kind == DeviceKind::Cpu)
        return TableRow::SharedMemory;
    if (best->strategy == Strategy::Bulk || best->strategy == Strategy::Segmented)
        return best->segments > 1 ? TableRow::KeepInSegments : TableRow::KeepResident;
    if (best->strategy == Strategy::Chunked)
        return TableRow::ChunkInTurn;
    const bool residentRuns =
        std::any_of(decision.options.begin(), decision.options.end(), [&](const Option &option) {
            return option.profile == best->profile && isResident(option.strategy) && option.runs();
        });
    return residentRuns ? TableRow::StreamOnce : TableRow::StreamBecauseTooBig;
}

} // namespace

std::optional<double> breakEvenOn(const DeviceProfile &device, Workload workload)
{
    NoTerms none;
    if (!workload.streamable)
        return std::nullopt;
    const auto usable = formula::usableMemory(device, none);
    if (!usable)
        return std::nullopt;
    const Bytes largest =
        formula::largestChunk(Strategy::Streamed, workload, device, *usable, none);
    const Bytes chunk = formula::chosenChunk(workload, device, largest, none);
    const Bytes segment(std::min(workload.input.value(), allocationLimit(device)));
    const auto seconds = [&](Strategy strategy, double passes) {
        workload.passes = passes;
        return formula::runTime(strategy, workload, device, chunk, segment, none).total;
    };
    const double load = seconds(Strategy::Segmented, 1);
    const double pass = seconds(Strategy::Segmented, 2) - load;
    const double stream = seconds(Strategy::Streamed, 2) - seconds(Strategy::Streamed, 1);
    return formula::breakEvenPasses(load, pass, stream, none);
}

Option evaluate(const DeviceProfile &device, std::size_t index, const Workload &workload,
                Strategy strategy)
{
    NoTerms none;
    Option option;
    option.profile = index;
    option.compute = device.compute;
    option.strategy = strategy;
    option.slotCount = formula::slotsOf(strategy, device);
    option.usable = formula::usableMemory(device, none);
    if (device.asleep || !option.usable) {
        fail(option, device.asleep ? Gate::DeviceAsleep : Gate::MemoryUnknown);
        return option;
    }
    const bool sized = isResident(strategy) ? sizeResident(device, workload, option)
                                            : sizeChunks(device, workload, option);
    if (!sized)
        return option;
    option.hostBytes = formula::hostFootprint(strategy, workload, device, option.chunk);
    if (!hostFits(device, option))
        return option;
    const Bytes segment = workload.input / option.segments;
    option.times = formula::runTime(strategy, workload, device, option.chunk, segment, none);
    option.headroom = 1 - option.deviceBytes / std::max(*option.usable, Bytes(1));
    option.bottleneck = slowest(option.times);
    option.confidence = confidenceOf(device, workload, option.bottleneck);
    if (workload.deadline && option.times.total > workload.deadline->value())
        fail(option, Gate::MissesDeadline, option.times.total, workload.deadline->value());
    return option;
}

std::vector<Option> optionsOf(const std::vector<DeviceProfile> &devices, const Workload &workload)
{
    std::vector<Option> options;
    for (std::size_t i = 0; i < devices.size(); ++i) {
        for (const Strategy strategy : kAllStrategies) {
            Option option = evaluate(devices[i], i, workload, strategy);
            // In one segment it is bulk: the table need not say that twice.
            if (strategy != Strategy::Segmented || option.segments > 1 || !option.runs())
                options.push_back(option);
        }
    }
    return options;
}

std::array<double, 4> scoreParts(const Option &option, double bestSeconds, const Weights &weights)
{
    const double portability = option.compute == Compute::Cuda ? 0.6 : 1.0;
    return {100 * weights.time * bestSeconds / std::max(option.times.total, 1e-12),
            100 * weights.headroom * std::clamp(option.headroom / 0.25, 0.0, 1.0),
            100 * weights.confidence * weightOf(option.confidence),
            100 * weights.portability * portability};
}

void scoreAll(std::vector<Option> &options, const Weights &weights)
{
    double best = std::numeric_limits<double>::infinity();
    for (const Option &option : options) {
        if (option.runs())
            best = std::min(best, option.times.total);
    }
    for (Option &option : options) {
        if (!option.runs())
            continue;
        option.scoreParts = scoreParts(option, best, weights);
        option.score = 0;
        for (const double part : option.scoreParts)
            option.score += part;
    }
}

Decision decide(const std::vector<DeviceProfile> &devices, const Workload &workload,
                const Weights &weights)
{
    Decision decision;
    decision.options = optionsOf(devices, workload);
    scoreAll(decision.options, weights);
    std::stable_sort(decision.options.begin(), decision.options.end(),
                     [](const Option &a, const Option &b) {
                         return a.runs() != b.runs() ? a.runs() : a.score > b.score;
                     });
    if (!decision.options.empty() && decision.options.front().runs())
        decision.recommended = 0;
    const Option *best = decision.best();
    for (std::size_t i = 1; best != nullptr && i < decision.options.size(); ++i) {
        if (decision.options[i].runs() && best->score - decision.options[i].score < kTiePoints)
            decision.ties.push_back(i);
    }
    if (devices.empty())
        return decision;
    const DeviceProfile &device = devices[best != nullptr ? best->profile : 0];
    decision.row = rowOf(decision, device, workload);
    decision.breakEvenPasses = breakEvenOn(device, workload);
    decision.lowConfidence =
        best != nullptr
        && (best->confidence == Confidence::Assumed || (!device.free && !device.unified));
    decision.flips = flipsOf(devices, workload, weights, decision);
    decision.remedies = remediesOf(device, workload);
    return decision;
}

} // namespace daemok::placement
