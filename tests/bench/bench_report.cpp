// SPDX-License-Identifier: GPL-3.0-or-later
// pdf/...: a planned project to a whole PDF in memory, in each language; CPU time. Fonts and words are loaded
// before, as in a studio that is open.
#include "core/planner/planner.h"
#include "tests/bench/application.h"
#include "ui/report/reportpdf.h"
#include "ui/state/studiodata.h"

#include <benchmark/benchmark.h>

namespace {

using namespace daemok;
using bench::needApplication;

void report(benchmark::State &state, const char *language, ReportEdition edition)
{
    needApplication();
    const auto data = ui::loadStudioData(DAEMOK_RESOURCES);
    const auto fonts = ui::ReportFonts::load(DAEMOK_RESOURCES);
    if (!data || !fonts) {
        state.SkipWithError("the shipped resources cannot be read");
        return;
    }
    const auto project = loadProject(data->sampleFile(), data->presets);
    if (!project) {
        state.SkipWithError("the sample cannot be read");
        return;
    }
    const UsagePattern &pattern = project->scenarios.front().pattern;
    const ui::ReportSource source{
        edition,
        {project->client, "sample", "2026-11-24", "0"},
        pattern,
        std::make_shared<const Plan>(planner::plan(pattern, data->catalog))};
    const ui::ReportSetting setting =
        ui::reportSetting(DAEMOK_RESOURCES, QString::fromLatin1(language), *fonts);
    qsizetype bytes = 0;
    for (auto _ : state)
        bytes = ui::reportPdf(std::make_shared<const ui::ReportDocument>(source, setting))->size();
    state.counters["bytes"] = static_cast<double>(bytes);
}

const bool registered = [] {
    for (const auto edition :
         {ReportEdition::Summary, ReportEdition::Proposal, ReportEdition::Audit}) {
        for (const char *language : {"ko", "en", "ja"})
            benchmark::RegisterBenchmark(
                ("pdf/" + std::string(editionName(edition)) + '/' + language).c_str(),
                [=](benchmark::State &state) { report(state, language, edition); })
                ->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace
