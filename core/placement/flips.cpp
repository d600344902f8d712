// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/decision.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace daemok::placement {
namespace {

/// The winner alone, without the work of a whole decision.
struct Winner
{
    std::size_t profile = 0;
    Strategy strategy = Strategy::Bulk;
    Compute compute = Compute::OpenCl;
    friend bool operator==(const Winner &, const Winner &) = default;
};

// The same order as decide(): best score among those that run.
std::optional<Winner> winnerOf(const std::vector<DeviceProfile> &devices, const Workload &workload,
                               const Weights &weights)
{
    std::vector<Option> options = optionsOf(devices, workload);
    scoreAll(options, weights);
    const auto best =
        std::max_element(options.begin(), options.end(), [](const Option &a, const Option &b) {
            return a.runs() != b.runs() ? b.runs() : a.score < b.score;
        });
    if (best == options.end() || !best->runs())
        return std::nullopt;
    return Winner{best->profile, best->strategy, best->compute};
}

class Search
{
public:
    Search(const std::vector<DeviceProfile> &devices, const Workload &workload,
           const Weights &weights)
        : m_devices(devices),
          m_workload(workload),
          m_weights(weights),
          m_now(winnerOf(devices, workload, weights))
    {}

    /// The least factor in (1, most] (or the largest below 1 for `most` < 1) at which another option wins, found on a
    /// logarithmic grid and then by bisection; with the winner there.
    std::optional<std::pair<double, Winner>> factor(double most,
                                                    const std::function<void(double)> &set)
    {
        constexpr int steps = 48;
        double same = 1;
        for (int i = 1; i <= steps; ++i) {
            double other = std::pow(most, static_cast<double>(i) / steps);
            std::optional<Winner> found = at(other, set);
            if (!found || found == m_now)
                continue;
            same = std::pow(most, static_cast<double>(i - 1) / steps);
            for (int half = 0; half < 20; ++half) {
                const double middle = std::sqrt(same * other);
                const std::optional<Winner> there = at(middle, set);
                if (there && there != m_now) {
                    other = middle;
                    found = there;
                } else {
                    same = middle;
                }
            }
            return std::pair(other, *found);
        }
        return std::nullopt;
    }

    [[nodiscard]] Workload &workload() { return m_workload; }
    [[nodiscard]] std::vector<DeviceProfile> &devices() { return m_devices; }
    [[nodiscard]] std::optional<Winner> now() const { return m_now; }

private:
    std::optional<Winner> at(double factor, const std::function<void(double)> &set)
    {
        const Workload workload = m_workload;
        const std::vector<DeviceProfile> devices = m_devices;
        set(factor);
        const std::optional<Winner> winner = winnerOf(m_devices, m_workload, m_weights);
        m_workload = workload;
        m_devices = devices;
        return winner;
    }

    std::vector<DeviceProfile> m_devices;
    Workload m_workload;
    Weights m_weights;
    std::optional<Winner> m_now;
};

Flip flip(FlipKind kind, double value, const Winner &winner)
{
    return {kind, value, winner.compute, winner.strategy};
}

// More memory for one device: both what it has and what of it is free.
void enlarge(DeviceProfile &device, Bytes more)
{
    for (std::optional<MemoryReading> *reading :
         {&device.total, &device.free, &device.hostAvailable}) {
        if (*reading)
            (*reading)->bytes += more;
    }
}

// What the memory gates of the fastest resident run ask for.
void addMemoryFlips(const std::vector<DeviceProfile> &devices, const Workload &workload,
                    const Weights &weights, std::size_t profile, std::optional<Winner> now,
                    std::vector<Flip> &flips)
{
    const Option bulk = evaluate(devices[profile], profile, workload, Strategy::Bulk);
    std::vector<DeviceProfile> changed = devices;
    if (bulk.gate == Gate::ExceedsUsable) {
        const double missing = bulk.needed - bulk.allowed;
        // The margin grows with the device, so a little more than what is missing.
        enlarge(changed[profile], Bytes(missing * 1.1 + 1));
        const auto then = winnerOf(changed, workload, weights);
        if (then && then != now)
            flips.push_back(flip(FlipKind::MoreFreeMemory, missing, *then));
    } else if (bulk.gate == Gate::ExceedsAllocation) {
        changed[profile].largestAllocation->bytes = Bytes(bulk.needed);
        const auto then = winnerOf(changed, workload, weights);
        if (then && then != now)
            flips.push_back(flip(FlipKind::LargerAllocation, bulk.needed, *then));
    }
}

} // namespace

std::vector<Flip> flipsOf(const std::vector<DeviceProfile> &devices, const Workload &workload,
                          const Weights &weights, const Decision &decision)
{
    std::vector<Flip> flips;
    Search search(devices, workload, weights);
    Workload &changed = search.workload();
    const double passes = workload.passes;
    const auto setPasses = [&](double factor) { changed.passes = passes * factor; };
    if (const auto more = search.factor(1e4, setPasses))
        flips.push_back(flip(FlipKind::MorePasses, std::ceil(passes * more->first), more->second));
    if (passes > 1) {
        if (const auto fewer = search.factor(1 / passes, setPasses)) {
            const double most = std::floor(passes * fewer->first);
            if (most >= 1)
                flips.push_back(flip(FlipKind::FewerPasses, most, fewer->second));
        }
    }
    const double size = workload.input.value();
    if (const auto data =
            search.factor(1e3, [&](double factor) { changed.input = Bytes(size * factor); }))
        flips.push_back(flip(FlipKind::MoreData, size * data->first, data->second));
    const Option *best = decision.best();
    addMemoryFlips(devices, workload, weights, best != nullptr ? best->profile : 0, search.now(),
                   flips);
    return flips;
}

std::vector<Remedy> remediesOf(const DeviceProfile &device, const Workload &workload)
{
    const Option bulk = evaluate(device, 0, workload, Strategy::Segmented);
    std::vector<Remedy> remedies;
    const auto add = [&](RemedyKind kind, double value, const Workload &changed,
                         Strategy strategy) {
        const Option option = evaluate(device, 0, changed, strategy);
        const bool runs = option.runs();
        remedies.push_back(
            {kind, value, runs, runs ? std::optional(option.times.total) : std::nullopt});
    };
    // Fewer bytes a dimension: the scores stay as many, the work for each stays the same.
    const auto shrunk = [&](double factor) {
        Workload changed = workload;
        changed.input = workload.input * factor;
        changed.outputRatio = workload.outputRatio / factor;
        changed.flopPerByte = workload.flopPerByte / factor;
        return changed;
    };
    if (!bulk.runs() && workload.kind == WorkloadKind::Embedding) {
        // From 4 bytes a dimension; a set already quantised gains less, which the caller's next call shows.
        add(RemedyKind::HalfPrecision, workload.input.value() / 2, shrunk(0.5),
            Strategy::Segmented);
        add(RemedyKind::EightBit, workload.input.value() / 4, shrunk(0.25), Strategy::Segmented);
    }
    if (workload.kind == WorkloadKind::Embedding && workload.streamable && workload.passes > 1) {
        constexpr double probedShare =
            0.05; // lists read by a search; a usual setting, its recall is to be measured
        Workload ivf = workload;
        ivf.passes = std::max(workload.passes * probedShare, 1.0);
        add(RemedyKind::Ivf, probedShare, ivf, Strategy::Streamed);
        constexpr double atOnce = 8;
        Workload batched = workload;
        batched.passes = std::max(workload.passes / atOnce, 1.0);
        batched.flopPerByte = workload.flopPerByte * atOnce;
        batched.outputRatio = workload.outputRatio * atOnce;
        add(RemedyKind::BatchQueries, atOnce, batched, Strategy::Streamed);
    }
    if (!bulk.runs() && workload.streamable) {
        const Option chunked = evaluate(device, 0, workload, Strategy::Chunked);
        add(RemedyKind::Chunk, chunked.chunk.value(), workload, Strategy::Chunked);
    }
    if (bulk.gate == Gate::ExceedsUsable && bulk.allowed > workload.fixed.value()) {
        const double parts = std::ceil((bulk.needed - workload.fixed.value())
                                       / (bulk.allowed - workload.fixed.value()));
        Workload part = workload;
        part.input = workload.input / parts;
        add(RemedyKind::Shard, parts, part, Strategy::Segmented);
    }
    return remedies;
}

} // namespace daemok::placement
