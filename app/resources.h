// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace daemok::app {

/// Folder of catalogue, presets, samples, translations: `asked`, else the variable DAEMOK_RESOURCES, else
/// ../share/daemok from the program. Needs an application object.
[[nodiscard]] std::filesystem::path resourcesFolder(const std::string &asked);

} // namespace daemok::app
