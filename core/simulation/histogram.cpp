// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/histogram.h"

#include <algorithm>
#include <cmath>

namespace daemok::simulation {

void Histogram::add(const Histogram &other)
{
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i] += other.m_cells[i];
    m_count += other.m_count;
}

std::optional<Seconds> Histogram::quantile(double p) const
{
    if (m_count == 0)
        return std::nullopt;
    const auto begin = [](std::uint64_t cell) {
        return std::bit_cast<double>((kFirst + cell) << kShift);
    };
    const double wanted = std::clamp(p, 0.0, 1.0) * static_cast<double>(m_count);
    double below = 0;
    for (std::uint64_t i = 0; i < kCells; ++i) {
        const double here = m_cells[i];
        if (here > 0 && below + here >= wanted) {
            const double share = std::clamp((wanted - below) / here, 0.0, 1.0);
            return Seconds(begin(i) + share * (begin(i + 1) - begin(i)));
        }
        below += here;
    }
    return Seconds(begin(kCells));
}

} // namespace daemok::simulation
