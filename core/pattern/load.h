// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/quantity/terms.h"
#include "core/quantity/units.h"

namespace daemok {

/// The service's busiest minute at month 0, at likely values (facts: interview, section 3).
struct BusyLoad
{
    double requestsPerDay = 0; ///< 1/d, answered or daily_users x requests_per_user_day
    double meanPerSecond = 0;  ///< requestsPerDay / 86 400 (drives volume)
    double peakPerSecond = 0;  ///< requestsPerDay x busy share / (busy_hours x 3600) x burst
    double yearFactor = 1; ///< busy_days_per_year / 365: share of days at this load (drives volume)
    double requestSeconds =
        0; ///< first_token_s + output_tokens / tokens_per_s: how long a call to the model lasts
    double appInstances = 0;     ///< answered, or from concurrent users and calls in flight
    double storeConnections = 0; ///< answered, or instances x (pool + monitors); per store member
    bool rawLoad = false;        ///< raw load replaced the funnel
    double rawInserts = 0, rawLookups = 0, rawSelects = 0, rawSearches = 0,
           rawVectorSearches = 0;             ///< 1/s
    double inputTokens = 0, outputTokens = 0; ///< mean tokens of a request and of an answer
    double itemBytes = 0;   ///< bytes of one stored record by what is kept, without its vector
    double vectorBytes = 0; ///< bytes of one stored vector (4 x dimensions) or 0
    bool keepsVector = false;
};

/// Raw load: the scenario answers one of inserts_per_s, lookups_per_s, selects_per_s, searches_per_s,
/// vector_searches_per_s; those it does not answer are 0. Each insert stands for one request.
[[nodiscard]] bool isRawLoad(const UsagePattern &pattern);

/// Formulas stand here once (bodies in load-inl.h); `sink` records the terms of the figure asked for.
template <class Sink> double requestsPerDay(const UsagePattern &pattern, Sink &sink); ///< 1/d
template <class Sink>
double meanShare(const UsagePattern &pattern, Sink &sink); ///< mean over the day / busiest minute
template <class Sink> double peakRequests(const UsagePattern &pattern, Sink &sink);   ///< 1/s
template <class Sink> double requestSeconds(const UsagePattern &pattern, Sink &sink); ///< s
template <class Sink>
double appInstances(const UsagePattern &pattern, Sink &sink); ///< count, whole
template <class Sink> double storeConnections(const UsagePattern &pattern, Sink &sink); ///< count
template <class Sink>
double itemBytes(const UsagePattern &pattern, Sink &sink); ///< B, without the vector
template <class Sink>
double vectorBytes(const UsagePattern &pattern, Sink &sink); ///< B, 0 if none is kept

/// Everything at once, without recording.
[[nodiscard]] BusyLoad busyLoad(const UsagePattern &pattern);

/// (1 + yearly)^(months / 12): yearly growth compounded by month.
[[nodiscard]] double growthFactor(double yearly, double months);

} // namespace daemok

#include "core/pattern/load-inl.h"
