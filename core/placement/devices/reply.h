// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/machine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::placement {

/// How the process that asked a driver ended.
struct ProcessEnd
{
    enum class Kind : std::uint8_t { Exited, Signalled, TimedOut, NotStarted, Cancelled };
    Kind kind = Kind::Exited;
    int value = 0; ///< exit status or signal
    double ms = 0;
};

struct PciEntry
{
    std::string pci, vendor, device, driver;
    bool asleep = false;
};

/// A driver that the host's process found registered, not loaded.
struct DriverEntry
{
    probes::Api api = probes::Api::OpenCl;
    std::string file;    ///< of registration, or empty
    std::string library; ///< what to load
    std::string path;    ///< where the linker would find it; empty: nowhere
    std::string stamp;   ///< changes when the file changes
    std::string drives;  ///< PCI vendor whose devices it opens, "any" or "none"
};

struct DeviceEntry
{
    AccessPath path;
    std::string name, vendor, pci, uuid;
    DeviceKind kind = DeviceKind::Gpu;
};

/// Memory of a device named by PCI address, UUID or its index within the driver.
struct MemoryEntry
{
    std::string pci, uuid, name;
    int index = -1;
    MemorySource source = MemorySource::Host;
    std::optional<double> total, free, largestFree;
    std::optional<bool> unified;
};

struct Failure
{
    probes::Detail detail = probes::Detail::CallFailed;
    int code = 0;
    std::string text;
};

/// What one process wrote (probes/protocol.h), read as far as it can be read.
struct Reply
{
    probes::Api api = probes::Api::Host;
    std::string driver;
    bool hasHello = false, isComplete = false, isNoisy = false, isLab = false;
    std::size_t strangeLines = 0;
    probes::Stage stage = probes::Stage::Start;
    std::string what;
    std::string version;
    HostMachine host;
    std::vector<PciEntry> pci;
    std::vector<DriverEntry> drivers;
    std::vector<DeviceEntry> devices;
    std::vector<MemoryEntry> memory;
    std::vector<Failure> failures;
};

/// Never fails: what is not the protocol is counted in strangeLines. `at` dates the figures; at most 4 MiB are read.
[[nodiscard]] Reply parseReply(std::string_view text, probes::Api api, std::string driver,
                               const std::string &at);

/// State and detail from what was said and how the process ended.
[[nodiscard]] Backend judge(const Reply &reply, const ProcessEnd &end);

} // namespace daemok::placement
