// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <string>
#include <vector>

namespace daemok {

/// Cost lines that buy the same thing at the same price: one line of the bill, however many roles use it.
struct CostGroup
{
    CostItem item{};
    std::string detail; ///< server type, volume name ...
    bool once = false;
    PriceStatus status = PriceStatus::NotPriced;
    double quantity = 0;
    std::string unit;
    double unitPrice = 0;
    double amount = 0; ///< sum of its lines
    Source source;     ///< of the oldest of its prices
    int lines = 0;
};

/// Priced lines, dearest first (monthly before once), then those that are not priced. What does not apply is
/// left out. The amounts sum to what the lines sum to; lines of nothing (amount 0) of a priced item stay.
[[nodiscard]] std::vector<CostGroup> costGroups(const Cost &cost);

/// Items that have no price, and those that do not apply to any part of the layout; each once, in the order
/// of CostItem.
[[nodiscard]] std::vector<CostItem> itemsNotPriced(const Cost &cost);
[[nodiscard]] std::vector<CostItem> itemsNotApplicable(const Cost &cost);

/// Oldest and newest date of the priced lines, ISO 8601; empty where none has a date.
struct PriceDates
{
    std::string oldest;
    std::string newest;
};
[[nodiscard]] PriceDates priceDates(const Cost &cost);

} // namespace daemok
