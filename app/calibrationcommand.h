// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/exitcode.h"
#include "ui/state/studiodata.h"

namespace daemok::app {

/// `daemok calibrate`: reads the results, prints the fit, and with --save writes its rows into the project, whole or not at
/// all. Exit 1: asked to save, but the results give nothing to save.
[[nodiscard]] Result<ExitCode> runCalibrate(const Arguments &arguments, const ui::StudioData &data);

} // namespace daemok::app
