// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/run.h"

namespace daemok::planner {

/// What a local model costs beside the API: own servers and disks a month, the API's price for the same calls, and the
/// calls from which these servers cost less.
[[nodiscard]] LocalModel localModel(const Scene &scene, const ChosenLayout &chosen,
                                    const LlmCost &api);

/// The API's line where a local model answers: no price, no limits.
[[nodiscard]] LlmCost withoutApi(const LlmCost &api, const std::string &model);

} // namespace daemok::planner
