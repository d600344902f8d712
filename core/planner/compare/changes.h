// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sametables.h"
#include "core/pattern/pattern.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace daemok::planner {

/// What a plan is made of: a scenario's answers, and the user's own tables over the shipped catalogue.
struct Version
{
    UsagePattern pattern;
    UserTables tables;
};

enum class ChangeKind : std::uint8_t { Preset, Answer, Goal, Table };

/// One thing in which two versions differ; what it was and is stands in the versions.
struct Change
{
    ChangeKind kind{};
    AnswerId answer{}; ///< of Answer; the six shares of reread_mix are one change, its first member
    GoalId goal{};     ///< of Goal
    OwnTable table{};  ///< of Table

    friend bool operator==(const Change &, const Change &) = default;
};

/// "preset", the answer's, the goal's or the table's name in the project file; "reread_mix" for the mix.
[[nodiscard]] std::string changeName(const Change &change);
[[nodiscard]] std::string_view changeKindName(ChangeKind kind); ///< preset, answer, goal, table

/// The answers that a change is made of: six for the mix, one of another answer, none else.
[[nodiscard]] std::span<const AnswerId> answersOf(const Change &change);

/// In the order in which they are applied, which is that of the project file and of the interview: preset, answers
/// (load, reuse, sizes, reading again, database, growth, failure, place, LLM API, money), goals, own tables.
/// An answer has changed where its own value, range or words have, or where it is answered in one version only (the
/// preset's value stood for it: that may be the same). Who said it and when moves no plan and is no change.
[[nodiscard]] std::vector<Change> changesBetween(const Version &from, const Version &to);

/// Makes `on` like `to` in what the change names.
void apply(const Change &change, const Version &to, Version &on);

} // namespace daemok::planner
