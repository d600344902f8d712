// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/answerreader.h"
#include "core/project/calllogblock.h"
#include "core/project/placementblock.h"
#include "core/project/project.h"
#include "core/project/schema.h"
#include "core/project/tablereader.h"
#include "core/quantity/numbers.h"
#include "core/quantity/textfile.h"
#include "core/quantity/yamlfields.h"
#include "core/quantity/yamlreader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace daemok {

namespace {

using yaml::Fields;

constexpr std::pair<std::string_view, std::string_view> kLanguages[] = {
    {"ko", "ko"}, {"en", "en"}, {"ja", "ja"}};

struct Line
{
    std::string_view text; ///< without its end and trailing blanks
    int number = 0;
};

std::string_view trimmed(std::string_view text)
{
    const std::size_t end = text.find_last_not_of(" \t\r");
    return end == std::string_view::npos ? std::string_view() : text.substr(0, end + 1);
}

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        lines.push_back(
            {trimmed(text.substr(start, end - start)), static_cast<int>(lines.size()) + 1});
        start = end + 1;
    }
    return lines;
}

std::string_view unquoted(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\"'");
    const std::size_t end = text.find_last_not_of(" \t\"'");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, end - begin + 1);
}

// The schema is looked at before the document is read: a newer one may hold what this reader calls an error, and a
// cut file may not even be YAML.
std::optional<Error> checkFrame(std::string_view text, const std::string &file)
{
    const std::vector<Line> lines = linesOf(text);
    const auto schema = std::find_if(lines.begin(), lines.end(), [](const Line &line) {
        return line.text.starts_with("schema:");
    });
    if (schema == lines.end())
        return std::nullopt; // the reader says what is wrong with such a file
    const std::string_view found =
        unquoted(schema->text.substr(std::string_view("schema:").size()));
    const Place place{file, schema->number, 1};
    const auto version = found.starts_with(kSchemaFamily)
                             ? parseNumber(found.substr(kSchemaFamily.size()))
                             : std::nullopt;
    if (!version || *version < 1)
        return Error{ErrorId::WrongSchema, place, {std::string(found), std::string(kSchema)}};
    if (*version > kSchemaVersion)
        return Error{ErrorId::NewerSchema, place, {std::string(found), std::string(kSchema)}};
    const auto last = std::find_if(lines.rbegin(), lines.rend(),
                                   [](const Line &line) { return !line.text.empty(); });
    if (last->text != kEndLine)
        return Error{ErrorId::FileCutOff, {file, last->number, 1}, {}};
    return std::nullopt;
}

// Words no key of a project file may have, at any depth.
bool namesCredential(std::string_view key)
{
    std::string lower(key);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    constexpr std::string_view kWords[] = {"password",   "passwd",      "secret",     "credential",
                                           "api_key",    "apikey",      "access_key", "private_key",
                                           "auth_token", "access_token"};
    return std::any_of(std::begin(kWords), std::end(kWords), [&](std::string_view word) {
        return lower.find(word) != std::string::npos;
    });
}

std::optional<Error> credentialIn(const yaml::Node &node, const std::string &path)
{
    for (const auto &key : node.keys())
        if (namesCredential(key.name))
            return Error{ErrorId::UnknownKey, node.placeOf(key), {path + "." + key.name, ""}};
    for (const yaml::Node &item : node.items())
        if (auto found = credentialIn(item, path))
            return found;
    return std::nullopt;
}

// A list under `devices:` is of another hand: it is kept as text, its lines up to the next key of the root.
std::string devicesText(Fields &root, std::string_view text)
{
    const auto &keys = root.node().keys();
    const auto key = std::find_if(keys.begin(), keys.end(),
                                  [](const yaml::Node::Key &k) { return k.name == "devices"; });
    const yaml::Node *node = root.maybe("devices");
    if (!node || key == keys.end())
        return {};
    if (auto found = credentialIn(*node, "devices"))
        root.fail(std::move(*found));
    const auto next = key + 1;
    const auto lines = linesOf(text);
    const bool ownLines =
        key->column == 1 && next != keys.end() && next->line > key->line
        && lines[static_cast<std::size_t>(key->line) - 1].text.starts_with("devices:");
    if (!ownLines) {
        root.fail({ErrorId::WrongType,
                   node->place(),
                   {"devices", "a block of lines of its own before end:"}});
        return {};
    }
    std::string kept;
    for (int i = key->line; i < next->line; ++i)
        kept += std::string(lines[static_cast<std::size_t>(i) - 1].text) + '\n';
    return kept;
}

void readGoals(Fields &scenario, UsagePattern &pattern)
{
    const yaml::Node *map = scenario.maybeMap("goals");
    if (!map)
        return;
    Fields goals(*map, scenario.path("goals"));
    for (std::size_t i = 0; i < kGoals; ++i) {
        const yaml::Node *node = goals.maybe(goalNames()[i]);
        if (node && node->isText() && node->text() == "none")
            pattern.goalRemoved[i] = true;
        else
            goals.maybeNumber(goalNames()[i], pattern.goalsMs[i], {kGoalMinMs, kGoalMaxMs});
    }
    if (auto done = goals.finish(); !done)
        scenario.fail(done.error());
}

void notePlaces(const yaml::Node &answers, std::map<AnswerId, Place> &places)
{
    for (std::size_t i = 0; i < answers.keys().size(); ++i)
        if (const auto id = answerFromName(answers.keys()[i].name))
            places.emplace(*id, answers.items()[i].place());
}

void readAnswersOf(Fields &scenario, Scenario &out)
{
    const yaml::Node *answers = scenario.maybeMap("answers");
    const Place place = (answers ? answers : &scenario.node())->place();
    if (answers) {
        notePlaces(*answers, out.places);
        const auto done = readAnswers(*answers, scenario.path("answers"), AnswerFile::Scenario,
                                      out.pattern.preset.get(), out.pattern.answers);
        if (!done) {
            scenario.fail(done.error());
            return;
        }
    }
    if (auto valid = validate(out.pattern); !valid) {
        Error error = valid.error();
        error.place = place;
        scenario.fail(std::move(error));
    }
}

std::string presetNames(const Presets &presets)
{
    std::string names;
    for (const auto &[id, preset] : presets)
        names += (names.empty() ? "" : ", ") + id;
    return names;
}

// tta: {rule_set, factors: {S2: 4}}; an edition beside another one would compute two standards into one sheet.
void readTta(Fields &scenario, const Project &project, tta::Choice &choice)
{
    const yaml::Node *map = scenario.maybeMap("tta");
    if (!map)
        return;
    Fields fields(*map, scenario.path("tta"));
    fields.text("rule_set", choice.ruleSet);
    const yaml::Node *factors = fields.maybeMap("factors");
    for (std::size_t i = 0; factors && i < factors->keys().size(); ++i) {
        const auto value = yaml::asNumber(factors->items()[i],
                                          scenario.path("tta.factors." + factors->keys()[i].name));
        if (value)
            choice.factors[factors->keys()[i].name] = *value;
        else
            fields.fail(value.error());
    }
    for (const Scenario &other : project.scenarios) {
        if (!other.tta.ruleSet.empty() && !choice.ruleSet.empty()
            && other.tta.ruleSet != choice.ruleSet)
            fields.fail({ErrorId::Inconsistent,
                         map->place(),
                         {scenario.path("tta.rule_set"),
                          other.tta.ruleSet + " of the scenario " + other.name}});
    }
    if (auto done = fields.finish(); !done)
        scenario.fail(done.error());
}

void readScenario(Fields &fields, const Presets &presets, Project &project)
{
    Scenario scenario;
    std::string preset;
    fields.text("name", scenario.name);
    fields.text("preset", preset);
    const auto found = presets.find(preset);
    if (const yaml::Node *node = fields.maybe("preset"); node && found == presets.end())
        fields.fail({ErrorId::UnknownPreset, node->place(), {preset, presetNames(presets)}});
    if (found != presets.end())
        scenario.pattern.preset = found->second;
    readGoals(fields, scenario.pattern);
    readAnswersOf(fields, scenario);
    scenario.callLog = readCallLog(fields);
    readTta(fields, project, scenario.tta);
    if (const yaml::Node *node = fields.maybe("name")) {
        if (scenario.name.empty())
            fields.fail({ErrorId::WrongType, node->place(), {fields.path("name"), "name"}});
        else if (project.find(scenario.name))
            fields.fail({ErrorId::DuplicateEntry, node->place(), {scenario.name}});
    }
    project.scenarios.push_back(std::move(scenario));
}

void readScenarios(Fields &root, const Presets &presets, Project &project)
{
    constexpr std::size_t kMost = 100;
    const yaml::Node *list = root.need("scenarios");
    if (!list)
        return;
    if (!list->isList() || list->items().empty()) {
        root.fail(
            {ErrorId::WrongType, list->place(), {"scenarios", "list of at least one scenario"}});
        return;
    }
    if (list->items().size() > kMost) {
        root.fail({ErrorId::FileTooLarge,
                   list->place(),
                   {std::to_string(list->items().size()) + " scenarios",
                    std::to_string(kMost) + " scenarios"}});
        return;
    }
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        Fields fields(list->items()[i], "scenarios[" + std::to_string(i) + "]");
        readScenario(fields, presets, project);
        if (auto done = fields.finish(); !done)
            root.fail(done.error());
    }
}

void readCatalogVersion(Fields &root, Project &project)
{
    const yaml::Node *map = root.maybeMap("catalog");
    if (!map)
        return;
    Fields fields(*map, "catalog");
    fields.maybeText("version", project.catalogVersion);
    fields.maybeText("sha256", project.catalogSha256);
    if (auto done = fields.finish(); !done)
        root.fail(done.error());
}

} // namespace

Result<Project> readProject(std::string_view text, const std::string &fileName,
                            const Presets &presets)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.size() <= yaml::Limits{}.bytes)
        if (auto problem = checkFrame(text, fileName))
            return std::move(*problem);
    const auto document = yaml::parse(text, fileName);
    if (!document)
        return document.error();

    Project project;
    Fields root(*document);
    std::string schema;
    std::string end;
    std::string_view language = project.language;
    root.text("schema", schema);
    if (root.has("schema") && schema != kSchema)
        root.fail({ErrorId::WrongSchema, document->place(), {schema, std::string(kSchema)}});
    root.maybeText("app_version", project.appVersion);
    readCatalogVersion(root, project);
    root.maybeText("client", project.client);
    root.maybeChoice<std::string_view>("language", language, kLanguages);
    project.language = std::string(language);
    readScenarios(root, presets, project);
    readUserTables(root, project.tables);
    const yaml::Node *devices = document->find("devices");
    if (devices && devices->isList()) {
        project.devices = devicesText(root, text);
    } else {
        if (auto found = devices ? credentialIn(*devices, "devices") : std::nullopt)
            root.fail(std::move(*found));
        readDevicesBlock(root, project.placement);
    }
    readPlacementBlock(root, project.placement);
    root.text("end", end);
    if (auto done = root.finish(); !done)
        return done.error();
    return project;
}

Result<Project> loadProject(const std::filesystem::path &file, const Presets &presets)
{
    const auto text = readTextFile(file, yaml::Limits{}.bytes);
    if (!text)
        return text.error();
    return readProject(*text, utf8(file), presets);
}

} // namespace daemok
