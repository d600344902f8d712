// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/device.h"

#include <memory>
#include <string>

namespace daemok::probes::cuda {

/// Device number `index` of the CUDA driver, with the lab's kernels from `kernels`/lab.ptx. Null after saying why.
[[nodiscard]] std::unique_ptr<lab::Device> openDevice(const std::string &library, int index,
                                                      const std::string &kernels);

} // namespace daemok::probes::cuda
