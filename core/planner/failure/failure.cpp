// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/failure/failure.h"

#include <algorithm>

namespace daemok::planner {

std::string_view failureName(FailureKind kind)
{
    switch (kind) {
    case FailureKind::None:
        return "none";
    case FailureKind::Node:
        return "node";
    case FailureKind::Zone:
        return "zone";
    case FailureKind::LlmSlow:
        return "llm_slow";
    case FailureKind::LlmDown:
        return "llm_down";
    }
    return {};
}

std::vector<Failure> failuresOf(const Plan &plan, const Layout &layout)
{
    std::vector<Failure> all;
    for (const RolePlan &role : layout.roles)
        if (role.serverIndex >= 0 && role.count > 0)
            all.push_back({FailureKind::Node, role.id, 1, 1});
    if (layout.zones > 1 && !all.empty())
        all.push_back({FailureKind::Zone, {}, 1, 1});
    if (!plan.local && plan.llmLoad.callsPerSecond > 0) {
        all.push_back({FailureKind::LlmSlow, {}, 1, 5});
        all.push_back({FailureKind::LlmDown, {}, 1, 1});
    }
    return all;
}

int nodesInZone(int nodes, int zones)
{
    return (nodes + std::max(1, zones) - 1) / std::max(1, zones);
}

namespace {

double choose(int n, int k)
{
    if (k < 0 || k > n)
        return 0;
    double ways = 1;
    for (int i = 1; i <= k; ++i)
        ways *= static_cast<double>(n - k + i) / i;
    return ways;
}

} // namespace

std::vector<CopyLoss> copiesLostWithNodes(const CopySpread &spread, int lost)
{
    const int copies = std::min(spread.copies, spread.nodes);
    const int gone = std::clamp(lost, 0, spread.nodes);
    std::vector<CopyLoss> classes;
    for (int k = 0; k <= copies; ++k) {
        const double share = choose(copies, k) * choose(spread.nodes - copies, gone - k)
                             / choose(spread.nodes, gone);
        if (share > 0)
            classes.push_back({k, share});
    }
    return classes;
}

std::vector<CopyLoss> copiesLostWithZone(const CopySpread &spread)
{
    if (!spread.grouped && spread.nodes % std::max(1, spread.zones) != 0)
        return copiesLostWithNodes(spread, nodesInZone(spread.nodes, spread.zones));
    const int copies = std::min(spread.copies, spread.nodes);
    const int each = copies / std::max(1, spread.zones);
    const double more =
        static_cast<double>(copies - each * spread.zones) / std::max(1, spread.zones);
    std::vector<CopyLoss> classes;
    if (more < 1)
        classes.push_back({each, 1 - more});
    if (more > 0)
        classes.push_back({each + 1, more});
    return classes;
}

} // namespace daemok::planner
