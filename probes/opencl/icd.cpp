// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/opencl/icd.h"

#include "probes/host/seam.h"
#include "probes/line.h"

#include <CL/cl_icd.h>

#include <type_traits>

// The functions of OpenCL that Daemok and CLHPP call.
#define DAEMOK_CL_FUNCTIONS(X)                                                                     \
    X(clBuildProgram)                                                                              \
    X(clCreateBuffer)                                                                              \
    X(clCreateCommandQueue)                                                                        \
    X(clCreateCommandQueueWithProperties)                                                          \
    X(clCreateContext)                                                                             \
    X(clCreateKernel)                                                                              \
    X(clCreateProgramWithSource)                                                                   \
    X(clEnqueueMapBuffer)                                                                          \
    X(clEnqueueNDRangeKernel)                                                                      \
    X(clEnqueueReadBuffer)                                                                         \
    X(clEnqueueUnmapMemObject)                                                                     \
    X(clEnqueueWriteBuffer)                                                                        \
    X(clFinish)                                                                                    \
    X(clFlush)                                                                                     \
    X(clGetContextInfo)                                                                            \
    X(clGetDeviceIDs)                                                                              \
    X(clGetDeviceInfo)                                                                             \
    X(clGetKernelWorkGroupInfo)                                                                    \
    X(clGetPlatformInfo)                                                                           \
    X(clGetProgramBuildInfo)                                                                       \
    X(clGetProgramInfo)                                                                            \
    X(clReleaseCommandQueue)                                                                       \
    X(clReleaseContext)                                                                            \
    X(clReleaseDevice)                                                                             \
    X(clReleaseEvent)                                                                              \
    X(clReleaseKernel)                                                                             \
    X(clReleaseMemObject)                                                                          \
    X(clReleaseProgram)                                                                            \
    X(clRetainDevice)                                                                              \
    X(clRetainMemObject)                                                                           \
    X(clSetKernelArg)

namespace daemok::probes::opencl {
namespace {

/// The loaded driver. One a process, set once by load() and use(): the cl* functions have no other way to find it.
struct Loaded
{
    const cl_icd_dispatch *table = nullptr;
    cl_icd_dispatch plain{}; ///< filled by name where the library has no table
    cl_api_clGetPlatformIDs platformIds = nullptr;
};

Loaded &loaded()
{
    static Loaded state;
    return state;
}

void setError(cl_int *error)
{
    if (error != nullptr)
        *error = CL_INVALID_OPERATION;
}
template <class Other> void setError(Other) {}

// A function the driver lacks answers CL_INVALID_OPERATION instead of crashing.
template <class Function, class... Arguments> auto call(Function *function, Arguments... arguments)
{
    using Answer = std::invoke_result_t<Function *, Arguments...>;
    if (function != nullptr)
        return function(arguments...);
    if constexpr (std::is_pointer_v<Answer>) {
        (setError(arguments), ...);
        return Answer{nullptr};
    } else {
        return Answer{CL_INVALID_OPERATION};
    }
}

cl_api_clGetPlatformIDs icdEntry(const host::Library &library)
{
    if (const auto extension = library.function<cl_api_clGetExtensionFunctionAddress>(
            "clGetExtensionFunctionAddress")) {
        if (void *entry = extension("clIcdGetPlatformIDsKHR"))
            return reinterpret_cast<cl_api_clGetPlatformIDs>(entry);
    }
    return library.function<cl_api_clGetPlatformIDs>("clIcdGetPlatformIDsKHR");
}

} // namespace

std::optional<Driver> Driver::load(const std::string &name)
{
    sayStage(Stage::Load, name);
    const host::Library library = host::Library::open(name);
    if (!library.isOpen()) {
        sayFail(library.isMissing() ? Detail::IcdLibraryMissing : Detail::CallFailed, 0,
                library.error());
        return std::nullopt;
    }
    sayStage(Stage::Symbols, name);
    Driver driver;
    loaded().platformIds = icdEntry(library);
    driver.m_hasTable = loaded().platformIds != nullptr;
    if (!driver.m_hasTable) {
        loaded().platformIds = library.function<cl_api_clGetPlatformIDs>("clGetPlatformIDs");
#define DAEMOK_FIND(name)                                                                          \
    loaded().plain.name = library.function<decltype(cl_icd_dispatch::name)>(#name);
        DAEMOK_CL_FUNCTIONS(DAEMOK_FIND)
#undef DAEMOK_FIND
        loaded().table = &loaded().plain;
    }
    if (loaded().platformIds == nullptr) {
        sayFail(Detail::SymbolMissing, 0, "clIcdGetPlatformIDsKHR");
        return std::nullopt;
    }
    return driver;
}

std::vector<cl_platform_id> Driver::platforms() const
{
    sayStage(Stage::Platforms, "clIcdGetPlatformIDsKHR");
    cl_uint count = 0;
    const cl_int result = loaded().platformIds(0, nullptr, &count);
    constexpr cl_int noPlatform = -1001; // CL_PLATFORM_NOT_FOUND_KHR
    constexpr cl_uint most = 64;
    if (result == noPlatform || (result == CL_SUCCESS && count == 0)) {
        sayFail(Detail::NoPlatform, result, "clIcdGetPlatformIDsKHR");
        return {};
    }
    std::vector<cl_platform_id> platforms(result == CL_SUCCESS ? std::min(count, most) : 0);
    if (platforms.empty()
        || loaded().platformIds(static_cast<cl_uint>(platforms.size()), platforms.data(), nullptr)
               != CL_SUCCESS) {
        sayFail(Detail::CallFailed, result, "clIcdGetPlatformIDsKHR");
        return {};
    }
    return platforms;
}

void Driver::use(cl_platform_id platform) const
{
    if (m_hasTable) // cl_khr_icd: the first member of every object points to the driver's functions
        loaded().table = *reinterpret_cast<const cl_icd_dispatch *const *>(platform);
}

} // namespace daemok::probes::opencl

using daemok::probes::opencl::call;
using daemok::probes::opencl::loaded;

// Signatures: CL/cl.h, which declares them; a difference does not compile.
#define DAEMOK_FORWARD(answer, name, parameters, ...)                                              \
    extern "C" answer CL_API_CALL name parameters                                                  \
    {                                                                                              \
        return call(loaded().table->name, __VA_ARGS__);                                            \
    }

DAEMOK_FORWARD(cl_int, clBuildProgram,
               (cl_program p, cl_uint n, const cl_device_id *d, const char *o,
                void(CL_CALLBACK *notify)(cl_program, void *), void *u),
               p, n, d, o, notify, u)
DAEMOK_FORWARD(cl_mem, clCreateBuffer, (cl_context c, cl_mem_flags f, size_t s, void *h, cl_int *e),
               c, f, s, h, e)
DAEMOK_FORWARD(cl_command_queue, clCreateCommandQueue,
               (cl_context c, cl_device_id d, cl_command_queue_properties p, cl_int *e), c, d, p, e)
DAEMOK_FORWARD(cl_command_queue, clCreateCommandQueueWithProperties,
               (cl_context c, cl_device_id d, const cl_queue_properties *p, cl_int *e), c, d, p, e)
DAEMOK_FORWARD(cl_context, clCreateContext,
               (const cl_context_properties *p, cl_uint n, const cl_device_id *d,
                void(CL_CALLBACK *notify)(const char *, const void *, size_t, void *), void *u,
                cl_int *e),
               p, n, d, notify, u, e)
DAEMOK_FORWARD(cl_kernel, clCreateKernel, (cl_program p, const char *n, cl_int *e), p, n, e)
DAEMOK_FORWARD(cl_program, clCreateProgramWithSource,
               (cl_context c, cl_uint n, const char **t, const size_t *l, cl_int *e), c, n, t, l, e)
DAEMOK_FORWARD(void *, clEnqueueMapBuffer,
               (cl_command_queue q, cl_mem b, cl_bool w, cl_map_flags f, size_t o, size_t s,
                cl_uint n, const cl_event *l, cl_event *v, cl_int *e),
               q, b, w, f, o, s, n, l, v, e)
DAEMOK_FORWARD(cl_int, clEnqueueNDRangeKernel,
               (cl_command_queue q, cl_kernel k, cl_uint d, const size_t *o, const size_t *g,
                const size_t *l, cl_uint n, const cl_event *w, cl_event *v),
               q, k, d, o, g, l, n, w, v)
DAEMOK_FORWARD(cl_int, clEnqueueReadBuffer,
               (cl_command_queue q, cl_mem b, cl_bool w, size_t o, size_t s, void *p, cl_uint n,
                const cl_event *l, cl_event *v),
               q, b, w, o, s, p, n, l, v)
DAEMOK_FORWARD(cl_int, clEnqueueUnmapMemObject,
               (cl_command_queue q, cl_mem b, void *p, cl_uint n, const cl_event *l, cl_event *v),
               q, b, p, n, l, v)
DAEMOK_FORWARD(cl_int, clEnqueueWriteBuffer,
               (cl_command_queue q, cl_mem b, cl_bool w, size_t o, size_t s, const void *p,
                cl_uint n, const cl_event *l, cl_event *v),
               q, b, w, o, s, p, n, l, v)
DAEMOK_FORWARD(cl_int, clFinish, (cl_command_queue q), q)
DAEMOK_FORWARD(cl_int, clFlush, (cl_command_queue q), q)
DAEMOK_FORWARD(cl_int, clGetContextInfo,
               (cl_context c, cl_context_info i, size_t s, void *v, size_t *r), c, i, s, v, r)
DAEMOK_FORWARD(cl_int, clGetDeviceIDs,
               (cl_platform_id p, cl_device_type t, cl_uint n, cl_device_id *d, cl_uint *r), p, t,
               n, d, r)
DAEMOK_FORWARD(cl_int, clGetDeviceInfo,
               (cl_device_id d, cl_device_info i, size_t s, void *v, size_t *r), d, i, s, v, r)
DAEMOK_FORWARD(cl_int, clGetKernelWorkGroupInfo,
               (cl_kernel k, cl_device_id d, cl_kernel_work_group_info i, size_t s, void *v,
                size_t *r),
               k, d, i, s, v, r)
DAEMOK_FORWARD(cl_int, clGetPlatformInfo,
               (cl_platform_id p, cl_platform_info i, size_t s, void *v, size_t *r), p, i, s, v, r)
DAEMOK_FORWARD(cl_int, clGetProgramBuildInfo,
               (cl_program p, cl_device_id d, cl_program_build_info i, size_t s, void *v,
                size_t *r),
               p, d, i, s, v, r)
DAEMOK_FORWARD(cl_int, clGetProgramInfo,
               (cl_program p, cl_program_info i, size_t s, void *v, size_t *r), p, i, s, v, r)
DAEMOK_FORWARD(cl_int, clReleaseCommandQueue, (cl_command_queue q), q)
DAEMOK_FORWARD(cl_int, clReleaseContext, (cl_context c), c)
DAEMOK_FORWARD(cl_int, clReleaseDevice, (cl_device_id d), d)
DAEMOK_FORWARD(cl_int, clReleaseEvent, (cl_event e), e)
DAEMOK_FORWARD(cl_int, clReleaseKernel, (cl_kernel k), k)
DAEMOK_FORWARD(cl_int, clReleaseMemObject, (cl_mem m), m)
DAEMOK_FORWARD(cl_int, clReleaseProgram, (cl_program p), p)
DAEMOK_FORWARD(cl_int, clRetainDevice, (cl_device_id d), d)
DAEMOK_FORWARD(cl_int, clRetainMemObject, (cl_mem m), m)
DAEMOK_FORWARD(cl_int, clSetKernelArg, (cl_kernel k, cl_uint i, size_t s, const void *v), k, i, s,
               v)
