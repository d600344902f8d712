// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/cuda/cudaprobe.h"

#include "probes/cuda/load.h"
#include "probes/line.h"
#include "probes/pciaddress.h"

#include <array>
#include <cstring>

namespace daemok::probes::cuda {
namespace {

class DeviceReader
{
public:
    DeviceReader(const Functions &cuda, int index, Device device)
        : m_cuda(cuda),
          m_index(index),
          m_device(device)
    {}

    void say() const
    {
        Line line = lineOf("device");
        line["index"] = m_index;
        line["name"] = name();
        line["vendor"] = "NVIDIA";
        line["kind"] = "gpu";
        addIdentity(line);
        addMemory(line);
        addRates(line);
        probes::say(line);
    }

    void sayFree() const
    {
        sayStage(Stage::Context, "device " + std::to_string(m_index));
        if (m_cuda.primaryCtxRetain == nullptr || m_cuda.ctxSetCurrent == nullptr
            || m_cuda.memGetInfo == nullptr)
            return;
        Context context = nullptr;
        Result result = m_cuda.primaryCtxRetain(&context, m_device);
        if (result == kSuccess)
            result = m_cuda.ctxSetCurrent(context);
        std::size_t free = 0;
        std::size_t total = 0;
        if (result == kSuccess)
            result = m_cuda.memGetInfo(&free, &total);
        if (result != kSuccess) {
            sayFail(Detail::CallFailed, result, errorName(m_cuda, result));
            return;
        }
        Line line = lineOf("memory");
        line["index"] = m_index;
        line["source"] = "cuda";
        line["total_bytes"] = total;
        line["free_bytes"] = free;
        line["own_context"] = true; // what this process took is no longer free
        probes::say(line);
    }

private:
    [[nodiscard]] std::optional<int> attribute(int which) const
    {
        int value = 0;
        if (m_cuda.deviceGetAttribute(&value, which, m_device) != kSuccess)
            return std::nullopt;
        return value;
    }

    [[nodiscard]] std::string name() const
    {
        std::array<char, 256> text{};
        m_cuda.deviceGetName(text.data(), static_cast<int>(text.size()) - 1, m_device);
        return text.data();
    }

    void addIdentity(Line &line) const
    {
        const auto domain = attribute(kPciDomainId);
        const auto bus = attribute(kPciBusId);
        const auto device = attribute(kPciDeviceId);
        if (bus && device)
            line["pci"] =
                pciAddress(static_cast<unsigned>(domain.value_or(0)), static_cast<unsigned>(*bus),
                           static_cast<unsigned>(*device), 0);
        Uuid uuid{};
        if (m_cuda.deviceGetUuid != nullptr && m_cuda.deviceGetUuid(&uuid, m_device) == kSuccess) {
            unsigned char bytes[16];
            std::memcpy(bytes, uuid.bytes, sizeof bytes);
            line["uuid"] = uuidText(bytes);
        }
        const auto major = attribute(kComputeCapabilityMajor);
        const auto minor = attribute(kComputeCapabilityMinor);
        if (major && minor)
            line["version"] =
                "compute capability " + std::to_string(*major) + '.' + std::to_string(*minor);
    }

    void addMemory(Line &line) const
    {
        std::size_t total = 0;
        if (m_cuda.deviceTotalMem(&total, m_device) == kSuccess)
            line["total_bytes"] = total;
        if (const auto integrated = attribute(kIntegrated))
            line["unified"] = *integrated != 0;
        if (const auto managed = attribute(kConcurrentManagedAccess))
            line["oversubscribes"] = *managed != 0;
    }

    void addRates(Line &line) const
    {
        if (const auto engines = attribute(kAsyncEngineCount))
            line["copy_engines"] = *engines;
        if (const auto units = attribute(kMultiprocessorCount))
            line["compute_units"] = *units;
        if (const auto watchdog = attribute(kKernelExecTimeout))
            line["watchdog"] = *watchdog != 0;
        const auto clock = attribute(kMemoryClockRateKhz);
        const auto width = attribute(kMemoryBusWidthBits);
        // Double data rate: two transfers a clock (CUDA samples, deviceQuery).
        if (clock && width && *clock > 0 && *width > 0)
            line["memory_bytes_per_s"] = 2.0 * *clock * 1e3 * (*width / 8.0);
    }

    const Functions &m_cuda;
    int m_index;
    Device m_device;
};

std::string versionText(int version)
{
    return std::to_string(version / 1000) + '.' + std::to_string(version % 1000 / 10);
}

void sayDriver(const Functions &cuda)
{
    int version = 0;
    if (cuda.driverGetVersion(&version) != kSuccess)
        return;
    Line line = lineOf("driver");
    line["platform"] = "NVIDIA CUDA";
    line["version"] = "CUDA " + versionText(version);
    say(line);
    if (version < kOldestForKernels)
        sayFail(Detail::DriverTooOld, version, "CUDA " + versionText(version));
}

} // namespace

void probeCuda(const std::string &library, bool context)
{
    sayHello(Api::Cuda, library);
    const auto cuda = loadDriver(library);
    if (!cuda) {
        sayDone();
        return;
    }
    sayStage(Stage::Query, "cuDriverGetVersion");
    sayDriver(*cuda);
    sayStage(Stage::Devices, "cuDeviceGetCount");
    int count = 0;
    if (const Result result = cuda->deviceGetCount(&count); result != kSuccess)
        sayFail(Detail::CallFailed, result, errorName(*cuda, result));
    else if (count == 0)
        sayFail(Detail::ZeroDevices, 0, "cuDeviceGetCount");
    for (int i = 0; i < count; ++i) {
        sayStage(Stage::Query, "device " + std::to_string(i));
        Device device = 0;
        if (const Result result = cuda->deviceGet(&device, i); result != kSuccess) {
            sayFail(Detail::CallFailed, result, errorName(*cuda, result));
            continue;
        }
        const DeviceReader reader(*cuda, i, device);
        reader.say();
        if (context)
            reader.sayFree();
    }
    sayDone();
}

} // namespace daemok::probes::cuda
