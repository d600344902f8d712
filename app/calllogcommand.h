// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/calllog/measure.h"

#include <string>

namespace daemok::app {

/// A log measured as the command line asks.
struct MeasuredLog
{
    calllog::Format format;
    calllog::Measurement measurement;
};

/// Looks at the log, gives its columns the roles asked for, reads and measures it. Errors of options carry the option as their
/// place. Progress of large files goes to standard error.
[[nodiscard]] Result<MeasuredLog> measureLog(const CallLogArguments &arguments);

} // namespace daemok::app
