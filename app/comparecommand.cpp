// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparecommand.h"

#include "app/planning.h"
#include "app/report/comparereport.h"
#include "app/terminal.h"
#include "core/export/comparisonjson.h"
#include "core/planner/futures/confidence.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <thread>
#include <utility>

namespace daemok::app {
namespace {

constexpr std::size_t kMost = 4;

Error usage(const std::string &what)
{
    return Error{ErrorId::Usage, Place{"compare"}, {what}};
}

/// File and scenario of each version; an empty name is the first scenario.
using Asked = std::vector<std::pair<std::string, std::string>>;

// Of one file its scenarios, those named or all.
Result<Asked> askedOf(const Arguments &arguments, const ui::StudioData &data)
{
    const CompareArguments &from = arguments.compare;
    Asked asked;
    if (from.files.size() > 1) {
        if (from.scenarios.size() > 1 && from.scenarios.size() != from.files.size())
            return usage("--scenario: one for all files, or one for each");
        for (std::size_t i = 0; i < from.files.size(); ++i)
            asked.emplace_back(from.files[i],
                               from.scenarios.empty()
                                   ? std::string()
                                   : from.scenarios[std::min(i, from.scenarios.size() - 1)]);
        return asked;
    }
    std::vector<std::string> names = from.scenarios;
    if (names.empty()) {
        const auto project = loadProject(std::filesystem::path(from.files.front()), data.presets);
        if (!project)
            return project.error();
        for (const Scenario &scenario : project->scenarios)
            names.push_back(scenario.name);
    }
    if (names.size() < 2)
        return usage("two scenarios or two files at least");
    if (names.size() > kMost)
        return usage("four versions at most; --scenario NAME chooses");
    for (const std::string &name : names)
        asked.emplace_back(from.files.front(), name);
    return asked;
}

Result<ComparedEntry> entryOf(const Arguments &arguments, const ui::StudioData &data,
                              const std::string &file, const std::string &scenario)
{
    Arguments one = arguments;
    one.project = file;
    one.scenario = scenario;
    const auto assignment = readAssignment(one, data);
    if (!assignment)
        return assignment.error();
    ComparedEntry entry;
    entry.file = std::filesystem::path(file).filename().string();
    entry.scenario = assignment->scenario().name;
    entry.compared.version = std::make_shared<const planner::Version>(
        planner::Version{assignment->scenario().pattern, assignment->project.tables});
    entry.compared.catalog = assignment->catalog;
    entry.compared.plan = std::make_shared<const Plan>(planOf(*assignment, arguments.threads));
    return entry;
}

} // namespace

Result<ExitCode> runCompare(const Arguments &arguments, const ui::StudioData &data)
{
    const auto asked = askedOf(arguments, data);
    if (!asked)
        return asked.error();
    std::vector<ComparedEntry> entries;
    for (const auto &[file, scenario] : *asked) {
        auto entry = entryOf(arguments, data, file, scenario);
        if (!entry)
            return entry.error();
        entries.push_back(std::move(entry).value());
    }
    planner::WaterfallOptions options;
    options.futures.threads = threadsOf(arguments.threads);
    std::vector<planner::Waterfall> waterfalls;
    for (std::size_t i = 1; i < entries.size(); ++i)
        waterfalls.push_back(planner::waterfall(entries.front().compared, entries[i].compared,
                                                *data.catalog, options));
    Terminal terminal;
    if (arguments.json)
        terminal.write(comparisonJson(entries, waterfalls, DAEMOK_VERSION)
                           .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                       + "\n");
    else
        terminal.write(CompareReport(entries, waterfalls)
                           .page()
                           .text(Terminal::wantsColour(arguments.noColour)));
    if (!terminal.finish())
        return Error{ErrorId::FileNotWritable, {}, {"standard output", "disk full or pipe closed"}};
    const bool fits = std::all_of(entries.begin(), entries.end(), [](const ComparedEntry &entry) {
        return entry.compared.plan->recommended.has_value();
    });
    return fits ? ExitCode::Done : ExitCode::No;
}

} // namespace daemok::app
