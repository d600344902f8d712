// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/run.h"

#include <optional>

namespace daemok::planner {

/// Why nothing meets the goals and the failure to survive, and the smallest change with which something does: one
/// goal relaxed, a failure less to survive, or a place to build. `lastReason` is given where none of these helps.
[[nodiscard]] Infeasible explainInfeasible(const Scene &scene, const Demand &demand,
                                           const Settings &settings, Workspace &workspace,
                                           std::optional<Reason> lastReason);

} // namespace daemok::planner
