// SPDX-License-Identifier: GPL-3.0-or-later
// plan/PRESET/us-east-1, and the sample with a local model: a whole plan, from answers to layouts, alternatives and rejections; process CPU time.
#include "core/planner/planner.h"
#include "core/project/project.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace daemok;

const std::filesystem::path resources = DAEMOK_RESOURCES;

const std::shared_ptr<const Catalog> &catalog()
{
    static const std::shared_ptr<const Catalog> loaded = [] {
        Result<Catalog> result = loadCatalog(resources / "catalog");
        return result ? std::make_shared<const Catalog>(std::move(result).value()) : nullptr;
    }();
    return loaded;
}

const Presets &presets()
{
    static const Presets loaded = [] {
        auto result = loadPresets(resources / "presets");
        return result ? std::move(result).value() : Presets{};
    }();
    return loaded;
}

Result<Project> sampleProject()
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(resources / "samples"))
        if (entry.path().string().ends_with(".daemok.yaml"))
            files.push_back(entry.path());
    if (files.empty())
        return Error{ErrorId::FileNotFound, {}, {"samples"}};
    return loadProject(*std::min_element(files.begin(), files.end()), presets());
}

void planPreset(benchmark::State &state, const std::string &name)
{
    const bool local = name == "sample_local"; // the sample with a model on own servers
    const std::string preset = local ? "sample" : name;
    Result<Project> project = preset == "sample" ? sampleProject() : newProject(preset, presets());
    if (!catalog() || !project || !setByPath(*project, "answers.provider=aws", presets())
        || !setByPath(*project, "answers.region=us-east-1", presets())
        || (local && !setByPath(*project, "answers.local_workloads=llm", presets()))) {
        state.SkipWithError("catalogue, presets or project cannot be read");
        return;
    }
    const UsagePattern &pattern = project->scenarios.front().pattern;
    for (auto _ : state) {
        const Plan plan = planner::plan(pattern, catalog());
        benchmark::DoNotOptimize(plan.rejected.data());
    }
}

const bool registered = [] {
    for (const char *preset : {"chatbot", "faq", "rag", "social", "generation", "code", "search",
                               "sample", "sample_local"}) {
        const std::string name = preset;
        benchmark::RegisterBenchmark(("plan/" + name + "/us-east-1").c_str(),
                                     [name](benchmark::State &state) { planPreset(state, name); })
            ->MeasureProcessCPUTime()
            ->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace
