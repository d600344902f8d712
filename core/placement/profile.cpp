// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/profile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace daemok::placement {
namespace {

constexpr std::array<std::string_view, kComputes> kComputeNames{"cuda", "opencl", "cpu"};
constexpr std::array<std::string_view, kStrategies> kStrategyNames{"bulk", "segmented", "chunked",
                                                                   "streamed"};

Rated assumed(double value, const char *why)
{
    return {value, Confidence::Assumed, why};
}

} // namespace

std::string_view nameOf(Compute compute)
{
    return kComputeNames[static_cast<std::size_t>(compute)];
}

std::string_view nameOf(Strategy strategy)
{
    return kStrategyNames[static_cast<std::size_t>(strategy)];
}

std::optional<Strategy> strategyFromName(std::string_view name)
{
    return probes::fromName<Strategy>(kStrategyNames, name);
}

RateCurve::RateCurve(Rated constant)
    : m_points{{1, constant.value}},
      m_confidence(constant.confidence),
      m_source(std::move(constant.source))
{}

RateCurve::RateCurve(std::vector<Point> points, Confidence confidence, std::string source)
    : m_points(std::move(points)),
      m_confidence(confidence),
      m_source(std::move(source))
{}

double RateCurve::at(double blockBytes) const
{
    const auto above = std::find_if(m_points.begin(), m_points.end(), [&](const Point &point) {
        return point.blockBytes >= blockBytes;
    });
    if (above == m_points.begin())
        return m_points.front().value;
    if (above == m_points.end())
        return m_points.back().value;
    const Point &low = *(above - 1);
    const double share =
        std::log(blockBytes / low.blockBytes) / std::log(above->blockBytes / low.blockBytes);
    return low.value + share * (above->value - low.value);
}

// Figures of a PCIe 3.0 x16 card and of two DDR4 channels, the least a machine of these years has; the lab replaces them.
DeviceProfile assumedProfile(Compute compute, DeviceKind kind)
{
    const bool isCpu = compute == Compute::Cpu || kind == DeviceKind::Cpu;
    const Rated link = isCpu ? assumed(10e9, "memcpy of one DDR4 machine, measured 9.8-11.7 GB/s")
                             : assumed(12e9, "PCIe 3.0 x16, 15.75 GB/s less protocol");
    const Rated memory = isCpu ? assumed(20e9, "two DDR4-2666 channels at half of 42.7 GB/s")
                               : assumed(200e9, "least of the catalogue's cards is 192 GB/s");
    const Rated flops = isCpu ? assumed(50e9, "four cores with 8-wide FMA at a quarter of peak")
                              : assumed(5e12, "least of the catalogue's cards is 4.6 Tflop/s");
    const Rated launch = isCpu ? assumed(24e-6, "PoCL, measured with clpeak")
                               : assumed(10e-6, "driver and queue of a discrete card");
    const double context = isCpu ? 0 : 0.25 * kGiB;
    DeviceProfile profile{
        {},   {},   compute, kind,  isCpu,  false,
        {},   {},   {},      {},    {},     false,
        link, link, memory,  flops, launch, assumed(context, "gguf-parser 250 MiB a process"),
        {},   1,    false,   false, 0.9};
    return profile;
}

DeviceProfile cpuProfile(const HostMachine &host)
{
    DeviceProfile profile = assumedProfile(Compute::Cpu, DeviceKind::Cpu);
    profile.id = "host";
    profile.name = host.cpu;
    profile.total = host.memory;
    profile.free = host.available;
    profile.hostTotal = host.memory;
    profile.hostAvailable = host.available;
    profile.launch = assumed(1e-6, "a function call and waking threads");
    return profile;
}

std::vector<DeviceProfile> profilesOf(const PhysicalDevice &device, const HostMachine &host)
{
    std::vector<DeviceProfile> profiles;
    for (const AccessPath &path : device.paths) {
        const Compute compute = path.api == probes::Api::Cuda ? Compute::Cuda : Compute::OpenCl;
        DeviceProfile profile = assumedProfile(compute, device.kind);
        profile.id = device.id;
        profile.name = device.name;
        profile.unified = device.unified;
        profile.asleep = device.asleep;
        profile.total = path.total ? path.total : device.total;
        profile.free = path.free ? path.free : device.free;
        profile.freeIsInsideContext = profile.free && profile.free->source == MemorySource::Cuda;
        profile.largestAllocation = path.largestAllocation;
        profile.hostTotal = host.memory;
        profile.hostAvailable = host.available;
        if (path.memoryBytesPerSecond)
            profile.memory =
                Rated{*path.memoryBytesPerSecond, Confidence::Reported, "clock x bus width"};
        profile.copyEngines = path.copyEngines.value_or(1);
        profile.overlapsOnDevice =
            device.kind == DeviceKind::Gpu
            && (compute == Compute::Cuda ? profile.copyEngines > 0 : !device.unified);
        profile.oversubscribes = path.oversubscribes.value_or(false);
        profiles.push_back(std::move(profile));
    }
    std::stable_sort(
        profiles.begin(), profiles.end(),
        [](const DeviceProfile &a, const DeviceProfile &b) { return a.compute < b.compute; });
    return profiles;
}

} // namespace daemok::placement
