// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <nlohmann/json_fwd.hpp>

namespace daemok {

/// LAYOUT of the document `daemok.plan/1`. Beside the fields of the contract:
///   nodes                 sum of the roles' counts
///   headroom              largest factor on load with every constraint met; absent if unknown
///   stops_fitting         { within_horizon, month, peak_requests_per_s, stored_gb, limit }: the month in
///                         which this layout alone stops fitting; month and limit only if within_horizon
///   stores[]              deployment, copies, stand_in (planned with another product's facts)
///   roles[].disk          name (volume type), mbps; kind is none, local_nvme, volume or own
///   ledger[], cost lines  as_of, source_status (how the source was read)
///   latency_ms[op]        beyond_grid: a percentile is at least the value given
///   cost                  ranked (monthly + purchases / 36), ranks_priced; cost lines: role, detail
/// A line that is not priced has no unit_price and no amount.
[[nodiscard]] nlohmann::ordered_json layoutJson(const Layout &layout);

} // namespace daemok
