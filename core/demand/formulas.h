// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demand.h"
#include "core/pattern/load.h"

#include <algorithm>
#include <cmath>

/// The demand formulas, each written once over a Terms sink (design: pattern + reuse -> data sets and operations).
/// Rates are of the busiest minute; counts are items; shares are 0..1.
namespace daemok::demandformula {

/// Envelope of a stored record (keys, times, ids), bytes: interview presets, model note [c]; assumed.
constexpr double kEnvelopeBytes = 1024.0;

/// Evidence and date of an answer.
[[nodiscard]] inline Source evidenceOf(const UsagePattern &pattern, AnswerId id)
{
    const Answer *answer = pattern.find(id);
    return answer ? Source{answer->evidence, answer->date, Status::Assumed} : Source{};
}

/// A term whose value comes from an answer.
template <class Sink>
void answerTerm(const UsagePattern &pattern, AnswerId id, std::string_view symbol,
                std::string_view name, double value, std::string_view unit, Sink &sink)
{
    if constexpr (Sink::recording)
        sink.term(symbol, name, value, unit, pattern.origin(id), evidenceOf(pattern, id), {},
                  "answers." + std::string(answerSpec(id).name));
}

/// The terms of (1 + g)^(m / 12).
template <class Sink>
void growthTerms(const UsagePattern &pattern, AnswerId id, int month, Sink &sink)
{
    const char *name = id == AnswerId::GrowthUsers ? "growth_users" : "growth_volume";
    answerTerm(pattern, id, "g", name, pattern.likely(id), "1/a", sink);
    answerTerm(pattern, AnswerId::HorizonMonths, "m", "month", month, "months", sink);
}

/// Growth since month 0: (1 + g)^(m / 12).
template <class Sink>
double growth(const UsagePattern &pattern, AnswerId answer, int month, Sink &sink)
{
    const double g = pattern.likely(answer);
    sink.formula("G = (1 + g)^(m / 12)");
    growthTerms(pattern, answer, month, sink);
    return growthFactor(g, month);
}

/// Busiest-minute requests in a month, 1/s.
template <class Sink>
double peakAt(const BusyLoad &load, const UsagePattern &pattern, int month, Sink &sink)
{
    NoTerms none;
    const double grown = growth(pattern, AnswerId::GrowthUsers, month, none);
    sink.formula("P = P0 * (1 + g)^(m / 12)");
    if constexpr (Sink::recording) {
        sink.term(
            "P0", "peak_requests_today", load.peakPerSecond, "1/s",
            weakest(pattern.origin(AnswerId::RequestsPerDay), pattern.origin(AnswerId::Burst)), {},
            {}, "answers.requests_per_day");
        growthTerms(pattern, AnswerId::GrowthUsers, month, sink);
    }
    return load.peakPerSecond * grown;
}

/// Retention that counts for reuse: an answer out of date is not reused.
inline Seconds reuseRetention(const UsagePattern &pattern)
{
    double days = pattern.likely(AnswerId::ReuseRetentionDays, 30);
    if (pattern.known(AnswerId::StaleAfterDays))
        days = std::min(days, pattern.likely(AnswerId::StaleAfterDays));
    return Seconds(days * kSecondsPerDay);
}

inline Expiry expiry(const UsagePattern &pattern)
{
    return pattern.name(AnswerId::Expiry) == "extended" ? Expiry::Extended : Expiry::Fixed;
}

inline GapModel gapModel(const UsagePattern &pattern)
{
    return GapModel({pattern.likely(AnswerId::ReuseShare),
                     Seconds(pattern.likely(AnswerId::ReuseGapP50, 3600)),
                     Seconds(pattern.likely(AnswerId::ReuseGapP90, 86400))});
}

/// Share of requests answered from the store: exact reuse plus semantic gain, h' = h + g (1 - h).
template <class Sink>
double hitRatio(const UsagePattern &pattern, const GapModel &model, Sink &sink)
{
    const double exact = model.hitRatio(reuseRetention(pattern), expiry(pattern));
    const double gain = pattern.likely(AnswerId::SemanticGain);
    if constexpr (Sink::recording) {
        const auto of = [&](AnswerId id) {
            return ReuseProvenance::Of{pattern.origin(id), evidenceOf(pattern, id)};
        };
        ReuseProvenance from{of(AnswerId::ReuseShare), of(AnswerId::ReuseGapP50),
                             of(AnswerId::ReuseGapP90), of(AnswerId::ReuseRetentionDays)};
        RecordedTerms hit;
        model.explainHit(reuseRetention(pattern), expiry(pattern), hit, from);
        sink.formula("h' = h + g * (1 - h)");
        sink.chain(hit);
        answerTerm(pattern, AnswerId::SemanticGain, "g", "semantic_gain", gain, "share", sink);
    }
    return std::clamp(withSemanticGain(exact, gain), 0.0, 1.0);
}

/// Stored records: what arrives in a day, kept for the retention, grown to the month.
template <class Sink>
double recordItems(const UsagePattern &pattern, double perDay, int month, const Filled &filled,
                   Sink &sink)
{
    NoTerms none;
    const double retention = pattern.likely(AnswerId::RecordRetentionDays, 365);
    const double days = std::min(retention, filled.days());
    const double grown = growth(pattern, AnswerId::GrowthVolume, month, none);
    sink.formula("N = A * R * (1 + g)^(m / 12)");
    if constexpr (Sink::recording) {
        answerTerm(pattern, AnswerId::RequestsPerDay, "A", "records_per_day", perDay, "1/d", sink);
        answerTerm(pattern, AnswerId::RecordRetentionDays, "R", "record_retention_days", days, "d",
                   sink);
        growthTerms(pattern, AnswerId::GrowthVolume, month, sink);
    }
    return perDay * days * grown;
}

/// Formula and terms of resultItems.
template <class Sink>
void resultTerms(const UsagePattern &pattern, const GapModel &model, double perDay, double calls,
                 int month, Seconds retention, Sink &sink)
{
    const auto answer = [&](const char *symbol, const char *name, AnswerId id, double value,
                            const char *unit) {
        answerTerm(pattern, id, symbol, name, value, unit, sink);
    };
    const bool extended = expiry(pattern) == Expiry::Extended;
    sink.formula(extended ? "N = L * int(u, 0, T, 1 - r * F(u))" : "N = L * (1 - h) * T");
    sink.line("L = A * (1 + g)^(m / 12) / 86400");
    answer("A", "requests_per_day", AnswerId::RequestsPerDay, perDay, "1/d");
    growthTerms(pattern, AnswerId::GrowthVolume, month, sink);
    sink.term("L", "calls_per_second_mean", calls, "1/s", pattern.origin(AnswerId::RequestsPerDay));
    answer("T", "reuse_retention", AnswerId::ReuseRetentionDays, retention.value(), "s");
    if (!extended) {
        sink.term("h", "exact_hit_ratio", model.hitRatio(retention, Expiry::Fixed), "share",
                  pattern.origin(AnswerId::ReuseShare));
        return;
    }
    sink.line("F(u) = Phi(ln(u / q50) / sigma); sigma = ln(q90 / q50) / 1.28155");
    answer("r", "reuse_share", AnswerId::ReuseShare, pattern.likely(AnswerId::ReuseShare), "share");
    answer("q50", "reuse_gap_p50", AnswerId::ReuseGapP50, model.answers().gapP50.value(), "s");
    answer("q90", "reuse_gap_p90", AnswerId::ReuseGapP90, model.answers().gapP90.value(), "s");
}

/// Items kept for reuse (gap model), grown to the month.
template <class Sink>
double resultItems(const UsagePattern &pattern, const GapModel &model, double perDay, int month,
                   const Filled &filled, Sink &sink)
{
    NoTerms none;
    const Seconds retention =
        std::min(reuseRetention(pattern), Seconds(filled.days() * kSecondsPerDay));
    const double grown = growth(pattern, AnswerId::GrowthVolume, month, none);
    const PerSecond calls(perDay * grown / kSecondsPerDay);
    if constexpr (Sink::recording)
        resultTerms(pattern, model, perDay, calls.value(), month, retention, sink);
    return model.storedItems(calls, retention, expiry(pattern));
}

/// Calls in flight at the provider (Little): rate x (first token + output tokens / speed).
template <class Sink>
double callsInFlight(const UsagePattern &pattern, double callsPerSecond, Sink &sink)
{
    const double first = pattern.likely(AnswerId::FirstTokenS);
    const double out = pattern.likely(AnswerId::OutputTokens);
    const double speed = std::max(pattern.likely(AnswerId::TokensPerS, 1), 1e-9);
    sink.formula("N = c * (f + o / v)");
    if constexpr (Sink::recording) {
        sink.term("c", "llm_calls_per_s", callsPerSecond, "1/s",
                  pattern.origin(AnswerId::RequestsPerDay), {}, "/demand/llm_calls_per_s");
        answerTerm(pattern, AnswerId::FirstTokenS, "f", "first_token_s", first, "s", sink);
        answerTerm(pattern, AnswerId::OutputTokens, "o", "output_tokens", out, "tokens", sink);
        answerTerm(pattern, AnswerId::TokensPerS, "v", "tokens_per_s", speed, "tokens/s", sink);
    }
    return callsPerSecond * (first + out / speed);
}

/// Calls to the model in the busiest minute: what reuse does not answer, 1/s.
template <class Sink>
double llmCallsPerSecond(const UsagePattern &pattern, double peakRequests, double hit, Sink &sink)
{
    sink.formula("c = P * (1 - h)");
    if constexpr (Sink::recording) {
        sink.term("P", "peak_requests", peakRequests, "1/s",
                  pattern.origin(AnswerId::RequestsPerDay), {}, "/demand/peak_requests_per_s");
        sink.term("h", "hit_ratio", hit, "share", pattern.origin(AnswerId::ReuseShare), {},
                  "/demand/hit_ratio");
    }
    return peakRequests * (1 - hit);
}

/// Tokens of one minute, in and out.
template <class Sink>
double llmTokensPerMinute(const UsagePattern &pattern, double callsPerSecond, Sink &sink)
{
    const double in = pattern.likely(AnswerId::InputTokens);
    const double out = pattern.likely(AnswerId::OutputTokens);
    sink.formula("t = c * 60 * (in + out)");
    if constexpr (Sink::recording) {
        sink.term("c", "llm_calls_per_s", callsPerSecond, "1/s",
                  pattern.origin(AnswerId::RequestsPerDay), {}, "/demand/llm_calls_per_s");
        answerTerm(pattern, AnswerId::InputTokens, "in", "input_tokens", in, "tokens", sink);
        answerTerm(pattern, AnswerId::OutputTokens, "out", "output_tokens", out, "tokens", sink);
    }
    return callsPerSecond * 60 * (in + out);
}

/// Requests of a mean month: calls to the model without reuse.
template <class Sink>
double llmRequestsPerMonth(const UsagePattern &pattern, double meanRequests, Sink &sink)
{
    sink.formula("n = l * 730 * 3600");
    answerTerm(pattern, AnswerId::RequestsPerDay, "l", "mean_requests", meanRequests, "1/s", sink);
    return meanRequests * kHoursPerMonth * 3600;
}

/// Calls to the model in a mean month with reuse.
template <class Sink>
double llmCallsPerMonth(const UsagePattern &pattern, double meanRequests, double hit, Sink &sink)
{
    NoTerms none;
    sink.formula("n = l * 730 * 3600 * (1 - h)");
    answerTerm(pattern, AnswerId::RequestsPerDay, "l", "mean_requests", meanRequests, "1/s", sink);
    if constexpr (Sink::recording)
        sink.term("h", "hit_ratio", hit, "share", pattern.origin(AnswerId::ReuseShare), {},
                  "/demand/hit_ratio");
    return llmRequestsPerMonth(pattern, meanRequests, none) * (1 - hit);
}

} // namespace daemok::demandformula
