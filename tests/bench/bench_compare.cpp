// SPDX-License-Identifier: GPL-3.0-or-later
// One core, process CPU time, us-east-1:
// compare/waterfall5/PRESET       five changed answers at likely answers, each also alone: eight plans;
// compare/waterfall5sure/PRESET   the same at confidence 0.9, without alone: four plans at confidence;
// reverse/traffic/PRESET          a budget of 1.5 times the plan's cost, at likely answers.
#include "core/planner/compare/waterfall.h"
#include "core/planner/futures/confidence.h"
#include "core/planner/reverse/reverse.h"
#include "core/project/project.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace daemok;

const std::filesystem::path resources = DAEMOK_RESOURCES;

struct Scene
{
    std::shared_ptr<const Catalog> catalog;
    planner::ComparedPlan from, to;
};

Result<UsagePattern> patternOf(const std::string &preset, const std::vector<std::string> &sets)
{
    const auto presets = loadPresets(resources / "presets");
    if (!presets)
        return presets.error();
    auto project = newProject(preset, *presets);
    if (!project)
        return project.error();
    for (const std::string &set : sets)
        if (const auto done = setByPath(*project, set, *presets); !done)
            return done.error();
    return project->scenarios.front().pattern;
}

std::shared_ptr<const Plan> planOf(const UsagePattern &pattern,
                                   const std::shared_ptr<const Catalog> &catalog, bool sure)
{
    return std::make_shared<const Plan>(sure ? planner::planAtConfidence(pattern, catalog)
                                             : planner::plan(pattern, catalog));
}

std::unique_ptr<Scene> sceneOf(const std::string &preset, bool sure)
{
    auto catalog = loadCatalog(resources / "catalog");
    std::vector<std::string> sets{"answers.provider=aws", "answers.region=us-east-1"};
    const auto before = patternOf(preset, sets);
    sets.insert(sets.end(),
                {"answers.burst=2.5", "answers.reuse_share=0.4", "answers.record_retention_days=60",
                 "answers.survive=zone", "answers.growth_volume=0.5"});
    const auto after = patternOf(preset, sets);
    if (!catalog || !before || !after)
        return nullptr;
    auto scene = std::make_unique<Scene>();
    scene->catalog = std::make_shared<const Catalog>(std::move(catalog).value());
    for (const auto &[side, pattern] :
         {std::pair(&scene->from, &*before), std::pair(&scene->to, &*after)}) {
        side->version = std::make_shared<const planner::Version>(planner::Version{*pattern, {}});
        side->catalog = scene->catalog;
        side->plan = planOf(*pattern, scene->catalog, sure);
    }
    return scene;
}

void fall(benchmark::State &state, const std::string &preset, bool sure)
{
    const auto scene = sceneOf(preset, sure);
    if (!scene) {
        state.SkipWithError("catalogue or presets cannot be read");
        return;
    }
    planner::WaterfallOptions options;
    options.atConfidence = sure;
    options.alone = !sure;
    std::size_t steps = 0;
    for (auto _ : state) {
        const auto made = planner::waterfall(scene->from, scene->to, *scene->catalog, options);
        steps = made.steps.size();
        benchmark::DoNotOptimize(made.steps.data());
    }
    if (steps != 5)
        state.SkipWithError("not five steps: a state between does not fit");
}

void ask(benchmark::State &state, const std::string &preset)
{
    const auto scene = sceneOf(preset, false);
    if (!scene || !scene->from.plan->recommended) {
        state.SkipWithError("catalogue or presets cannot be read, or nothing fits");
        return;
    }
    const planner::ReverseQuestion question{planner::ReverseSubject::Traffic,
                                            1.5 * scene->from.plan->recommended->cost.ranked,
                                            std::nullopt, false};
    planner::ReverseOptions options;
    options.atConfidence = false;
    for (auto _ : state) {
        const auto made =
            planner::reverse(scene->from.version->pattern, scene->catalog, question, options);
        state.counters["plans"] = static_cast<double>(made.trials.size());
    }
}

const bool registered = [] {
    const auto add = [](const std::string &name, auto run) {
        benchmark::RegisterBenchmark(name.c_str(), run)
            ->MeasureProcessCPUTime()
            ->Unit(benchmark::kMillisecond);
    };
    for (const char *preset : {"chatbot", "faq"}) {
        const std::string name = preset;
        add("compare/waterfall5/" + name,
            [name](benchmark::State &state) { fall(state, name, false); });
        add("compare/waterfall5sure/" + name,
            [name](benchmark::State &state) { fall(state, name, true); });
        add("reverse/traffic/" + name, [name](benchmark::State &state) { ask(state, name); });
    }
    return true;
}();

} // namespace
