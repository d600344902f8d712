// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/interval.h"

#include <cmath>
#include <cstdint>

namespace daemok {

/// The law of an answer that was given as low, likely and high: a normal in two pieces that meet at the median, on
/// the scale on which the answer spreads evenly. Quantiles 5, 50 and 95 % are the interval's, exactly, whatever its
/// skewness; an end that equals the likely value makes that half a point. (A split normal with one continuous
/// density cannot hold ranges that are skewed by more than 2.1 : 1 on their scale, one-sided ones not at all.)
///     x(z) = g^-1(g(likely) + z s),  s = (g(likely) - g(low)) / z95 for z < 0, (g(high) - g(likely)) / z95 above
/// g: ln where low > 0; ln(p / (1 - p)) for shares with 0 < low and high < 1; the value itself elsewhere.
class TwoPieceNormal
{
public:
    enum class Scale : std::uint8_t { Linear, Log, Logit };
    static constexpr double kZ95 = 1.6448536269514722; ///< Phi(kZ95) = 0.95

    TwoPieceNormal() = default;
    TwoPieceNormal(const Interval &interval, bool share)
        : m_scale(scaleOf(interval, share)),
          m_median(to(interval.likely)),
          m_below((m_median - to(interval.low)) / kZ95),
          m_above((to(interval.high) - m_median) / kZ95),
          m_likely(interval.likely)
    {}

    [[nodiscard]] Scale scale() const { return m_scale; }
    [[nodiscard]] bool isPoint() const { return !(m_below > 0) && !(m_above > 0); }
    /// The value that a standard normal z stands for; rises with z.
    [[nodiscard]] double at(double z) const
    {
        const double spread = z < 0 ? m_below : m_above;
        return z == 0 || spread == 0 ? m_likely : from(m_median + z * spread);
    }

private:
    [[nodiscard]] static Scale scaleOf(const Interval &interval, bool share)
    {
        if (!(interval.low > 0))
            return Scale::Linear;
        if (!share)
            return Scale::Log;
        return interval.high < 1 ? Scale::Logit : Scale::Linear;
    }
    [[nodiscard]] double to(double x) const
    {
        return m_scale == Scale::Log     ? std::log(x)
               : m_scale == Scale::Logit ? std::log(x / (1 - x))
                                         : x;
    }
    [[nodiscard]] double from(double y) const
    {
        return m_scale == Scale::Log     ? std::exp(y)
               : m_scale == Scale::Logit ? 1 / (1 + std::exp(-y))
                                         : y;
    }

    Scale m_scale = Scale::Linear;
    double m_median = 0;
    double m_below = 0;
    double m_above = 0;
    double m_likely = 0;
};

} // namespace daemok
