// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/logbins.h"
#include "core/calllog/timeformat.h"

#include <cstdint>
#include <vector>

namespace daemok::calllog {

/// Gaps between equal calls, counted in bins, with what the end of the observation cut off: of every key the time from
/// its last use to the end. Bins are CoarseBins or GapBins of ticks.
template <class Bins> struct BinnedGaps
{
    std::vector<std::uint64_t> gaps = std::vector<std::uint64_t>(Bins::kCount);
    std::vector<std::uint64_t> cut = std::vector<std::uint64_t>(Bins::kCount);

    void addGap(Nanoseconds gap) { ++gaps[Bins::index(gap)]; }
    void addCut(Nanoseconds age) { ++cut[Bins::index(age)]; }
};

/// What prediction needs of a log or of its first part.
struct GapSample
{
    double tick = 1e-9;      ///< seconds; 1 where the log has no clock: then gaps are requests
    bool inRequests = false; ///< gaps count requests
    Nanoseconds span = 0;    ///< ticks observed
    std::uint64_t calls = 0;
    BinnedGaps<GapBins> all;
    std::vector<BinnedGaps<CoarseBins>>
        groups; ///< keys in groups at random, for resampling; may be empty
};
constexpr std::size_t kKeyGroups = 32;

} // namespace daemok::calllog
