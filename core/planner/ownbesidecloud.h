// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/plan.h"

#include <optional>
#include <stop_token>

namespace daemok::planner {

/// The best layout on the client's own servers beside the best on rented ones, whichever the plan recommends: each with
/// what is paid once, a month, in 36 and in 60 months.
struct OwnBesideCloud
{
    std::optional<Layout> own;    ///< nothing: no own servers, or nothing fits on them
    std::optional<Layout> rented; ///< nothing: no cloud among the answers, or nothing fits there

    /// First month from the start in which buying has cost less than renting: the least m with o + m * m_own <= m * m_rent
    /// (one-off and monthly sums of the priced lines). Nothing where one is missing or not fully priced, or never.
    [[nodiscard]] std::optional<int> breakEvenMonth() const;
};

/// `pattern` must be the one that the plan was made from.
[[nodiscard]] OwnBesideCloud ownBesideCloud(const UsagePattern &pattern, const Plan &plan,
                                            const std::stop_token &stop = {});

} // namespace daemok::planner
