// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace daemok::probes::cuda {

inline constexpr const char *kDriverLibrary = "libcuda.so.1";
inline constexpr const char *kNvmlLibrary = "libnvidia-ml.so.1";

/// The lab's PTX is of version 6.3, which drivers of CUDA 10.0 and later read (PTX ISA, release history).
inline constexpr int kOldestForKernels = 10000;

/// Every device of the CUDA driver. `context`: also what is free, which needs a context on each device (hundreds of MiB of
/// its memory, and time); without it NVML is the one to ask.
void probeCuda(const std::string &library, bool context);

/// Memory of every NVIDIA device as the management library counts it: no context needed.
void probeNvml(const std::string &library);

} // namespace daemok::probes::cuda
