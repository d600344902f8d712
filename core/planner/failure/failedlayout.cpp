// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/failure/failedlayout.h"

#include "core/planner/run.h"

#include <algorithm>
#include <utility>

namespace daemok::planner {
namespace {

/// Rates never go to nothing, so that the paths stay the same.
constexpr double kNearlyNone = 1e-9;

/// Results are inserted when a call comes back.
StoreBundle withAnswers(const StoreBundle &bundle, double share)
{
    StoreBundle result = bundle;
    for (OperationLoad &load : result.loads)
        if (load.dataSet == DataSetId::Results && load.operation == Operation::Insert)
            load.rate = load.rate * std::max(share, kNearlyNone);
    return result;
}

/// Calls that come back while each takes longer: all, until the provider's limit of calls in flight is reached.
double answeredShare(const Plan &plan, const Failure &failure)
{
    if (failure.kind == FailureKind::LlmDown)
        return 0;
    if (failure.kind != FailureKind::LlmSlow)
        return 1;
    const double inFlight = plan.llmLoad.callsInFlight * std::max(1.0, failure.slowdown);
    double share = 1;
    for (const LlmLimit &limit : plan.llm.limits)
        if (limit.limit == "concurrency" && limit.allowed && inFlight > *limit.allowed)
            share = std::min(share, *limit.allowed / inFlight);
    return share;
}

FailedRole roleUnder(const Failure &failure, const FailedStore &store, std::size_t r,
                     const RolePlan &plan, int zones)
{
    const StoreDemand &demand = *store.choice.demand;
    FailedRole role;
    role.id = plan.id;
    role.nodes = store.choice.roles[r].nodes;
    const bool zone = failure.kind == FailureKind::Zone;
    if (zone)
        role.lost = nodesInZone(role.nodes, zones);
    else if (failure.kind == FailureKind::Node && failure.role == role.id)
        role.lost = std::clamp(failure.nodes, 0, role.nodes);
    if (demand.roles[r].data && !demand.deployment->objectStorage) {
        const CopySpread spread{role.nodes, demand.placement.copies, zones, store.grouped};
        role.copies = zone ? copiesLostWithZone(spread) : copiesLostWithNodes(spread, role.lost);
    }
    const bool membersLeft =
        !role.copies.empty() && role.copies.back().lost < demand.placement.copies;
    role.ledByAnother = role.lost > 0 && membersLeft && leadersServe(demand, r);
    return role;
}

} // namespace

bool leadersServe(const StoreDemand &store, std::size_t role)
{
    return store.roles[role].data && store.leaders && !store.deployment->readsFromAllCopies;
}

bool asksCopies(const StoreDemand &store, const Stage &stage)
{
    return stage.sent > 1 && !leadersServe(store, static_cast<std::size_t>(stage.role));
}

int copiesNeeded(const StoreDemand &store, const Path &path, const Stage &stage, int left)
{
    const int awaited = std::max(1, stage.awaited);
    const bool inSync =
        path.operation == Operation::Insert && (*store.rules)[Rule::WriteReplies] > 0;
    return inSync ? std::clamp(left, 1, awaited) : awaited;
}

const Layout *layoutOf(const Plan &plan, std::size_t layout)
{
    if (layout == 0)
        return plan.recommended ? &*plan.recommended : nullptr;
    return layout <= plan.alternatives.size() ? &plan.alternatives[layout - 1] : nullptr;
}

FailedLayout failedLayout(const Plan &plan, std::size_t layout, const Failure &failure)
{
    FailedLayout failed;
    const Layout *const printed = layoutOf(plan, layout);
    if (!printed || !plan.internals)
        return failed;
    // The choices stand in the order of the layouts; without a recommended one they begin with the alternatives.
    const std::size_t index = plan.recommended ? layout : layout - 1;
    const Scene &scene = plan.internals->scene;
    const ChosenLayout &chosen = plan.internals->layouts[index];
    failed.answeredShare = answeredShare(plan, failure);
    const auto add = [&](const StoreChoice &choice, const StoreBundle &bundle, std::size_t at,
                         bool timed) {
        if (!choice.demand || at >= printed->stores.size())
            return;
        FailedStore store;
        store.id = printed->stores[at].id;
        store.choice = choice;
        store.before = choice.demand;
        store.timed = timed;
        store.grouped = choice.demand->leaders;
        if (failed.answeredShare < 1) {
            NoTerms none;
            const StoreDemand &planned = *choice.demand;
            store.choice.demand = std::make_shared<const StoreDemand>(
                storeDemand(*plan.catalog, scene.rules[static_cast<std::size_t>(choice.product)],
                            *planned.deployment, planned.without,
                            withAnswers(bundle, failed.answeredShare), planned.placement, none));
        }
        std::size_t r = 0;
        for (const RolePlan &role : printed->roles)
            if (role.store == store.id && r < choice.roles.size()) {
                store.roles.push_back(roleUnder(failure, store, r, role, printed->zones));
                ++r;
            }
        failed.stores.push_back(std::move(store));
    };
    for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i)
        add(chosen.layout.stores[i], chosen.bundles[i], i, true);
    if (chosen.existing)
        add(chosen.existing->with, chosen.existingBundle, chosen.layout.stores.size(),
            chosen.layout.stores.empty());
    return failed;
}

} // namespace daemok::planner
