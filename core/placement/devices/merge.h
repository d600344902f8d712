// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/reply.h"

#include <string>
#include <vector>

namespace daemok::placement {

/// One driver's answer and how asking it ended.
struct Answer
{
    Reply reply;
    Backend backend;
};

/// Joins the answers of all drivers to physical devices. Two entries are one device if their UUIDs are equal, or their full
/// PCI addresses, or if both are the host's processor; equal name and size only make them `possiblySameAs`.
/// Free memory is the best source's: NVML, the kernel driver, CUDA's context, OpenCL's extension; of unified memory what
/// the host has available.
[[nodiscard]] ProbedMachine merge(const std::vector<Answer> &answers, const std::string &at);

} // namespace daemok::placement
