// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in libcuda.so.1: its devices are the host's memory, its kernels run here, so that the lab's whole path can be
// tested without a GPU. The variable DAEMOK_FAKE_CUDA sets what it says:
//   devices, unified, version, init (code of cuInit), module (code of cuModuleLoadData), gib (memory of a device),
//   crash (1: in cuDevicePrimaryCtxRetain), hang (1: there)
#include "probes/cuda/driverapi.h"
#include "tests/probes/standins/settings.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

using namespace daemok::probes::cuda;

namespace {

double setting(std::string_view key, double otherwise)
{
    return daemok::standins::setting("DAEMOK_FAKE_CUDA", key, otherwise);
}

std::size_t memoryBytes()
{
    return static_cast<std::size_t>(setting("gib", 4) * 1024 * 1024 * 1024);
}

/// Device memory: blocks of the host's.
class Blocks
{
public:
    Result allocate(DevicePointer *pointer, std::size_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        if (m_used + bytes > memoryBytes())
            return kOutOfMemory;
        auto &block = m_blocks.emplace_back(std::make_unique<std::vector<char>>(bytes));
        m_used += bytes;
        *pointer = reinterpret_cast<DevicePointer>(block->data());
        return kSuccess;
    }
    Result release(DevicePointer pointer)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const auto &block) {
            return reinterpret_cast<DevicePointer>(block->data()) == pointer;
        });
        if (found == m_blocks.end())
            return kInvalidValue;
        m_used -= (*found)->size();
        m_blocks.erase(found);
        return kSuccess;
    }
    std::size_t used()
    {
        const std::lock_guard lock(m_mutex);
        return m_used;
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<std::vector<char>>> m_blocks;
    std::size_t m_used = 0;
};

Blocks &blocks()
{
    static Blocks all;
    return all;
}

void topk(const float *vectors, const float *queries, float *scores, unsigned n)
{
    for (unsigned item = 0; item < n; ++item) {
        for (unsigned q = 0; q < 8; ++q) {
            float sum = 0;
            for (unsigned d = 0; d < 384; ++d)
                sum += vectors[std::size_t(item) * 384 + d] * queries[q * 384 + d];
            scores[std::size_t(item) * 8 + q] = sum;
        }
    }
}

void batch(const float *features, const float *weights, float *scores, unsigned n)
{
    for (unsigned item = 0; item < n; ++item) {
        float sum = 0;
        for (unsigned h = 0; h < 16; ++h) {
            float hidden = weights[64 * 16 + h];
            for (unsigned f = 0; f < 64; ++f)
                hidden += features[std::size_t(item) * 64 + f] * weights[f * 16 + h];
            sum += std::max(hidden, 0.0F) * weights[65 * 16 + h];
        }
        scores[item] = sum;
    }
}

constexpr std::string_view kKernelNames[] = {"topk_scores_group", "batch_score", "copy",
                                             "read_4_stride"};

template <class T> T argument(void **arguments, int index)
{
    T value;
    std::memcpy(&value, arguments[index], sizeof value);
    return value;
}

const float *floats(void **arguments, int index)
{
    return reinterpret_cast<const float *>(argument<DevicePointer>(arguments, index));
}

} // namespace

// NOLINTBEGIN(readability-identifier-naming): the names are the driver's
#define EXPORTED extern "C" __attribute__((visibility("default"))) Result

EXPORTED cuInit(unsigned)
{
    return static_cast<Result>(setting("init", 0));
}
EXPORTED cuDriverGetVersion(int *version)
{
    *version = static_cast<int>(setting("version", 12020));
    return kSuccess;
}
EXPORTED cuDeviceGetCount(int *count)
{
    *count = static_cast<int>(setting("devices", 1));
    return kSuccess;
}
EXPORTED cuDeviceGet(Device *device, int index)
{
    *device = index;
    return index < static_cast<int>(setting("devices", 1)) ? kSuccess : kInvalidValue;
}
EXPORTED cuDeviceGetName(char *name, int size, Device)
{
    std::snprintf(name, static_cast<std::size_t>(size), "Stand-in RTX");
    return kSuccess;
}
EXPORTED cuDeviceTotalMem_v2(std::size_t *bytes, Device)
{
    *bytes = memoryBytes();
    return kSuccess;
}
EXPORTED cuDeviceGetAttribute(int *value, int attribute, Device device)
{
    switch (attribute) {
    case kIntegrated:
        *value = static_cast<int>(setting("unified", 0));
        break;
    case kPciBusId:
        *value = 0x41 + device;
        break;
    case kAsyncEngineCount:
        *value = 2;
        break;
    case kComputeCapabilityMajor:
        *value = 8;
        break;
    case kMemoryClockRateKhz:
        *value = 6250000;
        break;
    case kMemoryBusWidthBits:
        *value = 384;
        break;
    default:
        *value = 0;
    }
    return kSuccess;
}
EXPORTED cuDeviceGetUuid_v2(Uuid *uuid, Device device)
{
    std::memset(uuid->bytes, 0x10 + device, sizeof uuid->bytes);
    return kSuccess;
}
EXPORTED cuDevicePrimaryCtxRetain(Context *context, Device)
{
    if (setting("crash", 0) > 0)
        std::raise(SIGSEGV);
    while (setting("hang", 0) > 0)
        std::this_thread::sleep_for(std::chrono::hours(1));
    *context = reinterpret_cast<Context>(&blocks());
    return kSuccess;
}
EXPORTED cuDevicePrimaryCtxRelease_v2(Device)
{
    return kSuccess;
}
EXPORTED cuCtxSetCurrent(Context)
{
    return kSuccess;
}
EXPORTED cuMemGetInfo_v2(std::size_t *free, std::size_t *total)
{
    *total = memoryBytes();
    *free = *total - blocks().used();
    return kSuccess;
}
EXPORTED cuMemAlloc_v2(DevicePointer *pointer, std::size_t bytes)
{
    return blocks().allocate(pointer, bytes);
}
EXPORTED cuMemFree_v2(DevicePointer pointer)
{
    return blocks().release(pointer);
}
EXPORTED cuMemHostAlloc(void **, std::size_t, unsigned)
{
    return kOutOfMemory; // the caller must do without locked memory
}
EXPORTED cuMemFreeHost(void *)
{
    return kSuccess;
}
EXPORTED cuMemcpyHtoDAsync_v2(DevicePointer to, const void *from, std::size_t bytes, Stream)
{
    std::memcpy(reinterpret_cast<void *>(to), from, bytes);
    return kSuccess;
}
EXPORTED cuMemcpyDtoHAsync_v2(void *to, DevicePointer from, std::size_t bytes, Stream)
{
    std::memcpy(to, reinterpret_cast<const void *>(from), bytes);
    return kSuccess;
}
EXPORTED cuStreamCreate(Stream *stream, unsigned)
{
    *stream = reinterpret_cast<Stream>(&blocks());
    return kSuccess;
}
EXPORTED cuStreamSynchronize(Stream)
{
    return kSuccess;
}
EXPORTED cuModuleLoadData(Module *module, const void *image)
{
    if (const auto code = static_cast<Result>(setting("module", 0)); code != kSuccess)
        return code;
    *module = reinterpret_cast<Module>(&blocks());
    return std::string_view(static_cast<const char *>(image)).find(".version 6.0")
                   != std::string_view::npos
               ? kSuccess
               : kUnsupportedPtxVersion;
}
EXPORTED cuModuleGetFunction(Function *function, Module, const char *name)
{
    for (const std::string_view &known : kKernelNames) {
        if (known == name) {
            *function = reinterpret_cast<Function>(const_cast<std::string_view *>(&known));
            return kSuccess;
        }
    }
    return kInvalidValue;
}
EXPORTED cuLaunchKernel(Function function, unsigned blocksX, unsigned, unsigned, unsigned threadsX,
                        unsigned, unsigned, unsigned, Stream, void **arguments, void **)
{
    const auto name = *reinterpret_cast<const std::string_view *>(function);
    if (name == "read_4_stride")
        return kSuccess;
    auto *out = const_cast<float *>(floats(arguments, 2));
    const auto n = argument<unsigned>(arguments, 3);
    const unsigned perItem = name == "topk_scores_group" ? 32 : 1;
    if (static_cast<std::size_t>(blocksX) * threadsX / perItem < n)
        return kInvalidValue; // the grid does not cover the items
    if (name == "topk_scores_group")
        topk(floats(arguments, 0), floats(arguments, 1), out, n);
    else if (name == "batch_score")
        batch(floats(arguments, 0), floats(arguments, 1), out, n);
    else
        std::memcpy(out, floats(arguments, 0), std::size_t(n) * 16);
    return kSuccess;
}
EXPORTED cuGetErrorName(Result code, const char **name)
{
    *name = code == kNoDevice ? "CUDA_ERROR_NO_DEVICE" : "CUDA_ERROR";
    return kSuccess;
}
// NOLINTEND(readability-identifier-naming)
