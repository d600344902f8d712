// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/usl.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace daemok::calibration {

/// Throughput measured with n clients or nodes.
struct ScalingPoint
{
    double n = 0; ///< > 0
    double perSecond = 0;
};

struct Span
{
    double low = 0;
    double high = 0;
};

/// Least-squares fit of the USL with bounds 0 <= alpha <= 1, beta >= 0: gamma is eliminated (variable projection), damped
/// Gauss-Newton over (alpha, beta) from 12 starts. The first point is never divided by.
struct UslFit
{
    double gamma = 0; ///< 1/s of one, by the fit
    Usl law;
    bool betaFitted = false; ///< two values of n cannot tell beta, which is then 0
    double largestN = 0;     ///< measured; beyond twice of it the curve is a band
    /// 95 % by Student's t over the points left after the parameters; absent where none is left.
    struct Range
    {
        Span gamma, alpha, beta;
    };
    std::optional<Range> range;
    std::array<std::array<double, 3>, 3> covariance{}; ///< of gamma, alpha, beta; with `range`
    double t = 0;                                      ///< quantile used; with `range`

    [[nodiscard]] double perSecond(double n) const { return gamma * law.relative(n); }
    /// Most it ever carries; absent without a peak (beta = 0).
    [[nodiscard]] std::optional<double> peak() const;
    /// 95 % band of the curve at n, first order in the parameters; the curve itself without `range`.
    [[nodiscard]] Span bandAt(double n) const;
};

/// Nothing with fewer than two different n. Points need not be in order; n may repeat.
[[nodiscard]] std::optional<UslFit> fitUsl(std::span<const ScalingPoint> points);

} // namespace daemok::calibration
