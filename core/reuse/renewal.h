// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/units.h"
#include "core/reuse/gapmodel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace daemok {

/// Sum of a[k] b[k]; four sums break the chain of additions.
[[nodiscard]] inline double dotProduct(const double *a, const double *b, std::size_t count)
{
    std::array<double, 4> sums{};
    std::size_t k = 0;
    for (; k + 4 <= count; k += 4)
        for (std::size_t lane = 0; lane < 4; ++lane)
            sums[lane] += a[k + lane] * b[k + lane];
    for (; k < count; ++k)
        sums[0] += a[k] * b[k];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// Expected reads of an item within t after it was written, from the share G(u) of calls whose next equal call comes within u
/// and its partial mean P(u) = Int_0^u v dG(v):   M(t) = G(t) + Int_0^t M(t - u) dG(u)
/// On a grid of 400 steps; each cell's share is put on its two ends so that the cell's mean gap is kept, which makes equal
/// steps enough even where most gaps fall into the first of them (error of M/(1+M) below 5e-5). Infinite where all return at once.
constexpr std::size_t kRenewalSteps = 400;
template <std::size_t Steps>
using RenewalCurveOf = std::array<double, Steps + 1>; ///< M at 0, t/Steps, 2t/Steps ... t
using RenewalCurve = RenewalCurveOf<kRenewalSteps>;

template <std::size_t Steps = kRenewalSteps, class Share, class PartialMean>
[[nodiscard]] RenewalCurveOf<Steps> renewalCurve(double t, const Share &share,
                                                 const PartialMean &partialMean)
{
    constexpr std::size_t steps = Steps;
    const double step = t / static_cast<double>(steps);
    std::array<double, steps + 1> within{}; // G at the grid
    std::array<double, steps + 1> mass{};   // reversed: mass[steps - j] belongs to gap j * step
    double meanBefore = 0;
    for (std::size_t j = 1; j <= steps; ++j) {
        const double end = step * static_cast<double>(j);
        within[j] = share(end);
        const double cell = within[j] - within[j - 1];
        const double mean = partialMean(end);
        const double right =
            cell > 0 ? std::clamp(((mean - meanBefore) / cell - (end - step)) / step, 0.0, 1.0)
                     : 0.5;
        meanBefore = mean;
        mass[steps - j] += cell * right;
        mass[steps - j + 1] += cell * (1 - right);
    }
    RenewalCurveOf<Steps> renewal{};
    const double same = 1 - mass[steps];
    if (same <= 0) {
        renewal.fill(std::numeric_limits<double>::infinity());
        return renewal;
    }
    for (std::size_t i = 1; i <= steps; ++i)
        renewal[i] = (within[i] + dotProduct(&renewal[1], &mass[steps - i + 1], i - 1)) / same;
    return renewal;
}

/// M(t) alone.
template <std::size_t Steps = kRenewalSteps, class Share, class PartialMean>
[[nodiscard]] double renewals(double t, const Share &share, const PartialMean &partialMean)
{
    return renewalCurve<Steps>(t, share, partialMean).back();
}

/// Hit ratio with expiry fixed at write: h = M/(1 + M).
[[nodiscard]] inline double hitRatioOfRenewals(double m)
{
    return std::isfinite(m) ? m / (1 + m) : 1;
}

/// Items kept at `calls` a second under a law of gaps that was measured: fixed at write, every miss writes one that lies
/// for T; extended on hit, an item lies from a call to the next or for T: calls * Int_0^T (1 - G(u)) du.
template <class Law>
[[nodiscard]] double keptItems(const Law &law, PerSecond calls, Seconds retention, Expiry expiry)
{
    const double t = std::max(0.0, retention.value());
    if (calls.value() <= 0 || t <= 0)
        return 0;
    if (!std::isfinite(t))
        return std::numeric_limits<double>::infinity();
    if (expiry == Expiry::Fixed)
        return calls.value() * (1 - law.hitRatio(retention, expiry)) * t;
    return calls.value() * (t - (t * law.gapShare(retention) - law.partialMean(retention)));
}

} // namespace daemok
