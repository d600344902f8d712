// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/printcolours.h"

#include <string>
#include <string_view>

namespace daemok {

/// Text as it may stand in an element or in a quoted attribute; control characters that XML 1.0
/// forbids are left out.
[[nodiscard]] std::string xmlEscaped(std::string_view text);

/// Pixels with two decimals at most, no trailing zeros.
[[nodiscard]] std::string xmlNumber(double value);

/// "#rrggbb"
[[nodiscard]] std::string xmlColour(Rgb colour);

} // namespace daemok
