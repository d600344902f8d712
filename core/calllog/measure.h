// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/arrivals.h"
#include "core/calllog/calllog.h"
#include "core/calllog/ratetable.h"
#include "core/calllog/reusecounts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::calllog {

/// What a reader of the figures has to know; ui/text holds a sentence for each.
enum class WarningId : std::uint8_t {
    NoClock,             ///< retention counts requests
    NoKeys,              ///< reuse cannot be measured
    TimeUnitAssumed,     ///< numbers without a unit were taken for seconds
    DurationUnitAssumed, ///< durations without a unit were taken for seconds
    ClockBackwards,      ///< args: steps back, largest in s; calls were put into order of time
    DamagedLines,        ///< args: damaged, lines
    OtherTimeForm,       ///< args: lines; their times are written in another way
    DaysOnly,            ///< times are days: nothing shorter than a day can be told
    ShortLog,            ///< args: span in s; less than an hour: no busy hour can be told
    BurstUnknown,        ///< not one whole minute
    FewRepeats,          ///< args: repeats; fewer than 100: quantiles of gaps are rough
    LogYoung, ///< args: p90 gap, span; nine tenths of the gaps seen, but the log is hardly longer
    SampledByCall, ///< args: share; reuse is refused: dropping calls breaks the pairs of equal calls
    SampledByKey,  ///< args: share; rates and items are scaled up
    SampledArrivals, ///< args: share; burst and variation of a thinned log are not those of the whole
    FewSampledKeys, ///< args: keys, error in points
    ReplaySampled,  ///< args: share, keys, error in points
    DriftReuse,     ///< args: share in the first half, in the second
    DriftGaps,      ///< args: median gap in the first half, in the second
    DriftRate,      ///< args: calls in the first half, in the second
    RatesOnly,      ///< the file holds rates, no calls
    FewCalls,       ///< args: calls, error in points; fewer than kFewCalls
    Count_
};
/// Calls below which a log is too small for what is asked of it: a share s of n independent calls lies within
/// 1.645 sqrt(s (1 - s)/n) nine times in ten, 2.6 points at n = 1000 and s = 1/2, as much as the halves of real logs differ.
constexpr std::uint64_t kFewCalls = 1000;
/// Points within which a share of so many calls lies nine times in ten, at worst.
[[nodiscard]] double shareErrorPoints(std::uint64_t calls);

[[nodiscard]] std::string_view warningName(WarningId id); ///< "clock_backwards"

/// `args` are plain numbers written by formatNumber().
struct Warning
{
    WarningId id{};
    std::vector<std::string> args;
};

struct SizeQuantiles
{
    std::uint64_t calls = 0; ///< calls that carry the size
    double mean = 0, p50 = 0, p90 = 0, p95 = 0, p99 = 0, max = 0;
};

/// Calls in flight by Little's law: rate x time.
struct Concurrency
{
    double mean = 0;       ///< at the mean rate
    double peakMinute = 0; ///< at the rate of the busiest minute
};

/// Reuse where answers may not be shared between users, and where they may.
struct UserReuse
{
    std::uint64_t users = 0;
    double largestShare = 0;           ///< of the calls, by the user that calls most
    double topTenthShare = 0;          ///< by the tenth of the users that call most
    std::optional<double> withinShare; ///< calls that repeat an earlier one of the same user
    bool withinExact = true;
    /// Gaps of the repeats within one user, as ReuseCounts::sample has those of all: sum(gaps) + sum(cut) calls, a random
    /// `pairShare` of them. No groups. Absent without keys.
    std::optional<GapSample> sample{};
    double pairShare = 1;
    GapQuantiles gaps{}; ///< p50 and p90 only, within 1 %; of the repeats, 0 without any

    /// Calls that repeat one of the same user within `ticks`, of all calls (a store for each user, hits extend).
    [[nodiscard]] double hitRatio(Nanoseconds ticks) const;
};

/// What a log says about a service.
struct Measurement
{
    std::string file;
    FileKind kind = FileKind::Table;
    Sampling sampling;
    std::uint64_t requests = 0; ///< calls in the file
    LineReport lines;
    std::string firstDate, lastDate;  ///< ISO 8601, empty without dates
    std::optional<Arrivals> arrivals; ///< absent without a clock
    std::optional<SizeQuantiles> inputTokens, outputTokens;
    std::optional<SizeQuantiles> durationS;
    std::optional<Concurrency> inFlight;
    std::optional<UserReuse> users;
    std::optional<ReuseCounts> reuse;       ///< whole prompts
    std::optional<ReuseCounts> prefix;      ///< blocks of prompts
    std::optional<double> prefixTokenShare; ///< of the input tokens, in blocks that had come before
    std::optional<double>
        normalisedShare; ///< reuse where letter case, blanks and punctuation do not count
    std::optional<RateSummary> rates; ///< of a table of rates
    std::vector<Warning> warnings;

    [[nodiscard]] bool warns(WarningId id) const;
};

struct MeasureOptions
{
    std::vector<Nanoseconds> retentions; ///< ticks; empty: defaultRetentions()
    std::uint64_t exactUpTo = 32'000'000;
    MinuteFrom minutes = MinuteFrom::Calendar; ///< only where the log has dates
    std::stop_token stop;
    Progress
        progress; ///< share of the replays done, 0..1; twice through where there are blocks too
};

/// Cancelled, FileNotWritable (the spill cannot be read back).
[[nodiscard]] Result<Measurement> measure(const CallLog &log, const MeasureOptions &options = {});

/// sniff(), importLog() or readRates(), and measure() in one.
[[nodiscard]] Result<Measurement> measureFile(const std::filesystem::path &file,
                                              const Format &format,
                                              const ImportOptions &import = {},
                                              const MeasureOptions &options = {});

} // namespace daemok::calllog
