// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/computefigures.h"
#include "core/planner/explain/explainer.h"

#include "core/quantity/numbers.h"

#include <algorithm>
#include <charconv>

namespace daemok::planner {
namespace {

/// Where a printed role comes from: the store's choice and the role's place in it.
struct RoleOrigin
{
    const StoreChoice *store = nullptr;
    const StoreBundle *bundle = nullptr;
    std::size_t role = 0;
};

std::optional<RoleOrigin> originOf(const ChosenLayout &chosen, std::size_t printed)
{
    for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i) {
        const StoreChoice &store = chosen.layout.stores[i];
        if (printed < store.roles.size())
            return RoleOrigin{&store, &chosen.bundles[i], printed};
        printed -= store.roles.size();
    }
    if (chosen.existing && printed < chosen.existing->with.roles.size())
        return RoleOrigin{&chosen.existing->with, &chosen.existingBundle, printed};
    return std::nullopt;
}

std::optional<std::size_t> number(const std::string &text, std::size_t size)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value >= size)
        return std::nullopt;
    return value;
}

/// Binding constraint, what it needs and what one node fewer could carry.
std::string whyNotFewer(const RolePlan &role)
{
    const auto binding = std::find_if(role.ledger.begin(), role.ledger.end(),
                                      [](const LedgerLine &l) { return l.binding; });
    if (binding == role.ledger.end())
        return {};
    const double fewer = (role.count - 1) * binding->perNode;
    return std::string(constraintName(binding->constraint)) + ":" + formatNumber(binding->demand)
           + ":" + formatNumber(fewer) + ":" + std::string(binding->unit);
}

} // namespace

std::optional<Explanation> Explainer::roleFigure(const Layout &layout, const ChosenLayout &chosen,
                                                 const std::string &base, const Path &path) const
{
    const auto index = number(path[1], layout.roles.size());
    if (!index)
        return std::nullopt;
    const RolePlan &role = layout.roles[*index];
    const std::optional<RoleOrigin> origin = originOf(chosen, *index);
    const std::string roleBase = base + "/roles/" + path[1];
    if (role.kind == RoleKind::Compute && chosen.compute)
        return computeFigure(role, *chosen.compute, roleBase, path);
    if (!origin)
        return std::nullopt;
    Explanation e;
    if (path[2] == "count") {
        e.terms.formula("count = largest ledger line");
        for (std::size_t i = 0; i < role.ledger.size(); ++i) {
            const LedgerLine &line = role.ledger[i];
            e.terms.term("n" + std::to_string(i + 1),
                         "nodes_" + std::string(constraintName(line.constraint)), line.nodes,
                         "nodes", line.origin, line.source,
                         roleBase + "/ledger/" + std::to_string(i) + "/nodes");
        }
        e.value = role.count;
        e.unit = "nodes";
        e.whyNotFewer = whyNotFewer(role);
        return e;
    }
    if (path[2] == "utilisation") {
        const RoleDemand &demand = origin->store->demand->roles[origin->role];
        e.terms.formula("rho = vCPU busy / (nodes * vcpu)");
        e.terms.term("vCPU busy", "vcpu_busy", demand.cpu, "vCPU");
        e.terms.term("nodes", "nodes", role.count, "nodes", Origin::Published, {},
                     roleBase + "/count");
        e.terms.term("vcpu", "server_vcpu", role.vcpu, "vCPU", Origin::Published,
                     m_plan.catalog->servers[static_cast<std::size_t>(role.serverIndex)].source);
        e.value = role.utilisation;
        e.unit = "share";
        return e;
    }
    if (path[2] == "ledger" && path.size() == 5)
        return ledgerFigure(role, *origin->store, *origin->bundle, origin->role, roleBase, path);
    return std::nullopt;
}

std::optional<Explanation> Explainer::ledgerFigure(const RolePlan &role, const StoreChoice &store,
                                                   const StoreBundle &bundle,
                                                   std::size_t roleInStore, const std::string &base,
                                                   const Path &path) const
{
    const auto index = number(path[3], role.ledger.size());
    if (!index)
        return std::nullopt;
    const LedgerLine &line = role.ledger[*index];
    const std::string lineBase = base + "/ledger/" + path[3];
    Explanation e;
    e.unit = std::string(line.unit);
    if (path[4] == "nodes") {
        e.terms.formula("nodes = ceil(demand / per node)");
        e.terms.term("demand", "ledger_demand", line.demand, line.unit, line.origin, {},
                     lineBase + "/demand");
        e.terms.term("per node", "ledger_per_node", line.perNode, line.unit, line.origin,
                     line.source, lineBase + "/per_node");
        e.value = line.nodes;
        e.unit = "nodes";
        if (line.constraint == Constraint::Survive) {
            const ServerType &server =
                m_plan.catalog->servers[static_cast<std::size_t>(role.serverIndex)];
            RecordedTerms terms;
            need(line.constraint, *store.demand, store.demand->roles[roleInStore], server,
                 store.roles[roleInStore].disk, terms);
            e.terms = std::move(terms);
        }
        return e;
    }
    const bool perNode = path[4] == "per_node";
    if (!perNode && path[4] != "demand")
        return std::nullopt;
    e.value = perNode ? line.perNode : line.demand;
    if (perNode) {
        const ServerType &server =
            m_plan.catalog->servers[static_cast<std::size_t>(role.serverIndex)];
        need(line.constraint, *store.demand, store.demand->roles[roleInStore], server,
             store.roles[roleInStore].disk, e.terms);
        return e;
    }
    const Constraint target =
        line.constraint == Constraint::MemoryRatio || line.constraint == Constraint::Density
            ? Constraint::Disk
        : line.constraint == Constraint::Survive ? Constraint::Cpu
                                                 : line.constraint;
    storeDemand(*m_plan.catalog, *store.demand->rules, *store.demand->deployment,
                store.demand->without, bundle, store.demand->placement, e.terms,
                {static_cast<int>(roleInStore), target});
    return e;
}

std::optional<Explanation>
Explainer::latencyFigure(const Layout &layout, const ChosenLayout &chosen, const Path &path) const
{
    const bool known = path[2] == "p50" || path[2] == "p95" || path[2] == "p99";
    for (std::size_t op = 0; known && op < kReportedOps; ++op) {
        const LatencyFigure &figure = layout.latency[op];
        if (!figure.asked || reportedOpName(static_cast<ReportedOp>(op)) != path[1])
            continue;
        Explanation e;
        e.unit = "ms";
        e.value = path[2] == "p50" ? figure.p50Ms : path[2] == "p95" ? figure.p95Ms : figure.p99Ms;
        e.terms.formula("quantile of the sum of the stages (wait + service each) and round trips; "
                        "a sum of laws, never of percentiles");
        int visit = 0; // of all kinds of requests that report under this operation
        const auto addStages = [&](const StoreChoice &store) {
            if (!store.demand)
                return;
            for (const daemok::Path &p : store.demand->paths) {
                if (static_cast<std::size_t>(reportedOp(p.operation)) != op)
                    continue;
                e.terms.term("d", "round_trips", p.delayMs, "ms",
                             store.demand->rules->figure(Rule::RoundTripMs).origin,
                             store.demand->rules->figure(Rule::RoundTripMs).source);
                for (int i = 0; i < p.stageCount; ++i) {
                    const Stage &stage = p.stages[static_cast<std::size_t>(i)];
                    const auto role = static_cast<std::size_t>(stage.role);
                    const std::string index = std::to_string(++visit);
                    e.terms.term("S" + index, "service_time", stage.serviceMs, "ms",
                                 Origin::Assumed);
                    e.terms.term("k" + index, "parallel_tasks",
                                 std::max<double>(stage.tasks, stage.sent), "tasks",
                                 Origin::Assumed);
                    e.terms.term("rho" + index, "utilisation",
                                 utilisationOf(*m_plan.catalog, store, role), "share",
                                 Origin::Assumed);
                }
            }
        };
        for (const StoreChoice &store : chosen.layout.stores)
            addStages(store);
        if (chosen.layout.stores.empty() && chosen.existing)
            addStages(chosen.existing->with);
        return e;
    }
    return std::nullopt;
}

} // namespace daemok::planner
