// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/staleprices.h"

#include <charconv>

namespace daemok::planner {
namespace {

std::optional<int> whole(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Year, month and day; a missing month or day is the first.
struct Day
{
    int month = 0; ///< 12 * year + month - 1
    int day = 1;
};

std::optional<Day> dayOf(std::string_view date)
{
    if (date.size() != 4 && date.size() != 7 && date.size() != 10)
        return std::nullopt;
    const auto year = whole(date.substr(0, 4));
    const auto month = date.size() >= 7 ? whole(date.substr(5, 2)) : std::optional(1);
    const auto day = date.size() == 10 ? whole(date.substr(8, 2)) : std::optional(1);
    if (!year || !month || !day || *month < 1 || *month > 12 || *day < 1 || *day > 31)
        return std::nullopt;
    return Day{12 * *year + *month - 1, *day};
}

} // namespace

std::optional<int> monthsBetween(std::string_view from, std::string_view to)
{
    const auto first = dayOf(from);
    const auto last = dayOf(to);
    if (!first || !last)
        return std::nullopt;
    const int months = last->month - first->month;
    if (months > 0 && last->day < first->day)
        return months - 1;
    return months < 0 && last->day > first->day ? months + 1 : months;
}

std::vector<StalePrice> stalePrices(const Cost &cost, std::string_view today, double months)
{
    std::vector<StalePrice> stale;
    for (std::size_t i = 0; i < cost.lines.size(); ++i) {
        const CostLine &line = cost.lines[i];
        if (line.status != PriceStatus::Priced)
            continue;
        const auto age = monthsBetween(line.source.asOf, today);
        if (age && *age >= months)
            stale.push_back({i, *age});
    }
    return stale;
}

} // namespace daemok::planner
