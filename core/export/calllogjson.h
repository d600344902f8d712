// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/measure.h"
#include "core/calllog/measuredanswers.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace daemok {

/// The document `daemok.calllog/1`. Rates in 1/s; retention and gaps in s, or in requests where the log has no clock (`unit`,
/// `gap_unit`); stored_items with expiry fixed at write. `forecast` goes beyond the log: hit ratio with expiry extended in the
/// steady state, with the range of resampled keys. `answers` are those an import would fill.
[[nodiscard]] nlohmann::ordered_json
callLogJson(const calllog::Measurement &measurement,
            const std::vector<calllog::MeasuredAnswer> &answers = {});

} // namespace daemok
