// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/explainer.h"
#include "core/planner/planner.h"

namespace daemok::planner {
namespace {

class FigureList
{
public:
    explicit FigureList(const Plan &plan) : m_plan(plan) {}

    std::vector<std::string> all()
    {
        addDemand();
        addLlm();
        addLocalModel();
        if (m_plan.recommended)
            addLayout(*m_plan.recommended, "/recommended");
        for (std::size_t i = 0; i < m_plan.alternatives.size(); ++i)
            addLayout(m_plan.alternatives[i], "/alternatives/" + std::to_string(i));
        return std::move(m_all);
    }

private:
    void add(const std::string &base, std::string_view name)
    {
        m_all.push_back(base + "/" + std::string(name));
    }

    void addDemand()
    {
        for (const std::string_view name : kDemandFigures)
            add("/demand", name);
        for (const OperationLoad &load : m_plan.demand.operations)
            add("/demand/operations/" + std::string(dataSetName(load.dataSet)),
                operationName(load.operation));
        for (const DataSet &set : m_plan.demand.dataSets) {
            if (set.id == DataSetId::Existing || set.items <= 0)
                continue;
            for (const std::string_view name : {"items", "bytes_per_item", "bytes"})
                add("/demand/data_sets/" + std::string(dataSetName(set.id)), name);
        }
    }

    void addLlm()
    {
        if (m_plan.llm.priced) {
            add("/llm_api", "monthly_without_reuse");
            add("/llm_api", "monthly_with_reuse");
            add("/llm_api", "monthly_saved");
        }
        for (std::size_t i = 0; i < m_plan.llm.limits.size(); ++i) {
            const LlmLimit &limit = m_plan.llm.limits[i];
            const std::string base = "/llm_api/limits/" + std::to_string(i);
            add(base, "demand");
            if (limit.allowed)
                add(base, "allowed");
            if (!limit.smallestFix.empty())
                add(base, "fix_value");
            if (limit.workers > 0)
                add(base, "workers");
        }
    }

    void addLocalModel()
    {
        if (!m_plan.local || !m_plan.recommended)
            return;
        add("/local_model", "own_monthly");
        if (m_plan.local->apiMonthly)
            add("/local_model", "api_monthly");
        if (m_plan.local->breakEvenCallsPerMonth)
            add("/local_model", "break_even_calls_per_month");
    }

    void addLayout(const Layout &layout, const std::string &base)
    {
        add(base, "nodes");
        if (layout.headroom > 0)
            add(base, "headroom");
        if (layout.stops && layout.stops->month >= 0)
            for (const std::string_view name : {"month", "peak_requests_per_s", "stored_gb"})
                add(base + "/stops_fitting", name);
        addCost(layout.cost, base + "/cost");
        if (layout.recovery)
            addRecovery(*layout.recovery, base + "/recovery");
        for (std::size_t i = 0; i < layout.roles.size(); ++i)
            addRole(layout.roles[i], base + "/roles/" + std::to_string(i));
        for (std::size_t i = 0; i < layout.managed.size(); ++i) {
            const std::string managed = base + "/managed/" + std::to_string(i);
            add(managed, "quantity");
            addLedger(layout.managed[i].ledger, managed);
        }
        for (std::size_t op = 0; op < kReportedOps; ++op)
            if (layout.latency[op].asked)
                for (const std::string_view name : {"p50", "p95", "p99"})
                    add(base + "/latency_ms/"
                            + std::string(reportedOpName(static_cast<ReportedOp>(op))),
                        name);
    }

    void addCost(const Cost &cost, const std::string &base)
    {
        for (const std::string_view sum : {"monthly", "one_off", "tco_36", "tco_60", "ranked"})
            add(base, sum);
        for (std::size_t i = 0; i < cost.lines.size(); ++i) {
            const std::string line = base + "/lines/" + std::to_string(i);
            if (cost.lines[i].status != PriceStatus::NotApplicable && cost.lines[i].quantity > 0)
                add(line, "quantity");
            if (cost.lines[i].status != PriceStatus::Priced)
                continue;
            add(line, "unit_price");
            add(line, "amount");
        }
    }

    void addRecovery(const Recovery &recovery, const std::string &base)
    {
        add(base, "backup_gib");
        if (recovery.windowMin)
            add(base, "window_min");
        if (recovery.restoreMin)
            add(base, "restore_min");
        if (recovery.recoveryMin)
            add(base, "recovery_min");
        if (recovery.dr == "standby" || recovery.dr == "active") {
            add(base, "site_monthly");
            add(base, "site_once");
        }
        const auto addCheck = [&](const RecoveryCheck &check, const std::string &name) {
            if (check.state == RecoveryState::NotAsked)
                return;
            add(base + "/" + name, "goal_min");
            if (check.reachedMin)
                add(base + "/" + name, "reached_min");
        };
        addCheck(recovery.rto, "rto");
        addCheck(recovery.rpo, "rpo");
        for (std::size_t i = 0; i < recovery.stores.size(); ++i) {
            const std::string store = base + "/stores/" + std::to_string(i);
            add(store, "backup_gib");
            if (recovery.stores[i].nodes > 0)
                add(store, "restored_gib");
            if (!recovery.stores[i].windowMin)
                continue;
            for (const std::string_view name : {"mb_per_s", "window_min", "restore_min"})
                add(store, name);
        }
    }

    void addRole(const RolePlan &role, const std::string &base)
    {
        if (role.serverIndex < 0)
            return; // shares the nodes of another role
        add(base, "count");
        add(base, "utilisation");
        if (role.vcpu > 0)
            add(base, "vcpu");
        if (role.memoryGib > 0)
            add(base, "memory_gib");
        if (role.disk.kind != DiskChoice::Kind::None) {
            add(base, "disk/gib");
            if (role.disk.iops > 0)
                add(base, "disk/iops");
            if (role.disk.mbps > 0)
                add(base, "disk/mbps");
        }
        addLedger(role.ledger, base);
    }

    void addLedger(const std::vector<LedgerLine> &ledger, const std::string &base)
    {
        for (std::size_t i = 0; i < ledger.size(); ++i) {
            const std::string line = base + "/ledger/" + std::to_string(i);
            add(line, "demand");
            if (!ledger[i].checked)
                continue;
            add(line, "per_node");
            add(line, "nodes");
        }
    }

    const Plan &m_plan;
    std::vector<std::string> m_all;
};

} // namespace

Result<Explanation> explain(const UsagePattern &pattern, const Plan &plan, std::string_view figure)
{
    if (plan.internals)
        if (auto found = Explainer(pattern, plan).explain(figure))
            return std::move(*found);
    return Error{ErrorId::UnknownFigure, {}, {std::string(figure)}};
}

Result<Explanation> explain(const Plan &plan, std::string_view figure)
{
    if (plan.internals)
        return explain(plan.internals->pattern, plan, figure);
    return Error{ErrorId::UnknownFigure, {}, {std::string(figure)}};
}

std::vector<std::string> figures(const Plan &plan)
{
    return FigureList(plan).all();
}

} // namespace daemok::planner
