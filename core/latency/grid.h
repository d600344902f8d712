// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latency/kernel.h"
#include "core/quantity/units.h"

#include <array>
#include <cstddef>
#include <optional>

namespace daemok::latency {

constexpr int kSearchCells = 64;
constexpr int kReportCells = 256;

/// Uniform grid t_i = i step, i = 0..cells, on [0, horizon]. 1 <= cells <= 256.
struct Grid
{
    int cells = kSearchCells;
    Seconds horizon;

    [[nodiscard]] int points() const { return cells + 1; }
    [[nodiscard]] double step() const { return horizon.value() / cells; }

    friend constexpr bool operator==(const Grid &, const Grid &) = default;
};

/// Room for the values at the points of any grid; not initialised.
struct alignas(64) GridValues
{
    std::array<double, kernel::kMaxPoints> at;

    double &operator[](int i) { return at[static_cast<std::size_t>(i)]; }
    double operator[](int i) const { return at[static_cast<std::size_t>(i)]; }
    double *data() { return at.data(); }
    [[nodiscard]] const double *data() const { return at.data(); }
};

/// Distribution of a time, read at the points of a grid: cdf[i] = P(T <= t_i). What lies beyond the
/// horizon is not resolved. cdf[0] is the mass of T = 0. No heap: 2 KB by value.
struct Law
{
    Grid grid;
    GridValues cdf;

    [[nodiscard]] double atZero() const { return cdf[0]; }
    [[nodiscard]] double withinHorizon() const { return cdf[grid.cells]; }
    [[nodiscard]] double beyondHorizon() const { return 1 - withinHorizon(); }
};

/// The same distribution rounded to the grid points at random without bias, mass[i] = P(rounded T = t_i):
/// a T between two points goes to the upper one with the probability that keeps its mean. Sums of
/// rounded times keep the mean exactly, however narrow the laws are against a cell.
struct RoundedLaw
{
    Grid grid;
    GridValues mass;
};

/// A constant time t >= 0.
[[nodiscard]] Law constantLaw(const Grid &grid, Seconds t);

/// Rounding of a law known at the points only: within a cell the mass is taken as even.
[[nodiscard]] RoundedLaw rounded(const Law &law);

/// Sum of two independent times on the same grid. Error of second order in the step.
[[nodiscard]] Law convolve(const RoundedLaw &first, const Law &second);
[[nodiscard]] Law convolve(const Law &first, const Law &second);

/// T + by, by >= 0 (round trips); between points linear.
[[nodiscard]] Law shifted(const Law &law, Seconds by);

/// The first law with the probability `share`, else the second.
[[nodiscard]] Law mixture(double share, const Law &first, const Law &second);

/// Slowest of k independent tasks, F^k; k >= 0 may be fractional and huge.
[[nodiscard]] Law allOf(const Law &law, double k);

/// r-th reply of k independent copies: sum over i >= r of C(k,i) F^i (1-F)^(k-i); 0 <= r <= k.
[[nodiscard]] Law repliesOf(const Law &law, int r, int k);

/// Both in place on plain arrays.
void allOf(double *cdf, int points, double k);
void repliesOf(double *cdf, int points, int r, int k);

/// Smallest t with P(T <= t) >= p, linear within the cell; nothing if it lies beyond the horizon.
[[nodiscard]] std::optional<Seconds> quantile(const Law &law, double p);

/// P(T <= t), linear within the cell; the value at the horizon for every t beyond.
[[nodiscard]] double probabilityWithin(const Law &law, Seconds t);

} // namespace daemok::latency
