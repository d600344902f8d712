// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/pastedreaders.h"
#include "core/placement/devices/textscan.h"

#include <algorithm>

namespace daemok::placement::pasted {
namespace {

using scan::contains;
using scan::trimmed;

Described nvidia()
{
    Described device;
    device.vendor = "NVIDIA";
    device.platform = "NVIDIA CUDA";
    return device;
}

std::string afterColon(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return colon == std::string_view::npos ? std::string()
                                           : std::string(trimmed(line.substr(colon + 1)));
}

// "CUDA Version: 12.2" in the table's head.
std::string cudaVersion(std::string_view line)
{
    constexpr std::string_view key = "CUDA Version:";
    const std::size_t at = line.find(key);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = trimmed(line.substr(at + key.size()));
    return "CUDA " + std::string(rest.substr(0, rest.find_first_of(" |")));
}

// |   0  NVIDIA A100-SXM4-80GB          On  | 00000000:27:00.0 Off | ...
std::optional<Described> tableHead(std::string_view line)
{
    const auto cells = scan::split(line, '|');
    if (cells.size() < 4 || !scan::leadingNumber(cells[1]))
        return std::nullopt;
    Described device = nvidia();
    device.pci = scan::pciAddress(cells[2]);
    if (device.pci.empty())
        return std::nullopt;
    std::string_view name = trimmed(cells[1]);
    name = trimmed(name.substr(std::min(name.find(' '), name.size()))); // index
    const std::size_t persistence = name.find_last_of(' ');
    device.name = std::string(trimmed(name.substr(0, persistence)));
    return device;
}

// | N/A   33C    P0    65W / 400W |   1234MiB / 81920MiB | ...
void tableMemory(std::string_view line, Described &device)
{
    for (const std::string_view cell : scan::split(line, '|')) {
        const std::size_t slash = cell.find('/');
        if (slash == std::string_view::npos || !contains(cell.substr(0, slash), "MiB"))
            continue;
        const auto used = scan::mebibytes(cell);
        device.total = scan::mebibytes(cell.substr(slash + 1));
        if (used && device.total && *used <= *device.total)
            device.free = *device.total - *used;
    }
}

std::vector<Described> table(const std::vector<std::string_view> &lines)
{
    std::vector<Described> devices;
    std::string version;
    for (const std::string_view line : lines) {
        if (auto device = tableHead(line)) {
            device->version = version;
            devices.push_back(std::move(*device));
        } else if (!devices.empty() && !devices.back().total) {
            tableMemory(line, devices.back());
        }
        if (version.empty())
            version = cudaVersion(line);
    }
    return devices;
}

// nvidia-smi -q: a heading "GPU 00000000:27:00.0", then "Key : value" with sections by indentation.
std::vector<Described> query(const std::vector<std::string_view> &lines)
{
    std::vector<Described> devices;
    std::string version;
    bool inFrameBuffer = false;
    for (const std::string_view line : lines) {
        const std::string_view text = trimmed(line);
        if (text.starts_with("CUDA Version") && devices.empty())
            version = "CUDA " + afterColon(text);
        if (line.starts_with("GPU ") && !scan::pciAddress(line).empty()) {
            devices.push_back(nvidia());
            devices.back().pci = scan::pciAddress(line);
            devices.back().version = version;
        }
        if (devices.empty())
            continue;
        Described &device = devices.back();
        if (text.starts_with("Product Name"))
            device.name = afterColon(text);
        else if (text.starts_with("GPU UUID"))
            device.uuid = scan::uuid(text);
        else if (!contains(text, ":"))
            inFrameBuffer = text == "FB Memory Usage";
        else if (inFrameBuffer && text.starts_with("Total"))
            device.total = scan::mebibytes(afterColon(text));
        else if (inFrameBuffer && text.starts_with("Free"))
            device.free = scan::mebibytes(afterColon(text));
    }
    return devices;
}

// --query-gpu=... --format=csv: the first line names the columns.
std::vector<Described> csv(const std::vector<std::string_view> &lines)
{
    std::vector<std::string_view> columns;
    std::vector<Described> devices;
    for (const std::string_view line : lines) {
        const auto cells = scan::split(line, ',');
        if (columns.empty()) {
            if (contains(line, "memory.total"))
                columns = cells;
            continue;
        }
        if (cells.size() != columns.size())
            continue;
        Described device = nvidia();
        std::optional<double> used;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string_view column = trimmed(columns[i]);
            const std::string_view cell = trimmed(cells[i]);
            if (column == "name" || column == "gpu_name")
                device.name = std::string(cell);
            else if (column == "uuid" || column == "gpu_uuid")
                device.uuid = scan::uuid(cell);
            else if (column == "pci.bus_id" || column == "gpu_bus_id")
                device.pci = scan::pciAddress(cell);
            else if (column.starts_with("memory.total"))
                device.total = scan::mebibytes(cell);
            else if (column.starts_with("memory.free"))
                device.free = scan::mebibytes(cell);
            else if (column.starts_with("memory.used"))
                used = scan::mebibytes(cell);
        }
        if (!device.free && used && device.total && *used <= *device.total)
            device.free = *device.total - *used;
        devices.push_back(std::move(device));
    }
    return devices;
}

// nvidia-smi -L: "GPU 0: NVIDIA A100-SXM4-40GB (UUID: GPU-...)". No sizes.
std::vector<Described> list(const std::vector<std::string_view> &lines)
{
    std::vector<Described> devices;
    for (const std::string_view line : lines) {
        const std::size_t open = line.find(" (UUID: GPU-");
        if (!line.starts_with("GPU ") || open == std::string_view::npos)
            continue;
        Described device = nvidia();
        device.name = afterColon(line.substr(0, open));
        device.uuid = scan::uuid(line.substr(open));
        devices.push_back(std::move(device));
    }
    return devices;
}

} // namespace

std::vector<Described> nvidiaSmi(std::string_view text)
{
    const auto lines = scan::lines(text);
    for (auto *read : {&table, &query, &csv, &list}) {
        if (auto devices = read(lines); !devices.empty())
            return devices;
    }
    return {};
}

} // namespace daemok::placement::pasted
