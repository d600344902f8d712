// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/benchmark.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::calibration {

/// A result's text as lines, with what every reader needs: finding a line, reading its numbers, saying which line
/// is wrong. The text must outlive it.
class Page
{
public:
    Page(std::string_view text, std::string file);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] std::size_t size() const { return m_lines.size(); }
    [[nodiscard]] std::string_view line(std::size_t i) const { return m_lines[i]; } ///< trimmed
    [[nodiscard]] bool contains(std::string_view words) const
    {
        return m_text.find(words) != std::string_view::npos;
    }
    /// First line from `from` on that begins with the words; size() if none.
    [[nodiscard]] std::size_t find(std::string_view words, std::size_t from = 0) const;
    [[nodiscard]] std::size_t findLast(std::string_view words) const;

    [[nodiscard]] Error fail(std::size_t line, ErrorId id, std::vector<std::string> args) const;
    [[nodiscard]] Error missing(std::string_view what) const; ///< a line the tool always writes

    /// A number that cannot be negative; commas between thousands are allowed.
    [[nodiscard]] Result<double> number(std::size_t line, std::string_view field,
                                        std::string_view text) const;
    /// The number that follows the words at the begin of a line (and any of " :=").
    [[nodiscard]] Result<double> after(std::size_t line, std::string_view words) const;
    /// A time as Go and wrk write it ("1m30s", "1.028ms", "579.427µs"), milliseconds.
    [[nodiscard]] Result<double> duration(std::size_t line, std::string_view field,
                                          std::string_view text) const;

private:
    std::string_view m_text;
    std::string m_file;
    std::vector<std::string_view> m_lines;
};

[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Words between blanks.
[[nodiscard]] std::vector<std::string_view> words(std::string_view line);
/// Parts between separators, trimmed; at least one.
[[nodiscard]] std::vector<std::string_view> parts(std::string_view line, char separator);
[[nodiscard]] std::string lower(std::string_view text);
/// Number at the begin of a text ("99.9th" -> 99.9) and what follows it.
struct LeadingNumber
{
    double value = 0;
    std::string_view rest;
};
[[nodiscard]] std::optional<LeadingNumber> leadingNumber(std::string_view text);

/// Of a JSON document; nothing if it is none. Broken JSON is told by its absence too.
[[nodiscard]] std::optional<nlohmann::json> jsonOf(std::string_view text);
/// A member that is a number not below 0; absent otherwise.
[[nodiscard]] std::optional<double> jsonNumber(const nlohmann::json &object, const char *key);

/// A reader of one tool: whether a page is its, and what it says.
struct Reader
{
    bool (*is)(const Page &);
    Result<Benchmark> (*read)(const Page &);
};
extern const Reader kYcsb, kGoYcsb, kCassandraStress, kRally, kRedisBenchmark, kMemtier, kVegeta,
    kK6, kWrk, kAb, kHey, kPgbench, kHdrHistogram;

} // namespace daemok::calibration
