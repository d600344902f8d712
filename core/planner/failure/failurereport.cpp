// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/failure/failurereport.h"

#include "core/planner/failure/failednetwork.h"
#include "core/planner/run.h"

#include <algorithm>
#include <cmath>

namespace daemok::planner {
namespace {

using Operations = std::array<OperationUnderFailure, kReportedOps>;

/// Slowest of each reported operation over all stores that answer it.
Operations operationsOf(const Plan &plan, const FailedLayout &failed, const Goals &goals,
                        LatencyScratch &scratch, bool after)
{
    Operations all;
    for (const FailedStore &store : failed.stores) {
        if (!store.timed)
            continue;
        FailedNetwork network(*plan.catalog, store, goals, after);
        for (const FailedNetwork::Kind &kind : network.kinds()) {
            OperationUnderFailure &to = all[static_cast<std::size_t>(kind.reported)];
            const auto found = network.percentiles(kind, scratch);
            const bool slower =
                !to.latency.asked || !found || found->p99.value() * 1000 > to.latency.p99Ms;
            to.latency.asked = true;
            to.latency.goalMs = goals[static_cast<std::size_t>(kind.reported)];
            to.unanswered = std::max(to.unanswered, kind.unanswered);
            if (!found && kind.unanswered < 1) {
                to.endless = true;
                to.latency.beyondGrid = true;
            } else if (found && slower && !to.endless) {
                to.latency.p50Ms = found->p50.value() * 1000;
                to.latency.p95Ms = found->p95.value() * 1000;
                to.latency.p99Ms = found->p99.value() * 1000;
            }
            to.latency.met = !to.endless && to.unanswered <= 0
                             && (!to.latency.goalMs || to.latency.p99Ms <= *to.latency.goalMs);
        }
    }
    return all;
}

/// CPU share of a role: the same sum as its ledger's lines for the peak and for the stated failure.
double utilisationLeft(const Catalog &catalog, const FailedStore &store, std::size_t r)
{
    const FailedRole &role = store.roles[r];
    const RoleDemand &demand = store.choice.demand->roles[r];
    const double vcpu =
        catalog.servers[static_cast<std::size_t>(store.choice.roles[r].server)].vcpu;
    if (role.left() <= 0)
        return 0;
    // Of a group the others take over what its lost member did; a lost node's copies on a ring are not made.
    const double busy = role.lost > 0 ? demand.cpuFailed : demand.cpu;
    return busy / (std::max(1, store.grouped && demand.data ? role.nodes : role.left()) * vcpu);
}

void addRoles(FailureReport &report, const Plan &plan, const Layout &layout,
              const FailedLayout &failed)
{
    for (const RolePlan &printed : layout.roles) {
        RoleUnderFailure role;
        role.id = printed.id;
        role.nodes = role.left = printed.count;
        role.utilisation = role.utilisationAfter = printed.utilisation;
        role.allowed = 1;
        for (const FailedStore &store : failed.stores)
            for (std::size_t r = 0; r < store.roles.size(); ++r) {
                if (store.roles[r].id != printed.id)
                    continue;
                role.left = store.roles[r].left();
                role.ledByAnother = store.roles[r].ledByAnother;
                role.utilisationAfter = utilisationLeft(*plan.catalog, store, r);
                role.allowed = (*store.choice.demand->rules)[Rule::UtilisationFailed];
            }
        if (role.id == kComputeRole) { // answers calls, holds nothing
            const bool zone = report.failure.kind == FailureKind::Zone;
            const bool here =
                report.failure.kind == FailureKind::Node && report.failure.role == role.id;
            role.left -= zone ? nodesInZone(role.nodes, layout.zones)
                              : (here ? std::min(report.failure.nodes, role.nodes) : 0);
            role.utilisationAfter =
                role.left > 0 ? printed.utilisation * role.nodes / role.left : 0;
        }
        report.roles.push_back(role);
    }
}

void addGrowth(FailureReport &report, const Plan &plan, const FailedLayout &failed,
               const Goals &goals)
{
    for (const FailedStore &store : failed.stores) {
        const FailedNetwork network(*plan.catalog, store, goals, true);
        for (const FailedNetwork::Queue &queue : network.queues())
            for (RoleUnderFailure &role : report.roles)
                if (role.id == queue.role && queue.utilisation >= 1)
                    role.growth = queue.requests * (1 - 1 / queue.utilisation);
    }
}

void addStores(FailureReport &report, const FailedLayout &failed)
{
    for (const FailedStore &store : failed.stores) {
        const StoreDemand &demand = *store.choice.demand;
        const FailedRole &data = store.roles[static_cast<std::size_t>(demand.dataRole)];
        StoreUnderFailure result;
        result.id = store.id;
        result.copies = result.worstLeft = demand.placement.copies;
        for (const CopyLoss &loss : data.copies) {
            const int left = demand.placement.copies - loss.lost;
            if (left < result.worstLeft || result.worstShare <= 0) {
                result.worstLeft = left;
                result.worstShare = loss.share;
            }
            if (left <= 0)
                result.lostShare += loss.share;
        }
        for (const Path &path : demand.paths)
            for (int i = 0; path.operation == Operation::Insert && i < path.stageCount; ++i) {
                const Stage &stage = path.stages[static_cast<std::size_t>(i)];
                if (stage.role == demand.dataRole)
                    result.writeReplies = std::max(
                        result.writeReplies, copiesNeeded(demand, path, stage, result.worstLeft));
            }
        result.writesHold = result.worstLeft >= result.writeReplies;
        report.stores.push_back(result);
    }
}

LlmUnderFailure llmUnder(const Plan &plan, const FailedLayout &failed, const Failure &failure)
{
    LlmUnderFailure llm;
    if (plan.local)
        return llm;
    llm.calls = plan.llmLoad.callsPerSecond;
    llm.answered = llm.calls * failed.answeredShare;
    llm.inFlightBefore = llm.inFlight = plan.llmLoad.callsInFlight;
    for (const LlmLimit &limit : plan.llm.limits)
        if (limit.limit == "concurrency")
            llm.allowed = limit.allowed;
    if (failure.kind == FailureKind::LlmDown)
        llm.inFlight = 0;
    else if (failure.kind == FailureKind::LlmSlow)
        llm.inFlight =
            std::min(llm.inFlight * std::max(1.0, failure.slowdown), llm.allowed.value_or(1e300));
    return llm;
}

/// Largest factor on the load at which the layout as it is left still holds (bisection, three digits).
double headroomOf(const Plan &plan, const FailedLayout &failed, const Goals &goals,
                  LatencyScratch &scratch, bool after)
{
    std::vector<FailedNetwork> networks;
    double cpu = 1024;
    for (const FailedStore &store : failed.stores) {
        networks.emplace_back(*plan.catalog, store, store.timed ? goals : Goals{}, after);
        const RuleValues &rules = *store.choice.demand->rules;
        for (std::size_t r = 0; r < store.roles.size(); ++r) {
            const double vcpu =
                plan.catalog->servers[static_cast<std::size_t>(store.choice.roles[r].server)].vcpu;
            const double busy = after ? utilisationLeft(*plan.catalog, store, r)
                                      : store.before->roles[r].cpu / (store.roles[r].nodes * vcpu);
            const bool failedHere = after && store.roles[r].lost > 0;
            if (after && store.roles[r].left() <= 0 && store.before->roles[r].cpu > 0)
                return 0;
            if (busy > 0)
                cpu = std::min(cpu,
                               rules[failedHere ? Rule::UtilisationFailed : Rule::UtilisationTarget]
                                   / busy);
        }
    }
    const auto holds = [&](double factor) {
        return std::all_of(networks.begin(), networks.end(), [&](const FailedNetwork &network) {
            return network.goalsHold(factor, scratch.search);
        });
    };
    double low = 0.01;
    double high = cpu;
    if (high < low || !holds(low))
        return 0;
    if (holds(high))
        return high;
    while (high / low > 1.002) {
        const double middle = std::sqrt(low * high);
        (holds(middle) ? low : high) = middle;
    }
    return low;
}

} // namespace

bool FailureReport::endless() const
{
    return std::any_of(roles.begin(), roles.end(),
                       [](const RoleUnderFailure &role) { return role.growth > 0; })
           || std::any_of(after.begin(), after.end(),
                          [](const OperationUnderFailure &op) { return op.endless; });
}

bool FailureReport::goalsMet() const
{
    return std::all_of(after.begin(), after.end(), [](const OperationUnderFailure &op) {
        return !op.latency.asked || op.latency.met;
    });
}

bool FailureReport::writesHold() const
{
    return std::all_of(stores.begin(), stores.end(),
                       [](const StoreUnderFailure &store) { return store.writesHold; });
}

bool FailureReport::withinCpu() const
{
    return std::all_of(roles.begin(), roles.end(), [](const RoleUnderFailure &role) {
        return role.utilisationAfter <= std::max(role.allowed, role.utilisation) + 1e-9;
    });
}

FailureReport failureReport(const Plan &plan, std::size_t layout, const Failure &failure)
{
    FailureReport report;
    report.failure = failure;
    const Layout *const printed = layoutOf(plan, layout);
    if (!printed || !plan.internals)
        return report;
    const FailedLayout failed = failedLayout(plan, layout, failure);
    const Goals goals = settingsOf(plan.internals->pattern).goals;
    LatencyScratch scratch;
    report.before = operationsOf(plan, failed, goals, scratch, false);
    report.after = operationsOf(plan, failed, goals, scratch, true);
    addRoles(report, plan, *printed, failed);
    addGrowth(report, plan, failed, goals);
    addStores(report, failed);
    report.llm = llmUnder(plan, failed, failure);
    report.headroomBefore = headroomOf(plan, failed, goals, scratch, false);
    report.headroom = failure.kind == FailureKind::None
                          ? report.headroomBefore
                          : headroomOf(plan, failed, goals, scratch, true);
    return report;
}

} // namespace daemok::planner
