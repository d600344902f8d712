// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/planner/planscenes.h"

#include <optional>

namespace daemok::testing {

/// A random product in a random deployment, carrying random groups of operations of a drawn demand, on random
/// server types with the counts of its floors.
struct DrawnStore
{
    const RuleValues *rules = nullptr;
    StoreBundle bundle;
    planner::StoreChoice choice;
    std::vector<double> prices; ///< of one node, by role
};

/// Floors of every role for the servers chosen; false where one does not fit.
inline bool setFloors(const Catalog &catalog, planner::StoreChoice &choice)
{
    for (std::size_t i = 0; i < choice.roles.size(); ++i) {
        planner::RoleChoice &role = choice.roles[i];
        const Floor floor =
            floorNodes(*choice.demand, choice.demand->roles[i],
                       catalog.servers[static_cast<std::size_t>(role.server)], role.disk);
        if (!floor.fits)
            return false;
        role.nodes = floor.nodes;
    }
    return true;
}

/// Goals about where the store's own p99 lies, so that they decide about counts.
inline void drawGoals(PlanScene &at, const planner::StoreChoice &choice, Draws &draws)
{
    const auto figures = planner::reportLatency(at.scene.catalog, choice, {}, latency::kSearchCells,
                                                at.workspace.latency);
    for (std::size_t op = 0; op < kReportedOps; ++op)
        at.settings.goals[op] = figures[op].asked && !figures[op].beyondGrid && draws.chance(0.7)
                                    ? std::optional(figures[op].p99Ms * draws.even(0.75, 1.3))
                                    : std::nullopt;
}

/// Nothing where the draw makes no sense: refused, no disk, a server too large to carry anything.
inline std::optional<DrawnStore> drawStore(PlanScene &at, Draws &draws)
{
    const Catalog &catalog = *shippedCatalog();
    const planner::Market &market = at.scene.markets.front();
    DrawnStore drawn;
    drawn.rules = &at.scene.rules[static_cast<std::size_t>(
        draws.whole(0, static_cast<int>(at.scene.rules.size()) - 1))];
    if (drawn.rules->product->managed)
        return std::nullopt;
    const GroupMask asked = askedGroups(at.demand);
    const auto mask = static_cast<GroupMask>((draws.whole(0, 63) & asked) | bit(Group::Key));
    drawn.bundle = makeBundle(at.demand, mask, asked);
    const planner::ProductDemand demand = planner::productDemand(
        catalog, *drawn.rules, drawn.bundle, at.settings, at.workspace.latency.search);
    if (demand.refusal)
        return std::nullopt;
    const auto variant =
        static_cast<std::size_t>(draws.whole(0, static_cast<int>(demand.variants.size()) - 1));
    drawn.choice.product = static_cast<int>(drawn.rules->product - catalog.products.data());
    drawn.choice.demand = demand.variants[variant];
    for (const RoleDemand &role : drawn.choice.demand->roles) {
        const auto &offer = market.offers[static_cast<std::size_t>(
            draws.whole(0, static_cast<int>(market.offers.size()) - 1))];
        const ServerType &server = catalog.servers[static_cast<std::size_t>(offer.server)];
        if (server.gpuCount > 0 || server.vcpu > 32 || !offer.monthly)
            return std::nullopt;
        planner::RoleChoice choice;
        choice.server = offer.server;
        if (role.data || role.diskGib > 0) {
            if (offer.disks.empty())
                return std::nullopt;
            choice.disk = offer.disks[static_cast<std::size_t>(
                draws.whole(0, static_cast<int>(offer.disks.size()) - 1))];
        }
        drawn.choice.roles.push_back(choice);
        drawn.prices.push_back(*offer.monthly);
    }
    if (!setFloors(catalog, drawn.choice))
        return std::nullopt;
    return drawn;
}

} // namespace daemok::testing
