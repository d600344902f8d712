// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

namespace daemok::app {

/// What every command returns to the shell.
enum class ExitCode : int {
    Done = 0,
    No = 1,       ///< answered, and the answer is no: nothing fits
    BadInput = 2, ///< input or usage; nothing was written
    Failed = 3,   ///< something outside failed: disk full, no right to write
};

[[nodiscard]] constexpr ExitCode exitCode(ErrorId id)
{
    return id == ErrorId::FileNotWritable || id == ErrorId::Cancelled ? ExitCode::Failed
                                                                      : ExitCode::BadInput;
}

} // namespace daemok::app
