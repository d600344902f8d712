// SPDX-License-Identifier: GPL-3.0-or-later
// pdf/...: a planned project to a whole PDF in memory; CPU time. Fonts, words and studies are there before, as in a
// studio that is open. pdf/audit/PRESET/ko: the fullest edition of every preset. pdf/studies/PRESET: what a long
// edition computes beside the plan, off the window's thread.
#include "core/planner/planner.h"
#include "tests/bench/application.h"
#include "ui/report/reportpdf.h"
#include "ui/report/reportsource.h"
#include "ui/state/studiodata.h"

#include <benchmark/benchmark.h>

#include <map>

namespace {

using namespace daemok;
using bench::needApplication;

struct Planned
{
    Project project;
    std::shared_ptr<const Plan> plan;
    ui::ReportStudies studies;

    [[nodiscard]] const UsagePattern &pattern() const { return project.scenarios.front().pattern; }
};

const ui::StudioData *studioData()
{
    static const auto data = ui::loadStudioData(DAEMOK_RESOURCES);
    return data ? &*data : nullptr;
}

const Planned *planned(const std::string &name)
{
    static std::map<std::string, Planned> known;
    if (const auto found = known.find(name); found != known.end())
        return &found->second;
    const ui::StudioData *data = studioData();
    if (!data)
        return nullptr;
    auto project = name == "sample" ? loadProject(data->sampleFile(), data->presets)
                                    : newProject(name, data->presets);
    if (!project)
        return nullptr;
    Planned made;
    made.project = *std::move(project);
    made.plan = std::make_shared<const Plan>(planner::plan(made.pattern(), data->catalog));
    made.studies = ui::reportStudies(made.pattern(), *made.plan, nullptr);
    return &known.emplace(name, std::move(made)).first->second;
}

ui::ReportSource sourceOf(const Planned &made, ReportEdition edition,
                          const ui::ReportSetting &setting)
{
    ui::ReportSource source{
        edition, {made.project.client, "sample", "2026-11-24", "0"}, made.pattern(), made.plan};
    if (edition != ReportEdition::Summary)
        addStudies(source, made.studies);
    if (setting.data)
        source.findings = findingsOf(source, made.project, *setting.data);
    carryFiles(source, writeProject(made.project));
    return source;
}

void report(benchmark::State &state, const std::string &name, const char *language,
            ReportEdition edition)
{
    needApplication();
    const Planned *made = planned(name);
    const auto fonts = ui::ReportFonts::load(DAEMOK_RESOURCES);
    if (!made || !fonts) {
        state.SkipWithError("the shipped resources cannot be read");
        return;
    }
    const ui::ReportSetting setting =
        ui::reportSetting(DAEMOK_BIN_DIR "/../share/daemok", QString::fromLatin1(language), *fonts);
    qsizetype bytes = 0;
    int pages = 0;
    for (auto _ : state) {
        const auto document =
            std::make_shared<const ui::ReportDocument>(sourceOf(*made, edition, setting), setting);
        bytes = ui::reportPdf(document)->size();
        pages = document->pageCount();
    }
    state.counters["bytes"] = static_cast<double>(bytes);
    state.counters["pages"] = pages;
}

void studies(benchmark::State &state, const std::string &name)
{
    needApplication();
    const Planned *made = planned(name);
    if (!made) {
        state.SkipWithError("the shipped resources cannot be read");
        return;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(ui::reportStudies(made->pattern(), *made->plan, nullptr));
}

void registerReport(const std::string &title, const std::string &name, const char *language,
                    ReportEdition edition)
{
    benchmark::RegisterBenchmark(title.c_str(), [=](benchmark::State &state) {
        report(state, name, language, edition);
    })->Unit(benchmark::kMillisecond);
}

const bool registered = [] {
    for (const auto edition :
         {ReportEdition::Summary, ReportEdition::Proposal, ReportEdition::Audit}) {
        for (const char *language : {"ko", "en", "ja"})
            registerReport("pdf/" + std::string(editionName(edition)) + '/' + language, "sample",
                           language, edition);
    }
    for (const std::string preset :
         {"chatbot", "faq", "rag", "social", "generation", "code", "search"}) {
        registerReport("pdf/audit/" + preset + "/ko", preset, "ko", ReportEdition::Audit);
        benchmark::RegisterBenchmark(("pdf/studies/" + preset).c_str(),
                                     [=](benchmark::State &state) { studies(state, preset); })
            ->Unit(benchmark::kMillisecond)
            ->MeasureProcessCPUTime();
    }
    return true;
}();

} // namespace
