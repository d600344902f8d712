// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/topology.h"

#include <string>
#include <vector>

namespace daemok {

/// Words of a box. Empty lines are left out.
struct BoxWords
{
    std::string title;
    std::string count; ///< stands out at the title's right
    std::vector<std::string> lines;
    std::string name; ///< one sentence for a screen reader
    std::string tip;
};

/// Words for a diagram in the reader's language (UTF-8); the room has none of its own.
class DiagramWords
{
public:
    virtual ~DiagramWords() = default;

    [[nodiscard]] virtual BoxWords users(const Topology &topology) const = 0;
    [[nodiscard]] virtual BoxWords service(const Topology &topology) const = 0;
    [[nodiscard]] virtual BoxWords api(const TopologyApi &api) const = 0;
    [[nodiscard]] virtual BoxWords store(const TopologyStore &store) const = 0;
    /// Lines: the product's own word, server, load and limit.
    [[nodiscard]] virtual BoxWords role(const TopologyRole &role) const = 0;
    [[nodiscard]] virtual BoxWords managed(const TopologyStore &store) const = 0;

    /// Rates along the flows, one a line; empty where none is known.
    [[nodiscard]] virtual std::vector<std::string> requests(const Topology &topology) const = 0;
    [[nodiscard]] virtual std::vector<std::string> calls(const TopologyApi &api) const = 0;
    [[nodiscard]] virtual std::vector<std::string> served(const TopologyStore &store) const = 0;
    [[nodiscard]] virtual std::vector<std::string> fed(const TopologyStore &store) const = 0;
    /// "one square is 5 nodes"
    [[nodiscard]] virtual std::string nodesPerCell(int nodes) const = 0;
    /// Between two rates on one line.
    [[nodiscard]] virtual std::string separator() const = 0;
    /// What squares, trays and fill mean.
    [[nodiscard]] virtual std::string legend(const Topology &topology) const = 0;
    [[nodiscard]] virtual std::string summary(const Topology &topology) const = 0;
};

} // namespace daemok
