// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/computefigures.h"

#include "core/planner/run.h"
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
        NoTerms none;
        const Bytes weights = formula::weightBytes(choice.wish->model, none);
        e.terms.formula("g = ceil(W / 2^30) + s");
        e.terms.term("W", "weight_bytes", weights.value(), "B", Origin::Published,
                     choice.wish->model.source);
        e.terms.term("s", "disk_for_system", kComputeDiskGib, "GiB");
    } else {
        e.terms.formula("g");
        e.terms.term("g", "node_disk", e.value, "GiB", Origin::Published, server.source);
    }
    return e;
}

Explanation countFigure(const RolePlan &role, const std::string &base)
{
    Explanation e;
    std::string all;
    for (std::size_t i = 0; i < role.ledger.size(); ++i) {
        const LedgerLine &line = role.ledger[i];
        const std::string symbol = "n_" + std::string(constraintName(line.constraint));
        all += (all.empty() ? "" : ", ") + symbol;
        e.terms.term(symbol, "nodes_" + std::string(constraintName(line.constraint)), line.nodes,
                     "nodes", line.origin, line.source,
                     base + "/ledger/" + std::to_string(i) + "/nodes");
        if (line.binding)
            e.whyNotFewer = oneLessOf(role, line);
    }
    e.terms.formula("n = max(" + all + ")");
    e.value = role.count;
    e.unit = "nodes";
    return e;
}

/// The formulas of an instance, each by the function that sized it.
class ServingTerms
{
public:
    explicit ServingTerms(const ComputeChoice &choice) : m_choice(choice) {}

    void callsThatFit(RecordedTerms &terms) const
    {
        formula::callsThatFit(model(), m_choice.load, gpus(), assumed(), terms);
        RecordedTerms inner;
        formula::weightBytes(model(), inner);
        terms.chain(inner);
        formula::computeBuffer(model(), assumed(), inner = {});
        terms.chain(inner);
        chainCallMemory(terms);
    }

    /// Share of its time that each of `n` instances is busy.
    double busy(double n, RecordedTerms &terms) const
    {
        const double share =
            formula::servingUtilisation(model(), m_choice.load, gpus(), assumed(), n, terms);
        chainStep(n, terms);
        return share;
    }

    /// Tokens a second that a call gets from `n` instances.
    void speed(double n, RecordedTerms &terms) const
    {
        terms.formula("v = 1 / t");
        chainStep(n, terms);
    }

    void outputTokens(RecordedTerms &terms) const
    {
        terms.formula("o = c * T_out");
        const placement::ServingLoad &load = m_choice.load;
        const double calls =
            load.outputTokens > 0 ? load.outputTokensPerSecond / load.outputTokens : 0;
        terms.term("c", "llm_calls_per_s", calls, "1/s", Origin::Estimate, {},
                   "/demand/llm_calls_per_s");
        terms.term("T_out", "output_tokens", load.outputTokens, "tokens", Origin::Estimate, {}, {},
                   "answers.output_tokens");
    }

private:
    void chainStep(double n, RecordedTerms &terms) const
    {
        RecordedTerms calls, step, weights;
        const double together = formula::callsTogether(m_choice.load, n, calls);
        formula::decodeStep(model(), m_choice.load, gpus(), assumed(), together, step);
        formula::weightBytes(model(), weights);
        for (const RecordedTerms *each : {&step, &calls, &weights})
            terms.chain(*each);
        chainCallMemory(terms);
    }

    void chainCallMemory(RecordedTerms &terms) const
    {
        RecordedTerms inner;
        formula::kvBytesPerCall(model(), m_choice.load, inner);
        terms.chain(inner);
        RecordedTerms context;
        context.formula("ctx = T_in + T_out");
        context.term("T_in", "input_tokens", m_choice.load.inputTokens, "tokens", Origin::Estimate,
                     {}, {}, "answers.input_tokens");
        context.term("T_out", "output_tokens", m_choice.load.outputTokens, "tokens",
                     Origin::Estimate, {}, {}, "answers.output_tokens");
        terms.chain(context);
    }

    [[nodiscard]] const placement::ServedModel &model() const { return m_choice.wish->model; }
    [[nodiscard]] const placement::GpuGroup &gpus() const { return m_choice.option.gpus; }
    [[nodiscard]] const placement::ServingAssumptions &assumed() const
    {
        return m_choice.wish->assumed;
    }

    const ComputeChoice &m_choice;
};

/// How many stand so that `left` remain after the stated failure; the fewest that stand otherwise.
double leftTerms(const LedgerLine &line, const ComputeChoice &choice, RecordedTerms &terms)
{
    const auto &ledger = choice.option.ledger;
    const auto lost = std::find_if(ledger.begin(), ledger.end(), [](const auto &one) {
        return one.need == placement::ServingNeed::OneLost;
    });
    if (line.constraint != Constraint::Survive || lost == ledger.end())
        return std::max(line.nodes, 1);
    const Settings settings = settingsOf(choice.wish->pattern);
    if (settings.survive != Survive::Zone || settings.zones < 2) {
        terms.line("nodes = n + 1");
        return lost->demand;
    }
    terms.line("nodes = ceil(n * Z / (Z - 1))");
    terms.term("Z", "zones", settings.zones, "zones", Origin::Preset, {}, {}, "answers.zones");
    return lost->demand;
}

/// n is the least whole number of instances that are fast enough and not too busy; of what remains after a failure.
void fewestTerms(const LedgerLine &line, const ComputeChoice &choice, RecordedTerms &terms)
{
    const ServingTerms serving(choice);
    const double n = leftTerms(line, choice, terms);
    RecordedTerms inner;
    if (line.constraint == Constraint::TokenSpeed) {
        terms.line("v >= v_min");
        terms.term("v_min", "tokens_per_s_wanted", choice.load.tokensPerSecondPerCall, "tokens/s",
                   Origin::Preset, {}, {}, "answers.tokens_per_s");
        serving.speed(n, inner);
    } else {
        const bool lost = line.constraint == Constraint::Survive;
        terms.line("rho <= rho_max");
        terms.term("rho_max", lost ? "busy_after_failure" : "busy_at_peak",
                   lost ? choice.wish->assumed.utilisationAfterLoss
                        : choice.wish->assumed.utilisation,
                   "share");
        serving.busy(n, inner);
    }
    terms.chain(inner);
    terms.note("fewest_instances");
}

void perNodeTerms(const LedgerLine &line, const ComputeChoice &choice, RecordedTerms &terms)
{
    if (line.constraint == Constraint::KvCache) {
        ServingTerms(choice).callsThatFit(terms);
        return;
    }
    if (line.constraint != Constraint::TokenRate) {
        terms.formula("per node = 1");
        return;
    }
    terms.formula("r = o / n");
    RecordedTerms output;
    ServingTerms(choice).outputTokens(output);
    terms.chain(output);
    fewestTerms(line, choice, terms);
}

void demandTerms(const LedgerLine &line, const ComputeChoice &choice, RecordedTerms &terms)
{
    if (line.constraint == Constraint::KvCache) {
        terms.formula("q");
        terms.term("q", "llm_calls_in_flight", line.demand, "calls", Origin::Estimate, {},
                   "/demand/llm_calls_in_flight");
    } else {
        ServingTerms(choice).outputTokens(terms);
    }
}

Explanation ledgerFigure(const LedgerLine &line, const ComputeChoice &choice,
                         const std::string &base, const std::string &part)
{
    Explanation e;
    e.unit = part == "nodes" ? "nodes" : std::string(line.unit);
    e.value = part == "nodes" ? line.nodes : part == "demand" ? line.demand : line.perNode;
    if (part == "per_node") {
        perNodeTerms(line, choice, e.terms);
    } else if (part == "demand" && line.unit != "nodes") {
        demandTerms(line, choice, e.terms);
    } else if (line.constraint == Constraint::KvCache) {
        e.terms.formula("nodes = ceil(demand / per node)");
        e.terms.term("demand", "ledger_demand", line.demand, line.unit, line.origin, {},
                     base + "/demand");
        e.terms.term("per node", "ledger_per_node", line.perNode, line.unit, line.origin,
                     line.source, base + "/per_node");
    } else {
        if (line.constraint != Constraint::Survive)
            e.terms.formula("n");
        fewestTerms(line, choice, e.terms);
    }
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
        e.value = ServingTerms(choice).busy(choice.count, e.terms);
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
