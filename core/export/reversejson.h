// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/reverse/reverse.h"

#include <nlohmann/json_fwd.hpp>

namespace daemok {

/// The document `daemok.reverse/1`. Money a month in `currency`, purchases of servers spread over 36 months.
///   question { answer: traffic|retention|reuse, name (in the project file), unit, budget, nodes, with_llm_api }
///   end: found|carries_all|carries_nothing|raw_load|not_priced
///   bound: most|least (least of the reuse that suffices), answered, carries_answered
///   value (found, carries_all), monthly (what counts against the budget there), beyond (one tolerance step further: does
///   not carry; found, carries_nothing)
///   next { fits, sure, role, from, to, limit, other_product }: what asks for more there; sure: enough as often as is
///   asked; infeasible { reason, product } where no layout is
///   layout: LAYOUT as in plan --json, at value; with nodes asked for it may be another than the recommended one
///   trials [ { value, fits, sure, carries, monthly, nodes } ]: every plan that was made, by value
[[nodiscard]] nlohmann::ordered_json reverseJson(const planner::ReverseQuestion &question,
                                                 const planner::Reverse &made);

} // namespace daemok
