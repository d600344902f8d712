// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramspec.h"
#include "core/figure/diagramwords.h"

#include <vector>

namespace daemok::figure {

/// How much a box says: everything, or what is read from the back of a room.
enum class Detail { Full, Compact };

/// A store with the words for everything in it, asked once.
struct SaidStore
{
    const TopologyStore *store = nullptr;
    BoxWords words;
    std::vector<const TopologyRole *> roles; ///< along the path of a request, helpers behind
    std::vector<BoxWords> roleWords;
    double boxWidth = 0; ///< at which no line breaks
    std::vector<std::string> served;
    std::vector<std::string> fed;

    [[nodiscard]] int boxes() const { return static_cast<int>(roleWords.size()); }
};
[[nodiscard]] SaidStore saidStore(const TopologyStore &store, const DiagramWords &words,
                                  const TextMeter &meter, Detail detail);

/// Compact: the first line stays, the others go to the tooltip.
[[nodiscard]] BoxWords shortened(BoxWords words, Detail detail);

/// A store with its roles in a grid, at the origin; the store's own box comes first.
struct StoreBlock
{
    std::vector<DiagramNode> nodes;
    std::vector<DiagramEdge> inside; ///< session -> query -> data, where they stand side by side

    [[nodiscard]] double width() const { return nodes.front().box.width; }
    [[nodiscard]] double height() const { return nodes.front().box.height; }
};

/// `columns` roles in a row; at least `leastWidth` wide.
[[nodiscard]] StoreBlock storeBlock(const SaidStore &said, int columns, double leastWidth,
                                    const DiagramWords &words, const TextMeter &meter);

void move(StoreBlock &block, double dx, double dy);

} // namespace daemok::figure
