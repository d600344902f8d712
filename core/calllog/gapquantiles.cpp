// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/gapquantiles.h"

#include <algorithm>
#include <cmath>

namespace daemok::calllog {

namespace {

constexpr std::array kWanted{0.1, 0.25, 0.5, 0.75, 0.9, 0.99};

} // namespace

QuantileFinder::QuantileFinder(const std::vector<std::uint64_t> &bins)
    : m_before(bins.size() + 1),
      m_partOf(bins.size())
{
    for (std::size_t bin = 0; bin < bins.size(); ++bin)
        m_before[bin + 1] = m_before[bin] + bins[bin];
    const std::uint64_t all = m_before.back();
    if (all == 0)
        return;
    for (const double p : kWanted) {
        const auto rank = static_cast<std::uint64_t>(p * static_cast<double>(all - 1));
        for (const std::uint64_t r : {rank, std::min(rank + 1, all - 1)}) {
            const std::size_t bin = binOf(r);
            const Nanoseconds width = GapBins::upper(bin) - GapBins::lower(bin) + 1;
            if (width <= 1 || m_partOf[bin] != 0)
                continue;
            Parts parts;
            parts.width = (width + kParts - 1) / kParts;
            const auto count = static_cast<std::size_t>((width + parts.width - 1) / parts.width);
            parts.counts.resize(count);
            parts.firstSeen.resize(count);
            m_parts.push_back(std::move(parts));
            m_partOf[bin] = static_cast<std::uint8_t>(m_parts.size());
        }
    }
}

void QuantileFinder::addTo(Parts &parts, std::size_t bin, Nanoseconds gap)
{
    const auto part = static_cast<std::size_t>((gap - GapBins::lower(bin)) / parts.width);
    if (parts.counts[part]++ == 0)
        parts.firstSeen[part] = gap;
}

std::size_t QuantileFinder::binOf(std::uint64_t rank) const
{
    const auto after = std::upper_bound(m_before.begin(), m_before.end(), rank);
    return static_cast<std::size_t>(after - m_before.begin()) - 1;
}

double QuantileFinder::valueAt(std::uint64_t rank) const
{
    const std::size_t bin = binOf(rank);
    if (m_partOf[bin] == 0)
        return static_cast<double>(GapBins::lower(bin));
    const Parts &parts = m_parts[m_partOf[bin] - 1U];
    std::uint64_t left = rank - m_before[bin];
    for (std::size_t part = 0; part < parts.counts.size(); ++part) {
        if (left < parts.counts[part])
            return static_cast<double>(parts.firstSeen[part]);
        left -= parts.counts[part];
    }
    return static_cast<double>(GapBins::upper(bin));
}

double QuantileFinder::quantile(double p) const
{
    const std::uint64_t all = m_before.back();
    if (all == 0)
        return 0;
    const double at = p * static_cast<double>(all - 1);
    const auto rank = static_cast<std::uint64_t>(at);
    const double low = valueAt(rank);
    const double fraction = at - std::floor(at);
    return fraction > 0 ? low + fraction * (valueAt(rank + 1) - low) : low;
}

GapQuantiles QuantileFinder::result() const
{
    return {quantile(kWanted[0]), quantile(kWanted[1]), quantile(kWanted[2]),
            quantile(kWanted[3]), quantile(kWanted[4]), quantile(kWanted[5])};
}

} // namespace daemok::calllog
