// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/workload.h"
#include "core/quantity/terms.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

/// The placement model, each formula once, over a Terms sink (facts: GPU probing, sections 5.2-5.4).
namespace daemok::placement::formula {

constexpr double kSmallestChunk = 1 * kMiB; ///< of the choice; a tight device may force less
constexpr double kLargestChunk = 64 * kMiB;

[[nodiscard]] inline Origin originOf(Confidence confidence)
{
    if (confidence == Confidence::Assumed)
        return Origin::Assumed;
    return confidence == Confidence::Reported ? Origin::Published : Origin::Measured;
}

template <class Sink>
void readingTerm(Sink &sink, const char *symbol, const char *name,
                 const std::optional<MemoryReading> &reading)
{
    if constexpr (Sink::recording) {
        if (reading)
            sink.term(symbol, name, reading->bytes.value(), "B", originOf(reading->confidence),
                      Source{std::string(nameOf(reading->source)), reading->at, {}});
    }
}

template <class Sink>
void ratedTerm(Sink &sink, const char *symbol, const char *name, const Rated &rated,
               const char *unit)
{
    if constexpr (Sink::recording)
        sink.term(symbol, name, rated.value, unit, originOf(rated.confidence),
                  Source{rated.source, {}, {}});
}

/// Margin m = clamp(0.08 G, 256 MiB, 1 GiB).
[[nodiscard]] inline double margin(double total)
{
    return std::clamp(0.08 * total, 256 * kMiB, kGiB);
}

/// U, bytes that a program may plan with. Free memory known: min(G, F) - C_ctx - m; unknown: G - C_ctx - 2 m; shared with
/// the host: min(G, available - max(2 GiB, 15 % of RAM)). 0 where nothing is left, nothing where G is unknown.
template <class Sink> std::optional<Bytes> usableMemory(const DeviceProfile &device, Sink &sink)
{
    if (!device.total)
        return std::nullopt;
    const double total = device.total->bytes.value();
    const double m = margin(total);
    readingTerm(sink, "G", "device_memory", device.total);
    if (device.unified && device.hostAvailable) {
        const double ram = device.hostTotal ? device.hostTotal->bytes.value()
                                            : device.hostAvailable->bytes.value();
        const double reserve = std::max(2 * kGiB, 0.15 * ram);
        sink.formula("U = min(G, H - max(2 GiB, 0.15 RAM))");
        readingTerm(sink, "H", "host_memory_available", device.hostAvailable);
        if constexpr (Sink::recording)
            sink.term("RAM", "host_memory", ram, "B", Origin::Measured);
        return Bytes(std::max(std::min(total, device.hostAvailable->bytes.value() - reserve), 0.0));
    }
    const double context = device.unified || device.freeIsInsideContext ? 0 : device.context.value;
    if constexpr (Sink::recording) {
        sink.term("C_ctx", "context_memory", context, "B", originOf(device.context.confidence),
                  Source{device.context.source, {}, {}});
        sink.term("m", "memory_margin", m, "B", Origin::Assumed,
                  Source{"llama.cpp: 1 GiB a device", {}, {}});
    }
    if (device.free && !device.unified) {
        sink.formula("U = min(G, F) - C_ctx - m; m = clamp(0.08 G, 256 MiB, 1 GiB)");
        readingTerm(sink, "F", "device_memory_free", device.free);
        return Bytes(std::max(std::min(total, device.free->bytes.value()) - context - m, 0.0));
    }
    sink.formula("U = G - C_ctx - 2 m; m = clamp(0.08 G, 256 MiB, 1 GiB)");
    return Bytes(std::max(total - context - 2 * m, 0.0));
}

/// Slots of a strategy: buffers of a chunk that are in use at once.
[[nodiscard]] inline int slotsOf(Strategy strategy, const DeviceProfile &device)
{
    return strategy == Strategy::Streamed && device.overlapsOnDevice ? 2 : 1;
}
/// Host buffers: streaming reads one chunk ahead.
[[nodiscard]] inline int stagesOf(Strategy strategy, const DeviceProfile &device)
{
    return slotsOf(strategy, device) + (strategy == Strategy::Streamed ? 1 : 0);
}

/// Device bytes: resident S_fix + S (1 + rho + omega), in chunks S_fix + s c (1 + rho + omega).
template <class Sink>
Bytes deviceFootprint(Strategy strategy, const Workload &workload, const DeviceProfile &device,
                      Bytes chunk, Sink &sink)
{
    const double growth = 1 + workload.outputRatio + workload.workRatio;
    const int slotCount = slotsOf(strategy, device);
    if constexpr (Sink::recording) {
        sink.formula(isResident(strategy) ? "M = S_fix + S (1 + rho + omega)"
                                          : "M = S_fix + s c (1 + rho + omega)");
        sink.term("S_fix", "resident_bytes", workload.fixed.value(), "B");
        if (isResident(strategy)) {
            sink.term("S", "input_bytes", workload.input.value(), "B");
        } else {
            sink.term("s", "chunk_slots", slotCount, "count");
            sink.term("c", "chunk_bytes", chunk.value(), "B");
        }
        sink.term("rho", "output_ratio", workload.outputRatio, "ratio");
        sink.term("omega", "work_ratio", workload.workRatio, "ratio");
    }
    const double moving = isResident(strategy) ? workload.input.value() : slotCount * chunk.value();
    return Bytes(workload.fixed.value() + moving * growth);
}

/// Host bytes: the whole data and results where the source is memory and nothing is streamed, else the staging buffers.
[[nodiscard]] inline Bytes hostFootprint(Strategy strategy, const Workload &workload,
                                         const DeviceProfile &device, Bytes chunk)
{
    const double growth = 1 + workload.outputRatio;
    const double staging = stagesOf(strategy, device) * chunk.value() * growth;
    return Bytes(workload.source ? staging : workload.input.value() * growth);
}

/// Largest chunk that fits: min(A, A/rho, A/omega, (U - S_fix) / (s (1 + rho + omega))). A zero divisor drops its bound.
template <class Sink>
Bytes largestChunk(Strategy strategy, const Workload &workload, const DeviceProfile &device,
                   Bytes usable, Sink &sink)
{
    constexpr double none = std::numeric_limits<double>::infinity();
    const double a = device.largestAllocation ? device.largestAllocation->bytes.value() : none;
    const int slotCount = slotsOf(strategy, device);
    const double growth = 1 + workload.outputRatio + workload.workRatio;
    if constexpr (Sink::recording) {
        sink.formula("c_max = min(A, A/rho, A/omega, (U - S_fix)/(s (1 + rho + omega)))");
        readingTerm(sink, "A", "largest_allocation", device.largestAllocation);
        sink.term("U", "usable_memory", usable.value(), "B");
        sink.term("S_fix", "resident_bytes", workload.fixed.value(), "B");
        sink.term("s", "chunk_slots", slotCount, "count");
        sink.term("rho", "output_ratio", workload.outputRatio, "ratio");
        sink.term("omega", "work_ratio", workload.workRatio, "ratio");
    }
    double chunk = std::min(a, (usable - workload.fixed).value() / (slotCount * growth));
    if (workload.outputRatio > 0)
        chunk = std::min(chunk, a / workload.outputRatio);
    if (workload.workRatio > 0)
        chunk = std::min(chunk, a / workload.workRatio);
    return Bytes(std::max(chunk, 0.0));
}

/// Input bytes a second of the kernel: of this kernel where measured, else min(R/f, B_m).
[[nodiscard]] inline double kernelRate(const Workload &workload, const DeviceProfile &device,
                                       double block)
{
    if (workload.kernel)
        return workload.kernel->at(block);
    const double memory = device.memory.at(block);
    return workload.flopPerByte > 0 ? std::min(device.flops.value / workload.flopPerByte, memory)
                                    : memory;
}

/// Chunk whose fixed cost is 5 %: clamp(19 l B_eff, 1 MiB, 64 MiB) within c_max; B_eff is link and kernel in turn.
template <class Sink>
Bytes chosenChunk(const Workload &workload, const DeviceProfile &device, Bytes largest, Sink &sink)
{
    const double link = device.linkUp.at(kSmallestChunk);
    const double kernel = kernelRate(workload, device, kSmallestChunk);
    const double effective = 1 / (1 / link + 1 / kernel);
    if constexpr (Sink::recording) {
        sink.formula("c = min(c_max, clamp(19 l B_eff, 1 MiB, 64 MiB)); B_eff = 1/(1/B_x + 1/B_k)");
        ratedTerm(sink, "l", "step_latency", device.launch, "s");
        sink.term("B_x", "link_up", link, "B/s", originOf(device.linkUp.confidence()),
                  Source{device.linkUp.source(), {}, {}});
        sink.term("B_k", "kernel_rate", kernel, "B/s", originOf(device.memory.confidence()));
        sink.term("c_max", "largest_chunk", largest.value(), "B");
    }
    const double wished =
        std::clamp(19 * device.launch.value * effective, kSmallestChunk, kLargestChunk);
    return std::min(Bytes(wished), largest);
}

/// Seconds of the parts of one block of c input bytes.
struct BlockTimes
{
    double io = 0, up = 0, kernel = 0, down = 0;
    [[nodiscard]] double device() const { return up + kernel + down; }
};

/// t_io = c/B_src, t_x = c/B_x + l, t_k = c/B_k + l, t_o = rho c/B_o + l. A source in memory costs a copy at B_x's rate only
/// where it must be staged: t_io = 0 here, the copy is t_x.
[[nodiscard]] inline BlockTimes blockTimes(const Workload &workload, const DeviceProfile &device,
                                           double c)
{
    const double l = device.launch.value;
    BlockTimes times;
    times.io = workload.source ? c / workload.source->at(c) : 0;
    times.up = c / device.linkUp.at(c) + l;
    times.kernel = c / kernelRate(workload, device, c) + l;
    times.down =
        workload.outputRatio > 0 ? workload.outputRatio * c / device.linkDown.at(c) + l : 0;
    return times;
}

/// Seconds to read a block beside the device: while that works for t_dev, reading goes at the busy rate, after that at its
/// own: t_io* = t_dev + (1 - t_dev/t_busy) t_io. Without a busy rate t_io.
[[nodiscard]] inline double readBeside(const Workload &workload, const BlockTimes &block, double c)
{
    if (!workload.source || !workload.sourceBusy)
        return block.io;
    const double busy = std::max(c / workload.sourceBusy->at(c), block.io);
    return block.device() < busy ? block.device() + (1 - block.device() / busy) * block.io : busy;
}

/// Parts of a whole run, seconds; where parts overlap they are longer together than the run.
struct RunTimes
{
    double total = 0;
    double allocate = 0, io = 0, up = 0, kernel = 0, down = 0;
};

/// T of a strategy (facts: GPU probing, section 5.4). `transfer` is the block in which a resident run loads, `segment` the
/// buffer its kernel runs over.
template <class Sink>
RunTimes runTime(Strategy strategy, const Workload &workload, const DeviceProfile &device,
                 Bytes chunk, Bytes segment, Sink &sink)
{
    const double size = workload.input.value();
    const double c = std::max(std::min(chunk.value(), size), 1.0);
    const double passes = workload.passes;
    const double blocks = std::ceil(size / c);
    const BlockTimes block = blockTimes(workload, device, c);
    RunTimes times;
    if (isResident(strategy)) {
        const double part = std::max(std::min(segment.value(), size), 1.0);
        const double parts = std::ceil(size / part);
        const double l = device.launch.value;
        const double leaving = workload.resultsEachPass ? passes : 1;
        // Fresh memory is paid for once, that of results and scratch as well.
        const double fresh = size * (1 + workload.outputRatio + workload.workRatio);
        times.allocate = device.firstTouch ? fresh / device.firstTouch->value : 0;
        times.io = blocks * block.io;
        times.up = blocks * block.up;
        times.kernel = passes * (size / kernelRate(workload, device, part) + parts * l);
        times.down = leaving * (workload.outputRatio * size / device.linkDown.at(c) + parts * l);
        times.total = times.allocate + times.io + times.up + times.kernel + times.down;
        sink.formula("T = t_alloc + S/B_src + n (c/B_x + l) + P S/B_k + P rho S/B_o");
    } else {
        const double steps = passes * blocks;
        times.io = steps * block.io;
        times.up = steps * block.up;
        times.kernel = steps * block.kernel;
        times.down = steps * block.down;
        if (strategy == Strategy::Chunked) {
            times.total = steps * (block.io + block.device());
            sink.formula("T = P n (t_io + t_x + t_k + t_o)");
        } else {
            const double fill = block.io + block.device();
            const double copies =
                device.copyEngines >= 2 ? std::max(block.up, block.down) : block.up + block.down;
            const double io = readBeside(workload, block, c);
            // Lanes side by side lose a little; a program that they do not help uses the reader alone.
            const double readerOnly = std::max(io, block.device());
            const double sideBySide =
                std::max({io, copies, block.kernel}) / device.overlapEfficiency;
            const double slowest =
                device.overlapsOnDevice ? std::min(sideBySide, readerOnly) : readerOnly;
            times.total = fill + (steps - 1) * slowest;
            sink.formula(!device.overlapsOnDevice
                             ? "T = fill + (P n - 1) max(t_io, t_x + t_k + t_o)"
                         : device.copyEngines >= 2
                             ? "T = fill + (P n - 1) min(max(t_io, t_x, t_k, t_o)/eta, "
                               "max(t_io, t_x + t_k + t_o))"
                             : "T = fill + (P n - 1) min(max(t_io, t_x + t_o, t_k)/eta, "
                               "max(t_io, t_x + t_k + t_o))");
        }
    }
    if constexpr (Sink::recording) {
        sink.term("S", "input_bytes", size, "B");
        sink.term("P", "passes", passes, "passes");
        sink.term("n", "blocks", blocks, "count");
        sink.term("c", "chunk_bytes", c, "B");
        sink.term("t_io", "source_time", block.io, "s",
                  workload.source ? originOf(workload.source->confidence()) : Origin::Assumed);
        sink.term("t_x", "upload_time", block.up, "s", originOf(device.linkUp.confidence()));
        sink.term("t_k", "kernel_time", block.kernel, "s", originOf(device.memory.confidence()));
        sink.term("t_o", "download_time", block.down, "s", originOf(device.linkDown.confidence()));
        ratedTerm(sink, "l", "step_latency", device.launch, "s");
        if (device.overlapsOnDevice && strategy == Strategy::Streamed)
            sink.term("eta", "overlap_efficiency", device.overlapEfficiency, "share");
    }
    return times;
}

/// Passes from which keeping the data beats streaming them again: P > (T_load - t_pass) / (t_stream - t_pass), where
/// T_bulk(P) = T_load + (P - 1) t_pass. Nothing where streaming is never slower.
template <class Sink>
std::optional<double> breakEvenPasses(double load, double pass, double stream, Sink &sink)
{
    if constexpr (Sink::recording) {
        sink.formula("P* = (T_load - t_pass)/(t_stream - t_pass)");
        sink.term("T_load", "load_time", load, "s");
        sink.term("t_pass", "resident_pass_time", pass, "s");
        sink.term("t_stream", "streamed_pass_time", stream, "s");
    }
    return stream > pass ? std::optional((load - pass) / (stream - pass)) : std::nullopt;
}

} // namespace daemok::placement::formula
