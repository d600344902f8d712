// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reuse/gapmodel.h"

#include "core/reuse/normal.h"
#include "core/reuse/renewal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace daemok {

namespace {

constexpr double kQuantile90 = 1.2815515655446004; // Phi(kQuantile90) = 0.9
constexpr double kInfinity = std::numeric_limits<double>::infinity();

} // namespace

GapModel::GapModel(const ReuseAnswers &answers) : m_answers(answers)
{
    const double q50 = std::max(0.0, answers.gapP50.value());
    const double q90 = std::max(q50, answers.gapP90.value());
    m_answers.share = std::clamp(answers.share, 0.0, 1.0);
    m_answers.gapP50 = Seconds(q50);
    m_answers.gapP90 = Seconds(q90);
    if (q50 > 0 && q90 > q50)
        m_sigma = std::log(q90 / q50) / kQuantile90;
}

double GapModel::zOf(double t) const
{
    return (std::log(t) - std::log(m_answers.gapP50.value())) / m_sigma;
}

double GapModel::gapShare(Seconds t) const
{
    if (t.value() <= 0)
        return 0;
    if (m_sigma <= 0)
        return t >= m_answers.gapP50 ? 1 : 0; // a hit at exactly the expiry counts
    return normalCdf(zOf(t.value()));
}

// E[u; u < t] = exp(mu + sigma^2/2) Phi(z - sigma) = t phi(z) R(sigma - z), R the Mills ratio.
double GapModel::partialMean(double t) const
{
    if (m_sigma <= 0)
        return gapShare(Seconds(t)) * m_answers.gapP50.value();
    const double z = zOf(t);
    if (m_sigma >= z)
        return t * normalPdf(z) * millsRatio(m_sigma - z);
    return m_answers.gapP50.value() * std::exp(0.5 * m_sigma * m_sigma) * normalCdf(z - m_sigma);
}

template <std::size_t Steps> double GapModel::renewals(double t) const
{
    const double r = m_answers.share;
    return daemok::renewals<Steps>(
        t, [&](double u) { return r * gapShare(Seconds(u)); },
        [&](double u) { return r * partialMean(u); });
}

double GapModel::hitRatio(Seconds retention, Expiry expiry) const
{
    const double r = m_answers.share;
    const double t = retention.value();
    if (!(t > 0) || r <= 0)
        return 0;
    if (!std::isfinite(t) || m_answers.gapP50.value() <= 0)
        return r; // everything comes back in time, at once
    return expiry == Expiry::Extended ? r * gapShare(retention)
                                      : fixedHitRatio<kRenewalSteps>(retention);
}

double GapModel::coarseHitRatio(Seconds retention) const
{
    constexpr std::size_t kCoarse = 64;
    const double t = retention.value();
    if (!(t > 0) || m_answers.share <= 0)
        return 0;
    return std::isfinite(t) && m_answers.gapP50.value() > 0 ? fixedHitRatio<kCoarse>(retention)
                                                            : m_answers.share;
}

template <std::size_t Steps> double GapModel::fixedHitRatio(Seconds retention) const
{
    const double r = m_answers.share;
    const double t = retention.value();
    if (m_sigma <= 0) {
        // Renewals at q50, 2 q50, ...: M = r + r^2 + ... + r^n, n = floor(T / q50).
        const double n = std::floor(t / m_answers.gapP50.value());
        const double m = r < 1 ? r * (1 - std::pow(r, n)) / (1 - r) : n;
        return m / (1 + m);
    }
    return hitRatioOfRenewals(renewals<Steps>(t));
}

double GapModel::storedAtFixed(PerSecond calls, Seconds retention, double hitRatio)
{
    const double miss = 1 - hitRatio;
    return miss > 0 ? calls.value() * miss * retention.value() : 0;
}

double GapModel::storedItems(PerSecond calls, Seconds retention, Expiry expiry) const
{
    const double t = std::max(0.0, retention.value());
    if (calls.value() <= 0 || t <= 0)
        return 0;
    if (expiry == Expiry::Fixed)
        return storedAtFixed(calls, retention, hitRatio(retention, expiry));
    const double r = m_answers.share;
    if (!std::isfinite(t))
        return kInfinity;
    if (m_answers.gapP50.value() <= 0)
        return calls.value() * (1 - r) * t;
    // Int_0^T F(u) du = T F(T) - E[u; u < T]
    return calls.value() * (t - r * (t * gapShare(retention) - partialMean(t)));
}

double GapModel::hazard(double z) const
{
    const double t = m_answers.gapP50.value() * std::exp(m_sigma * z);
    const double r = m_answers.share;
    if (!(t > 0) || !std::isfinite(t))
        return 0;
    const double survivors = (1 - r) + r * normalCdf(-z);
    if (r >= 1 && z > 0)
        return 1 / (millsRatio(z) * m_sigma * t);
    return r * normalPdf(z) / (m_sigma * t) / survivors;
}

Seconds GapModel::bestRetention(double kappaPerSecond) const
{
    if (m_answers.share <= 0)
        return Seconds(0);
    if (kappaPerSecond <= 0)
        return Seconds(kInfinity);
    if (m_sigma <= 0)
        return m_answers.gapP50; // all hits come at once there, none later
    constexpr double kFar = 38;  // phi underflows beyond
    constexpr double kStep = 0.1;
    double low = kFar;
    while (low > -kFar && hazard(low) < kappaPerSecond)
        low -= kStep;
    if (low <= -kFar)
        return Seconds(0);
    double high = low + kStep;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (hazard(middle) < kappaPerSecond ? high : low) = middle;
    }
    return Seconds(m_answers.gapP50.value() * std::exp(m_sigma * low));
}

} // namespace daemok
