// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/cuda/cudaprobe.h"
#include "probes/cuda/load.h"
#include "probes/line.h"
#include "probes/pciaddress.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace daemok::probes::cuda {
namespace {

using nvml::Handle;
using nvml::Return;

// "GPU-xxxxxxxx-xxxx-..." -> 32 hexadecimal digits, as cuDeviceGetUuid's bytes.
std::string plainUuid(std::string_view text)
{
    std::string digits;
    if (text.starts_with("GPU-"))
        text.remove_prefix(4);
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](unsigned char c) { return std::isxdigit(c) != 0; });
    return digits.size() == 32 ? digits : std::string();
}

void addIdentity(const nvml::Functions &nvml, Handle device, Line &line)
{
    std::array<char, 128> text{};
    if (nvml.deviceGetName != nullptr
        && nvml.deviceGetName(device, text.data(), text.size() - 1) == nvml::kSuccess)
        line["name"] = text.data();
    text.fill(0);
    if (nvml.deviceGetUuid != nullptr
        && nvml.deviceGetUuid(device, text.data(), text.size() - 1) == nvml::kSuccess) {
        if (const std::string uuid = plainUuid(text.data()); !uuid.empty())
            line["uuid"] = uuid;
    }
    nvml::PciInfo pci{};
    if (nvml.deviceGetPciInfo != nullptr && nvml.deviceGetPciInfo(device, &pci) == nvml::kSuccess)
        line["pci"] = pciAddress(pci.domain, pci.bus, pci.device, 0);
}

Return addMemory(const nvml::Functions &nvml, Handle device, Line &line)
{
    nvml::MemoryV2 counted{};
    counted.version = nvml::kMemoryV2;
    // Version 2 keeps the driver's reserve apart, so that free + used + reserved = total.
    if (nvml.memoryInfoV2 != nullptr && nvml.memoryInfoV2(device, &counted) == nvml::kSuccess
        && counted.total > 0) {
        line["total_bytes"] = counted.total;
        line["reserved_bytes"] = counted.reserved;
        line["free_bytes"] = counted.free;
        return nvml::kSuccess;
    }
    nvml::Memory plain{};
    const Return result = nvml.memoryInfo(device, &plain);
    if (result == nvml::kSuccess && plain.total > 0) {
        line["total_bytes"] = plain.total;
        line["free_bytes"] = plain.free;
        return result;
    }
    // Zero or "not supported": the device has no memory of its own.
    if (result == nvml::kSuccess || result == nvml::kNotSupported) {
        line["unified"] = true;
        return nvml::kSuccess;
    }
    return result;
}

} // namespace

void probeNvml(const std::string &library)
{
    sayHello(Api::Nvml, library);
    const auto nvml = loadNvml(library);
    if (!nvml) {
        sayDone();
        return;
    }
    std::array<char, 128> version{};
    if (nvml->driverVersion != nullptr
        && nvml->driverVersion(version.data(), version.size() - 1) == nvml::kSuccess) {
        Line line = lineOf("driver");
        line["platform"] = "NVML";
        line["version"] = version.data();
        say(line);
    }
    sayStage(Stage::Devices, "nvmlDeviceGetCount_v2");
    unsigned count = 0;
    if (const Return result = nvml->deviceGetCount(&count); result != nvml::kSuccess)
        sayFail(Detail::CallFailed, result, "nvmlDeviceGetCount_v2");
    else if (count == 0)
        sayFail(Detail::ZeroDevices, 0, "nvmlDeviceGetCount_v2");
    for (unsigned i = 0; i < count; ++i) {
        sayStage(Stage::Memory, "device " + std::to_string(i));
        Handle device = nullptr;
        Line line = lineOf("memory");
        line["index"] = i;
        line["source"] = "nvml";
        Return result = nvml->deviceGetHandle(i, &device);
        if (result == nvml::kSuccess) {
            addIdentity(*nvml, device, line);
            result = addMemory(*nvml, device, line);
        }
        if (result == nvml::kSuccess)
            say(line);
        else
            sayFail(result == nvml::kNoPermission ? Detail::PermissionDenied : Detail::CallFailed,
                    result, "device " + std::to_string(i));
    }
    sayDone();
}

} // namespace daemok::probes::cuda
