// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/tablecells.h"

namespace daemok {

/// Text copied from a spreadsheet, its columns put into a table's order.
struct PastedTable
{
    struct Row
    {
        std::size_t line = 0; ///< of the pasted text, counted from 1, blank ones left out
        Cells cells;
    };
    std::vector<Row> rows;
    std::vector<std::string> unused; ///< headings that no column of the table has
    std::optional<Error> error;      ///< the text as a whole cannot be read
    std::size_t errorLine = 0;
};

/// With a header (at least half of its cells name a column) columns are matched by name; without one they
/// are taken in the table's order, and more of them are ColumnCount. `titles`: further names of the columns,
/// in the language on screen. A disk's count, size, kind and IOPS may stand in columns of their own.
[[nodiscard]] PastedTable readPasted(std::string_view text, std::span<const TableColumn> columns,
                                     const std::vector<std::string> &titles);

} // namespace daemok
