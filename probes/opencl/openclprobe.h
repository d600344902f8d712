// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace daemok::probes::opencl {

/// Every device of one OpenCL driver, by the C API: its sizes, limits, PCI address and UUID where it tells them.
void probeOpenCl(const std::string &library);

} // namespace daemok::probes::opencl
