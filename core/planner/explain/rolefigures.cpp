// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/computefigures.h"
#include "core/planner/explain/explainer.h"

#include <algorithm>

namespace daemok::planner {
namespace {

std::string roleBase(const FigureOwner &owner)
{
    return owner.base + "/roles/" + owner.rest[1];
}

std::string lineBase(const FigureOwner &owner)
{
    return roleBase(owner) + "/ledger/" + owner.rest[3];
}

/// The line whose demand function stands for another's: all of them ask for the same disk bytes.
Constraint demandOfLine(Constraint c)
{
    return c == Constraint::MemoryRatio || c == Constraint::Density ? Constraint::Disk : c;
}

bool countsNodes(const LedgerLine &line)
{
    return line.constraint == Constraint::Latency || line.constraint == Constraint::Rounding;
}

} // namespace

const ServerType &Explainer::serverOf(const RolePlan &role) const
{
    return m_plan.catalog->servers[static_cast<std::size_t>(role.serverIndex)];
}

std::optional<Explanation> Explainer::roleFigure(const FigureOwner &owner,
                                                 const ChosenLayout &chosen) const
{
    const RolePlan &role = *owner.role;
    if (role.kind == RoleKind::Compute && chosen.compute)
        return computeFigure(role, *chosen.compute, roleBase(owner), owner.rest, serverOf(role));
    const auto index = static_cast<std::size_t>(&role - owner.layout->roles.data());
    const std::optional<RoleOrigin> origin = originOf(chosen, index);
    const Path &path = owner.rest;
    if (!origin || role.serverIndex < 0)
        return std::nullopt;
    if (owner.line)
        return ledgerFigure(owner, *origin);
    if (path[2] == "count" && path.size() == 3)
        return countFigure(owner, chosen, *origin);
    if (path[2] == "disk" && path.size() == 4)
        return diskFigure(owner, *origin);
    if (path.size() == 3 && (path[2] == "vcpu" || path[2] == "memory_gib"))
        return serverFigure(owner);
    if (path.size() != 3 || path[2] != "utilisation")
        return std::nullopt;
    Explanation e;
    e.terms.formula("rho = w / (n * C)");
    std::string demand;
    for (std::size_t i = 0; i < role.ledger.size(); ++i)
        if (role.ledger[i].constraint == Constraint::Cpu)
            demand = roleBase(owner) + "/ledger/" + std::to_string(i) + "/demand";
    e.terms.term("w", "vcpu_busy", origin->demand().cpu, "vCPU", Origin::Assumed, {}, demand);
    e.terms.term("n", "nodes", role.count, "nodes", Origin::Assumed, {},
                 roleBase(owner) + "/count");
    e.terms.term("C", "server_vcpu", role.vcpu, "vCPU", Origin::Published, serverOf(role).source,
                 roleBase(owner) + "/vcpu");
    if (const Usl &usl = origin->demand().usl; usl.acts()) {
        e.terms.formula("rho = w * (1 + alpha * (n - 1) + beta * n * (n - 1)) / (n * C)");
        needs::uslTerms(*origin->store->demand->rules->product->scaling, e.terms);
    }
    e.value = role.utilisation;
    e.unit = "share";
    return e;
}

std::optional<Explanation> Explainer::countFigure(const FigureOwner &owner, const ChosenLayout &,
                                                  const RoleOrigin &origin) const
{
    const RolePlan &role = *owner.role;
    Explanation e;
    std::string all;
    for (std::size_t i = 0; i < role.ledger.size(); ++i) {
        const LedgerLine &line = role.ledger[i];
        if (!line.checked || line.nodes <= 0)
            continue;
        const std::string constraint(constraintName(line.constraint));
        std::string symbol = "n_" + constraint;
        if (e.terms.has(symbol))
            symbol += std::to_string(i);
        all += (all.empty() ? "" : ", ") + symbol;
        e.terms.term(symbol, "nodes_" + constraint, line.nodes, "nodes", line.origin, line.source,
                     roleBase(owner) + "/ledger/" + std::to_string(i) + "/nodes");
    }
    e.terms.formula("n = max(" + (all.empty() ? "0" : all) + ")");
    e.value = role.count;
    e.unit = "nodes";
    e.whyNotFewer = whyNotFewer(owner, origin);
    return e;
}

std::optional<OneLess> Explainer::whyNotFewer(const FigureOwner &owner,
                                              const RoleOrigin &origin) const
{
    if (owner.role->count <= 0)
        return std::nullopt;
    LatencyScratch scratch;
    const bool fine = owner.layout->choice == ChoiceKind::Recommended; // as it was printed
    const int cells = fine ? latency::kReportCells : latency::kSearchCells;
    return oneLess(*m_plan.catalog, settingsOf(m_pattern).goals, cells, *origin.store, origin.role,
                   scratch);
}

std::optional<Explanation> Explainer::serverFigure(const FigureOwner &owner) const
{
    const ServerType &server = serverOf(*owner.role);
    const bool cores = owner.rest[2] == "vcpu";
    Explanation e;
    e.value = cores ? owner.role->vcpu : owner.role->memoryGib;
    e.unit = cores ? "vCPU" : "GiB";
    e.terms.formula(cores ? "C" : "M");
    needs::serverTerm(server, cores ? "C" : "M", cores ? "server_vcpu" : "server_memory", e.value,
                      cores ? "vCPU" : "GiB", e.terms);
    return e;
}

std::optional<Explanation> Explainer::diskFigure(const FigureOwner &owner,
                                                 const RoleOrigin &origin) const
{
    const std::string &name = owner.rest[3];
    const DiskChoice &disk = owner.role->disk;
    const DiskOption &option = origin.choice().disk;
    const int nodes = origin.choice().nodes;
    Explanation e;
    if (disk.kind != DiskChoice::Kind::Volume) {
        if (name != "gib" || disk.kind == DiskChoice::Kind::None)
            return std::nullopt;
        e.terms.formula("g");
        needs::serverTerm(serverOf(*owner.role), "g", "node_disk", disk.gib, "GiB", e.terms);
        e.value = disk.gib;
        e.unit = "GiB";
        return e;
    }
    const RoleDemand &demand = origin.demand();
    if (name == "gib") {
        e.value = volumeGib(*origin.store->demand, demand, nodes, e.terms);
        e.unit = "GiB";
    } else if (name == "iops") {
        e.unit = "IOPS";
        e.value = boughtPerNode(demand.iops, nodes, option.volume->includedIops.value_or(0), "IOPS",
                                e.terms);
    } else if (name == "mbps") {
        e.unit = "MB/s";
        e.value = boughtPerNode(demand.diskMbps, nodes, option.volume->includedMbps.value_or(0),
                                "MB/s", e.terms);
    } else {
        return std::nullopt;
    }
    for (Term &term : e.terms.terms) {
        if (term.symbol == "n")
            term.figure = roleBase(owner) + "/count";
        if (term.symbol != "i")
            continue;
        const Source &source = option.volume->limitsSource.key.empty()
                                   ? option.volume->source
                                   : option.volume->limitsSource;
        term.origin = daemok::originOf(source.status);
        term.source = source;
    }
    return e;
}

std::optional<Explanation> Explainer::ledgerFigure(const FigureOwner &owner,
                                                   const RoleOrigin &origin) const
{
    const LedgerLine &line = *owner.line;
    const std::string &part = owner.rest[4];
    if (part == "demand")
        return lineDemand(owner, origin);
    if (!line.checked)
        return std::nullopt;
    if (part == "nodes")
        return lineNodes(owner, origin);
    return part == "per_node" ? linePerNode(owner, origin) : std::nullopt;
}

std::optional<Explanation> Explainer::lineNodes(const FigureOwner &owner,
                                                const RoleOrigin &origin) const
{
    const LedgerLine &line = *owner.line;
    Explanation e;
    e.value = line.nodes;
    e.unit = "nodes";
    if (line.constraint == Constraint::Rounding) {
        int most = 0;
        for (const LedgerLine &other : owner.role->ledger)
            if (&other != &line)
                most = std::max(most, other.nodes);
        e.terms.formula("n = ceil(n_most / s) * s");
        e.terms.term("n_most", "nodes_by_other_limits", most, "nodes");
        e.terms.term("s", "step", line.perNode, "nodes", line.origin, line.source,
                     lineBase(owner) + "/per_node");
        return e;
    }
    if (line.constraint == Constraint::Survive) {
        e.terms.term("n_left", "nodes_left", line.demand, "nodes", line.origin, line.source,
                     lineBase(owner) + "/demand");
        needs::survive(*origin.store->demand, origin.demand(), static_cast<int>(line.demand),
                       e.terms);
        return e;
    }
    if (countsNodes(line) || line.constraint == Constraint::HaMinimum) {
        e.terms.formula("n = d");
        e.terms.term("d", "ledger_demand", line.demand, line.unit, line.origin, line.source,
                     lineBase(owner) + "/demand");
        return e;
    }
    e.terms.formula("n = ceil(d / c)");
    e.terms.term("d", "ledger_demand", line.demand, line.unit, line.origin, {},
                 lineBase(owner) + "/demand");
    e.terms.term("c", "ledger_per_node", line.perNode, line.unit, line.origin, line.source,
                 lineBase(owner) + "/per_node");
    return e;
}

std::optional<Explanation> Explainer::linePerNode(const FigureOwner &owner,
                                                  const RoleOrigin &origin) const
{
    const LedgerLine &line = *owner.line;
    Explanation e;
    e.value = line.perNode;
    e.unit = std::string(line.unit);
    if (line.constraint == Constraint::Rounding) {
        const StoreDemand &store = *origin.store->demand;
        const bool members = origin.demand().data && store.deployment->spread != Spread::Ring;
        e.terms.formula("s");
        e.terms.term("s", members ? "members_of_a_group" : "zones", line.perNode, "nodes",
                     Origin::Preset, {}, {}, members ? "answers.copies" : "answers.zones");
        return e;
    }
    if (line.constraint == Constraint::Latency || line.constraint == Constraint::Survive) {
        e.terms.formula("per node = 1");
        return e;
    }
    need(line.constraint, *origin.store->demand, origin.demand(), serverOf(*owner.role),
         origin.choice().disk, e.terms);
    return e;
}

std::optional<Explanation> Explainer::lineDemand(const FigureOwner &owner,
                                                 const RoleOrigin &origin) const
{
    const LedgerLine &line = *owner.line;
    const StoreDemand &store = *origin.store->demand;
    Explanation e;
    e.value = line.demand;
    e.unit = std::string(line.unit);
    switch (line.constraint) {
    case Constraint::Survive:
        needs::leftTerms(*store.rules, origin.demand(), serverOf(*owner.role), e.terms);
        return e;
    case Constraint::Rounding:
        e.terms.formula("n");
        e.terms.term("n", "nodes", line.demand, "nodes", line.origin, line.source,
                     lineBase(owner) + "/nodes");
        return e;
    case Constraint::Latency: {
        e.terms.note("fewest_that_meet_the_goals");
        const Goals goals = settingsOf(m_pattern).goals;
        for (std::size_t op = 0; op < kReportedOps; ++op) {
            const LatencyFigure &figure = owner.layout->latency[op];
            const std::string name(reportedOpName(static_cast<ReportedOp>(op)));
            if (!figure.asked || !goals[op])
                continue;
            e.terms.term("g_" + name, "goal_" + name, *goals[op], "ms", Origin::Preset, {}, {},
                         "goals." + name + "_p99_ms");
            e.terms.term("p99_" + name, "p99_" + name, figure.p99Ms, "ms", line.origin, {},
                         owner.base + "/latency_ms/" + name + "/p99");
            e.terms.line("p99_" + name + " <= g_" + name);
        }
        if (line.binding)
            e.whyNotFewer = whyNotFewer(owner, origin);
        return e;
    }
    default:
        break;
    }
    storeDemand(*m_plan.catalog, *store.rules, *store.deployment, store.without, *origin.bundle,
                store.placement, e.terms,
                {static_cast<int>(origin.role), demandOfLine(line.constraint)});
    linkRates(e, *origin.bundle);
    linkStored(e, *origin.bundle);
    return e;
}

} // namespace daemok::planner
