// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "core/project/project.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

/// Plans of the shipped presets, made once for a test program.
namespace daemok::testing {

inline const std::shared_ptr<const Catalog> &shippedCatalog()
{
    static const std::shared_ptr<const Catalog> catalog = [] {
        auto loaded = loadCatalog(std::filesystem::path(DAEMOK_RESOURCES) / "catalog");
        return loaded ? std::make_shared<const Catalog>(std::move(loaded).value()) : nullptr;
    }();
    return catalog;
}

inline const Presets &shippedPresets()
{
    static const Presets presets = [] {
        auto loaded = loadPresets(std::filesystem::path(DAEMOK_RESOURCES) / "presets");
        return loaded ? std::move(loaded).value() : Presets{};
    }();
    return presets;
}

struct Planned
{
    UsagePattern pattern;
    Plan plan;
};

/// In one region, so that the tests stay quick.
inline const Planned &planOfPreset(const std::string &preset)
{
    static std::map<std::string, Planned> plans;
    const auto found = plans.find(preset);
    if (found != plans.end())
        return found->second;
    Planned planned;
    if (auto project = newProject(preset, shippedPresets());
        project && setByPath(*project, "answers.provider=aws", shippedPresets())
        && setByPath(*project, "answers.region=us-east-1", shippedPresets())) {
        planned.pattern = project->scenarios.front().pattern;
        planned.plan = planner::plan(planned.pattern, shippedCatalog());
    }
    return plans.emplace(preset, std::move(planned)).first->second;
}

inline constexpr const char *kPresetNames[] = {"chatbot",    "faq",  "rag",   "social",
                                               "generation", "code", "search"};

} // namespace daemok::testing
