// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace daemok::ui {

/// daemok-probe: the variable DAEMOK_PROBE, else beside the running program. Needs an application object.
[[nodiscard]] QString helperProgram();

/// Now, ISO 8601 in UTC, whole seconds.
[[nodiscard]] std::string utcNow();

} // namespace daemok::ui
