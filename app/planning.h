// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/export/planjson.h"
#include "core/planner/planner.h"
#include "core/project/project.h"
#include "core/quantity/result.h"
#include "ui/report/livingpdf.h"
#include "ui/state/studiodata.h"

#include <memory>
#include <optional>
#include <string>

namespace daemok::app {

/// A project as the command line asks for it: scenario chosen, `--set` applied, names checked against the
/// catalogue with the project's own servers and prices.
struct Assignment
{
    Project project; ///< the scenario asked for stands first
    std::shared_ptr<const Catalog> catalog;
    std::string text;                             ///< the project file as it was read
    std::optional<ui::CarriedProject> restored{}; ///< the report it came out of

    [[nodiscard]] const Scenario &scenario() const { return project.scenarios.front(); }
};

[[nodiscard]] Result<Assignment> readAssignment(const Arguments &arguments,
                                                const ui::StudioData &data);

/// As many as are asked for; 0: as the machine has.
[[nodiscard]] int threadsOf(int asked);

/// At the asked confidence.
[[nodiscard]] Plan planOf(const Assignment &assignment, int threads = 0);

[[nodiscard]] PlanHeading headingOf(const Assignment &assignment, const std::string &projectFile);

} // namespace daemok::app
