// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/eventlog.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace daemok::calllog {

/// Calls of one minute; minutes without any are left out.
struct MinuteCount
{
    std::int64_t minute = 0; ///< since 1970 or since the first call, see Arrivals::calendar
    std::uint32_t calls = 0;
};

/// When calls come. Rates in calls a second.
struct Arrivals
{
    std::uint64_t calls = 0;
    double spanS = 0;                 ///< first to last call, s
    double meanPerS = 0;              ///< calls / span
    bool calendar = false;            ///< minutes and hours are those of the calendar (UTC)
    std::vector<MinuteCount> minutes; ///< with the first and last, which may not be whole
    std::int64_t wholeMinutes = 0;    ///< those the log covers from beginning to end
    double meanMinute = 0;            ///< calls a minute, mean over whole minutes; 0 without any
    double peakMinute = 0;            ///< calls of the busiest whole minute
    double busyHourMinute =
        0; ///< calls a minute, mean over the 60 whole minutes in a row with most calls, or over all if fewer
    std::optional<double> burst; ///< peakMinute / busyHourMinute
    double cvMinute = 0;         ///< standard deviation / mean over whole minutes
    double peakSecond = 0;       ///< calls of the busiest second
    double cv = 0;               ///< coefficient of variation of the gaps between calls
    std::optional<std::array<double, 24>>
        hourOfDay; ///< calls a second by hour of the day (UTC), where there are dates
};

/// Where minutes begin.
enum class MinuteFrom : std::uint8_t { Calendar, FirstCall };

/// Takes the moments of calls in order.
class ArrivalCounter
{
public:
    explicit ArrivalCounter(MinuteFrom from) : m_from(from) {}
    void add(const EventBlock &block);
    [[nodiscard]] Arrivals result() const;

private:
    void add(Nanoseconds time);
    void countWholeMinutes(Arrivals &arrivals) const;
    void countHours(Arrivals &arrivals) const;

    MinuteFrom m_from;
    std::uint64_t m_calls = 0;
    Nanoseconds m_first = 0;
    Nanoseconds m_last = 0;
    double m_gapSquares = 0; ///< s^2
    std::vector<MinuteCount> m_minutes;
    std::int64_t m_second = 0;
    std::uint64_t m_inSecond = 0;
    std::uint64_t m_peakSecond = 0;
    std::array<std::uint64_t, 24> m_hours{};
};

/// Multiplies the rates and counts, for a log that was thinned out.
void scale(Arrivals &arrivals, double factor);

} // namespace daemok::calllog
