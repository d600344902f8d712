// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/operationwork.h"

#include <algorithm>

namespace daemok {

double indexFactor(const RuleValues &rules, const StoreBundle &bundle, Rule perSecondary,
                   Rule perText)
{
    const auto &capabilities = rules.product->capabilities;
    const auto state = [&](Operation op) {
        return capabilities[static_cast<std::size_t>(op)].state;
    };
    double factor = 1;
    if (has(bundle.mask, Group::List) && state(Operation::List) == Capability::Index)
        factor += rules[Rule::SecondaryIndexes] * rules[perSecondary];
    if (has(bundle.mask, Group::Text) && bundle.plainBytes() > 0)
        factor += rules[perText] * std::min(1.0, bundle.textBytes / bundle.plainBytes());
    return factor;
}

double gbRead(const RuleValues &rules, const OperationLoad &load)
{
    const Capability state =
        rules.product->capabilities[static_cast<std::size_t>(load.operation)].state;
    const bool columns = load.operation == Operation::Aggregate
                         && (state == Capability::Native || state == Capability::ExtraRole);
    return columns ? load.gbColumns : load.gbTouched;
}

bool readsThrough(const RuleValues &rules, Operation op)
{
    switch (op) {
    case Operation::FullText:
    case Operation::Vector:
    case Operation::Aggregate:
        return true;
    case Operation::List:
        return rules.product->capabilities[static_cast<std::size_t>(op)].state == Capability::Scan;
    case Operation::Lookup:
    case Operation::Insert:
        return false;
    }
    return false;
}

OperationWork operationWork(const RuleValues &rules, const StoreBundle &bundle,
                            const OperationLoad &load, RateFamily family)
{
    const Rate &rate =
        *rules.product
             ->rates[static_cast<std::size_t>(family)][static_cast<std::size_t>(load.operation)];
    const double fixed = rate.fixedMs.value;
    if (load.operation == Operation::Insert)
        return {fixed
                    * indexFactor(rules, bundle, Rule::SecondaryIndexWork, Rule::FullTextIndexWork)
                    / std::max(1.0, bundle.primary() ? 1.0 : rules[Rule::BatchRows]),
                0};
    return {fixed + rate.perItemMs.value * load.itemsReturned,
            readsThrough(rules, load.operation) ? rate.perGbMs.value * gbRead(rules, load) : 0};
}

} // namespace daemok
