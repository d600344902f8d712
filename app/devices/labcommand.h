// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/exitcode.h"

#include <filesystem>

namespace daemok::app {

/// `daemok lab`: measures one device through each of its interfaces. `kernels` is the folder with lab.cl and lab.ptx.
/// Exit 0 measured, 1 no device, 2 an unknown one, 3 the driver failed; what was measured is kept.
[[nodiscard]] ExitCode runLab(const Arguments &arguments, const std::filesystem::path &kernels);

} // namespace daemok::app
