// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reuse/measuredgaps.h"

#include "core/calllog/hash.h"
#include "core/reuse/renewal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace daemok {

using calllog::BinnedGaps;
using calllog::CoarseBins;
using calllog::GapSample;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Gaps and ages as the fit wants them; what is shorter than `floor` stands at half of it.
template <class Bins>
std::vector<WeightedTime> weighted(const std::vector<std::uint64_t> &counts, double floor)
{
    std::vector<WeightedTime> times;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        if (counts[bin] == 0)
            continue;
        const double middle =
            0.5 * (static_cast<double>(Bins::lower(bin)) + static_cast<double>(Bins::upper(bin)));
        const double time = middle < floor ? 0.5 * floor : middle;
        const auto weight = static_cast<double>(counts[bin]);
        if (!times.empty() && times.back().time == time)
            times.back().weight += weight;
        else
            times.push_back({time, weight});
    }
    return times;
}

/// Fine bins put together: the fit needs no more.
BinnedGaps<CoarseBins> coarse(const BinnedGaps<calllog::GapBins> &fine)
{
    BinnedGaps<CoarseBins> result;
    for (std::size_t bin = 0; bin < fine.gaps.size(); ++bin) {
        const std::size_t to = CoarseBins::index(calllog::GapBins::lower(bin));
        result.gaps[to] += fine.gaps[bin];
        result.cut[to] += fine.cut[bin];
    }
    return result;
}

} // namespace

MeasuredGaps::MeasuredGaps(const GapSample &sample)
    : m_tick(sample.tick),
      m_half(static_cast<double>(sample.span) / 2),
      m_floor(sample.inRequests ? 1 : 1 / sample.tick)
{
    estimate(sample.all, {}, 300);
}

template <class Bins>
void MeasuredGaps::estimate(const BinnedGaps<Bins> &gaps, const CureModel &start, int iterations)
{
    double atRisk = 0;
    for (std::size_t bin = 0; bin < gaps.gaps.size(); ++bin)
        atRisk += static_cast<double>(gaps.gaps[bin]) + static_cast<double>(gaps.cut[bin]);
    double survival = 1;
    double partial = 0;
    m_steps.clear();
    for (std::size_t bin = 0; bin < gaps.gaps.size() && atRisk > 0; ++bin) {
        const auto returned = static_cast<double>(gaps.gaps[bin]);
        const auto cut = static_cast<double>(gaps.cut[bin]);
        if (returned + cut == 0)
            continue;
        const auto begin = static_cast<double>(Bins::lower(bin));
        const auto end = static_cast<double>(Bins::upper(bin));
        // Within a bin those cut off leave on average in its middle (life table).
        const double exposed = end > begin ? atRisk - cut / 2 : atRisk;
        const double lost = exposed > 0 ? survival * std::min(1.0, returned / exposed) : 0;
        m_steps.push_back({begin, end, 1 - survival, partial});
        survival -= lost;
        partial += lost * 0.5 * (begin + end);
        atRisk -= returned + cut;
    }
    m_steps.push_back({kInfinity, kInfinity, 1 - survival, partial});
    m_withinHalf = stepShare(m_half);
    m_partialHalf = stepMean(m_half);
    if constexpr (std::is_same_v<Bins, CoarseBins>) {
        m_cure = fitCure(weighted<CoarseBins>(gaps.gaps, m_floor),
                         weighted<CoarseBins>(gaps.cut, m_floor), start, iterations);
    } else {
        const auto fewer = coarse(gaps);
        m_cure = fitCure(weighted<CoarseBins>(fewer.gaps, m_floor),
                         weighted<CoarseBins>(fewer.cut, m_floor), start, iterations);
    }
}

const MeasuredGaps::Step &MeasuredGaps::stepAt(double ticks) const
{
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), ticks,
                                        [](double t, const Step &step) { return t < step.begin; });
    return after == m_steps.begin() ? m_steps.front() : *(after - 1);
}

// Gaps of a bin lie evenly over its ticks.
double MeasuredGaps::stepShare(double ticks) const
{
    const Step &step = stepAt(ticks);
    if (ticks < step.begin || &step == &m_steps.back())
        return step.within;
    const Step &next = *(&step + 1);
    const double part =
        std::min(1.0, (std::floor(ticks) - step.begin + 1) / (step.end - step.begin + 1));
    return step.within + part * (next.within - step.within);
}

double MeasuredGaps::stepMean(double ticks) const
{
    const Step &step = stepAt(ticks);
    if (ticks < step.begin || &step == &m_steps.back())
        return step.partial;
    const Step &next = *(&step + 1);
    const double part =
        std::min(1.0, (std::floor(ticks) - step.begin + 1) / (step.end - step.begin + 1));
    const double middle = 0.5 * (step.begin + std::min(ticks, step.end));
    return step.partial + part * (next.within - step.within) * middle;
}

double MeasuredGaps::share(double ticks) const
{
    if (ticks <= m_half)
        return stepShare(ticks);
    const double before = m_cure.survival(m_half);
    const double left = before > 0 ? m_cure.survival(ticks) / before : 1;
    return 1 - (1 - m_withinHalf) * left;
}

double MeasuredGaps::mean(double ticks) const
{
    if (ticks <= m_half)
        return stepMean(ticks);
    const double before = m_cure.survival(m_half);
    if (before <= 0)
        return m_partialHalf;
    return m_partialHalf
           + (1 - m_withinHalf) / before * (m_cure.partialMean(ticks) - m_cure.partialMean(m_half));
}

double MeasuredGaps::gapShare(Seconds t) const
{
    if (!(t.value() > 0))
        return 0;
    if (std::isfinite(t.value()))
        return share(t.value() / m_tick);
    const double before = m_cure.survival(m_half);
    return before > 0 ? 1 - (1 - m_withinHalf) * (1 - m_cure.share) / before : m_withinHalf;
}

double MeasuredGaps::partialMean(Seconds t) const
{
    return t.value() > 0 ? mean(t.value() / m_tick) * m_tick : 0;
}

double MeasuredGaps::kaplanMeier(Seconds t) const
{
    return t.value() > 0 ? stepShare(t.value() / m_tick) : 0;
}

double MeasuredGaps::hitRatio(Seconds retention, Expiry expiry) const
{
    const double t = retention.value();
    if (!(t > 0))
        return 0;
    if (expiry == Expiry::Extended || !std::isfinite(t))
        return gapShare(retention);
    return hitRatioOfRenewals(renewals(
        t / m_tick, [this](double u) { return share(u); }, [this](double u) { return mean(u); }));
}

double MeasuredGaps::storedItems(PerSecond calls, Seconds retention, Expiry expiry) const
{
    return keptItems(*this, calls, retention, expiry);
}

GapBand::GapBand(const GapSample &sample, std::uint64_t seed)
    : m_likely(sample),
      m_end(static_cast<double>(sample.span) * sample.tick)
{
    const std::size_t groups = sample.groups.size();
    for (int i = 0; i < kResamples && groups > 0; ++i) {
        BinnedGaps<CoarseBins> sum;
        for (std::size_t draw = 0; draw < groups; ++draw) {
            const std::uint64_t random = calllog::hashOf(
                calllog::hashOf(seed) ^ (static_cast<std::uint64_t>(i) * groups + draw));
            const auto &group = sample.groups[random % groups];
            for (std::size_t bin = 0; bin < sum.gaps.size(); ++bin) {
                sum.gaps[bin] += group.gaps[bin];
                sum.cut[bin] += group.cut[bin];
            }
        }
        MeasuredGaps law;
        law.m_tick = m_likely.m_tick;
        law.m_half = m_likely.m_half;
        law.m_floor = m_likely.m_floor;
        law.estimate(sum, m_likely.m_cure, 60);
        m_resampled.push_back(std::move(law));
    }
}

template <class Value> Interval GapBand::range(double likely, Value value) const
{
    std::vector<double> values{likely};
    for (const MeasuredGaps &law : m_resampled)
        values.push_back(value(law));
    std::sort(values.begin(), values.end());
    const auto at = [&](double p) {
        return values[static_cast<std::size_t>(
            std::lround(p * static_cast<double>(values.size() - 1)))];
    };
    return {std::min(likely, at(0.05)), likely, std::max(likely, at(0.95))};
}

Interval GapBand::hitRatio(Seconds retention, Expiry expiry) const
{
    Interval result = range(m_likely.hitRatio(retention, expiry), [&](const MeasuredGaps &law) {
        return law.hitRatio(retention, expiry);
    });
    if (retention.value() > m_end && expiry == Expiry::Extended)
        result.low = std::min(result.low, m_likely.kaplanMeier(Seconds(m_end)));
    return result;
}

Interval GapBand::storedItems(PerSecond calls, Seconds retention, Expiry expiry) const
{
    Interval result =
        range(m_likely.storedItems(calls, retention, expiry),
              [&](const MeasuredGaps &law) { return law.storedItems(calls, retention, expiry); });
    return result;
}

} // namespace daemok
