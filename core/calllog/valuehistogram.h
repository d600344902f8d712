// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace daemok::calllog {

/// Whole numbers counted one by one below 2^20 (token counts, microseconds), above in steps of 1/1024 of their size.
class ValueHistogram
{
public:
    void add(std::uint64_t value)
    {
        ++m_count;
        m_sum += static_cast<double>(value);
        m_max = value > m_max ? value : m_max;
        if (value >= m_dense.size())
            addLarge(value);
        else
            ++m_dense[value];
    }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] double mean() const;
    [[nodiscard]] std::uint64_t max() const { return m_max; }
    /// Quantile p of 0..1, linear between the two nearest values of the sorted sample (Hyndman and Fan, type 7); 0 if empty.
    [[nodiscard]] double quantile(double p) const;

private:
    void addLarge(std::uint64_t value);
    [[nodiscard]] double valueAt(std::uint64_t rank) const; ///< rank from 0

    std::vector<std::uint32_t> m_dense;
    std::map<std::uint64_t, std::uint64_t> m_large; ///< by rounded value
    std::uint64_t m_count = 0;
    double m_sum = 0;
    std::uint64_t m_max = 0;
};

} // namespace daemok::calllog
