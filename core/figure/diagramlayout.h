// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramspec.h"
#include "core/figure/diagramwords.h"

namespace daemok {

/// The room a drawing has. It is laid out for the largest scale that fits, at most 1.
struct DiagramRoom
{
    double width = 1400;
    double height = 520;
    /// Below this scale the boxes say less, if that makes the drawing larger; 0: never.
    double leastScale = 0;
    bool legend = true; ///< below the drawing
};

/// Lays out a topology: the service with its users, the LLM API and the existing database at the
/// left, stores in one or two columns at the right, roles in a grid inside their store. Texts are
/// wrapped and boxes sized by `meter`, so no text is clipped and none overlaps. Pure: same arguments,
/// same drawing.
[[nodiscard]] DiagramSpec layoutDiagram(const Topology &topology, const DiagramWords &words,
                                        const TextMeter &meter, const DiagramRoom &room = {});

} // namespace daemok
