// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace daemok::testing {

/// Counter-based random numbers (SplitMix64): draw i depends on the seed and i only.
class Draws
{
public:
    explicit Draws(std::uint64_t seed) : m_state(seed * 0xD1B54A32D192ED03U) {}

    std::uint64_t bits()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    double unit() { return static_cast<double>(bits() >> 11U) * 0x1p-53; }
    double even(double low, double high) { return low + (high - low) * unit(); }
    double logEven(double low, double high) { return low * std::pow(high / low, unit()); }
    int whole(int low, int high)
    {
        return low + static_cast<int>(unit() * (high - low + 1));
    } ///< both included
    bool chance(double p) { return unit() < p; }

private:
    std::uint64_t m_state;
};

} // namespace daemok::testing
