// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/valuehistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace daemok::calllog {

namespace {

constexpr std::uint64_t kDense = 1ULL << 20U;
constexpr unsigned kLargeBits = 10;

std::uint64_t rounded(std::uint64_t value)
{
    const auto drop = static_cast<unsigned>(std::bit_width(value)) - 1 - kLargeBits;
    return (value >> drop) << drop;
}

} // namespace

void ValueHistogram::addLarge(std::uint64_t value)
{
    if (value >= kDense) {
        ++m_large[rounded(value)];
        return;
    }
    m_dense.resize(
        std::min<std::uint64_t>(kDense, std::max<std::uint64_t>(1024, std::bit_ceil(value + 1))));
    ++m_dense[value];
}

double ValueHistogram::mean() const
{
    return m_count > 0 ? m_sum / static_cast<double>(m_count) : 0;
}

double ValueHistogram::valueAt(std::uint64_t rank) const
{
    for (std::size_t value = 0; value < m_dense.size(); ++value) {
        if (rank < m_dense[value])
            return static_cast<double>(value);
        rank -= m_dense[value];
    }
    for (const auto &[value, count] : m_large) {
        if (rank < count)
            return static_cast<double>(value);
        rank -= count;
    }
    return static_cast<double>(m_max);
}

double ValueHistogram::quantile(double p) const
{
    if (m_count == 0)
        return 0;
    const double at = std::clamp(p, 0.0, 1.0) * static_cast<double>(m_count - 1);
    const double below = std::floor(at);
    const auto rank = static_cast<std::uint64_t>(below);
    const double low = valueAt(rank);
    return at > below ? low + (at - below) * (valueAt(rank + 1) - low) : low;
}

} // namespace daemok::calllog
