// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/assemble.h"
#include "core/planner/failure/failure.h"
#include "core/planner/latencynetwork.h"

#include <string>
#include <vector>

namespace daemok::planner {

/// One role of a store with what is left of it.
struct FailedRole
{
    std::string id; ///< RolePlan::id
    int nodes = 0;
    int lost = 0;
    bool ledByAnother =
        false; ///< leaders alone serve, and another member leads: as many serve as before
    std::vector<CopyLoss> copies; ///< of the items it holds; empty where it holds none
    int members = 1; ///< nodes of a group that hold and answer the same items; 1: not in groups
    [[nodiscard]] int left() const { return nodes - lost; }
    [[nodiscard]] int worstLost() const { return copies.empty() ? 0 : copies.back().lost; }
    /// Nodes by which the latency network counts: of groups, as if every group had lost what the worst one lost,
    /// because its members alone take over from each other.
    [[nodiscard]] int serving() const
    {
        if (ledByAnother || lost == 0)
            return nodes;
        return members > 1 ? nodes / members * (members - worstLost()) : left();
    }
};

/// A store under a failure.
struct FailedStore
{
    std::string id; ///< StorePlan::id
    StoreChoice choice;
    std::shared_ptr<const StoreDemand>
        before; ///< choice.demand as planned; the same paths in the same order
    bool timed =
        true; ///< its latencies are the layout's; false: the existing database beside other stores
    bool grouped = false;
    std::vector<FailedRole> roles; ///< as choice.roles
};

/// A layout under a failure; what simulation and report are made of. `layout`: 0 = the recommended one, i + 1 =
/// alternatives[i] of the plan. Managed stores are not in it: what fails there is the provider's.
struct FailedLayout
{
    std::vector<FailedStore> stores;
    double answeredShare = 1; ///< of the calls to the LLM that still come back
};
[[nodiscard]] FailedLayout failedLayout(const Plan &plan, std::size_t layout,
                                        const Failure &failure);
/// Null where the plan has no such layout.
[[nodiscard]] const Layout *layoutOf(const Plan &plan, std::size_t layout);

/// Only the leaders of groups serve this role.
[[nodiscard]] bool leadersServe(const StoreDemand &store, std::size_t role);
/// Copies without which a stage cannot be answered where `left` of an item's are: what it awaits; of a write that waits
/// for every copy in sync rather than for a majority, those that are left.
[[nodiscard]] int copiesNeeded(const StoreDemand &store, const Path &path, const Stage &stage,
                               int left);
/// The copies of an item are asked on several nodes.
[[nodiscard]] bool asksCopies(const StoreDemand &store, const Stage &stage);

} // namespace daemok::planner
