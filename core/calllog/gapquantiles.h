// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/gapsample.h"
#include "core/calllog/reusecounts.h"

#include <array>
#include <map>
#include <span>

namespace daemok::calllog {

/// Finds quantiles of gaps in two passes: the bins tell which of them hold the wanted ranks, the gaps of these bins are counted
/// in 65,536 parts each. Exact where gaps in a part are equal (bins narrower than that, ticks coarser), else within 1.2e-7.
class QuantileFinder
{
public:
    explicit QuantileFinder(const std::vector<std::uint64_t> &bins);

    /// False if the bins say all: no second pass is needed.
    [[nodiscard]] bool needsGaps() const { return !m_parts.empty(); }
    void add(Nanoseconds gap)
    {
        const std::size_t bin = GapBins::index(gap);
        if (m_partOf[bin] != 0)
            addTo(m_parts[m_partOf[bin] - 1U], bin, gap);
    }
    [[nodiscard]] GapQuantiles result() const;

private:
    static constexpr std::int64_t kParts = 65536;
    struct Parts
    {
        Nanoseconds width = 1;
        std::vector<std::uint32_t> counts;
        std::vector<Nanoseconds> firstSeen;
    };

    static void addTo(Parts &parts, std::size_t bin, Nanoseconds gap);
    [[nodiscard]] double quantile(double p) const;
    [[nodiscard]] double valueAt(std::uint64_t rank) const;
    [[nodiscard]] std::size_t binOf(std::uint64_t rank) const;

    std::vector<std::uint64_t> m_before; ///< gaps in the bins before each, and all at the end
    std::vector<std::uint8_t> m_partOf;  ///< by bin: number in m_parts + 1, 0 for none
    std::vector<Parts> m_parts;
};

} // namespace daemok::calllog
