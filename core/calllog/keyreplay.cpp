// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/keyreplay.h"

#include "core/calllog/hash.h"

#include <algorithm>
#include <array>

namespace daemok::calllog {

KeyReplay::KeyReplay(std::vector<Nanoseconds> retentions, Nanoseconds middle, Nanoseconds end)
    : m_retentions(std::move(retentions)),
      m_middle(middle),
      m_end(end),
      m_firstCovering(GapBins::kCount),
      m_covered(m_retentions.size() + 1),
      m_writes(m_retentions.size()),
      m_written(m_retentions.size()),
      m_groups(kKeyGroups)
{
    for (std::size_t bin = 0; bin < GapBins::kCount; ++bin)
        m_firstCovering[bin] = static_cast<std::uint8_t>(
            std::lower_bound(m_retentions.begin(), m_retentions.end(), GapBins::lower(bin))
            - m_retentions.begin());
}

void KeyReplay::begin(KeyIndex key)
{
    m_used = false;
    m_group = hashOf(std::uint64_t{key}) % kKeyGroups;
}

std::size_t KeyReplay::covering(Nanoseconds time, std::size_t bin) const
{
    std::size_t index = m_firstCovering[bin];
    while (index < m_retentions.size() && m_retentions[index] < time)
        ++index;
    return index;
}

void KeyReplay::takeGap(Nanoseconds from, Nanoseconds to)
{
    const Nanoseconds gap = to - from;
    const std::size_t bin = GapBins::index(gap);
    ++m_all.gaps[bin];
    ++m_groups[m_group].gaps[CoarseBins::index(gap)];
    Covered &covered = m_covered[covering(gap, bin)];
    ++covered.gaps;
    covered.gapTime += static_cast<double>(gap);
    if (to < m_middle) {
        ++m_first.gaps[bin];
        return;
    }
    ++covered.gapsSecond;
    if (from >= m_middle)
        ++m_second.gaps[bin];
    else
        m_first.addCut(m_middle - from);
}

void KeyReplay::feed(std::span<const Nanoseconds> times)
{
    if (times.empty())
        return;
    m_calls += times.size();
    if (!m_used) {
        m_used = true;
        m_last = times.front();
        std::fill(m_written.begin(), m_written.end(), m_last);
        for (Writes &writes : m_writes)
            ++writes.count;
        m_callsFirst += m_last < m_middle ? 1 : 0;
        times = times.subspan(1);
    }
    for (const Nanoseconds time : times) {
        m_callsFirst += time < m_middle ? 1 : 0;
        takeGap(m_last, time);
        m_last = time;
    }
    if (!times.empty())
        replayFixed(times);
}

// Four retentions side by side: each waits for its own last write, not for the others'.
void KeyReplay::replayFixed(std::span<const Nanoseconds> times)
{
    constexpr std::size_t lanes = 4;
    const std::size_t count = m_retentions.size();
    std::size_t r = 0;
    for (; r + lanes <= count; r += lanes) {
        std::array<Nanoseconds, lanes> written{};
        std::array<Nanoseconds, lanes> retention{};
        std::array<std::uint64_t, lanes> writes{};
        std::copy_n(m_written.begin() + static_cast<std::ptrdiff_t>(r), lanes, written.begin());
        std::copy_n(m_retentions.begin() + static_cast<std::ptrdiff_t>(r), lanes,
                    retention.begin());
        for (const Nanoseconds time : times)
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                const bool expired = time - written[lane] > retention[lane];
                writes[lane] += expired ? 1 : 0;
                written[lane] = expired ? time : written[lane];
            }
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            m_writes[r + lane].count += writes[lane];
            m_written[r + lane] = written[lane];
        }
    }
    for (; r < count; ++r)
        for (const Nanoseconds time : times)
            if (time - m_written[r] > m_retentions[r]) {
                ++m_writes[r].count;
                m_written[r] = time;
            }
}

void KeyReplay::end()
{
    if (!m_used)
        return;
    const Nanoseconds age = m_end - m_last;
    const std::size_t bin = GapBins::index(age);
    ++m_all.cut[bin];
    m_groups[m_group].addCut(age);
    Covered &covered = m_covered[covering(age, bin)];
    ++covered.ages;
    covered.ageTime += static_cast<double>(age);
    if (m_last < m_middle)
        m_first.addCut(m_middle - m_last);
    else
        ++m_second.cut[bin];
    for (std::size_t r = 0; r < m_retentions.size(); ++r) {
        const Nanoseconds since = m_end - m_written[r];
        if (since < m_retentions[r]) {
            ++m_writes[r].cut;
            m_writes[r].cutTime += static_cast<double>(since);
        }
    }
}

std::vector<RetentionCounts> KeyReplay::retentions() const
{
    std::vector<RetentionCounts> result(m_retentions.size());
    Covered all;
    for (const Covered &covered : m_covered) {
        all.gaps += covered.gaps;
        all.ages += covered.ages;
    }
    Covered sum;
    for (std::size_t r = 0; r < m_retentions.size(); ++r) {
        sum.gaps += m_covered[r].gaps;
        sum.gapsSecond += m_covered[r].gapsSecond;
        sum.gapTime += m_covered[r].gapTime;
        sum.ages += m_covered[r].ages;
        sum.ageTime += m_covered[r].ageTime;
        const auto retention = static_cast<double>(m_retentions[r]);
        const auto beyond = static_cast<double>(all.gaps - sum.gaps + all.ages - sum.ages);
        RetentionCounts &counts = result[r];
        counts.retention = m_retentions[r];
        counts.hitsExtended = sum.gaps;
        counts.secondHalfHits = sum.gapsSecond;
        counts.heldExtended = sum.gapTime + sum.ageTime + retention * beyond;
        counts.hitsFixed = m_calls - m_writes[r].count;
        counts.heldFixed = m_writes[r].cutTime
                           + retention * static_cast<double>(m_writes[r].count - m_writes[r].cut);
    }
    return result;
}

} // namespace daemok::calllog
