// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/gapsample.h"
#include "core/calllog/keytable.h"

#include <span>
#include <vector>

namespace daemok::calllog {

/// A store with one retention, replayed: counts in calls, occupancy in items x ticks.
struct RetentionCounts
{
    Nanoseconds retention = 0;
    std::uint64_t hitsExtended = 0; ///< expiry moved by each hit
    std::uint64_t hitsFixed = 0;    ///< expiry set when written
    std::uint64_t secondHalfHits =
        0; ///< hits (extended) of calls in the second half, earlier uses anywhere
    double heldExtended = 0;
    double heldFixed = 0;
};

/// Replays the uses of one key after the other for a set of retentions at once. A use at exactly the expiry hits.
class KeyReplay
{
public:
    /// Retentions ascending, at most 254; `end` the last moment of the log, `middle` where its second half begins.
    KeyReplay(std::vector<Nanoseconds> retentions, Nanoseconds middle, Nanoseconds end);

    /// Uses of one key in order of time; may come in pieces between begin() and end().
    void begin(KeyIndex key);
    void feed(std::span<const Nanoseconds> times);
    void end();

    [[nodiscard]] std::vector<RetentionCounts> retentions() const;
    [[nodiscard]] const BinnedGaps<GapBins> &gaps() const { return m_all; }
    [[nodiscard]] const BinnedGaps<GapBins> &firstHalf() const { return m_first; }
    [[nodiscard]] const BinnedGaps<GapBins> &secondHalf() const { return m_second; }
    [[nodiscard]] std::vector<BinnedGaps<CoarseBins>> groups() const { return m_groups; }
    [[nodiscard]] std::uint64_t calls() const { return m_calls; }
    [[nodiscard]] std::uint64_t callsFirstHalf() const { return m_callsFirst; }

private:
    /// Gaps (or ages at the end) of which this retention is the least that covers them.
    struct Covered
    {
        std::uint64_t gaps = 0;
        std::uint64_t gapsSecond = 0;
        double gapTime = 0;
        std::uint64_t ages = 0;
        double ageTime = 0;
    };
    struct Writes
    {
        std::uint64_t count = 0;
        std::uint64_t cut = 0; ///< not expired at the end
        double cutTime = 0;
    };

    [[nodiscard]] std::size_t covering(Nanoseconds time, std::size_t bin) const;
    void takeGap(Nanoseconds from, Nanoseconds to);
    void replayFixed(std::span<const Nanoseconds> times);

    std::vector<Nanoseconds> m_retentions;
    Nanoseconds m_middle;
    Nanoseconds m_end;
    std::vector<std::uint8_t> m_firstCovering; ///< by bin: least retention that may cover it
    std::vector<Covered> m_covered; ///< by retention, one more for those that none covers
    std::vector<Writes> m_writes;
    std::vector<Nanoseconds> m_written; ///< by retention: when the key was written last
    BinnedGaps<GapBins> m_all, m_first, m_second;
    std::vector<BinnedGaps<CoarseBins>> m_groups;
    std::uint64_t m_calls = 0;
    std::uint64_t m_callsFirst = 0;
    bool m_used = false;
    Nanoseconds m_last = 0;
    std::size_t m_group = 0;
};

} // namespace daemok::calllog
