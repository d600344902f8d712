// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/machine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// One reader a program; each returns no device where the text is not its own.
namespace daemok::placement::pasted {

/// A device as one line or section of text describes it.
struct Described
{
    std::string name, vendor, pci, uuid, platform, version;
    DeviceKind kind = DeviceKind::Gpu;
    std::optional<double> total, free, largestAllocation;
    std::optional<bool> unified;
};

[[nodiscard]] std::vector<Described> nvidiaSmi(std::string_view text);
[[nodiscard]] std::vector<Described> clinfo(std::string_view text);
[[nodiscard]] std::vector<Described> rocmSmi(std::string_view text);

} // namespace daemok::placement::pasted
