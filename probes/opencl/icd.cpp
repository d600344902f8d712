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
    cl_icd_dispatch plain{};               ///< filled by name where the library has no table
    const cl_icd_dispatch *table = &plain; ///< empty until a driver is there: every call is refused
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
    const cl_api_clGetPlatformIDs ids = loaded().platformIds;
    if (ids == nullptr)
        return {}; // nothing was loaded
    cl_uint count = 0;
    const cl_int result = ids(0, nullptr, &count);
    constexpr cl_int noPlatform = -1001; // CL_PLATFORM_NOT_FOUND_KHR
    constexpr cl_uint most = 64;
    if (result == noPlatform || (result == CL_SUCCESS && count == 0)) {
        sayFail(Detail::NoPlatform, result, "clIcdGetPlatformIDsKHR");
        return {};
    }
    std::vector<cl_platform_id> platforms(result == CL_SUCCESS ? std::min(count, most) : 0);
    if (platforms.empty()
        || ids(static_cast<cl_uint>(platforms.size()), platforms.data(), nullptr) != CL_SUCCESS) {
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
               (cl_program program, cl_uint num_devices, const cl_device_id *device_list,
                const char *options,
                void(CL_CALLBACK *pfn_notify)(cl_program program, void *user_data),
                void *user_data),
               program, num_devices, device_list, options, pfn_notify, user_data)
DAEMOK_FORWARD(cl_mem, clCreateBuffer,
               (cl_context context, cl_mem_flags flags, size_t size, void *host_ptr,
                cl_int *errcode_ret),
               context, flags, size, host_ptr, errcode_ret)
DAEMOK_FORWARD(CL_API_PREFIX__VERSION_1_2_DEPRECATED cl_command_queue, clCreateCommandQueue,
               (cl_context context, cl_device_id device, cl_command_queue_properties properties,
                cl_int *errcode_ret),
               context, device, properties, errcode_ret)
DAEMOK_FORWARD(cl_command_queue, clCreateCommandQueueWithProperties,
               (cl_context context, cl_device_id device, const cl_queue_properties *properties,
                cl_int *errcode_ret),
               context, device, properties, errcode_ret)
DAEMOK_FORWARD(cl_context, clCreateContext,
               (const cl_context_properties *properties, cl_uint num_devices,
                const cl_device_id *devices,
                void(CL_CALLBACK *pfn_notify)(const char *errinfo, const void *private_info,
                                              size_t cb, void *user_data),
                void *user_data, cl_int *errcode_ret),
               properties, num_devices, devices, pfn_notify, user_data, errcode_ret)
DAEMOK_FORWARD(cl_kernel, clCreateKernel,
               (cl_program program, const char *kernel_name, cl_int *errcode_ret), program,
               kernel_name, errcode_ret)
DAEMOK_FORWARD(cl_program, clCreateProgramWithSource,
               (cl_context context, cl_uint count, const char **strings, const size_t *lengths,
                cl_int *errcode_ret),
               context, count, strings, lengths, errcode_ret)
DAEMOK_FORWARD(void *, clEnqueueMapBuffer,
               (cl_command_queue command_queue, cl_mem buffer, cl_bool blocking_map,
                cl_map_flags map_flags, size_t offset, size_t size, cl_uint num_events_in_wait_list,
                const cl_event *event_wait_list, cl_event *event, cl_int *errcode_ret),
               command_queue, buffer, blocking_map, map_flags, offset, size,
               num_events_in_wait_list, event_wait_list, event, errcode_ret)
DAEMOK_FORWARD(cl_int, clEnqueueNDRangeKernel,
               (cl_command_queue command_queue, cl_kernel kernel, cl_uint work_dim,
                const size_t *global_work_offset, const size_t *global_work_size,
                const size_t *local_work_size, cl_uint num_events_in_wait_list,
                const cl_event *event_wait_list, cl_event *event),
               command_queue, kernel, work_dim, global_work_offset, global_work_size,
               local_work_size, num_events_in_wait_list, event_wait_list, event)
DAEMOK_FORWARD(cl_int, clEnqueueReadBuffer,
               (cl_command_queue command_queue, cl_mem buffer, cl_bool blocking_read, size_t offset,
                size_t size, void *ptr, cl_uint num_events_in_wait_list,
                const cl_event *event_wait_list, cl_event *event),
               command_queue, buffer, blocking_read, offset, size, ptr, num_events_in_wait_list,
               event_wait_list, event)
DAEMOK_FORWARD(cl_int, clEnqueueUnmapMemObject,
               (cl_command_queue command_queue, cl_mem memobj, void *mapped_ptr,
                cl_uint num_events_in_wait_list, const cl_event *event_wait_list, cl_event *event),
               command_queue, memobj, mapped_ptr, num_events_in_wait_list, event_wait_list, event)
DAEMOK_FORWARD(cl_int, clEnqueueWriteBuffer,
               (cl_command_queue command_queue, cl_mem buffer, cl_bool blocking_write,
                size_t offset, size_t size, const void *ptr, cl_uint num_events_in_wait_list,
                const cl_event *event_wait_list, cl_event *event),
               command_queue, buffer, blocking_write, offset, size, ptr, num_events_in_wait_list,
               event_wait_list, event)
DAEMOK_FORWARD(cl_int, clFinish, (cl_command_queue command_queue), command_queue)
DAEMOK_FORWARD(cl_int, clFlush, (cl_command_queue command_queue), command_queue)
DAEMOK_FORWARD(cl_int, clGetContextInfo,
               (cl_context context, cl_context_info param_name, size_t param_value_size,
                void *param_value, size_t *param_value_size_ret),
               context, param_name, param_value_size, param_value, param_value_size_ret)
DAEMOK_FORWARD(cl_int, clGetDeviceIDs,
               (cl_platform_id platform, cl_device_type device_type, cl_uint num_entries,
                cl_device_id *devices, cl_uint *num_devices),
               platform, device_type, num_entries, devices, num_devices)
DAEMOK_FORWARD(cl_int, clGetDeviceInfo,
               (cl_device_id device, cl_device_info param_name, size_t param_value_size,
                void *param_value, size_t *param_value_size_ret),
               device, param_name, param_value_size, param_value, param_value_size_ret)
DAEMOK_FORWARD(cl_int, clGetKernelWorkGroupInfo,
               (cl_kernel kernel, cl_device_id device, cl_kernel_work_group_info param_name,
                size_t param_value_size, void *param_value, size_t *param_value_size_ret),
               kernel, device, param_name, param_value_size, param_value, param_value_size_ret)
DAEMOK_FORWARD(cl_int, clGetPlatformInfo,
               (cl_platform_id platform, cl_platform_info param_name, size_t param_value_size,
                void *param_value, size_t *param_value_size_ret),
               platform, param_name, param_value_size, param_value, param_value_size_ret)
DAEMOK_FORWARD(cl_int, clGetProgramBuildInfo,
               (cl_program program, cl_device_id device, cl_program_build_info param_name,
                size_t param_value_size, void *param_value, size_t *param_value_size_ret),
               program, device, param_name, param_value_size, param_value, param_value_size_ret)
DAEMOK_FORWARD(cl_int, clGetProgramInfo,
               (cl_program program, cl_program_info param_name, size_t param_value_size,
                void *param_value, size_t *param_value_size_ret),
               program, param_name, param_value_size, param_value, param_value_size_ret)
DAEMOK_FORWARD(cl_int, clReleaseCommandQueue, (cl_command_queue command_queue), command_queue)
DAEMOK_FORWARD(cl_int, clReleaseContext, (cl_context context), context)
DAEMOK_FORWARD(cl_int, clReleaseDevice, (cl_device_id device), device)
DAEMOK_FORWARD(cl_int, clReleaseEvent, (cl_event event), event)
DAEMOK_FORWARD(cl_int, clReleaseKernel, (cl_kernel kernel), kernel)
DAEMOK_FORWARD(cl_int, clReleaseMemObject, (cl_mem memobj), memobj)
DAEMOK_FORWARD(cl_int, clReleaseProgram, (cl_program program), program)
DAEMOK_FORWARD(cl_int, clRetainDevice, (cl_device_id device), device)
DAEMOK_FORWARD(cl_int, clRetainMemObject, (cl_mem memobj), memobj)
DAEMOK_FORWARD(cl_int, clSetKernelArg,
               (cl_kernel kernel, cl_uint arg_index, size_t arg_size, const void *arg_value),
               kernel, arg_index, arg_size, arg_value)
