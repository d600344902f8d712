// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/studiodata.h"

#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

namespace daemok::ui {

std::filesystem::path StudioData::sampleFile() const
{
    std::vector<std::filesystem::path> files;
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator(resources / "samples", ignored)) {
        if (entry.path().filename().string().ends_with(".daemok.yaml"))
            files.push_back(entry.path());
    }
    return files.empty() ? std::filesystem::path() : *std::min_element(files.begin(), files.end());
}

Result<StudioData> loadStudioData(const std::filesystem::path &resources)
{
    auto presets = loadPresets(resources / "presets");
    if (!presets)
        return presets.error();
    auto catalog = loadCatalog(resources / "catalog");
    if (!catalog)
        return catalog.error();
    StudioData data;
    data.resources = resources;
    data.presets = std::move(presets).value();
    data.catalog = std::make_shared<const Catalog>(std::move(catalog).value());
    return data;
}

} // namespace daemok::ui
