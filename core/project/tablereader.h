// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/quantity/yamlfields.h"

namespace daemok {

/// Reads `servers:`, `price_book:`, `calibration:` and `rates_of_exchange:` of a project's root map. Problems go to
/// `root`; names that only the catalogue knows are checked by withUserTables().
void readUserTables(yaml::Fields &root, UserTables &tables);

} // namespace daemok
