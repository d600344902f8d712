// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latency/erlang.h"
#include "core/latency/servicelaw.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

namespace daemok::latency {

/// One node is an M/G/m station: Poisson arrivals, m servers (vCPU), first come first served.
///
/// Two laws of the wait W with the same Erlang C, and their blend F = w F_R + (1-w) F_E, w = 1/sqrt(m):
/// - Exponential: P(W > x) = C exp(-theta x), theta = 2 m (1-rho)/(S (1+cv^2))
///   (Kingman; Allen-Cunneen; Lee-Longton mean).
/// - Renewal: V(x) = P(0 < W <= x) = (1-rho) C [1 - (1-G_e(x))^m] + rho * integral of V(x-y) dG_e(m y)
///   (Tijms, van Hoorn & Federgruen 1981). Pollaczek-Khinchine, so exact, at m = 1.
/// Accuracy against simulation, and the tables it comes from: tst_station.
///
/// Order (tst_stationorder). For one station and classes in fixed proportions, more arrivals never
/// raise P(W <= x) at any point of the grid, exactly, in all three models and both readings; so more
/// nodes sharing a load never lower it. More servers per node never lower it in either form by itself;
/// in the blend, whose weight moves from one form to the other, no exception was found. It does not
/// hold exactly where the proportions change and m > 1: adding short tasks lowers S (1+cv^2), and with
/// it the tail where few wait; by less than 2e-4 of the answers, 3e-5 seen. m = 1 is exact and exempt.
enum class WaitModel : std::uint8_t { Blend, Exponential, Renewal };

/// Share of the renewal form, w; it knows Poisson arrivals only, so that w/D is taken of bursty ones.
[[nodiscard]] inline double renewalShare(WaitModel model, int servers)
{
    if (model == WaitModel::Blend)
        return 1 / std::sqrt(static_cast<double>(servers));
    return model == WaitModel::Renewal ? 1 : 0;
}

/// What the number of arrivals decides about a station; everything else stays.
struct Congestion
{
    double utilisation = 0;     ///< rho
    double waitProbability = 0; ///< C
    double decay = 0;           ///< theta, 1/s; 0 if nobody waits
    double dispersion = 1;      ///< D of the arrivals

    [[nodiscard]] bool saturated() const { return utilisation >= 1; }
    [[nodiscard]] double meanWait() const { return decay > 0 ? waitProbability / decay : 0; }
};

/// arrivals to one node; service = moments of its mix. Saturated (rho >= 1): C = 1, theta = 0, every
/// probability of this room is 0.
///
/// dispersion D >= 1: variance over mean of the number of arrivals in a long time; 1 = Poisson, E[X^2]/E[X] of
/// batches of X. Meant for batches, where it errs to the safe side (tst_analyticerror); renewal arrivals have not been
/// compared. Then theta = 2 m (1-rho)/(S (D+cv^2)) (Kingman; exact in the mean for
/// batches at m = 1) and C = ErlangC(m/z, lambda S/z), z = (D+1)/2 (Hayward's peakedness).
template <class Sink>
[[nodiscard]] Congestion congestion(int servers, PerSecond arrivals, const Moments &service,
                                    Sink &sink, double dispersion = 1)
{
    const double load = arrivals.value() * service.mean;
    const bool bursty = dispersion > 1;
    Congestion result;
    result.utilisation = load / servers;
    if (bursty) {
        const double z = 0.5 * (dispersion + 1);
        result.waitProbability = erlangC(servers / z, load / z);
    } else {
        result.waitProbability = erlangC(servers, load);
    }
    if (load > 0 && !result.saturated()) {
        const double variable =
            bursty ? service.second + (dispersion - 1) * service.mean * service.mean
                   : service.second;
        result.decay = 2 * servers * (1 - result.utilisation) * service.mean / variable;
    }
    result.dispersion = std::max(1.0, dispersion);
    if constexpr (Sink::recording) {
        sink.formula(bursty ? "rho = lambda * S / m; z = (D + 1) / 2; "
                              "C = ErlangC(m / z, lambda * S / z); "
                              "theta = 2 * m * (1 - rho) / (S * (D + cv^2)); E[W] = C / theta"
                            : "rho = lambda * S / m; C = ErlangC(m, lambda * S); "
                              "theta = 2 * m * (1 - rho) / (S * (1 + cv^2)); E[W] = C / theta");
        if (bursty)
            sink.term("D", "arrival_dispersion", dispersion, "");
        sink.term("lambda", "arrivals_per_node", arrivals.value(), "1/s");
        sink.term("S", "service_time", service.mean, "s");
        sink.term("cv", "service_cv", service.cv(), "");
        sink.term("m", "servers_per_node", servers, "vCPU");
        sink.term("rho", "utilisation", result.utilisation, "");
        sink.term("C", "wait_probability", result.waitProbability, "");
        sink.term("theta", "wait_decay", result.decay, "1/s");
    }
    return result;
}

/// A station on a grid, less the arrival rate: the excess law of its mix (ExcessOnGrid::sharedMasses),
/// first[i] = 1 - (1-G_e(t_i))^m, the wait for the first of m servers, and its rounding (RoundedLaw).
struct StationOnGrid
{
    int servers = 1;
    Grid grid;
    GridValues excessMasses;
    GridValues first;
    GridValues firstMasses;
};

/// Only the proportions of the arrival rates matter. 1 <= servers; arrays as in describeExcess.
void describeStation(std::span<const ClassLoad> mix, std::span<const ClassArrays> arrays,
                     int servers, const Grid &grid, StationOnGrid &out);

enum class Reading : std::uint8_t {
    Points,  ///< P(W + S <= t_i)
    Rounded, ///< distribution of the rounded W + S (see RoundedLaw)
};

/// A class at a station on its grid: its own service, which need not be part of the mix, and what
/// follows from both but not from the load: the service summed with the first wait, in one reading.
struct ClassOnGrid
{
    ServiceOnGrid service;
    GridValues afterFirst;
};

/// Fills out.afterFirst from out.service, which the caller has described.
void describeClass(const StationOnGrid &station, Reading reading, ClassOnGrid &out);

/// The arrays of both that a sojourn takes, wherever they are stored; points values each.
struct SojournParts
{
    Grid grid;
    const double *excessMasses = nullptr;
    const double *service =
        nullptr; ///< points or averages, by the reading the class was described for
    const double *averages = nullptr;
    const double *masses = nullptr;
    const double *afterFirst = nullptr;
};
[[nodiscard]] SojournParts partsOf(const StationOnGrid &station, const ClassOnGrid &own,
                                   Reading reading);

/// Sojourn W + S of the class in the reading: out[i], i < grid.points(). All 0 if saturated.
/// Cost: one causal solve O(points^2/2) unless renewal is 0; the rest is O(points).
void describeSojourn(const SojournParts &parts, const Congestion &congestion, double renewal,
                     Reading reading, double *out);

/// The same in one call, for a single node with the arrival rates given.
[[nodiscard]] Law waitLaw(const Grid &grid, int servers, std::span<const ClassLoad> mix,
                          WaitModel model = WaitModel::Blend);
[[nodiscard]] Law sojournLaw(const Grid &grid, int servers, std::span<const ClassLoad> mix,
                             const ServiceLaw &own, WaitModel model = WaitModel::Blend);

} // namespace daemok::latency
