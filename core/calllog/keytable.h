// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/hash.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <stop_token>
#include <vector>

namespace daemok::calllog {

/// Number of a key, from 0 in the order of first appearance.
using KeyIndex = std::uint32_t;

/// Hashes to numbers, with how often each came. 256 tables by the hash's top byte grow one by one, so that growing
/// takes no second copy of the whole and never long (16 B a place, load 0.4 to 0.8: at most 40 B a key).
class KeyTable
{
public:
    KeyTable();

    /// The key's number; a new key gets the next one. At most 2^32 - 2 keys.
    KeyIndex add(std::uint64_t hash)
    {
        const std::uint64_t filled = hash | (hash == 0 ? 1U : 0U); // 0 marks a free slot
        Shard &shard = m_shards[filled >> 56U];
        if (shard.used >= shard.limit)
            grow(shard);
        Slot &slot = find(shard, filled);
        if (slot.hash == 0) {
            ++shard.used;
            slot = {filled, m_next++, 0};
        }
        ++slot.count;
        return slot.index;
    }
    /// Brings the slot of a hash that is asked for soon into the cache.
    void prefetch(std::uint64_t hash) const
    {
        const Shard &shard = m_shards[hash >> 56U];
        __builtin_prefetch(shard.places.data() + (hash & shard.mask));
    }

    [[nodiscard]] KeyIndex size() const { return m_next; }
    /// How often each key came, by its number; gives the table's memory back. Stopped, the counts are not complete.
    [[nodiscard]] std::vector<std::uint32_t> takeCounts(const std::stop_token &stop = {});

private:
    struct Slot
    {
        std::uint64_t hash = 0;
        KeyIndex index = 0;
        std::uint32_t count = 0;
    };
    struct Shard
    {
        std::vector<Slot> places;
        std::size_t mask = 0;
        std::size_t used = 0;
        std::size_t limit = 0;
    };

    static Slot &find(Shard &shard, std::uint64_t hash)
    {
        std::size_t at = hash & shard.mask;
        while (shard.places[at].hash != hash && shard.places[at].hash != 0)
            at = (at + 1) & shard.mask;
        return shard.places[at];
    }
    static void grow(Shard &shard);

    std::array<Shard, 256> m_shards;
    KeyIndex m_next = 0;
};

/// How many different hashes came. Exact up to `limit` of them; above, those whose hash is below a threshold are kept and
/// the rest is in proportion (error about 1/sqrt(limit)). 8 B a place, load 0.4 to 0.8.
class DistinctCounter
{
public:
    explicit DistinctCounter(std::size_t limit);

    /// True if the hash is new, as far as it is kept.
    bool add(std::uint64_t hash)
    {
        if (hash > m_threshold)
            return false;
        return insert(hash | (hash == 0 ? 1U : 0U));
    }
    void prefetch(std::uint64_t hash) const
    {
        __builtin_prefetch(m_slots.data() + (hashOf(hash) & (m_slots.size() - 1)));
    }
    [[nodiscard]] double count() const;
    [[nodiscard]] bool isExact() const { return m_threshold == kAll; }

private:
    static constexpr std::uint64_t kAll = std::numeric_limits<std::uint64_t>::max();
    bool insert(std::uint64_t hash);
    void rebuild(std::size_t places);

    std::size_t m_limit;
    std::vector<std::uint64_t> m_slots;
    std::size_t m_used = 0;
    std::uint64_t m_threshold = kAll;
};

} // namespace daemok::calllog
