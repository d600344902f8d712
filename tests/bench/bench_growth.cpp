// SPDX-License-Identifier: GPL-3.0-or-later
// growth/60/PRESET: the recommended layout and four alternatives by month over 60 months, breaks, steps and product
// choice at years 0, 1, 3, 5; process CPU time.
#include "core/planner/growth/growth.h"
#include "core/planner/planner.h"
#include "core/project/project.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <memory>
#include <string>

namespace {

using namespace daemok;

void growPreset(benchmark::State &state, const std::string &preset)
{
    const std::filesystem::path resources = DAEMOK_RESOURCES;
    auto catalog = loadCatalog(resources / "catalog");
    auto presets = loadPresets(resources / "presets");
    if (!catalog || !presets) {
        state.SkipWithError("catalogue or presets cannot be read");
        return;
    }
    auto project = preset == "sample"
                       ? loadProject(resources / "samples/contact-centre.daemok.yaml", *presets)
                       : newProject(preset, *presets);
    if (!project || !setByPath(*project, "answers.provider=aws", *presets)
        || !setByPath(*project, "answers.region=us-east-1", *presets)
        || !setByPath(*project, "answers.horizon_months=60", *presets)
        || (preset == "social" // five years of it are searched by no store in time
            && !setByPath(*project, "answers.searched_share=0.0005", *presets))) {
        state.SkipWithError("the project cannot be made");
        return;
    }
    const UsagePattern &pattern = project->scenarios.front().pattern;
    const Plan plan =
        planner::plan(pattern, std::make_shared<const Catalog>(std::move(catalog).value()));
    for (auto _ : state) {
        const auto grown = planner::growth(pattern, plan);
        if (!grown) {
            state.SkipWithError("nothing grows");
            return;
        }
        benchmark::DoNotOptimize(grown->lines.data());
    }
}

const bool registered = [] {
    for (const char *preset :
         {"chatbot", "faq", "rag", "social", "generation", "code", "search", "sample"}) {
        const std::string name = preset;
        benchmark::RegisterBenchmark(("growth/60/" + name).c_str(),
                                     [name](benchmark::State &state) { growPreset(state, name); })
            ->MeasureProcessCPUTime()
            ->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace
