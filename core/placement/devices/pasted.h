// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/machine.h"
#include "core/quantity/result.h"

#include <string>
#include <string_view>

namespace daemok::placement {

/// Devices of a machine from text that somebody pasted: nvidia-smi (its table, -q, -L, --query-gpu ... --format=csv),
/// clinfo, rocm-smi (--showmeminfo vram, also --csv and --json), daemok probe --json, a recorded probe.
/// `at` dates the figures. Text that is none of these: WrongType naming what is allowed; text without a single memory size
/// keeps the devices with what is known.
[[nodiscard]] Result<ProbedMachine> readPasted(std::string_view text, const std::string &at);

} // namespace daemok::placement
