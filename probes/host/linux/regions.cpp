// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/linux/regions.h"

#include <cstring>

namespace daemok::probes::host {
namespace {

constexpr std::uint16_t kDeviceClass = 1;

template <class Head, class Region, class Add>
std::optional<LocalMemory> localMemory(const std::vector<std::byte> &answer, Add add)
{
    Head head{};
    if (answer.size() < sizeof head)
        return std::nullopt;
    std::memcpy(&head, answer.data(), sizeof head);
    if ((answer.size() - sizeof head) / sizeof(Region) < head.count)
        return std::nullopt;
    LocalMemory memory;
    memory.freeBytes = 0;
    for (std::size_t i = 0; i < head.count; ++i) {
        Region region{};
        std::memcpy(&region, answer.data() + sizeof head + i * sizeof region, sizeof region);
        if (region.memoryClass == kDeviceClass)
            add(region, memory);
    }
    return memory.totalBytes > 0 ? std::optional(memory) : std::nullopt;
}

void addRegion(double total, std::optional<double> free, LocalMemory &memory)
{
    memory.totalBytes += total;
    memory.freeBytes =
        memory.freeBytes && free ? std::optional(*memory.freeBytes + *free) : std::nullopt;
}

} // namespace

std::optional<LocalMemory> i915LocalMemory(const std::vector<std::byte> &answer)
{
    return localMemory<I915Regions, I915Region>(
        answer, [](const I915Region &region, LocalMemory &memory) {
            const bool hidden = region.unallocatedSize == region.probedSize;
            addRegion(static_cast<double>(region.probedSize),
                      hidden ? std::nullopt
                             : std::optional(static_cast<double>(region.unallocatedSize)),
                      memory);
        });
}

std::optional<LocalMemory> xeLocalMemory(const std::vector<std::byte> &answer)
{
    return localMemory<XeRegions, XeRegion>(
        answer, [](const XeRegion &region, LocalMemory &memory) {
            const bool hidden = region.used == 0 || region.used > region.totalSize;
            addRegion(static_cast<double>(region.totalSize),
                      hidden ? std::nullopt
                             : std::optional(static_cast<double>(region.totalSize - region.used)),
                      memory);
        });
}

} // namespace daemok::probes::host
