// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/project/project.h"
#include "core/quantity/result.h"

#include <filesystem>
#include <memory>

namespace daemok::ui {

/// What is read once at start and shared by everyone: the catalogue and the presets.
struct StudioData
{
    std::filesystem::path resources;
    std::shared_ptr<const Catalog> catalog;
    Presets presets;
    /// Plans are refined to the asked confidence; false: they stay at likely answers (for tests of other things).
    bool refines = true;

    /// The sample project's file, or an empty path if none is shipped.
    [[nodiscard]] std::filesystem::path sampleFile() const;
};

/// Needs no application object: may run on another thread while the window is built.
Result<StudioData> loadStudioData(const std::filesystem::path &resources);

} // namespace daemok::ui
