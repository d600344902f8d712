// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manifest.h"

#include <string>

namespace daemok::testing {

/// The first field of a store's documents that the product's documented fields do not have, or whose value is of
/// another kind; empty where all are known. `fields`: product -> kind -> { path: int | text | list | flag | quantity }.
[[nodiscard]] std::string unknownField(const StoreManifest &manifest, const yaml::Node &fields);

/// Sums what all pods of a store ask for, read from the documents in each product's own way of counting, and
/// compares it with the servers of the layout. Empty where pods = servers and no sum is larger.
[[nodiscard]] std::string demandBeyondSupply(const StoreManifest &manifest, const Layout &layout);

/// A tree as one text, scalars without their type.
[[nodiscard]] std::string textsOf(const yaml::Node &node);
[[nodiscard]] std::string textsOf(const nlohmann::ordered_json &tree);

} // namespace daemok::testing
