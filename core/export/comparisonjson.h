// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/compare/waterfall.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace daemok {

/// One of the versions that stand side by side; the first is what the others are compared with.
struct ComparedEntry
{
    std::string file;     ///< name of the project file
    std::string scenario; ///< its name
    planner::ComparedPlan compared;
};

/// The document `daemok.comparison/1`. Money a month in `currency`, purchases of servers spread over 36 months.
///   app_version, catalog { version, sha256 }
///   versions   [ { file, scenario, recommended: LAYOUT as in plan --json (absent: nothing fits), llm_api_monthly } ]
///   waterfalls [ { from, to: index into versions, end: whole|same|first_does_not_fit|second_does_not_fit|other_currency,
///                  order: "project_file", currency, first, last, difference,
///                  steps [ { changes [ { kind: preset|answer|goal|table, name, from, to } ], before, after, difference, alone,
///                            nodes_before, nodes_after, llm_api_before, llm_api_after, priced, enough_after, reached } ] } ]
/// One waterfall from the first version to each other. Steps stand in the order in which they are applied, each on top
/// of those before, and sum to the difference. `alone`: what the step's changes add to the first version by themselves,
/// absent where that does not fit. Changes share a step where no layout fits, or answers contradict, between them.
/// enough_after: P(enough) after the step; reached: before and after it is as high as asked (else a layout that is enough
/// less often is compared, and may cost less although more is asked).
/// from and to of a change: { value | low, likely, high | words, unit, origin } of an answer (origin preset: not
/// answered), a number in ms of a goal (absent: none), the preset's id, the number of rows of a table; of the mix an
/// object by share.
[[nodiscard]] nlohmann::ordered_json
comparisonJson(const std::vector<ComparedEntry> &versions,
               const std::vector<planner::Waterfall> &waterfalls, const std::string &appVersion);

} // namespace daemok
