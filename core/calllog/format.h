// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/bytesource.h"
#include "core/calllog/timeformat.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::calllog {

enum class FileKind : std::uint8_t {
    Table,     ///< CSV, TSV, any separator
    JsonLines, ///< one object a line
    KeyLines,  ///< one key a line
    RawKeys,   ///< 4-byte big-endian integers, nothing else (.i32be)
};

/// What a column can mean to us.
enum class ColumnRole : std::uint8_t {
    Time,
    Key, ///< what makes calls equal; several columns together are one key
    User,
    InputTokens,
    OutputTokens,
    Duration,  ///< how long the call took
    Blocks,    ///< list of ids of the prompt's blocks, front to back, as in Mooncake's hash_ids
    Rate,      ///< of a table of rates: calls a second in a window that begins at Time
    Variation, ///< of a table of rates: coefficient of variation of its gaps
    Count_
};
constexpr std::size_t kColumnRoles = static_cast<std::size_t>(ColumnRole::Count_);
constexpr std::size_t kMostKeyColumns = 8;

/// One column of a table or field of an object (nested ones with dots: usage.prompt_tokens).
struct Column
{
    std::string name;                 ///< "3" for the third of a table without header
    std::vector<std::string> samples; ///< first values, cut to 40 bytes, for a preview only
    friend bool operator==(const Column &, const Column &) = default;
};

/// Which column has which role; indices into Format::columns.
struct Mapping
{
    std::array<std::optional<std::size_t>, kColumnRoles> one; ///< by role; Key stands in `keys`
    std::vector<std::size_t> keys;

    [[nodiscard]] std::optional<std::size_t> of(ColumnRole role) const
    {
        return one[static_cast<std::size_t>(role)];
    }
    void set(ColumnRole role, std::optional<std::size_t> column)
    {
        one[static_cast<std::size_t>(role)] = column;
    }
    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// How a log is written, as found by sniff() or corrected by the user.
struct Format
{
    FileKind kind = FileKind::Table;
    Compression compression = Compression::None;
    char separator = ',';
    bool header = false;
    std::vector<Column> columns;
    Mapping mapping;
    TimeFormat time;                    ///< of the Time column
    Nanoseconds durationUnit = kSecond; ///< of the Duration column
    bool durationUnitAssumed = false;   ///< nothing in its name says the unit
    bool textKeys = false; ///< keys are sentences: equal after normalising is worth counting

    /// Rates a window instead of calls.
    [[nodiscard]] bool isRateTable() const { return mapping.of(ColumnRole::Rate).has_value(); }
};

[[nodiscard]] std::string_view columnRoleName(ColumnRole role); ///< "input_tokens"
[[nodiscard]] std::string_view fileKindName(FileKind kind);     ///< "table"

} // namespace daemok::calllog
