// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/calibration.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace daemok {

/// The document `daemok.calibration/1`. throughput in 1/s; service_time in ms of one vCPU and cv are those of the first operation
/// that has a service time; `operations` holds all. Percentiles beyond the median stand only for open loops
/// (calibration::tellsTail); `usl.axis` says whether n counts clients or nodes.
[[nodiscard]] nlohmann::ordered_json calibrationJson(const calibration::Calibration &calibration,
                                                     const std::vector<calibration::Run> &runs);

} // namespace daemok
