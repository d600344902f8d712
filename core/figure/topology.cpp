// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/topology.h"

#include "core/planner/run.h"

#include <algorithm>
#include <array>

namespace daemok {
namespace {

using Rates = std::array<double, kOperations>;

// The choice behind a printed layout, where the plan still knows it.
const planner::ChosenLayout *chosenOf(const Plan &plan, const Layout &layout)
{
    if (!plan.internals || !plan.recommended)
        return nullptr;
    const auto &chosen = plan.internals->layouts;
    if (&layout == &*plan.recommended)
        return chosen.empty() ? nullptr : chosen.data();
    for (std::size_t i = 0; i < plan.alternatives.size(); ++i) {
        if (&layout == &plan.alternatives[i])
            return i + 1 < chosen.size() ? &chosen[i + 1] : nullptr;
    }
    return nullptr;
}

Rates ratesOf(const StoreBundle &bundle)
{
    Rates rates{};
    for (const OperationLoad &load : bundle.loads)
        rates[static_cast<std::size_t>(load.operation)] += load.rate.value();
    return rates;
}

Rates ratesOf(const Demand &demand)
{
    Rates rates{};
    for (std::size_t op = 0; op < kOperations; ++op)
        rates[op] = demand.rate(static_cast<Operation>(op));
    return rates;
}

std::vector<int> spread(int count, int zones)
{
    std::vector<int> each;
    for (int zone = 0; zone < std::max(1, zones); ++zone)
        each.push_back(count / std::max(1, zones) + (zone < count % std::max(1, zones) ? 1 : 0));
    return each;
}

TopologyRole roleOf(const RolePlan &plan, std::size_t index, int zones)
{
    TopologyRole role;
    role.id = plan.id;
    role.index = index;
    role.kinds =
        plan.kind == RoleKind::Rdbms || plan.serves.empty() ? std::vector{plan.kind} : plan.serves;
    role.word = plan.name;
    role.count = plan.count;
    role.server = plan.instance;
    role.vcpu = plan.vcpu;
    role.memoryGib = plan.memoryGib;
    role.disk = plan.disk;
    role.utilisation = plan.utilisation;
    role.zones = spread(plan.count, zones);
    for (const LedgerLine &line : plan.ledger) {
        if (line.binding)
            role.binding = line.constraint;
        const std::optional<double> share = shareOf(line, plan.count);
        if (share && (!role.fullest || *share > role.fullest->share))
            role.fullest = Fullness{line.constraint, *share};
    }
    return role;
}

void setRates(TopologyStore &store, const StorePlan &plan, const Rates &rates)
{
    for (const Operation operation : plan.operations) {
        const double rate = rates[static_cast<std::size_t>(operation)];
        if (rate <= 0)
            continue;
        // A fed store is written by the store that feeds it, not by the service.
        if (operation == Operation::Insert && !plan.copiedFrom.empty())
            store.fedPerSecond = rate;
        else
            store.served.push_back({operation, rate});
    }
    std::stable_sort(
        store.served.begin(), store.served.end(),
        [](const OperationRate &a, const OperationRate &b) { return a.perSecond > b.perSecond; });
}

TopologyStore storeOf(const Plan &plan, const Layout &layout, const StorePlan &from,
                      const Rates &rates)
{
    TopologyStore store;
    store.id = from.id;
    store.product = from.product;
    store.name = from.product;
    const auto index = static_cast<std::size_t>(from.productIndex);
    if (plan.catalog && from.productIndex >= 0 && index < plan.catalog->products.size())
        store.name = plan.catalog->products[index].name;
    store.purposes = from.purposes;
    store.copiedFrom = from.copiedFrom;
    store.copies = from.copies;
    store.standIn = from.standIn;
    store.existing = std::find(from.purposes.begin(), from.purposes.end(), Purpose::Existing)
                     != from.purposes.end();
    for (std::size_t i = 0; i < layout.roles.size(); ++i) {
        const RolePlan &role = layout.roles[i];
        if (role.store != from.id || role.serverIndex < 0)
            continue;
        store.roles.push_back(roleOf(role, i, layout.zones));
        store.nodes += role.count;
    }
    for (const ManagedUnits &units : layout.managed) {
        if (units.store == from.id)
            store.units.push_back({units.unit, units.quantity});
    }
    setRates(store, from, rates);
    return store;
}

} // namespace

std::optional<double> shareOf(const LedgerLine &line, int nodes)
{
    if (!line.checked || line.perNode <= 0 || nodes <= 0 || line.unit == "nodes"
        || line.unit == "units/s")
        return std::nullopt;
    return line.demand / (nodes * line.perNode);
}

Topology topologyOf(const Plan &plan, const Layout &layout)
{
    Topology topology;
    topology.provider = layout.provider;
    topology.region = layout.region;
    topology.zones = layout.zones;
    topology.hitRatio = plan.demand.hitRatio;
    topology.connections = plan.demand.storeConnections;
    // The first month's rates are not in the plan: better none than the last month's.
    if (layout.choice != ChoiceKind::Start) {
        topology.requestsPerSecond = plan.demand.peakRequests;
        if (plan.llmLoad.callsPerSecond > 0)
            topology.api = TopologyApi{
                plan.llm.model, plan.llmLoad.callsPerSecond, plan.llmLoad.tokensPerMinute, 0, {}};
    } else if (plan.llmLoad.callsPerSecond > 0) {
        topology.api = TopologyApi{plan.llm.model, 0, 0, 0, {}};
    }
    for (const RolePlan &role : layout.roles) {
        if (role.kind == RoleKind::Compute && topology.api)
            topology.api = TopologyApi{role.name, topology.api->callsPerSecond,
                                       topology.api->tokensPerMinute, role.count, role.instance};
    }
    const planner::ChosenLayout *chosen = chosenOf(plan, layout);
    for (std::size_t i = 0; i < layout.stores.size(); ++i) {
        Rates rates = ratesOf(plan.demand);
        if (chosen && i < chosen->bundles.size())
            rates = ratesOf(chosen->bundles[i]);
        else if (chosen && chosen->existing)
            rates = ratesOf(chosen->existingBundle);
        topology.stores.push_back(storeOf(plan, layout, layout.stores[i], rates));
    }
    return topology;
}

} // namespace daemok
