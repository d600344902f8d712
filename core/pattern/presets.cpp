// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/answerreader.h"
#include "core/pattern/pattern.h"
#include "core/quantity/numbers.h"
#include "core/quantity/textfile.h"
#include "core/quantity/yamlfields.h"
#include "core/quantity/yamlreader.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace daemok {

namespace {

constexpr std::string_view kSchema = "daemok.preset/1";
constexpr std::string_view kCommon = "common";

// Left out of presets: computed from other answers where unknown, or unknown stays unknown.
constexpr AnswerId kNotInPresets[] = {
    AnswerId::AppInstances,  AnswerId::StoreConnections, AnswerId::Copies,
    AnswerId::LlmRpm,        AnswerId::LlmTpm,           AnswerId::LlmConcurrency,
    AnswerId::BudgetMonthly, AnswerId::InsertsPerS,      AnswerId::LookupsPerS,
    AnswerId::SelectsPerS,   AnswerId::SearchesPerS,     AnswerId::VectorSearchesPerS,
    AnswerId::ItemBytes,     AnswerId::MeanShare,        AnswerId::LeadTimeDays};

using FactorMember = Figure PatternFactors::*;
struct FactorSpec
{
    std::string_view name;
    std::string_view unit;
    yaml::Range range;
    FactorMember member;
};
const FactorSpec kFactors[] = {
    {"envelope_bytes", "B", yaml::kNotNegative, &PatternFactors::envelopeBytes},
    {"sources_bytes", "B", yaml::kNotNegative, &PatternFactors::sourcesBytes},
    {"audit_bytes", "B", yaml::kNotNegative, &PatternFactors::auditBytes},
    {"users_per_instance", "people", {1, 1e9}, &PatternFactors::usersPerInstance},
    {"in_flight_per_instance", "count", {1, 1e9}, &PatternFactors::inFlightPerInstance},
    {"instances_min", "count", {0, 1e6}, &PatternFactors::instancesMin},
    {"monitors_per_instance", "count", {0, 1e6}, &PatternFactors::monitorsPerInstance},
    {"busy_share", "share", yaml::kShare, &PatternFactors::busyShare},
};

// `source` or `assumed`, one of the two; returns the text that stands as evidence.
std::string readReason(yaml::Fields &fields, Origin *origin = nullptr)
{
    std::string source;
    std::string reason;
    fields.maybeText("source", source);
    fields.maybeText("assumed", reason);
    if (source.empty() == reason.empty())
        fields.fail({ErrorId::Inconsistent,
                     fields.node().place(),
                     {fields.path("source"), "source, or assumed with the reason"}});
    if (origin)
        *origin = source.empty() ? Origin::Assumed : Origin::Published;
    return source.empty() ? "assumed: " + reason : source;
}

void readFactors(yaml::Fields &parent, PatternFactors &factors)
{
    const yaml::Node *map = parent.maybeMap("factors");
    if (!map)
        return;
    yaml::Fields all(*map, "factors");
    for (const FactorSpec &spec : kFactors) {
        const yaml::Node *node = all.maybe(spec.name);
        if (!node)
            continue;
        yaml::Fields fields(*node, all.path(spec.name));
        Figure &figure = factors.*spec.member;
        std::string unit(spec.unit);
        fields.number("value", figure.value, spec.range);
        fields.maybeText("unit", unit);
        fields.maybeText("date", figure.source.asOf);
        figure.source.key = readReason(fields, &figure.origin);
        figure.source.status = figure.origin == Origin::Assumed ? Status::Assumed : Status::Copy;
        if (unit != spec.unit)
            fields.fail({ErrorId::WrongUnit,
                         node->place(),
                         {fields.path("unit"), unit, std::string(spec.unit)}});
        if (auto done = fields.finish(); !done)
            all.fail(done.error());
    }
    if (auto done = all.finish(); !done)
        parent.fail(done.error());
}

void readGoals(yaml::Fields &parent, Preset &preset)
{
    const yaml::Node *map = parent.maybeMap("goals");
    if (!map)
        return;
    yaml::Fields all(*map, "goals");
    for (std::size_t i = 0; i < kGoals; ++i) {
        const yaml::Node *node = all.maybe(goalNames()[i]);
        if (!node)
            continue;
        yaml::Fields fields(*node, all.path(goalNames()[i]));
        fields.maybeNumber("value", preset.goalsMs[i], {kGoalMinMs, kGoalMaxMs});
        preset.goalEvidence[i] = readReason(fields);
        if (auto done = fields.finish(); !done)
            all.fail(done.error());
    }
    if (auto done = all.finish(); !done)
        parent.fail(done.error());
}

// Reads one file over `preset`, which holds what common.yaml said.
Result<Done> readInto(const std::filesystem::path &file, Preset &preset)
{
    const auto root = yaml::parseFile(file);
    if (!root)
        return root.error();
    yaml::Fields fields(*root);
    std::string schema;
    fields.text("schema", schema);
    if (schema != kSchema)
        fields.fail({ErrorId::WrongSchema, root->place(), {schema, std::string(kSchema)}});
    fields.text("id", preset.id);
    readFactors(fields, preset.factors);
    if (const yaml::Node *answers = fields.maybeMap("answers"))
        if (auto done =
                readAnswers(*answers, "answers", AnswerFile::Preset, nullptr, preset.answers);
            !done)
            fields.fail(done.error());
    readGoals(fields, preset);
    if (preset.id != utf8(file.stem()))
        fields.fail({ErrorId::Inconsistent, root->place(), {"id", utf8(file.filename())}});
    return fields.finish();
}

std::optional<Error> incomplete(const Preset &preset, const std::string &file)
{
    for (const AnswerSpec &spec : answerSpecs()) {
        const bool left = std::find(std::begin(kNotInPresets), std::end(kNotInPresets), spec.id)
                          != std::end(kNotInPresets);
        if (!left && !preset.answers[static_cast<std::size_t>(spec.id)])
            return Error{ErrorId::MissingKey, {file, 0, 0}, {"answers." + std::string(spec.name)}};
    }
    for (const FactorSpec &spec : kFactors)
        if ((preset.factors.*spec.member).source.key.empty())
            return Error{ErrorId::MissingKey, {file, 0, 0}, {"factors." + std::string(spec.name)}};
    UsagePattern asAnswered;
    asAnswered.answers = preset.answers;
    asAnswered.goalsMs = preset.goalsMs;
    if (auto valid = validate(asAnswered); !valid) {
        Error error = valid.error();
        error.place.file = file;
        return error;
    }
    return std::nullopt;
}

Result<std::vector<std::filesystem::path>> presetFiles(const std::filesystem::path &folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (entry->path().extension() == ".yaml" && entry->path().stem() != kCommon)
            files.push_back(entry->path());
    if (error)
        return Error{
            ErrorId::FileNotReadable, {utf8(folder), 0, 0}, {utf8(folder), error.message()}};
    if (files.empty())
        return Error{ErrorId::FileNotFound, {utf8(folder), 0, 0}, {utf8(folder / "*.yaml")}};
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Result<std::map<std::string, std::shared_ptr<const Preset>>>
loadPresets(const std::filesystem::path &folder)
{
    const auto files = presetFiles(folder);
    if (!files)
        return files.error();
    Preset common;
    if (auto done = readInto(folder / (std::string(kCommon) + ".yaml"), common); !done)
        return done.error();

    std::map<std::string, std::shared_ptr<const Preset>> presets;
    for (const auto &file : *files) {
        Preset preset = common;
        if (auto done = readInto(file, preset); !done)
            return done.error();
        if (auto problem = incomplete(preset, utf8(file)))
            return std::move(*problem);
        const std::string id = preset.id;
        presets.emplace(id, std::make_shared<const Preset>(std::move(preset)));
    }
    return presets;
}

} // namespace daemok
