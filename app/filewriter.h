// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <string>
#include <string_view>

namespace daemok::app {

/// Whole or not at all: written beside the file, then renamed over it; what stood there stays on any failure.
/// A device or pipe is written directly. FileNotWritable.
Result<Done> writeWhole(const std::string &file, std::string_view bytes);

/// Whether `--out FILE` can be meant: its folder must exist, and the file must not, unless `overwrite`.
Result<Done> checkTarget(const std::string &file, bool overwrite);

} // namespace daemok::app
