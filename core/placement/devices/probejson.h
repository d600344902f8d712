// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/machine.h"
#include "core/quantity/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace daemok::placement {

/// The document of `daemok probe --json` (schema daemok.probe/1). Unknown figures are absent.
[[nodiscard]] nlohmann::ordered_json probeJson(const ProbedMachine &machine);

/// Reads such a document: WrongType with its place if it is not JSON, WrongSchema or NewerSchema, FileTooLarge.
[[nodiscard]] Result<ProbedMachine> readProbeJson(std::string_view text, const std::string &file);

} // namespace daemok::placement
