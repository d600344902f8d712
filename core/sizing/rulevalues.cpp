// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/rulevalues.h"

namespace daemok {

RuleValues ruleValues(const Catalog &catalog, const Product &product)
{
    static const Figure absent{};
    RuleValues rules;
    rules.product = &product;
    for (std::size_t i = 0; i < kRules; ++i) {
        const std::optional<Figure> &own = product.rules.figures[i];
        const std::optional<Figure> &fallback = catalog.defaults.figures[i];
        rules.figures[i] = own ? &*own : fallback ? &*fallback : &absent;
        rules.values[i] = rules.figures[i]->value;
    }
    return rules;
}

} // namespace daemok
