// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/market.h"
#include "core/sizing/needs.h"

#include <map>
#include <utility>
#include <vector>

namespace daemok::planner {

/// Capacities of every server type of one market with every disk, for the node types asked about: made once
/// for all demands of a plan. Node types are told apart by address: catalogue and market outlive the table.
class CapacityTable
{
public:
    CapacityTable(const Catalog &catalog, const Market &market);

    /// Of one node type, to be asked by at().
    using OfType = std::vector<Capacities>;
    [[nodiscard]] const OfType &of(const RuleValues &rules, const RoleDemand &role);

    /// `disk` into Market::Offer::disks; -1 = none (data in object storage).
    [[nodiscard]] const Capacities &at(const OfType &type, std::size_t offer, int disk) const
    {
        return type[m_first[offer] + static_cast<std::size_t>(disk + 1)];
    }

private:
    using Key = std::pair<const NodeType *, bool>; ///< whether the role holds vectors
    const Catalog &m_catalog;
    const Market &m_market;
    std::vector<std::size_t> m_first; ///< by offer: where its capacities begin
    std::map<Key, OfType> m_byType;
};

} // namespace daemok::planner
