// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/explainer.h"

#include "core/demand/formulas.h"
#include "core/pattern/load-inl.h"
#include "core/planner/llmcost.h"

#include <charconv>

namespace daemok::planner {
namespace {

std::vector<std::string> split(std::string_view pointer)
{
    std::vector<std::string> parts;
    while (!pointer.empty() && pointer.front() == '/') {
        pointer.remove_prefix(1);
        const std::size_t end = std::min(pointer.find('/'), pointer.size());
        parts.emplace_back(pointer.substr(0, end));
        pointer.remove_prefix(end);
    }
    return parts;
}

std::optional<std::size_t> indexOf(const std::string &text, std::size_t size)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value >= size)
        return std::nullopt;
    return value;
}

std::string operationTerm(Operation op)
{
    return "rate_" + std::string(operationName(op));
}

Origin loadOrigin(const UsagePattern &pattern)
{
    return weakest(pattern.origin(AnswerId::RequestsPerDay), pattern.origin(AnswerId::Burst));
}

} // namespace

Explainer::Explainer(const UsagePattern &pattern, const Plan &plan)
    : m_pattern(pattern),
      m_plan(plan)
{}

std::optional<Explanation> Explainer::explain(std::string_view pointer) const
{
    const Path path = split(pointer);
    if (path.size() == 2 && path[0] == "demand")
        return demandFigure(path[1]);
    if (path.size() >= 2 && path[0] == "llm_api")
        return llmFigure(path[1]);
    const auto &layouts = m_plan.internals->layouts;
    if (path.size() >= 3 && path[0] == "recommended" && m_plan.recommended)
        return layoutFigure(*m_plan.recommended, layouts.front(), "/recommended",
                            {path.begin() + 1, path.end()});
    if (path.size() >= 4 && path[0] == "alternatives") {
        const auto i = indexOf(path[1], m_plan.alternatives.size());
        const std::size_t first = m_plan.recommended ? 1 : 0;
        if (i && *i + first < layouts.size())
            return layoutFigure(m_plan.alternatives[*i], layouts[*i + first],
                                "/alternatives/" + path[1], {path.begin() + 2, path.end()});
    }
    return std::nullopt;
}

std::optional<Explanation>
Explainer::operationsFigure(std::initializer_list<Operation> operations) const
{
    Explanation e;
    e.unit = "1/s";
    e.terms.formula("sum over data sets of the busiest minute's rate");
    for (const OperationLoad &load : m_plan.demand.operations) {
        if (std::find(operations.begin(), operations.end(), load.operation) == operations.end())
            continue;
        e.terms.term("r" + std::to_string(e.terms.terms.size() + 1), operationTerm(load.operation),
                     load.rate.value(), "1/s", loadOrigin(m_pattern), {},
                     "/demand/peak_requests_per_s");
        e.value += load.rate.value();
    }
    return e;
}

std::optional<Explanation> Explainer::storedFigure(bool bytes) const
{
    static constexpr std::array<const char *, kDataSets> kNames = {
        "set_results", "set_records", "set_vectors", "set_corpus", "set_existing"};
    Explanation e;
    e.unit = bytes ? "B" : "items";
    e.terms.formula(bytes ? "sum over data sets of items * bytes per item"
                          : "sum over data sets of items kept");
    const auto retention = [&](DataSetId id) {
        return id == DataSetId::Results  ? "answers.reuse_retention_days"
               : id == DataSetId::Corpus ? "answers.corpus_items"
                                         : "answers.record_retention_days";
    };
    for (const DataSet &data : m_plan.demand.dataSets) {
        if (data.id == DataSetId::Existing || (!bytes && data.id == DataSetId::Vectors))
            continue;
        const double value = bytes ? data.bytes().value() : data.items;
        if (value > 0)
            e.terms.term("N" + std::to_string(e.terms.terms.size() + 1),
                         kNames[static_cast<std::size_t>(data.id)], value, e.unit,
                         loadOrigin(m_pattern), {}, {}, retention(data.id));
        e.value += value;
    }
    return e;
}

std::optional<Explanation> Explainer::demandFigure(const std::string &name) const
{
    Explanation e;
    const Demand &demand = m_plan.demand;
    if (name == "peak_requests_per_s") {
        RecordedTerms today;
        peakRequests(m_pattern, today);
        e.value = demandformula::peakAt(busyLoad(m_pattern), m_pattern, m_plan.month, e.terms);
        e.terms.terms.insert(e.terms.terms.end(), today.terms.begin(), today.terms.end());
        e.terms.text += "; " + today.text;
        e.unit = "1/s";
    } else if (name == "hit_ratio") {
        e.value = demandformula::hitRatio(m_pattern, demandformula::gapModel(m_pattern), e.terms);
        e.unit = "share";
    } else if (name == "llm_calls_in_flight") {
        e.value = demandformula::callsInFlight(m_pattern, m_plan.llmLoad.callsPerSecond, e.terms);
        e.unit = "calls";
    } else if (name == "llm_calls_per_s" || name == "llm_tokens_per_min") {
        const bool calls = name == "llm_calls_per_s";
        e.terms.formula(calls ? "c = P * (1 - h)" : "t = c * 60 * (in + out)");
        if (calls) {
            e.terms.term("P", "peak_requests", demand.peakRequests, "1/s", loadOrigin(m_pattern),
                         {}, "/demand/peak_requests_per_s");
            e.terms.term("h", "hit_ratio", demand.hitRatio, "share",
                         m_pattern.origin(AnswerId::ReuseShare), {}, "/demand/hit_ratio");
        } else {
            e.terms.term("c", "llm_calls_per_s", m_plan.llmLoad.callsPerSecond, "1/s",
                         loadOrigin(m_pattern), {}, "/demand/llm_calls_per_s");
            e.terms.term("in", "input_tokens", m_pattern.likely(AnswerId::InputTokens), "tokens",
                         m_pattern.origin(AnswerId::InputTokens), {}, {}, "answers.input_tokens");
            e.terms.term("out", "output_tokens", m_pattern.likely(AnswerId::OutputTokens), "tokens",
                         m_pattern.origin(AnswerId::OutputTokens), {}, {}, "answers.output_tokens");
        }
        e.value = calls ? m_plan.llmLoad.callsPerSecond : m_plan.llmLoad.tokensPerMinute;
        e.unit = calls ? "1/s" : "tokens/min";
    } else if (name == "store_connections") {
        e.value = storeConnections(m_pattern, e.terms);
        e.unit = "connections";
    } else if (name == "lookups_per_s") {
        return operationsFigure({Operation::Lookup});
    } else if (name == "inserts_per_s") {
        return operationsFigure({Operation::Insert});
    } else if (name == "selects_per_s") {
        return operationsFigure({Operation::List, Operation::Aggregate});
    } else if (name == "fulltext_per_s") {
        return operationsFigure({Operation::FullText});
    } else if (name == "vector_per_s") {
        return operationsFigure({Operation::Vector});
    } else if (name == "stored_items" || name == "stored_bytes") {
        return storedFigure(name == "stored_bytes");
    } else {
        return std::nullopt;
    }
    return e;
}

std::optional<Explanation> Explainer::llmFigure(const std::string &name) const
{
    const LlmModel *model = findLlm(*m_plan.catalog, m_pattern);
    const bool with = name == "monthly_with_reuse";
    if (!model || m_plan.llm.local || (!with && name != "monthly_without_reuse"))
        return std::nullopt;
    Explanation e;
    const double calls =
        with ? m_plan.llmLoad.meanCallsPerMonth : m_plan.llmLoad.meanRequestsPerMonth;
    llmMoney(m_pattern, *model, calls, e.terms);
    e.value = with ? m_plan.llm.monthlyWithReuse : m_plan.llm.monthlyWithoutReuse;
    e.unit = m_plan.llm.currency + "/month";
    return e;
}

std::optional<Explanation> Explainer::layoutFigure(const Layout &layout, const ChosenLayout &chosen,
                                                   const std::string &base, const Path &path) const
{
    if (path[0] == "cost")
        return costFigure(layout, base, path);
    if (path[0] == "roles" && path.size() >= 3)
        return roleFigure(layout, chosen, base, path);
    if (path[0] == "latency_ms" && path.size() == 3)
        return latencyFigure(layout, chosen, path);
    return std::nullopt;
}

std::optional<Explanation> Explainer::costFigure(const Layout &layout, const std::string &base,
                                                 const Path &path) const
{
    Explanation e;
    const Cost &cost = layout.cost;
    if (path.size() == 4 && path[1] == "lines" && path[3] == "amount") {
        const auto i = indexOf(path[2], cost.lines.size());
        if (!i)
            return std::nullopt;
        const CostLine &line = cost.lines[*i];
        e.terms.formula("amount = quantity * unit price");
        e.terms.term("quantity", "quantity", line.quantity, line.unit, line.origin);
        e.terms.term("unit price", "unit_price", line.unitPrice, cost.currency + "/" + line.unit,
                     line.origin, line.source);
        e.value = line.amount;
        e.unit = cost.currency + (line.once ? "" : "/month");
        return e;
    }
    if (path.size() != 2)
        return std::nullopt;
    const bool once = path[1] == "one_off";
    if (once || path[1] == "monthly") {
        e.terms.formula(once ? "sum of the priced one-off lines"
                             : "sum of the priced monthly lines");
        for (std::size_t i = 0; i < cost.lines.size(); ++i)
            if (cost.lines[i].once == once && cost.lines[i].status == PriceStatus::Priced)
                e.terms.term("c" + std::to_string(i),
                             "cost_" + std::string(costItemName(cost.lines[i].item)),
                             cost.lines[i].amount, cost.currency, cost.lines[i].origin,
                             cost.lines[i].source,
                             base + "/cost/lines/" + std::to_string(i) + "/amount");
        e.value = once ? cost.oneOff : cost.monthly;
    } else if (path[1] == "tco_36" || path[1] == "tco_60") {
        const double months = path[1] == "tco_36" ? 36 : 60;
        e.terms.formula("tco = one-off + months * monthly");
        e.terms.term("one-off", "one_off", cost.oneOff, cost.currency, Origin::Published, {},
                     base + "/cost/one_off");
        e.terms.term("months", "months", months, "months", Origin::Published);
        e.terms.term("monthly", "monthly", cost.monthly, cost.currency, Origin::Published, {},
                     base + "/cost/monthly");
        e.value = months == 36 ? cost.tco36 : cost.tco60;
    } else {
        return std::nullopt;
    }
    e.unit = cost.currency;
    return e;
}

} // namespace daemok::planner
