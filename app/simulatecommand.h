// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/exitcode.h"
#include "core/planner/failure/failure.h"
#include "core/quantity/result.h"

namespace daemok::app {

/// `--fail` read against a layout: ROLE[:N], zone, llm_down, llm_slow[:FACTOR]; empty: nothing fails.
[[nodiscard]] Result<planner::Failure> failureAsked(const std::string &text, const Layout &layout);

/// `daemok simulate`: the recommended layout (there is one) by event simulation, beside the analytic figures. ExitCode::No where a
/// queue has no end.
[[nodiscard]] Result<ExitCode> runSimulate(const Arguments &arguments, const Plan &plan);

} // namespace daemok::app
