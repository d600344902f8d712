// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latency/tailbound.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace daemok::latency {
namespace {

/// Of a log-normal: m^3 (1 + cv^2)^3.
double thirdMoment(const LogNormal &law)
{
    const double m = std::max(0.0, law.mean.value()) * (1 + law.cv * law.cv);
    return m * m * m;
}

double renewalWait(double c, double rho, int servers, const Moments &mix, double third,
                   double chance)
{
    const double half = 2 * c / chance; // either part may take half of the chance
    const double excess = mix.second / (2 * mix.mean);
    const double excess2 = third / (3 * mix.mean);
    const double first = std::sqrt(excess2) * std::pow(half, 0.5 / servers);
    const double one = excess / servers;
    const double one2 = excess2 / (static_cast<double>(servers) * servers);
    const double mean = rho / (1 - rho);
    const double mean2 = mean * (1 + rho) / (1 - rho); // E[N^2]
    const double sum2 = mean * (one2 - one * one) + mean2 * one * one;
    return first + std::sqrt(half * sum2);
}

} // namespace

double mixThirdMoment(std::span<const ClassLoad> classes)
{
    double sum = 0;
    double arrivals = 0;
    for (const ClassLoad &load : classes) {
        const double p = load.service.missProbability;
        sum += load.arrivals.value()
               * ((1 - p) * thirdMoment(load.service.hit) + p * thirdMoment(load.service.miss));
        arrivals += load.arrivals.value();
    }
    return arrivals > 0 ? sum / arrivals : 0;
}

double exceededAtMost(const LogNormal &law, double chance)
{
    if (law.constant())
        return std::max(0.0, law.mean.value());
    const double variance = std::log1p(law.cv * law.cv);
    const double density = 2 * std::min(chance, kLargestChance);
    const double z = std::sqrt(-2 * std::log(std::sqrt(2 * std::numbers::pi) * density));
    return law.mean.value() * std::exp(std::sqrt(variance) * z - 0.5 * variance);
}

double waitExceededAtMost(const Congestion &congestion, int servers, const Moments &mix,
                          double third, WaitModel model, double chance)
{
    const double c = congestion.waitProbability;
    if (c <= chance || !(mix.mean > 0) || !(congestion.decay > 0))
        return 0;
    double wait = 0;
    if (model != WaitModel::Renewal)
        wait = std::log(c / chance) / congestion.decay;
    if (model != WaitModel::Exponential)
        wait = std::max(wait, renewalWait(c, congestion.utilisation, servers, mix, third, chance));
    return wait;
}

} // namespace daemok::latency
