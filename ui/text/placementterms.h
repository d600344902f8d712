// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace daemok::ui {

/// Untranslated words (context "TermText") for the terms of core/placement; null for any other name.
[[nodiscard]] const char *placementTerm(std::string_view name);

} // namespace daemok::ui
