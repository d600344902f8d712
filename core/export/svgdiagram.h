// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramspec.h"

#include <string>

namespace daemok {

/// The drawing as an SVG 1.1 document on white: text stays text, boxes carry their tooltips as titles.
[[nodiscard]] std::string svgDiagram(const DiagramSpec &spec);

/// Only the squares of one box, as a small SVG document (used as a picture by drawioDiagram()).
[[nodiscard]] std::string svgCells(const DiagramNode &node, const Rect &area);

} // namespace daemok
