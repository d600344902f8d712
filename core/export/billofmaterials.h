// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <functional>
#include <string>
#include <string_view>

namespace daemok {

/// Id -> text in the reader's language: columns as "column.item" ... "column.as_of", and the words of plan --json
/// ("servers", "not_priced", "monthly", "published", "session", "results" ...). The room has no words of its own.
using Label = std::function<std::string(std::string_view id)>;

/// Every cost line of the layout as one CSV row (see CsvText): item, store, role, detail, period, status,
/// quantity, unit, unit price, amount, currency, origin, source, as of.
/// Not priced is not 0: such a row has its status and no unit price, no amount. Sources are written with
/// the title the catalogue knows them by.
[[nodiscard]] std::string billOfMaterials(const Layout &layout, const Catalog &catalog,
                                          const Label &label);

} // namespace daemok
