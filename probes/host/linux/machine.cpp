// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/numbers.h"
#include "probes/host/linux/textfiles.h"
#include "probes/host/seam.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <thread>

namespace daemok::probes::host {
namespace {

namespace fs = std::filesystem;

// "16384 kB"
std::optional<double> kilobytes(const std::string &text)
{
    const auto value = parseNumber(text.substr(0, text.find(' ')));
    return value ? std::optional(*value * 1024) : std::nullopt;
}

std::string withoutPrefix(const std::string &hexadecimal)
{
    return hexadecimal.starts_with("0x") ? hexadecimal.substr(2) : hexadecimal;
}

std::string unquoted(const std::string &text)
{
    return text.size() >= 2 && text.front() == '"' ? text.substr(1, text.size() - 2) : text;
}

Runtime runtimeOf(const std::string &device)
{
    const std::string status = firstLine(device + "/power/runtime_status");
    if (status == "suspended" || status == "suspending")
        return Runtime::Suspended;
    return status == "active" ? Runtime::Active : Runtime::Unknown;
}

std::string renderNode(const std::string &device)
{
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(device + "/drm", ignored)) {
        if (entry.path().filename().string().starts_with("renderD"))
            return entry.path().filename().string();
    }
    return {};
}

} // namespace

HostFacts hostFacts(const std::string &root)
{
    HostFacts facts;
    facts.memoryBytes = kilobytes(valueIn(root + "/proc/meminfo", "MemTotal"));
    facts.availableBytes = kilobytes(valueIn(root + "/proc/meminfo", "MemAvailable"));
    facts.cpu = valueIn(root + "/proc/cpuinfo", "model name");
    const auto lines = textLines(root + "/proc/cpuinfo");
    facts.cores = static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const auto &line) {
        return line.starts_with("processor");
    }));
    if (facts.cores == 0 && root.empty())
        facts.cores = static_cast<int>(std::thread::hardware_concurrency());
    std::string name;
    for (const std::string &line : textLines(root + "/etc/os-release")) {
        if (line.starts_with("PRETTY_NAME="))
            name = unquoted(trimmed(line.substr(12)));
    }
    const std::string kernel = firstLine(root + "/proc/sys/kernel/osrelease");
    facts.os = kernel.empty() ? name : name + ", Linux " + kernel;
    return facts;
}

std::vector<PciDevice> displayDevices(const std::string &root)
{
    std::vector<PciDevice> devices;
    std::error_code ignored;
    std::set<fs::path> folders; // by address
    for (const auto &entry : fs::directory_iterator(root + "/sys/bus/pci/devices", ignored))
        folders.insert(entry.path());
    for (const fs::path &folder : folders) {
        const std::string deviceClass = withoutPrefix(firstLine((folder / "class").string()));
        // 03: display controllers, 12: processing accelerators (PCI code and ID assignment, class codes).
        if (!deviceClass.starts_with("03") && !deviceClass.starts_with("12"))
            continue;
        PciDevice device;
        device.address = folder.filename().string();
        device.vendor = withoutPrefix(firstLine((folder / "vendor").string()));
        device.device = withoutPrefix(firstLine((folder / "device").string()));
        device.deviceClass = deviceClass;
        const fs::path driver = fs::read_symlink(folder / "driver", ignored);
        device.driver = driver.filename().string();
        device.runtime = runtimeOf(folder.string());
        device.drmNode = renderNode(folder.string());
        devices.push_back(std::move(device));
    }
    return devices;
}

} // namespace daemok::probes::host
