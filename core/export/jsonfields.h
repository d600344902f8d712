// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "core/quantity/origin.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace daemok {

/// Documents keep the order in which their keys are written.
using Json = nlohmann::ordered_json;

/// Absent means unknown: the writers below leave a key out rather than write a null, an empty word
/// or something that is not a number.
inline void put(Json &object, const char *key, double value)
{
    if (std::isfinite(value))
        object[key] = value;
}

inline void put(Json &object, const char *key, const std::optional<double> &value)
{
    if (value)
        put(object, key, *value);
}

inline void put(Json &object, const char *key, std::string_view word)
{
    if (!word.empty())
        object[key] = word;
}

/// Words for how a published figure was read, as in the catalogue's files.
[[nodiscard]] constexpr std::string_view statusName(Status status)
{
    switch (status) {
    case Status::Verified:
        return "verified";
    case Status::Excerpt:
        return "excerpt";
    case Status::Copy:
        return "copy";
    case Status::Derived:
        return "derived";
    case Status::Unverified:
        return "unverified";
    case Status::Assumed:
        return "assumed";
    }
    return {};
}

/// origin, source, as_of, source_status: the last three only where a source is known.
inline void putOrigin(Json &object, Origin origin, const Source &source)
{
    object["origin"] = originName(origin);
    if (source.key.empty())
        return;
    object["source"] = source.key;
    put(object, "as_of", std::string_view(source.asOf));
    object["source_status"] = statusName(source.status);
}

} // namespace daemok
