// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in libnvidia-ml.so.1 for the devices of the stand-in CUDA driver. The variable DAEMOK_FAKE_NVML sets: devices,
// init (code of nvmlInit_v2), old (1: without version 2 of the memory structure), unsupported (1: no memory of its own).
#include "probes/cuda/driverapi.h"
#include "tests/probes/standins/settings.h"

#include <cstdio>
#include <cstring>

using namespace daemok::probes::cuda::nvml;

namespace {

double setting(std::string_view key, double otherwise)
{
    return daemok::standins::setting("DAEMOK_FAKE_NVML", key, otherwise);
}

constexpr unsigned long long kTotal = 4ULL << 30U;
constexpr unsigned long long kFree = 3ULL << 30U;
constexpr unsigned long long kReserved = 256ULL << 20U;

unsigned indexOf(Handle device)
{
    return static_cast<unsigned>(reinterpret_cast<std::size_t>(device)) - 1;
}

} // namespace

// NOLINTBEGIN(readability-identifier-naming): the names are the driver's
#define EXPORTED extern "C" __attribute__((visibility("default"))) Return

EXPORTED nvmlInit_v2()
{
    return static_cast<Return>(setting("init", 0));
}
EXPORTED nvmlSystemGetDriverVersion(char *text, unsigned size)
{
    std::snprintf(text, size, "535.129.03");
    return kSuccess;
}
EXPORTED nvmlDeviceGetCount_v2(unsigned *count)
{
    *count = static_cast<unsigned>(setting("devices", 1));
    return kSuccess;
}
EXPORTED nvmlDeviceGetHandleByIndex_v2(unsigned index, Handle *device)
{
    *device = reinterpret_cast<Handle>(static_cast<std::size_t>(index) + 1);
    return kSuccess;
}
EXPORTED nvmlDeviceGetUUID(Handle device, char *text, unsigned size)
{
    const unsigned byte = 0x10 + indexOf(device);
    std::snprintf(text, size,
                  "GPU-%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", byte,
                  byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte,
                  byte, byte);
    return kSuccess;
}
EXPORTED nvmlDeviceGetPciInfo_v3(Handle device, PciInfo *info)
{
    *info = {};
    info->bus = 0x41 + indexOf(device);
    return kSuccess;
}
EXPORTED nvmlDeviceGetMemoryInfo_v2(Handle, MemoryV2 *memory)
{
    if (setting("old", 0) > 0 || setting("unsupported", 0) > 0 || memory->version != kMemoryV2)
        return kNotSupported;
    memory->total = kTotal;
    memory->reserved = kReserved;
    memory->free = kFree - kReserved;
    memory->used = kTotal - kFree;
    return kSuccess;
}
EXPORTED nvmlDeviceGetMemoryInfo(Handle, Memory *memory)
{
    if (setting("unsupported", 0) > 0)
        return kNotSupported;
    *memory = {kTotal, kFree, kTotal - kFree};
    return kSuccess;
}
// NOLINTEND(readability-identifier-naming)
