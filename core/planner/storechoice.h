// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/market.h"
#include "core/planner/rank.h"
#include "core/sizing/managed.h"
#include "core/sizing/storedemand.h"

#include <memory>
#include <vector>

namespace daemok::planner {

/// Servers of one role.
struct RoleChoice
{
    int server = -1; ///< into Catalog::servers
    int nodes = 0;
    int latencyNodes =
        0; ///< fewest that meet the goals with the other roles as chosen; 0 = no goal asks
    DiskOption disk;
};

/// A store that could be built: a product in a deployment on server types with counts.
struct StoreChoice
{
    int product = -1;
    std::shared_ptr<const StoreDemand> demand; ///< null for managed products
    std::vector<RoleChoice> roles;             ///< as StoreDemand::roles
    ManagedDemand managed;
    Rank rank = Rank::worst();

    [[nodiscard]] bool valid() const { return product >= 0; }
};

} // namespace daemok::planner
