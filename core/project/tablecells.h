// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace daemok {

/// The user's own tables as rows of text, as people type and paste them: "₩12,000,000", "256 GB",
/// "2 x 3840 GiB nvme", "15 %". What a row means once it is read is the same as in a project file.
enum class ServerColumn : std::uint8_t {
    Name,
    Provider,
    Region,
    CoreCount,
    ThreadsPerCore,
    MemoryGib,
    Disks,
    NetworkGbps,
    Price,
    Per,
    Currency,
    Vat,
    Quote,
    Date,
    Count_
};
enum class PriceColumn : std::uint8_t {
    Item,
    Provider,
    Region,
    Price,
    Per,
    Currency,
    Discount,
    Quote,
    Date,
    Count_
};

struct TableColumn
{
    std::string_view key;  ///< name in project files: "memory_gib"
    std::string_view unit; ///< "GiB", "Gbit/s", or empty
    bool required = false;
    bool number = false;
    std::vector<std::string_view> choices; ///< empty: anything of its kind
    std::vector<std::string_view>
        headings; ///< other names it has in spreadsheets, in three languages
};

[[nodiscard]] std::span<const TableColumn> serverColumns(); ///< in the order of ServerColumn
[[nodiscard]] std::span<const TableColumn> priceColumns();  ///< in the order of PriceColumn

using Cells = std::vector<std::string>; ///< one a column; missing ones at the end are empty

struct CellProblem
{
    std::size_t column = 0;
    Error error; ///< first argument: the column's key
};

/// A row, or everything that is wrong with its cells.
template <class Row> struct RowReading
{
    std::optional<Row> row;
    std::vector<CellProblem> problems;
};

/// Empty provider = onprem, empty threads = 2, no price = not priced. A price needs its currency and what
/// it is for; a currency sign in the price stands for the currency. Whether names and amounts fit the
/// catalogue is for withUserTables() to say.
[[nodiscard]] RowReading<ServerType> readServerCells(const Cells &cells);
[[nodiscard]] RowReading<PriceBookRow> readPriceCells(const Cells &cells);
/// read(cells(x)) == x.
[[nodiscard]] Cells serverCells(const ServerType &server);
[[nodiscard]] Cells priceCells(const PriceBookRow &row);

/// Local disks, capacity and IOPS from `disks`; IOPS only where every group states them.
void sumDisks(ServerType &server);

/// Rows of the same server or price: a pasted one takes the place of the one that is there.
[[nodiscard]] bool sameServer(const ServerType &a, const ServerType &b);
[[nodiscard]] bool samePrice(const PriceBookRow &a, const PriceBookRow &b);

} // namespace daemok
