// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/profile.h"
#include "core/placement/workload.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace daemok {

/// What describes a local workload. Values are in the units that the names of the project file say.
enum class PlacementInput : std::uint8_t {
    Vectors,
    Dimensions,
    BytesPerDimension,
    QueriesPerSecond,
    QueriesAtOnce,
    SearchHours, ///< over which searches count as passes
    Items,
    ItemBytes,
    ItemFlop,
    DeadlineHours,
    DataGib,
    Passes,
    FlopPerByte,
    OutputShare,
    ResidentGib,
    SourceMBs, ///< 0: the data lie in memory
    BitsPerWeight,
    CacheBits,
    CallsInFlight,
    NUM_INPUTS
};
[[nodiscard]] std::string_view placementInputName(PlacementInput input); ///< "queries_per_s"

/// A workload as typed, over what answers and plan say.
struct WorkloadInputs
{
    placement::WorkloadKind kind = placement::WorkloadKind::Embedding;
    placement::EmbeddingSearch::Index index = placement::EmbeddingSearch::Index::Flat;
    bool streamable = true; ///< of an own workload
    std::string model;      ///< of the catalogue's open models; empty: the planned one
    std::map<PlacementInput, double> typed;

    friend bool operator==(const WorkloadInputs &, const WorkloadInputs &) = default;
};

/// Where the devices of a placement come from.
enum class DeviceSource : std::uint8_t { Live, Pasted, Typed, ServerType };

/// A device that somebody describes.
struct TypedDevice
{
    std::string name;
    placement::Compute compute = placement::Compute::Cuda;
    double totalGib = 0;
    double freeGib = 0;      ///< 0: unknown
    double largestGib = 0;   ///< 0: no limit of its own
    double bandwidthGBs = 0; ///< 0: unknown
    bool unified = false;

    friend bool operator==(const TypedDevice &, const TypedDevice &) = default;
};

/// What a person changes of what was read.
struct MemoryOverride
{
    std::optional<double> freeBytes;
    std::optional<double> largestBytes;

    friend bool operator==(const MemoryOverride &, const MemoryOverride &) = default;
};

/// A server type of the catalogue by what names it there.
struct NamedServer
{
    std::string name, provider, region;

    friend bool operator==(const NamedServer &, const NamedServer &) = default;
};

/// Devices and workload of the Placement page as they are kept in a project: what a person chose, pasted and typed. What was
/// probed or measured is not kept: it belongs to the machine, not to the project.
struct PlacementSettings
{
    DeviceSource source = DeviceSource::Live;
    std::string device; ///< id of the chosen one; empty: the first
    std::string pasted; ///< as it was pasted
    TypedDevice typed;
    NamedServer server;
    std::map<std::pair<DeviceSource, std::string>, MemoryOverride> memory; ///< by source and device
    WorkloadInputs workload;

    friend bool operator==(const PlacementSettings &, const PlacementSettings &) = default;
};

} // namespace daemok
