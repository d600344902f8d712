// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/pasted.h"

#include "core/placement/devices/pastedreaders.h"
#include "core/placement/devices/probejson.h"
#include "core/placement/devices/record.h"
#include "core/placement/devices/textscan.h"

#include <utility>

namespace daemok::placement {
namespace {

using pasted::Described;

constexpr std::size_t kLongestPaste = 4U << 20U;
constexpr std::size_t kMostDevices = 256;

std::optional<MemoryReading> reading(std::optional<double> bytes, MemorySource source,
                                     Confidence confidence, const std::string &at)
{
    return bytes ? std::optional(MemoryReading{Bytes(*bytes), source, confidence, at})
                 : std::nullopt;
}

PhysicalDevice deviceOf(const Described &described, std::size_t index, MemorySource source,
                        const std::string &at)
{
    const bool cuda = source == MemorySource::NvidiaSmi;
    PhysicalDevice device;
    device.name = described.name;
    device.vendor = described.vendor;
    device.kind = described.kind;
    device.pci = described.pci;
    device.uuid = described.uuid;
    device.unified = described.unified.value_or(described.kind == DeviceKind::Cpu);
    device.total = reading(described.total, source, Confidence::Reported, at);
    device.free = reading(described.free, source, Confidence::Vendor, at);
    AccessPath path;
    path.api = cuda ? probes::Api::Cuda : probes::Api::OpenCl;
    path.index = static_cast<int>(index);
    path.platform = described.platform;
    path.version = described.version;
    path.total = device.total;
    path.free = device.free;
    path.largestAllocation = reading(described.largestAllocation, source, Confidence::Reported, at);
    path.unified = described.unified;
    device.paths.push_back(std::move(path));
    device.id = !device.pci.empty()    ? device.pci
                : !device.uuid.empty() ? device.uuid
                                       : "device-" + std::to_string(index);
    return device;
}

ProbedMachine machineOf(const std::vector<Described> &devices, MemorySource source,
                        const std::string &at)
{
    ProbedMachine machine;
    machine.at = at;
    for (std::size_t i = 0; i < devices.size() && i < kMostDevices; ++i) {
        PhysicalDevice device = deviceOf(devices[i], i, source, at);
        // One card under two platforms is one card.
        PhysicalDevice *same = nullptr;
        for (PhysicalDevice &known : machine.devices) {
            if (known.id == device.id)
                same = &known;
        }
        if (same != nullptr)
            same->paths.push_back(device.paths.front());
        else
            machine.devices.push_back(std::move(device));
    }
    return machine;
}

} // namespace

Result<ProbedMachine> readPasted(std::string_view text, const std::string &at)
{
    if (text.size() > kLongestPaste)
        return Error{ErrorId::FileTooLarge,
                     {},
                     {std::to_string(text.size()), std::to_string(kLongestPaste)}};
    if (scan::contains(text.substr(0, 4096), probes::kProbeRecord)) {
        auto recording = readRecording(text, {});
        return recording ? Result<ProbedMachine>(machineOf(*recording)) : recording.error();
    }
    if (scan::contains(text.substr(0, 4096), "daemok.probe/"))
        return readProbeJson(text, {});
    if (auto devices = pasted::nvidiaSmi(text); !devices.empty())
        return machineOf(devices, MemorySource::NvidiaSmi, at);
    if (auto devices = pasted::rocmSmi(text); !devices.empty())
        return machineOf(devices, MemorySource::RocmSmi, at);
    if (auto devices = pasted::clinfo(text); !devices.empty())
        return machineOf(devices, MemorySource::Clinfo, at);
    return Error{ErrorId::WrongType,
                 {},
                 {"devices", "text of nvidia-smi, clinfo, rocm-smi --showmeminfo vram or daemok "
                             "probe --json"}};
}

} // namespace daemok::placement
