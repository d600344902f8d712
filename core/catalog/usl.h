// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

namespace daemok {

/// Universal Scalability Law: what n of something (nodes, clients) carry together,
/// X(n) = gamma n / (1 + alpha (n-1) + beta n (n-1)) (Gunther, Guerrilla Capacity Planning).
/// alpha = share that is done one at a time, 0..1; beta = cost of keeping each pair in agreement, >= 0.
/// Both 0: n carry n times what one does.
struct Usl
{
    double alpha = 0;
    double beta = 0;

    [[nodiscard]] bool acts() const { return alpha != 0 || beta != 0; }

    /// Work of one request on n nodes, in units of its work on one: 1 + alpha (n-1) + beta n (n-1).
    [[nodiscard]] double work(double n) const { return 1 + alpha * (n - 1) + beta * n * (n - 1); }

    /// X(n) / gamma.
    [[nodiscard]] double relative(double n) const { return n / work(n); }

    /// The n that carries most, sqrt((1-alpha)/beta); infinite if beta = 0.
    [[nodiscard]] double peak() const
    {
        return beta > 0 ? std::sqrt(std::max(0.0, 1 - alpha) / beta)
                        : std::numeric_limits<double>::infinity();
    }

    /// Least n with n / work(n) >= linear, as a fraction; infinite if none carries so much. Root of
    /// beta x n^2 - (1 - alpha x + beta x) n + (1-alpha) x = 0, x = linear.
    [[nodiscard]] double nodesFor(double linear) const
    {
        const double b = 1 - alpha * linear + beta * linear;
        const double c = (1 - alpha) * linear;
        const double under = b * b - 4 * beta * linear * c;
        if (linear <= 1)
            return linear; // one node works without loss
        if (b <= 0 || under < 0)
            return std::numeric_limits<double>::infinity();
        return 2 * c / (b + std::sqrt(under));
    }

    friend bool operator==(const Usl &, const Usl &) = default;
};

} // namespace daemok
