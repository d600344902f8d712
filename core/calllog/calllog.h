// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/eventlog.h"
#include "core/calllog/format.h"
#include "core/calllog/gapsample.h"
#include "core/calllog/rows.h"
#include "core/calllog/valuehistogram.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace daemok::calllog {

/// How the log was thinned out before we got it.
struct Sampling
{
    enum class By : std::uint8_t { None, Call, Key } by = By::None;
    double share = 1; ///< kept, 0 < share <= 1
    friend bool operator==(const Sampling &, const Sampling &) = default;
};
/// "call:0.1", "key:0.05". SamplingMissing with the text.
[[nodiscard]] Result<Sampling> samplingFromText(const std::string &text);

struct DamagedLine
{
    std::uint64_t line = 0; ///< from 1; for raw keys the record's number
    LineDamage reason = LineDamage::None;
};

/// What was read and what could not be used.
struct LineReport
{
    std::uint64_t records = 0; ///< without header and empty lines
    std::uint64_t damaged = 0;
    std::uint64_t otherTimeForm = 0; ///< damaged lines of that reason
    std::vector<DamagedLine> first;  ///< at most ten

    [[nodiscard]] double damagedShare() const
    {
        return records > 0 ? static_cast<double>(damaged) / static_cast<double>(records) : 0;
    }
};
constexpr double kMostDamaged = 0.01; ///< share of damaged lines from which on a log is refused

/// Calls by who made them.
struct UserCounts
{
    std::uint64_t users = 0;
    double largestShare = 0;  ///< of all calls
    double topTenthShare = 0; ///< calls of the tenth of the users that call most
    double pairs = 0;         ///< different (user, key)
    bool pairsExact = true;
    double pairShare = 1;      ///< of the pairs, whose gaps were counted
    BinnedGaps<GapBins> gaps;  ///< between equal calls of the same user; empty without keys
    std::uint64_t retries = 0; ///< same key, same user, within kRetryWindow
};
constexpr Nanoseconds kRetryWindow = 5 * kSecond; ///< a repeat that soon is taken for a retry

/// Prompts cut into blocks whose ids stand for all text up to their end.
struct BlockCounts
{
    EventLog events;                   ///< one event a block, in the order of the prompt
    std::vector<std::uint32_t> counts; ///< how often each block came
    double inputTokens = 0;            ///< of calls with blocks
    double repeatedTokens = 0;         ///< of them in blocks that had come before
    double blockTokens = 0;            ///< tokens of a full block, the least that fits all calls
};

/// A log after reading: numbers only, no text of it.
struct CallLog
{
    std::string name; ///< of the file, without folder
    Format format;
    Sampling sampling;
    LineReport lines;
    EventLog events;
    std::vector<std::uint32_t>
        counts; ///< how often each key came, by key index; empty without keys
    ValueHistogram inputTokens, outputTokens;
    ValueHistogram durationUs; ///< microseconds
    std::optional<UserCounts> users;
    std::optional<BlockCounts> blocks;
    std::optional<double> normalisedKeys; ///< different keys after normalising, where keys are text
};

/// Share of the file read, 0..1; called about once a megabyte.
using Progress = std::function<void(double share)>;

struct ImportOptions
{
    Sampling sampling;
    std::filesystem::path spillFolder; ///< empty: the system's
    std::stop_token stop;
    Progress progress;
};

/// Another reading of a file than the one sniff() would take.
struct ReadingChoice
{
    std::optional<char> separator;
    std::optional<bool> header;
};

/// How a file is written, by its first 256 KiB. NotACallLog (binary, UTF-16, one JSON document ...), NothingToCount, and
/// what openLog() says. Roles of columns by their names and contents; a caller may correct them before the import.
[[nodiscard]] Result<Format> sniff(const std::filesystem::path &file,
                                   const ReadingChoice &choice = {});
[[nodiscard]] Result<Format> sniffBytes(ByteSource &source, const std::string &name,
                                        Compression compression = Compression::None,
                                        const ReadingChoice &choice = {});

/// Gives a column a role by its name or its number from 1 ("prompt", "3"). UnknownColumn with the nearest name.
[[nodiscard]] Result<Done> assign(Format &format, ColumnRole role, const std::string &column);

/// Reads the whole log once. FileTooLarge (4e9 calls), NothingToCount, DamagedLines (more than kMostDamaged), WrongColumn, Cancelled, FileNotWritable
/// (the spill), and what reading says. Cancelled or failed, nothing is left behind.
[[nodiscard]] Result<CallLog> importLog(const std::filesystem::path &file, const Format &format,
                                        const ImportOptions &options = {});
[[nodiscard]] Result<CallLog> importBytes(ByteSource &source, const std::string &name,
                                          const Format &format, const ImportOptions &options = {},
                                          std::uint64_t storedBytes = 0);

} // namespace daemok::calllog
