// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/llmcost.h"

#include <algorithm>
#include <cmath>

namespace daemok::planner {
namespace {

/// Unmet: a quota of the demand, reuse that lowers the calls, or a queue that shifts them to batch hours.
LlmLimit limitLine(std::string_view name, double demand, const UsagePattern &pattern,
                   AnswerId answer, double hitRatio, double workers)
{
    LlmLimit limit;
    limit.limit = name;
    limit.demand = demand;
    limit.workers = workers;
    if (!pattern.known(answer))
        return limit;
    const double allowed = pattern.likely(answer);
    limit.allowed = allowed;
    limit.met = demand <= allowed;
    if (limit.met)
        return limit;
    // Reuse needed so that (1 - h') / (1 - h) * demand = allowed.
    const double needed = demand > 0 ? 1 - (1 - hitRatio) * allowed / demand : 0;
    const bool batch = pattern.known(AnswerId::BatchDeadlineH)
                       && pattern.likely(AnswerId::BatchDeadlineH) > 0
                       && pattern.likely(AnswerId::BatchItems) > 0;
    const bool reuse = needed <= std::min(0.95, hitRatio + 0.1);
    limit.smallestFix = reuse ? "reuse" : batch ? "batch" : "quota";
    limit.fixValue = reuse ? needed : std::ceil(demand);
    return limit;
}

} // namespace

const LlmModel *findLlm(const Catalog &catalog, const UsagePattern &pattern)
{
    const std::string name = pattern.name(AnswerId::LlmModelName);
    const auto found =
        std::find_if(catalog.llmModels.begin(), catalog.llmModels.end(), [&](const LlmModel &m) {
            return m.model == name || m.provider + "/" + m.model == name;
        });
    return found == catalog.llmModels.end() ? nullptr : &*found;
}

LlmCost llmCost(const Catalog &catalog, const UsagePattern &pattern, const Demand &demand,
                const LlmLoad &load, const Currency &currency)
{
    NoTerms none;
    LlmCost cost;
    cost.model = pattern.name(AnswerId::LlmModelName);
    const double workers = std::ceil(load.callsInFlight);
    cost.limits = {limitLine("requests_per_min", load.callsPerSecond * 60, pattern,
                             AnswerId::LlmRpm, demand.hitRatio, workers),
                   limitLine("tokens_per_min", load.tokensPerMinute, pattern, AnswerId::LlmTpm,
                             demand.hitRatio, workers),
                   limitLine("concurrency", load.callsInFlight, pattern, AnswerId::LlmConcurrency,
                             demand.hitRatio, workers)};
    const LlmModel *model = findLlm(catalog, pattern);
    if (!model || !model->inputPerMillion)
        return cost;
    cost.source = model->source;
    const auto money = [&](double calls) -> std::optional<double> {
        return currency.amount(Price{llmMoney(pattern, *model, calls, none), "USD", {}, false});
    };
    const auto without = money(load.meanRequestsPerMonth);
    const auto with = money(load.meanCallsPerMonth);
    cost.priced = without && with;
    cost.currency = cost.priced ? currency.code() : "USD";
    cost.monthlyWithoutReuse = without.value_or(0);
    cost.monthlyWithReuse = with.value_or(0);
    return cost;
}

} // namespace daemok::planner
