// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace daemok::planner {

/// 64-bit digest of numbers in order, for keys that SlotIndex then tells apart.
class Digest
{
public:
    Digest &operator<<(std::uint64_t bits)
    {
        m_value = (m_value ^ bits) * 0x9E3779B97F4A7C15U;
        m_value ^= m_value >> 29U;
        return *this;
    }
    Digest &operator<<(double number) { return *this << std::bit_cast<std::uint64_t>(number); }
    Digest &operator<<(int number) { return *this << static_cast<std::uint64_t>(number); }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0x2545F4914F6CDD1DU;
};

/// Numbers keys 0, 1, 2 ... in the order of their first appearance. reset() forgets them in O(1) and
/// keeps the storage, so that after a while nothing is allocated any more.
class SlotIndex
{
public:
    struct Slot
    {
        std::size_t index = 0;
        bool isNew = false;
    };

    void reset()
    {
        m_size = 0;
        ++m_epoch;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }

    Slot slotOf(std::uint64_t key)
    {
        if (2 * (m_size + 1) > m_entries.size())
            grow();
        Entry &entry = locate(key);
        if (entry.epoch == m_epoch)
            return {entry.slot, false};
        entry = {key, m_epoch, m_size};
        return {m_size++, true};
    }

    /// For keys that are digests: same(index) tells whether the entry numbered so is the one meant.
    template <class Same> Slot slotOf(const Digest &digest, const Same &same)
    {
        for (std::uint64_t key = digest.value();; ++key) {
            const Slot slot = slotOf(key);
            if (slot.isNew || same(slot.index))
                return slot;
        }
    }

private:
    struct Entry
    {
        std::uint64_t key = 0;
        std::uint64_t epoch = 0;
        std::size_t slot = 0;
    };

    Entry &locate(std::uint64_t key)
    {
        const std::size_t mask = m_entries.size() - 1;
        std::size_t at = static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> 32U) & mask;
        while (m_entries[at].epoch == m_epoch && m_entries[at].key != key)
            at = (at + 1) & mask;
        return m_entries[at];
    }

    void grow()
    {
        std::vector<Entry> old(m_entries.empty() ? 64 : 2 * m_entries.size());
        old.swap(m_entries);
        for (const Entry &entry : old)
            if (entry.epoch == m_epoch)
                locate(entry.key) = entry;
    }

    std::vector<Entry> m_entries;
    std::uint64_t m_epoch = 1;
    std::size_t m_size = 0;
};

/// Entries in the order of their slots; reset() keeps them with what they own.
template <class Entry> class SlotStore
{
public:
    Entry &add()
    {
        if (m_used == m_entries.size())
            m_entries.emplace_back();
        return m_entries[m_used++];
    }
    void reset() { m_used = 0; }
    Entry &operator[](std::size_t i) { return m_entries[i]; }
    const Entry &operator[](std::size_t i) const { return m_entries[i]; }
    [[nodiscard]] std::size_t size() const { return m_used; }

private:
    std::vector<Entry> m_entries;
    std::size_t m_used = 0;
};

} // namespace daemok::planner
