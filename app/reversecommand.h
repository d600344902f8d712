// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/exitcode.h"
#include "app/planning.h"
#include "core/quantity/result.h"

namespace daemok::app {

/// `daemok reverse`: what a budget or a number of nodes carries. Exit 1 where that is nothing.
[[nodiscard]] Result<ExitCode> runReverse(const Arguments &arguments, const Assignment &assignment);

} // namespace daemok::app
