// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latency/station.h"

#include <span>

namespace daemok::latency {

/// Times that are exceeded with a small chance at most, in closed form: upper bounds of what the laws of station.h
/// compute on a grid. They cost some 50 ns and settle most questions, which are not close.

/// What a station's tail takes of its mix beside the moments: E[S^3].
[[nodiscard]] double mixThirdMoment(std::span<const ClassLoad> classes);

constexpr double kLargestChance = 0.0269; ///< phi(2) / 2

/// A time that a log-normal exceeds with a chance of at most `chance`, which is above 0; one above kLargestChance counts
/// as that. Mills: Q(z) <= phi(z) / z, so that phi(z) = 2 chance is enough where z >= 2.
[[nodiscard]] double exceededAtMost(const LogNormal &law, double chance);

/// A wait that is exceeded with a chance of at most `chance`, by both forms of the law, so by every blend of them.
/// Exponential: ln(C / chance) / theta. Renewal: a task that waits does so for X + Y, X the least of m excess times and
/// Y the sum of a geometric number (rho) of excess times shared by m servers; by Markov with the second moment,
///     P(X > a) <= (E[X_e^2] / a^2)^m,  P(Y > b) <= E[Y^2] / b^2,  E[X_e^2] = E[S^3] / (3 E[S]).
/// `third`: mixThirdMoment. The station is not saturated.
[[nodiscard]] double waitExceededAtMost(const Congestion &congestion, int servers,
                                        const Moments &mix, double third, WaitModel model,
                                        double chance);

} // namespace daemok::latency
