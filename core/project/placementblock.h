// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/placementsettings.h"
#include "core/quantity/yamlfields.h"

#include <string>

namespace daemok {

/// Longest pasted text that a project keeps, bytes; a longer one is refused where it is pasted or read.
constexpr std::size_t kMostPasted = 256 * 1024;

/// `devices:` and `placement:` of a project file, each only where it says something.
[[nodiscard]] std::string devicesBlock(const PlacementSettings &settings);
[[nodiscard]] std::string placementBlock(const PlacementSettings &settings);

/// `devices:` as a map of these fields; problems go to `root`.
void readDevicesBlock(yaml::Fields &root, PlacementSettings &settings);
void readPlacementBlock(yaml::Fields &root, PlacementSettings &settings);

} // namespace daemok
