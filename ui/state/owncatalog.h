// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <memory>

namespace daemok::ui {

/// The shipped catalogue with a project's tables in it; the shipped one itself where there are none.
[[nodiscard]] Result<std::shared_ptr<const Catalog>>
catalogWith(const std::shared_ptr<const Catalog> &shipped, const UserTables &tables);

} // namespace daemok::ui
