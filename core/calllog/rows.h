// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/format.h"
#include "core/calllog/textwindow.h"

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace daemok::calllog {

/// Why a line cannot be used.
enum class LineDamage : std::uint8_t {
    None,
    ColumnCount,   ///< more or fewer columns than the others
    TooLong,       ///< longer than kLongestRecord
    NotJson,       ///< not one JSON object
    QuoteOpen,     ///< a quote that is never closed
    KeyMissing,    ///< the key is empty or absent
    TimeMissing,   ///< the time is empty or absent
    NotATime,      ///< the time cannot be read
    OtherTimeForm, ///< a time, but written in another way than the log's others
    NotANumber,    ///< tokens, duration or rate are no number from 0 on
    CutOff,        ///< bytes of half a key at the end
    Binary,        ///< a zero byte: not text
    Count_
};
[[nodiscard]] std::string_view lineDamageName(LineDamage damage);   ///< "column_count"
[[nodiscard]] LineDamage lineDamageFromName(std::string_view name); ///< None if there is no such

/// One value of a record. Text lives until the next record is read.
struct Cell
{
    enum class Kind : std::uint8_t { Missing, Text, Integer, Real } kind = Kind::Missing;
    std::string_view text;
    std::int64_t integer = 0;
    double real = 0;

    [[nodiscard]] static Cell of(std::string_view text)
    {
        return {text.empty() ? Kind::Missing : Kind::Text, text, 0, 0};
    }
};

/// One record, by what its columns mean.
struct Row
{
    LineDamage damage = LineDamage::None;
    std::uint64_t line = 0;               ///< where it begins, from 1
    std::array<Cell, kColumnRoles> cells; ///< by role; the first key column too
    std::array<Cell, kMostKeyColumns> keys;
    std::size_t keyCount = 0;
    std::vector<std::uint64_t> blocks; ///< hashes of the list's elements

    [[nodiscard]] const Cell &cell(ColumnRole role) const
    {
        return cells[static_cast<std::size_t>(role)];
    }
};

/// Records front to back.
class RowReader
{
public:
    RowReader() = default;
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;
    virtual ~RowReader() = default;
    /// False at the end of the log. Empty lines are passed over. Errors are those of the source.
    virtual Result<bool> next(Row &row) = 0;
};

[[nodiscard]] std::unique_ptr<RowReader> csvRows(TextWindow &window, const Format &format);
[[nodiscard]] std::unique_ptr<RowReader> jsonRows(TextWindow &window, const Format &format);
[[nodiscard]] std::unique_ptr<RowReader> keyLineRows(TextWindow &window, const Format &format);
[[nodiscard]] std::unique_ptr<RowReader> rawKeyRows(TextWindow &window);
[[nodiscard]] std::unique_ptr<RowReader> rowsOf(TextWindow &window, const Format &format);

/// All cells of one table record, quotes taken out; for looking at a log before it is imported.
[[nodiscard]] std::vector<std::string> splitRecord(std::string_view record, char separator);

} // namespace daemok::calllog
