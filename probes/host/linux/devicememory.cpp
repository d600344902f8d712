// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/numbers.h"
#include "probes/host/linux/regions.h"
#include "probes/host/linux/textfiles.h"
#include "probes/host/seam.h"
#include "probes/pciaddress.h"

#include <sys/ioctl.h>

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace daemok::probes::host {
namespace {

namespace fs = std::filesystem;

std::optional<double> rest(std::optional<double> total, std::optional<double> used)
{
    return total && used && *used <= *total ? std::optional(*total - *used) : std::nullopt;
}

// amdgpu writes its counters as plain files (kernel: Documentation/gpu/amdgpu, "memory info").
void addAmdgpu(const std::string &folder, const PciDevice &device,
               std::vector<DeviceMemory> &readings)
{
    const auto total = numberIn(folder + "/mem_info_vram_total");
    if (!total)
        return;
    const auto used = numberIn(folder + "/mem_info_vram_used");
    const auto gttTotal = numberIn(folder + "/mem_info_gtt_total");
    const auto gttUsed = numberIn(folder + "/mem_info_gtt_used");
    // A processor's own graphics carve out a small part of RAM and reach the rest through the GTT.
    constexpr double largestCarveOut = 4.0 * 1024 * 1024 * 1024;
    const bool integrated = *total <= largestCarveOut && gttTotal && *gttTotal > *total;
    if (integrated)
        readings.push_back({device.address, "amdgpu-gtt", *total + *gttTotal,
                            rest(*total + *gttTotal,
                                 used && gttUsed ? std::optional(*used + *gttUsed) : std::nullopt),
                            true});
    else
        readings.push_back({device.address, "amdgpu", total, rest(total, used), false});
}

// The compute driver's topology knows sizes even where amdgpu's counters are missing. location_id is bus << 8 | device << 3
// | function (kernel: drivers/gpu/drm/amd/amdkfd/kfd_topology.c).
void addKfd(const std::string &root, const std::vector<PciDevice> &devices,
            std::vector<DeviceMemory> &readings)
{
    std::error_code ignored;
    for (const auto &node :
         fs::directory_iterator(root + "/sys/class/kfd/kfd/topology/nodes", ignored)) {
        const std::string properties = (node.path() / "properties").string();
        const auto location = parseNumber(valueIn(properties, "location_id"));
        const auto domain = parseNumber(valueIn(properties, "domain"));
        const auto size = parseNumber(
            valueIn((node.path() / "mem_banks/0/properties").string(), "size_in_bytes"));
        if (!location || !size || *size <= 0 || parseNumber(valueIn(properties, "simd_count")) == 0)
            continue;
        const auto found =
            std::find_if(devices.begin(), devices.end(), [&](const PciDevice &device) {
                return pciAddress(static_cast<unsigned>(domain.value_or(0)),
                                  static_cast<unsigned>(*location) >> 8U,
                                  (static_cast<unsigned>(*location) >> 3U) & 31U,
                                  static_cast<unsigned>(*location) & 7U)
                       == device.address;
            });
        const bool known = found != devices.end()
                           && std::any_of(readings.begin(), readings.end(),
                                          [&](const auto &r) { return r.pci == found->address; });
        if (found != devices.end() && !known && found->runtime != Runtime::Suspended)
            readings.push_back({found->address, "kfd", size, std::nullopt, false});
    }
}

/// A render node open for questions about its memory.
class RenderNode
{
public:
    explicit RenderNode(const std::string &path) : m_file(::open(path.c_str(), O_RDWR | O_CLOEXEC))
    {}
    ~RenderNode()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    RenderNode(const RenderNode &) = delete;
    RenderNode &operator=(const RenderNode &) = delete;

    template <class Request> [[nodiscard]] bool ask(unsigned long code, Request &request) const
    {
        return m_file >= 0 && ::ioctl(m_file, code, &request) == 0;
    }

private:
    int m_file;
};

constexpr unsigned kDrmCommandBase = 0x40;

// DRM_IOCTL_I915_QUERY with DRM_I915_QUERY_MEMORY_REGIONS: asked for the size first, then for the bytes.
std::vector<std::byte> i915Regions(const RenderNode &node)
{
    struct Item
    {
        std::uint64_t query;
        std::int32_t length;
        std::uint32_t flags;
        std::uint64_t data;
    };
    struct Query
    {
        std::uint32_t items;
        std::uint32_t flags;
        std::uint64_t itemsPointer;
    };
    const unsigned long code = _IOWR('d', kDrmCommandBase + 0x39, Query);
    Item item{4, 0, 0, 0};
    Query query{1, 0, reinterpret_cast<std::uintptr_t>(&item)};
    if (!node.ask(code, query) || item.length <= 0)
        return {};
    std::vector<std::byte> answer(static_cast<std::size_t>(item.length));
    item.data = reinterpret_cast<std::uintptr_t>(answer.data());
    if (!node.ask(code, query) || item.length <= 0)
        return {};
    return answer;
}

// DRM_IOCTL_XE_DEVICE_QUERY with DRM_XE_DEVICE_QUERY_MEM_REGIONS.
std::vector<std::byte> xeRegions(const RenderNode &node)
{
    struct Query
    {
        std::uint64_t extensions;
        std::uint32_t query;
        std::uint32_t size;
        std::uint64_t data;
        std::uint64_t reserved[2];
    };
    const unsigned long code = _IOWR('d', kDrmCommandBase + 0x00, Query);
    Query query{0, 1, 0, 0, {}};
    if (!node.ask(code, query) || query.size == 0)
        return {};
    std::vector<std::byte> answer(query.size);
    query.data = reinterpret_cast<std::uintptr_t>(answer.data());
    return node.ask(code, query) ? answer : std::vector<std::byte>();
}

void addIntel(const std::string &root, const PciDevice &device, std::vector<DeviceMemory> &readings)
{
    if (device.drmNode.empty())
        return;
    const RenderNode node(root + "/dev/dri/" + device.drmNode);
    const auto memory =
        device.driver == "xe" ? xeLocalMemory(xeRegions(node)) : i915LocalMemory(i915Regions(node));
    // Without device memory it is integrated graphics: the host's available memory is what is free.
    if (memory)
        readings.push_back(
            {device.address, device.driver, memory->totalBytes, memory->freeBytes, false});
    else
        readings.push_back({device.address, device.driver, std::nullopt, std::nullopt, true});
}

} // namespace

std::vector<DeviceMemory> deviceMemory(const std::string &root,
                                       const std::vector<PciDevice> &devices)
{
    std::vector<DeviceMemory> readings;
    for (const PciDevice &device : devices) {
        if (device.runtime == Runtime::Suspended)
            continue;
        const std::string folder = root + "/sys/bus/pci/devices/" + device.address;
        if (device.vendor == "1002")
            addAmdgpu(folder, device, readings);
        else if (device.driver == "i915" || device.driver == "xe")
            addIntel(root, device, readings);
    }
    addKfd(root, devices, readings);
    return readings;
}

} // namespace daemok::probes::host
