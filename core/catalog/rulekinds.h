// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"

#include <string_view>

namespace daemok {

/// What a rule's entry in a file must look like: its name, its unit's word, and the range in which a
/// value makes sense (both ends allowed).
struct RuleKind
{
    std::string_view name;
    std::string_view unit;
    double least = 0;
    double most = 0;
};

[[nodiscard]] const RuleKind &ruleKind(Rule rule);

} // namespace daemok
