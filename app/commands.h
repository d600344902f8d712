// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/exitcode.h"

namespace daemok::app {

/// Every command but the studio. Needs an application object without a display; writes the answer to
/// standard output, errors and notes to standard error.
[[nodiscard]] ExitCode runCommand(const Arguments &arguments);

} // namespace daemok::app
