// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/plan.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace daemok {

/// What an answer moves; money follows these.
enum class Driver : std::uint8_t { Requests, StoredBytes, Operations, Connections, LlmTokens };
constexpr int kDrivers = 5;

/// An answer that nobody has confirmed. Numbers are in the unit of its AnswerSpec.
struct OpenAnswer
{
    AnswerId id{};
    Interval range; ///< of the preset; low = high where it has none
    std::optional<Driver>
        driver; ///< the one whose change is worth most; nothing for what is decided, not counted
    double atLow = 1; ///< driver at the range's low end / driver at its likely value
    double atHigh = 1;
    /// Money a month that stands on this answer, to first order: for each cost line, its amount x |ln(driver at
    /// the high end / driver at the low end)| of what drives it. Ranks; it is no price range of a plan.
    double atStake = 0;
};

/// Every unconfirmed answer, the one with most money on it first; decisions (choices, flags, names), for which
/// no range exists, stand after them in the interview's order, bold ones first.
/// What drives a line: servers and disks the limit that binds their role (memory and disk: stored bytes; CPU and
/// latency: operations; connections), backup and object storage the stored bytes, traffic and request units the
/// operations, the LLM API its tokens; what stands for failures and rounding is driven by none.
[[nodiscard]] std::vector<OpenAnswer> openAnswers(const UsagePattern &pattern, const Plan &plan);

} // namespace daemok
