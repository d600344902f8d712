// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latency/servicelaw.h"

#include "core/latency/normaltable.h"

#include <algorithm>
#include <cmath>

namespace daemok::latency {

namespace {

/// P(S <= x), E[min(S, x)] and, if asked for, the integral of E[min(S, y)] over y <= x, each times
/// the weight, added at x = i step, i = 0..count-1. Either `limited`, with or without the
/// distribution, or `twice` alone; the others are null.
struct Integrals
{
    double *distribution = nullptr;
    double *limited = nullptr;
    double *twice = nullptr;
};

void addConstant(double d, double weight, double step, int count, const Integrals &out)
{
    for (int i = 0; i < count; ++i) {
        const double x = i * step;
        const double least = std::min(d, x);
        if (out.distribution && x >= d)
            out.distribution[i] += weight;
        if (out.limited)
            out.limited[i] += weight * least;
        if (out.twice)
            out.twice[i] += weight * (x * least - 0.5 * least * least);
    }
}

/// Standardised logarithms of a grid: z = (ln x - mu)/sigma at x = i step, i >= 1.
struct Standardised
{
    Standardised(const LogNormal &law, double step)
    {
        const double variance = std::log1p(law.cv * law.cv);
        sigma = std::sqrt(variance);
        perSigma = 1 / sigma;
        atOne = (std::log(step / law.mean.value()) + 0.5 * variance) * perSigma;
    }

    double sigma;
    double perSigma;
    double atOne;
};

/// E[S; S <= x] = S Phi(z - sigma), E[S^2; S <= x] = E[S^2] Phi(z - 2 sigma).
void addLogNormal(const LogNormal &law, double weight, double step, int count, const Integrals &out)
{
    const NormalTable &phi = NormalTable::instance();
    const Standardised at(law, step);
    const double mean = law.mean.value();
    GridValues z;
    GridValues first;
    GridValues other;
    for (int i = 1; i < count; ++i) {
        z[i] = at.atOne + phi.logOf(i) * at.perSigma;
        first[i] = z[i] - at.sigma;
    }
    phi.fill(first.data() + 1, first.data() + 1, count - 1);
    if (!out.twice) {
        phi.fill(z.data() + 1, z.data() + 1, count - 1);
        if (out.distribution)
            for (int i = 1; i < count; ++i)
                out.distribution[i] += weight * z[i];
        for (int i = 1; i < count; ++i)
            out.limited[i] += weight * (mean * first[i] + i * step * (1 - z[i]));
        return;
    }
    const double halfSecond = 0.5 * law.moments().second;
    for (int i = 1; i < count; ++i) {
        other[i] = z[i] - 2 * at.sigma;
        z[i] = -z[i];
    }
    phi.fill(z.data() + 1, z.data() + 1, count - 1);
    phi.fill(other.data() + 1, other.data() + 1, count - 1);
    for (int i = 1; i < count; ++i) {
        const double x = i * step;
        out.twice[i] += weight * (x * (mean * first[i] + 0.5 * x * z[i]) - halfSecond * other[i]);
    }
}

void addLaw(const LogNormal &law, double weight, double step, int count, const Integrals &out)
{
    if (weight <= 0)
        return;
    if (law.constant())
        addConstant(std::max(0.0, law.mean.value()), weight, step, count, out);
    else
        addLogNormal(law, weight, step, count, out);
}

void addService(const ServiceLaw &law, double weight, double step, int count, const Integrals &out)
{
    addLaw(law.hit, weight * (1 - law.missProbability), step, count, out);
    addLaw(law.miss, weight * law.missProbability, step, count, out);
}

/// Averages over n cells of a distribution from its integral at n + 1 points; in 0..1 and never
/// falling, whatever the rounding of the integral, so that their differences are masses.
void cellAverages(const double *integral, double step, int n, double *averages)
{
    const double perStep = 1 / step;
    for (int i = 0; i < n; ++i)
        averages[i] = std::min((integral[i + 1] - integral[i]) * perStep, 1.0);
    double before = 0;
    for (int i = 0; i < n; ++i)
        averages[i] = before = std::max(averages[i], before);
}

bool isStep(const LogNormal &law, double weight)
{
    return weight > 0 && law.mean.value() > 0 && law.constant();
}

} // namespace

double Moments::cv() const
{
    return mean > 0 ? std::sqrt(std::max(0.0, second / (mean * mean) - 1)) : 0;
}

Moments LogNormal::moments() const
{
    const double m = std::max(0.0, mean.value());
    return {m, m * m * (1 + cv * cv)};
}

Moments ServiceLaw::moments() const
{
    const Moments a = hit.moments();
    const Moments b = miss.moments();
    const double p = missProbability;
    return {(1 - p) * a.mean + p * b.mean, (1 - p) * a.second + p * b.second};
}

Moments mixMoments(std::span<const ClassLoad> classes)
{
    Moments sum;
    double arrivals = 0;
    for (const ClassLoad &load : classes) {
        const Moments own = load.service.moments();
        sum.mean += load.arrivals.value() * own.mean;
        sum.second += load.arrivals.value() * own.second;
        arrivals += load.arrivals.value();
    }
    if (!(arrivals > 0))
        return {};
    return {sum.mean / arrivals, sum.second / arrivals};
}

Cores offeredLoad(std::span<const ClassLoad> classes)
{
    double busy = 0;
    for (const ClassLoad &load : classes)
        busy += load.arrivals.value() * load.service.moments().mean;
    return Cores(busy);
}

double probabilityWithin(const ServiceLaw &law, Seconds t)
{
    if (t.value() < 0)
        return 0;
    std::array<double, 2> f{};
    std::array<double, 2> limited{};
    addService(law, 1, t.value() > 0 ? t.value() : 1, 2, {f.data(), limited.data(), nullptr});
    return t.value() > 0 ? f[1] : f[0];
}

void describeService(const ServiceLaw &law, const Grid &grid, ServiceOnGrid &out)
{
    const int n = grid.points();
    const double step = grid.step();
    out.steps = isStep(law.hit, 1 - law.missProbability) || isStep(law.miss, law.missProbability);
    GridValues points;
    GridValues limited;
    std::fill_n(points.data(), n + 1, 0.0);
    std::fill_n(limited.data(), n + 1, 0.0);
    addService(law, 1, step, n + 1, {points.data(), limited.data(), nullptr});
    std::copy_n(points.data(), n, out.points.data());
    for (int i = 0; i <= n; ++i)
        limited[i] = i * step - limited[i]; // integral of P(S <= x)
    cellAverages(limited.data(), step, n, out.averages.data());
    out.masses[0] = out.averages[0];
    for (int i = 1; i < n; ++i)
        out.masses[i] = out.averages[i] - out.averages[i - 1];
}

void describeSum(const ServiceOnGrid &law, const ServiceOnGrid &delay, const Grid &grid,
                 ServiceOnGrid &out)
{
    const int n = grid.points();
    // The mass at 0 passes the delay's own points through; only the rest meets the rounded delay.
    const double atZero = law.points[0];
    GridValues rest{};
    for (int i = 0; i < n; ++i)
        rest[i] = law.points[i] - atZero;
    kernel::causalProduct(delay.masses.data(), rest.data(), out.points.data(), n);
    kernel::causalProduct(delay.masses.data(), law.averages.data(), out.averages.data(), n);
    kernel::causalProduct(delay.masses.data(), law.masses.data(), out.masses.data(), n);
    for (int i = 0; i < n; ++i)
        out.points[i] += atZero * delay.points[i];
    out.steps = delay.steps && (law.steps || atZero > 0);
}

void describeShared(const ServiceLaw &law, int servers, const Grid &grid, double *shared)
{
    const int count = grid.points() + 1;
    std::fill_n(shared, count, 0.0);
    addService(law, 1, grid.step() * servers, count, {nullptr, nullptr, shared});
}

void describeExcess(std::span<const ClassLoad> mix, std::span<const ClassArrays> arrays,
                    int servers, const Grid &grid, ExcessOnGrid &out)
{
    const int n = grid.points();
    const double step = grid.step();
    const double sharedStep = step * servers;
    GridValues survival;
    GridValues twice;
    std::fill_n(survival.data(), n + 1, 0.0);
    std::fill_n(twice.data(), n + 1, 0.0);
    const double load = offeredLoad(mix).value();
    for (std::size_t c = 0; c < mix.size() && load > 0; ++c) {
        const double weight = mix[c].arrivals.value() / load;
        const double *const below = arrays[c].averages;
        const double *const shared = arrays[c].shared;
        for (int i = 0; i < n; ++i)
            survival[i] += weight * (1 - below[i]);
        for (int i = 0; i <= n; ++i)
            twice[i] += weight * shared[i];
    }

    // E[min(S, x)] grows by the survival's average over each cell.
    double sum = 0;
    for (int i = 0; i < n; ++i) {
        out.at[i] = sum;
        sum += step * survival[i];
    }
    out.at[n] = sum;
    cellAverages(twice.data(), sharedStep, n, survival.data());
    out.sharedMasses[0] = survival[0];
    for (int i = 1; i < n; ++i)
        out.sharedMasses[i] = survival[i] - survival[i - 1];
}

} // namespace daemok::latency
