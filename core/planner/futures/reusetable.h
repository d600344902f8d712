// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reuse/gapmodel.h"

#include <array>
#include <span>
#include <vector>

namespace daemok::planner {

/// Hit ratios of many futures at one retention. With extension on hit they are closed; with fixed expiry each is a
/// renewal equation, so they are read from a table over share, z = ln(T / q50) / sigma and ln sigma: of h / (r F(T)) a
/// polynomial through Chebyshev points of the box in which nearly all futures lie. Error below 0.1 point, tested;
/// futures outside, and those with nearly constant gaps, for which hits come in steps, are solved one by one.
class ReuseTable
{
public:
    ReuseTable(std::span<const ReuseAnswers> futures, Seconds retention, Expiry expiry);

    /// Of one of the futures (or anything in their box). Equal requests only.
    [[nodiscard]] double hitRatio(const ReuseAnswers &answers) const;

private:
    static constexpr std::array<int, 3> kNodes{5, 16, 8}; ///< share, z, ln sigma
    static constexpr double kLeastSigma = 0.3;
    using Point = std::array<double, 3>;

    [[nodiscard]] static bool smooth(const GapModel &model)
    {
        return model.sigma() >= kLeastSigma && model.answers().share > 0;
    }
    [[nodiscard]] bool inBox(const Point &point) const;
    [[nodiscard]] Point pointOf(const GapModel &model) const;
    [[nodiscard]] double solve(const Point &point) const;
    void fill();

    Seconds m_retention;
    Expiry m_expiry;
    Point m_low{}, m_high{};
    bool m_tabled = false;
    std::array<std::vector<double>, 3> m_at;      ///< nodes
    std::array<std::vector<double>, 3> m_weights; ///< barycentric
    std::vector<double> m_values;
};

} // namespace daemok::planner
