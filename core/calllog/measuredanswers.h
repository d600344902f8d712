// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/measure.h"
#include "core/pattern/pattern.h"

#include <string>
#include <vector>

namespace daemok::calllog {

struct MeasuredAnswer
{
    AnswerId id{};
    Answer answer; ///< origin Measured, evidence the file's name, range of a measured value
};

/// Answers of the interview that a log gives, in the interview's order:
///     requests_per_day and busy_hours where the log covers a day or more; burst and burst_included from ten whole minutes on;
///     reuse_share; reuse_gap_p50 and _p90 where there is a clock; input_tokens and output_tokens (means); prefix_cached_share.
/// What the log does not hold is not answered. `today` (ISO 8601) dates logs without dates; the others carry their last day.
/// `sharedBetweenUsers` false: only repeats of the same user count, where the log knows users.
[[nodiscard]] std::vector<MeasuredAnswer> measuredAnswers(const Measurement &measurement,
                                                          const std::string &today,
                                                          bool sharedBetweenUsers = true);

} // namespace daemok::calllog
