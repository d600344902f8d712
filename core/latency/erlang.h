// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/units.h"

#include <optional>

namespace daemok::latency {

/// M/M/c, the exact base of the station laws (Kleinrock, Queueing Systems 1; Harchol-Balter ch. 14).
/// offeredLoad a = arrival rate x service time; utilisation a/c. servers may be fractional (the
/// integral form continues the recursion) and up to 1e6 and more: O(min(c, what the sum needs)).

/// Probability that all servers are busy when nobody queues; 1 for no server, 0 for no load.
[[nodiscard]] double erlangB(double servers, double offeredLoad);

/// Probability that an arrival waits; 1 if offeredLoad >= servers (no stationary answer).
[[nodiscard]] double erlangC(double servers, double offeredLoad);

struct MmcQueue
{
    double servers = 1;
    PerSecond arrivals;
    Seconds service; ///< mean

    [[nodiscard]] double offeredLoad() const { return arrivals.value() * service.value(); }
    [[nodiscard]] bool saturated() const { return offeredLoad() >= servers; }
};

/// Mean time from arrival to departure; nothing if saturated.
[[nodiscard]] std::optional<Seconds> meanSojourn(const MmcQueue &queue);

/// P(T > t), first come first served; 1 if saturated.
[[nodiscard]] double sojournSurvival(const MmcQueue &queue, Seconds t);

/// Smallest t with P(T <= t) >= p, 0 <= p < 1; nothing if saturated.
[[nodiscard]] std::optional<Seconds> sojournQuantile(const MmcQueue &queue, double p);

/// Fewest whole servers with P(T > goal) <= tail; nothing if even an idle station cannot
/// (exp(-goal/service) > tail) or more than `most` are needed.
[[nodiscard]] std::optional<int> fewestServers(PerSecond arrivals, Seconds service, Seconds goal,
                                               double tail, int most = 1'000'000);

/// Fewest whole servers at which at most the share `wait` of arrivals waits.
[[nodiscard]] std::optional<int> fewestServersForWait(double offeredLoad, double wait,
                                                      int most = 1'000'000);

} // namespace daemok::latency
