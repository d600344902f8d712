// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/gapsample.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace daemok::calllog {

/// Gaps between equal calls of the same user: the uses of each pair (user, key), known by one hash, in the order they come.
/// Exact up to `limit` pairs. Above, only pairs whose hash begins with `level` zero bits are kept, from their first use on: what
/// is counted is that of a random share 2^-level of the pairs, none of them in part. 16 B a place, load 0.4 to 0.8.
class PairGaps
{
public:
    explicit PairGaps(std::size_t limit);

    /// `at` in ticks of the log; a use before the last one counts as a gap of 0.
    void add(std::uint64_t hash, Nanoseconds at)
    {
        if (levelOf(hash) >= m_level)
            insert(hash | (hash == 0 ? 1U : 0U), at);
    }
    void prefetch(std::uint64_t hash) const
    {
        __builtin_prefetch(m_slots.data() + (hash & (m_slots.size() - 1)));
    }

    [[nodiscard]] bool isExact() const { return m_level == 0; }
    /// Share of the pairs that is kept.
    [[nodiscard]] double share() const { return 1.0 / static_cast<double>(1ULL << m_level); }
    [[nodiscard]] double count() const { return static_cast<double>(m_used) / share(); }
    /// Gaps of the pairs kept, and of each the time from its last use to `end`.
    [[nodiscard]] BinnedGaps<GapBins> gaps(Nanoseconds end) const;

private:
    static constexpr unsigned kLevels = 24;
    static unsigned levelOf(std::uint64_t hash)
    {
        const auto zeros = static_cast<unsigned>(std::countl_zero(hash));
        return zeros < kLevels ? zeros : kLevels - 1;
    }
    struct Slot
    {
        std::uint64_t hash = 0; ///< 0: free
        Nanoseconds last = 0;
    };

    void insert(std::uint64_t hash, Nanoseconds at);
    [[nodiscard]] Slot &find(std::uint64_t hash);
    void rebuild(std::size_t places);

    std::size_t m_limit;
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
    unsigned m_level = 0;
    std::vector<std::vector<std::uint64_t>> m_gaps; ///< by level of the pair, so that levels can go
};

} // namespace daemok::calllog
