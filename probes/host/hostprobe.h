// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace daemok::probes {

/// The machine without its drivers: memory, processor, PCI devices and whether they sleep, memory counters of the kernel,
/// and which drivers are registered. Nothing is loaded, nothing is woken.
void probeHost(const std::string &root);

} // namespace daemok::probes
