// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/cuda/driverapi.h"

#include <optional>
#include <string>

namespace daemok::probes::cuda {

/// The CUDA driver, loaded and initialised; nothing if it is not there or refuses: then the reason has been said.
[[nodiscard]] std::optional<Functions> loadDriver(const std::string &name);

/// NVML, loaded and initialised; else the reason has been said.
[[nodiscard]] std::optional<nvml::Functions> loadNvml(const std::string &name);

/// Name of a result in the driver's words, or its number.
[[nodiscard]] std::string errorName(const Functions &cuda, Result result);

} // namespace daemok::probes::cuda
