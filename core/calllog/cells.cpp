// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/cells.h"

#include "core/quantity/numbers.h"

#include <cmath>

namespace daemok::calllog {

namespace {

constexpr double kLargestCount = 1e15;

std::optional<std::uint64_t> digitsOf(std::string_view text)
{
    if (text.empty() || text.size() > 15)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return value;
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

} // namespace

TimeOrDamage timeOf(const Cell &cell, const TimeFormat &format)
{
    if (cell.kind == Cell::Kind::Missing)
        return {0, LineDamage::TimeMissing};
    if (cell.kind == Cell::Kind::Text) {
        if (const auto time = parseTime(trimmed(cell.text), format))
            return {*time, LineDamage::None};
        const bool another = timeFormatOf(trimmed(cell.text), {}).has_value();
        return {0, another ? LineDamage::OtherTimeForm : LineDamage::NotATime};
    }
    // Numbers of JSON take the same way as digits of a table.
    const std::string text =
        cell.kind == Cell::Kind::Integer ? std::to_string(cell.integer) : formatNumber(cell.real);
    if (const auto time = parseTime(text, format))
        return {*time, LineDamage::None};
    return {0, LineDamage::OtherTimeForm};
}

std::optional<double> quantityOf(const Cell &cell)
{
    std::optional<double> value;
    if (cell.kind == Cell::Kind::Text)
        value = parseNumber(trimmed(cell.text));
    else if (cell.kind == Cell::Kind::Integer)
        value = static_cast<double>(cell.integer);
    else if (cell.kind == Cell::Kind::Real)
        value = cell.real;
    if (!value || !std::isfinite(*value) || *value < 0)
        return std::nullopt;
    return value;
}

std::optional<std::uint64_t> countOf(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Text)
        if (const auto digits = digitsOf(cell.text))
            return digits;
    const auto value = quantityOf(cell);
    if (!value || *value > kLargestCount)
        return std::nullopt;
    return static_cast<std::uint64_t>(std::llround(*value));
}

std::optional<std::uint64_t> microsecondsOf(const Cell &cell, Nanoseconds unit)
{
    const auto value = quantityOf(cell);
    if (!value)
        return std::nullopt;
    const double microseconds = *value * static_cast<double>(unit) / 1000;
    if (microseconds > kLargestCount)
        return std::nullopt;
    return static_cast<std::uint64_t>(std::llround(microseconds));
}

} // namespace daemok::calllog
