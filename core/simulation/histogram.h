// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/units.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace daemok::simulation {

/// Counts of times from about 1e-7 s to 1e5 s in cells that grow with the time: 512 cells an octave, so that a
/// cell is less than 0.2 % wide. What lies outside counts in the first or last cell.
class Histogram
{
public:
    void add(double seconds)
    {
        const auto bits = std::bit_cast<std::uint64_t>(seconds) >> kShift;
        const std::uint64_t cell = bits < kFirst ? 0 : bits - kFirst;
        ++m_cells[cell < kCells ? cell : kCells - 1];
        ++m_count;
    }
    void add(const Histogram &other);

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    /// Smallest t with a share p at or below it, linear within the cell; nothing without counts.
    [[nodiscard]] std::optional<Seconds> quantile(double p) const;

private:
    static constexpr unsigned kShift = 52 - 9; ///< 9 bits of the mantissa
    static constexpr std::uint64_t kFirst = static_cast<std::uint64_t>(1023 - 23)
                                            << 9U; ///< 2^-23 s
    static constexpr std::uint64_t kCells = 40U * 512U;

    std::vector<std::uint32_t> m_cells = std::vector<std::uint32_t>(kCells);
    std::uint64_t m_count = 0;
};

} // namespace daemok::simulation
