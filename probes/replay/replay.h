// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace daemok::probes {

/// Does again what the process number `index` of a recorded probe did: its lines, then its end (exit, signal or hanging).
/// Returns the exit status to leave with; 2 if the file has no such process.
[[nodiscard]] int replay(const std::string &file, int index);

} // namespace daemok::probes
