// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace daemok {

/// The user's own tables, as the project file names them: servers, price_book, calibration, rates_of_exchange.
enum class OwnTable : std::uint8_t { Servers, PriceBook, Calibration, Exchange };
inline constexpr std::array<OwnTable, 4> kOwnTables{OwnTable::Servers, OwnTable::PriceBook,
                                                    OwnTable::Calibration, OwnTable::Exchange};

[[nodiscard]] std::string_view ownTableName(OwnTable table);
/// Rows of one table.
[[nodiscard]] std::size_t rowsOf(OwnTable table, const UserTables &tables);
/// Same rows in the same order; where they stood in a file does not count.
[[nodiscard]] bool sameTable(OwnTable table, const UserTables &a, const UserTables &b);
[[nodiscard]] bool sameTables(const UserTables &a, const UserTables &b);
/// Puts the rows of one table in place of another's.
void takeTable(OwnTable table, const UserTables &from, UserTables &to);

} // namespace daemok
