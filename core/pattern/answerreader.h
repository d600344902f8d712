// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"
#include "core/pattern/pattern.h"
#include "core/quantity/result.h"
#include "core/quantity/yamlnode.h"

#include <array>
#include <optional>
#include <string>

namespace daemok {

using Answers = std::array<std::optional<Answer>, kAnswers>;

/// Where an answer stands. In a scenario it carries `origin`, `evidence`, `date`; in a preset exactly one of
/// `source` (found) and `assumed` (the reason), which becomes its evidence.
enum class AnswerFile { Scenario, Preset };

/// Reads an `answers:` map into `out` (answers not named stay as they are). Each is a map of
///     value | low, likely, high    unit    origin    evidence    date
/// where a single value gets its range from rangeFor(). The six parts of reread_mix stand in one map, all or none.
/// `path` prefixes field names. Errors carry their place; unknown names come with the nearest known one.
[[nodiscard]] Result<Done> readAnswers(const yaml::Node &map, const std::string &path,
                                       AnswerFile kind, const Preset *preset, Answers &out);

/// One typed value as the file or the command line writes it: the likely number, or words. The range is left
/// to the caller. `text` may be "unlimited" or empty where the answer allows it.
[[nodiscard]] Result<double> likelyFromText(AnswerId id, const std::string &text,
                                            const std::string &field);

} // namespace daemok
