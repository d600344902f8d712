// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/storesearch.h"

#include <algorithm>

namespace daemok::planner {
namespace {

bool enabled(const Product &product, const Deployment &deployment, const StoreBundle &bundle)
{
    for (std::size_t i = 0; i < kOperations; ++i) {
        const auto op = static_cast<Operation>(i);
        const bool extra =
            product.capabilities[i].state == Capability::ExtraRole && bundle.asks(op);
        if (extra
            && std::find(deployment.enables.begin(), deployment.enables.end(), op)
                   == deployment.enables.end())
            return false;
    }
    return true;
}

bool hasIdleExtraRole(const Deployment &deployment, const StoreBundle &bundle)
{
    return !deployment.enables.empty()
           && std::none_of(deployment.enables.begin(), deployment.enables.end(),
                           [&](Operation op) { return bundle.asks(op); });
}

std::optional<Refusal> refuse(const Product &product, const RuleValues &rules,
                              const StoreBundle &bundle, const Settings &settings)
{
    const auto &asked = settings.products;
    if (!asked.empty() && std::find(asked.begin(), asked.end(), product.id) == asked.end())
        return Refusal{Reason::Filtered, 0, 0, ""};
    if (product.managed && !settings.managedAllowed)
        return Refusal{Reason::DataMayNotLeave, 0, 0, ""};
    for (std::size_t i = 0; i < kOperations; ++i)
        if (bundle.asks(static_cast<Operation>(i))
            && product.capabilities[i].state == Capability::No)
            return Refusal{Reason::CannotServe, static_cast<double>(i), 0, "operation"};
    // What a scan of a managed product takes in time and units is nowhere stated: not planned.
    for (std::size_t i = 0; i < kOperations && product.managed; ++i)
        if (bundle.asks(static_cast<Operation>(i))
            && product.capabilities[i].state == Capability::Scan)
            return Refusal{Reason::CannotServe, static_cast<double>(i), 0, "operation"};
    // A store is added for what it does best: what the results store could do as well (by an index, a scan, an
    // extra role) is no reason for another one.
    for (std::size_t i = 0; i < kOperations && !bundle.primary(); ++i) {
        const auto op = static_cast<Operation>(i);
        if (op != Operation::Insert && bundle.asks(op)
            && product.capabilities[i].state != Capability::Native)
            return Refusal{Reason::NotNative, static_cast<double>(i), 0, "operation"};
    }
    // What the results store answers by key as well is only worth a copy that is wholly in memory.
    if (bundle.cache() && rules[Rule::ResidentShare] < 1)
        return Refusal{Reason::NotNative, static_cast<double>(Operation::Lookup), 0, "operation"};
    const double item = rules[Rule::ItemLimitBytes];
    if (item > 0 && bundle.largestItem > item)
        return Refusal{Reason::ItemTooLarge, item, bundle.largestItem, "B"};
    const double dimensions = rules[Rule::VectorMaxDims];
    if (bundle.asks(Operation::Vector) && dimensions > 0 && bundle.dimensions > dimensions)
        return Refusal{Reason::VectorDimensions, dimensions, bundle.dimensions, "dimensions"};
    return std::nullopt;
}

} // namespace

ProductDemand productDemand(const Catalog &catalog, const RuleValues &rules,
                            const StoreBundle &bundle, const Settings &settings,
                            PathPredicate &scratch)
{
    ProductDemand demand;
    const Product &product = *rules.product;
    demand.refusal = refuse(product, rules, bundle, settings);
    if (demand.refusal)
        return demand;
    demand.poorFit = bundle.primary() && product.resultsFit.state == Fit::Poor;
    if (product.managed) {
        demand.managed = managedDemand(rules, bundle);
        return demand;
    }
    const std::optional<int> copies = copiesFor(rules, settings.copies, settings.survive);
    const bool zonesMissing = settings.survive == Survive::Zone
                              && settings.zones < (rules[Rule::WriteReplies] <= 0 ? 3 : 2);
    if (!copies || zonesMissing) {
        const double needed = settings.survive == Survive::None ? 1
                              : rules[Rule::WriteReplies] <= 0  ? 3
                                                                : 2;
        demand.refusal =
            zonesMissing
                ? Refusal{Reason::QuorumZones, needed, static_cast<double>(settings.zones), "zones"}
                : Refusal{Reason::QuorumZones, needed,
                          static_cast<double>(settings.copies.value_or(0)), "copies"};
        return demand;
    }
    demand.placement = {*copies, settings.zones, settings.survive, settings.family};
    NoTerms none;
    // A deployment with extra roles nobody asks for is only dearer than one without, if there is one.
    const bool lean = std::any_of(
        product.deployments.begin(), product.deployments.end(), [&](const Deployment &deployment) {
            return enabled(product, deployment, bundle) && !hasIdleExtraRole(deployment, bundle);
        });
    for (const Deployment &deployment : product.deployments) {
        if (!enabled(product, deployment, bundle) || (lean && hasIdleExtraRole(deployment, bundle)))
            continue;
        unsigned optional = 0;
        for (std::size_t i = 0; i < deployment.nodeTypes.size(); ++i)
            optional |= deployment.nodeTypes[i].optional ? 1U << i : 0U;
        // Every subset of the optional node types, all of them left out first.
        for (unsigned without = optional;; without = (without - 1) & optional) {
            demand.variants.push_back(std::make_shared<const StoreDemand>(
                storeDemand(catalog, rules, deployment, without, bundle, demand.placement, none)));
            demand.unreachable.push_back(
                unreachableGoal(*demand.variants.back(), settings.goals, scratch));
            if (without == 0)
                break;
        }
    }
    if (demand.variants.empty())
        demand.refusal = Refusal{Reason::CannotServe, 0, 0, "operation"};
    return demand;
}

} // namespace daemok::planner
