// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/serving/serving.h"
#include "core/placement/workload.h"
#include "core/planner/plan.h"
#include "core/project/placementsettings.h"
#include "ui/fields/numberentry.h"

#include <QCoreApplication>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace daemok::ui {

/// A value and where it comes from.
struct InputValue
{
    double value = 0;
    Origin origin = Origin::Assumed;
};

class PlacementInputs
{
    Q_DECLARE_TR_FUNCTIONS(PlacementInputs)

public:
    [[nodiscard]] static std::vector<PlacementInput> of(placement::WorkloadKind kind);
    [[nodiscard]] static QString label(PlacementInput input);
    [[nodiscard]] static QString help(PlacementInput input);
    [[nodiscard]] static NumberForm form(PlacementInput input);

    /// From the plan's last month and the answers; assumed where they say nothing.
    [[nodiscard]] static InputValue value(PlacementInput input, const WorkloadInputs &inputs,
                                          const UsagePattern &pattern, const Plan *plan);
    [[nodiscard]] static placement::Workload
    workload(const WorkloadInputs &inputs, const UsagePattern &pattern, const Plan *plan);
    [[nodiscard]] static placement::ServingLoad load(const WorkloadInputs &inputs,
                                                     const UsagePattern &pattern, const Plan *plan);
};

} // namespace daemok::ui
