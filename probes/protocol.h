// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// What daemok-probe writes: one JSON object a line on standard output, unbuffered, the member "line" naming its kind.
///
///   hello    protocol, api, driver                      always first
///   stage    stage, what                                before every call that may crash or hang
///   host     memory_bytes, available_bytes, cpu, cores, os
///   pci      pci, vendor, device, class, driver, name, runtime (active|suspended|unknown)
///   icd      file, library, path, stamp, drives (PCI vendor ids, "any" or "none")
///   library  api, path, stamp                           where a driver would be loaded from, without loading it
///   driver   version, kernel_abi, platform              what the driver says of itself
///   device   index, name, vendor, kind, pci, uuid, version, total_bytes, max_alloc_bytes, unified, rates and limits
///   memory   index or pci, source, total_bytes, free_bytes, largest_free_bytes
///   fail     detail, code, text                         a call said no; the run goes on where it can
///   noise    bytes                                      the driver wrote to standard output, which was kept apart
///   rate, run, progress                                 of the lab: see probes/lab
///   done                                                always last; a document without it is cut off
///
/// Sizes are bytes, PCI addresses "dddd:bb:dd.f" in lower case, UUIDs 32 hexadecimal digits. An absent member is unknown.
/// A recording of a whole probe (kProbeRecord) is these lines for each driver between
///   record   schema, source, note                       once, first
///   process  api, driver                                begins a driver
///   end      exit | signal | timeout, ms                how its process ended
namespace daemok::probes {

inline constexpr int kProtocol = 1;
inline constexpr std::string_view kProbeSchema = "daemok.probe/1";
inline constexpr std::string_view kLabSchema = "daemok.lab/1";
inline constexpr std::string_view kProbeRecord = "daemok.probe-record/1";

enum class Api : std::uint8_t { Host, Cuda, Nvml, OpenCl };
inline constexpr std::array<std::string_view, 4> kApiNames{"host", "cuda", "nvml", "opencl"};

/// The states of a backend in daemok.probe/1.
enum class State : std::uint8_t { Ok, NoDriver, NoDevice, Crashed, Timeout, TooOld, Error };
inline constexpr std::array<std::string_view, 7> kStateNames{
    "ok", "no-driver", "no-device", "crashed", "timeout", "too-old", "error"};

/// Where a run stands; each is announced before it begins.
enum class Stage : std::uint8_t {
    Start,
    Load,       ///< the dynamic linker opens the library: its constructors run
    Symbols,    ///< entry points are looked up
    Initialise, ///< cuInit, nvmlInit
    Platforms,
    Devices,
    Query,
    Memory,
    Context,
    Module, ///< kernels are loaded or built
    Allocate,
    Run,
    Finish
};
inline constexpr std::array<std::string_view, 13> kStageNames{
    "start",  "load",    "symbols", "initialise", "platforms", "devices", "query",
    "memory", "context", "module",  "allocate",   "run",       "finish"};

/// What exactly is the matter with a backend. One state may have many details, a detail has one state.
enum class Detail : std::uint8_t {
    None,
    SingleDevice,
    SeveralDevices,
    UnifiedMemory, ///< the only device shares the host's memory
    Asleep,        ///< not asked: that would wake a sleeping device
    LateCrash,     ///< complete answer, then the driver crashed while the process ended
    LateHang,      ///< complete answer, then the process did not end
    NoisyDriver,   ///< complete answer; the driver printed text of its own
    LibraryMissing,
    IcdLibraryMissing, ///< the .icd file names a library that is not there
    NoIcd,
    ToolkitStub, ///< the CUDA Toolkit's link-time stub in the place of the driver (code 34)
    NoDeviceReported,
    ZeroDevices,
    NoPlatform,
    CrashLoading,
    CrashCalling,
    Aborted,
    ExitedEarly, ///< the driver ended the process by exit()
    HangLoading,
    HangCalling,
    DriverTooOld,   ///< lists devices, but is older than the lab's kernels need
    DriverMismatch, ///< library and kernel module do not belong together
    PtxUnsupported, ///< refused the lab's kernels
    Garbage,        ///< its output is not the protocol
    CutOff,         ///< ended without "done" and without an error
    CallFailed,
    SymbolMissing,
    PermissionDenied,
    HelperMissing, ///< daemok-probe itself could not be started
    NotBuilt,      ///< this daemok-probe was built without that interface
    Quarantined,   ///< not asked again until its file changes: it crashed or hung before
    Cancelled
};

struct DetailEntry
{
    std::string_view name;
    State state;
};

/// In the order of Detail.
inline constexpr std::array<DetailEntry, 33> kDetails{{
    {"", State::Ok},
    {"single-device", State::Ok},
    {"several-devices", State::Ok},
    {"unified-memory", State::Ok},
    {"asleep", State::Ok},
    {"late-crash", State::Ok},
    {"late-hang", State::Ok},
    {"noisy-driver", State::Ok},
    {"library-missing", State::NoDriver},
    {"icd-library-missing", State::NoDriver},
    {"no-icd", State::NoDriver},
    {"toolkit-stub", State::NoDriver},
    {"no-device-reported", State::NoDevice},
    {"zero-devices", State::NoDevice},
    {"no-platform", State::NoDevice},
    {"crash-loading", State::Crashed},
    {"crash-calling", State::Crashed},
    {"aborted", State::Crashed},
    {"exited-early", State::Crashed},
    {"hang-loading", State::Timeout},
    {"hang-calling", State::Timeout},
    {"driver-too-old", State::TooOld},
    {"driver-mismatch", State::TooOld},
    {"ptx-unsupported", State::TooOld},
    {"garbage", State::Error},
    {"cut-off", State::Error},
    {"call-failed", State::Error},
    {"symbol-missing", State::Error},
    {"permission-denied", State::Error},
    {"helper-missing", State::Error},
    {"not-built", State::Error},
    {"quarantined", State::Error},
    {"cancelled", State::Error},
}};

[[nodiscard]] constexpr std::string_view nameOf(Api api)
{
    return kApiNames[static_cast<std::size_t>(api)];
}
[[nodiscard]] constexpr std::string_view nameOf(State state)
{
    return kStateNames[static_cast<std::size_t>(state)];
}
[[nodiscard]] constexpr std::string_view nameOf(Stage stage)
{
    return kStageNames[static_cast<std::size_t>(stage)];
}
[[nodiscard]] constexpr std::string_view nameOf(Detail detail)
{
    return kDetails[static_cast<std::size_t>(detail)].name;
}
[[nodiscard]] constexpr State stateOf(Detail detail)
{
    return kDetails[static_cast<std::size_t>(detail)].state;
}

[[nodiscard]] constexpr std::optional<Detail> detailFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kDetails.size(); ++i) {
        if (kDetails[i].name == name)
            return static_cast<Detail>(i);
    }
    return std::nullopt;
}

template <class Enum, std::size_t N>
[[nodiscard]] constexpr std::optional<Enum> fromName(const std::array<std::string_view, N> &names,
                                                     std::string_view name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == name)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// A quarantined driver keeps the state it earned; its detail says that it was not asked again.
[[nodiscard]] constexpr bool deservesQuarantine(Detail detail)
{
    return stateOf(detail) == State::Crashed || stateOf(detail) == State::Timeout;
}

} // namespace daemok::probes
