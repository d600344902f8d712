// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/gapsample.h"
#include "core/quantity/interval.h"
#include "core/quantity/units.h"
#include "core/reuse/curefit.h"
#include "core/reuse/gapmodel.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace daemok {

/// Hit ratio and stored items against retention from the gaps of a log, in its steady state: without the log's cold start, and
/// beyond its end.
///     up to half the log's span: Kaplan-Meier (of every key the last use is cut off by the log's end)
///     beyond: S(t) = S_KM(half) S_cure(t) / S_cure(half), the tail of a cure log-normal fitted to all gaps
/// extended: hit = G(T), stored = L Int_0^T (1 - G);  fixed: by the renewal equation, as in GapModel.
/// Where the log has no clock, Seconds are requests and L is 1. Immutable.
class MeasuredGaps
{
public:
    explicit MeasuredGaps(const calllog::GapSample &sample);

    [[nodiscard]] double
    gapShare(Seconds t) const; ///< G(T): calls followed by an equal one within T
    [[nodiscard]] double partialMean(Seconds t) const; ///< Int_0^T u dG(u), s
    [[nodiscard]] double hitRatio(Seconds retention, Expiry expiry) const;
    [[nodiscard]] double storedItems(PerSecond calls, Seconds retention, Expiry expiry) const;
    [[nodiscard]] const CureModel &cure() const { return m_cure; }
    [[nodiscard]] Seconds measuredUpTo() const { return Seconds(m_half * m_tick); }

    /// Kaplan-Meier alone, flat beyond the log's end: what is certain to return.
    [[nodiscard]] double kaplanMeier(Seconds t) const;

private:
    friend class GapBand;
    MeasuredGaps() = default;
    template <class Bins>
    void estimate(const calllog::BinnedGaps<Bins> &gaps, const CureModel &start, int iterations);
    [[nodiscard]] double share(double ticks) const;
    [[nodiscard]] double mean(double ticks) const; ///< ticks
    struct Step
    {
        double begin = 0;   ///< first tick of the bin
        double end = 0;     ///< last tick of the bin
        double within = 0;  ///< G before the bin
        double partial = 0; ///< Int u dG before the bin, ticks
    };
    [[nodiscard]] const Step &stepAt(double ticks) const;
    [[nodiscard]] double stepShare(double ticks) const;
    [[nodiscard]] double stepMean(double ticks) const;

    double m_tick = 1;
    double m_half = 0;         ///< ticks
    double m_floor = 1;        ///< ticks: shorter gaps count as half of it in the fit
    std::vector<Step> m_steps; ///< Kaplan-Meier; the last one is open
    CureModel m_cure;          ///< in ticks
    double m_withinHalf = 0;
    double m_partialHalf = 0;
};

/// The range within which hit ratios lie, by resampling groups of keys with replacement (bootstrap): 5 and 95 %. Beyond the log
/// the lower end is at most what is certain: nothing more returns after its end.
class GapBand
{
public:
    static constexpr int kResamples = 40;
    explicit GapBand(const calllog::GapSample &sample, std::uint64_t seed = 1);

    [[nodiscard]] Interval hitRatio(Seconds retention, Expiry expiry) const;
    [[nodiscard]] Interval storedItems(PerSecond calls, Seconds retention, Expiry expiry) const;
    [[nodiscard]] const MeasuredGaps &likely() const { return m_likely; }

private:
    template <class Value> [[nodiscard]] Interval range(double likely, Value value) const;

    MeasuredGaps m_likely;
    std::vector<MeasuredGaps> m_resampled;
    double m_end = 0; ///< of the log, s
};

/// Age of the oldest item in a store that holds `items` and drops the one unused for longest: Vs(T) = items; infinite where
/// the store is never full. `Law` is GapModel or MeasuredGaps.
template <class Law> [[nodiscard]] Seconds lruAge(const Law &law, PerSecond calls, double items)
{
    constexpr double longest = 1e12;
    double low = 0;
    double high = 1;
    while (high < longest && law.storedItems(calls, Seconds(high), Expiry::Extended) < items)
        high *= 2;
    if (high >= longest)
        return Seconds(std::numeric_limits<double>::infinity());
    for (int i = 0; i < 100; ++i) {
        const double middle = 0.5 * (low + high);
        (law.storedItems(calls, Seconds(middle), Expiry::Extended) < items ? low : high) = middle;
    }
    return Seconds(high);
}

} // namespace daemok
