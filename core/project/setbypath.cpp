// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/answerreader.h"
#include "core/project/project.h"
#include "core/quantity/nearest.h"
#include "core/quantity/numbers.h"
#include "core/quantity/textfile.h"
#include "core/quantity/yamlfields.h"

#include <algorithm>

namespace daemok {

namespace {

constexpr std::string_view kEvidence = "--set";
constexpr std::string_view kMixName = "reread_mix";

struct Target
{
    AnswerId id{};
    double Interval::*end = nullptr; ///< one end, or the whole answer
};

std::size_t index(AnswerId id)
{
    return static_cast<std::size_t>(id);
}

bool isMix(AnswerId id)
{
    return answerSpec(id).name.starts_with(kMixName);
}

std::optional<Target> targetOf(std::string_view name)
{
    if (const auto id = answerFromName(name))
        return Target{*id, nullptr};
    constexpr std::pair<std::string_view, double Interval::*> kEnds[] = {
        {".low", &Interval::low}, {".likely", &Interval::likely}, {".high", &Interval::high}};
    for (const auto &[suffix, end] : kEnds)
        if (name.ends_with(suffix))
            if (const auto id = answerFromName(name.substr(0, name.size() - suffix.size()));
                id && isNumeric(answerSpec(*id).kind))
                return Target{*id, end};
    return std::nullopt;
}

Error unknownPath(std::string_view path)
{
    std::vector<std::string> known;
    for (const AnswerSpec &spec : answerSpecs())
        known.push_back("answers." + std::string(spec.name));
    for (const auto name : goalNames())
        known.push_back("goals." + std::string(name));
    return {ErrorId::UnknownKey, {}, {std::string(path), nearest(path, known)}};
}

std::vector<std::string> splitByComma(std::string_view text)
{
    std::vector<std::string> parts;
    if (text == "[]")
        return parts;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t comma = std::min(text.find(',', start), text.size());
        std::string_view part = text.substr(start, comma - start);
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        parts.emplace_back(part);
        start = comma + 1;
    }
    return parts;
}

Answer answerOf(const Interval &number)
{
    Answer answer;
    answer.number = number;
    answer.origin = Origin::Estimate;
    answer.evidence = kEvidence;
    return answer;
}

// The other shares keep their proportions and fill what `share` leaves; equal parts where they were all 0.
void setShare(UsagePattern &pattern, AnswerId id, double share)
{
    const auto mix = rereadMix();
    double others = 0;
    for (const AnswerId part : mix)
        others += part == id ? 0 : pattern.likely(part);
    for (const AnswerId part : mix) {
        if (part == id)
            continue;
        const Answer *before = pattern.find(part);
        Answer answer = before ? *before : answerOf({});
        const double factor = others > 0 ? (1 - share) / others : 0;
        const double equal = others > 0 ? 0 : (1 - share) / static_cast<double>(mix.size() - 1);
        const auto rescaled = [&](double x) { return std::min(1.0, x * factor + equal); };
        answer.number = {rescaled(answer.number.low), rescaled(answer.number.likely),
                         rescaled(answer.number.high)};
        pattern.answers[index(part)] = answer;
    }
    pattern.answers[index(id)] = answerOf({share, share, share});
}

void forget(UsagePattern &pattern, AnswerId id)
{
    if (!isMix(id)) {
        pattern.answers[index(id)].reset();
        return;
    }
    for (const AnswerId part : rereadMix())
        pattern.answers[index(part)].reset();
}

void setOneEnd(UsagePattern &pattern, const Target &target, double value)
{
    const Answer *before = pattern.find(target.id);
    Answer answer = before ? *before : answerOf({value, value, value});
    answer.number.*target.end = value;
    if (answer.origin == Origin::Preset)
        answer.origin = Origin::Estimate;
    answer.evidence = kEvidence;
    answer.date.clear();
    if (isMix(target.id)) // the parts stand together
        for (const AnswerId part : rereadMix())
            if (const Answer *other = pattern.find(part); other && !pattern.own(part))
                pattern.answers[index(part)] = Answer(*other);
    pattern.answers[index(target.id)] = std::move(answer);
}

Result<Done> setAnswer(UsagePattern &pattern, const Target &target, const std::string &value,
                       const std::string &path)
{
    const AnswerSpec &spec = answerSpec(target.id);
    if (value.empty()) {
        forget(pattern, target.id);
        return Done{};
    }
    if (isNumeric(spec.kind)) {
        const auto number = likelyFromText(target.id, value, path);
        if (!number)
            return number.error();
        if (target.end)
            setOneEnd(pattern, target, *number);
        else if (isMix(target.id))
            setShare(pattern, target.id, *number);
        else
            pattern.answers[index(target.id)] = answerOf({*number, *number, *number});
        return Done{};
    }
    Answer answer = answerOf({});
    if (spec.kind == AnswerKind::Flag) {
        const bool yes = value == "true" || value == "yes" || value == "1";
        if (!yes && value != "false" && value != "no" && value != "0")
            return Error{ErrorId::NotOneOf, {}, {path, value, "true, false"}};
        answer.number = yes ? Interval{1, 1, 1} : Interval{};
    } else {
        answer.names = splitByComma(value);
    }
    pattern.answers[index(target.id)] = std::move(answer);
    return Done{};
}

Result<Done> setGoal(UsagePattern &pattern, GoalId goal, const std::string &value,
                     const std::string &path)
{
    const auto i = static_cast<std::size_t>(goal);
    if (value.empty() || value == "none") {
        pattern.goalRemoved[i] = true;
        pattern.goalsMs[i].reset();
        return Done{};
    }
    const auto number = parseNumber(value);
    if (!number)
        return Error{ErrorId::NotANumber, {}, {path, value}};
    if (*number < kGoalMinMs || *number > kGoalMaxMs)
        return Error{
            ErrorId::OutOfRange, {}, {path, value, yaml::rangeText({kGoalMinMs, kGoalMaxMs})}};
    pattern.goalRemoved[i] = false;
    pattern.goalsMs[i] = *number;
    return Done{};
}

Result<Done> setPreset(UsagePattern &pattern, const std::string &value, const Presets &presets)
{
    const auto found = presets.find(value);
    if (found == presets.end()) {
        std::string allowed;
        for (const auto &[id, preset] : presets)
            allowed += (allowed.empty() ? "" : ", ") + id;
        return Error{ErrorId::UnknownPreset, {}, {value, allowed}};
    }
    pattern.preset = found->second;
    return Done{};
}

Result<Done> apply(UsagePattern &pattern, std::string_view assignment, const Presets &presets)
{
    const std::size_t equals = assignment.find('=');
    if (equals == std::string_view::npos || firstInvalidUtf8(assignment))
        return Error{ErrorId::Usage, {}, {"--set PATH=VALUE"}};
    const std::string path(assignment.substr(0, equals));
    const std::string value(assignment.substr(equals + 1));
    constexpr std::string_view kAnswersPrefix = "answers.";
    constexpr std::string_view kGoalsPrefix = "goals.";
    if (path == "preset")
        return setPreset(pattern, value, presets);
    if (path == "answers.reread_mix" && value.empty()) {
        forget(pattern, AnswerId::RereadKey);
        return Done{};
    }
    if (path.starts_with(kAnswersPrefix))
        if (const auto target = targetOf(std::string_view(path).substr(kAnswersPrefix.size())))
            return setAnswer(pattern, *target, value, path);
    if (path.starts_with(kGoalsPrefix))
        if (const auto goal = goalFromName(std::string_view(path).substr(kGoalsPrefix.size())))
            return setGoal(pattern, *goal, value, path);
    return unknownPath(path);
}

} // namespace

Result<Done> setByPath(Project &project, std::string_view assignment, const Presets &presets)
{
    UsagePattern pattern = project.scenarios.front().pattern;
    auto done = apply(pattern, assignment, presets);
    if (done)
        done = validate(pattern);
    if (!done) {
        Error error = done.error();
        error.place.file = "--set " + std::string(assignment.substr(0, assignment.find('=')));
        return error;
    }
    project.scenarios.front().pattern = std::move(pattern);
    return Done{};
}

} // namespace daemok
