// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramspec.h"
#include "core/figure/diagramwords.h"

namespace daemok::figure {

constexpr double kLeastBox = 130; ///< width of a box, pixels
constexpr double kMostBox = 210;

/// Width at which no line of the words breaks, within the two limits.
[[nodiscard]] double naturalWidth(const BoxWords &words, const TextMeter &meter,
                                  NodeKind kind = NodeKind::Role);

/// A box at the origin, as wide as given and as high as its words need.
[[nodiscard]] DiagramNode plainBox(NodeKind kind, const std::string &id, const BoxWords &words,
                                   const TextMeter &meter, double width);

/// The same with a colour for its kinds of work and its nodes as squares, in one tray for each zone.
[[nodiscard]] DiagramNode roleBox(const TopologyRole &role, const BoxWords &said,
                                  const DiagramWords &words, const TextMeter &meter, double width);

/// Moves a box with everything in it.
void move(DiagramNode &node, double dx, double dy);

/// Puts `lines` one below the other and returns the height used; widths are at most `width`.
double stackTexts(std::vector<DiagramText> &texts, const std::vector<std::string> &lines, Point at,
                  double width, TextStyle style, bool muted, const TextMeter &meter);

} // namespace daemok::figure
