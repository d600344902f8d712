// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/futures/reusetable.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace daemok::planner {
namespace {

constexpr double kQuantile90 = 1.2815515655446004; // as in GapModel: Phi(kQuantile90) = 0.9
constexpr std::size_t kWorthATable = 1500;         // the table solves 640 equations
constexpr double kOutside = 0.005; // share of futures left out at each side of the box
constexpr double kFarthest = 5;    // of z in the box

/// Lagrange weights of x over the nodes (barycentric; Berrut and Trefethen 2004).
void weigh(const std::vector<double> &nodes, const std::vector<double> &barycentric, double x,
           double *weights)
{
    double sum = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (x == nodes[i]) {
            std::fill_n(weights, nodes.size(), 0.0);
            weights[i] = 1;
            return;
        }
        weights[i] = barycentric[i] / (x - nodes[i]);
        sum += weights[i];
    }
    for (std::size_t i = 0; i < nodes.size(); ++i)
        weights[i] /= sum;
}

} // namespace

ReuseTable::ReuseTable(std::span<const ReuseAnswers> futures, Seconds retention, Expiry expiry)
    : m_retention(retention),
      m_expiry(expiry)
{
    if (expiry == Expiry::Extended || !(retention.value() > 0) || !std::isfinite(retention.value()))
        return;
    std::array<std::vector<double>, 3> columns;
    for (const ReuseAnswers &answers : futures) {
        const GapModel model(answers);
        if (!smooth(model))
            continue;
        const Point point = pointOf(model);
        for (std::size_t d = 0; d < point.size(); ++d)
            columns[d].push_back(point[d]);
    }
    if (columns[0].size() < kWorthATable)
        return;
    for (std::size_t d = 0; d < columns.size(); ++d) {
        std::sort(columns[d].begin(), columns[d].end());
        const auto aside =
            static_cast<std::size_t>(kOutside * static_cast<double>(columns[d].size()));
        m_low[d] = columns[d][aside];
        m_high[d] = columns[d][columns[d].size() - 1 - aside];
    }
    m_low[1] = std::max(m_low[1], -kFarthest);
    m_high[1] = std::min(m_high[1], kFarthest);
    if (m_low[1] < m_high[1])
        fill();
}

ReuseTable::Point ReuseTable::pointOf(const GapModel &model) const
{
    const ReuseAnswers &answers = model.answers();
    const double z = std::log(m_retention.value() / answers.gapP50.value()) / model.sigma();
    return {answers.share, z, std::log(model.sigma())};
}

bool ReuseTable::inBox(const Point &point) const
{
    for (std::size_t d = 0; d < point.size(); ++d)
        if (!(point[d] >= m_low[d] && point[d] <= m_high[d]))
            return false;
    return true;
}

/// h / (r F(T)): between 1 / (1 + r) and 1, so that its error shrinks with the hits.
double ReuseTable::solve(const Point &point) const
{
    const double sigma = std::exp(point[2]);
    const double p50 = m_retention.value() * std::exp(-point[1] * sigma);
    const GapModel model({point[0], Seconds(p50), Seconds(p50 * std::exp(sigma * kQuantile90))});
    return model.coarseHitRatio(m_retention) / (point[0] * model.gapShare(m_retention));
}

void ReuseTable::fill()
{
    for (std::size_t d = 0; d < 3; ++d) {
        const bool flat = !(m_high[d] > m_low[d]);
        const int n = flat ? 1 : kNodes[d];
        for (int i = 0; i < n; ++i) {
            // Chebyshev points of the second kind: the box's ends are among them.
            const double angle = n > 1 ? std::numbers::pi * i / (n - 1) : 0;
            m_at[d].push_back(0.5 * (m_low[d] + m_high[d])
                              - 0.5 * (m_high[d] - m_low[d]) * std::cos(angle));
            const double half = i == 0 || i == n - 1 ? 0.5 : 1.0;
            m_weights[d].push_back(n > 1 && i % 2 != 0 ? -half : half);
        }
    }
    for (const double share : m_at[0])
        for (const double z : m_at[1])
            for (const double sigma : m_at[2])
                m_values.push_back(solve({share, z, sigma}));
    m_tabled = true;
}

double ReuseTable::hitRatio(const ReuseAnswers &answers) const
{
    const GapModel model(answers);
    if (m_expiry == Expiry::Extended || !smooth(model))
        return model.hitRatio(m_retention, m_expiry);
    const Point point = pointOf(model);
    if (!m_tabled || !inBox(point))
        return model.coarseHitRatio(m_retention);
    std::array<std::array<double, 16>, 3> weights{};
    for (std::size_t d = 0; d < 3; ++d)
        weigh(m_at[d], m_weights[d], point[d], weights[d].data());
    double sum = 0;
    const double *value = m_values.data();
    for (std::size_t i = 0; i < m_at[0].size(); ++i)
        for (std::size_t j = 0; j < m_at[1].size(); ++j) {
            double inner = 0;
            for (std::size_t k = 0; k < m_at[2].size(); ++k)
                inner += weights[2][k] * *value++;
            sum += weights[0][i] * weights[1][j] * inner;
        }
    return std::clamp(sum, 0.0, 1.0) * model.answers().share * model.gapShare(m_retention);
}

} // namespace daemok::planner
