// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/measure.h"
#include "core/quantity/units.h"
#include "core/reuse/gapmodel.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace daemok {

struct ReuseLaw;

/// What is kept of a call log in a project: its measured curves. Numbers and the file's name; no key and no text of the log.
/// Times are seconds, or requests where the log has no clock (`inRequests`). Lists of one curve have equal lengths.
/// All numbers are rounded to six digits when made, so that what is written and read back is the same.
struct LoggedReuse
{
    /// Calls a second over the log, in steps of equal length.
    struct Arrivals
    {
        double stepS = 60;
        double meanPerS = 0;
        double peakMinutePerS = 0;
        std::vector<double> mean; ///< of each step
        std::vector<double> peak; ///< busiest minute of each step
        friend bool operator==(const Arrivals &, const Arrivals &) = default;
    };
    /// By how often keys came again; see calllog::ReuseCounts.
    struct Half
    {
        double calls = 0;
        double share = 0;
        double gapP50 = 0;
        friend bool operator==(const Half &, const Half &) = default;
    };
    struct Keys
    {
        double calls = 0; ///< that carry a key
        double different = 0;
        double seenOnce = 0;
        double share = 0;                      ///< calls that repeat an earlier one
        double gapP50 = 0, gapP90 = 0;         ///< of the repeats
        std::optional<double> withinUserShare; ///< calls that repeat one of the same user
        std::optional<double> normalisedShare;
        std::optional<double> retryShare;
        std::optional<double> prefixTokenShare;
        std::optional<double> errorPoints; ///< where only a sample of the keys was replayed
        Half first, second;
        double measuredUpTo = 0; ///< beyond, the curve is a model's tail (MeasuredGaps)
        // Gaps: `within` is the law (Kaplan-Meier, then cure log-normal) of all calls, `seen` what was counted, of the repeats.
        std::vector<double> gap, within, low, high, seen;
        // The same of the repeats within one user, as shares of all calls; empty where the log tells no users apart.
        std::vector<double> withinUser, seenUser;
        double userGapP50 = 0, userGapP90 = 0;
        // Stores replayed call by call.
        std::vector<double> retention, hitFixed, hitExtended;
        // LRU: hits of a store of so many items.
        std::vector<double> lruItems, lruHits;
        friend bool operator==(const Keys &, const Keys &) = default;
    };

    std::string file; ///< without folder
    std::string date; ///< ISO 8601: the log's last day, else the day it was read
    std::string firstDate, lastDate;
    double requests = 0;
    double span = 0;
    bool inRequests = false;
    std::string sampled; ///< "call:0.1", "key:0.05", or empty
    std::vector<calllog::Warning> warnings;
    std::optional<double> users, largestUserShare;
    std::optional<Arrivals> arrivals;
    std::optional<Keys> keys;

    friend bool operator==(const LoggedReuse &a, const LoggedReuse &b);
};

/// What a project keeps of a measurement. `today` (ISO 8601) dates logs without dates. Resamples the gaps for the band:
/// about 0.1 s.
[[nodiscard]] LoggedReuse loggedReuse(const calllog::Measurement &measurement,
                                      const std::string &today);

/// Hit ratio and stored items against retention from the curve kept of a log: G between its points evenly over ln T. Within 0.3
/// points of MeasuredGaps. Immutable.
class LoggedGaps
{
public:
    enum class Curve : std::uint8_t { Low, Likely, High }; ///< ends: 5 and 95 % by resampling

    /// `secondsPerUnit` is 1, or what a request takes where the log has no clock. `scale` 0..1 leaves a share of the repeats.
    explicit LoggedGaps(const LoggedReuse::Keys &keys, Curve curve = Curve::Likely,
                        double secondsPerUnit = 1, double scale = 1);

    [[nodiscard]] double gapShare(Seconds t) const;    ///< G(T)
    [[nodiscard]] double partialMean(Seconds t) const; ///< Int_0^T u dG(u), s
    [[nodiscard]] double hitRatio(Seconds retention, Expiry expiry) const;
    [[nodiscard]] double storedItems(PerSecond calls, Seconds retention, Expiry expiry) const;

private:
    struct Point
    {
        double gap = 0;     ///< s
        double within = 0;  ///< G
        double partial = 0; ///< s
    };
    std::vector<Point> m_points; ///< the first with G = 0
};
[[nodiscard]] ReuseLaw reuseLaw(const std::shared_ptr<const LoggedGaps> &gaps);

} // namespace daemok
