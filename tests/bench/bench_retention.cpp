// SPDX-License-Identifier: GPL-3.0-or-later
// retention/PRESET: reuse against retention on the planner's node steps, 60 retentions and the best one; CPU time.
// retention/page/PRESET: all curves of the Reuse page, that included.
#include "core/planner/planner.h"
#include "core/planner/retention/retentionsweep.h"
#include "core/planner/retention/reusecurves.h"
#include "core/project/project.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <memory>
#include <string>

namespace {

using namespace daemok;

void sweepPreset(benchmark::State &state, const std::string &preset, bool page)
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
        || !setByPath(*project, "answers.region=us-east-1", *presets)) {
        state.SkipWithError("the project cannot be made");
        return;
    }
    const UsagePattern &pattern = project->scenarios.front().pattern;
    const Plan plan =
        planner::plan(pattern, std::make_shared<const Catalog>(std::move(catalog).value()));
    const ReuseLaw law = reuseLaw(planner::answeredGaps(pattern));
    for (auto _ : state) {
        if (page) {
            const auto curves = planner::reuseCurves(pattern, plan, nullptr);
            benchmark::DoNotOptimize(curves->answered.data());
            continue;
        }
        const auto sweep = planner::retentionSweep(pattern, plan, law);
        benchmark::DoNotOptimize(sweep->curve.data());
    }
}

const bool registered = [] {
    for (const char *preset :
         {"chatbot", "faq", "rag", "social", "generation", "code", "search", "sample"}) {
        const std::string name = preset;
        benchmark::RegisterBenchmark(("retention/" + name).c_str(), [name](
                                                                        benchmark::State &state) {
            sweepPreset(state, name, false);
        })->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(
            ("retention/page/" + name).c_str(),
            [name](benchmark::State &state) { sweepPreset(state, name, true); })
            ->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace
