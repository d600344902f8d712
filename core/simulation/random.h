// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Random123/philox.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace daemok::simulation {

/// Tables of the ziggurat for the standard normal law, 128 layers (Marsaglia & Tsang 2000; Doornik 2005).
struct Ziggurat
{
    static constexpr int kLayers = 128;
    static constexpr double kTail = 3.442619855899; ///< where the tail begins

    std::array<double, kLayers + 1> edge{};
    std::array<double, kLayers> ratio{};

    [[nodiscard]] static const Ziggurat &instance();

private:
    Ziggurat();
};

/// Random numbers of one block: Philox 4x64 (Salmon et al. 2011) over a counter, so that number i of a block
/// depends on (seed, block, i) alone.
class Random
{
public:
    Random(std::uint64_t seed, std::uint64_t block) : m_key{{seed, block}} {}

    std::uint64_t bits()
    {
        if (m_used == 4) {
            m_values = m_philox(m_counter, m_key);
            ++m_counter.v[0];
            m_used = 0;
        }
        return m_values.v[m_used++];
    }
    /// In [0, 1), multiples of 2^-53.
    double uniform() { return static_cast<double>(bits() >> 11U) * 0x1p-53; }
    /// Mean 1.
    double exponential() { return -std::log(1 - uniform()); }
    double normal()
    {
        const std::uint64_t drawn = bits();
        const auto layer = static_cast<std::size_t>(drawn & (Ziggurat::kLayers - 1));
        const double u = static_cast<double>(drawn >> 11U) * 0x1p-52 - 1;
        if (std::abs(u) < m_ziggurat.ratio[layer])
            return u * m_ziggurat.edge[layer];
        return normalAtEdge(layer, u);
    }
    /// 0 ... n - 1, n < 2^32.
    std::uint32_t below(std::uint32_t n)
    {
        return static_cast<std::uint32_t>((bits() >> 32U) * n >> 32U);
    }
    bool chance(double p) { return uniform() < p; }

private:
    double normalAtEdge(std::size_t layer, double u);

    r123::Philox4x64 m_philox;
    r123::Philox4x64::key_type m_key;
    r123::Philox4x64::ctr_type m_counter{};
    r123::Philox4x64::ctr_type m_values{};
    unsigned m_used = 4;
    const Ziggurat &m_ziggurat = Ziggurat::instance();
};

} // namespace daemok::simulation
