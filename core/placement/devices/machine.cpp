// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/machine.h"

#include <algorithm>
#include <array>

namespace daemok::placement {
namespace {

constexpr std::array<std::string_view, kMemorySources> kSourceNames{
    "host", "opencl", "opencl-amd", "cuda",   "nvml",     "amdgpu", "amdgpu-gtt", "kfd",
    "i915", "xe",     "nvidia-smi", "clinfo", "rocm-smi", "typed",  "catalog"};
constexpr std::array<std::string_view, 4> kConfidenceNames{"measured", "vendor", "reported",
                                                           "assumed"};
constexpr std::array<std::string_view, kDeviceKinds> kKindNames{"gpu", "cpu", "accelerator"};

} // namespace

std::string_view nameOf(MemorySource source)
{
    return kSourceNames[static_cast<std::size_t>(source)];
}

std::optional<MemorySource> memorySourceFromName(std::string_view name)
{
    return probes::fromName<MemorySource>(kSourceNames, name);
}

std::string_view nameOf(Confidence confidence)
{
    return kConfidenceNames[static_cast<std::size_t>(confidence)];
}

double weightOf(Confidence confidence)
{
    constexpr std::array<double, 4> weights{1.0, 0.8, 0.5, 0.3};
    return weights[static_cast<std::size_t>(confidence)];
}

std::string_view nameOf(DeviceKind kind)
{
    return kKindNames[static_cast<std::size_t>(kind)];
}

const PhysicalDevice *ProbedMachine::find(std::string_view id) const
{
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&](const PhysicalDevice &device) { return device.id == id; });
    return found == devices.end() ? nullptr : &*found;
}

std::size_t ProbedMachine::usable() const
{
    return static_cast<std::size_t>(
        std::count_if(devices.begin(), devices.end(),
                      [](const PhysicalDevice &device) { return !device.paths.empty(); }));
}

} // namespace daemok::placement
