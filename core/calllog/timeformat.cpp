// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/timeformat.h"

#include "core/quantity/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace daemok::calllog {

namespace {

constexpr double kLargestSeconds = 9.2e9; // what fits into 64-bit nanoseconds: the year 2261

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A text taken apart from its front.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_text(text) {}
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }

    unsigned digits(std::size_t count)
    {
        unsigned value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!isDigit(peek())) {
                m_failed = true;
                return 0;
            }
            value = value * 10 + static_cast<unsigned>(peek() - '0');
            m_text.remove_prefix(1);
        }
        return value;
    }
    bool skip(std::string_view anyOf)
    {
        if (m_text.empty() || anyOf.find(peek()) == std::string_view::npos)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    void need(std::string_view anyOf) { m_failed = !skip(anyOf) || m_failed; }
    std::string_view take(std::size_t count)
    {
        const std::string_view part = m_text.substr(0, count);
        m_text.remove_prefix(part.size());
        m_failed = m_failed || part.size() != count;
        return part;
    }
    /// Digits behind a decimal point as nanoseconds; digits beyond the ninth do not count.
    Nanoseconds fraction()
    {
        Nanoseconds value = 0;
        Nanoseconds place = kSecond / 10;
        m_failed = m_failed || !isDigit(peek());
        while (isDigit(peek())) {
            value += place * (peek() - '0');
            place /= 10;
            m_text.remove_prefix(1);
        }
        return value;
    }

private:
    std::string_view m_text;
    bool m_failed = false;
};

Nanoseconds clockTime(Cursor &cursor)
{
    const unsigned hour = cursor.digits(2);
    cursor.need(":");
    const unsigned minute = cursor.digits(2);
    Nanoseconds time = hour * kHour + minute * kMinute;
    unsigned second = 0;
    if (cursor.skip(":")) {
        second = cursor.digits(2);
        time += second * kSecond;
        if (cursor.skip(".,"))
            time += cursor.fraction();
    }
    if (hour > 23 || minute > 59 || second > 60) // 60: a leap second
        cursor.need("");
    return time;
}

/// +09:00, +0900, +09, Z; what has to be taken off to get UTC.
Nanoseconds zone(Cursor &cursor)
{
    if (cursor.skip("Zz"))
        return 0;
    const bool west = cursor.peek() == '-';
    cursor.need("+-");
    const unsigned hours = cursor.digits(2);
    cursor.skip(":");
    const unsigned minutes = cursor.atEnd() || cursor.peek() == ']' ? 0 : cursor.digits(2);
    const Nanoseconds ahead = hours * kHour + minutes * kMinute;
    return west ? -ahead : ahead;
}

std::optional<Nanoseconds> atDay(std::int64_t year, unsigned month, unsigned day)
{
    if (year < 1970 || year > 2261 || // so that any two moments are less than 2^63 ns apart
        month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    return daysFromCivil(year, month, day) * kDay;
}

std::optional<Nanoseconds> parseIso(std::string_view text, const TimeFormat &format)
{
    Cursor cursor(text);
    const unsigned year = cursor.digits(4);
    cursor.need("-/");
    const unsigned month = cursor.digits(2);
    cursor.need("-/");
    const unsigned dayOfMonth = cursor.digits(2);
    const auto day = atDay(year, month, dayOfMonth);
    if (cursor.failed() || !day)
        return std::nullopt;
    if (format.kind == TimeFormat::Kind::Date)
        return cursor.atEnd() ? day : std::nullopt;
    cursor.need("T t");
    Nanoseconds moment = *day + clockTime(cursor);
    if (format.zoned) {
        cursor.skip(" ");
        moment -= zone(cursor);
    }
    if (cursor.failed() || !cursor.atEnd())
        return std::nullopt;
    return moment;
}

std::optional<Nanoseconds> parseClf(std::string_view text)
{
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    Cursor cursor(text);
    cursor.skip("[");
    const unsigned dayOfMonth = cursor.digits(2);
    cursor.need("/");
    const std::size_t month = months.find(cursor.take(3));
    cursor.need("/");
    const unsigned year = cursor.digits(4);
    cursor.need(":");
    const Nanoseconds time = clockTime(cursor);
    cursor.skip(" ");
    const Nanoseconds ahead = cursor.atEnd() || cursor.peek() == ']' ? 0 : zone(cursor);
    cursor.skip("]");
    if (cursor.failed() || !cursor.atEnd() || month == std::string_view::npos || month % 3 != 0)
        return std::nullopt;
    const auto day = atDay(year, static_cast<unsigned>(month / 3) + 1, dayOfMonth);
    return day ? std::optional(*day + time - ahead) : std::nullopt;
}

// Least epoch value of each unit: 1 September 2001; the largest is 100 times that (the year 5138).
double epochFloor(Nanoseconds unit)
{
    return 1e9 * static_cast<double>(kSecond) / static_cast<double>(unit);
}

std::optional<Nanoseconds> parseNumberTime(std::string_view text, const TimeFormat &format)
{
    const auto moment = parseScaled(text, format.unit);
    if (moment && *moment < 0)
        return std::nullopt;
    if (moment && format.epoch) {
        const double seconds = toSeconds(*moment);
        if (seconds < 1e8
            || seconds > kLargestSeconds) // 1973: below it another unit is more likely
            return std::nullopt;
    }
    return moment;
}

std::optional<TimeFormat> numberFormat(std::string_view text, std::string_view columnName)
{
    const auto value = parseNumber(text);
    if (!value)
        return std::nullopt;
    TimeFormat format;
    format.kind = TimeFormat::Kind::Number;
    if (const auto unit = unitOfName(columnName)) {
        format.unit = *unit;
        format.epoch = *value >= epochFloor(*unit);
        return format;
    }
    for (const Nanoseconds unit : {kSecond, kSecond / 1000, kSecond / 1'000'000, Nanoseconds(1)}) {
        if (*value >= epochFloor(unit) && *value < epochFloor(unit) * 100) {
            format.unit = unit;
            format.epoch = true;
            return format;
        }
    }
    format.unitAssumed = true;
    return format;
}

} // namespace

// H. Hinnant, chrono-Compatible Low-Level Date Algorithms: days_from_civil.
std::int64_t daysFromCivil(std::int64_t year, unsigned month, unsigned day)
{
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

// The same source: civil_from_days.
std::string isoDate(Nanoseconds moment)
{
    const std::int64_t days = (moment >= 0 ? moment : moment - (kDay - 1)) / kDay + 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const std::int64_t dayOfEra = days - era * 146097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    const std::int64_t day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(year) + "-" + two(month) + "-" + two(day);
}

std::optional<Nanoseconds> parseScaled(std::string_view text, Nanoseconds unit)
{
    std::size_t i = 0;
    while (i < text.size() && i < 20 && isDigit(text[i]))
        ++i;
    // The common case, exact: at most 19 digits that fit after scaling.
    if (i == text.size() && i > 0 && i <= 19) {
        std::uint64_t value = 0;
        for (const char c : text)
            value = value * 10 + static_cast<std::uint64_t>(c - '0');
        if (value > static_cast<std::uint64_t>(std::numeric_limits<Nanoseconds>::max() / unit))
            return std::nullopt;
        return static_cast<Nanoseconds>(value) * unit;
    }
    if (i > 0 && i <= 12 && i + 1 < text.size() && text[i] == '.'
        && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i) + 1, text.end(), isDigit)) {
        const auto whole = parseScaled(text.substr(0, i), unit);
        Nanoseconds fraction = 0;
        Nanoseconds place = unit;
        for (const char c : text.substr(i + 1)) {
            place /= 10;
            fraction += place * (c - '0');
        }
        if (whole && *whole <= std::numeric_limits<Nanoseconds>::max() - fraction)
            return *whole + fraction;
        return std::nullopt;
    }
    const auto value = parseNumber(text);
    if (!value || std::abs(*value * toSeconds(unit)) > kLargestSeconds)
        return std::nullopt;
    return static_cast<Nanoseconds>(std::llround(*value * static_cast<double>(unit)));
}

std::optional<Nanoseconds> parseTime(std::string_view text, const TimeFormat &format)
{
    switch (format.kind) {
    case TimeFormat::Kind::Number:
        return parseNumberTime(text, format);
    case TimeFormat::Kind::Iso:
    case TimeFormat::Kind::Date:
        return parseIso(text, format);
    case TimeFormat::Kind::Clf:
        return parseClf(text);
    case TimeFormat::Kind::None:
        break;
    }
    return std::nullopt;
}

std::optional<TimeFormat> timeFormatOf(std::string_view text, std::string_view columnName)
{
    TimeFormat format;
    for (const bool zoned : {false, true}) {
        format.kind = TimeFormat::Kind::Iso;
        format.zoned = zoned;
        if (parseTime(text, format))
            return format;
    }
    format.zoned = false;
    for (const auto kind : {TimeFormat::Kind::Date, TimeFormat::Kind::Clf}) {
        format.kind = kind;
        if (parseTime(text, format))
            return format;
    }
    return numberFormat(text, columnName);
}

std::optional<Nanoseconds> unitOfName(std::string_view columnName)
{
    struct Ending
    {
        std::string_view text;
        Nanoseconds unit;
    };
    constexpr std::array endings{
        Ending{"_ms", kSecond / 1000},
        Ending{"_millis", kSecond / 1000},
        Ending{"_msec", kSecond / 1000},
        Ending{"Ms", kSecond / 1000},
        Ending{"_us", kSecond / 1'000'000},
        Ending{"_micros", kSecond / 1'000'000},
        Ending{"_ns", 1},
        Ending{"_nanos", 1},
        Ending{"_s", kSecond},
        Ending{"_sec", kSecond},
        Ending{"_secs", kSecond},
        Ending{"_seconds", kSecond},
        Ending{"(ms)", kSecond / 1000},
        Ending{"(s)", kSecond},
        Ending{"_min", kMinute},
        Ending{"_milliseconds", kSecond / 1000},
    };
    for (const Ending &ending : endings)
        if (columnName.size() > ending.text.size() && columnName.ends_with(ending.text))
            return ending.unit;
    return std::nullopt;
}

} // namespace daemok::calllog
