// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in OpenCL driver: one GPU of 1.5 GiB with buffers of 384 MiB, or one way of misbehaving, chosen when compiled.
#define CL_TARGET_OPENCL_VERSION 300
#include <CL/cl.h>
#include <CL/cl_ext.h>
#include <CL/cl_icd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <thread>

namespace {

constexpr std::string_view behaviour = DAEMOK_BEHAVIOUR;

void hang()
{
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

struct Constructor
{
    Constructor()
    {
        if (behaviour == "crash-constructor")
            std::raise(SIGSEGV);
        if (behaviour == "hang-constructor")
            hang();
    }
} const constructor;

void misbehave()
{
    if (behaviour == "crash-call")
        std::raise(SIGSEGV);
    if (behaviour == "abort-call")
        std::abort();
    if (behaviour == "exit-call")
        std::exit(3);
    if (behaviour == "hang-call")
        hang();
    if (behaviour == "noisy") {
        std::puts(
            "{\"line\":\"device\",\"name\":\"a line that no driver may forge\"}\nlibdrm: hello");
        std::fflush(stdout);
    }
}

template <class T> cl_int answer(const T &value, size_t size, void *to, size_t *needed)
{
    if (needed != nullptr)
        *needed = sizeof value;
    if (to == nullptr)
        return CL_SUCCESS;
    if (size < sizeof value)
        return CL_INVALID_VALUE;
    std::memcpy(to, &value, sizeof value);
    return CL_SUCCESS;
}

cl_int answerText(std::string_view text, size_t size, void *to, size_t *needed)
{
    if (needed != nullptr)
        *needed = text.size() + 1;
    if (to == nullptr)
        return CL_SUCCESS;
    if (size < text.size() + 1)
        return CL_INVALID_VALUE;
    std::memcpy(to, text.data(), text.size());
    static_cast<char *>(to)[text.size()] = '\0';
    return CL_SUCCESS;
}

cl_int CL_API_CALL platformInfo(cl_platform_id, cl_platform_info what, size_t size, void *to,
                                size_t *needed)
{
    return answerText(what == CL_PLATFORM_NAME ? "Stand-in OpenCL" : "OpenCL 3.0 stand-in", size,
                      to, needed);
}

cl_int CL_API_CALL deviceInfo(cl_device_id, cl_device_info what, size_t size, void *to,
                              size_t *needed)
{
    switch (what) {
    case CL_DEVICE_NAME:
        return answerText("Stand-in GPU", size, to, needed);
    case CL_DEVICE_VENDOR:
        return answerText("Stand-ins Ltd", size, to, needed);
    case CL_DEVICE_VERSION:
    case CL_DRIVER_VERSION:
        return answerText("OpenCL 3.0 stand-in", size, to, needed);
    case CL_DEVICE_EXTENSIONS:
        return answerText(behaviour == "with-pci" ? "cl_khr_icd cl_khr_pci_bus_info" : "cl_khr_icd",
                          size, to, needed);
    case CL_DEVICE_TYPE:
        return answer<cl_device_type>(CL_DEVICE_TYPE_GPU, size, to, needed);
    case CL_DEVICE_GLOBAL_MEM_SIZE:
        return answer<cl_ulong>(1536ULL << 20U, size, to, needed);
    case CL_DEVICE_MAX_MEM_ALLOC_SIZE:
        return answer<cl_ulong>(384ULL << 20U, size, to, needed);
    case CL_DEVICE_HOST_UNIFIED_MEMORY:
        return answer<cl_bool>(behaviour == "unified" ? CL_TRUE : CL_FALSE, size, to, needed);
    case CL_DEVICE_PCI_BUS_INFO_KHR:
        // The address of the first device of the stand-in CUDA driver.
        return answer(cl_device_pci_bus_info_khr{0, 0x41, 0, 0}, size, to, needed);
    default:
        return CL_INVALID_VALUE;
    }
}

const cl_icd_dispatch *table();

/// An object of an ICD begins with the pointer to its functions.
struct Object
{
    const cl_icd_dispatch *functions;
};
Object platformObject{table()};
Object deviceObject{table()};

cl_int CL_API_CALL deviceIds(cl_platform_id, cl_device_type, cl_uint entries, cl_device_id *devices,
                             cl_uint *count)
{
    if (behaviour == "no-device")
        return CL_DEVICE_NOT_FOUND;
    if (count != nullptr)
        *count = 1;
    if (devices != nullptr && entries > 0)
        devices[0] = reinterpret_cast<cl_device_id>(&deviceObject);
    return CL_SUCCESS;
}

cl_int CL_API_CALL platformIds(cl_uint entries, cl_platform_id *platforms, cl_uint *count)
{
    misbehave();
    constexpr cl_int notFound = -1001;
    if (behaviour == "no-platform")
        return notFound;
    if (behaviour == "error-call")
        return CL_OUT_OF_HOST_MEMORY;
    if (count != nullptr)
        *count = 1;
    if (platforms != nullptr && entries > 0)
        platforms[0] = reinterpret_cast<cl_platform_id>(&platformObject);
    return CL_SUCCESS;
}

const cl_icd_dispatch *table()
{
    static const cl_icd_dispatch functions = [] {
        cl_icd_dispatch f{};
        f.clGetPlatformIDs = platformIds;
        f.clGetPlatformInfo = platformInfo;
        f.clGetDeviceIDs = deviceIds;
        f.clGetDeviceInfo = deviceInfo;
        return f;
    }();
    return &functions;
}

} // namespace

extern "C" __attribute__((visibility("default"))) void *
clGetExtensionFunctionAddress(const char *name)
{
    return std::string_view(name) == "clIcdGetPlatformIDsKHR"
               ? reinterpret_cast<void *>(&platformIds)
               : nullptr;
}
