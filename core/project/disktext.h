// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <optional>
#include <string>
#include <vector>

namespace daemok {

/// "2 x 3840 GiB nvme 90000 IOPS": equal disks of a server. Count and "x" may be left out (one), kind (ssd) and
/// IOPS too; sizes are GiB, TiB, or the makers' decimal GB and TB.
[[nodiscard]] std::optional<DiskGroup> diskGroup(std::string text);

/// Groups as text, parted by "; ".
[[nodiscard]] std::string disksText(const std::vector<DiskGroup> &groups);

} // namespace daemok
