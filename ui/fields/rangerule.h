// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"

#include <functional>
#include <optional>

namespace daemok::ui {

/// The range of a single likely value by its origin.
using RangeRule = std::function<Interval(double likely, Origin origin)>;

/// Ends that somebody gave: a range that does not follow from the origin. A bare value without a range (set
/// from outside) is no statement.
[[nodiscard]] std::optional<Interval> statedRange(const std::optional<Answer> &own,
                                                  const RangeRule &rule);

/// Stated ends stay when the likely value changes and move only where it would pass them; without a
/// statement the range follows from the origin.
[[nodiscard]] Interval rangeAround(double likely, Origin origin,
                                   const std::optional<Interval> &stated, const RangeRule &rule);

} // namespace daemok::ui
