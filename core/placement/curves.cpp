// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/curves.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace daemok::placement {
namespace {

constexpr double kLeastChunk = 64 * kKiB;
constexpr double kMostChunk = kGiB;

std::optional<double> seconds(const DeviceProfile &device, const Workload &workload,
                              Strategy strategy)
{
    Workload asked = workload;
    asked.deadline.reset(); // a late run has a time as well
    const Option option = evaluate(device, 0, asked, strategy);
    return option.runs() ? std::optional(option.times.total) : std::nullopt;
}

// One lane that does a step at a time.
struct Busy
{
    double until = 0;

    // The step's start: when the lane and everything it waits for are ready.
    double take(double ready, double length)
    {
        const double from = std::max(until, ready);
        until = from + length;
        return from;
    }
};

class Scheduler
{
public:
    void add(Lane lane, double from, double length, int block)
    {
        if (length > 0)
            m_steps.push_back({lane, from, from + length, block});
    }
    std::vector<LaneStep> take() { return std::move(m_steps); }

private:
    std::vector<LaneStep> m_steps;
};

std::vector<LaneStep> resident(const DeviceProfile &device, const Workload &workload,
                               const formula::BlockTimes &block, double c, int blocks)
{
    Scheduler steps;
    double now = 0;
    const auto next = [&](Lane lane, double length, int index) {
        steps.add(lane, now, length, index);
        now += length;
    };
    if (device.firstTouch)
        next(Lane::Allocate,
             blocks * c * (1 + workload.outputRatio + workload.workRatio)
                 / device.firstTouch->value,
             0);
    for (int i = 0; i < blocks; ++i) {
        next(Lane::Read, block.io, i);
        next(Lane::Up, block.up, i);
    }
    const double size = blocks * c;
    const double l = device.launch.value;
    next(Lane::Compute, size / formula::kernelRate(workload, device, size) + l, 0);
    if (workload.outputRatio > 0)
        next(Lane::Down, workload.outputRatio * size / device.linkDown.at(size) + l, 0);
    return steps.take();
}

std::vector<LaneStep> inTurn(const formula::BlockTimes &block, int blocks)
{
    Scheduler steps;
    double now = 0;
    for (int i = 0; i < blocks; ++i) {
        for (const auto &[lane, length] :
             {std::pair(Lane::Read, block.io), std::pair(Lane::Up, block.up),
              std::pair(Lane::Compute, block.kernel), std::pair(Lane::Down, block.down)}) {
            steps.add(lane, now, length, i);
            now += length;
        }
    }
    return steps.take();
}

// A chunk is read while the one before is computed; where copies run beside kernels, they do as well.
std::vector<LaneStep> streamed(const DeviceProfile &device, const formula::BlockTimes &block,
                               double io, int blocks)
{
    Scheduler steps;
    Busy reader, up, kernel, down;
    const auto slots = static_cast<std::size_t>(formula::slotsOf(Strategy::Streamed, device));
    const auto stages = static_cast<std::size_t>(formula::stagesOf(Strategy::Streamed, device));
    std::vector<double> copied, computed; // when a host buffer is free again, a result is there
    std::vector<double> left;             // when a device buffer is free again
    // A single engine copies in one direction at a time, and the next chunk in before the last result out.
    Busy &back = device.copyEngines >= 2 ? down : up;
    const auto leave = [&](int i) {
        const double from = back.take(computed[static_cast<std::size_t>(i)], block.down);
        steps.add(Lane::Down, from, block.down, i);
        left.push_back(block.down > 0 ? back.until : computed[static_cast<std::size_t>(i)]);
    };
    for (int i = 0; i < blocks; ++i) {
        const auto n = static_cast<std::size_t>(i);
        const double read =
            reader.take(n >= stages ? copied[n - stages] : 0, i == 0 ? block.io : io);
        steps.add(Lane::Read, read, reader.until - read, i);
        if (!device.overlapsOnDevice && i > 0)
            leave(i - 1);
        const double ready = std::max(reader.until, n >= slots ? left[n - slots] : 0);
        const double copying = up.take(ready, block.up);
        steps.add(Lane::Up, copying, block.up, i);
        copied.push_back(up.until);
        const double computing = kernel.take(up.until, block.kernel);
        steps.add(Lane::Compute, computing, block.kernel, i);
        computed.push_back(kernel.until);
        if (device.overlapsOnDevice && i > 0)
            leave(i - 1);
    }
    leave(blocks - 1);
    return steps.take();
}

} // namespace

ChunkCurve throughputByChunk(const DeviceProfile &device, const Workload &workload,
                             Strategy strategy)
{
    NoTerms none;
    ChunkCurve curve;
    Workload one = workload;
    one.passes = 1;
    const double most = std::min(kMostChunk, workload.input.value());
    for (int i = 0;; ++i) {
        const double chunk = std::min(kLeastChunk * std::exp2(i / 3.0), most);
        const double total =
            formula::runTime(strategy, one, device, Bytes(chunk), Bytes(chunk), none).total;
        if (total > 0)
            curve.points.push_back({chunk, workload.input.value() / total});
        if (chunk >= most)
            break;
    }
    one.deadline.reset();
    const Option option = evaluate(device, 0, one, strategy);
    if (option.runs()) {
        curve.largest = option.largestChunk.value();
        curve.chosen = option.chunk.value();
    }
    return curve;
}

std::vector<CurvePoint> timeBySize(const DeviceProfile &device, const Workload &workload,
                                   Strategy strategy)
{
    std::vector<CurvePoint> points;
    for (int i = -16; i <= 16; ++i) {
        Workload scaled = workload;
        scaled.input = workload.input * std::exp2(i / 4.0);
        if (const auto time = seconds(device, scaled, strategy))
            points.push_back({scaled.input.value(), *time});
    }
    return points;
}

std::vector<CurvePoint> timeByPasses(const DeviceProfile &device, const Workload &workload,
                                     Strategy strategy)
{
    constexpr int points = 48;
    const double most = std::max(64.0, 4 * workload.passes);
    std::vector<CurvePoint> curve;
    for (int i = 0; i <= points; ++i) {
        Workload changed = workload;
        changed.passes = std::pow(most, static_cast<double>(i) / points);
        if (const auto time = seconds(device, changed, strategy))
            curve.push_back({changed.passes, *time});
    }
    return curve;
}

std::vector<LaneStep> schedule(const DeviceProfile &device, const Workload &workload,
                               const Option &option, int blocks)
{
    const double c = option.chunk.value();
    const bool hasTime = option.runs() || option.gate == Gate::MissesDeadline;
    if (!hasTime || c <= 0 || blocks <= 0)
        return {};
    const formula::BlockTimes block = formula::blockTimes(workload, device, c);
    switch (option.strategy) {
    case Strategy::Bulk:
    case Strategy::Segmented:
        return resident(device, workload, block, c, blocks);
    case Strategy::Chunked:
        return inTurn(block, blocks);
    case Strategy::Streamed:
        return streamed(device, block, formula::readBeside(workload, block, c), blocks);
    }
    return {};
}

} // namespace daemok::placement
