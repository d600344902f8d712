// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latency/normaltable.h"

#include "core/latency/kernel.h"

#include <cmath>
#include <numbers>

namespace daemok::latency {

const NormalTable &NormalTable::instance()
{
    static const NormalTable table;
    return table;
}

NormalTable::NormalTable()
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        // Derivatives of Phi are Hermite polynomials times the density.
        const double z = (static_cast<double>(i) + 0.5) / kPerUnit - kRange;
        const double density = std::exp(-0.5 * z * z) / std::sqrt(2 * std::numbers::pi);
        const double z2 = z * z;
        const Polynomial taylor{0.5 * std::erfc(-z / std::numbers::sqrt2),
                                density,
                                -z * density / 2,
                                (z2 - 1) * density / 6,
                                -z * (z2 - 3) * density / 24,
                                (z2 * z2 - 6 * z2 + 3) * density / 120,
                                0,
                                0};
        double unit = 1; // the polynomial's variable counts nodes
        for (std::size_t n = 0; n < taylor.size(); ++n, unit /= kPerUnit)
            m_nodes[i][n] = taylor[n] * unit;
    }
    m_log[0] = 0;
    for (std::size_t i = 1; i < m_log.size(); ++i)
        m_log[i] = std::log(static_cast<double>(i));
}

void NormalTable::fill(const double *z, double *out, int n) const
{
    kernel::polynomials(m_nodes.front().data(), kRange, kEdge, kPerUnit, z, out, n);
}

} // namespace daemok::latency
