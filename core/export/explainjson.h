// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace daemok {

/// The document `daemok.explain/1`. The origin of a term is always there, source and
/// as_of only where known; `figure` or `answer` says where the term comes from.
/// why_not_fewer is { constraint, needed, one_less }: what the binding constraint needs and what one node
/// less would carry; absent where the question makes no sense.
[[nodiscard]] nlohmann::ordered_json explainJson(const planner::Explanation &explanation);

/// "CONSTRAINT:needed:one_less" taken apart; nothing if `text` does not have that form.
struct WhyNotFewer
{
    std::string constraint;
    double needed = 0;
    double oneLess = 0;
};
[[nodiscard]] std::optional<WhyNotFewer> whyNotFewer(std::string_view text);

} // namespace daemok
