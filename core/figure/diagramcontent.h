// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/storeblock.h"

#include <optional>
#include <string>
#include <vector>

namespace daemok::figure {

/// Words that stand along a flow, as a block above its line.
struct EdgeLabel
{
    std::vector<std::string> lines;
    double width = 0;
    double height = 0;
};

/// Everything that is drawn, with its words, before it has a place.
struct Content
{
    BoxWords users;
    BoxWords service;
    std::optional<BoxWords> api;
    EdgeLabel requests;
    EdgeLabel calls;
    std::vector<SaidStore> stores;      ///< at the right
    std::vector<EdgeLabel> served;      ///< of stores, one rate a line
    std::vector<EdgeLabel> servedInRow; ///< the same on one line, for a lane
    std::vector<EdgeLabel> fed;
    std::optional<SaidStore> existing; ///< at the left: the existing database beside other stores
    EdgeLabel existingServed;
    double actorWidth = 0; ///< of the boxes at the left
};
[[nodiscard]] Content contentOf(const Topology &topology, const DiagramWords &words,
                                const TextMeter &meter, Detail detail);

/// The label in lines no longer than `length`.
[[nodiscard]] EdgeLabel withinLength(const EdgeLabel &label, double length, const TextMeter &meter);

} // namespace daemok::figure
