// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/device.h"

#include <memory>
#include <string>

namespace daemok::probes::opencl {

/// Device number `index` of a driver, counted over its platforms as probeOpenCl() counts, with the lab's kernels built from
/// `kernels`/lab.cl. `asCard`: also a processor is driven as a card is, with locked memory and kernels for groups. Null after saying why.
[[nodiscard]] std::unique_ptr<lab::Device> openDevice(const std::string &library, int index,
                                                      const std::string &kernels, bool asCard);

} // namespace daemok::probes::opencl
