// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latency/grid.h"

#include <algorithm>
#include <cmath>

namespace daemok::latency {

namespace {

/// P(at least r of k) for one f by the shorter side of the binomial sum.
double binomialTail(double f, int r, int k)
{
    const double g = 1 - f;
    const bool upper = k - r + 1 <= r;
    // Upper side: i = k, k-1, ..., r. Lower side: i = 0, 1, ..., r-1, taken from 1.
    const double many = upper ? f : g;
    const double few = upper ? g : f;
    const int terms = upper ? k - r + 1 : r;
    if (many <= 0)
        return upper ? 0 : 1;
    // The first term of a long sum may underflow, so its logarithm is carried.
    double logScale = k * std::log(many);
    double term = 1;
    double sum = 0;
    for (int j = 0; j < terms; ++j) {
        sum += term;
        term *= static_cast<double>(k - j) / (j + 1) * (few / many);
        if (term > 1e200) {
            term *= 1e-200;
            sum *= 1e-200;
            logScale += 200 * std::log(10.0);
        }
    }
    const double share = std::min(1.0, sum * std::exp(logScale));
    return upper ? share : 1 - share;
}

} // namespace

Law constantLaw(const Grid &grid, Seconds t)
{
    Law law;
    law.grid = grid;
    for (int i = 0; i <= grid.cells; ++i)
        law.cdf[i] = i * grid.step() >= t.value() ? 1 : 0;
    return law;
}

RoundedLaw rounded(const Law &law)
{
    RoundedLaw result;
    result.grid = law.grid;
    const int last = law.grid.cells;
    double before = 0;
    for (int i = 0; i <= last; ++i) {
        const double average = i < last ? 0.5 * (law.cdf[i] + law.cdf[i + 1]) : law.cdf[i];
        result.mass[i] = average - before;
        before = average;
    }
    return result;
}

Law convolve(const RoundedLaw &first, const Law &second)
{
    Law sum;
    sum.grid = second.grid;
    const int n = second.grid.points();
    // A mass rounded to t_i counts half where the other time is 0: it came from both sides of t_i.
    kernel::causalProduct(first.mass.data(), second.cdf.data(), sum.cdf.data(), n);
    for (int i = 0; i < n; ++i)
        sum.cdf[i] -= (i == 0 ? 0.0 : 0.5) * first.mass[i] * second.atZero();
    return sum;
}

Law convolve(const Law &first, const Law &second)
{
    // The mass at 0 of either passes the other through unchanged; only the rest is rounded.
    Law rest = first;
    Law other = second;
    for (int i = 0; i < first.grid.points(); ++i) {
        rest.cdf[i] -= first.atZero();
        other.cdf[i] -= second.atZero();
    }
    Law sum = convolve(rounded(rest), other);
    for (int i = 0; i < first.grid.points(); ++i)
        sum.cdf[i] += first.atZero() * second.cdf[i] + second.atZero() * rest.cdf[i];
    return sum;
}

Law shifted(const Law &law, Seconds by)
{
    Law result;
    result.grid = law.grid;
    const double cells = by.value() / law.grid.step();
    for (int i = 0; i <= law.grid.cells; ++i) {
        const double position = i - cells;
        result.cdf[i] =
            position < 0 ? 0 : probabilityWithin(law, Seconds(position * law.grid.step()));
    }
    return result;
}

Law mixture(double share, const Law &first, const Law &second)
{
    Law result;
    result.grid = first.grid;
    for (int i = 0; i < first.grid.points(); ++i)
        result.cdf[i] = share * first.cdf[i] + (1 - share) * second.cdf[i];
    return result;
}

void allOf(double *cdf, int points, double k)
{
    constexpr double kWholeUpTo = 1e6; // squaring loses a bit with every doubling
    if (k >= 0 && k <= kWholeUpTo && std::floor(k) == k) {
        kernel::wholePower(cdf, static_cast<unsigned long long>(k), points);
        return;
    }
    for (int i = 0; i < points; ++i)
        cdf[i] = std::pow(cdf[i], k);
}

void repliesOf(double *cdf, int points, int r, int k)
{
    if (r <= 0)
        std::fill_n(cdf, points, 1.0);
    else if (r >= k)
        allOf(cdf, points, k);
    else if (r == 2 && k == 3)
        for (int i = 0; i < points; ++i)
            cdf[i] = cdf[i] * cdf[i] * (3 - 2 * cdf[i]);
    else
        for (int i = 0; i < points; ++i)
            cdf[i] = binomialTail(std::clamp(cdf[i], 0.0, 1.0), r, k);
}

Law allOf(const Law &law, double k)
{
    Law result = law;
    allOf(result.cdf.data(), law.grid.points(), k);
    return result;
}

Law repliesOf(const Law &law, int r, int k)
{
    Law result = law;
    repliesOf(result.cdf.data(), law.grid.points(), r, k);
    return result;
}

std::optional<Seconds> quantile(const Law &law, double p)
{
    const double *const begin = law.cdf.data();
    const double *const end = begin + law.grid.points();
    const double *const at = std::find_if(begin, end, [p](double f) { return f >= p; });
    if (at == end)
        return std::nullopt;
    if (at == begin)
        return Seconds(0);
    const double part = (p - at[-1]) / (at[0] - at[-1]);
    return Seconds((static_cast<double>(at - begin) - 1 + part) * law.grid.step());
}

double probabilityWithin(const Law &law, Seconds t)
{
    if (t.value() < 0)
        return 0;
    const double position = t.value() / law.grid.step();
    if (!(position < law.grid.cells))
        return law.withinHorizon();
    const int cell = static_cast<int>(position);
    return law.cdf[cell] + (position - cell) * (law.cdf[cell + 1] - law.cdf[cell]);
}

} // namespace daemok::latency
