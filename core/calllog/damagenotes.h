// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/calllog.h"

#include <algorithm>
#include <string>

namespace daemok::calllog {

/// Counts a damaged line; the first ten are named.
inline void noteDamage(LineReport &lines, std::uint64_t line, LineDamage damage)
{
    constexpr std::size_t named = 10;
    ++lines.damaged;
    lines.otherTimeForm += damage == LineDamage::OtherTimeForm ? 1 : 0;
    if (lines.first.size() < named)
        lines.first.push_back({line, damage});
}

[[nodiscard]] inline Error damagedError(const LineReport &lines, const std::string &name)
{
    constexpr std::uint64_t largest = 2'000'000'000;
    const DamagedLine first = lines.first.empty() ? DamagedLine{} : lines.first.front();
    return {ErrorId::DamagedLines,
            {name, static_cast<int>(std::min(first.line, largest)), 0},
            {std::to_string(lines.damaged), std::to_string(lines.records),
             std::string(lineDamageName(first.reason))}};
}

} // namespace daemok::calllog
