// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/load.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

namespace daemok {

namespace load_detail {

/// Likely value of an answer, with its provenance for the sink.
template <class Sink>
double answered(const UsagePattern &pattern, AnswerId id, std::string_view symbol, Sink &sink,
                double fallback = 0)
{
    const Answer *answer = pattern.find(id);
    const double value = answer ? answer->number.likely : fallback;
    if constexpr (Sink::recording) {
        const AnswerSpec &spec = answerSpec(id);
        Source source;
        if (answer)
            source = {answer->evidence, answer->date, Status::Assumed};
        sink.term(symbol, spec.name, value, spec.unit, pattern.origin(id), source, {},
                  "answers." + std::string(spec.name));
    }
    return value;
}

template <class Sink>
double factor(const Figure &figure, std::string_view symbol, std::string_view name,
              std::string_view unit, Sink &sink)
{
    if constexpr (Sink::recording)
        sink.term(symbol, name, figure.value, unit, figure.origin, figure.source);
    return figure.value;
}

[[nodiscard]] const PatternFactors &factorsOf(const UsagePattern &pattern);

/// Whether requests_per_day counts as given: answered, or the preset's while no user figure is answered.
[[nodiscard]] bool takesRequestsPerDay(const UsagePattern &pattern);
[[nodiscard]] bool keeps(const UsagePattern &pattern, std::string_view what);

} // namespace load_detail

template <class Sink> double requestsPerDay(const UsagePattern &pattern, Sink &sink)
{
    using load_detail::answered;
    if (isRawLoad(pattern) && !pattern.own(AnswerId::RequestsPerDay)) {
        sink.formula("D = I * m * 86400");
        const double inserts = answered(pattern, AnswerId::InsertsPerS, "I", sink);
        NoTerms silent;
        const double m = meanShare(pattern, silent);
        if constexpr (Sink::recording)
            sink.term("m", "mean_share", m, "share", pattern.origin(AnswerId::MeanShare), {}, {},
                      "answers.mean_share");
        return inserts * m * kSecondsPerDay;
    }
    if (load_detail::takesRequestsPerDay(pattern)) {
        sink.formula("D");
        return answered(pattern, AnswerId::RequestsPerDay, "D", sink);
    }
    sink.formula("D = U * q");
    const double users = answered(pattern, AnswerId::DailyUsers, "U", sink);
    return users * answered(pattern, AnswerId::RequestsPerUserDay, "q", sink);
}

template <class Sink> double meanShare(const UsagePattern &pattern, Sink &sink)
{
    using load_detail::answered;
    if (pattern.known(AnswerId::MeanShare)) {
        sink.formula("m");
        return answered(pattern, AnswerId::MeanShare, "m", sink);
    }
    const double share = load_detail::factor(load_detail::factorsOf(pattern).busyShare, "s",
                                             "busy_share", "share", sink);
    const double hours = answered(pattern, AnswerId::BusyHours, "H", sink, 24);
    const bool included = pattern.flag(AnswerId::BurstIncluded);
    sink.formula(included ? "m = H / (24 * s)" : "m = H / (24 * s * b)");
    const double burst = included ? 1 : answered(pattern, AnswerId::Burst, "b", sink, 1);
    const double peak = 24 * share * burst;
    return peak > 0 ? std::min(1.0, hours / peak) : 1;
}

template <class Sink> double peakRequests(const UsagePattern &pattern, Sink &sink)
{
    using load_detail::answered;
    if (isRawLoad(pattern) && !pattern.own(AnswerId::RequestsPerDay)) {
        sink.formula("P0 = I");
        return answered(pattern, AnswerId::InsertsPerS, "I", sink);
    }
    const double perDay = requestsPerDay(pattern, sink);
    const bool direct = load_detail::takesRequestsPerDay(pattern);
    const double share = load_detail::factor(load_detail::factorsOf(pattern).busyShare, "s",
                                             "busy_share", "share", sink);
    const double hours = answered(pattern, AnswerId::BusyHours, "H", sink, 24);
    double peak = perDay * share / (hours * 3600);
    if (pattern.flag(AnswerId::BurstIncluded)) {
        sink.formula(direct ? "P0 = D * s / (H * 3600)" : "P0 = U * q * s / (H * 3600)");
    } else {
        sink.formula(direct ? "P0 = D * s / (H * 3600) * b" : "P0 = U * q * s / (H * 3600) * b");
        peak *= answered(pattern, AnswerId::Burst, "b", sink, 1);
    }
    return peak;
}

template <class Sink> double requestSeconds(const UsagePattern &pattern, Sink &sink)
{
    using load_detail::answered;
    sink.formula("t = t1 + o / v");
    const double first = answered(pattern, AnswerId::FirstTokenS, "t1", sink);
    const double tokens = answered(pattern, AnswerId::OutputTokens, "o", sink);
    return first + tokens / answered(pattern, AnswerId::TokensPerS, "v", sink, 1);
}

template <class Sink> double appInstances(const UsagePattern &pattern, Sink &sink)
{
    using load_detail::answered;
    using load_detail::factor;
    if (pattern.known(AnswerId::AppInstances)) {
        sink.formula("A");
        return answered(pattern, AnswerId::AppInstances, "A", sink);
    }
    sink.formula("A = max(A0, ceil(C / c), ceil(P0 * t / f))");
    const PatternFactors &factors = load_detail::factorsOf(pattern);
    NoTerms silent;
    const double least = factor(factors.instancesMin, "A0", "instances_min", "count", sink);
    const double users = answered(pattern, AnswerId::ConcurrentUsers, "C", sink);
    const double perUsers =
        factor(factors.usersPerInstance, "c", "users_per_instance", "people", sink);
    const double peak = peakRequests(pattern, silent);
    const double seconds = requestSeconds(pattern, silent);
    const double inFlight =
        factor(factors.inFlightPerInstance, "f", "in_flight_per_instance", "count", sink);
    if constexpr (Sink::recording) {
        sink.term("P0", "peak_requests_today", peak, "1/s",
                  pattern.origin(AnswerId::RequestsPerDay), {}, {}, "answers.requests_per_day");
        sink.term("t", "request_seconds", seconds, "s", pattern.origin(AnswerId::TokensPerS));
        RecordedTerms request;
        requestSeconds(pattern, request);
        sink.chain(request);
    }
    return std::max({least, std::ceil(users / perUsers), std::ceil(peak * seconds / inFlight)});
}

template <class Sink> double storeConnections(const UsagePattern &pattern, Sink &sink)
{
    using load_detail::answered;
    if (pattern.known(AnswerId::StoreConnections)) {
        sink.formula("K");
        return answered(pattern, AnswerId::StoreConnections, "K", sink);
    }
    NoTerms silent;
    const double instances = appInstances(pattern, silent);
    sink.formula("K = A * (p + w)");
    if constexpr (Sink::recording)
        sink.term("A", "app_instances", instances, "count", pattern.origin(AnswerId::AppInstances),
                  {}, {}, "answers.app_instances");
    const double pool = answered(pattern, AnswerId::PoolPerInstance, "p", sink);
    const double monitors = load_detail::factor(load_detail::factorsOf(pattern).monitorsPerInstance,
                                                "w", "monitors_per_instance", "count", sink);
    if constexpr (Sink::recording) {
        RecordedTerms counted;
        appInstances(pattern, counted);
        sink.chain(counted);
    }
    return instances * (pool + monitors);
}

template <class Sink> double itemBytes(const UsagePattern &pattern, Sink &sink)
{
    using load_detail::answered;
    using load_detail::factor;
    if (pattern.known(AnswerId::ItemBytes)) {
        sink.formula("B");
        return answered(pattern, AnswerId::ItemBytes, "B", sink);
    }
    const PatternFactors &factors = load_detail::factorsOf(pattern);
    const bool question = load_detail::keeps(pattern, "question");
    const bool answer = load_detail::keeps(pattern, "answer");
    const bool sources = load_detail::keeps(pattern, "sources");
    const bool audit = load_detail::keeps(pattern, "audit");
    if constexpr (Sink::recording) {
        const std::string tokens = question && answer ? " + y * (i + o)"
                                   : question         ? " + y * i"
                                   : answer           ? " + y * o"
                                                      : "";
        sink.formula("B = e" + tokens + (sources ? " + r" : "") + (audit ? " + a" : ""));
    }
    double bytes = factor(factors.envelopeBytes, "e", "envelope_bytes", "B", sink);
    if (question || answer) {
        const double perToken = answered(pattern, AnswerId::BytesPerToken, "y", sink);
        if (question)
            bytes += perToken * answered(pattern, AnswerId::InputTokens, "i", sink);
        if (answer)
            bytes += perToken * answered(pattern, AnswerId::OutputTokens, "o", sink);
    }
    if (sources)
        bytes += factor(factors.sourcesBytes, "r", "sources_bytes", "B", sink);
    if (audit)
        bytes += factor(factors.auditBytes, "a", "audit_bytes", "B", sink);
    return bytes;
}

template <class Sink> double vectorBytes(const UsagePattern &pattern, Sink &sink)
{
    if (!load_detail::keeps(pattern, "vector")) {
        sink.formula("0");
        return 0;
    }
    sink.formula("V = 4 * d");
    return 4 * load_detail::answered(pattern, AnswerId::VectorDimensions, "d", sink);
}

} // namespace daemok
