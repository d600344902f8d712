// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/curves.h"
#include "core/placement/note.h"
#include "core/placement/serving/catalogdevices.h"
#include "ui/placement/placementinputs.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace daemok::ui {

/// One device that can be chosen, with the ways it can be used.
struct DeviceChoice
{
    std::string id;
    std::string name;
    std::vector<placement::DeviceProfile> profiles; ///< best known first; the host's own last
    std::optional<placement::GpuGroup> cards;       ///< where the catalogue knows the card
    bool asleep = false;
};

/// Devices of a machine, GPUs first; published rates fill what the driver does not tell.
[[nodiscard]] std::vector<DeviceChoice> choicesOf(const placement::ProbedMachine &machine,
                                                  const Catalog &catalog);
/// The GPUs of a server type; nothing where the catalogue does not know its card.
[[nodiscard]] std::optional<DeviceChoice> choiceOf(const ServerType &server,
                                                   const Catalog &catalog);

/// Everything the page shows of one workload on one device. A value, computed in one go.
struct PlacementStudy
{
    std::optional<DeviceChoice> device;
    placement::Workload workload;
    placement::Decision decision;
    std::vector<placement::NoteLine> note;
    std::vector<placement::Claim> claims;

    // LLM serving
    bool serves = false; ///< the workload is a model's: the rest of this holds
    std::optional<placement::ServedModel> model;
    placement::ServingLoad load;
    placement::ServingAssumptions assumed;
    std::optional<placement::ServingOption> here;  ///< on the device's own cards
    std::vector<placement::ServingOption> options; ///< every server type of the plan's regions
    std::shared_ptr<const Catalog> catalog;        ///< that options point into
    std::optional<placement::BreakEven> breakEven; ///< of the cheapest against the API
    std::string api;                               ///< the model it is compared with
    bool dataMayLeave = true;

    /// The profile of the recommended option, else the first.
    [[nodiscard]] const placement::DeviceProfile *profile() const;
};

struct StudyInputs
{
    std::optional<DeviceChoice> device;
    MemoryOverride changed;
    WorkloadInputs workload;
    std::optional<placement::LabResult> lab; ///< of this device
};

/// Pure.
[[nodiscard]] PlacementStudy study(const StudyInputs &inputs, const UsagePattern &pattern,
                                   const Plan *plan, const std::shared_ptr<const Catalog> &catalog);

} // namespace daemok::ui
