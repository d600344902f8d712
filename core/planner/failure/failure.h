// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::planner {

/// What is taken away from a layout at its busiest minute.
enum class FailureKind : std::uint8_t {
    None,
    Node,    ///< nodes of one role
    Zone,    ///< the fullest zone of every role
    LlmSlow, ///< each call of the LLM API takes `slowdown` times as long
    LlmDown, ///< the LLM API does not answer
};

struct Failure
{
    FailureKind kind = FailureKind::None;
    std::string role;    ///< RolePlan::id, for Node
    int nodes = 1;       ///< for Node
    double slowdown = 5; ///< for LlmSlow

    friend bool operator==(const Failure &, const Failure &) = default;
};
[[nodiscard]] std::string_view failureName(FailureKind kind);

/// Everything that can be taken away from this layout, one of each: nodes by role, a zone where there are
/// several, the LLM API where calls go to one.
[[nodiscard]] std::vector<Failure> failuresOf(const Plan &plan, const Layout &layout);

/// Share of the items that lose `lost` of their copies.
struct CopyLoss
{
    int lost = 0;
    double share = 1;
};

/// How the copies of one role are spread, and how many nodes go.
struct CopySpread
{
    int nodes = 1;
    int copies = 1;
    int zones = 1;
    bool grouped = false; ///< the members of a group hold the same items
};
/// `lost` nodes drawn at random: hypergeometric. Shares sum to 1, fewest lost first.
[[nodiscard]] std::vector<CopyLoss> copiesLostWithNodes(const CopySpread &spread, int lost);
/// One zone: each item loses floor or ceil of copies / zones where copies stand in different zones, which takes
/// groups or a number of nodes that the zones divide; else as so many nodes at random.
[[nodiscard]] std::vector<CopyLoss> copiesLostWithZone(const CopySpread &spread);

/// Nodes in the fullest of `zones`.
[[nodiscard]] int nodesInZone(int nodes, int zones);

} // namespace daemok::planner
