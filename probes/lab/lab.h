// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/options.h"

namespace daemok::probes::lab {

/// Measures one device through one interface, within --seconds and a fixed amount of memory. Lines, besides hello and stage:
///
///   lab       api, name, version, total_bytes, max_alloc_bytes, unified, cpu, bytes, source (disk|page-cache|memory), overlap
///   rate      id, block_bytes, value, unit, repeat      ids: launch, source, source.busy, up, fresh, memory, kernel.W, down.W
///   run       series (strategies|curve|crossover), workload, strategy, bytes, chunk_bytes, segment_bytes, passes, repeat,
///             state (ok|refused|failed|timeout), code, ms, checksum, device_bytes, host_bytes, parts_ms
///   progress  share                                     0..1 of the time allowed
///
/// Exit status: 0 measured, 3 the device could not be opened (the reason has been said).
[[nodiscard]] int run(const Options &options);

} // namespace daemok::probes::lab
