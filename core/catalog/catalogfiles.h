// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <filesystem>
#include <map>
#include <string>

namespace daemok {

/// Texts of a catalogue folder's .yaml and .csv files by their path below it ("products/redis.yaml").
using CatalogFiles = std::map<std::string, std::string>;

/// FileNotFound, FileNotReadable, FileTooLarge.
Result<CatalogFiles> readCatalogFiles(const std::filesystem::path &folder);

/// loadCatalog() on texts at hand; `folder` is only a name, for places.
Result<Catalog> parseCatalog(CatalogFiles files, const std::filesystem::path &folder);

} // namespace daemok
