// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reuse/curefit.h"

#include "core/reuse/normal.h"

#include <algorithm>
#include <cmath>

namespace daemok {

namespace {

constexpr double kLeastSigma = 1e-3;
constexpr double kLargestSigma = 20;

/// phi(z) / (1 - Phi(z)): by how many sigma a normal variable known to lie above z exceeds its mean.
double hazardOf(double z)
{
    return z > 0 ? 1 / millsRatio(z) : normalPdf(z) / normalCdf(-z);
}

struct Sums
{
    double weight = 0;
    double log = 0;
    double logSquare = 0;

    void add(double w, double l, double square)
    {
        weight += w;
        log += w * l;
        logSquare += w * square;
    }
};

CureModel firstGuess(const Sums &gaps, double all)
{
    CureModel model;
    model.share = std::min(0.999, gaps.weight / all * 1.05);
    model.mu = gaps.log / gaps.weight;
    model.sigma =
        std::sqrt(std::max(kLeastSigma, gaps.logSquare / gaps.weight - model.mu * model.mu));
    return model;
}

} // namespace

double CureModel::within(double time) const
{
    return time > 0 ? share * normalCdf((std::log(time) - mu) / sigma) : 0;
}

double CureModel::survival(double time) const
{
    if (time <= 0)
        return 1;
    return (1 - share) + share * normalCdf(-(std::log(time) - mu) / sigma);
}

double CureModel::partialMean(double time) const
{
    if (time <= 0)
        return 0;
    const double z = (std::log(time) - mu) / sigma;
    // E[u; u < t] = exp(mu + sigma^2/2) Phi(z - sigma) = t phi(z) R(sigma - z), R the Mills ratio.
    if (sigma >= z)
        return share * time * normalPdf(z) * millsRatio(sigma - z);
    return share * std::exp(mu + 0.5 * sigma * sigma) * normalCdf(z - sigma);
}

CureModel fitCure(const std::vector<WeightedTime> &gaps, const std::vector<WeightedTime> &ages,
                  const CureModel &start, int iterations)
{
    Sums seen;
    for (const WeightedTime &gap : gaps) {
        const double log = std::log(gap.time);
        seen.add(gap.weight, log, log * log);
    }
    double all = seen.weight;
    for (const WeightedTime &age : ages)
        all += age.weight;
    if (seen.weight <= 0)
        return {};
    CureModel model = start.share > 0 ? start : firstGuess(seen, all);
    for (int i = 0; i < iterations; ++i) {
        Sums complete = seen;
        for (const WeightedTime &age : ages) {
            const double z = (std::log(age.time) - model.mu) / model.sigma;
            const double later = model.share * normalCdf(-z);
            const double returns = later / (1 - model.share + later);
            const double excess = hazardOf(z); // moments of a normal variable above z
            const double log = model.mu + model.sigma * excess;
            const double square = model.mu * model.mu + 2 * model.mu * model.sigma * excess
                                  + model.sigma * model.sigma * (1 + z * excess);
            complete.add(age.weight * returns, log, square);
        }
        CureModel next;
        next.share = std::clamp(complete.weight / all, 0.0, 1 - 1e-9);
        next.mu = complete.log / complete.weight;
        next.sigma = std::clamp(
            std::sqrt(std::max(0.0, complete.logSquare / complete.weight - next.mu * next.mu)),
            kLeastSigma, kLargestSigma);
        const double change = std::abs(next.share - model.share) + std::abs(next.mu - model.mu)
                              + std::abs(next.sigma - model.sigma);
        model = next;
        if (change < 1e-7)
            break;
    }
    return model;
}

} // namespace daemok
