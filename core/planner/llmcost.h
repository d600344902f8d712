// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/market.h"
#include "core/planner/plan.h"

namespace daemok::planner {

/// Tokens of one month at a model's price: (calls * (input * (1 - cached) + ...) + calls * output).
///     money = calls * (in * ((1 - p) * c_in + p * c_cached) + out * c_out) / 1e6
template <class Sink>
double llmMoney(const UsagePattern &pattern, const LlmModel &model, double callsPerMonth,
                Sink &sink)
{
    const double in = pattern.likely(AnswerId::InputTokens);
    const double out = pattern.likely(AnswerId::OutputTokens);
    const double cachedShare =
        model.cachedInputPerMillion ? pattern.likely(AnswerId::PrefixCachedShare) : 0;
    const double inputPrice = model.inputPerMillion.value_or(0);
    const double cachedPrice = model.cachedInputPerMillion.value_or(inputPrice);
    const double outputPrice = model.outputPerMillion.value_or(0);
    sink.formula("money = n * (in * ((1 - p) * c_in + p * c_cached) + out * c_out) / 1e6");
    if constexpr (Sink::recording) {
        sink.term("n", "llm_calls_per_month", callsPerMonth, "calls",
                  pattern.origin(AnswerId::RequestsPerDay), {}, {}, "answers.requests_per_day");
        sink.term("in", "input_tokens", in, "tokens", pattern.origin(AnswerId::InputTokens), {}, {},
                  "answers.input_tokens");
        sink.term("out", "output_tokens", out, "tokens", pattern.origin(AnswerId::OutputTokens), {},
                  {}, "answers.output_tokens");
        sink.term("p", "prefix_cached_share", cachedShare, "share",
                  pattern.origin(AnswerId::PrefixCachedShare), {}, {},
                  "answers.prefix_cached_share");
        sink.term("c_in", "input_price", inputPrice, "USD/1e6", Origin::Published, model.source);
        sink.term("c_cached", "cached_input_price", cachedPrice, "USD/1e6", Origin::Published,
                  model.source);
        sink.term("c_out", "output_price", outputPrice, "USD/1e6", Origin::Published, model.source);
    }
    return callsPerMonth
           * (in * ((1 - cachedShare) * inputPrice + cachedShare * cachedPrice) + out * outputPrice)
           / 1e6;
}

[[nodiscard]] const LlmModel *findLlm(const Catalog &catalog, const UsagePattern &pattern);

/// Money and the provider's limits against the busiest minute.
[[nodiscard]] LlmCost llmCost(const Catalog &catalog, const UsagePattern &pattern,
                              const Demand &demand, const LlmLoad &load, const Currency &currency);

} // namespace daemok::planner
