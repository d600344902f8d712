// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/reusecounts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace daemok::calllog {

LruCurve::LruCurve(std::vector<std::uint32_t> distances, double calls, double scale,
                   double callScale)
    : m_calls(calls),
      m_scale(scale),
      m_callScale(callScale)
{
    std::partial_sum(distances.begin(), distances.end(), distances.begin());
    m_upTo = std::make_shared<const std::vector<std::uint32_t>>(std::move(distances));
}

double LruCurve::hits(double items) const
{
    const double places = std::floor(items / m_scale);
    if (!m_upTo || m_upTo->empty() || !(places >= 1))
        return 0;
    const auto index =
        static_cast<std::size_t>(std::min(places, static_cast<double>(m_upTo->size())));
    return static_cast<double>((*m_upTo)[index - 1]) * m_callScale;
}

double LruCurve::hitRatio(double items) const
{
    return m_calls > 0 ? std::min(1.0, hits(items) / m_calls) : 0;
}

double LruCurve::largest() const
{
    if (!m_upTo || m_upTo->empty())
        return 0;
    const auto most = std::lower_bound(m_upTo->begin(), m_upTo->end(), m_upTo->back());
    return static_cast<double>(most - m_upTo->begin() + 1) * m_scale;
}

} // namespace daemok::calllog
