// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/reusecounts.h"

#include "core/calllog/bykey.h"
#include "core/calllog/gapquantiles.h"
#include "core/calllog/hash.h"
#include "core/calllog/stackdistances.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace daemok::calllog {

namespace {

constexpr std::uint64_t kLeastSampledKeys = 16'000;

/// Which keys take part.
class KeyFilter
{
public:
    KeyFilter(std::uint64_t calls, std::uint64_t keys, std::uint64_t exactUpTo)
    {
        if (calls <= exactUpTo || keys <= kLeastSampledKeys)
            return;
        const double share =
            std::max(static_cast<double>(exactUpTo) / static_cast<double>(calls),
                     static_cast<double>(kLeastSampledKeys) / static_cast<double>(keys));
        if (share < 1)
            m_threshold = static_cast<std::uint64_t>(std::ldexp(share, 64));
    }
    [[nodiscard]] bool all() const { return m_threshold == kAll; }
    [[nodiscard]] bool keeps(KeyIndex key) const
    {
        return hashOf(std::uint64_t{key}) <= m_threshold;
    }

private:
    static constexpr std::uint64_t kAll = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t m_threshold = kAll;
};

double topShare(std::vector<std::uint32_t> &sorted, double share, double calls)
{
    const auto top = static_cast<std::ptrdiff_t>(
        std::max(1.0, std::floor(share * static_cast<double>(sorted.size()))));
    return static_cast<double>(
               std::accumulate(sorted.begin(), sorted.begin() + top, std::uint64_t{0}))
           / calls;
}

void countKeys(const std::vector<std::uint32_t> &counts, ReuseCounts &reuse)
{
    reuse.keys = counts.size();
    reuse.seenOnce =
        static_cast<std::uint64_t>(std::count(counts.begin(), counts.end(), std::uint32_t{1}));
    reuse.share = static_cast<double>(reuse.repeats()) / static_cast<double>(reuse.calls);
    std::vector<std::uint32_t> top = counts;
    const auto fifth = static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, counts.size() / 5));
    std::nth_element(top.begin(), top.begin() + fifth - 1, top.end(), std::greater<>());
    std::sort(top.begin(), top.begin() + fifth, std::greater<>());
    const auto calls = static_cast<double>(reuse.calls);
    reuse.top1 = topShare(top, 0.01, calls);
    reuse.top10 = topShare(top, 0.1, calls);
    reuse.top20 = topShare(top, 0.2, calls);
}

double medianOf(const std::vector<std::uint64_t> &gaps)
{
    const std::uint64_t all = std::accumulate(gaps.begin(), gaps.end(), std::uint64_t{0});
    std::uint64_t before = 0;
    for (std::size_t bin = 0; bin < gaps.size(); ++bin) {
        before += gaps[bin];
        if (before * 2 >= all && all > 0)
            return 0.5
                   * (static_cast<double>(GapBins::lower(bin))
                      + static_cast<double>(GapBins::upper(bin)));
    }
    return 0;
}

HalfCounts halfOf(std::uint64_t calls, const BinnedGaps<GapBins> &gaps)
{
    const std::uint64_t repeats =
        std::accumulate(gaps.gaps.begin(), gaps.gaps.end(), std::uint64_t{0});
    return {calls, calls > 0 ? static_cast<double>(repeats) / static_cast<double>(calls) : 0,
            medianOf(gaps.gaps)};
}

class Replay
{
public:
    Replay(const EventLog &events, const std::vector<std::uint32_t> &counts,
           const ReuseOptions &options, ReuseCounts &reuse)
        : m_events(events),
          m_counts(counts),
          m_options(options),
          m_reuse(reuse),
          m_filter(events.size(), counts.size(), options.exactUpTo),
          m_span(events.lastTime() - events.firstTime())
    {
        m_kept = counts.size();
        m_keptCalls = events.size();
        if (m_filter.all())
            return;
        m_wanted = [this](KeyIndex key) { return m_filter.keeps(key); };
        m_kept = 0;
        m_keptCalls = 0;
        for (KeyIndex key = 0; key < counts.size(); ++key)
            if (m_filter.keeps(key)) {
                ++m_kept;
                m_keptCalls += counts[key];
            }
    }

    Result<Done> run()
    {
        if (const auto done = measureLru(); !done)
            return done.error();
        if (const auto done = replayByKey(); !done)
            return done.error();
        return measureGaps();
    }

private:
    static constexpr double kLruShare = 0.4; ///< of the time
    static constexpr KeyIndex kKeysBetweenReports = 4096;

    void report(double share) const
    {
        if (m_options.progress)
            m_options.progress(share);
    }

    Result<Done> measureLru()
    {
        StackDistances distances(m_counts.size(), m_kept);
        std::vector<KeyIndex> kept;
        const auto done = m_events.forEach(
            [&](const EventBlock &block) {
                report(kLruShare * static_cast<double>(block.first)
                       / static_cast<double>(m_events.size()));
                if (m_filter.all()) {
                    distances.use(block.keys);
                    return;
                }
                kept.clear();
                std::copy_if(block.keys.begin(), block.keys.end(), std::back_inserter(kept),
                             m_wanted);
                distances.use(kept);
            },
            m_options.stop);
        if (!done)
            return done.error();
        // Sampled: hits in proportion to the keys, so that a few heavy keys do not shift the whole curve; the
        // difference goes to the first bucket (Waldspurger et al., SHARDS, FAST 2015, section 3.2).
        std::vector<std::uint32_t> counts = distances.takeCounts();
        const double keyScale =
            m_kept > 0 ? static_cast<double>(m_counts.size()) / static_cast<double>(m_kept) : 1;
        if (!m_filter.all() && !counts.empty()) {
            const double missing =
                static_cast<double>(m_events.size()) / keyScale - static_cast<double>(m_keptCalls);
            counts[0] = static_cast<std::uint32_t>(std::max(0.0, counts[0] + std::round(missing)));
        }
        m_reuse.lru = LruCurve(std::move(counts), static_cast<double>(m_events.size()),
                               keyScale * m_options.itemScale, keyScale);
        return Done{};
    }

    Result<Done> replayByKey()
    {
        std::vector<Nanoseconds> retentions = m_options.retentions;
        if (retentions.empty())
            retentions = defaultRetentions(m_span, m_events.hasClock());
        // One more for the retries, taken out again below.
        const bool clock = m_events.hasClock();
        const auto retry = std::lower_bound(retentions.begin(), retentions.end(), kRetryWindow);
        const auto retryAt = static_cast<std::size_t>(retry - retentions.begin());
        const bool added = clock && (retry == retentions.end() || *retry != kRetryWindow);
        if (added)
            retentions.insert(retry, kRetryWindow);

        KeyReplay replay(std::move(retentions), m_span / 2 + m_span % 2, m_span);
        const auto done = forEachKey(
            m_events, m_counts, m_wanted,
            [&](KeyIndex key, std::span<const Nanoseconds> times, bool first, bool last) {
                if (key % kKeysBetweenReports == 0)
                    report(kLruShare
                           + (1 - kLruShare) * static_cast<double>(key)
                                 / static_cast<double>(m_counts.size()));
                if (first)
                    replay.begin(key);
                replay.feed(times);
                if (last)
                    replay.end();
            },
            m_options.stop);
        if (!done)
            return done.error();
        takePoints(replay, clock, retryAt, added);
        takeSamples(replay);
        return Done{};
    }

    void takePoints(const KeyReplay &replay, bool clock, std::size_t retryAt, bool added)
    {
        const auto calls = static_cast<double>(std::max<std::uint64_t>(1, m_keptCalls));
        const auto secondHalf = static_cast<double>(
            std::max<std::uint64_t>(1, replay.calls() - replay.callsFirstHalf()));
        const double callScale = static_cast<double>(m_events.size()) / calls;
        const double itemScale = callScale * m_options.itemScale;
        const auto span = static_cast<double>(std::max<Nanoseconds>(1, m_span));
        const std::vector<RetentionCounts> all = replay.retentions();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const RetentionCounts &counts = all[i];
            const auto hitsExtended = static_cast<double>(counts.hitsExtended);
            const auto hitsFixed = static_cast<double>(counts.hitsFixed);
            if (clock && i == retryAt) {
                m_reuse.retryShare = hitsExtended / calls;
                if (added)
                    continue;
            }
            RetentionPoint point;
            point.retention = counts.retention;
            point.hitsFixed = hitsFixed * callScale;
            point.hitsExtended = hitsExtended * callScale;
            point.hitRatioFixed = hitsFixed / calls;
            point.hitRatioExtended = hitsExtended / calls;
            point.storedFixed = counts.heldFixed / span * itemScale;
            point.storedExtended = counts.heldExtended / span * itemScale;
            point.hitRatioSecondHalf = static_cast<double>(counts.secondHalfHits) / secondHalf;
            m_reuse.retentions.push_back(point);
        }
    }

    void takeSamples(const KeyReplay &replay)
    {
        GapSample sample;
        sample.inRequests = !m_events.hasClock();
        sample.tick = sample.inRequests ? 1 : 1e-9;
        sample.span = m_span;
        sample.calls = m_keptCalls;
        sample.all = replay.gaps();
        sample.groups = replay.groups();
        m_reuse.firstHalf = sample;
        m_reuse.firstHalf.groups.clear();
        m_reuse.firstHalf.span = m_span / 2 + m_span % 2;
        m_reuse.firstHalf.calls = replay.callsFirstHalf();
        m_reuse.firstHalf.all = replay.firstHalf();
        m_reuse.sample = std::move(sample);
        m_reuse.first = halfOf(replay.callsFirstHalf(), replay.firstHalf());
        m_reuse.second = halfOf(replay.calls() - replay.callsFirstHalf(), replay.secondHalf());
        if (!m_filter.all())
            m_reuse.sampled =
                ReplaySample{static_cast<double>(m_kept) / static_cast<double>(m_counts.size()),
                             m_kept, samplingError(m_kept)};
    }

    Result<Done> measureGaps()
    {
        QuantileFinder finder(m_reuse.sample.all.gaps);
        if (finder.needsGaps()) {
            std::vector<Nanoseconds> last(m_counts.size(), -1);
            const Nanoseconds zero = m_events.firstTime();
            const auto done = m_events.forEach(
                [&](const EventBlock &block) {
                    for (std::size_t i = 0; i < block.size; ++i) {
                        const KeyIndex key = block.keys[i];
                        if (!m_filter.keeps(key))
                            continue;
                        const Nanoseconds time = block.times.empty()
                                                     ? static_cast<Nanoseconds>(block.first + i)
                                                     : block.times[i] - zero;
                        if (last[key] >= 0)
                            finder.add(time - last[key]);
                        last[key] = time;
                    }
                },
                m_options.stop);
            if (!done)
                return done.error();
        }
        m_reuse.gaps = finder.result();
        report(1);
        return Done{};
    }

    const EventLog &m_events;
    const std::vector<std::uint32_t> &m_counts;
    const ReuseOptions &m_options;
    ReuseCounts &m_reuse;
    KeyFilter m_filter;
    Nanoseconds m_span;
    std::function<bool(KeyIndex)> m_wanted; ///< empty: all
    std::uint64_t m_kept = 0;
    std::uint64_t m_keptCalls = 0;
};

} // namespace

double samplingError(std::uint64_t keys)
{
    struct Step
    {
        std::uint64_t below;
        double points;
    };
    constexpr std::array steps{Step{100, 11.2}, Step{1'000, 4.4}, Step{4'000, 1.8},
                               Step{16'000, 0.8}, Step{64'000, 0.4}};
    for (const Step &step : steps)
        if (keys < step.below)
            return step.points;
    return 0.2;
}

std::vector<Nanoseconds> defaultRetentions(Nanoseconds span, bool hasClock)
{
    std::vector<Nanoseconds> result;
    const auto add = [&](Nanoseconds retention) {
        if (retention < span && (result.empty() || retention > result.back()))
            result.push_back(retention);
    };
    if (hasClock) {
        for (const Nanoseconds unit : {kSecond, kMinute, kHour})
            for (const int n : {1, 2, 5, 10, 20, 30})
                if (unit != kHour || n <= 20)
                    add(n * unit);
        for (const int days : {1, 2, 3, 5, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 730})
            add(days * kDay);
    } else {
        for (Nanoseconds unit = 1; unit < span; unit *= 10)
            for (const int n : {1, 2, 5})
                add(n * unit);
    }
    result.push_back(std::max<Nanoseconds>(1, span));
    return result;
}

Result<ReuseCounts> countReuse(const EventLog &events, const std::vector<std::uint32_t> &counts,
                               const ReuseOptions &options)
{
    ReuseCounts reuse;
    reuse.calls = events.size();
    if (events.size() == 0 || counts.empty())
        return Error{ErrorId::NothingToCount, {}, {}};
    countKeys(counts, reuse);
    Replay replay(events, counts, options, reuse);
    if (const auto done = replay.run(); !done)
        return done.error();
    return reuse;
}

} // namespace daemok::calllog
