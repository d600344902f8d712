// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/quantity/nearest.h"

#include <algorithm>
#include <set>

namespace daemok {

namespace {

using Names = std::set<std::string>;

Error unknown(const Scenario &scenario, AnswerId id, const std::string &name, const Names &known)
{
    const auto place = scenario.places.find(id);
    const std::vector<std::string> words(known.begin(), known.end());
    return {ErrorId::UnknownReference,
            place == scenario.places.end() ? Place{} : place->second,
            {"answers." + std::string(answerSpec(id).name), name, nearest(name, words)}};
}

std::optional<Error> checkNames(const Scenario &scenario, AnswerId id, const Names &known)
{
    for (const std::string &name : scenario.pattern.names(id))
        if (!known.contains(name))
            return unknown(scenario, id, name, known);
    return std::nullopt;
}

struct KnownNames
{
    Names providers{"onprem"}, regions, products, models;
    std::map<std::string, Names> regionsOf;

    explicit KnownNames(const Project &project, const Catalog &catalog)
    {
        for (const auto *servers : {&catalog.servers, &project.tables.servers})
            for (const ServerType &type : *servers) {
                providers.insert(type.provider);
                if (type.region.empty())
                    continue;
                regions.insert(type.region);
                regionsOf[type.provider].insert(type.region);
            }
        for (const Product &product : catalog.products)
            products.insert(product.id);
        for (const LlmModel &model : catalog.llmModels)
            models.insert(model.model);
        for (const OpenModel &model :
             catalog.openModels) // one that the client runs on own machines
            models.insert(model.name);
    }
};

// A region that none of the chosen providers has would silently leave nothing to plan with.
std::optional<Error> checkRegions(const Scenario &scenario, const KnownNames &known)
{
    if (auto problem = checkNames(scenario, AnswerId::RegionList, known.regions))
        return problem;
    const auto &providers = scenario.pattern.names(AnswerId::ProviderList);
    if (providers.empty())
        return std::nullopt;
    for (const std::string &region : scenario.pattern.names(AnswerId::RegionList)) {
        const bool offered =
            std::any_of(providers.begin(), providers.end(), [&](const std::string &provider) {
                const auto regions = known.regionsOf.find(provider);
                return provider == "onprem"
                       || (regions != known.regionsOf.end() && regions->second.contains(region));
            });
        if (!offered) {
            const auto place = scenario.places.find(AnswerId::RegionList);
            return Error{ErrorId::Inconsistent,
                         place == scenario.places.end() ? Place{} : place->second,
                         {"answers.region", region + " / answers.provider " + providers.front()}};
        }
    }
    return std::nullopt;
}

} // namespace

const Scenario *Project::find(std::string_view scenarioName) const
{
    if (scenarioName.empty())
        return scenarios.empty() ? nullptr : &scenarios.front();
    const auto found =
        std::find_if(scenarios.begin(), scenarios.end(),
                     [&](const Scenario &scenario) { return scenario.name == scenarioName; });
    return found == scenarios.end() ? nullptr : &*found;
}

Result<Project> newProject(std::string_view presetId, const Presets &presets)
{
    const auto preset = presets.find(std::string(presetId));
    if (preset == presets.end()) {
        std::string allowed;
        for (const auto &[id, value] : presets)
            allowed += (allowed.empty() ? "" : ", ") + id;
        return Error{ErrorId::UnknownPreset, {}, {std::string(presetId), allowed}};
    }
    Project project;
    Scenario scenario;
    scenario.name = "base";
    scenario.pattern.preset = preset->second;
    project.scenarios.push_back(std::move(scenario));
    return project;
}

Result<Done> checkAgainst(const Project &project, const Catalog &catalog)
{
    const KnownNames known(project, catalog);
    for (const Scenario &scenario : project.scenarios) {
        const std::pair<AnswerId, const Names *> checks[] = {
            {AnswerId::ProviderList, &known.providers},
            {AnswerId::ProductList, &known.products},
            {AnswerId::LlmModelName, &known.models}};
        for (const auto &[id, names] : checks)
            if (auto problem = checkNames(scenario, id, *names))
                return std::move(*problem);
        if (auto problem = checkRegions(scenario, known))
            return std::move(*problem);
    }
    return Done{};
}

} // namespace daemok
