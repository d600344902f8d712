// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/failuretext.h"

#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/verdicttext.h"

#include <algorithm>
#include <array>

namespace daemok::ui {

using planner::Failure;
using planner::FailureKind;
using planner::FailureReport;

FailureText::Names FailureText::ids()
{
    const auto same = [](const std::string &id) { return QString::fromStdString(id); };
    return {same, same, same};
}

FailureText::Names FailureText::words(const Plan &plan, const Layout &layout)
{
    const auto storeName = [&plan, &layout](const std::string &id) {
        for (const StorePlan &store : layout.stores) {
            if (store.id == id)
                return VerdictText::productName(store.product, plan);
        }
        return QString::fromStdString(id);
    };
    const auto roleName = [&layout, storeName](const std::string &id) {
        for (const RolePlan &role : layout.roles) {
            if (role.id == id)
                return tr("%1, %2", "kind of nodes, product")
                    .arg(ProductText::nodes(role.kind), storeName(role.store));
        }
        return QString::fromStdString(id);
    };
    const auto kindName = [&layout](const std::string &id) {
        for (const RolePlan &role : layout.roles) {
            if (role.id == id)
                return ProductText::nodes(role.kind);
        }
        return QString::fromStdString(id);
    };
    return {roleName, kindName, storeName};
}

QString FailureText::failure(const Failure &failure, const Format &format, const Names &names)
{
    switch (failure.kind) {
    case FailureKind::None:
        return tr("Nothing");
    case FailureKind::Node:
        return failure.nodes == 1
                   ? tr("One node: %1").arg(names.role(failure.role))
                   : tr("%1 nodes: %2").arg(format.count(failure.nodes), names.role(failure.role));
    case FailureKind::Zone:
        return tr("A zone");
    case FailureKind::LlmSlow:
        return tr("LLM API %1 as slow").arg(format.factor(failure.slowdown));
    case FailureKind::LlmDown:
        return tr("LLM API silent");
    }
    return {};
}

bool FailureText::holds(const FailureReport &report)
{
    return !report.endless() && report.goalsMet() && report.writesHold();
}

QString FailureText::verdict(const FailureReport &report, const Format &format, const Names &names)
{
    for (const planner::RoleUnderFailure &role : report.roles)
        if (role.growth > 0)
            return tr("Does not hold: the queue of %1 grows by %2 requests a second.")
                .arg(names.role(role.id), format.number(role.growth));
    for (const planner::StoreUnderFailure &store : report.stores) {
        if (store.lostShare > 0)
            return tr("Does not hold: %1 of the items in %2 have no copy left.")
                .arg(format.percent(store.lostShare), names.store(store.id));
        if (!store.writesHold)
            return tr("Does not hold: in %1 writes find %2 of the %3 copies they wait for.")
                .arg(names.store(store.id), format.count(store.worstLeft),
                     format.count(store.writeReplies));
    }
    for (std::size_t op = 0; op < kReportedOps; ++op) {
        const LatencyFigure &latency = report.after[op].latency;
        if (latency.asked && !latency.met && latency.goalMs)
            return tr("Holds, but %1 takes %2 at p99 where %3 was asked.")
                .arg(PlanText::operation(static_cast<ReportedOp>(op)),
                     format.milliseconds(latency.p99Ms), format.milliseconds(*latency.goalMs));
    }
    if (report.llm.growth() > 0)
        return tr("The stores hold; before the LLM API %1 calls a second pile up.")
            .arg(format.number(report.llm.growth()));
    if (!report.withinCpu())
        return tr("Holds, but a role is busier than is planned for after a failure.");
    return report.failure.kind == FailureKind::None ? tr("The layout as planned.")
                                                    : tr("Holds: every goal is still met.");
}

QString FailureText::role(const planner::RoleUnderFailure &role, const Format &format)
{
    if (role.growth > 0)
        return tr("queue grows by %1/s").arg(format.number(role.growth));
    if (role.ledByAnother)
        return tr("another member leads");
    return tr("queue holds");
}

QString FailureText::copies(const planner::StoreUnderFailure &store, const Format &format)
{
    if (store.worstLeft >= store.copies)
        return tr("all %1 copies are there").arg(format.count(store.copies));
    const QString left = tr("%1 of %2 copies left of %3 of the items")
                             .arg(format.count(store.worstLeft), format.count(store.copies),
                                  format.percent(store.worstShare));
    return store.writesHold ? left : tr("%1, writes to them fail").arg(left);
}

QString FailureText::llm(const planner::LlmUnderFailure &llm, const Format &format)
{
    if (llm.calls <= 0)
        return tr("no calls to an API");
    return tr("%1 of %2 calls a second come back; %3 in flight, %4 before")
        .arg(format.number(llm.answered), format.number(llm.calls), format.number(llm.inFlight),
             format.number(llm.inFlightBefore));
}

QString FailureText::stoppedBy(const simulation::Outcome &outcome, const Format &format)
{
    const QString requests = format.count(static_cast<double>(outcome.requests));
    switch (outcome.stoppedBy) {
    case simulation::StoppedBy::Band:
        return tr("%1 requests: every p99 is known to 2 %").arg(requests);
    case simulation::StoppedBy::Requests:
        return tr("%1 requests: the budget is spent").arg(requests);
    case simulation::StoppedBy::Cancelled:
        return tr("Cancelled: %1 blocks with %2 requests stand")
            .arg(format.count(outcome.blocks), requests);
    case simulation::StoppedBy::Saturated:
        return tr("Not simulated: a role gets more than it can do, its queue has no end");
    case simulation::StoppedBy::Nothing:
        return tr("Nothing to simulate: the stores are managed by their provider");
    }
    return {};
}

} // namespace daemok::ui
