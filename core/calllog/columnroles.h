// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/format.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::calllog {

/// The role that a column's name suggests ("ContextTokens" -> InputTokens), or nothing.
[[nodiscard]] std::optional<ColumnRole> roleOfName(std::string_view name);

/// Gives roles to the columns by name, then by content (the only column that holds times), and finds how times and
/// durations are written, from the columns' samples. `lists` marks the columns that hold lists.
void guessRoles(Format &format, const std::vector<bool> &lists);

/// How the columns that have roles are written: time format, unit of durations, whether keys are sentences.
void describeMapped(Format &format);

/// Whether most of these cells are numbers or times.
[[nodiscard]] bool mostlyNumbersOrTimes(std::span<const std::string> cells);

} // namespace daemok::calllog
