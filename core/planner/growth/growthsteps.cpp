// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/growth/growthsteps.h"

#include <algorithm>
#include <cmath>

namespace daemok::planner {

// The share of a hash ring, or of evenly spread shards, that the new nodes own.
double movedGib(const ScalingRule &rule, double storedGib, int added, int after)
{
    if (rule.moves == Moves::Nothing || added <= 0 || after <= 0)
        return 0;
    return rule.moves == Moves::All ? storedGib : storedGib * added / after;
}

std::optional<double> movingHours(const ScalingRule &rule, double gib, int added, int after)
{
    if (!rule.mbPerSecond)
        return gib > 0 ? std::nullopt : std::optional(0.0);
    const int before = std::max(1, after - added);
    const int at = rule.bySender ? before : std::max(1, std::min(before, added));
    return gib * kGiB / (*rule.mbPerSecond * 1e6 * at) / 3600;
}

StepFinder::StepFinder(const Scene &scene, const ChosenLayout &chosen, GroupMask asked,
                       const std::vector<Demand> &demands)
    : m_scene(scene),
      m_chosen(chosen),
      m_asked(asked),
      m_demands(demands)
{}

std::vector<StepFinder::Place> StepFinder::places() const
{
    std::vector<Place> all;
    for (std::size_t s = 0; s < m_chosen.layout.stores.size(); ++s)
        for (std::size_t r = 0; r < m_chosen.layout.stores[s].roles.size(); ++r)
            all.push_back({&m_chosen.layout.stores[s], s, r, false});
    if (m_chosen.existing)
        for (std::size_t r = 0; r < m_chosen.existing->with.roles.size(); ++r)
            all.push_back({&m_chosen.existing->with, 0, r, true});
    return all;
}

StoreDemand StepFinder::demandOf(const Place &place, int month) const
{
    const Demand &demand = m_demands[static_cast<std::size_t>(month)];
    const RuleValues &rules = m_scene.rules[static_cast<std::size_t>(place.store->product)];
    const StoreBundle bundle =
        !place.existing ? makeBundle(demand, m_chosen.layout.masks[place.index], m_asked)
        : m_chosen.layout.stores.empty() ? existingWithEverything(demand, rules, m_asked)
                                         : existingWithRequests(demand, rules);
    const StoreDemand &planned = *place.store->demand;
    NoTerms none;
    return storeDemand(m_scene.catalog, rules, *planned.deployment, planned.without, bundle,
                       planned.placement, none);
}

const ScalingRule &StepFinder::ruleOf(const Place &place) const
{
    const auto product = static_cast<std::size_t>(place.store->product);
    return m_scene.catalog.scaling.at(m_scene.catalog.products[product].id);
}

void StepFinder::addNodes(const Place &place, const RoleMonths &role,
                          std::vector<GrowthStep> &steps) const
{
    for (std::size_t m = 1; m < role.nodes.size(); ++m) {
        const int before = role.nodes[m - 1];
        const int after = role.nodes[m];
        if (before <= 0 || after <= before)
            continue;
        GrowthStep step;
        step.month = static_cast<int>(m);
        step.kind = GrowthStep::Kind::AddNodes;
        step.role = role.id;
        step.store = role.store;
        step.from = before;
        step.to = after;
        if (place.store != nullptr) {
            const auto product = static_cast<std::size_t>(place.store->product);
            step.product = m_scene.catalog.products[product].id;
        }
        const bool stored = place.store != nullptr && place.store->demand;
        const bool data = stored && place.store->demand->roles[place.role].data;
        const bool copied = stored
                            && (place.store->demand->roles[place.role].index
                                || place.store->demand->roles[place.role].vectorGib > 0);
        if (data || copied) {
            const StoreDemand demand = demandOf(place, step.month);
            const double bytes = data ? demand.backupGib * demand.placement.copies
                                      : demand.roles[place.role].memoryGib; // a searchable copy
            step.rule = &ruleOf(place);
            step.movedGib = movedGib(*step.rule, bytes, after - before, after);
            if (data)
                step.hours = movingHours(*step.rule, step.movedGib, after - before, after);
        }
        steps.push_back(std::move(step));
    }
}

// A product that only multiplies its shards is given twice as many when the bytes ask for more than it has.
void StepFinder::addSplits(const Place &place, const RoleMonths &role,
                           std::vector<GrowthStep> &steps) const
{
    const auto primaries = [&](int month) {
        const StoreDemand demand = demandOf(place, month);
        return static_cast<int>(
            std::ceil(demand.roles[place.role].shards / std::max(1, demand.placement.copies)));
    };
    int kept = std::max(1, primaries(0));
    for (int month = 1; month < static_cast<int>(m_demands.size()); ++month) {
        const int asked = primaries(month);
        if (asked <= kept)
            continue;
        GrowthStep step;
        step.month = month;
        step.kind = GrowthStep::Kind::SplitShards;
        step.role = role.id;
        step.store = role.store;
        step.product = m_scene.catalog.products[static_cast<std::size_t>(place.store->product)].id;
        step.from = kept;
        while (kept < asked)
            kept *= 2;
        step.to = kept;
        step.rule = &ruleOf(place);
        steps.push_back(std::move(step));
    }
}

std::vector<GrowthStep> StepFinder::steps(const GrowthLine &line) const
{
    std::vector<GrowthStep> found;
    const std::vector<Place> all = places();
    for (std::size_t r = 0; r < line.roles.size(); ++r) {
        const Place place = r < all.size() ? all[r] : Place{};
        addNodes(place, line.roles[r], found);
        const bool data = place.store != nullptr && place.store->demand && !place.existing
                          && place.store->demand->roles[place.role].data;
        if (data && ruleOf(place).splits)
            addSplits(place, line.roles[r], found);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const GrowthStep &a, const GrowthStep &b) { return a.month < b.month; });
    return found;
}

} // namespace daemok::planner
