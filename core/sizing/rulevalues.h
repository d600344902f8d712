// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <array>

namespace daemok {

/// The catalogue writes 1e15 where no limit is known, 0 where a rule does not apply.
[[nodiscard]] constexpr bool limited(double value)
{
    return value > 0 && value < 1e14;
}

/// A product's rules with the catalogue's defaults filled in, ready for the hot path.
/// Points into the catalogue it was made from, which must outlive it.
struct RuleValues
{
    const Product *product = nullptr;
    std::array<double, kRules> values{};
    std::array<const Figure *, kRules> figures{};

    [[nodiscard]] double operator[](Rule r) const { return values[static_cast<std::size_t>(r)]; }
    [[nodiscard]] const Figure &figure(Rule r) const
    {
        return *figures[static_cast<std::size_t>(r)];
    }
    [[nodiscard]] bool own(Rule r) const
    {
        return product->rules.find(r).has_value();
    } ///< not a default
};

[[nodiscard]] RuleValues ruleValues(const Catalog &catalog, const Product &product);

} // namespace daemok
