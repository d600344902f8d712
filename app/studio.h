// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

namespace daemok::app {

/// Opens the studio and returns when it is closed; says so and does not start where there is no display or
/// the file named is none.
[[nodiscard]] int openStudio(int argc, char **argv, const Arguments &arguments);

} // namespace daemok::app
