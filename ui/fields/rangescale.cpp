// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/rangescale.h"

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr double kLeastSpan = 4; // the band shows at least a quarter to four times the likely value
constexpr double kLargestSpan = 1e6; // further ends stand at the edge
constexpr double kRoom = 1.3;        // beyond the wider end

} // namespace

RangeScale::RangeScale(const Interval &range, const NumberForm &form)
    : m_min(form.min),
      m_max(form.max)
{
    if (form.unit == "share" && form.min >= 0) {
        m_to = 1;
    } else if (form.min >= 0 && range.likely > 0 && std::isfinite(range.likely)) {
        const double up = range.high / range.likely;
        const double down = range.low > 0 ? range.likely / range.low : kLargestSpan;
        const double span =
            std::clamp(kRoom * std::max(up, range.low > 0 ? down : up), kLeastSpan, kLargestSpan);
        m_logarithmic = true;
        m_from = std::log(range.likely / span);
        m_to = std::log(range.likely * span);
    } else {
        const double reach = std::max({std::abs(range.likely), range.high - range.likely,
                                       range.likely - range.low, form.unit == "share" ? 0.3 : 1.0});
        m_from = range.likely - kRoom * reach;
        m_to = range.likely + kRoom * reach;
    }
}

double RangeScale::position(double value) const
{
    if (m_logarithmic && value <= 0)
        return 0;
    const double x = m_logarithmic ? std::log(value) : value;
    return std::clamp((x - m_from) / (m_to - m_from), 0.0, 1.0);
}

double RangeScale::value(double position) const
{
    const double x = m_from + std::clamp(position, 0.0, 1.0) * (m_to - m_from);
    return std::clamp(m_logarithmic ? std::exp(x) : x, m_min, m_max);
}

} // namespace daemok::ui
