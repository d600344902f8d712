// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/tta/rules.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace daemok::tta {

/// What a project says of the guide: which edition, and its own values of factors. Empty: nothing chosen.
struct Choice
{
    std::string ruleSet;
    std::map<std::string, double> factors; ///< by symbol

    friend bool operator==(const Choice &, const Choice &) = default;
};

enum class ValueFrom : std::uint8_t {
    Client,  ///< an answer that somebody gave, or a value of the project
    Preset,  ///< an answer that nobody has confirmed
    Result,  ///< another line of this sheet
    Chosen,  ///< chosen by the project within the guide's range
    Default, ///< within the range, chosen here: to be confirmed
    Fixed,   ///< the guide leaves no choice
    Left,    ///< left at 1: the client's figure holds it already
    Missing, ///< nobody gave it: nothing is computed with it
};

struct UsedFactor
{
    std::string symbol;
    ValueFrom from{};
    double value = 0;
    Interval range; ///< of the guide; low = high where there is none
};

/// One result with the values put in. Without all of them there is no value, never 0.
struct SheetLine
{
    std::string id;
    std::optional<double> value;
    std::optional<double> low, high; ///< with every chosen factor at the end of its range
    std::vector<UsedFactor> factors; ///< in the order of the formula
};

struct Sheet
{
    std::string ruleSet;
    std::vector<SheetLine> lines;

    [[nodiscard]] const SheetLine *find(std::string_view id) const;
};

/// The sheet of the existing service: its users for WEB and WAS, its transactions for the database. Peak factors stay at 1
/// where the answers say that the busiest minute is already in. Nothing of it enters the plan.
[[nodiscard]] Sheet sheetOf(const RuleSet &rules, const UsagePattern &pattern,
                            const Choice &choice);

/// What a project chose must be of this edition and inside its ranges. WrongSchema for another edition, UnknownReference
/// for an unknown factor, OutOfRange.
[[nodiscard]] Result<Done> check(const RuleSet &rules, const Choice &choice);

} // namespace daemok::tta
