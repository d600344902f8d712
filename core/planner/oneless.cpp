// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/oneless.h"

#include "core/planner/assemble.h"

#include <algorithm>

namespace daemok::planner {
namespace {

/// The line that asks for more than is left; the one that binds today if it does, else who asks for most.
const LedgerLine *brokenLine(const std::vector<LedgerLine> &fewer,
                             const std::vector<LedgerLine> &now, int left)
{
    const LedgerLine *worst = nullptr;
    for (const LedgerLine &line : fewer) {
        const bool counted =
            line.constraint == Constraint::Latency || line.constraint == Constraint::Rounding;
        if (counted || line.nodes <= left)
            continue;
        const bool binds = std::any_of(now.begin(), now.end(), [&](const LedgerLine &each) {
            return each.binding && each.constraint == line.constraint;
        });
        if (binds)
            return &line;
        if (!worst || line.nodes > worst->nodes)
            worst = &line;
    }
    return worst;
}

/// Longest against its goal; an operation whose queue has no end before all others.
void addMissedGoal(OneLess &why, const std::array<LatencyFigure, kReportedOps> &figures)
{
    double worst = 0;
    for (std::size_t op = 0; op < kReportedOps; ++op) {
        const LatencyFigure &figure = figures[op];
        if (!figure.asked || !figure.goalMs || *figure.goalMs <= 0)
            continue;
        const double share = figure.beyondGrid ? 1e300 : figure.p99Ms / *figure.goalMs;
        if (share <= worst)
            continue;
        worst = share;
        why.operation = static_cast<ReportedOp>(op);
        why.demand = *figure.goalMs;
        why.carried = figure.beyondGrid ? 0 : figure.p99Ms;
    }
}

} // namespace

std::optional<OneLess> oneLess(const Catalog &catalog, const Goals &goals, int cells,
                               const StoreChoice &choice, std::size_t role, LatencyScratch &scratch)
{
    const RoleDemand &demand = choice.demand->roles[role];
    StoreChoice fewer = choice;
    fewer.roles[role].nodes -= demand.scales ? std::max(1, demand.step) : 1;
    const int left = fewer.roles[role].nodes;
    OneLess why;
    why.left = std::max(0, left);
    if (left < std::max(1, demand.minNodes)) {
        why.demand = std::max(1, demand.minNodes);
        why.carried = why.left;
        why.unit = "nodes";
        return why;
    }
    const std::vector<LedgerLine> lines = ledgerOf(catalog, fewer, role);
    if (const LedgerLine *worst = brokenLine(lines, ledgerOf(catalog, choice, role), left)) {
        const bool counted = worst->unit == "nodes"; // what is asked for is a number of nodes
        why.limit = worst->constraint;
        why.demand = counted ? worst->nodes : worst->demand;
        why.carried = counted ? left : left * worst->perNode;
        why.unit = worst->unit;
        return why;
    }
    if (searchedGoalsHold(catalog, fewer, goals, scratch.search))
        return std::nullopt;
    why.limit = Constraint::Latency;
    why.unit = "ms";
    why.fails = !goalsHold(catalog, fewer, goals, scratch.search);
    addMissedGoal(why, reportLatency(catalog, fewer, goals, cells, scratch));
    return why;
}

} // namespace daemok::planner
