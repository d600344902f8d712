// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/pairgaps.h"

#include <algorithm>
#include <utility>

namespace daemok::calllog {

PairGaps::PairGaps(std::size_t limit)
    : m_limit(limit),
      m_slots(1024),
      m_gaps(kLevels, std::vector<std::uint64_t>(GapBins::kCount))
{}

PairGaps::Slot &PairGaps::find(std::uint64_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].hash != hash && m_slots[at].hash != 0)
        at = (at + 1) & mask;
    return m_slots[at];
}

void PairGaps::insert(std::uint64_t hash, Nanoseconds at)
{
    Slot &slot = find(hash);
    if (slot.hash != 0) {
        ++m_gaps[levelOf(hash)][GapBins::index(at - slot.last)];
        slot.last = std::max(slot.last, at);
        return;
    }
    slot = {hash, at};
    ++m_used;
    while (m_used > m_limit) {
        ++m_level;
        rebuild(m_slots.size());
    }
    if (m_used * 5 > m_slots.size() * 4)
        rebuild(m_slots.size() * 2);
}

void PairGaps::rebuild(std::size_t places)
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(places));
    m_used = 0;
    for (const Slot &slot : old) {
        if (slot.hash == 0 || levelOf(slot.hash) < m_level)
            continue;
        find(slot.hash) = slot;
        ++m_used;
    }
}

BinnedGaps<GapBins> PairGaps::gaps(Nanoseconds end) const
{
    BinnedGaps<GapBins> all;
    for (unsigned level = m_level; level < kLevels; ++level)
        for (std::size_t bin = 0; bin < GapBins::kCount; ++bin)
            all.gaps[bin] += m_gaps[level][bin];
    for (const Slot &slot : m_slots)
        if (slot.hash != 0)
            all.addCut(end - slot.last);
    return all;
}

} // namespace daemok::calllog
