// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/explainer.h"
#include "core/planner/llmcost.h"

namespace daemok::planner {

std::optional<Explanation> Explainer::localModelFigure(const std::string &name) const
{
    const LocalModel &local = *m_plan.local;
    Explanation e;
    e.unit = local.currency + "/month";
    if (name == "own_monthly" && m_plan.recommended) {
        const std::vector<CostLine> &lines = m_plan.recommended->cost.lines;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const CostLine &line = lines[i];
            if (line.store != kComputeStore || line.status != PriceStatus::Priced)
                continue;
            e.terms.addend("c" + std::to_string(i + 1),
                           "cost_" + std::string(costItemName(line.item)), line.perMonth(), e.unit,
                           line.origin, line.source,
                           line.once ? std::string()
                                     : "/recommended/cost/lines/" + std::to_string(i) + "/amount");
        }
        e.terms.sumFormula("own");
        e.value = local.ownMonthly;
        return e;
    }
    if (name == "api_monthly" && local.apiMonthly) {
        const LlmModel *model = findLlm(*m_plan.catalog, m_pattern);
        if (model == nullptr)
            return std::nullopt;
        llmMoneyTerms(*model, true, e.terms);
        e.value = *local.apiMonthly;
        return e;
    }
    if (name == "break_even_calls_per_month" && local.breakEvenCallsPerMonth) {
        e.terms.formula("N = own / (api / c)");
        e.terms.term("own", "own_model_monthly", local.ownMonthly, e.unit, Origin::Assumed, {},
                     "/local_model/own_monthly");
        e.terms.term("api", "llm_with_reuse", *local.apiMonthly, e.unit, loadOrigin(), {},
                     "/local_model/api_monthly");
        e.terms.term("c", "llm_calls_per_month", m_plan.llmLoad.meanCallsPerMonth, "1/month",
                     loadOrigin());
        e.value = *local.breakEvenCallsPerMonth;
        e.unit = "1/month";
        return e;
    }
    return std::nullopt;
}

} // namespace daemok::planner
