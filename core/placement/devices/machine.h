// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/origin.h"
#include "core/quantity/units.h"
#include "probes/protocol.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::placement {

/// Who counted. Free memory has no common source: each maker's own is asked first (facts: GPU probing, section 2.1).
enum class MemorySource : std::uint8_t {
    Host,      ///< the kernel's MemTotal, MemAvailable
    OpenCl,    ///< the driver's size; OpenCL itself knows no free memory
    OpenClAmd, ///< cl_amd_device_attribute_query
    Cuda,      ///< cuDeviceTotalMem, cuMemGetInfo (needs a context of its own)
    Nvml,
    Amdgpu,    ///< the kernel driver's counters
    AmdgpuGtt, ///< carve-out and GTT of a processor's own graphics
    Kfd,
    I915,
    Xe,
    NvidiaSmi, ///< pasted text of these programs
    Clinfo,
    RocmSmi,
    Typed,
    Catalog
};
inline constexpr std::size_t kMemorySources = 15;
[[nodiscard]] std::string_view nameOf(MemorySource source);
[[nodiscard]] std::optional<MemorySource> memorySourceFromName(std::string_view name);

/// How far a figure may be trusted, best first (facts: GPU probing, section 5.7).
enum class Confidence : std::uint8_t { Measured, Vendor, Reported, Assumed };
[[nodiscard]] std::string_view nameOf(Confidence confidence);
/// Share between 0 and 1 that enters the score: 1, 0.8, 0.5, 0.3.
[[nodiscard]] double weightOf(Confidence confidence);

/// One figure of memory with where and when it was read (ISO 8601, UTC; empty if unknown).
struct MemoryReading
{
    Bytes bytes;
    MemorySource source = MemorySource::Typed;
    Confidence confidence = Confidence::Assumed;
    std::string at;
};

enum class DeviceKind : std::uint8_t { Gpu, Cpu, Accelerator };
inline constexpr std::size_t kDeviceKinds = 3;
[[nodiscard]] std::string_view nameOf(DeviceKind kind);

/// One interface through which a device can be used.
struct AccessPath
{
    probes::Api api = probes::Api::OpenCl;
    std::string driver; ///< library that gives it
    int index = 0;      ///< of the device within that driver
    std::string platform;
    std::string version;
    std::optional<MemoryReading> total, free, largestAllocation;
    std::optional<bool> unified;        ///< shares the host's memory
    std::optional<int> copyEngines;     ///< CUDA; 1 cannot copy both ways at once
    std::optional<bool> outOfOrder;     ///< OpenCL queues that may reorder
    std::optional<bool> oversubscribes; ///< CUDA managed memory may exceed the device's
    std::optional<bool> watchdog;       ///< long kernels are ended by the system
    std::optional<double> memoryBytesPerSecond;
    Origin origin = Origin::Measured;
};

/// One piece of hardware, however many drivers show it.
struct PhysicalDevice
{
    std::string id; ///< PCI address, else UUID, else api and name: stable on one machine
    std::string name;
    std::string vendor;
    DeviceKind kind = DeviceKind::Gpu;
    std::string pci;  ///< dddd:bb:dd.f or empty
    std::string uuid; ///< 32 hexadecimal digits or empty
    bool asleep = false;
    bool unified = false;
    std::optional<MemoryReading> total, free;
    std::vector<AccessPath> paths;
    std::string
        possiblySameAs; ///< id of a device with equal name and size that nothing proves to be this one
};

/// How asking one driver ended.
struct Backend
{
    probes::Api api = probes::Api::Host;
    std::string driver;
    probes::State state = probes::State::Ok;
    probes::Detail detail = probes::Detail::None;
    probes::Stage stage = probes::Stage::Start; ///< reached
    std::string what;                           ///< the call at hand
    int code = 0;                               ///< the driver's own
    std::string text;                           ///< the driver's or linker's own words
    double ms = 0;
    std::string since; ///< of a quarantined driver: when it failed
};

struct HostMachine
{
    std::optional<MemoryReading> memory, available;
    std::string cpu;
    int cores = 0;
    std::string os;
};

/// A machine as its drivers show it (schema daemok.probe/1). A value.
struct ProbedMachine
{
    std::string at; ///< ISO 8601, UTC
    HostMachine host;
    std::vector<PhysicalDevice> devices;
    std::vector<Backend> backends;

    [[nodiscard]] const PhysicalDevice *find(std::string_view id) const;
    /// Devices that can be used through some interface.
    [[nodiscard]] std::size_t usable() const;
};

} // namespace daemok::placement
