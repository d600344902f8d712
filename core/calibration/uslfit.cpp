// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/uslfit.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace daemok::calibration {
namespace {

constexpr int kSteps = 200;
constexpr double kSettled = 1e-14;

using Points = std::span<const ScalingPoint>;

/// Best gamma of a law, and what is left: sum of squares.
struct Projected
{
    double gamma = 0;
    double squares = std::numeric_limits<double>::infinity();
};

Projected project(const Usl &law, Points points)
{
    double bx = 0, bb = 0;
    for (const ScalingPoint &p : points) {
        const double b = law.relative(p.n);
        bx += b * p.perSecond;
        bb += b * b;
    }
    if (!(bb > 0) || !std::isfinite(bb))
        return {};
    Projected result{bx / bb, 0};
    for (const ScalingPoint &p : points) {
        const double left = p.perSecond - result.gamma * law.relative(p.n);
        result.squares += left * left;
    }
    return result;
}

/// d X / d (gamma, alpha, beta).
std::array<double, 3> gradient(const Usl &law, double gamma, double n)
{
    const double b = law.relative(n);
    const double perWork = -gamma * b / law.work(n);
    return {b, perWork * (n - 1), perWork * n * (n - 1)};
}

using Matrix = std::array<std::array<double, 3>, 3>;

Matrix normalMatrix(const Usl &law, double gamma, Points points)
{
    Matrix m{};
    for (const ScalingPoint &p : points) {
        const auto g = gradient(law, gamma, p.n);
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j)
                m[i][j] += g[i] * g[j];
    }
    return m;
}

/// Inverse of the upper left `size` x `size` part; false if singular. Scaled to a unit diagonal first.
bool invert(const Matrix &m, std::size_t size, Matrix &out)
{
    std::array<double, 3> scale{};
    for (std::size_t i = 0; i < size; ++i) {
        if (!(m[i][i] > 0))
            return false;
        scale[i] = 1 / std::sqrt(m[i][i]);
    }
    std::array<std::array<double, 6>, 3> work{};
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j)
            work[i][j] = m[i][j] * scale[i] * scale[j];
        work[i][3 + i] = 1;
    }
    for (std::size_t k = 0; k < size; ++k) {
        std::size_t pivot = k;
        for (std::size_t i = k + 1; i < size; ++i)
            if (std::abs(work[i][k]) > std::abs(work[pivot][k]))
                pivot = i;
        if (std::abs(work[pivot][k]) < 1e-13)
            return false;
        std::swap(work[k], work[pivot]);
        const double by = work[k][k];
        for (double &x : work[k])
            x /= by;
        for (std::size_t i = 0; i < size; ++i) {
            if (i == k)
                continue;
            const double f = work[i][k];
            for (std::size_t j = 0; j < 6; ++j)
                work[i][j] -= f * work[k][j];
        }
    }
    out = {};
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j)
            out[i][j] = work[i][3 + j] * scale[i] * scale[j];
    return true;
}

Usl bounded(double alpha, double beta)
{
    return {std::clamp(alpha, 0.0, 1.0), std::max(beta, 0.0)};
}

/// One damped Gauss-Newton step of (alpha, beta) on the projected problem; parameters that lean against a bound stay.
Usl stepped(const Usl &law, double gamma, double damping, bool withBeta, Points points)
{
    std::array<std::array<double, 2>, 2> a{};
    std::array<double, 2> rhs{};
    double bb = 0;
    std::array<double, 2> bg{};
    for (const ScalingPoint &p : points) {
        const auto g = gradient(law, gamma, p.n);
        bb += g[0] * g[0];
        bg[0] += g[0] * g[1];
        bg[1] += g[0] * g[2];
    }
    for (const ScalingPoint &p : points) {
        const auto g = gradient(law, gamma, p.n);
        // Columns with their part along gamma's taken out.
        const std::array<double, 2> c{g[1] - g[0] * bg[0] / bb, g[2] - g[0] * bg[1] / bb};
        const double left = p.perSecond - gamma * g[0];
        for (std::size_t i = 0; i < 2; ++i) {
            rhs[i] += c[i] * left;
            for (std::size_t j = 0; j < 2; ++j)
                a[i][j] += c[i] * c[j];
        }
    }
    const bool alphaFree = !((law.alpha <= 0 && rhs[0] < 0) || (law.alpha >= 1 && rhs[0] > 0));
    const bool betaFree = withBeta && !(law.beta <= 0 && rhs[1] < 0);
    a[0][0] *= 1 + damping;
    a[1][1] *= 1 + damping;
    if (alphaFree && betaFree) {
        const double det = a[0][0] * a[1][1] - a[0][1] * a[1][0];
        if (det > 0)
            return bounded(law.alpha + (rhs[0] * a[1][1] - rhs[1] * a[0][1]) / det,
                           law.beta + (rhs[1] * a[0][0] - rhs[0] * a[1][0]) / det);
    }
    const double da = alphaFree && a[0][0] > 0 ? rhs[0] / a[0][0] : 0;
    const double db = betaFree && a[1][1] > 0 ? rhs[1] / a[1][1] : 0;
    return bounded(law.alpha + da, law.beta + db);
}

struct Settled
{
    Usl law;
    Projected at;
};

Settled settle(Usl law, bool withBeta, Points points)
{
    Settled best{law, project(law, points)};
    double damping = 1e-3;
    for (int i = 0; i < kSteps && damping < 1e12; ++i) {
        const Usl next = stepped(best.law, best.at.gamma, damping, withBeta, points);
        const Projected at = project(next, points);
        if (!(at.squares <= best.at.squares)) {
            damping *= 8;
            continue;
        }
        const bool done = std::abs(next.alpha - best.law.alpha) <= kSettled
                          && std::abs(next.beta - best.law.beta) <= kSettled;
        best = {next, at};
        if (done)
            break;
        damping = std::max(damping / 8, 1e-12);
    }
    return best;
}

void addRange(UslFit &fit, double squares, Points points)
{
    const std::size_t parameters = fit.betaFitted ? 3 : 2;
    if (points.size() <= parameters)
        return;
    Matrix inverse;
    if (!invert(normalMatrix(fit.law, fit.gamma, points), parameters, inverse))
        return;
    const auto free = static_cast<double>(points.size() - parameters);
    const double variance = squares / free;
    const boost::math::students_t_distribution<double> student(free);
    fit.t = boost::math::quantile(student, 0.975);
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            fit.covariance[i][j] = variance * inverse[i][j];
    const auto span = [&](std::size_t i, double value, double least, double most) {
        const double half = fit.t * std::sqrt(std::max(0.0, fit.covariance[i][i]));
        return Span{std::clamp(value - half, least, most), std::clamp(value + half, least, most)};
    };
    constexpr double kNoEnd = std::numeric_limits<double>::max();
    fit.range = UslFit::Range{span(0, fit.gamma, 0, kNoEnd), span(1, fit.law.alpha, 0, 1),
                              span(2, fit.law.beta, 0, kNoEnd)};
}

} // namespace

std::optional<double> UslFit::peak() const
{
    const double at = law.peak();
    return std::isfinite(at) ? std::optional(at) : std::nullopt;
}

Span UslFit::bandAt(double n) const
{
    const double middle = perSecond(n);
    if (!range)
        return {middle, middle};
    const auto g = gradient(law, gamma, n);
    double variance = 0;
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            variance += g[i] * covariance[i][j] * g[j];
    const double half = t * std::sqrt(std::max(0.0, variance));
    return {std::max(0.0, middle - half), middle + half};
}

std::optional<UslFit> fitUsl(std::span<const ScalingPoint> points)
{
    std::set<double> different;
    for (const ScalingPoint &p : points) {
        if (!(p.n > 0) || !(p.perSecond > 0) || !std::isfinite(p.n) || !std::isfinite(p.perSecond))
            return std::nullopt;
        different.insert(p.n);
    }
    if (different.size() < 2)
        return std::nullopt;
    const bool withBeta = different.size() > 2;
    Settled best{{}, {}};
    for (const double alpha : {0.0, 0.01, 0.1, 0.5}) {
        for (const double beta : {0.0, 1e-4, 1e-2}) {
            const Settled one = settle({alpha, withBeta ? beta : 0}, withBeta, points);
            if (one.at.squares < best.at.squares)
                best = one;
        }
    }
    if (!std::isfinite(best.at.squares))
        return std::nullopt;
    UslFit fit;
    fit.gamma = best.at.gamma;
    fit.law = best.law;
    fit.betaFitted = withBeta;
    fit.largestN = *different.rbegin();
    addRange(fit, best.at.squares, points);
    return fit;
}

} // namespace daemok::calibration
