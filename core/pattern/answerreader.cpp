// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/answerreader.h"

#include "core/quantity/numbers.h"
#include "core/quantity/yamlfields.h"

#include <limits>
#include <utility>

namespace daemok {

namespace {

constexpr std::string_view kMixName = "reread_mix";

constexpr std::pair<std::string_view, Origin> kOrigins[] = {
    {"measured", Origin::Measured}, {"estimate", Origin::Estimate}, {"preset", Origin::Preset}};

Error placed(Error error, const yaml::Node &node)
{
    error.place = node.place();
    return error;
}

// One end of a range or a single value.
void readNumber(yaml::Fields &fields, std::string_view key, const AnswerSpec &spec, double &out)
{
    const yaml::Node *node = fields.need(key);
    if (!node)
        return;
    if (!node->isText() && !(node->isNull() && spec.mayBeEmpty)) {
        fields.fail({ErrorId::WrongType, node->place(), {fields.path(key), "number"}});
        return;
    }
    const auto value = likelyFromText(spec.id, node->text(), fields.path(key));
    if (value)
        out = *value;
    else
        fields.fail(placed(value.error(), *node));
}

void readInterval(yaml::Fields &fields, const AnswerSpec &spec, const Preset *preset,
                  Answer &answer)
{
    const bool ends = fields.has("low") || fields.has("likely") || fields.has("high");
    if (fields.has("value") && ends) {
        fields.fail({ErrorId::Inconsistent,
                     fields.node().place(),
                     {fields.path("value"), "value, or low, likely and high"}});
        return;
    }
    if (ends) {
        readNumber(fields, "low", spec, answer.number.low);
        readNumber(fields, "likely", spec, answer.number.likely);
        readNumber(fields, "high", spec, answer.number.high);
        return;
    }
    readNumber(fields, "value", spec, answer.number.likely);
    answer.number = rangeFor(spec.id, answer.number.likely, answer.origin, preset);
}

void readUnit(yaml::Fields &fields, const AnswerSpec &spec)
{
    std::string unit(spec.unit);
    fields.maybeText("unit", unit);
    if (unit != spec.unit)
        fields.fail({ErrorId::WrongUnit,
                     fields.maybe("unit")->place(),
                     {fields.path("unit"), unit, std::string(spec.unit)}});
}

void readProvenance(yaml::Fields &fields, AnswerFile kind, Answer &answer)
{
    fields.maybeText("date", answer.date);
    if (kind == AnswerFile::Scenario) {
        fields.maybeChoice<Origin>("origin", answer.origin, kOrigins);
        fields.maybeText("evidence", answer.evidence);
        return;
    }
    std::string source;
    std::string reason;
    fields.maybeText("source", source);
    fields.maybeText("assumed", reason);
    if (source.empty() == reason.empty())
        fields.fail({ErrorId::Inconsistent,
                     fields.node().place(),
                     {fields.path("source"), "source, or assumed with the reason"}});
    answer.evidence = source.empty() ? "assumed: " + reason : source;
}

std::optional<Answer> readAnswer(yaml::Fields &parent, const yaml::Node &node,
                                 const AnswerSpec &spec, const std::string &path, AnswerFile kind,
                                 const Preset *preset)
{
    yaml::Fields fields(node, path);
    Answer answer;
    answer.origin = kind == AnswerFile::Preset ? Origin::Preset : Origin::Estimate;
    readProvenance(fields, kind, answer);
    if (isNumeric(spec.kind)) {
        readUnit(fields, spec);
        readInterval(fields, spec, preset, answer);
    } else if (spec.kind == AnswerKind::Flag) {
        bool flag = false;
        fields.flag("value", flag);
        answer.number = {flag ? 1.0 : 0.0, flag ? 1.0 : 0.0, flag ? 1.0 : 0.0};
    } else {
        fields.texts("value", answer.names);
    }
    if (auto done = fields.finish(); !done) {
        parent.fail(done.error());
        return std::nullopt;
    }
    if (auto problem = problemOf(spec.id, answer, path)) {
        parent.fail(placed(std::move(*problem), node));
        return std::nullopt;
    }
    return answer;
}

void readMix(yaml::Fields &parent, AnswerFile kind, const Preset *preset, Answers &out)
{
    const yaml::Node *node = parent.maybeMap(kMixName);
    if (!node)
        return;
    yaml::Fields fields(*node, parent.path(kMixName));
    for (const AnswerId id : rereadMix()) {
        const AnswerSpec &spec = answerSpec(id);
        const std::string_view part = spec.name.substr(kMixName.size() + 1);
        if (const yaml::Node *share = fields.need(part))
            out[static_cast<std::size_t>(id)] =
                readAnswer(fields, *share, spec, fields.path(part), kind, preset);
    }
    if (auto done = fields.finish(); !done)
        parent.fail(done.error());
}

} // namespace

Result<double> likelyFromText(AnswerId id, const std::string &text, const std::string &field)
{
    const AnswerSpec &spec = answerSpec(id);
    if (spec.mayBeUnlimited && text == "unlimited")
        return std::numeric_limits<double>::infinity();
    if (spec.mayBeEmpty && text.empty())
        return 0.0;
    const auto value = parseNumber(text);
    if (!value)
        return Error{ErrorId::NotANumber, {}, {field, text}};
    if (*value < spec.min || *value > spec.max)
        return Error{ErrorId::OutOfRange, {}, {field, text, yaml::rangeText({spec.min, spec.max})}};
    return *value;
}

Result<Done> readAnswers(const yaml::Node &map, const std::string &path, AnswerFile kind,
                         const Preset *preset, Answers &out)
{
    yaml::Fields fields(map, path);
    for (const AnswerSpec &spec : answerSpecs()) {
        if (spec.name.starts_with(kMixName))
            continue;
        if (const yaml::Node *node = fields.maybe(spec.name))
            out[static_cast<std::size_t>(spec.id)] =
                readAnswer(fields, *node, spec, fields.path(spec.name), kind, preset);
    }
    readMix(fields, kind, preset, out);
    return fields.finish();
}

} // namespace daemok
