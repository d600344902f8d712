// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/pastedreaders.h"
#include "core/placement/devices/textscan.h"

#include <utility>

namespace daemok::placement::pasted {
namespace {

// "  Global memory size                  17163091968 (15.98GiB)": two blanks or more end the key.
std::pair<std::string_view, std::string_view> keyAndValue(std::string_view line)
{
    const std::string_view text = scan::trimmed(line);
    const std::size_t gap = text.find("  ");
    if (gap == std::string_view::npos)
        return {text, {}};
    return {text.substr(0, gap), scan::trimmed(text.substr(gap))};
}

DeviceKind kindOf(std::string_view type)
{
    if (scan::contains(type, "GPU"))
        return DeviceKind::Gpu;
    return scan::contains(type, "CPU") ? DeviceKind::Cpu : DeviceKind::Accelerator;
}

std::optional<bool> yesOrNo(std::string_view value)
{
    if (value.starts_with("Yes"))
        return true;
    return value.starts_with("No") ? std::optional(false) : std::nullopt;
}

void take(std::string_view key, std::string_view value, Described &device)
{
    if (key == "Device Vendor")
        device.vendor = std::string(value);
    else if (key == "Device Version")
        device.version = std::string(value);
    else if (key == "Device Type")
        device.kind = kindOf(value);
    else if (key == "Device UUID")
        device.uuid = scan::uuid(value);
    else if (key == "Device Board Name (AMD)" && !value.starts_with("Device "))
        device.name = std::string(value); // the name itself is the instruction set's, "gfx1030"
    else if (key.starts_with("Device PCI bus info") || key.starts_with("Device Topology")
             || key.starts_with("Device PCI Bus"))
        device.pci = scan::pciAddress(value);
    else if (key == "Global memory size")
        device.total = scan::leadingNumber(value);
    else if (key == "Max memory allocation")
        device.largestAllocation = scan::leadingNumber(value);
    else if (key == "Unified memory for Host and Device" || key == "Integrated memory (NV)")
        device.unified = yesOrNo(value).value_or(device.unified.value_or(false));
    else if (key == "Global free memory (AMD)") {
        if (const auto kibibytes = scan::leadingNumber(value))
            device.free = *kibibytes * 1024;
    }
}

} // namespace

std::vector<Described> clinfo(std::string_view text)
{
    std::vector<Described> devices;
    std::string platform;
    bool inDevices = false;
    for (const std::string_view line : scan::lines(text)) {
        const auto [key, value] = keyAndValue(line);
        if (key == "NULL platform behavior")
            break; // what follows repeats names
        if (key == "Platform Name") {
            platform = std::string(value);
            inDevices = false;
        } else if (key == "Number of devices") {
            inDevices = true;
        } else if (key == "Device Name" && inDevices) {
            Described device;
            device.name = std::string(value);
            device.platform = platform;
            devices.push_back(std::move(device));
        } else if (inDevices && !devices.empty()) {
            take(key, value, devices.back());
        }
    }
    return devices;
}

} // namespace daemok::placement::pasted
