// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/computefigures.h"

#include "core/quantity/numbers.h"

#include <algorithm>
#include <charconv>

namespace daemok::planner {
namespace {

namespace formula = placement::formula;

std::optional<std::size_t> number(const std::string &text, std::size_t size)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value >= size)
        return std::nullopt;
    return value;
}

// With one server less: what the binding line asks for, and what the rest carries.
OneLess oneLessOf(const RolePlan &role, const LedgerLine &line)
{
    OneLess less;
    less.limit = line.constraint;
    less.left = role.count - 1;
    less.demand = line.demand;
    less.carried = less.left * line.perNode;
    less.unit = line.unit;
    return less;
}

// Cores, memory and disk of the server; a volume holds the weights beside the system.
std::optional<Explanation> machineFigure(const RolePlan &role, const ComputeChoice &choice,
                                         const std::vector<std::string> &path,
                                         const ServerType &server)
{
    Explanation e;
    if (path[2] != "disk") {
        const bool cores = path[2] == "vcpu";
        e.value = cores ? role.vcpu : role.memoryGib;
        e.unit = cores ? "vCPU" : "GiB";
        e.terms.formula(cores ? "C" : "M");
        e.terms.term(cores ? "C" : "M", cores ? "server_vcpu" : "server_memory", e.value, e.unit,
                     Origin::Published, server.source);
        return e;
    }
    if (path.size() != 4 || path[3] != "gib")
        return std::nullopt;
    e.value = role.disk.gib;
    e.unit = "GiB";
    if (role.disk.kind == DiskChoice::Kind::Volume) {
        const Bytes weights = formula::weightBytes(choice.wish->model, e.terms);
        e.terms.formula("g = ceil(W) + s");
        e.terms.term("W", "weight_bytes", weights.value(), "B", Origin::Published,
                     choice.wish->model.source);
    } else {
        e.terms.formula("g");
        e.terms.term("g", "node_disk", e.value, "GiB", Origin::Published, server.source);
    }
    return e;
}

Explanation countFigure(const RolePlan &role, const std::string &base)
{
    Explanation e;
    e.terms.formula("count = largest ledger line");
    for (std::size_t i = 0; i < role.ledger.size(); ++i) {
        const LedgerLine &line = role.ledger[i];
        e.terms.term("n" + std::to_string(i + 1),
                     "nodes_" + std::string(constraintName(line.constraint)), line.nodes, "nodes",
                     line.origin, line.source, base + "/ledger/" + std::to_string(i) + "/nodes");
        if (line.binding)
            e.whyNotFewer = oneLessOf(role, line);
    }
    e.value = role.count;
    e.unit = "nodes";
    return e;
}

// What an instance carries, by the formulas that sized it.
void perNodeTerms(const LedgerLine &line, const ComputeChoice &choice, RecordedTerms &terms)
{
    const placement::ServedModel &model = choice.wish->model;
    const placement::GpuGroup &gpus = choice.option.gpus;
    const placement::ServingAssumptions &assumed = choice.wish->assumed;
    const double n = std::max(line.nodes, 1);
    switch (line.constraint) {
    case Constraint::KvCache:
        formula::callsThatFit(model, choice.load, gpus, assumed, terms);
        formula::kvBytesPerCall(model, choice.load, terms);
        terms.formula("b_max = floor((g U - W - B)/KV); KV = k_t ctx");
        break;
    case Constraint::TokenSpeed:
        formula::decodeStep(model, choice.load, gpus, assumed,
                            std::max(choice.load.callsInFlight / n, 1.0), terms);
        break;
    default:
        formula::servingUtilisation(model, choice.load, gpus, assumed, n, terms);
        break;
    }
}

Explanation ledgerFigure(const LedgerLine &line, const ComputeChoice &choice,
                         const std::string &base, const std::string &part)
{
    Explanation e;
    const bool counted = line.unit == "nodes";
    e.unit = part == "nodes" ? "nodes" : std::string(line.unit);
    e.value = part == "nodes" ? line.nodes : part == "demand" ? line.demand : line.perNode;
    if (part == "demand" && !counted) {
        const bool calls = line.constraint == Constraint::KvCache;
        e.terms.formula(calls ? "calls in flight" : "o = calls/s * output tokens");
        e.terms.term(calls ? "calls" : "o", calls ? "llm_calls_in_flight" : "output_tokens_per_s",
                     line.demand, line.unit, Origin::Estimate, {},
                     calls ? "/demand/llm_calls_in_flight" : "/demand/llm_calls_per_s");
        return e;
    }
    if (part == "per_node" || counted) {
        perNodeTerms(line, choice, e.terms);
        return e;
    }
    e.terms.formula("nodes = ceil(demand / per node)");
    e.terms.term("demand", "ledger_demand", line.demand, line.unit, line.origin, {},
                 base + "/demand");
    e.terms.term("per node", "ledger_per_node", line.perNode, line.unit, line.origin, line.source,
                 base + "/per_node");
    return e;
}

} // namespace

std::optional<Explanation> computeFigure(const RolePlan &role, const ComputeChoice &choice,
                                         const std::string &base,
                                         const std::vector<std::string> &path,
                                         const ServerType &server)
{
    if (path[2] == "vcpu" || path[2] == "memory_gib" || path[2] == "disk")
        return machineFigure(role, choice, path, server);
    if (path[2] == "count")
        return countFigure(role, base);
    if (path[2] == "utilisation") {
        Explanation e;
        e.value = formula::servingUtilisation(choice.wish->model, choice.load, choice.option.gpus,
                                              choice.wish->assumed, choice.count, e.terms);
        e.unit = "share";
        return e;
    }
    if (path[2] != "ledger" || path.size() != 5)
        return std::nullopt;
    const auto index = number(path[3], role.ledger.size());
    const bool known = path[4] == "demand" || path[4] == "per_node" || path[4] == "nodes";
    if (!index || !known)
        return std::nullopt;
    return ledgerFigure(role.ledger[*index], choice, base + "/ledger/" + path[3], path[4]);
}

} // namespace daemok::planner
