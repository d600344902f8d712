// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/futures/futures.h"

#include "core/demand/formulas.h"
#include "core/planner/futures/reusetable.h"
#include "core/quantity/counterrandom.h"
#include "core/quantity/parallelfor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace daemok::planner {
namespace {

constexpr std::size_t kChunk = 500; ///< futures a thread takes at once
constexpr std::uint64_t kBlankBlock = kAnswers;
constexpr std::size_t kBlocks = (kAnswers + 3) / 4;

bool reuses(const UsagePattern &pattern)
{
    return !isRawLoad(pattern);
}

ReuseAnswers reuseOf(const UsagePattern &pattern)
{
    return demandformula::gapModel(pattern).answers();
}

/// What demandAt() makes of the three answers, with the hit ratio known.
ReuseKept kept(const UsagePattern &pattern, int month, double exactHit)
{
    namespace f = demandformula;
    NoTerms none;
    const BusyLoad load = busyLoad(pattern);
    const PerSecond calls(load.requestsPerDay * load.yearFactor
                          * f::growth(pattern, AnswerId::GrowthVolume, month, none)
                          / kSecondsPerDay);
    ReuseKept result;
    result.hitRatio =
        std::clamp(withSemanticGain(exactHit, pattern.likely(AnswerId::SemanticGain)), 0.0, 1.0);
    const Seconds retention = f::reuseRetention(pattern);
    result.items = f::expiry(pattern) == Expiry::Fixed
                       ? GapModel::storedAtFixed(calls, retention, exactHit)
                       : f::gapModel(pattern).storedItems(calls, retention, Expiry::Extended);
    return result;
}

} // namespace

void Futures::drawValues(std::size_t future)
{
    double *const values = m_values.data() + future * m_inputs.size();
    // Four answers share a block of draws; inputs stand in the order of answers, but for those that follow.
    std::array<std::optional<std::array<double, 4>>, kBlocks> blocks;
    std::array<double, kAnswers> normals{};
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        const auto id = static_cast<std::size_t>(m_inputs[i].id);
        auto &block = blocks[id / 4];
        if (!block)
            block = standardNormals(m_seed, future, id / 4);
        double z = (*block)[id % 4];
        if (const int from = m_inputs[i].follows; from >= 0) {
            const double rho = m_inputs[i].rho;
            z = rho * normals[static_cast<std::size_t>(from)] + std::sqrt(1 - rho * rho) * z;
        }
        normals[i] = z;
        values[i] = valueOf(m_inputs[i], z);
    }
}

double Futures::blank(std::size_t future) const
{
    return standardNormals(m_seed, future, kBlankBlock)[0];
}

std::optional<Futures> Futures::draw(const UsagePattern &pattern, int month,
                                     const FuturesOptions &options)
{
    Futures futures;
    futures.m_seed = options.seed;
    futures.m_month = month;
    futures.m_inputs = uncertainInputs(pattern);
    futures.m_likely = demandAt(pattern, month, true);
    const auto count = static_cast<std::size_t>(std::max(1, options.count));
    futures.m_values.resize(count * futures.m_inputs.size());
    futures.m_demands.resize(count);
    const std::size_t chunks = (count + kChunk - 1) / kChunk;
    const bool reused = reuses(pattern);
    std::vector<ReuseAnswers> answers(reused ? count : 0);
    const auto eachOf = [&](std::size_t chunk, const auto &visit) {
        if (options.stop.stop_requested())
            return;
        MovablePattern moved(pattern);
        for (std::size_t i = chunk * kChunk; i < std::min(count, (chunk + 1) * kChunk); ++i)
            visit(moved, i);
    };
    parallelFor(chunks, options.threads, [&](std::size_t chunk) {
        eachOf(chunk, [&](MovablePattern &moved, std::size_t i) {
            futures.drawValues(i);
            if (!reused)
                return;
            moved.set(futures.m_inputs, futures.values(i));
            answers[i] = reuseOf(moved.pattern());
        });
    });
    const ReuseTable table(answers, demandformula::reuseRetention(pattern),
                           demandformula::expiry(pattern));
    parallelFor(chunks, options.threads, [&](std::size_t chunk) {
        eachOf(chunk, [&](MovablePattern &moved, std::size_t i) {
            moved.set(futures.m_inputs, futures.values(i));
            futures.m_demands[i] =
                reused ? demandAt(moved.pattern(), month,
                                  kept(moved.pattern(), month, table.hitRatio(answers[i])))
                       : demandAt(moved.pattern(), month, true);
        });
    });
    if (options.stop.stop_requested())
        return std::nullopt;
    return futures;
}

} // namespace daemok::planner
