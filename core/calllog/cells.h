// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/hash.h"
#include "core/calllog/rows.h"

#include <optional>

namespace daemok::calllog {

/// The moment a cell means; the damage says why there is none.
struct TimeOrDamage
{
    Nanoseconds time = 0;
    LineDamage damage = LineDamage::None;
};
[[nodiscard]] TimeOrDamage timeOf(const Cell &cell, const TimeFormat &format);

/// A count or a size from 0 on, rounded to a whole number; nothing where the cell is none.
[[nodiscard]] std::optional<std::uint64_t> countOf(const Cell &cell);

/// A finite number from 0 on.
[[nodiscard]] std::optional<double> quantityOf(const Cell &cell);

/// A span of time in `unit`, in whole microseconds.
[[nodiscard]] std::optional<std::uint64_t> microsecondsOf(const Cell &cell, Nanoseconds unit);

[[nodiscard]] inline std::uint64_t hashOf(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Text:
        return hashOf(cell.text);
    case Cell::Kind::Integer:
        return hashOf(static_cast<std::uint64_t>(cell.integer));
    case Cell::Kind::Real:
        return hashOf(
            std::string_view(reinterpret_cast<const char *>(&cell.real), sizeof cell.real));
    case Cell::Kind::Missing:
        break;
    }
    return 0;
}

} // namespace daemok::calllog
