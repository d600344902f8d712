// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"

#include <span>
#include <string_view>
#include <utility>

namespace daemok::catalogfile {

/// Words of the catalogue's files with their meaning, as yaml::Fields::choice takes them.
template <class T> using Choices = std::span<const std::pair<std::string_view, T>>;

[[nodiscard]] Choices<Operation> operationChoices();
[[nodiscard]] Choices<Capability> capabilityChoices(); ///< no scan index extra_role native
[[nodiscard]] Choices<Fit> fitChoices();               ///< good poor
[[nodiscard]] Choices<Analysis> analysisChoices();     ///< none plugin native
[[nodiscard]] Choices<RoleKind> roleKindChoices();
[[nodiscard]] Choices<ProductRole::Placement> placementChoices(); ///< merged separable separate
[[nodiscard]] Choices<Spread> spreadChoices();                    ///< ring groups primary

} // namespace daemok::catalogfile
