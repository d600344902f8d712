// SPDX-License-Identifier: GPL-3.0-or-later
// One core, process CPU time, us-east-1, plans at likely values:
// futures/10000/PRESET         10,000 futures drawn and asked of ten layouts (as many as the plan has, at most ten);
// futures/bands/PRESET         counts made anew on the recommended pair in 3,000 futures already drawn;
// futures/draw/PRESET          10,000 futures alone;
// futures/confidence/PRESET    a whole plan at confidence 0.9, from answers.
#include "core/planner/futures/confidence.h"
#include "core/planner/futures/risk.h"
#include "core/project/project.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <memory>
#include <string>

namespace {

using namespace daemok;

const std::filesystem::path resources = DAEMOK_RESOURCES;

struct Subject
{
    UsagePattern pattern;
    std::shared_ptr<const Catalog> catalog;
    Plan plan;
    std::size_t layouts = 0;
};

std::shared_ptr<const Catalog> catalog()
{
    static const std::shared_ptr<const Catalog> loaded = [] {
        Result<Catalog> result = loadCatalog(resources / "catalog");
        return result ? std::make_shared<const Catalog>(std::move(result).value()) : nullptr;
    }();
    return loaded;
}

std::unique_ptr<Subject> subjectOf(const std::string &preset)
{
    const auto presets = loadPresets(resources / "presets");
    if (!presets || !catalog())
        return nullptr;
    Result<Project> project =
        preset == "sample"
            ? loadProject(resources / "samples" / "contact-centre.daemok.yaml", *presets)
            : newProject(preset, *presets);
    if (!project || !setByPath(*project, "answers.provider=aws", *presets)
        || !setByPath(*project, "answers.region=us-east-1", *presets))
        return nullptr;
    auto subject = std::make_unique<Subject>();
    subject->pattern = project->scenarios.front().pattern;
    subject->catalog = catalog();
    subject->plan = planner::plan(subject->pattern, subject->catalog);
    if (!subject->plan.recommended)
        return nullptr;
    if (subject->plan.alternatives.size() > 9)
        subject->plan.alternatives.resize(9);
    for (const Layout &layout : subject->plan.alternatives)
        subject->layouts += layout.feasible && layout.choice != ChoiceKind::Start ? 1 : 0;
    ++subject->layouts;
    return subject;
}

template <class Timed>
void timed(benchmark::State &state, const std::string &preset, const Timed &run)
{
    const auto subject = subjectOf(preset);
    if (!subject) {
        state.SkipWithError("catalogue, presets or project cannot be read, or nothing fits");
        return;
    }
    run(*subject);
}

void tenThousand(benchmark::State &state, const std::string &preset)
{
    timed(state, preset, [&](const Subject &on) {
        for (auto _ : state) {
            const auto futures = planner::Futures::draw(on.pattern, on.plan.month, {});
            const auto shares = planner::probabilitiesEnough(on.pattern, on.plan, *futures, {});
            benchmark::DoNotOptimize(shares.data());
        }
        state.counters["layouts"] = static_cast<double>(on.layouts);
    });
}

void draw(benchmark::State &state, const std::string &preset)
{
    timed(state, preset, [&](const Subject &on) {
        for (auto _ : state) {
            const auto futures = planner::Futures::draw(on.pattern, on.plan.month, {});
            benchmark::DoNotOptimize(futures->count());
        }
    });
}

void bands(benchmark::State &state, const std::string &preset)
{
    timed(state, preset, [&](const Subject &on) {
        const auto futures = planner::Futures::draw(on.pattern, on.plan.month, {});
        for (auto _ : state) {
            const auto found = planner::bandsOf(on.pattern, on.plan, *futures, {});
            benchmark::DoNotOptimize(found.costs.data());
        }
    });
}

void atConfidence(benchmark::State &state, const std::string &preset)
{
    timed(state, preset, [&](const Subject &on) {
        for (auto _ : state) {
            const Plan plan = planner::planAtConfidence(on.pattern, on.catalog);
            benchmark::DoNotOptimize(plan.rejected.data());
        }
    });
}

const bool registered = [] {
    using Run = void (*)(benchmark::State &, const std::string &);
    for (const auto &[name, run] :
         {std::pair<const char *, Run>("10000", tenThousand),
          std::pair<const char *, Run>("bands", bands), std::pair<const char *, Run>("draw", draw),
          std::pair<const char *, Run>("confidence", atConfidence)})
        for (const char *preset : {"chatbot", "faq", "rag", "social", "sample"})
            benchmark::RegisterBenchmark(
                (std::string("futures/") + name + "/" + preset).c_str(),
                [run = run, preset](benchmark::State &state) { run(state, preset); })
                ->MeasureProcessCPUTime()
                ->Unit(benchmark::kMillisecond);
    return true;
}();

} // namespace
