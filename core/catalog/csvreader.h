// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::csv {

struct Cell
{
    std::string text;
    int line = 0;
    int column = 0; ///< counts characters from 1
};

/// A table as RFC 4180 writes it: comma, double quotes doubled inside quotes, any line ending, a header row.
/// Every row has as many cells as the header; header names are unique and not empty. Blank lines are skipped.
class Table
{
public:
    std::string file;
    std::vector<Cell> header;
    std::vector<std::vector<Cell>> rows;

    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
};

/// NotText, FileTooLarge, ColumnCount, DuplicateKey (header), YamlSyntax never; a quote that is not closed or
/// stands inside a bare cell is WrongType. `largest` bytes.
[[nodiscard]] Result<Table> parse(std::string_view text, const std::string &file,
                                  std::size_t largest = 4U << 20U);

/// Reads the cells of one row by column name. The first error is kept in `firstError`; after it every getter
/// returns its fallback. An empty cell is nothing.
class Row
{
public:
    Row(const Table &table, std::size_t row, std::optional<Error> &firstError)
        : m_table(table),
          m_row(table.rows[row]),
          m_error(firstError)
    {}

    [[nodiscard]] std::string text(std::string_view name);
    [[nodiscard]] std::string required(std::string_view name); ///< an empty cell is MissingKey
    [[nodiscard]] double number(std::string_view name, double least, double most);
    [[nodiscard]] std::optional<double> maybe(std::string_view name, double least, double most);
    [[nodiscard]] int whole(std::string_view name, int least, int most);
    [[nodiscard]] std::optional<int> maybeWhole(std::string_view name, int least, int most);
    /// Index of the cell's text in `allowed`.
    [[nodiscard]] std::size_t oneOf(std::string_view name,
                                    const std::vector<std::string_view> &allowed);

    [[nodiscard]] Place place(std::string_view name) const;
    void fail(Error error);

private:
    const Cell *cell(std::string_view name);

    const Table &m_table;
    const std::vector<Cell> &m_row;
    std::optional<Error> &m_error;
};

} // namespace daemok::csv
