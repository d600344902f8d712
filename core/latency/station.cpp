// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latency/station.h"

#include "core/quantity/terms.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace daemok::latency {

namespace {

/// Below this chance of waiting the wait is left out; it is far below what any percentile shows.
constexpr double kNoWait = 1e-15;

/// (1 - exp(-u))/u: the mean over a cell of an exponential against its value at the cell's begin.
double meanOverCell(double u)
{
    return u < 1e-8 ? 1 : -std::expm1(-u) / u;
}

} // namespace

void describeStation(std::span<const ClassLoad> mix, std::span<const ClassArrays> arrays,
                     int servers, const Grid &grid, StationOnGrid &out)
{
    ExcessOnGrid excess;
    describeExcess(mix, arrays, servers, grid, excess);
    const int n = grid.points();
    out.servers = servers;
    out.grid = grid;
    std::copy_n(excess.sharedMasses.data(), n, out.excessMasses.data());

    GridValues left;
    for (int i = 0; i <= n; ++i)
        left[i] = std::clamp(1 - excess.at[i], 0.0, 1.0);
    GridValues none;
    std::copy_n(left.data(), n + 1, none.data());
    kernel::wholePower(none.data(), static_cast<unsigned long long>(servers), n + 1);
    for (int i = 0; i < n; ++i)
        out.first[i] = 1 - none[i];
    if (servers == 1) {
        // The first wait is the excess itself, whose rounding is known exactly.
        std::copy_n(excess.sharedMasses.data(), n, out.firstMasses.data());
        return;
    }
    // Mean of p^m over a cell in which p = 1 - G_e falls evenly: much steeper than p itself.
    double before = 0;
    for (int i = 0; i < n; ++i) {
        const double fall = left[i] - left[i + 1];
        const double mean =
            fall > 1e-9 ? (none[i] * left[i] - none[i + 1] * left[i + 1]) / ((servers + 1) * fall)
                        : none[i];
        const double average = std::max(before, 1 - mean);
        out.firstMasses[i] = average - before;
        before = average;
    }
}

void describeClass(const StationOnGrid &station, Reading reading, ClassOnGrid &out)
{
    const int n = station.grid.points();
    const double *const wait = station.firstMasses.data();
    double *const sum = out.afterFirst.data();
    if (reading == Reading::Rounded) {
        kernel::causalProduct(wait, out.service.averages.data(), sum, n);
        return;
    }
    // One of the two is rounded, the other read at the points and taken as linear between them: the
    // service, which is the smoother one unless it has steps.
    if (out.service.steps) {
        kernel::causalProduct(out.service.masses.data(), station.first.data(), sum, n);
        return;
    }
    const double atZero = out.service.points[0];
    GridValues rest{};
    for (int i = 0; i < n; ++i)
        rest[i] = out.service.points[i] - atZero;
    kernel::causalProduct(wait, rest.data(), sum, n);
    for (int i = 0; i < n; ++i)
        sum[i] += atZero * station.first[i];
}

SojournParts partsOf(const StationOnGrid &station, const ClassOnGrid &own, Reading reading)
{
    const GridValues &service =
        reading == Reading::Points ? own.service.points : own.service.averages;
    return {station.grid,
            station.excessMasses.data(),
            service.data(),
            own.service.averages.data(),
            own.service.masses.data(),
            own.afterFirst.data()};
}

void describeSojourn(const SojournParts &parts, const Congestion &congestion, double renewal,
                     Reading reading, double *out)
{
    const int n = parts.grid.points();
    const double c = congestion.waitProbability;
    if (congestion.saturated()) {
        std::fill_n(out, n, 0.0);
        return;
    }
    if (c < kNoWait) {
        std::copy_n(parts.service, n, out);
        return;
    }

    // Exponential: P(0 < W, W + S <= t) = C (P(S <= t) - what of S has an exponential still to go).
    const double u = congestion.decay * parts.grid.step();
    GridValues left;
    kernel::exponentialTail(parts.masses, std::exp(-u), left.data(), n);
    const double exponential = (1 - renewal) * c;
    const double leftShare =
        reading == Reading::Points ? exponential : exponential * meanOverCell(u);

    // Renewal: V = a first + gamma V with the class's service summed in from the start.
    GridValues renewed;
    if (renewal > 0) {
        const double rho = congestion.utilisation;
        const double perStep = 1 / (1 - rho * parts.excessMasses[0]);
        double *const gamma = out;
        for (int i = 0; i < n; ++i) {
            gamma[i] = rho * perStep * parts.excessMasses[i];
            renewed[i] = (1 - rho) * c * perStep * parts.afterFirst[i];
        }
        kernel::causalSolve(gamma, renewed.data(), n);
    } else {
        std::fill_n(renewed.data(), n, 0.0);
    }
    kernel::combine(1 - c, parts.service, exponential, parts.averages, renewal, renewed.data(),
                    -leftShare, left.data(), out, n);
}

Law waitLaw(const Grid &grid, int servers, std::span<const ClassLoad> mix, WaitModel model)
{
    return sojournLaw(grid, servers, mix, ServiceLaw{}, model);
}

Law sojournLaw(const Grid &grid, int servers, std::span<const ClassLoad> mix, const ServiceLaw &own,
               WaitModel model)
{
    std::vector<ServiceOnGrid> services(mix.size());
    std::vector<GridValues> shared(mix.size());
    std::vector<ClassArrays> arrays;
    for (std::size_t i = 0; i < mix.size(); ++i) {
        describeService(mix[i].service, grid, services[i]);
        describeShared(mix[i].service, servers, grid, shared[i].data());
        arrays.push_back({services[i].averages.data(), shared[i].data()});
    }
    StationOnGrid station;
    describeStation(mix, arrays, servers, grid, station);
    ClassOnGrid stage;
    describeService(own, grid, stage.service);
    describeClass(station, Reading::Points, stage);
    double arrivals = 0;
    for (const ClassLoad &load : mix)
        arrivals += load.arrivals.value();
    NoTerms sink;
    const Congestion state = congestion(servers, PerSecond(arrivals), mixMoments(mix), sink);
    Law law;
    law.grid = grid;
    describeSojourn(partsOf(station, stage, Reading::Points), state, renewalShare(model, servers),
                    Reading::Points, law.cdf.data());
    return law;
}

} // namespace daemok::latency
