// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace daemok {

/// What went wrong; ui/text holds one sentence for each (exhaustive switch).
enum class ErrorId : std::uint16_t {
    FileNotFound,    ///< args: path
    FileNotReadable, ///< args: path, reason
    FileNotWritable, ///< args: path, reason
    FileTooLarge,    ///< args: size, allowed
    NotText,         ///< not UTF-8
    YamlSyntax,      ///< args: parser's message
    YamlTooDeep,     ///< args: allowed depth
    YamlAlias,       ///< anchors and aliases are not allowed
    UnknownKey,      ///< args: key, nearest known key or empty
    DuplicateKey,    ///< args: key
    MissingKey,      ///< args: key
    WrongType,       ///< args: key, what is expected
    NotANumber,      ///< args: field, text
    OutOfRange,      ///< args: field, text, allowed range
    NotOneOf,        ///< args: field, text, allowed values
    WrongUnit,       ///< args: field, text, expected unit
    WrongSchema,     ///< args: found, expected
    NewerSchema,     ///< args: found, newest known
    FileCutOff,      ///< the end marker is missing
    UnknownReference, ///< args: field, text, nearest known or empty (a product, region, model, source ...)
    ColumnCount,       ///< args: found, expected
    DuplicateEntry,    ///< args: name
    Inconsistent,      ///< args: field, what contradicts
    UnknownFigure,     ///< args: JSON pointer
    UnknownScenario,   ///< args: name
    UnknownPreset,     ///< args: name, allowed
    Usage,             ///< args: what is wrong
    CompressedCutOff,  ///< args: format; the compressed file ends too early
    CompressedDamaged, ///< args: format; its bytes cannot be decompressed
    NotACallLog,       ///< args: id of what it is instead (callLogProblemName)
    NothingToCount,    ///< a log without a single record
    UnknownColumn,     ///< args: column, nearest or empty, the columns there are
    WrongColumn,       ///< args: column, what it should hold (columnRoleName), a value it holds
    DamagedLines, ///< args: damaged lines, all lines, reason of the first (lineDamageName); place: the first
    SamplingMissing, ///< args: text; how a log was sampled, e.g. key:0.1
    NotABenchmark,   ///< args: id of what it is instead (benchmarkProblemName)
    Cancelled,
};

/// Where it went wrong. line and column count from 1; 0 = not known.
struct Place
{
    std::string file;
    int line = 0;
    int column = 0;
};

struct Error
{
    ErrorId id{};
    Place place;
    std::vector<std::string> args;
};

struct Done
{};

/// A value or an Error; exceptions do not cross core's API.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {} // NOLINT(google-explicit-constructor)
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

} // namespace daemok
