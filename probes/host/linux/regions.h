// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// Memory regions as Intel's kernel drivers describe them. The structures are part of the kernel's stable interface
/// (include/uapi/drm/i915_drm.h, xe_drm.h); the headers of Debian 12 lack them, hence these declarations.
namespace daemok::probes::host {

struct LocalMemory
{
    double totalBytes = 0;
    std::optional<double> freeBytes; ///< hidden from a user without CAP_PERFMON: then absent
};

/// drm_i915_query_memory_regions: a user without rights reads unallocated = probed.
struct I915Region
{
    std::uint16_t memoryClass; ///< 1 = device memory
    std::uint16_t instance;
    std::uint32_t reserved;
    std::uint64_t probedSize;
    std::uint64_t unallocatedSize;
    std::uint64_t more[8];
};
struct I915Regions
{
    std::uint32_t count;
    std::uint32_t reserved[3];
};
static_assert(sizeof(I915Region) == 88 && sizeof(I915Regions) == 16);

/// drm_xe_query_mem_regions: a user without rights reads used = 0.
struct XeRegion
{
    std::uint16_t memoryClass; ///< 1 = VRAM
    std::uint16_t instance;
    std::uint32_t minPageSize;
    std::uint64_t totalSize;
    std::uint64_t used;
    std::uint64_t cpuVisibleSize;
    std::uint64_t cpuVisibleUsed;
    std::uint64_t reserved[6];
};
struct XeRegions
{
    std::uint32_t count;
    std::uint32_t padding;
};
static_assert(sizeof(XeRegion) == 88 && sizeof(XeRegions) == 8);

/// Device memory in the kernel's answer, summed; empty where the answer has none (integrated graphics) or is cut off.
[[nodiscard]] std::optional<LocalMemory> i915LocalMemory(const std::vector<std::byte> &answer);
[[nodiscard]] std::optional<LocalMemory> xeLocalMemory(const std::vector<std::byte> &answer);

} // namespace daemok::probes::host
