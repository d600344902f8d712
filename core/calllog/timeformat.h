// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace daemok::calllog {

/// A moment or a time span in nanoseconds. Moments of logs with dates count from 1970-01-01 UTC
/// (a time without zone is taken as UTC); those of other logs from the log's own zero.
using Nanoseconds = std::int64_t;
constexpr Nanoseconds kSecond = 1'000'000'000;
constexpr Nanoseconds kMinute = 60 * kSecond;
constexpr Nanoseconds kHour = 3600 * kSecond;
constexpr Nanoseconds kDay = 24 * kHour;

[[nodiscard]] constexpr double toSeconds(Nanoseconds t)
{
    return static_cast<double>(t) / static_cast<double>(kSecond);
}

/// How a log writes its moments.
struct TimeFormat
{
    enum class Kind : std::uint8_t {
        None,
        Number, ///< digits with or without a decimal point, in `unit`
        Iso,    ///< 2026-01-31T18:15:46.6805900+09:00; blank or T, - or /, zone optional
        Date,   ///< 2026-01-31
        Clf,    ///< 31/Jan/2026:18:15:46 +0900, as web servers log, with or without brackets
    } kind = Kind::None;
    Nanoseconds unit = kSecond; ///< of Kind::Number
    bool epoch = false;         ///< Kind::Number counts from 1970
    bool zoned = false;         ///< Kind::Iso carries a zone
    bool unitAssumed = false;   ///< nothing in the log says the unit

    [[nodiscard]] bool hasDate() const
    {
        return kind != Kind::None && (kind != Kind::Number || epoch);
    }
    friend bool operator==(const TimeFormat &, const TimeFormat &) = default;
};

/// The moment a text means, or nothing where it is not of that format. A number with epoch must be of a size that
/// fits the unit (seconds below 1e11, milliseconds below 1e14 ...), so that mixed units are noticed.
[[nodiscard]] std::optional<Nanoseconds> parseTime(std::string_view text, const TimeFormat &format);

/// The format of one text by its form. For plain numbers `columnName` may tell the unit ("timestamp_ms"),
/// else the size does: numbers from 1e9 on are epoch seconds, ms, us or ns; smaller ones are seconds, unitAssumed.
[[nodiscard]] std::optional<TimeFormat> timeFormatOf(std::string_view text,
                                                     std::string_view columnName);

/// Unit at the end of a column's name (latency_ms, durationMs, elapsed_s), or nothing.
[[nodiscard]] std::optional<Nanoseconds> unitOfName(std::string_view columnName);

/// Days from 1970-01-01 to a day of the proleptic Gregorian calendar.
[[nodiscard]] std::int64_t daysFromCivil(std::int64_t year, unsigned month, unsigned day);

/// "2026-01-31" of a moment since 1970.
[[nodiscard]] std::string isoDate(Nanoseconds moment);

/// A number times `unit`, in whole nanoseconds, exact for decimal texts. Nothing where it is none or does not fit.
[[nodiscard]] std::optional<Nanoseconds> parseScaled(std::string_view text, Nanoseconds unit);

} // namespace daemok::calllog
