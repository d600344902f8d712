// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demand.h"
#include "core/pattern/load.h"

#include <algorithm>
#include <cmath>

/// The demand formulas, each written once over a Terms sink (design: pattern + reuse -> data sets and operations).
/// Rates are of the busiest minute; counts are items; shares are 0..1.
namespace daemok::demandformula {

constexpr double kDaysPerMonth = 365.0 / 12.0;
/// Envelope of a stored record (keys, times, ids), bytes: interview presets, model note [c]; assumed.
constexpr double kEnvelopeBytes = 1024.0;

/// Growth since month 0: (1 + g)^(m/12).
template <class Sink>
double growth(const UsagePattern &pattern, AnswerId answer, int month, Sink &sink)
{
    const double g = pattern.likely(answer);
    sink.formula("G = (1 + g)^(m/12)");
    if constexpr (Sink::recording) {
        sink.term("g", "yearly_growth", g, "1/a", pattern.origin(answer), {}, {},
                  std::string("answers.") + std::string(answerSpec(answer).name));
        sink.term("m", "month", month, "months", Origin::Measured);
    }
    return growthFactor(g, month);
}

/// Busiest-minute requests in a month, 1/s.
template <class Sink>
double peakAt(const BusyLoad &load, const UsagePattern &pattern, int month, Sink &sink)
{
    NoTerms none;
    const double grown = growth(pattern, AnswerId::GrowthUsers, month, none);
    sink.formula("P = P0 * (1 + g)^(m/12)");
    if constexpr (Sink::recording) {
        sink.term(
            "P0", "peak_requests_today", load.peakPerSecond, "1/s",
            weakest(pattern.origin(AnswerId::RequestsPerDay), pattern.origin(AnswerId::Burst)), {},
            {}, "answers.requests_per_day");
        sink.term("g", "growth_users", pattern.likely(AnswerId::GrowthUsers), "1/a",
                  pattern.origin(AnswerId::GrowthUsers), {}, {}, "answers.growth_users");
        sink.term("m", "month", month, "months", Origin::Measured);
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
        sink.formula(expiry(pattern) == Expiry::Extended
                         ? "h = r F(T); F(T) = Phi((ln T - ln q50)/sigma); sigma = "
                           "ln(q90/q50)/1.2816; h' = h + g (1 - h)"
                         : "h = M/(1+M); M(T) = r F(T) + r Int M(T-u) dF(u); F log-normal of q50, "
                           "q90; h' = h + g (1 - h)");
        const auto answer = [&](const char *symbol, const char *name, AnswerId id, double value,
                                const char *unit) {
            sink.term(symbol, name, value, unit, pattern.origin(id), {}, {},
                      std::string("answers.") + std::string(answerSpec(id).name));
        };
        answer("r", "reuse_share", AnswerId::ReuseShare, pattern.likely(AnswerId::ReuseShare),
               "share");
        answer("q50", "reuse_gap_p50", AnswerId::ReuseGapP50,
               pattern.likely(AnswerId::ReuseGapP50, 3600), "s");
        answer("q90", "reuse_gap_p90", AnswerId::ReuseGapP90,
               pattern.likely(AnswerId::ReuseGapP90, 86400), "s");
        answer("T", "reuse_retention", AnswerId::ReuseRetentionDays,
               reuseRetention(pattern).value(), "s");
        sink.term("h", "exact_hit_ratio", exact, "share", pattern.origin(AnswerId::ReuseShare));
        answer("g", "semantic_gain", AnswerId::SemanticGain, gain, "share");
    }
    return std::clamp(withSemanticGain(exact, gain), 0.0, 1.0);
}

/// Stored records: what arrives in a day, kept for the retention, grown to the month.
template <class Sink>
double recordItems(const UsagePattern &pattern, double perDay, int month, bool fullRetention,
                   Sink &sink)
{
    NoTerms none;
    const double retention = pattern.likely(AnswerId::RecordRetentionDays, 365);
    const double days = fullRetention ? retention : std::min(retention, kDaysPerMonth);
    const double grown = growth(pattern, AnswerId::GrowthVolume, month, none);
    sink.formula("N = A * R * (1 + g)^(m/12)");
    if constexpr (Sink::recording) {
        sink.term("A", "records_per_day", perDay, "1/d", pattern.origin(AnswerId::RequestsPerDay),
                  {}, {}, "answers.requests_per_day");
        sink.term("R", "record_retention_days", days, "d",
                  pattern.origin(AnswerId::RecordRetentionDays), {}, {},
                  "answers.record_retention_days");
        sink.term("g", "growth_volume", pattern.likely(AnswerId::GrowthVolume), "1/a",
                  pattern.origin(AnswerId::GrowthVolume), {}, {}, "answers.growth_volume");
        sink.term("m", "month", month, "months", Origin::Measured);
    }
    return perDay * days * grown;
}

/// Items kept for reuse (gap model), grown to the month.
template <class Sink>
double resultItems(const UsagePattern &pattern, const GapModel &model, double perDay, int month,
                   bool fullRetention, Sink &sink)
{
    NoTerms none;
    Seconds retention = reuseRetention(pattern);
    if (!fullRetention)
        retention = std::min(retention, Seconds(kDaysPerMonth * kSecondsPerDay));
    const double grown = growth(pattern, AnswerId::GrowthVolume, month, none);
    const PerSecond calls(perDay * grown / kSecondsPerDay);
    sink.formula(expiry(pattern) == Expiry::Extended ? "V = L Int_0^T (1 - r F(u)) du"
                                                     : "V = L (1 - h(T)) T");
    if constexpr (Sink::recording) {
        sink.term("L", "calls_per_second_mean", calls.value(), "1/s",
                  pattern.origin(AnswerId::RequestsPerDay), {}, {}, "answers.requests_per_day");
        sink.term("T", "reuse_retention", retention.value(), "s",
                  pattern.origin(AnswerId::ReuseRetentionDays), {}, {},
                  "answers.reuse_retention_days");
        sink.term("r", "reuse_share", pattern.likely(AnswerId::ReuseShare), "share",
                  pattern.origin(AnswerId::ReuseShare), {}, {}, "answers.reuse_share");
    }
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
        sink.term("f", "first_token_s", first, "s", pattern.origin(AnswerId::FirstTokenS), {}, {},
                  "answers.first_token_s");
        sink.term("o", "output_tokens", out, "tokens", pattern.origin(AnswerId::OutputTokens), {},
                  {}, "answers.output_tokens");
        sink.term("v", "tokens_per_s", speed, "tokens/s", pattern.origin(AnswerId::TokensPerS), {},
                  {}, "answers.tokens_per_s");
    }
    return callsPerSecond * (first + out / speed);
}

} // namespace daemok::demandformula
