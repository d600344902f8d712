// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latency/station.h"

namespace daemok::planner {

/// The two forms in which laws of stages are kept so that a check is one dot product: Folded stages are
/// summed first and need masses of the rounded law; the Last one, distribution at the points, stands
/// backwards: [i] = P(T <= t_(n-1-i)), its final entry, P(T = 0), halved as in latency::convolve.
enum class StageUse : std::uint8_t { Folded, Last };

inline void storeLast(const double *law, int n, double *table)
{
    for (int i = 0; i < n; ++i)
        table[i] = law[n - 1 - i];
    table[n - 1] *= 0.5;
}

/// From the distribution of the rounded law, or from the points as latency::rounded does.
inline void storeFolded(const double *law, int n, latency::Reading reading, double *table)
{
    double before = 0;
    for (int i = 0; i < n; ++i) {
        const bool even = reading == latency::Reading::Points && i + 1 < n;
        const double average = even ? 0.5 * (law[i] + law[i + 1]) : law[i];
        table[i] = average - before;
        before = average;
    }
}

} // namespace daemok::planner
