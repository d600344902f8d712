// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/arrivals.h"

#include <algorithm>
#include <cmath>

namespace daemok::calllog {

namespace {

constexpr std::int64_t kBusyMinutes = 60;

std::int64_t floorDiv(Nanoseconds value, Nanoseconds by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

std::size_t hourOf(Nanoseconds time)
{
    const std::int64_t hour = floorDiv(time, kHour) % 24;
    return static_cast<std::size_t>(hour < 0 ? hour + 24 : hour);
}

/// Most calls in `width` minutes in a row that lie within [low, high].
double busiest(const std::vector<MinuteCount> &minutes, std::int64_t low, std::int64_t high,
               std::int64_t width)
{
    double most = 0;
    double sum = 0;
    std::size_t from = 0;
    for (std::size_t to = 0; to < minutes.size() && minutes[to].minute <= high; ++to) {
        if (minutes[to].minute >= low)
            sum += minutes[to].calls;
        while (minutes[from].minute <= minutes[to].minute - width || minutes[from].minute < low) {
            if (minutes[from].minute >= low)
                sum -= minutes[from].calls;
            if (++from > to)
                break;
        }
        most = std::max(most, sum);
    }
    return most;
}

} // namespace

void ArrivalCounter::add(const EventBlock &block)
{
    for (const Nanoseconds time : block.times)
        add(time);
}

void ArrivalCounter::add(Nanoseconds time)
{
    if (m_calls++ == 0) {
        m_first = time;
    } else {
        const double gap = toSeconds(time - m_last);
        m_gapSquares += gap * gap;
    }
    m_last = time;
    const Nanoseconds since = m_from == MinuteFrom::FirstCall ? time - m_first : time;
    const std::int64_t minute = floorDiv(since, kMinute);
    if (m_minutes.empty() || m_minutes.back().minute != minute)
        m_minutes.push_back({minute, 0});
    ++m_minutes.back().calls;
    const std::int64_t second = floorDiv(since, kSecond);
    m_inSecond = second == m_second ? m_inSecond + 1 : 1;
    m_second = second;
    m_peakSecond = std::max(m_peakSecond, m_inSecond);
    ++m_hours[hourOf(time)];
}

Arrivals ArrivalCounter::result() const
{
    Arrivals arrivals;
    arrivals.calls = m_calls;
    arrivals.calendar = m_from == MinuteFrom::Calendar;
    arrivals.minutes = m_minutes;
    if (m_calls == 0)
        return arrivals;
    arrivals.spanS = toSeconds(m_last - m_first);
    arrivals.peakSecond = static_cast<double>(m_peakSecond);
    if (arrivals.spanS > 0) {
        arrivals.meanPerS = static_cast<double>(m_calls) / arrivals.spanS;
        const auto gaps = static_cast<double>(m_calls - 1);
        const double mean = arrivals.spanS / gaps;
        arrivals.cv = std::sqrt(std::max(0.0, m_gapSquares / gaps - mean * mean)) / mean;
    }
    countWholeMinutes(arrivals);
    if (arrivals.calendar)
        countHours(arrivals);
    return arrivals;
}

void ArrivalCounter::countWholeMinutes(Arrivals &arrivals) const
{
    const Nanoseconds zero = m_from == MinuteFrom::FirstCall ? m_first : 0;
    const std::int64_t low = -floorDiv(-(m_first - zero), kMinute); // first that begins in the log
    const std::int64_t high = floorDiv(m_last - zero, kMinute) - 1; // last that ends in it
    arrivals.wholeMinutes = std::max<std::int64_t>(0, high - low + 1);
    if (arrivals.wholeMinutes == 0)
        return;
    double sum = 0;
    double squares = 0;
    for (const MinuteCount &minute : m_minutes) {
        if (minute.minute < low || minute.minute > high)
            continue;
        const double calls = minute.calls;
        sum += calls;
        squares += calls * calls;
        arrivals.peakMinute = std::max(arrivals.peakMinute, calls);
    }
    const auto count = static_cast<double>(arrivals.wholeMinutes);
    arrivals.meanMinute = sum / count;
    const std::int64_t width = std::min(kBusyMinutes, arrivals.wholeMinutes);
    arrivals.busyHourMinute = busiest(m_minutes, low, high, width) / static_cast<double>(width);
    if (sum > 0) {
        arrivals.cvMinute =
            std::sqrt(std::max(0.0, squares / count - arrivals.meanMinute * arrivals.meanMinute))
            / arrivals.meanMinute;
        arrivals.burst = arrivals.peakMinute / arrivals.busyHourMinute;
    }
}

void ArrivalCounter::countHours(Arrivals &arrivals) const
{
    std::array<double, 24> covered{}; // s
    const std::int64_t lastHour = floorDiv(m_last, kHour);
    for (std::int64_t hour = floorDiv(m_first, kHour); hour <= lastHour; ++hour) {
        const Nanoseconds from = std::max(m_first, hour * kHour);
        const Nanoseconds to = std::min(m_last, (hour + 1) * kHour);
        covered[hourOf(hour * kHour)] += toSeconds(to - from);
    }
    std::array<double, 24> rates{};
    for (std::size_t hour = 0; hour < rates.size(); ++hour)
        if (covered[hour] > 0)
            rates[hour] = static_cast<double>(m_hours[hour]) / covered[hour];
    arrivals.hourOfDay = rates;
}

void scale(Arrivals &arrivals, double factor)
{
    arrivals.meanPerS *= factor;
    arrivals.meanMinute *= factor;
    arrivals.peakMinute *= factor;
    arrivals.busyHourMinute *= factor;
    arrivals.peakSecond *= factor;
    if (arrivals.hourOfDay)
        for (double &rate : *arrivals.hourOfDay)
            rate *= factor;
}

} // namespace daemok::calllog
