// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/failure/failure.h"
#include "core/simulation/simulate.h"

#include <cstddef>

namespace daemok::simulation {

/// A layout of a plan as it is simulated: the stations, paths, copies, misses and rates that its latencies were
/// computed from. `layout`: 0 = the recommended one, i + 1 = alternatives[i]. Managed stores and the existing
/// database beside others are not in it. With a failure, nodes are lost (or results not inserted) during the run.
[[nodiscard]] Model modelOf(const Plan &plan, std::size_t layout,
                            const planner::Failure &failure = {});

/// Time until a lost node gets no more tasks. Assumed: usual failure detectors and health checks take seconds.
inline constexpr Seconds kDetection{2.0};

} // namespace daemok::simulation
