// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demand.h"
#include "core/placement/serving/serving.h"

#include <optional>
#include <vector>

/// Devices as the catalogue knows them, and the load of a service as its pattern asks for it.
namespace daemok::placement {

/// Published bandwidth and arithmetic of the card where the profile only assumes them; what was measured or reported stays.
[[nodiscard]] DeviceProfile withPublishedRates(DeviceProfile profile, const Catalog &catalog);

/// One idle GPU of a server type, by CUDA (NVIDIA) or OpenCL; nothing where the type has none or the card is unknown.
[[nodiscard]] std::optional<DeviceProfile> profileOf(const ServerType &server,
                                                     const Catalog &catalog);

/// The GPUs of a probed or pasted machine, equal cards together; processors and unknown cards are left out. The least free
/// memory of the equal ones counts for each.
[[nodiscard]] std::vector<GpuGroup> gpuGroupsOf(const ProbedMachine &machine,
                                                const Catalog &catalog);

/// Peak tokens and calls in flight of the pattern's calls to a model. `tokens_per_s` is the speed a reader wants.
[[nodiscard]] ServingLoad servingLoad(const UsagePattern &pattern, const LlmLoad &load);

} // namespace daemok::placement
