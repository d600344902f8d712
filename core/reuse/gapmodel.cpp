// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reuse/gapmodel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace daemok {

namespace {

constexpr double kQuantile90 = 1.2815515655446004; // Phi(kQuantile90) = 0.9
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::size_t kSteps = 400;

double normalCdf(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double normalPdf(double z)
{
    return std::exp(-0.5 * z * z) / std::sqrt(2 * std::numbers::pi);
}

// (1 - Phi(x)) / phi(x) for x >= 0, without underflow.
double millsRatio(double x)
{
    if (x < 25)
        return normalCdf(-x) / normalPdf(x);
    const double q = 1 / (x * x);
    return (1 - q * (1 - q * (3 - 15 * q))) / x;
}

// Sum of a[k] b[k]; four sums break the chain of additions.
double dot(const double *a, const double *b, std::size_t count)
{
    std::array<double, 4> sums{};
    std::size_t k = 0;
    for (; k + 4 <= count; k += 4)
        for (std::size_t lane = 0; lane < 4; ++lane)
            sums[lane] += a[k + lane] * b[k + lane];
    for (; k < count; ++k)
        sums[0] += a[k] * b[k];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

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

// Each cell's share of gaps is put on its two ends so that the cell's mean gap is kept; that makes 400 equal
// steps enough even where most gaps fall into the first of them.
double GapModel::renewals(double t) const
{
    const double r = m_answers.share;
    const double step = t / static_cast<double>(kSteps);
    std::array<double, kSteps + 1> share{}; // F at the grid
    std::array<double, kSteps + 1> mass{};  // reversed: mass[kSteps - j] belongs to gap j * step
    double meanBefore = 0;
    for (std::size_t j = 1; j <= kSteps; ++j) {
        const double end = step * static_cast<double>(j);
        share[j] = gapShare(Seconds(end));
        const double cell = share[j] - share[j - 1];
        const double mean = partialMean(end);
        const double right =
            cell > 0 ? std::clamp(((mean - meanBefore) / cell - (end - step)) / step, 0.0, 1.0)
                     : 0.5;
        meanBefore = mean;
        mass[kSteps - j] += cell * right;
        mass[kSteps - j + 1] += cell * (1 - right);
    }
    std::array<double, kSteps + 1> renewal{};
    const double same = 1 - r * mass[kSteps];
    if (same <= 0)
        return kInfinity;
    for (std::size_t i = 1; i <= kSteps; ++i)
        renewal[i] = r * (share[i] + dot(&renewal[1], &mass[kSteps - i + 1], i - 1)) / same;
    return renewal[kSteps];
}

double GapModel::hitRatio(Seconds retention, Expiry expiry) const
{
    const double r = m_answers.share;
    const double t = retention.value();
    if (!(t > 0) || r <= 0)
        return 0;
    if (!std::isfinite(t) || m_answers.gapP50.value() <= 0)
        return r; // everything comes back in time, at once
    if (expiry == Expiry::Extended)
        return r * gapShare(retention);
    if (m_sigma <= 0) {
        // Renewals at q50, 2 q50, ...: M = r + r^2 + ... + r^n, n = floor(T / q50).
        const double n = std::floor(t / m_answers.gapP50.value());
        const double m = r < 1 ? r * (1 - std::pow(r, n)) / (1 - r) : n;
        return m / (1 + m);
    }
    const double m = renewals(t);
    return std::isfinite(m) ? m / (1 + m) : 1;
}

double GapModel::storedItems(PerSecond calls, Seconds retention, Expiry expiry) const
{
    const double t = std::max(0.0, retention.value());
    if (calls.value() <= 0 || t <= 0)
        return 0;
    if (expiry == Expiry::Fixed) {
        const double miss = 1 - hitRatio(retention, expiry);
        return miss > 0 ? calls.value() * miss * t : 0;
    }
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
