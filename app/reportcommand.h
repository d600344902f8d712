// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/exitcode.h"
#include "app/planning.h"
#include "core/quantity/result.h"

namespace daemok::app {

/// What can be told from the arguments alone: ending of the file, its folder, language, edition.
[[nodiscard]] Result<Done> checkReport(const Arguments &arguments);

/// Plans the project and writes its report as PDF. A plan without a layout is written too, and says so; the exit
/// status is then No. Needs a QApplication, on any platform.
[[nodiscard]] Result<ExitCode> writeReport(const Arguments &arguments, const Assignment &assignment,
                                           const std::filesystem::path &resources);

} // namespace daemok::app
