// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "core/planner/run.h"
#include "core/project/project.h"
#include "tests/core/latency/draws.h"

#include <QtCore/qbytearray.h>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace daemok::testing {

inline const std::array<std::string, 7> kPresetIds{"chatbot",    "faq",  "rag",   "social",
                                                   "generation", "code", "search"};

/// The shipped catalogue and presets, read once a program.
inline const std::shared_ptr<const Catalog> &shippedCatalog()
{
    static const std::shared_ptr<const Catalog> loaded = [] {
        Result<Catalog> result = loadCatalog(DAEMOK_RESOURCES "/catalog");
        if (!result)
            qFatal("the catalogue cannot be read; its own tests say why");
        return std::make_shared<const Catalog>(std::move(result).value());
    }();
    return loaded;
}

inline const Presets &shippedPresets()
{
    static const Presets loaded = [] {
        auto result = loadPresets(DAEMOK_RESOURCES "/presets");
        if (!result)
            qFatal("the presets cannot be read; their own tests say why");
        return std::move(result).value();
    }();
    return loaded;
}

/// A preset with answers set as on the command line ("answers.burst=2").
inline UsagePattern patternOf(const std::string &preset, const std::vector<std::string> &sets)
{
    Result<Project> project = newProject(preset, shippedPresets());
    if (!project)
        qFatal("no preset %s", preset.c_str());
    for (const std::string &set : sets)
        if (!setByPath(*project, set, shippedPresets()))
            qFatal("cannot set %s", set.c_str());
    return project->scenarios.front().pattern;
}

/// One place, so that a plan is soon made.
inline const std::vector<std::string> kPlace{"answers.provider=aws", "answers.region=us-east-1"};

/// There, with more answers set.
inline std::vector<std::string> placed(const std::vector<std::string> &more)
{
    std::vector<std::string> sets = kPlace;
    sets.insert(sets.end(), more.begin(), more.end());
    return sets;
}

/// A scenario of any size: traffic, retention, what a search touches, goals, failure and copies are drawn.
inline std::vector<std::string> drawnAnswers(Draws &draws)
{
    std::vector<std::string> sets{
        "answers.provider=aws",
        "answers.region=us-east-1",
        "answers.zones=3",
        "answers.copies=3",
        "answers.requests_per_day=" + std::to_string(draws.logEven(100, 3e7)),
        "answers.record_retention_days=" + std::to_string(draws.whole(1, 400)),
        "answers.searched_share=" + std::to_string(draws.even(0.01, 1)),
        "answers.growth_users=" + std::to_string(draws.even(0, 1))};
    sets.emplace_back(draws.chance(0.5) ? "answers.survive=node" : "answers.survive=zone");
    if (draws.chance(0.3))
        sets.emplace_back("answers.rates=vendor");
    if (draws.chance(0.3))
        sets.push_back("goals.select_p99_ms=" + std::to_string(draws.whole(10, 500)));
    if (draws.chance(0.3))
        sets.push_back("goals.lookup_p99_ms=" + std::to_string(draws.whole(5, 100)));
    return sets;
}

/// What a run needs to live.
struct PlanScene
{
    explicit PlanScene(const UsagePattern &answers)
        : pattern(answers),
          scene(planner::makeScene(*shippedCatalog(), pattern)),
          workspace(scene),
          settings(planner::settingsOf(pattern)),
          demand(demandAt(pattern, static_cast<int>(pattern.likely(AnswerId::HorizonMonths, 36)),
                          true))
    {}

    UsagePattern pattern;
    planner::Scene scene;
    planner::Workspace workspace;
    planner::Settings settings;
    Demand demand;
};

} // namespace daemok::testing
