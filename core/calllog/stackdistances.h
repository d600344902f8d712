// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/keytable.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace daemok::calllog {

/// LRU stack distances, exact (Mattson et al., 1970): how many other keys were used since the last use of a key.
/// A store of C items under LRU hits where the distance is below C.
///
/// The last uses are marks on a time line of four places a key, as a bitmap with counts of its blocks, of 16 blocks and so on.
/// A distance is the number of marks behind the earlier one: mostly a few words near the end of the line. When
/// the line is full the marks are pushed together; that costs one step a key for three uses a key.
class StackDistances
{
public:
    /// Keys are numbered below `keys`; `kept` of them are expected.
    StackDistances(std::size_t keys, std::size_t kept);

    void use(std::span<const KeyIndex> keys);

    /// counts()[d]: uses at distance d. Has one place for every key used.
    [[nodiscard]] std::vector<std::uint32_t> takeCounts();
    [[nodiscard]] std::uint32_t distinct() const { return m_distinct; }

private:
    static constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();
    static constexpr unsigned kBlockWords = 8;
    static constexpr unsigned kFanOut = 16;

    [[nodiscard]] std::uint32_t marksBehind(std::uint32_t place) const;
    void mark(std::uint32_t place);
    void unmark(std::uint32_t place);
    void layLevels();
    void pushTogether();

    std::vector<std::uint32_t> m_places; ///< by key: its mark, or kNever
    std::vector<std::uint64_t> m_words;
    std::vector<std::vector<std::uint32_t>>
        m_levels;             ///< marks in a block, in 16 blocks, in 256 ...
    std::uint32_t m_next = 0; ///< first free place
    std::uint32_t m_size = 0; ///< places
    std::vector<std::uint32_t> m_counts;
    std::uint32_t m_distinct = 0;
};

} // namespace daemok::calllog
