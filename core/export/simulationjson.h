// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/jsonfields.h"
#include "core/planner/failure/failurereport.h"
#include "core/simulation/simulate.h"

#include <array>

namespace daemok {

/// Document daemok.simulation/1. Latencies in ms; half_width is that of the p99 (95 %), absent where too few requests
/// were seen; analytic_p99 is what the plan's laws say of the same layout under the same failure.
[[nodiscard]] Json simulationJson(const simulation::Outcome &outcome,
                                  const planner::FailureReport &analytic);

} // namespace daemok
