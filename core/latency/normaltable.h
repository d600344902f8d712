// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace daemok::latency {

/// Standard normal distribution function from a table of Taylor polynomials: absolute error below
/// 1e-11, relative error in the lower tail below 1e-6, constant beyond +-9. Evaluate 1 - Phi(z) as
/// Phi(-z) where it is small. Built once, never changed.
class NormalTable
{
public:
    [[nodiscard]] static const NormalTable &instance();

    [[nodiscard]] double operator()(double z) const
    {
        fill(&z, &z, 1);
        return z;
    }

    /// out[i] = Phi(z[i]), i < n <= 264; out may be z.
    void fill(const double *z, double *out, int n) const;

    /// Natural logarithm of 1..258; the entry for 0 is not used.
    [[nodiscard]] double logOf(int i) const { return m_log[static_cast<std::size_t>(i)]; }

private:
    NormalTable();

    static constexpr double kRange = 9;
    static constexpr double kEdge = 8.999;
    static constexpr int kPerUnit = 16;
    using Polynomial = std::array<double, 8>; // six coefficients in a cache line
    alignas(64) std::array<Polynomial, static_cast<std::size_t>(2 * kRange) * kPerUnit> m_nodes;
    std::array<double, 259> m_log;
};

} // namespace daemok::latency
