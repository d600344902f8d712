// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/opencl/openclab.h"

#include "probes/host/seam.h"
#include "probes/line.h"
#include "probes/opencl/icd.h"

#define CL_HPP_TARGET_OPENCL_VERSION 300
// The one pair with which the C++ header of Debian 12 compiles and still reaches OpenCL 1.2 devices.
#define CL_HPP_MINIMUM_OPENCL_VERSION 110
#define CL_HPP_ENABLE_EXCEPTIONS
#include <CL/opencl.hpp>

#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <vector>

namespace daemok::probes::opencl {
namespace {

using lab::Buffer;
using lab::Kernel;

constexpr std::size_t kItemGroup = 64;

// Runs CLHPP calls; an exception becomes the driver's code.
template <class Call> int codeOf(Call call)
{
    try {
        call();
        return CL_SUCCESS;
    } catch (const cl::Error &error) {
        return error.err() != CL_SUCCESS ? error.err() : CL_INVALID_VALUE;
    }
}

class ClDevice final : public lab::Device
{
public:
    ClDevice(const cl::Device &device, const std::string &source, bool asCard)
        : m_device(device),
          m_context(device),
          m_isCpu(!asCard && isCpu(device)),
          m_program(m_context, source)
    {
        for (cl::CommandQueue &lane : m_lanes)
            lane = cl::CommandQueue(m_context, m_device);
        m_program.build(m_device, "-cl-mad-enable");
        m_kernels[0] = cl::Kernel(m_program, m_isCpu ? "topk_scores_item" : "topk_scores_group");
        m_kernels[1] = cl::Kernel(m_program, "batch_score");
        m_kernels[2] = cl::Kernel(m_program, "copy");
        for (const char *name : {"read_4_stride", "read_4_row", "read_8_stride", "read_8_row",
                                 "read_16_stride", "read_16_row"})
            m_reads.emplace_back(m_program, name);
    }

    [[nodiscard]] lab::Limits limits() const override
    {
        lab::Limits limits;
        limits.name = m_device.getInfo<CL_DEVICE_NAME>();
        limits.version = m_device.getInfo<CL_DEVICE_VERSION>();
        limits.totalBytes = static_cast<double>(m_device.getInfo<CL_DEVICE_GLOBAL_MEM_SIZE>());
        limits.maxAllocBytes =
            static_cast<double>(m_device.getInfo<CL_DEVICE_MAX_MEM_ALLOC_SIZE>());
        limits.unified = m_device.getInfo<CL_DEVICE_HOST_UNIFIED_MEMORY>() != CL_FALSE;
        limits.isCpu = m_isCpu;
        return limits;
    }

    int allocate(std::size_t bytes, Buffer &buffer) override
    {
        return codeOf([&] {
            const Buffer handle = ++m_next;
            m_buffers[handle] = cl::Buffer(m_context, CL_MEM_READ_WRITE, bytes);
            buffer = handle;
        });
    }

    void release(Buffer buffer) override { m_buffers.erase(buffer); }

    int write(int lane, Buffer to, std::size_t offset, const std::byte *from,
              std::size_t bytes) override
    {
        return codeOf([&] {
            queue(lane).enqueueWriteBuffer(m_buffers.at(to), CL_FALSE, offset, bytes, from);
            queue(lane).flush();
        });
    }

    int read(int lane, Buffer from, std::size_t offset, std::byte *to, std::size_t bytes) override
    {
        return codeOf([&] {
            queue(lane).enqueueReadBuffer(m_buffers.at(from), CL_FALSE, offset, bytes, to);
            queue(lane).flush();
        });
    }

    int launch(int lane, Kernel which, Buffer in, Buffer fixed, Buffer out,
               std::uint32_t items) override
    {
        return codeOf([&] {
            cl::Kernel &kernel = m_kernels[static_cast<std::size_t>(which)];
            kernel.setArg(0, m_buffers.at(in));
            kernel.setArg(1, m_buffers.at(fixed));
            kernel.setArg(2, m_buffers.at(out));
            kernel.setArg(3, items);
            // Eight vectors a group where a group shares them, else an item each.
            const std::size_t perGroup =
                which == Kernel::TopK && !m_isCpu ? kItemGroup / 8 : kItemGroup;
            const std::size_t groups = (items + perGroup - 1) / perGroup;
            queue(lane).enqueueNDRangeKernel(
                kernel, cl::NullRange, cl::NDRange(groups * kItemGroup), cl::NDRange(kItemGroup));
            queue(lane).flush();
        });
    }

    int finish(int lane) override
    {
        return codeOf([&] { queue(lane).finish(); });
    }

    [[nodiscard]] int readKernels() const override { return static_cast<int>(m_reads.size()); }

    int launchRead(int lane, int which, Buffer in, Buffer out, std::size_t bytes) override
    {
        return codeOf([&] {
            cl::Kernel &kernel = m_reads[static_cast<std::size_t>(which)];
            kernel.setArg(0, m_buffers.at(in));
            kernel.setArg(1, m_buffers.at(out));
            const std::size_t vectorBytes = std::size_t(16) << static_cast<unsigned>(which / 2);
            const std::size_t items = bytes / (vectorBytes * 16);
            const std::size_t group = m_isCpu ? 256 : 64;
            queue(lane).enqueueNDRangeKernel(kernel, cl::NullRange, cl::NDRange(items),
                                             cl::NDRange(std::min(items, group)));
            queue(lane).flush();
        });
    }

protected:
    // A processor computes in the host's memory; a card copies fastest from memory its driver has locked.
    std::byte *newStage(std::size_t bytes) override
    {
        std::byte *memory = m_isCpu ? nullptr : lockedMemory(bytes);
        if (memory == nullptr) {
            m_staging.push_back(host::alignedMemory(bytes));
            memory = m_staging.back().get();
        }
        return memory;
    }

private:
    [[nodiscard]] static bool isCpu(const cl::Device &device)
    {
        return (device.getInfo<CL_DEVICE_TYPE>() & CL_DEVICE_TYPE_CPU) != 0;
    }

    [[nodiscard]] cl::CommandQueue &queue(int lane)
    {
        return m_lanes[static_cast<std::size_t>(lane)];
    }

    std::byte *lockedMemory(std::size_t bytes)
    {
        void *memory = nullptr;
        const int code = codeOf([&] {
            const cl::Buffer buffer(m_context, CL_MEM_READ_WRITE | CL_MEM_ALLOC_HOST_PTR, bytes);
            memory =
                m_lanes[0].enqueueMapBuffer(buffer, CL_TRUE, CL_MAP_READ | CL_MAP_WRITE, 0, bytes);
            m_locked.push_back(buffer);
        });
        constexpr std::uintptr_t page = 4096;
        const bool aligned = reinterpret_cast<std::uintptr_t>(memory) % page == 0;
        return code == CL_SUCCESS && aligned ? static_cast<std::byte *>(memory) : nullptr;
    }

    cl::Device m_device;
    cl::Context m_context;
    bool m_isCpu;
    cl::Program m_program;
    std::array<cl::CommandQueue, kLanes> m_lanes;
    std::array<cl::Kernel, lab::kKernels> m_kernels;
    std::vector<cl::Kernel> m_reads;
    std::map<Buffer, cl::Buffer> m_buffers;
    std::vector<cl::Buffer> m_locked;
    std::vector<host::AlignedMemory> m_staging;
    Buffer m_next = 0;
};

std::optional<cl::Device> findDevice(const Driver &driver, int index)
{
    int at = 0;
    for (cl_platform_id id : driver.platforms()) {
        driver.use(id);
        std::vector<cl::Device> devices;
        const int code = codeOf([&] { cl::Platform(id).getDevices(CL_DEVICE_TYPE_ALL, &devices); });
        for (const cl::Device &device : devices) {
            if (code == CL_SUCCESS && at++ == index)
                return device;
        }
    }
    return std::nullopt;
}

} // namespace

std::unique_ptr<lab::Device> openDevice(const std::string &library, int index,
                                        const std::string &kernels, bool asCard)
{
    const auto driver = Driver::load(library);
    if (!driver)
        return nullptr;
    sayStage(Stage::Devices, "device " + std::to_string(index));
    const auto device = findDevice(*driver, index);
    if (!device) {
        sayFail(Detail::ZeroDevices, index, "no such device");
        return nullptr;
    }
    const std::string path = kernels + "/lab.cl";
    std::ifstream file(path);
    const std::string source{std::istreambuf_iterator<char>(file),
                             std::istreambuf_iterator<char>()};
    if (source.empty()) {
        sayFail(Detail::CallFailed, 0, path + " cannot be read");
        return nullptr;
    }
    sayStage(Stage::Module, "lab.cl");
    try {
        return std::make_unique<ClDevice>(*device, source, asCard);
    } catch (const cl::BuildError &error) {
        const auto logs = error.getBuildLog();
        sayFail(Detail::CallFailed, error.err(), logs.empty() ? error.what() : logs[0].second);
    } catch (const cl::Error &error) {
        sayFail(Detail::CallFailed, error.err(), error.what());
    }
    return nullptr;
}

} // namespace daemok::probes::opencl
