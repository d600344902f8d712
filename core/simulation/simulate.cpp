// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/simulate.h"

#include "core/quantity/parallelfor.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace daemok::simulation {
namespace {

constexpr double kPercentile = 0.99;
constexpr std::uint64_t kBlocks = 16;         ///< of a budget
constexpr std::uint64_t kLeastBlock = 4096;   ///< requests
constexpr int kLeastBlocks = 8;               ///< before a half-width is trusted
constexpr std::uint64_t kLeastForWidth = 500; ///< requests of an operation
constexpr std::uint64_t kLeastInBlock = 1000; ///< for a block's own p99

/// What has been joined.
class Joined
{
public:
    Joined(const Model &model, std::uint64_t seed) : m_model(model)
    {
        m_result.seed = seed;
        m_totals.resize(model.operations.size());
        m_tails.resize(model.operations.size());
        m_busy.resize(model.stations.size());
    }

    void add(const BlockResult &block)
    {
        for (std::size_t i = 0; i < m_totals.size(); ++i) {
            const BlockResult::Operation &from = block.operations[i];
            m_totals[i].latency.add(from.latency);
            m_totals[i].failover.add(from.failover);
            m_totals[i].unanswered += from.unanswered;
            m_totals[i].resent += from.resent;
            if (from.latency.count() >= kLeastInBlock)
                m_tails[i].push_back(from.latency.quantile(kPercentile)->value());
        }
        for (std::size_t i = 0; i < m_busy.size(); ++i)
            m_busy[i] += block.busy[i];
        m_result.seconds += block.seconds;
        m_result.simulated += block.simulated;
        ++m_result.blocks;
    }

    [[nodiscard]] int blocks() const { return m_result.blocks; }

    /// Largest half-width against its p99; 0 while one is not known.
    [[nodiscard]] double widest() const
    {
        double most = 0;
        for (std::size_t i = 0; i < m_totals.size(); ++i) {
            if (!m_model.operations[i].recorded || m_model.operations[i].rateAfter.value() <= 0)
                continue;
            const auto width = halfWidth(i);
            if (!width)
                return 0;
            most = std::max(most, *width / m_totals[i].latency.quantile(kPercentile)->value());
        }
        return most;
    }

    [[nodiscard]] Outcome result(StoppedBy by, std::uint64_t requests) const
    {
        Outcome result = m_result;
        result.stoppedBy = by;
        result.requests = requests;
        for (std::size_t i = 0; i < m_totals.size(); ++i)
            if (m_model.operations[i].recorded)
                result.operations.push_back(simulated(i));
        for (std::size_t i = 0; i < m_busy.size(); ++i) {
            const Station &station = m_model.stations[i];
            const int nodes = m_model.outage ? station.nodesLeft() : station.nodes;
            const double there = result.seconds * nodes * station.queuesPerNode * station.servers;
            result.roles.push_back(station.role);
            result.utilisation.push_back(there > 0 ? m_busy[i] / there : 0);
        }
        return result;
    }

private:
    [[nodiscard]] std::optional<double> halfWidth(std::size_t i) const
    {
        const Histogram &all = m_totals[i].latency;
        if (all.count() < kLeastForWidth)
            return std::nullopt;
        // Order statistics: the rank of the percentile is binomial.
        const double spread =
            1.96 * std::sqrt(kPercentile * (1 - kPercentile) / static_cast<double>(all.count()));
        double width = 0.5
                       * (all.quantile(kPercentile + spread)->value()
                          - all.quantile(kPercentile - spread)->value());
        const std::vector<double> &tails = m_tails[i];
        if (tails.size() < 2)
            return width;
        const double n = static_cast<double>(tails.size());
        double mean = 0;
        for (const double tail : tails)
            mean += tail / n;
        double squares = 0;
        for (const double tail : tails)
            squares += (tail - mean) * (tail - mean);
        const double t = boost::math::quantile(boost::math::students_t(n - 1), 0.975);
        return std::max(width, t * std::sqrt(squares / (n - 1) / n));
    }

    [[nodiscard]] Simulated simulated(std::size_t i) const
    {
        const BlockResult::Operation &total = m_totals[i];
        Simulated result;
        result.reported = m_model.operations[i].reported;
        result.requests = total.latency.count();
        result.unanswered = total.unanswered;
        result.resent = total.resent;
        result.failoverP99 = total.failover.quantile(kPercentile);
        if (result.requests == 0)
            return result;
        result.p50 = *total.latency.quantile(0.5);
        result.p95 = *total.latency.quantile(0.95);
        result.p99 = *total.latency.quantile(kPercentile);
        if (const auto width = halfWidth(i))
            result.halfWidth = Seconds(*width);
        return result;
    }

    const Model &m_model;
    Outcome m_result;
    std::vector<BlockResult::Operation> m_totals;
    std::vector<std::vector<double>> m_tails; ///< by operation: p99 of each block that holds enough
    std::vector<double> m_busy;
};

/// Nothing to run: why.
std::optional<Outcome> notRun(const Model &model, const Options &options)
{
    double rate = 0;
    double rateAfter = 0;
    for (const Operation &operation : model.operations) {
        rate += operation.recorded ? operation.rate.value() : 0;
        rateAfter += operation.recorded ? operation.rateAfter.value() : 0;
    }
    Outcome result;
    result.seed = options.seed;
    if (!(rate > 0) || (model.outage && !(rateAfter > 0)))
        return result;
    for (const bool after : {false, true}) {
        const std::vector<double> offered = model.offered(after && model.outage);
        if (std::none_of(offered.begin(), offered.end(), [](double u) { return u >= 1; }))
            continue;
        result.stoppedBy = StoppedBy::Saturated;
        result.utilisation = offered;
        for (const Station &station : model.stations)
            result.roles.push_back(station.role);
        return result;
    }
    return std::nullopt;
}

} // namespace

std::string_view stoppedByName(StoppedBy by)
{
    switch (by) {
    case StoppedBy::Band:
        return "band";
    case StoppedBy::Requests:
        return "requests";
    case StoppedBy::Cancelled:
        return "cancelled";
    case StoppedBy::Saturated:
        return "saturated";
    case StoppedBy::Nothing:
        return "nothing_to_simulate";
    }
    return {};
}

const Simulated *Outcome::slowest(ReportedOp op) const
{
    const Simulated *found = nullptr;
    for (const Simulated &each : operations)
        if (each.reported == op && (!found || each.p99 > found->p99))
            found = &each;
    return found;
}

Outcome simulate(const Model &model, const Options &options)
{
    if (auto result = notRun(model, options))
        return *result;
    const std::uint64_t each = std::max(kLeastBlock, (options.requests + kBlocks - 1) / kBlocks);
    const std::uint64_t most = std::max<std::uint64_t>(1, (options.requests + each - 1) / each);
    const BlockLengths lengths = blockLengths(model, each);
    Joined joined(model, options.seed);
    StoppedBy by = StoppedBy::Requests;
    const auto wave = static_cast<std::uint64_t>(std::max(1, options.threads));
    for (std::uint64_t first = 0; first < most && by == StoppedBy::Requests; first += wave) {
        std::vector<BlockResult> blocks(static_cast<std::size_t>(std::min(wave, most - first)));
        parallelFor(blocks.size(), options.threads, [&](std::size_t i) {
            blocks[i] = runBlock(model, lengths, options.seed, first + i, options.stop);
        });
        // Blocks beyond the one that suffices are thrown away: the number of threads decides nothing.
        for (const BlockResult &block : blocks) {
            if (!block.complete) {
                by = StoppedBy::Cancelled;
                break;
            }
            joined.add(block);
            const auto done = static_cast<std::uint64_t>(joined.blocks());
            const double widest = joined.widest();
            if (options.progress)
                options.progress({done * each, most * each, joined.blocks(), widest});
            if (joined.blocks() >= kLeastBlocks && widest > 0 && widest <= options.band) {
                by = StoppedBy::Band;
                break;
            }
        }
    }
    return joined.result(by, static_cast<std::uint64_t>(joined.blocks()) * each);
}

} // namespace daemok::simulation
