// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/formulas.h"
#include "core/pattern/load-inl.h"
#include "core/planner/explain/explainer.h"
#include "core/planner/llmcost.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace daemok::planner {
namespace {

std::optional<DataSetId> dataSetFrom(const std::string &name)
{
    for (std::size_t i = 0; i < kDataSets; ++i)
        if (dataSetName(static_cast<DataSetId>(i)) == name)
            return static_cast<DataSetId>(i);
    return std::nullopt;
}

AnswerId answerOf(const LlmLimit &limit)
{
    return limit.limit == "requests_per_min" ? AnswerId::LlmRpm
           : limit.limit == "tokens_per_min" ? AnswerId::LlmTpm
                                             : AnswerId::LlmConcurrency;
}

} // namespace

Origin Explainer::loadOrigin() const
{
    return weakest(m_pattern.origin(AnswerId::RequestsPerDay), m_pattern.origin(AnswerId::Burst));
}

void Explainer::atQuantile(Explanation &explanation, double factor) const
{
    if (factor == 1)
        return;
    const RecordedTerms likely = std::exchange(explanation.terms, {});
    const std::string symbol = likely.text.substr(0, likely.text.find(" = "));
    RecordedTerms &terms = explanation.terms;
    terms.formula("planned = " + symbol + " * k_u");
    terms.term("k_u", "future_factor", factor, "ratio", Origin::Assumed);
    if (!likely.has(symbol))
        terms.term(symbol, "likely_demand", explanation.value, explanation.unit, loadOrigin());
    terms.chain(likely);
    explanation.value *= factor;
}

double Explainer::demandValue(const std::string &figure) const
{
    const Demand &demand = m_plan.demand;
    const Path path = splitFigure(figure);
    if (path.size() == 4) {
        const auto set = dataSetFrom(path[2]);
        const auto op = operationFrom(path[3]);
        if (set && path[1] == "operations" && op)
            return demand.rate(*set, *op);
        if (set && path[1] == "data_sets") {
            const DataSet &data = demand.dataSet(*set);
            return path[3] == "items"            ? data.items
                   : path[3] == "bytes_per_item" ? data.bytesPerItem
                                                 : data.bytes().value();
        }
    }
    const std::string &name = path.back();
    if (name == "peak_requests_per_s")
        return demand.peakRequests;
    if (name == "hit_ratio")
        return demand.hitRatio;
    if (name == "llm_calls_per_s")
        return m_plan.llmLoad.callsPerSecond;
    if (name == "llm_calls_in_flight")
        return m_plan.llmLoad.callsInFlight;
    if (name == "llm_tokens_per_min")
        return m_plan.llmLoad.tokensPerMinute;
    if (name == "store_connections")
        return demand.storeConnections;
    return std::numeric_limits<double>::quiet_NaN();
}

std::optional<Explanation> Explainer::demandFigure(const Path &path) const
{
    if (path.size() == 2)
        return demandTotal(path[1]);
    if (path.size() == 4 && path[1] == "operations")
        return operationFigure(path[2], path[3]);
    if (path.size() == 4 && path[1] == "data_sets")
        return dataSetFigure(path[2], path[3]);
    return std::nullopt;
}

std::optional<Explanation> Explainer::operationFigure(const std::string &set,
                                                      const std::string &op) const
{
    const auto data = dataSetFrom(set);
    const auto operation = operationFrom(op);
    if (!data || !operation || m_plan.demand.rate(*data, *operation) <= 0)
        return std::nullopt;
    Explanation e;
    e.unit = "1/s";
    e.value = demandAt(m_pattern, m_plan.month, true, e.terms,
                       {DemandFigure::Part::Rate, *data, *operation})
                  .rate(*data, *operation);
    if (m_plan.at)
        atQuantile(e, m_plan.at->rateFactor(*data, *operation));
    return e;
}

std::optional<Explanation> Explainer::dataSetFigure(const std::string &set,
                                                    const std::string &name) const
{
    const auto data = dataSetFrom(set);
    if (!data || *data == DataSetId::Existing || m_plan.demand.dataSet(*data).items <= 0)
        return std::nullopt;
    Explanation e;
    const std::string base = "/demand/data_sets/" + set;
    if (name == "bytes") {
        const DataSet &sized = m_plan.demand.dataSet(*data);
        e.terms.formula("V = N * B");
        e.terms.term("N", "set_" + set, sized.items, "items", loadOrigin(), {}, base + "/items");
        e.terms.term("B", "bytes_per_item", sized.bytesPerItem, "B", loadOrigin(), {},
                     base + "/bytes_per_item");
        e.value = sized.bytes().value();
        e.unit = "B";
        return e;
    }
    const bool items = name == "items";
    if (!items && name != "bytes_per_item")
        return std::nullopt;
    const Demand demand =
        demandAt(m_pattern, m_plan.month, true, e.terms,
                 {items ? DemandFigure::Part::Items : DemandFigure::Part::BytesPerItem, *data, {}});
    e.value = items ? demand.dataSet(*data).items : demand.dataSet(*data).bytesPerItem;
    e.unit = items ? "items" : "B";
    const DataSet &planned = m_plan.demand.dataSet(*data);
    if (m_plan.at && e.value > 0)
        atQuantile(e, (items ? planned.items : planned.bytesPerItem) / e.value);
    return e;
}

std::optional<Explanation>
Explainer::operationsFigure(std::initializer_list<Operation> operations) const
{
    Explanation e;
    e.unit = "1/s";
    for (const OperationLoad &load : m_plan.demand.operations) {
        if (std::find(operations.begin(), operations.end(), load.operation) == operations.end())
            continue;
        const std::string set(dataSetName(load.dataSet));
        const std::string op(operationName(load.operation));
        e.terms.addend(operations.size() > 1 ? "r_" + op + "_" + set : "r_" + set,
                       "rate_" + op + "_" + set, load.rate.value(), "1/s", loadOrigin(), {},
                       "/demand/operations/" + set + "/" + op);
        e.value += load.rate.value();
    }
    e.terms.sumFormula("r");
    return e;
}

std::optional<Explanation> Explainer::storedFigure(bool bytes) const
{
    Explanation e;
    e.unit = bytes ? "B" : "items";
    for (const DataSet &data : m_plan.demand.dataSets) {
        if (data.id == DataSetId::Existing || (!bytes && data.id == DataSetId::Vectors)
            || data.items <= 0)
            continue;
        const std::string set(dataSetName(data.id));
        e.terms.addend((bytes ? "V_" : "N_") + set, "set_" + set,
                       bytes ? data.bytes().value() : data.items, e.unit, loadOrigin(), {},
                       "/demand/data_sets/" + set + (bytes ? "/bytes" : "/items"));
    }
    e.value = bytes ? m_plan.demand.storedBytes().value() : m_plan.demand.storedItems();
    e.terms.sumFormula(bytes ? "V" : "N");
    return e;
}

std::optional<Explanation> Explainer::demandTotal(const std::string &name) const
{
    namespace f = demandformula;
    Explanation e;
    const Demand &demand = m_plan.demand;
    if (name == "peak_requests_per_s") {
        RecordedTerms today;
        peakRequests(m_pattern, today);
        e.value = f::peakAt(busyLoad(m_pattern), m_pattern, m_plan.month, e.terms);
        e.terms.chain(today);
        e.unit = "1/s";
        if (m_plan.at && e.value > 0)
            atQuantile(e, demand.peakRequests / e.value);
    } else if (name == "hit_ratio") {
        e.unit = "share";
        if (!isRawLoad(m_pattern)) {
            e.value = f::hitRatio(m_pattern, f::gapModel(m_pattern), e.terms);
        } else {
            e.terms.formula("h = 0");
            e.terms.note("raw_load_without_reuse");
        }
    } else if (name == "llm_calls_in_flight") {
        e.value = f::callsInFlight(m_pattern, m_plan.llmLoad.callsPerSecond, e.terms);
        e.unit = "calls";
    } else if (name == "llm_calls_per_s") {
        e.value = f::llmCallsPerSecond(m_pattern, demand.peakRequests, demand.hitRatio, e.terms);
        e.unit = "1/s";
    } else if (name == "llm_tokens_per_min") {
        e.value = f::llmTokensPerMinute(m_pattern, m_plan.llmLoad.callsPerSecond, e.terms);
        e.unit = "tokens/min";
    } else if (name == "store_connections") {
        e.value = storeConnections(m_pattern, e.terms);
        e.unit = "connections";
        if (m_plan.at && e.value > 0)
            atQuantile(e, demand.storeConnections / e.value);
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

std::optional<Explanation> Explainer::llmFigure(const Path &path) const
{
    if (path.size() == 4 && path[1] == "limits") {
        const auto i = figureIndex(path[2], m_plan.llm.limits.size());
        return i ? llmLimitFigure(m_plan.llm.limits[*i], path[3]) : std::nullopt;
    }
    const LlmModel *model = findLlm(*m_plan.catalog, m_pattern);
    if (path.size() != 2 || !model || !m_plan.llm.priced)
        return std::nullopt;
    Explanation e;
    e.unit = m_plan.llm.currency + "/month";
    if (path[1] == "monthly_saved") {
        e.terms.formula("saved = a - b");
        e.terms.term("a", "llm_without_reuse", m_plan.llm.monthlyWithoutReuse, e.unit, loadOrigin(),
                     {}, "/llm_api/monthly_without_reuse");
        e.terms.term("b", "llm_with_reuse", m_plan.llm.monthlyWithReuse, e.unit, loadOrigin(), {},
                     "/llm_api/monthly_with_reuse");
        e.value = m_plan.llm.monthlyWithoutReuse - m_plan.llm.monthlyWithReuse;
        return e;
    }
    const bool with = path[1] == "monthly_with_reuse";
    if (!with && path[1] != "monthly_without_reuse")
        return std::nullopt;
    e.value = with ? m_plan.llm.monthlyWithReuse : m_plan.llm.monthlyWithoutReuse;
    llmMoneyTerms(*model, with, e.terms);
    return e;
}

void Explainer::llmMoneyTerms(const LlmModel &model, bool withReuse, RecordedTerms &terms) const
{
    RecordedTerms calls;
    const double n =
        withReuse
            ? demandformula::llmCallsPerMonth(m_pattern, m_plan.demand.meanRequests,
                                              m_plan.demand.hitRatio, calls)
            : demandformula::llmRequestsPerMonth(m_pattern, m_plan.demand.meanRequests, calls);
    const double money = llmMoney(m_pattern, model, n, terms);
    if (m_plan.llm.currency != "USD") {
        terms.text += " * x";
        priceTerms(Price{money, "USD", {}, false}, terms);
    }
    terms.chain(calls);
}

std::optional<Explanation> Explainer::llmLimitFigure(const LlmLimit &limit,
                                                     const std::string &name) const
{
    const std::vector<LlmLimit> &all = m_plan.llm.limits;
    const auto index = static_cast<std::size_t>(&limit - all.data());
    const std::string base = "/llm_api/limits/" + std::to_string(index);
    const AnswerId answer = answerOf(limit);
    const std::string answerPath = "answers." + std::string(answerSpec(answer).name);
    const std::string unit(answerSpec(answer).unit);
    Explanation e;
    e.unit = unit;
    if (name == "demand") {
        const bool requests = limit.limit == "requests_per_min";
        e.terms.formula(requests ? "d = c * 60" : "d = c");
        e.terms.term("c",
                     requests                          ? "llm_calls_per_s"
                     : limit.limit == "tokens_per_min" ? "llm_tokens_per_min"
                                                       : "llm_calls_in_flight",
                     requests ? limit.demand / 60 : limit.demand, requests ? "1/s" : unit,
                     loadOrigin(), {},
                     requests                          ? "/demand/llm_calls_per_s"
                     : limit.limit == "tokens_per_min" ? "/demand/llm_tokens_per_min"
                                                       : "/demand/llm_calls_in_flight");
        e.value = limit.demand;
    } else if (name == "allowed" && limit.allowed) {
        e.terms.formula("a");
        e.terms.term("a", answerSpec(answer).name, *limit.allowed, unit, m_pattern.origin(answer),
                     demandformula::evidenceOf(m_pattern, answer), {}, answerPath);
        e.value = *limit.allowed;
    } else if (name == "workers" && limit.workers > 0) {
        e.terms.formula("w = ceil(N)");
        e.terms.term("N", "llm_calls_in_flight", m_plan.llmLoad.callsInFlight, "calls",
                     loadOrigin(), {}, "/demand/llm_calls_in_flight");
        e.value = limit.workers;
        e.unit = "workers";
    } else if (name == "fix_value" && !limit.smallestFix.empty()) {
        const bool reuse = limit.smallestFix == "reuse";
        e.terms.formula(reuse ? "h' = 1 - (1 - h) * a / d" : "q = ceil(d)");
        e.terms.term("d", "llm_limit_demand", limit.demand, unit, loadOrigin(), {},
                     base + "/demand");
        if (reuse) {
            e.terms.term("a", answerSpec(answer).name, limit.allowed.value_or(0), unit,
                         m_pattern.origin(answer), {}, base + "/allowed");
            e.terms.term("h", "hit_ratio", m_plan.demand.hitRatio, "share",
                         m_pattern.origin(AnswerId::ReuseShare), {}, "/demand/hit_ratio");
        }
        e.value = limit.fixValue;
        e.unit = reuse ? "share" : unit;
    } else {
        return std::nullopt;
    }
    return e;
}

} // namespace daemok::planner
