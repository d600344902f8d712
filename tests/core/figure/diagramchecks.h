// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramspec.h"

#include <string>
#include <vector>

namespace daemok::testing {

/// What is wrong with a drawing, one sentence each: clipped or overlapping texts, boxes that overlap or
/// leave their store, flows that do not end at their boxes, run through others or through a text, things
/// outside the drawing, ids that stand twice.
[[nodiscard]] std::vector<std::string> problemsOf(const DiagramSpec &spec, const TextMeter &meter);

} // namespace daemok::testing
