// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/serving/serving.h"
#include "core/placement/workload.h"
#include "core/planner/plan.h"
#include "ui/fields/numberentry.h"

#include <QCoreApplication>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace daemok::ui {

/// What describes a local workload. Values are in the units that inputForm() shows.
enum class PlacementInput {
    Vectors,
    Dimensions,
    BytesPerDimension,
    QueriesPerSecond,
    QueriesAtOnce,
    SearchHours, ///< over which searches count as passes
    Items,
    ItemBytes,
    ItemFlop,
    DeadlineHours,
    DataGib,
    Passes,
    FlopPerByte,
    OutputShare,
    ResidentGib,
    SourceMBs, ///< 0: the data lie in memory
    BitsPerWeight,
    CacheBits,
    CallsInFlight,
    NUM_INPUTS
};

/// A value and where it comes from.
struct InputValue
{
    double value = 0;
    Origin origin = Origin::Assumed;
};

/// A workload as typed, over what answers and plan say.
struct WorkloadInputs
{
    placement::WorkloadKind kind = placement::WorkloadKind::Embedding;
    placement::EmbeddingSearch::Index index = placement::EmbeddingSearch::Index::Flat;
    bool streamable = true; ///< of an own workload
    std::string model;      ///< of the catalogue's open models; empty: the planned one
    std::map<PlacementInput, double> typed;

    friend bool operator==(const WorkloadInputs &, const WorkloadInputs &) = default;
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
