// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/pattern.h"

#include "core/quantity/date.h"
#include "core/quantity/numbers.h"
#include "core/quantity/yamlfields.h"

#include <algorithm>
#include <cmath>

namespace daemok {

namespace {

constexpr double kMeasuredSpread = 0.1;
constexpr double kEstimateSpread = 1.7;
constexpr double kMixTolerance = 1e-6;

std::size_t index(AnswerId id)
{
    return static_cast<std::size_t>(id);
}

// x times `factor`, for shares on the odds p / (1 - p).
double scaled(double x, double factor, AnswerKind kind)
{
    if (kind != AnswerKind::Share)
        return x * factor;
    return x * factor / (1 - x + x * factor);
}

double odds(double p)
{
    return p / (1 - p);
}

// How far the preset's end lies from its likely value, as a factor for scaled().
double presetFactor(double end, double likely, AnswerKind kind)
{
    if (kind != AnswerKind::Share)
        return likely == 0 ? 1 : end / likely;
    if (likely <= 0 || likely >= 1)
        return 1;
    return end >= 1 ? 1e9 : odds(end) / odds(likely);
}

Interval around(double likely, double down, double up, const AnswerSpec &spec)
{
    double a = scaled(likely, down, spec.kind);
    double b = scaled(likely, up, spec.kind);
    if (spec.integer) {
        a = std::floor(a);
        b = std::ceil(b);
    }
    const auto [low, high] = std::minmax(a, b); // a negative growth turns the ends round
    return {std::min(likely, std::clamp(low, spec.min, spec.max)), likely,
            std::max(likely, std::clamp(high, spec.min, spec.max))};
}

std::string joined(const std::vector<std::string_view> &words)
{
    std::string text;
    for (const auto word : words)
        text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

bool isCurrencyCode(std::string_view text)
{
    return text.size() == 3
           && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
}

std::optional<Error> numberProblem(const AnswerSpec &spec, const Interval &number,
                                   const std::string &field)
{
    for (const double x : {number.low, number.likely, number.high}) {
        if (spec.mayBeUnlimited && std::isinf(x) && x > 0)
            continue;
        if (!(x >= spec.min && x <= spec.max))
            return Error{ErrorId::OutOfRange,
                         {},
                         {field, formatNumber(x), yaml::rangeText({spec.min, spec.max})}};
        if (spec.integer && x != std::floor(x))
            return Error{ErrorId::WrongType, {}, {field, "whole number"}};
    }
    if (number.low > number.likely || number.likely > number.high)
        return Error{ErrorId::Inconsistent, {}, {field, "low <= likely <= high"}};
    return std::nullopt;
}

std::optional<Error> wordProblem(const AnswerSpec &spec, const Answer &answer,
                                 const std::string &field)
{
    const bool single = spec.kind == AnswerKind::Choice || spec.kind == AnswerKind::Name;
    if (single && (answer.names.size() != 1 || answer.names.front().empty()))
        return Error{
            ErrorId::WrongType, {}, {field, spec.choices.empty() ? "name" : joined(spec.choices)}};
    for (std::size_t i = 0; i < answer.names.size(); ++i) {
        const std::string &name = answer.names[i];
        const auto begin = answer.names.begin();
        if (std::find(begin, begin + static_cast<std::ptrdiff_t>(i), name)
            != begin + static_cast<std::ptrdiff_t>(i))
            return Error{ErrorId::DuplicateEntry, {}, {name}};
        if (!spec.choices.empty()
            && std::find(spec.choices.begin(), spec.choices.end(), name) == spec.choices.end())
            return Error{ErrorId::NotOneOf, {}, {field, name, joined(spec.choices)}};
        if (name.empty())
            return Error{ErrorId::WrongType, {}, {field, "name"}};
        if (spec.id == AnswerId::Currency && !isCurrencyCode(name))
            return Error{ErrorId::WrongType, {}, {field, "currency code as KRW"}};
    }
    return std::nullopt;
}

} // namespace

const Answer *UsagePattern::own(AnswerId id) const
{
    const auto &answer = answers[index(id)];
    return answer ? &*answer : nullptr;
}

const Answer *UsagePattern::find(AnswerId id) const
{
    if (const Answer *answer = own(id))
        return answer;
    if (preset && preset->answers[index(id)])
        return &*preset->answers[index(id)];
    return nullptr;
}

double UsagePattern::likely(AnswerId id, double fallback) const
{
    const Answer *answer = find(id);
    return answer ? answer->number.likely : fallback;
}

bool UsagePattern::flag(AnswerId id) const
{
    return likely(id) != 0;
}

const std::vector<std::string> &UsagePattern::names(AnswerId id) const
{
    static const std::vector<std::string> none;
    const Answer *answer = find(id);
    return answer ? answer->names : none;
}

std::string UsagePattern::name(AnswerId id) const
{
    const auto &all = names(id);
    return all.empty() ? std::string() : all.front();
}

Origin UsagePattern::origin(AnswerId id) const
{
    const Answer *answer = find(id);
    return answer ? answer->origin : Origin::Assumed;
}

std::optional<double> UsagePattern::goalMs(GoalId id) const
{
    const auto i = static_cast<std::size_t>(id);
    if (goalRemoved[i])
        return std::nullopt;
    if (goalsMs[i])
        return goalsMs[i];
    return preset ? preset->goalsMs[i] : std::nullopt;
}

std::vector<AnswerId> UsagePattern::unconfirmed() const
{
    std::vector<AnswerId> ids;
    for (const AnswerSpec &spec : answerSpecs()) {
        const Answer *answer = find(spec.id);
        if (answer && (!own(spec.id) || answer->origin == Origin::Preset))
            ids.push_back(spec.id);
    }
    std::stable_partition(ids.begin(), ids.end(), [](AnswerId id) { return answerSpec(id).bold; });
    return ids;
}

Interval rangeFor(AnswerId id, double likely, Origin origin, const Preset *preset)
{
    const AnswerSpec &spec = answerSpec(id);
    if (!isNumeric(spec.kind) || spec.decided || !std::isfinite(likely))
        return {likely, likely, likely};
    if (origin == Origin::Measured)
        return around(likely, 1 - kMeasuredSpread, 1 + kMeasuredSpread, spec);
    if (origin != Origin::Preset)
        return around(likely, 1 / kEstimateSpread, kEstimateSpread, spec);
    const auto &own = preset ? preset->answers[index(id)] : std::nullopt;
    if (!own)
        return {likely, likely, likely};
    if (own->number.likely == likely)
        return own->number;
    return around(likely, presetFactor(own->number.low, own->number.likely, spec.kind),
                  presetFactor(own->number.high, own->number.likely, spec.kind), spec);
}

std::optional<Error> problemOf(AnswerId id, const Answer &answer, const std::string &field)
{
    const AnswerSpec &spec = answerSpec(id);
    if (answer.origin != Origin::Measured && answer.origin != Origin::Estimate
        && answer.origin != Origin::Preset)
        return Error{ErrorId::NotOneOf, {}, {field + ".origin", "?", "measured, estimate, preset"}};
    if (!answer.date.empty() && !isIsoDate(answer.date))
        return Error{ErrorId::WrongType, {}, {field + ".date", "date as 2026-01-31"}};
    if (isNumeric(spec.kind))
        return numberProblem(spec, answer.number, field);
    if (spec.kind == AnswerKind::Flag) {
        const double x = answer.number.likely;
        if ((x != 0 && x != 1) || answer.number.low != x || answer.number.high != x)
            return Error{ErrorId::WrongType, {}, {field, "true or false"}};
        return std::nullopt;
    }
    return wordProblem(spec, answer, field);
}

Result<Done> validate(const UsagePattern &pattern)
{
    for (const AnswerSpec &spec : answerSpecs())
        if (const Answer *answer = pattern.own(spec.id))
            if (auto problem = problemOf(spec.id, *answer, "answers." + std::string(spec.name)))
                return std::move(*problem);

    double sum = 0;
    bool answered = false;
    for (const AnswerId id : rereadMix()) {
        sum += pattern.likely(id);
        answered = answered || pattern.own(id);
    }
    if (answered && !(std::abs(sum - 1) <= kMixTolerance))
        return Error{ErrorId::Inconsistent,
                     {},
                     {"answers.reread_mix", "sum " + formatNumber(sum) + ", not 1"}};

    const Answer *p50 = pattern.own(AnswerId::ReuseGapP50);
    const Answer *p90 = pattern.own(AnswerId::ReuseGapP90);
    if (p50 && p90 && p50->number.likely > p90->number.likely)
        return Error{
            ErrorId::Inconsistent, {}, {"answers.reuse_gap_p50", "reuse_gap_p50 <= reuse_gap_p90"}};

    for (std::size_t i = 0; i < kGoals; ++i)
        if (pattern.goalsMs[i]
            && !(*pattern.goalsMs[i] >= kGoalMinMs && *pattern.goalsMs[i] <= kGoalMaxMs))
            return Error{ErrorId::OutOfRange,
                         {},
                         {"goals." + std::string(goalNames()[i]), formatNumber(*pattern.goalsMs[i]),
                          yaml::rangeText({kGoalMinMs, kGoalMaxMs})}};
    return Done{};
}

} // namespace daemok
