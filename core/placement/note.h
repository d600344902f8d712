// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/decision.h"
#include "core/placement/lab/labresult.h"
#include "core/placement/serving/serving.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace daemok::placement {

/// One line of the short note that goes to the developers: an id and the numbers of its sentence.
enum class NoteId : std::uint8_t {
    Strategy,         ///< strategy (as a number), seconds
    UsableMemory,     ///< bytes to stay below, bytes of the device
    LargestBuffer,    ///< bytes
    ChunkSize,        ///< bytes, largest bytes
    Buffers,          ///< host buffers, device buffers
    LockStaging,      ///< bytes of page-locked host memory
    OverlapOnDevice,  ///< queues to use
    OverlapReadOnly,  ///< a reader thread is all the overlap there is
    KeepResident,     ///< passes from which keeping the data pays
    ZeroCopy,         ///< memory is shared: map instead of copying
    LateRefusal,      ///< allocation may be refused at first use: check every call
    SilentFallback,   ///< some drivers spill into host memory without an error: measure
    LargeBufferFlags, ///< Intel: buffers above 4 GiB need flags
    FallBack,         ///< strategy (as a number) where memory is short
    MeasureFirst,     ///< figures are assumed or free memory is unknown
    CompareResults,   ///< compare checksums of strategies once
    WeightsResident,  ///< bytes that stay on every instance
    KvPerCall,        ///< bytes a call, calls an instance
    LimitContext,     ///< tokens a call
    SpareInstance     ///< instances, of which one may fail
};
inline constexpr std::size_t kNoteIds = 20;
[[nodiscard]] std::string_view nameOf(NoteId id);

struct NoteLine
{
    NoteId id{};
    std::vector<double> values;
};

[[nodiscard]] std::vector<NoteLine> noteOf(const Decision &decision,
                                           const std::vector<DeviceProfile> &devices,
                                           const Workload &workload);
[[nodiscard]] std::vector<NoteLine> noteOf(const ServingOption &option, const ServedModel &model,
                                           const ServingLoad &load);

/// What is said about CUDA, OpenCL and memory (design: models, section 7), and whether it holds.
enum class ClaimId : std::uint8_t {
    ChunksNeedLittleMemory,   ///< some load everything, others work in chunks with little memory
    CudaKeepsItsSpeed,        ///< with little memory, by keeping I/O busy
    OpenClFailsWithoutMemory, ///< without enough memory it does not run
    ChunkingHasLimits,        ///< OpenCL code must mind capacity and chunk, CUDA code too
    OnlyCudaOverlaps,         ///< only CUDA overlaps or exceeds its memory
    MemoryDecides             ///< the machine's memory decides, not the maker
};
inline constexpr std::size_t kClaims = 6;
[[nodiscard]] std::string_view nameOf(ClaimId id);

enum class Verdict : std::uint8_t { True, Conditional, False };

/// Numbers that carry a verdict. `isMeasured`: on this device by the lab, else cited.
struct Evidence
{
    std::string
        name; ///< of a number: bulk_bytes, streamed_bytes, bulk_ms, streamed_ms, code, passes ...
    double value = 0;
};
struct Claim
{
    ClaimId id{};
    Verdict verdict = Verdict::Conditional;
    bool isMeasured = false;
    std::string source; ///< "lab", or the page that is cited
    std::vector<Evidence> evidence;
};

/// All claims; with a lab's result the figures of this device stand in place of cited ones.
[[nodiscard]] std::vector<Claim> claims(const LabResult *lab, const DeviceProfile *device);

} // namespace daemok::placement
