// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pattern/pattern.h"
#include "core/planner/plan.h"
#include "core/tta/sheet.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace daemok {

enum class CheckKind : std::uint8_t {
    SumMismatch,
    CopiesAboveNodes,
    NoSpareAtPeak,
    NothingSurvived,
    PeakCountedTwice,
    SpareCountedTwice,
    MixedUnits,
    StalePrice,
    NotPriced,
    LimitNotChecked,
    NoGoal,
    DefaultNotConfirmed,
};
constexpr int kCheckKinds = 12;
enum class Severity : std::uint8_t { Error, Warning, Note };

/// A rule of resources/catalog/checks.yaml.
struct CheckRule
{
    std::string id;
    CheckKind kind{};
    Severity severity{};
    double limit = 0;
    std::string reason;
};
[[nodiscard]] Result<std::vector<CheckRule>> loadCheckRules(const std::filesystem::path &file);

/// What a rule found, and where: an answer, a figure of plan --json, or neither.
struct Finding
{
    CheckKind kind{};
    Severity severity{};
    std::optional<AnswerId> answer;
    std::string figure;  ///< JSON pointer, or empty
    std::string subject; ///< a role's or product's own word, a server's name, a factor's symbol
    double value = 0;    ///< what was found
    double limit = 0;    ///< what it is compared with
    std::string text;    ///< a date, a unit
    std::optional<CostItem> item;
};

struct SubmissionInput
{
    const UsagePattern &pattern;
    const Plan &plan;
    const std::vector<ServerType> &ownServers;
    const tta::Choice &tta;
    std::string today; ///< ISO 8601
};

/// Most serious first, then in the order of the rules. Pure.
[[nodiscard]] std::vector<Finding> submissionFindings(const std::vector<CheckRule> &rules,
                                                      const SubmissionInput &input);

/// Days from one ISO date to another; nothing where one is no full date.
[[nodiscard]] std::optional<int> daysBetween(std::string_view from, std::string_view to);

} // namespace daemok
