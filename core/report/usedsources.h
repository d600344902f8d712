// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/plan.h"

#include <array>
#include <string>
#include <vector>

namespace daemok {

/// A source that figures of the plan stand on.
struct UsedSource
{
    std::string key;   ///< into Catalog::sources
    std::string title; ///< the catalogue's; the key where it knows none
    std::string asOf;  ///< newest date of its figures, empty if none is dated
    int figures = 0;   ///< ledger and cost lines that stand on it
};

/// Sources of the recommended layout's ledgers and prices, most used first; the catalogue's own assumptions are
/// not a source and stand in `assumedFigures` instead.
struct SourceUse
{
    std::vector<UsedSource> sources;
    int figures = 0;        ///< with any origin
    int assumedFigures = 0; ///< of origin assumed
};
[[nodiscard]] SourceUse sourceUse(const Plan &plan);

/// How many answers have each origin, by Origin; those without any value are not counted.
[[nodiscard]] std::array<int, 5> answerOrigins(const UsagePattern &pattern);

} // namespace daemok
