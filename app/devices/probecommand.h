// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/exitcode.h"

namespace daemok::app {

/// `daemok probe`: the devices of this machine, or of a recorded one. Exit 0 with at least one device that can be used,
/// 1 without, 3 where a driver crashed or hung and nothing else answered, or daemok-probe is missing.
[[nodiscard]] ExitCode runProbe(const Arguments &arguments);

} // namespace daemok::app
