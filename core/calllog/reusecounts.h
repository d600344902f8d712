// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/calllog.h"
#include "core/calllog/gapsample.h"
#include "core/calllog/keyreplay.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace daemok::calllog {

/// Hits of a store that holds a number of items and drops the one unused for longest (LRU), exact at every size.
class LruCurve
{
public:
    LruCurve() = default;
    /// distances[d]: calls at stack distance d; sizes times `scale` and calls times `callScale` where keys were sampled.
    LruCurve(std::vector<std::uint32_t> distances, double calls, double scale, double callScale);

    [[nodiscard]] double hits(double items) const; ///< calls
    [[nodiscard]] double hitRatio(double items) const;
    [[nodiscard]] double largest() const; ///< items from which on nothing is gained

private:
    std::shared_ptr<const std::vector<std::uint32_t>> m_upTo; ///< hits of a store of d + 1 items
    double m_calls = 0;
    double m_scale = 1;
    double m_callScale = 1;
};

/// Store of one retention, replayed. Items and hit ratios of the whole log.
struct RetentionPoint
{
    Nanoseconds retention = 0;              ///< ticks: ns, or requests where the log has no clock
    double hitsFixed = 0, hitsExtended = 0; ///< calls
    double hitRatioFixed = 0, hitRatioExtended = 0;
    double storedFixed = 0, storedExtended = 0; ///< items, mean over the log
    double hitRatioSecondHalf = 0;              ///< extended, of the calls in the second half
};

/// Time since the earlier equal call, ticks. Quantiles as Hyndman and Fan, type 7.
struct GapQuantiles
{
    double p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0, p99 = 0;
};

/// One half of the log counted as if it were the whole.
struct HalfCounts
{
    std::uint64_t calls = 0;
    double share = 0;  ///< reuse
    double gapP50 = 0; ///< ticks, within 1 %
};

/// A replay of some keys only, because all would take too long.
struct ReplaySample
{
    double share = 1;       ///< of the keys
    std::uint64_t keys = 0; ///< kept
    double errorPoints =
        0; ///< mean error of hit ratios to expect, in points (measured on 80 samples of real logs)
};

/// Reuse in one stream of keys: whole prompts, or blocks of prompts.
struct ReuseCounts
{
    std::uint64_t calls = 0;
    std::uint64_t keys = 0;                ///< different ones
    std::uint64_t seenOnce = 0;            ///< keys
    double share = 0;                      ///< (calls - keys) / calls
    double top1 = 0, top10 = 0, top20 = 0; ///< calls of the 1, 10, 20 % of keys called most
    GapQuantiles gaps;
    std::optional<double>
        retryShare; ///< calls within kRetryWindow of the same; absent without a clock
    std::vector<RetentionPoint> retentions;
    LruCurve lru;
    GapSample sample;    ///< of the whole log
    GapSample firstHalf; ///< observed until the middle only, without groups
    HalfCounts first, second;
    std::optional<ReplaySample> sampled;

    [[nodiscard]] std::uint64_t repeats() const { return calls - keys; }
};

struct ReuseOptions
{
    std::vector<Nanoseconds> retentions;  ///< ticks, ascending; empty: defaultRetentions()
    std::uint64_t exactUpTo = 32'000'000; ///< calls; above, keys are sampled
    double itemScale = 1; ///< items in truth for each in the log (log sampled by key)
    std::stop_token stop;
    Progress progress; ///< share of the replays done, 0..1
};

/// Mean error of hit ratios in points by the number of different keys kept when a log is sampled by key, as measured on 80
/// pairs of real log and sampling rate.
[[nodiscard]] double samplingError(std::uint64_t keys);

/// 1, 2, 5, 10, 20, 50 ... requests, or 1 s ... 1 min ... 1 h ... 1 d ... up to the span of the log and the span itself.
[[nodiscard]] std::vector<Nanoseconds> defaultRetentions(Nanoseconds span, bool hasClock);

/// Replays the keys of a log. Cancelled, FileNotWritable (the spill cannot be read back).
[[nodiscard]] Result<ReuseCounts> countReuse(const EventLog &events,
                                             const std::vector<std::uint32_t> &counts,
                                             const ReuseOptions &options = {});

/// Items stored at `points` moments evenly over the log.
struct StoredOverTime
{
    std::vector<double> atS;   ///< s since the first call, or requests
    std::vector<double> items; ///< stored then
};
[[nodiscard]] Result<StoredOverTime> storedOverTime(const EventLog &events,
                                                    const std::vector<std::uint32_t> &counts,
                                                    Nanoseconds retention, bool extended,
                                                    std::size_t points = 120,
                                                    const std::stop_token &stop = {});

} // namespace daemok::calllog
