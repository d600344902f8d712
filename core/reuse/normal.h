// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <numbers>

namespace daemok {

[[nodiscard]] inline double normalCdf(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

[[nodiscard]] inline double normalPdf(double z)
{
    return std::exp(-0.5 * z * z) / std::sqrt(2 * std::numbers::pi);
}

/// (1 - Phi(x)) / phi(x) for x >= 0, without underflow.
[[nodiscard]] inline double millsRatio(double x)
{
    if (x < 25)
        return normalCdf(-x) / normalPdf(x);
    const double q = 1 / (x * x);
    return (1 - q * (1 - q * (3 - 15 * q))) / x;
}

} // namespace daemok
