// SPDX-License-Identifier: GPL-3.0-or-later
// Where terms of a store's figures come from: figures of the demand, or sums of them.
#include "core/planner/explain/explainer.h"

#include <array>
#include <cmath>

namespace daemok::planner {

std::optional<Operation> operationFrom(const std::string &name)
{
    for (std::size_t i = 0; i < kOperations; ++i)
        if (operationName(static_cast<Operation>(i)) == name)
            return static_cast<Operation>(i);
    return std::nullopt;
}

void Explainer::linkRates(Explanation &explanation, const StoreBundle &bundle) const
{
    constexpr std::string_view prefix = "rate_";
    std::vector<Term> terms;
    for (Term &term : explanation.terms.terms) {
        const auto op = term.name.starts_with(prefix) && term.figure.empty()
                            ? operationFrom(term.name.substr(prefix.size()))
                            : std::nullopt;
        std::array<double, kDataSets> rates{};
        for (const OperationLoad &load : bundle.loads)
            if (op && load.operation == *op)
                rates[static_cast<std::size_t>(load.dataSet)] += load.rate.value();
        std::vector<Term> parts;
        std::string sum;
        double total = 0;
        for (std::size_t i = 0; i < kDataSets; ++i) {
            if (rates[i] <= 0)
                continue;
            const std::string set(dataSetName(static_cast<DataSetId>(i)));
            const std::string figure =
                "/demand/operations/" + set + "/" + std::string(operationName(*op));
            if (rates[i] == term.value)
                term.figure = figure;
            parts.push_back({term.symbol + "_" + set,
                             term.name + "_" + set,
                             rates[i],
                             "1/s",
                             loadOrigin(),
                             {},
                             figure,
                             {}});
            sum += (sum.empty() ? "" : " + ") + parts.back().symbol;
            total += rates[i];
        }
        if (!parts.empty())
            term.origin = loadOrigin();
        const bool split =
            parts.size() > 1 && term.figure.empty() && std::abs(total - term.value) <= 1e-9 * total;
        if (split)
            explanation.terms.line(term.symbol + " = " + sum);
        else
            parts = {std::move(term)};
        terms.insert(terms.end(), parts.begin(), parts.end());
    }
    explanation.terms.terms = std::move(terms);
}

void Explainer::linkStored(Explanation &explanation, const StoreBundle &bundle) const
{
    std::vector<Term> terms;
    for (Term &term : explanation.terms.terms) {
        const bool items = term.name == "stored_items";
        const bool bytes = term.name == "stored_bytes_items";
        std::vector<Term> parts;
        std::string sum;
        double total = 0;
        for (const DataSet &data : m_plan.demand.dataSets) {
            const bool held = bundle.holds[static_cast<std::size_t>(data.id)] && data.items > 0;
            if (!held || data.id == DataSetId::Vectors || !(items || bytes))
                continue;
            const bool existing = data.id == DataSetId::Existing; // asked for, no figure of its own
            const std::string set(dataSetName(data.id));
            Term part;
            part.symbol = term.symbol + "_" + set;
            part.name = "set_" + set;
            part.value = items ? data.items : data.bytes().value();
            part.unit = items ? "items" : "B";
            part.origin = existing ? m_pattern.origin(AnswerId::RdbmsSizeGb) : loadOrigin();
            if (existing)
                part.answer = "answers." + std::string(answerSpec(AnswerId::RdbmsSizeGb).name);
            else
                part.figure = "/demand/data_sets/" + set + (items ? "/items" : "/bytes");
            parts.push_back(std::move(part));
            sum += (sum.empty() ? "" : " + ") + parts.back().symbol;
            total += parts.back().value;
        }
        const double here = items ? total : total / kGiB;
        if (parts.empty() || std::abs(here - term.value) > 1e-9 * here)
            parts = {std::move(term)};
        else
            explanation.terms.line(term.symbol + " = " + (items ? sum : "(" + sum + ") / 2^30"));
        terms.insert(terms.end(), parts.begin(), parts.end());
    }
    explanation.terms.terms = std::move(terms);
}

} // namespace daemok::planner
