// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// The part of the CUDA driver API and of NVML that Daemok calls, declared here so that every build can probe and nothing
/// links a driver. Values and signatures: NVIDIA CUDA Driver API, NVML API reference; tests/probes/tst_cudaheader checks
/// them against cuda.h where a CUDA Toolkit is found. Both interfaces are stable: a changed function gets a new symbol.
namespace daemok::probes::cuda {

using Result = int; ///< CUresult
using Device = int; ///< CUdevice
using Context = struct ContextOpaque *;
using Module = struct ModuleOpaque *;
using Function = struct FunctionOpaque *;
using Stream = struct StreamOpaque *;
using DevicePointer = unsigned long long; ///< CUdeviceptr on 64-bit systems

struct Uuid
{
    char bytes[16];
};

enum : Result {
    kSuccess = 0,
    kInvalidValue = 1,
    kOutOfMemory = 2,
    kStubLibrary = 34,
    kInsufficientDriver = 35,
    kNoDevice = 100,
    kNoBinaryForGpu = 209,
    kUnsupportedPtxVersion = 222,
    kNotPermitted = 800,
    kSystemDriverMismatch = 803,
    kUnknown = 999
};

/// CUdevice_attribute.
enum : int {
    kClockRateKhz = 13,
    kMultiprocessorCount = 16,
    kKernelExecTimeout = 17,
    kIntegrated = 18,
    kPciBusId = 33,
    kPciDeviceId = 34,
    kMemoryClockRateKhz = 36,
    kMemoryBusWidthBits = 37,
    kAsyncEngineCount = 40,
    kPciDomainId = 50,
    kComputeCapabilityMajor = 75,
    kComputeCapabilityMinor = 76,
    kConcurrentManagedAccess = 89
};

/// X(member, first symbol, second symbol or nullptr, required by the probe, type). The symbols are those to which cuda.h
/// maps the plain names; an older driver has the second.
#define DAEMOK_CUDA_FUNCTIONS(X)                                                                   \
    X(init, "cuInit", nullptr, true, Result (*)(unsigned))                                         \
    X(driverGetVersion, "cuDriverGetVersion", nullptr, true, Result (*)(int *))                    \
    X(deviceGetCount, "cuDeviceGetCount", nullptr, true, Result (*)(int *))                        \
    X(deviceGet, "cuDeviceGet", nullptr, true, Result (*)(Device *, int))                          \
    X(deviceGetName, "cuDeviceGetName", nullptr, true, Result (*)(char *, int, Device))            \
    X(deviceTotalMem, "cuDeviceTotalMem_v2", "cuDeviceTotalMem", true,                             \
      Result (*)(std::size_t *, Device))                                                           \
    X(deviceGetAttribute, "cuDeviceGetAttribute", nullptr, true, Result (*)(int *, int, Device))   \
    X(deviceGetUuid, "cuDeviceGetUuid_v2", "cuDeviceGetUuid", false, Result (*)(Uuid *, Device))   \
    X(primaryCtxRetain, "cuDevicePrimaryCtxRetain", nullptr, false, Result (*)(Context *, Device)) \
    X(primaryCtxRelease, "cuDevicePrimaryCtxRelease_v2", "cuDevicePrimaryCtxRelease", false,       \
      Result (*)(Device))                                                                          \
    X(ctxSetCurrent, "cuCtxSetCurrent", nullptr, false, Result (*)(Context))                       \
    X(memGetInfo, "cuMemGetInfo_v2", nullptr, false, Result (*)(std::size_t *, std::size_t *))     \
    X(memAlloc, "cuMemAlloc_v2", nullptr, false, Result (*)(DevicePointer *, std::size_t))         \
    X(memFree, "cuMemFree_v2", nullptr, false, Result (*)(DevicePointer))                          \
    X(memHostAlloc, "cuMemHostAlloc", nullptr, false, Result (*)(void **, std::size_t, unsigned))  \
    X(memFreeHost, "cuMemFreeHost", nullptr, false, Result (*)(void *))                            \
    X(memcpyHtoDAsync, "cuMemcpyHtoDAsync_v2", nullptr, false,                                     \
      Result (*)(DevicePointer, const void *, std::size_t, Stream))                                \
    X(memcpyDtoHAsync, "cuMemcpyDtoHAsync_v2", nullptr, false,                                     \
      Result (*)(void *, DevicePointer, std::size_t, Stream))                                      \
    X(streamCreate, "cuStreamCreate", nullptr, false, Result (*)(Stream *, unsigned))              \
    X(streamSynchronize, "cuStreamSynchronize", nullptr, false, Result (*)(Stream))                \
    X(moduleLoadData, "cuModuleLoadData", nullptr, false, Result (*)(Module *, const void *))      \
    X(moduleGetFunction, "cuModuleGetFunction", nullptr, false,                                    \
      Result (*)(Function *, Module, const char *))                                                \
    X(launchKernel, "cuLaunchKernel", nullptr, false,                                              \
      Result (*)(Function, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned,   \
                 Stream, void **, void **))                                                        \
    X(getErrorName, "cuGetErrorName", nullptr, false, Result (*)(Result, const char **))

namespace nvml {

using Return = int;
using Handle = struct HandleOpaque *;

enum : Return {
    kSuccess = 0,
    kNotSupported = 3,
    kNoPermission = 4,
    kDriverNotLoaded = 9,
    kMismatch = 18 ///< library and kernel module do not belong together
};

struct PciInfo ///< nvmlPciInfo_t
{
    char busIdLegacy[16];
    unsigned domain, bus, device, pciDeviceId, pciSubSystemId;
    char busId[32];
};

struct Memory ///< nvmlMemory_t
{
    unsigned long long total, free, used;
};

struct MemoryV2 ///< nvmlMemory_v2_t; version = sizeof | 2 << 24
{
    unsigned version;
    unsigned long long total, reserved, free, used;
};
inline constexpr unsigned kMemoryV2 = static_cast<unsigned>(sizeof(MemoryV2)) | (2U << 24U);

#define DAEMOK_NVML_FUNCTIONS(X)                                                                   \
    X(init, "nvmlInit_v2", nullptr, true, Return (*)())                                            \
    X(driverVersion, "nvmlSystemGetDriverVersion", nullptr, false, Return (*)(char *, unsigned))   \
    X(deviceGetCount, "nvmlDeviceGetCount_v2", nullptr, true, Return (*)(unsigned *))              \
    X(deviceGetHandle, "nvmlDeviceGetHandleByIndex_v2", nullptr, true,                             \
      Return (*)(unsigned, Handle *))                                                              \
    X(deviceGetName, "nvmlDeviceGetName", nullptr, false, Return (*)(Handle, char *, unsigned))    \
    X(deviceGetUuid, "nvmlDeviceGetUUID", nullptr, false, Return (*)(Handle, char *, unsigned))    \
    X(deviceGetPciInfo, "nvmlDeviceGetPciInfo_v3", "nvmlDeviceGetPciInfo_v2", false,               \
      Return (*)(Handle, PciInfo *))                                                               \
    X(memoryInfoV2, "nvmlDeviceGetMemoryInfo_v2", nullptr, false, Return (*)(Handle, MemoryV2 *))  \
    X(memoryInfo, "nvmlDeviceGetMemoryInfo", nullptr, true, Return (*)(Handle, Memory *))

} // namespace nvml

/// Entry points of libcuda.so.1; one that the driver lacks is null.
struct Functions
{
    template <class T> using Pointer = T;
#define DAEMOK_CUDA_MEMBER(member, symbol, older, required, ...)                                   \
    Pointer<__VA_ARGS__> member = nullptr;
    DAEMOK_CUDA_FUNCTIONS(DAEMOK_CUDA_MEMBER)
};

namespace nvml {
struct Functions
{
    template <class T> using Pointer = T;
    DAEMOK_NVML_FUNCTIONS(DAEMOK_CUDA_MEMBER)
};
} // namespace nvml
#undef DAEMOK_CUDA_MEMBER

} // namespace daemok::probes::cuda
