// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::celltext {

/// Without spaces at both ends, non-breaking ones included.
[[nodiscard]] std::string trimmed(std::string_view text);
[[nodiscard]] std::string lower(std::string_view text); ///< ASCII letters only

struct Quantity
{
    double value = 0;
    std::string currency; ///< that a sign before or after the number stands for; empty without one
    std::string unit;     ///< the rest, lower case
};

/// A number as spreadsheets show it: commas between groups of three, a currency sign, a unit behind. Nothing
/// if it does not begin as a number or its commas do not part groups of three.
[[nodiscard]] std::optional<Quantity> quantity(std::string_view text);

/// Shortest text that reads back to the same number, without an exponent: 12000000, not 1.2e+07.
[[nodiscard]] std::string plainNumber(double value);
/// The same with commas between groups of three.
[[nodiscard]] std::string groupedNumber(double value);

/// KRW, krw, ₩ or 원 -> KRW; empty if it is no currency.
[[nodiscard]] std::string currency(std::string_view text);
/// 2026-01-31, 2026.1.31, 2026/01/31, 20260131 -> 2026-01-31; nothing if it is no date.
[[nodiscard]] std::optional<std::string> isoDate(std::string_view text);
/// yes, true, 1, o, included, 포함, 込 ...; nothing if it is neither.
[[nodiscard]] std::optional<bool> flag(std::string_view text);
/// One of the three ways to pay, from its word in three languages; empty if it is none.
[[nodiscard]] std::string per(std::string_view text);

/// Rows and cells of pasted text: tabs if there are any, else semicolons or commas; quotes as RFC 4180.
[[nodiscard]] std::vector<std::vector<std::string>> grid(std::string_view text);

} // namespace daemok::celltext
