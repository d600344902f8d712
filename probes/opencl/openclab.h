// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/device.h"

#include <memory>
#include <string>

namespace daemok::probes::opencl {

/// Device number `index` of a driver, counted over its platforms as probeOpenCl() counts, with the lab's kernels built from
/// `kernels`/lab.cl. Null after saying why.
[[nodiscard]] std::unique_ptr<lab::Device> openDevice(const std::string &library, int index,
                                                      const std::string &kernels);

} // namespace daemok::probes::opencl
