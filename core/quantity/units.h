// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace daemok {

/// A double that knows its unit. Same-unit sums, differences and ratios, and scaling by plain
/// numbers are allowed; everything else goes through value() in the place where the formula stands.
template <class Tag> class Quantity
{
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(double value) : m_value(value) {}
    [[nodiscard]] constexpr double value() const { return m_value; }

    constexpr Quantity &operator+=(Quantity o)
    {
        m_value += o.m_value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b)
    {
        return Quantity(a.m_value + b.m_value);
    }
    friend constexpr Quantity operator-(Quantity a, Quantity b)
    {
        return Quantity(a.m_value - b.m_value);
    }
    friend constexpr Quantity operator*(Quantity a, double k) { return Quantity(a.m_value * k); }
    friend constexpr Quantity operator*(double k, Quantity a) { return a * k; }
    friend constexpr Quantity operator/(Quantity a, double k) { return Quantity(a.m_value / k); }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.m_value / b.m_value; }
    friend constexpr auto operator<=>(Quantity a, Quantity b) = default;

private:
    double m_value = 0;
};

using Bytes = Quantity<struct BytesTag>;         ///< bytes (not GB, not GiB)
using PerSecond = Quantity<struct PerSecondTag>; ///< events a second
using Seconds = Quantity<struct SecondsTag>;     ///< seconds
using Cores = Quantity<struct CoresTag>;         ///< vCPU kept busy (CPU-seconds a second)

constexpr double kKiB = 1024.0;
constexpr double kMiB = 1024.0 * 1024.0;
constexpr double kGB = 1e9;
constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;
constexpr double kSecondsPerDay = 86400.0;
constexpr double kHoursPerMonth = 730.0; ///< 365 * 24 / 12, the clouds' own month

} // namespace daemok
