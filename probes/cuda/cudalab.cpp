// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/cuda/cudalab.h"

#include "probes/cuda/load.h"
#include "probes/host/seam.h"
#include "probes/line.h"

#include <array>
#include <fstream>
#include <iterator>
#include <vector>

namespace daemok::probes::cuda {
namespace {

using lab::Buffer;
using lab::Kernel;

constexpr unsigned kBlock = 128;
constexpr unsigned kWarp = 32;

class CudaDevice final : public lab::Device
{
public:
    CudaDevice(const Functions &cuda, cuda::Device device) : m_cuda(cuda), m_device(device) {}

    /// Context, streams and kernels; the driver's code.
    Result open(const std::string &ptx)
    {
        sayStage(Stage::Context, "cuDevicePrimaryCtxRetain");
        Context context = nullptr;
        Result result = m_cuda.primaryCtxRetain(&context, m_device);
        if (result == kSuccess)
            result = m_cuda.ctxSetCurrent(context);
        for (Stream &lane : m_lanes)
            result = result == kSuccess ? m_cuda.streamCreate(&lane, 1) : result; // 1: non-blocking
        if (result != kSuccess)
            return result;
        sayStage(Stage::Module, "lab.ptx");
        Module module = nullptr;
        result = m_cuda.moduleLoadData(&module, ptx.c_str());
        constexpr std::array<const char *, lab::kKernels> names{"topk_scores_group", "batch_score",
                                                                "copy"};
        for (std::size_t i = 0; i < names.size() && result == kSuccess; ++i)
            result = m_cuda.moduleGetFunction(&m_kernels[i], module, names[i]);
        return result == kSuccess ? m_cuda.moduleGetFunction(&m_read, module, "read_4_stride")
                                  : result;
    }

    [[nodiscard]] lab::Limits limits() const override
    {
        lab::Limits limits;
        std::array<char, 256> name{};
        m_cuda.deviceGetName(name.data(), static_cast<int>(name.size()) - 1, m_device);
        limits.name = name.data();
        std::size_t free = 0;
        std::size_t total = 0;
        if (m_cuda.memGetInfo(&free, &total) == kSuccess) {
            limits.totalBytes = static_cast<double>(total);
            limits.maxAllocBytes = static_cast<double>(free); // CUDA has no limit of its own
        }
        int integrated = 0;
        m_cuda.deviceGetAttribute(&integrated, kIntegrated, m_device);
        limits.unified = integrated != 0;
        return limits;
    }

    int allocate(std::size_t bytes, Buffer &buffer) override
    {
        DevicePointer pointer = 0;
        const Result result = m_cuda.memAlloc(&pointer, bytes);
        if (result == kSuccess)
            buffer = static_cast<Buffer>(pointer);
        return result;
    }

    void release(Buffer buffer) override { m_cuda.memFree(buffer); }

    int write(int lane, Buffer to, std::size_t offset, const std::byte *from,
              std::size_t bytes) override
    {
        return m_cuda.memcpyHtoDAsync(to + offset, from, bytes, stream(lane));
    }

    int read(int lane, Buffer from, std::size_t offset, std::byte *to, std::size_t bytes) override
    {
        return m_cuda.memcpyDtoHAsync(to, from + offset, bytes, stream(lane));
    }

    int launch(int lane, Kernel which, Buffer in, Buffer fixed, Buffer out,
               std::uint32_t items) override
    {
        const unsigned perBlock = which == Kernel::TopK ? kBlock / kWarp : kBlock;
        void *arguments[] = {&in, &fixed, &out, &items};
        return m_cuda.launchKernel(m_kernels[static_cast<std::size_t>(which)],
                                   (items + perBlock - 1) / perBlock, 1, 1, kBlock, 1, 1, 0,
                                   stream(lane), arguments, nullptr);
    }

    int finish(int lane) override { return m_cuda.streamSynchronize(stream(lane)); }

    [[nodiscard]] int readKernels() const override { return 1; }

    int launchRead(int lane, int, Buffer in, Buffer out, std::size_t bytes) override
    {
        void *arguments[] = {&in, &out};
        const auto blocks = static_cast<unsigned>(bytes / (16 * 16 * kBlock));
        return m_cuda.launchKernel(m_read, blocks, 1, 1, kBlock, 1, 1, 0, stream(lane), arguments,
                                   nullptr);
    }

protected:
    std::byte *newStage(std::size_t bytes) override
    {
        void *memory = nullptr;
        if (m_cuda.memHostAlloc(&memory, bytes, 0) == kSuccess)
            return static_cast<std::byte *>(memory);
        m_staging.push_back(host::alignedMemory(bytes));
        return m_staging.back().get();
    }

private:
    [[nodiscard]] Stream stream(int lane) const { return m_lanes[static_cast<std::size_t>(lane)]; }

    Functions m_cuda;
    cuda::Device m_device;
    std::array<Stream, kLanes> m_lanes{};
    std::array<Function, lab::kKernels> m_kernels{};
    Function m_read = nullptr;
    std::vector<host::AlignedMemory> m_staging;
};

bool isComplete(const Functions &cuda)
{
    return cuda.primaryCtxRetain != nullptr && cuda.ctxSetCurrent != nullptr
           && cuda.memGetInfo != nullptr && cuda.memAlloc != nullptr && cuda.memFree != nullptr
           && cuda.memHostAlloc != nullptr && cuda.memcpyHtoDAsync != nullptr
           && cuda.memcpyDtoHAsync != nullptr && cuda.streamCreate != nullptr
           && cuda.streamSynchronize != nullptr && cuda.moduleLoadData != nullptr
           && cuda.moduleGetFunction != nullptr && cuda.launchKernel != nullptr;
}

Detail detailOfOpening(Result result)
{
    return result == kUnsupportedPtxVersion || result == kNoBinaryForGpu ? Detail::PtxUnsupported
                                                                         : Detail::CallFailed;
}

} // namespace

std::unique_ptr<lab::Device> openDevice(const std::string &library, int index,
                                        const std::string &kernels)
{
    const auto cuda = loadDriver(library);
    if (!cuda)
        return nullptr;
    if (!isComplete(*cuda)) {
        sayFail(Detail::SymbolMissing, 0, "memory and kernel functions");
        return nullptr;
    }
    sayStage(Stage::Devices, "device " + std::to_string(index));
    Device device = 0;
    if (const Result result = cuda->deviceGet(&device, index); result != kSuccess) {
        sayFail(Detail::ZeroDevices, result, errorName(*cuda, result));
        return nullptr;
    }
    const std::string path = kernels + "/lab.ptx";
    std::ifstream file(path);
    const std::string ptx{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (ptx.empty()) {
        sayFail(Detail::CallFailed, 0, path + " cannot be read");
        return nullptr;
    }
    auto opened = std::make_unique<CudaDevice>(*cuda, device);
    if (const Result result = opened->open(ptx); result != kSuccess) {
        sayFail(detailOfOpening(result), result, errorName(*cuda, result));
        return nullptr;
    }
    return opened;
}

} // namespace daemok::probes::cuda
