// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/interval.h"
#include "ui/fields/numberentry.h"

namespace daemok::ui {

/// Where a value lies on a band: 0 at its left end, 1 at its right. Shares lie on 0 to 100 %; other numbers
/// on a logarithmic scale around the likely value, so that "twice" is as far as "half"; numbers that may
/// be negative on a linear one.
class RangeScale
{
public:
    RangeScale() = default;
    /// A scale that shows the whole range with room beside it.
    RangeScale(const Interval &range, const NumberForm &form);

    [[nodiscard]] double position(double value) const; ///< cut to 0..1
    [[nodiscard]] double
    value(double position) const; ///< of a position 0..1, inside the form's range

private:
    bool m_logarithmic = false;
    double m_from = 0;
    double m_to = 1;
    double m_min = 0;
    double m_max = 1;
};

} // namespace daemok::ui
