// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/serving/catalogdevices.h"

#include <algorithm>

namespace daemok::placement {
namespace {

Rated published(double value, const Gpu &gpu)
{
    return {value, Confidence::Reported, gpu.source.key};
}

void fillRates(DeviceProfile &profile, const Gpu &gpu)
{
    if (gpu.bandwidthGBs && profile.memory.confidence() == Confidence::Assumed)
        profile.memory = published(*gpu.bandwidthGBs * kGB, gpu);
    if (gpu.fp32Tflops && profile.flops.confidence == Confidence::Assumed)
        profile.flops = published(*gpu.fp32Tflops * 1e12, gpu);
}

MemoryReading listed(double bytes)
{
    return {Bytes(bytes), MemorySource::Catalog, Confidence::Reported, {}};
}

} // namespace

DeviceProfile withPublishedRates(DeviceProfile profile, const Catalog &catalog)
{
    if (profile.kind != DeviceKind::Gpu)
        return profile;
    const Gpu *gpu = gpuNamed(catalog, profile.name,
                              profile.total ? std::optional(profile.total->bytes) : std::nullopt);
    if (gpu != nullptr)
        fillRates(profile, *gpu);
    return profile;
}

std::optional<DeviceProfile> profileOf(const ServerType &server, const Catalog &catalog)
{
    const Gpu *gpu = server.gpuCount > 0 ? gpuOf(catalog, server) : nullptr;
    if (gpu == nullptr || server.gpuMemoryGib <= 0)
        return std::nullopt;
    const bool isNvidia = gpu->vendor == "NVIDIA";
    DeviceProfile profile =
        assumedProfile(isNvidia ? Compute::Cuda : Compute::OpenCl, DeviceKind::Gpu);
    profile.id = server.provider + "/" + server.name;
    profile.name = gpu->name;
    profile.unified = gpu->unifiedMemory;
    profile.total = profile.free = listed(server.gpuMemoryGib * kGiB);
    profile.hostTotal = profile.hostAvailable = listed(server.memoryGib * kGiB);
    profile.overlapsOnDevice = true;
    profile.copyEngines = isNvidia ? 2 : 1; // every datacentre card of NVIDIA's has at least two
    fillRates(profile, *gpu);
    return profile;
}

std::vector<GpuGroup> gpuGroupsOf(const ProbedMachine &machine, const Catalog &catalog)
{
    std::vector<GpuGroup> groups;
    for (const PhysicalDevice &device : machine.devices) {
        if (device.kind != DeviceKind::Gpu || !device.total)
            continue;
        const Gpu *gpu = gpuNamed(catalog, device.name, device.total->bytes);
        if (gpu == nullptr)
            continue;
        const Bytes memory =
            device.free ? std::min(device.total->bytes, device.free->bytes) : device.total->bytes;
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const GpuGroup &group) {
            return group.name == gpu->name;
        });
        if (same != groups.end()) {
            same->count += 1;
            same->memoryEach = std::min(same->memoryEach, memory);
            continue;
        }
        GpuGroup group;
        group.name = gpu->name;
        group.memoryEach = memory;
        if (gpu->bandwidthGBs)
            group.bandwidth = *gpu->bandwidthGBs * kGB;
        if (gpu->fp16TensorTflops)
            group.flops = *gpu->fp16TensorTflops * 1e12;
        group.source = gpu->source;
        groups.push_back(std::move(group));
    }
    return groups;
}

ServingLoad servingLoad(const UsagePattern &pattern, const LlmLoad &load)
{
    ServingLoad asked;
    asked.inputTokens = pattern.likely(AnswerId::InputTokens);
    asked.outputTokens = pattern.likely(AnswerId::OutputTokens);
    asked.callsInFlight = load.callsInFlight;
    asked.inputTokensPerSecond = load.callsPerSecond * asked.inputTokens;
    asked.outputTokensPerSecond = load.callsPerSecond * asked.outputTokens;
    asked.contextTokens = asked.inputTokens + asked.outputTokens;
    asked.tokensPerSecondPerCall = pattern.likely(AnswerId::TokensPerS);
    asked.callsPerMonth = load.meanCallsPerMonth;
    asked.survivesOne = pattern.name(AnswerId::Survive) != "none";
    return asked;
}

} // namespace daemok::placement
