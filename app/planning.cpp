// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning.h"

#include "core/planner/futures/confidence.h"
#include "core/quantity/textfile.h"
#include "core/quantity/yamlreader.h"

#include <algorithm>
#include <filesystem>
#include <thread>
#include <utility>

namespace daemok::app {
namespace {

// --set means the first scenario, so the one asked for comes first.
Result<Done> chooseScenario(Project &project, const std::string &name, const std::string &file)
{
    if (name.empty())
        return Done{};
    const auto found =
        std::find_if(project.scenarios.begin(), project.scenarios.end(),
                     [&name](const Scenario &scenario) { return scenario.name == name; });
    if (found == project.scenarios.end()) {
        std::string known;
        for (const Scenario &scenario : project.scenarios)
            known += (known.empty() ? "" : ", ") + scenario.name;
        return Error{ErrorId::UnknownScenario, Place{file}, {name, known}};
    }
    std::rotate(project.scenarios.begin(), found, found + 1);
    return Done{};
}

// A place the file's reader did not give.
Error placedAt(Error error, const std::string &place)
{
    if (error.place.file.empty())
        error.place.file = place;
    return error;
}

// The file has passed, so what is wrong now is wrong with the settings. Names are checked when all are made: a
// provider and its region come one after the other.
Result<Done> applySettings(Assignment &assignment, const std::vector<std::string> &changes,
                           const Presets &presets)
{
    if (changes.empty())
        return Done{};
    for (const std::string &change : changes) {
        if (const auto set = setByPath(assignment.project, change, presets); !set)
            return placedAt(set.error(), "--set " + change);
    }
    const std::string place = changes.size() == 1 ? "--set " + changes.front() : "--set";
    assignment.project.scenarios.front().places.clear();
    if (const auto valid = validate(assignment.scenario().pattern); !valid)
        return placedAt(valid.error(), place);
    if (const auto known = checkAgainst(assignment.project, *assignment.catalog); !known)
        return placedAt(known.error(), place);
    return Done{};
}

struct ProjectFile
{
    std::string text;
    std::optional<ui::CarriedProject> restored;
};

// A project file, or the one that travels inside a report.
Result<ProjectFile> readProjectFile(const std::string &file)
{
    if (!ui::isPdf(QString::fromStdString(file))) {
        auto text = readTextFile(std::filesystem::path(file), yaml::Limits{}.bytes);
        if (!text)
            return text.error();
        return ProjectFile{std::move(text).value(), std::nullopt};
    }
    auto carried = ui::carriedProject(QString::fromStdString(file));
    if (!carried)
        return carried.error();
    return ProjectFile{carried->text, std::move(carried).value()};
}

} // namespace

Result<Assignment> readAssignment(const Arguments &arguments, const ui::StudioData &data)
{
    auto file = readProjectFile(arguments.project);
    if (!file)
        return file.error();
    Result<Project> project = readProject(file->text, arguments.project, data.presets);
    if (!project)
        return project.error();
    Assignment assignment{std::move(project).value(), data.catalog, std::move(file->text),
                          std::move(file->restored)};
    if (const auto chosen =
            chooseScenario(assignment.project, arguments.scenario, arguments.project);
        !chosen)
        return chosen.error();
    Result<Catalog> own = withUserTables(*data.catalog, assignment.project.tables);
    if (!own)
        return placedAt(own.error(), arguments.project);
    assignment.catalog = std::make_shared<const Catalog>(std::move(own).value());
    if (const auto known = checkAgainst(assignment.project, *assignment.catalog); !known)
        return placedAt(known.error(), arguments.project);
    if (const auto set = applySettings(assignment, arguments.assignments, data.presets); !set)
        return set.error();
    return assignment;
}

int threadsOf(int asked)
{
    return asked > 0 ? asked : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

Plan planOf(const Assignment &assignment, int threads)
{
    planner::FuturesOptions futures;
    futures.threads = threadsOf(threads);
    Plan plan =
        planner::planAtConfidence(assignment.scenario().pattern, assignment.catalog, {}, futures);
    plan.scenario = assignment.scenario().name;
    return plan;
}

PlanHeading headingOf(const Assignment &assignment, const std::string &projectFile)
{
    const UsagePattern &pattern = assignment.scenario().pattern;
    PlanHeading heading;
    heading.appVersion = DAEMOK_VERSION;
    heading.project = std::filesystem::path(projectFile).filename().string();
    heading.rates = pattern.name(AnswerId::Rates);
    for (const AnswerId id : pattern.unconfirmed())
        heading.unconfirmed.emplace_back(answerSpec(id).name);
    return heading;
}

} // namespace daemok::app
