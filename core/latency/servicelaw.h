// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latency/grid.h"
#include "core/quantity/units.h"

#include <span>

namespace daemok::latency {

/// First two moments of a time, in seconds and seconds squared.
struct Moments
{
    double mean = 0;
    double second = 0;

    [[nodiscard]] double cv() const;
};

/// Log-normal time from its mean and coefficient of variation. cv 0 is a constant, mean 0 no time.
struct LogNormal
{
    Seconds mean;
    double cv = 1;

    /// A spread too small to matter on any grid.
    [[nodiscard]] bool constant() const { return !(mean.value() > 0) || cv < 1e-6; }
    [[nodiscard]] Moments moments() const;

    friend constexpr bool operator==(const LogNormal &, const LogNormal &) = default;
};

/// What one task takes when nobody queues: hit or miss (of a cache, say), each with its own law.
struct ServiceLaw
{
    LogNormal hit;
    LogNormal miss;
    double missProbability = 0;

    [[nodiscard]] static ServiceLaw plain(Seconds mean, double cv) { return {{mean, cv}, {}, 0}; }
    [[nodiscard]] bool constant() const { return missProbability <= 0 && hit.constant(); }
    [[nodiscard]] Moments moments() const;

    friend constexpr bool operator==(const ServiceLaw &, const ServiceLaw &) = default;
};

/// Tasks of one class arriving at a station.
struct ClassLoad
{
    PerSecond arrivals;
    ServiceLaw service;

    friend constexpr bool operator==(const ClassLoad &, const ClassLoad &) = default;
};

/// Moments of the service of an arbitrary task; zero without arrivals.
[[nodiscard]] Moments mixMoments(std::span<const ClassLoad> classes);

/// Sum of arrival rate x mean service: vCPU kept busy.
[[nodiscard]] Cores offeredLoad(std::span<const ClassLoad> classes);

/// P(S <= t).
[[nodiscard]] double probabilityWithin(const ServiceLaw &law, Seconds t);

/// One law in the three readings that sums need. n = grid.points() values each:
/// points[i] = P(S <= t_i); averages[i] = mean of P(S <= t) over the cell from t_i on, which is the
/// distribution of the rounded S (see RoundedLaw); masses are its differences. Closed form, no loop
/// over time: mean and rounding are exact for any width of the law against a cell.
struct ServiceOnGrid
{
    GridValues points;
    GridValues averages;
    GridValues masses;
    bool steps = false; ///< part of it is a constant time > 0
};
void describeService(const ServiceLaw &law, const Grid &grid, ServiceOnGrid &out);

/// S followed by an independent delay.
void describeSum(const ServiceOnGrid &law, const ServiceOnGrid &delay, const Grid &grid,
                 ServiceOnGrid &out);

/// What the excess law takes of one service, for c servers that share the remainder: shared[i] =
/// integral of E[min(S, y)] over y <= i c step, i = 0..points (one beyond the horizon).
void describeShared(const ServiceLaw &law, int servers, const Grid &grid, double *shared);

/// Arrays of one class of a mix on the same grid: ServiceOnGrid::averages and describeShared.
struct ClassArrays
{
    const double *averages = nullptr;
    const double *shared = nullptr;
};

/// Excess law of the mix, G_e(x) = integral of P(S > y) over y <= x, divided by the mean service:
/// how long the task found in service still takes. at[i] = G_e(t_i), i = 0..points (one beyond the
/// horizon); sharedMasses = G_e(c x) rounded to the grid, the remainder when c servers share it.
/// arrays[i] are those of mix[i].service. Zero without arrivals.
struct ExcessOnGrid
{
    GridValues at;
    GridValues sharedMasses;
};
void describeExcess(std::span<const ClassLoad> mix, std::span<const ClassArrays> arrays,
                    int servers, const Grid &grid, ExcessOnGrid &out);

} // namespace daemok::latency
