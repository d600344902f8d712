// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/device.h"
#include "probes/lab/source.h"
#include "probes/lab/workload.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace daemok::probes::lab {

/// How a data set passes through a device.
enum class Strategy : std::uint8_t {
    Bulk,      ///< all of it in one buffer, loaded once, kept for every pass
    Segmented, ///< all of it in as many buffers as the largest allocation asks for
    Chunked,   ///< a chunk at a time: read, copy, compute, copy back, in turn; again for every pass
    Streamed   ///< chunks, the next one being read while this one is computed
};
inline constexpr std::array<std::string_view, 4> kStrategyNames{"bulk", "segmented", "chunked",
                                                                "streamed"};

struct Job
{
    Kernel kernel{};
    Strategy strategy{};
    std::size_t bytes = 0;        ///< of the data set that are used; whole grains
    std::size_t chunkBytes = 0;   ///< of a chunk; of a transfer for bulk; whole grains
    std::size_t segmentBytes = 0; ///< largest buffer of a segmented run; whole grains
    int passes = 1;
    double deadline = 0; ///< monotonic second at which to stop
};

/// Where the time went, seconds; overlapping parts of a streamed run are counted each.
struct Parts
{
    double allocate = 0, fetch = 0, up = 0, compute = 0, down = 0;
};

struct Outcome
{
    enum class State : std::uint8_t { Ok, Refused, Failed, Timeout };
    State state = State::Ok;
    int code = 0; ///< of the driver where it refused or failed
    double seconds = 0;
    std::uint64_t checksum = 0;
    std::size_t deviceBytes = 0;
    std::size_t hostBytes = 0;
    Parts parts;
};
inline constexpr std::array<std::string_view, 4> kOutcomeNames{"ok", "refused", "failed",
                                                               "timeout"};

/// Runs one job from fresh device memory. `constants` is the kernel's, on the device. Refused: the driver denied memory.
/// Streamed runs use two lanes of the device where `overlapsOnDevice`, else only the reader runs beside.
[[nodiscard]] Outcome run(Device &device, const Source &source, Buffer constants, const Job &job,
                          bool overlapsOnDevice);

} // namespace daemok::probes::lab
