// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/compute.h"
#include "core/planner/planner.h"

#include <optional>
#include <string>
#include <vector>

namespace daemok::planner {

/// A figure of the role that serves a local model. `path`: of the figure within its layout, "roles", index, ...
[[nodiscard]] std::optional<Explanation>
computeFigure(const RolePlan &role, const ComputeChoice &choice, const std::string &base,
              const std::vector<std::string> &path, const ServerType &server);

} // namespace daemok::planner
