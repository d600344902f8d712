// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/placementstudy.h"

#include "core/planner/llmcost.h"

#include <algorithm>

namespace daemok::ui {

using placement::DeviceProfile;
using placement::WorkloadKind;

namespace {

placement::MemoryReading byHand(double bytes)
{
    return {Bytes(bytes), placement::MemorySource::Typed, placement::Confidence::Assumed, {}};
}

void change(DeviceProfile &profile, const MemoryOverride &changed)
{
    if (profile.compute == placement::Compute::Cpu)
        return;
    if (changed.freeBytes) {
        profile.free = byHand(*changed.freeBytes);
        profile.freeIsInsideContext = false;
        if (profile.unified) // of shared memory the host's is planned with
            profile.hostAvailable = profile.free;
    }
    if (changed.largestBytes)
        profile.largestAllocation = byHand(*changed.largestBytes);
}

// The lab measured one way of access; the others keep what they had.
void calibrate(DeviceProfile &profile, const placement::LabResult &lab)
{
    const auto measured =
        lab.api == probes::Api::Cuda ? placement::Compute::Cuda : placement::Compute::OpenCl;
    if (profile.compute != measured)
        return;
    const auto total = profile.total;
    const auto largest = profile.largestAllocation;
    profile = placement::calibrated(std::move(profile), lab);
    // What was read or typed by hand stays: the lab measures rates.
    profile.total = total;
    if (largest)
        profile.largestAllocation = largest;
}

const OpenModel *modelOf(const Catalog &catalog, const UsagePattern &pattern,
                         const std::string &asked)
{
    const auto find = [&](const std::string &name) -> const OpenModel * {
        const auto found = std::find_if(catalog.openModels.begin(), catalog.openModels.end(),
                                        [&](const OpenModel &model) { return model.name == name; });
        return found == catalog.openModels.end() ? nullptr : &*found;
    };
    const OpenModel *named = find(asked);
    if (named == nullptr)
        named = find(pattern.name(AnswerId::LlmModelName));
    return named != nullptr ? named : find(catalog.localChatModel);
}

std::vector<std::string> regionsOf(const UsagePattern &pattern)
{
    std::vector<std::string> regions = pattern.names(AnswerId::RegionList);
    if (!regions.empty())
        regions.emplace_back(); // own servers have none
    return regions;
}

void serveModel(PlacementStudy &result, const StudyInputs &inputs, const UsagePattern &pattern,
                const Plan *plan, const Catalog &catalog)
{
    const auto bits = [&](PlacementInput input) {
        return PlacementInputs::value(input, inputs.workload, pattern, plan).value;
    };
    result.assumed = placement::servingAssumptions(catalog);
    result.load = PlacementInputs::load(inputs.workload, pattern, plan);
    result.dataMayLeave = pattern.name(AnswerId::DataMayLeave) != "no"
                          && pattern.name(AnswerId::Network) != "separated";
    const OpenModel *model = modelOf(catalog, pattern, inputs.workload.model);
    if (model == nullptr)
        return;
    result.model = placement::servedModel(*model, bits(PlacementInput::BitsPerWeight),
                                          bits(PlacementInput::CacheBits) / 8);
    if (!result.model)
        return;
    result.options = placement::serveOnCatalog(catalog, *result.model, result.load,
                                               regionsOf(pattern), result.assumed);
    if (result.device && result.device->cards)
        result.here =
            placement::serve(*result.model, result.load, *result.device->cards, result.assumed);
    const LlmModel *api = planner::findLlm(catalog, pattern);
    if (api != nullptr && !result.options.empty()) {
        result.api = api->model;
        result.breakEven = placement::breakEvenAgainst(result.options.front(), *api, result.load,
                                                       result.dataMayLeave);
    }
    const placement::ServingOption *noted = result.here && result.here->fits() ? &*result.here
                                            : result.options.empty()           ? nullptr
                                                                     : &result.options.front();
    if (noted != nullptr)
        result.note = placement::noteOf(*noted, *result.model, result.load);
}

} // namespace

std::vector<DeviceChoice> choicesOf(const placement::ProbedMachine &machine, const Catalog &catalog)
{
    std::vector<DeviceChoice> choices;
    const std::vector<placement::GpuGroup> groups = placement::gpuGroupsOf(machine, catalog);
    for (const placement::PhysicalDevice &device : machine.devices) {
        DeviceChoice choice;
        choice.id = device.id;
        choice.name = device.name;
        choice.asleep = device.asleep;
        for (DeviceProfile &profile : placement::profilesOf(device, machine.host))
            choice.profiles.push_back(placement::withPublishedRates(std::move(profile), catalog));
        const Gpu *gpu = device.total && device.kind == placement::DeviceKind::Gpu
                             ? placement::gpuNamed(catalog, device.name, device.total->bytes)
                             : nullptr;
        for (const placement::GpuGroup &group : groups)
            if (gpu != nullptr && group.name == gpu->name)
                choice.cards = group;
        if (machine.host.memory)
            choice.profiles.push_back(placement::cpuProfile(machine.host));
        choices.push_back(std::move(choice));
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const DeviceChoice &a, const DeviceChoice &b) {
                         const auto isGpu = [](const DeviceChoice &choice) {
                             return !choice.profiles.empty()
                                    && choice.profiles.front().kind == placement::DeviceKind::Gpu;
                         };
                         return isGpu(a) && !isGpu(b);
                     });
    // Without any device the host itself is one.
    if (choices.empty() && machine.host.memory) {
        const DeviceProfile host = placement::cpuProfile(machine.host);
        choices.push_back({host.id, host.name, {host}, std::nullopt, false});
    }
    return choices;
}

std::optional<DeviceChoice> choiceOf(const ServerType &server, const Catalog &catalog)
{
    const auto profile = placement::profileOf(server, catalog);
    if (!profile)
        return std::nullopt;
    DeviceChoice choice;
    choice.id = profile->id;
    choice.name = profile->name;
    choice.profiles = {*profile};
    choice.cards = placement::gpusOf(server, catalog);
    return choice;
}

const DeviceProfile *PlacementStudy::profile() const
{
    if (!device || device->profiles.empty())
        return nullptr;
    const placement::Option *best = decision.best();
    return &device->profiles[best != nullptr ? best->profile : 0];
}

PlacementStudy study(const StudyInputs &inputs, const UsagePattern &pattern, const Plan *plan,
                     const std::shared_ptr<const Catalog> &catalog)
{
    PlacementStudy result;
    result.catalog = catalog;
    result.device = inputs.device;
    result.workload = PlacementInputs::workload(inputs.workload, pattern, plan);
    const placement::LabResult *lab = inputs.lab ? &*inputs.lab : nullptr;
    if (result.device) {
        for (DeviceProfile &profile : result.device->profiles) {
            change(profile, inputs.changed);
            if (lab != nullptr)
                calibrate(profile, *lab);
        }
    }
    result.serves = inputs.workload.kind == WorkloadKind::Llm;
    if (result.serves) {
        serveModel(result, inputs, pattern, plan, *catalog);
    } else if (result.device) {
        result.decision = placement::decide(result.device->profiles, result.workload);
        result.note = placement::noteOf(result.decision, result.device->profiles, result.workload);
    }
    result.claims = placement::claims(lab, lab != nullptr ? result.profile() : nullptr);
    return result;
}

} // namespace daemok::ui
