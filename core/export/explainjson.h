// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"

#include <nlohmann/json_fwd.hpp>

namespace daemok {

/// The document `daemok.explain/1`. The origin of a term is always there, source and
/// as_of only where known; `figure` or `answer` says where the term comes from.
/// why_not_fewer is { constraint, needed, one_less, unit }: what the binding constraint needs and what one node
/// less would carry (for a latency goal: its operation, the goal and the p99, 0 = no end); absent where the
/// question makes no sense. notes: ids of what the formula does not say.
[[nodiscard]] nlohmann::ordered_json explainJson(const planner::Explanation &explanation);

} // namespace daemok
