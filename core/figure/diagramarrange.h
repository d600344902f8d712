// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramcontent.h"
#include "core/figure/diagramlayout.h"

#include <optional>
#include <vector>

namespace daemok::figure {

/// How the boxes left of the stores stand: one above the other; in two rows of two; users and service in a
/// row with the rest below it.
enum class LeftForm { Stack, Grid, Rows };

struct PlacedStore
{
    std::size_t node = 0; ///< into DiagramSpec::nodes
    int column = 0;
    std::size_t content = 0; ///< into Content::stores
};

/// All boxes in their places; flows come next.
struct Placement
{
    DiagramSpec spec;
    LeftForm form = LeftForm::Stack;
    std::size_t users = 0;
    std::size_t service = 0;
    std::optional<std::size_t> api;
    std::optional<std::size_t> existing;
    std::vector<PlacedStore> stores;
    double leftEnd = 0;           ///< right edge of the left boxes
    double gapEnd = 0;            ///< left edge of the first column of stores
    double laneTop = 0;           ///< below the first column: flows to the second
    double columnEnd = 0;         ///< right edge of the first column
    std::vector<EdgeLabel> fed;   ///< by content: rates along the flow that feeds a store
    std::vector<EdgeLabel> lanes; ///< by content: rates along the flow to the second column
};

/// The arrangement that is drawn largest in the room.
[[nodiscard]] Placement arrange(const Content &content, const DiagramWords &words,
                                const TextMeter &meter, const DiagramRoom &room);

/// At most 1.
[[nodiscard]] double scaleIn(const DiagramSpec &spec, const DiagramRoom &room);

/// Height of the lane of a flow to the second column.
[[nodiscard]] double laneHeight(const EdgeLabel &label);

} // namespace daemok::figure
