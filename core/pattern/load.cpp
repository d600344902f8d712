// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/load.h"

#include <algorithm>
#include <cmath>

namespace daemok {

namespace {

constexpr AnswerId kRawRates[] = {AnswerId::InsertsPerS, AnswerId::LookupsPerS,
                                  AnswerId::SelectsPerS, AnswerId::SearchesPerS,
                                  AnswerId::VectorSearchesPerS};

} // namespace

namespace load_detail {

const PatternFactors &factorsOf(const UsagePattern &pattern)
{
    // A pattern without a preset (in tests) loads like one instance of nothing: neutral factors.
    static const PatternFactors neutral = [] {
        PatternFactors factors;
        factors.usersPerInstance.value = 1;
        factors.inFlightPerInstance.value = 1;
        factors.busyShare.value = 1;
        return factors;
    }();
    return pattern.preset ? pattern.preset->factors : neutral;
}

bool takesRequestsPerDay(const UsagePattern &pattern)
{
    if (pattern.own(AnswerId::RequestsPerDay))
        return true;
    const bool funnel =
        pattern.own(AnswerId::DailyUsers) || pattern.own(AnswerId::RequestsPerUserDay);
    return !funnel && pattern.known(AnswerId::RequestsPerDay);
}

bool keeps(const UsagePattern &pattern, std::string_view what)
{
    const auto &kept = pattern.names(AnswerId::Keep);
    return std::find(kept.begin(), kept.end(), what) != kept.end();
}

} // namespace load_detail

bool isRawLoad(const UsagePattern &pattern)
{
    return std::any_of(std::begin(kRawRates), std::end(kRawRates),
                       [&](AnswerId id) { return pattern.own(id) != nullptr; });
}

BusyLoad busyLoad(const UsagePattern &pattern)
{
    NoTerms silent;
    BusyLoad load;
    load.requestsPerDay = requestsPerDay(pattern, silent);
    load.meanPerSecond = load.requestsPerDay / kSecondsPerDay;
    load.peakPerSecond = peakRequests(pattern, silent);
    load.yearFactor = std::min(1.0, pattern.likely(AnswerId::BusyDaysPerYear, 365) / 365);
    load.requestSeconds = requestSeconds(pattern, silent);
    load.appInstances = appInstances(pattern, silent);
    load.storeConnections = storeConnections(pattern, silent);
    load.rawLoad = isRawLoad(pattern);
    if (load.rawLoad) {
        load.rawInserts = pattern.likely(AnswerId::InsertsPerS);
        load.rawLookups = pattern.likely(AnswerId::LookupsPerS);
        load.rawSelects = pattern.likely(AnswerId::SelectsPerS);
        load.rawSearches = pattern.likely(AnswerId::SearchesPerS);
        load.rawVectorSearches = pattern.likely(AnswerId::VectorSearchesPerS);
    }
    load.inputTokens = pattern.likely(AnswerId::InputTokens);
    load.outputTokens = pattern.likely(AnswerId::OutputTokens);
    load.itemBytes = itemBytes(pattern, silent);
    load.vectorBytes = vectorBytes(pattern, silent);
    load.keepsVector = load_detail::keeps(pattern, "vector");
    return load;
}

double growthFactor(double yearly, double months)
{
    return std::pow(1 + yearly, months / 12);
}

} // namespace daemok
