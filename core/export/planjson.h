// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok {

namespace planner {
struct Growth;
}

/// What the document says beside the plan: who computed it, for which project, with which rates.
struct PlanHeading
{
    std::string appVersion;
    std::string project;                  ///< name of the project file
    std::string rates;                    ///< planning or vendor; never mixed in one plan
    std::vector<std::string> unconfirmed; ///< answers taken from the preset, by name
};

/// Takes the next piece of a text; pieces are not lines.
using TextSink = std::function<void(std::string_view)>;

/// The document `daemok.plan/1`. Keys stand in a fixed order; absent means unknown. Beside the fields of
/// the contract (those of a layout are listed in layoutjson.h):
///   rates       planning or vendor
///   unconfirmed [ANSWER...]: answers nobody has confirmed, taken from the preset
///   bundles     [ { purposes, operations } ]: what was asked of one store
///   rejected[]  bundle (index into bundles); where an operation or a cost line decided, it stands as a word in
///               `limit_of`; value and limit are absent where the reason has no number (filtered, not_offered)
///   llm_api     status priced or not_priced, model, llm calls' limits with fix_value and workers
///   infeasible  { reason, product, operation, goal, nearest, smallest_change, change_to }: only when nothing fits
///   growth      the plan by month (growthjson.h), where it is given
[[nodiscard]] nlohmann::ordered_json planJson(const Plan &plan, const PlanHeading &heading,
                                              const planner::Growth *growth = nullptr);

/// The same document as text, passed on piece by piece so that ten thousands of rejections never stand in
/// memory together. One rejection a line; ends with a newline.
void writePlanJson(const Plan &plan, const PlanHeading &heading, const TextSink &out,
                   const planner::Growth *growth = nullptr);

} // namespace daemok
