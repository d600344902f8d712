// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/compare/changes.h"

#include <algorithm>

namespace daemok::planner {
namespace {

constexpr std::string_view kPresetName = "preset";
constexpr std::string_view kMixName = "reread_mix";

std::size_t index(AnswerId id)
{
    return static_cast<std::size_t>(id);
}

std::size_t index(GoalId id)
{
    return static_cast<std::size_t>(id);
}

bool inMix(AnswerId id)
{
    const auto mix = rereadMix();
    return std::find(mix.begin(), mix.end(), id) != mix.end();
}

bool sameAnswer(AnswerId id, const UsagePattern &a, const UsagePattern &b)
{
    const Answer *x = a.own(id);
    const Answer *y = b.own(id);
    if (!x || !y)
        return x == y;
    return x->number == y->number && x->names == y->names;
}

/// Goals have no range: only what is in force counts.
bool sameGoal(GoalId id, const Version &from, const Version &to)
{
    UsagePattern before = from.pattern;
    before.preset = to.pattern.preset;
    return before.goalMs(id) == to.pattern.goalMs(id);
}

} // namespace

std::string_view changeKindName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Preset:
        return "preset";
    case ChangeKind::Answer:
        return "answer";
    case ChangeKind::Goal:
        return "goal";
    case ChangeKind::Table:
        return "table";
    }
    return {};
}

std::string changeName(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::Preset:
        return std::string(kPresetName);
    case ChangeKind::Answer:
        return std::string(inMix(change.answer) ? kMixName : answerSpec(change.answer).name);
    case ChangeKind::Goal:
        return std::string(goalName(change.goal));
    case ChangeKind::Table:
        return std::string(ownTableName(change.table));
    }
    return {};
}

std::span<const AnswerId> answersOf(const Change &change)
{
    if (change.kind != ChangeKind::Answer)
        return {};
    if (inMix(change.answer))
        return rereadMix();
    return {&change.answer, 1};
}

std::vector<Change> changesBetween(const Version &from, const Version &to)
{
    std::vector<Change> changes;
    const auto presetOf = [](const UsagePattern &pattern) {
        return pattern.preset ? std::string_view(pattern.preset->id) : std::string_view();
    };
    if (presetOf(from.pattern) != presetOf(to.pattern))
        changes.push_back({ChangeKind::Preset, {}, {}, {}});
    for (const AnswerSpec &spec : answerSpecs()) {
        Change change{ChangeKind::Answer, spec.id, {}, {}};
        if (inMix(spec.id) && spec.id != rereadMix().front())
            continue;
        const auto members = answersOf(change);
        if (!std::all_of(members.begin(), members.end(),
                         [&](AnswerId id) { return sameAnswer(id, from.pattern, to.pattern); }))
            changes.push_back(change);
    }
    for (std::size_t i = 0; i < kGoals; ++i)
        if (const auto goal = static_cast<GoalId>(i); !sameGoal(goal, from, to))
            changes.push_back({ChangeKind::Goal, {}, goal, {}});
    for (const OwnTable table : kOwnTables)
        if (!sameTable(table, from.tables, to.tables))
            changes.push_back({ChangeKind::Table, {}, {}, table});
    return changes;
}

void apply(const Change &change, const Version &to, Version &on)
{
    switch (change.kind) {
    case ChangeKind::Preset:
        on.pattern.preset = to.pattern.preset;
        break;
    case ChangeKind::Answer:
        for (const AnswerId id : answersOf(change))
            on.pattern.answers[index(id)] = to.pattern.answers[index(id)];
        break;
    case ChangeKind::Goal:
        on.pattern.goalsMs[index(change.goal)] = to.pattern.goalsMs[index(change.goal)];
        on.pattern.goalRemoved[index(change.goal)] = to.pattern.goalRemoved[index(change.goal)];
        break;
    case ChangeKind::Table:
        takeTable(change.table, to.tables, on.tables);
        break;
    }
}

} // namespace daemok::planner
