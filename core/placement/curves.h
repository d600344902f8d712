// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/decision.h"

#include <cstdint>
#include <optional>
#include <vector>

/// What a page draws of the placement model: the same formulas over a range of one input. Pure.
namespace daemok::placement {

struct CurvePoint
{
    double x = 0;
    double y = 0;
};

/// Input bytes a second against the chunk, of one strategy that works in chunks.
struct ChunkCurve
{
    std::vector<CurvePoint> points; ///< x: bytes of a chunk, y: bytes/s of one pass
    double largest = 0;             ///< bytes of the largest chunk that fits; 0: none
    double chosen = 0;              ///< bytes; 0: none
};
/// From 64 KiB to 1 GiB, at most the input, three points an octave; also beyond what fits, so that a limit is seen as one.
[[nodiscard]] ChunkCurve throughputByChunk(const DeviceProfile &device, const Workload &workload,
                                           Strategy strategy);

/// Seconds of a strategy against the input's bytes (a sixteenth to sixteen times) or the passes (1 to 64 at least, four times
/// the workload's); points at which a gate fails are left out.
[[nodiscard]] std::vector<CurvePoint> timeBySize(const DeviceProfile &device,
                                                 const Workload &workload, Strategy strategy);
[[nodiscard]] std::vector<CurvePoint> timeByPasses(const DeviceProfile &device,
                                                   const Workload &workload, Strategy strategy);

/// What works at once in a run.
enum class Lane : std::uint8_t { Allocate, Read, Up, Compute, Down };
inline constexpr std::size_t kLanes = 5;
struct LaneStep
{
    Lane lane{};
    double from = 0, to = 0; ///< seconds since the start
    int block = 0;
};
/// One pass over the first `blocks` chunks of the option's size, each step as early as lanes and buffers let it begin.
[[nodiscard]] std::vector<LaneStep> schedule(const DeviceProfile &device, const Workload &workload,
                                             const Option &option, int blocks);

} // namespace daemok::placement
