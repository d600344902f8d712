// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace daemok {

/// The one pair through which numbers enter and leave files: locale-free, shortest round trip.

/// Whole text as a finite number, or nothing.
[[nodiscard]] inline std::optional<double> parseNumber(std::string_view text)
{
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Shortest text that reads back to the same double.
[[nodiscard]] inline std::string formatNumber(double value)
{
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), error == std::errc{} ? end : buffer.data()};
}

/// Fixed decimals, for money and tables in files.
[[nodiscard]] inline std::string formatFixed(double value, int decimals)
{
    std::array<char, 384> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed, decimals);
    return {buffer.data(), error == std::errc{} ? end : buffer.data()};
}

} // namespace daemok
