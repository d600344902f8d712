// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace daemok::calllog {

/// Bins for whole numbers >= 0: one for each number below 2 x 2^Bits, above 2^Bits bins an octave (2^-Bits of its size).
template <unsigned Bits> struct LogBins
{
    static constexpr std::uint64_t kExact = 2ULL << Bits; ///< below: one number a bin
    static constexpr std::size_t kCount = (64 - Bits) << Bits;

    [[nodiscard]] static constexpr std::size_t index(std::int64_t value)
    {
        const auto v = static_cast<std::uint64_t>(value < 0 ? 0 : value);
        if (v < kExact)
            return v;
        const auto drop = static_cast<unsigned>(std::bit_width(v)) - 1 - Bits;
        return (static_cast<std::size_t>(drop) << Bits) + static_cast<std::size_t>(v >> drop);
    }
    /// Least number of a bin.
    [[nodiscard]] static constexpr std::int64_t lower(std::size_t bin)
    {
        if (bin < kExact)
            return static_cast<std::int64_t>(bin);
        const std::size_t drop = ((bin >> Bits) - 1) % 64;
        const std::uint64_t mantissa = (bin & ((1ULL << Bits) - 1)) | (1ULL << Bits);
        return static_cast<std::int64_t>(mantissa << drop);
    }
    /// Largest number of a bin.
    [[nodiscard]] static constexpr std::int64_t upper(std::size_t bin)
    {
        return bin + 1 < kCount ? lower(bin + 1) - 1 : INT64_MAX;
    }
};

using GapBins = LogBins<7>;    ///< gaps of a log, 0.8 % wide
using CoarseBins = LogBins<3>; ///< the same for resampling, 12 % wide

} // namespace daemok::calllog
