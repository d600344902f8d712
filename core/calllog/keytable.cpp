// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/keytable.h"

#include "core/calllog/hash.h"

#include <utility>

namespace daemok::calllog {

namespace {

constexpr std::size_t kFirstSlots = 16;

constexpr std::size_t limitOf(std::size_t places)
{
    return places - places / 5;
}

} // namespace

KeyTable::KeyTable()
{
    for (Shard &shard : m_shards)
        grow(shard);
}

void KeyTable::grow(Shard &shard)
{
    const std::size_t size = shard.places.empty() ? kFirstSlots : shard.places.size() * 2;
    const std::vector<Slot> old = std::exchange(shard.places, std::vector<Slot>(size));
    shard.mask = size - 1;
    shard.limit = limitOf(size);
    for (const Slot &slot : old)
        if (slot.hash != 0)
            find(shard, slot.hash) = slot;
}

std::vector<std::uint32_t> KeyTable::takeCounts(const std::stop_token &stop)
{
    std::vector<std::uint32_t> counts(m_next);
    for (Shard &shard : m_shards) {
        if (stop.stop_requested())
            break;
        for (const Slot &slot : shard.places)
            if (slot.hash != 0)
                counts[slot.index] = slot.count;
        shard = {};
        grow(shard);
    }
    m_next = 0;
    return counts;
}

DistinctCounter::DistinctCounter(std::size_t limit) : m_limit(limit), m_slots(kFirstSlots) {}

bool DistinctCounter::insert(std::uint64_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hashOf(hash) & mask; // kept hashes are small ones: spread them again
    while (m_slots[at] != 0) {
        if (m_slots[at] == hash)
            return false;
        at = (at + 1) & mask;
    }
    m_slots[at] = hash;
    if (++m_used >= m_limit) {
        m_threshold /= 2;
        rebuild(m_slots.size());
    } else if (m_used >= limitOf(m_slots.size())) {
        rebuild(m_slots.size() * 2);
    }
    return true;
}

void DistinctCounter::rebuild(std::size_t places)
{
    const std::vector<std::uint64_t> old =
        std::exchange(m_slots, std::vector<std::uint64_t>(places));
    m_used = 0;
    for (const std::uint64_t hash : old) {
        if (hash == 0 || hash > m_threshold)
            continue;
        std::size_t at = hashOf(hash) & (places - 1);
        while (m_slots[at] != 0)
            at = (at + 1) & (places - 1);
        m_slots[at] = hash;
        ++m_used;
    }
}

double DistinctCounter::count() const
{
    return static_cast<double>(m_used)
           * (static_cast<double>(kAll) / static_cast<double>(m_threshold));
}

} // namespace daemok::calllog
