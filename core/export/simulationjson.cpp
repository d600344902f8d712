// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/simulationjson.h"

#include <cstddef>
#include <string>

namespace daemok {
namespace {

Json operationJson(const simulation::Simulated &simulated,
                   const planner::OperationUnderFailure &analytic)
{
    Json json;
    if (simulated.requests > 0) {
        put(json, "p50", simulated.p50.value() * 1000);
        put(json, "p95", simulated.p95.value() * 1000);
        put(json, "p99", simulated.p99.value() * 1000);
    }
    if (simulated.halfWidth)
        put(json, "half_width", simulated.halfWidth->value() * 1000);
    if (analytic.latency.asked && !analytic.latency.beyondGrid && analytic.latency.p99Ms > 0)
        put(json, "analytic_p99", analytic.latency.p99Ms);
    json["requests"] = simulated.requests;
    if (simulated.failoverP99)
        put(json, "failover_p99", simulated.failoverP99->value() * 1000);
    if (simulated.unanswered > 0)
        json["unanswered"] = simulated.unanswered;
    if (!analytic.latency.flags.empty())
        json["flags"] = analytic.latency.flags;
    return json;
}

Json failureJson(const planner::Failure &failure)
{
    Json json;
    json["kind"] = planner::failureName(failure.kind);
    if (failure.kind == planner::FailureKind::Node) {
        json["role"] = failure.role;
        json["nodes"] = failure.nodes;
    }
    if (failure.kind == planner::FailureKind::LlmSlow)
        put(json, "slowdown", failure.slowdown);
    return json;
}

} // namespace

Json simulationJson(const simulation::Outcome &outcome, const planner::FailureReport &analytic)
{
    Json json;
    json["schema"] = "daemok.simulation/1";
    json["seed"] = outcome.seed;
    json["requests"] = outcome.requests;
    json["blocks"] = outcome.blocks;
    json["stopped_by"] = simulation::stoppedByName(outcome.stoppedBy);
    if (analytic.failure.kind != planner::FailureKind::None)
        json["failure"] = failureJson(analytic.failure);
    json["latency_ms"] = Json::object();
    for (std::size_t op = 0; op < kReportedOps; ++op)
        if (const auto *simulated = outcome.slowest(static_cast<ReportedOp>(op)))
            json["latency_ms"][std::string(reportedOpName(static_cast<ReportedOp>(op)))] =
                operationJson(*simulated, analytic.after[op]);
    json["utilisation"] = Json::object();
    for (std::size_t i = 0; i < outcome.roles.size(); ++i)
        put(json["utilisation"], outcome.roles[i].c_str(), outcome.utilisation[i]);
    return json;
}

} // namespace daemok
