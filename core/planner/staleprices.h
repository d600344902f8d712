// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <optional>
#include <string_view>
#include <vector>

namespace daemok::planner {

/// Whole months between two ISO 8601 dates (year, month or day; what is missing counts as the first). Negative where `to`
/// lies before `from`; nothing where one is no date.
[[nodiscard]] std::optional<int> monthsBetween(std::string_view from, std::string_view to);

/// A priced cost line whose price was read longer ago than prices hold.
struct StalePrice
{
    std::size_t line = 0; ///< into Cost::lines
    int months = 0;       ///< its age at `today`
};

/// Priced lines older than `months` at `today` (ISO 8601), in their order. A price without a date is not among them.
[[nodiscard]] std::vector<StalePrice> stalePrices(const Cost &cost, std::string_view today,
                                                  double months);

} // namespace daemok::planner
