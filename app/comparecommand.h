// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/exitcode.h"
#include "core/quantity/result.h"
#include "ui/state/studiodata.h"

namespace daemok::app {

/// `daemok compare`: plans every version, prints them side by side and the waterfall from the first to each other.
[[nodiscard]] Result<ExitCode> runCompare(const Arguments &arguments, const ui::StudioData &data);

} // namespace daemok::app
