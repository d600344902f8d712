// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/calllog.h"
#include "core/calllog/columnroles.h"
#include "core/calllog/jsonsample.h"
#include "core/calllog/problem.h"
#include "core/quantity/nearest.h"
#include "core/quantity/numbers.h"
#include "core/quantity/textfile.h"

#include <algorithm>
#include <array>

namespace daemok::calllog {

namespace {

constexpr std::size_t kHeadBytes = 256U << 10U;
constexpr std::size_t kSampleRecords = 100;
constexpr std::size_t kSampleBytes = 40;
constexpr std::size_t kMostColumns = 1000;

using Records = std::vector<std::vector<std::string>>;

/// The beginning of a log in memory.
struct Head
{
    std::string text;
    bool whole = false; ///< the log ends here
};

Result<Head> readHead(ByteSource &source)
{
    Head head;
    head.text.resize(kHeadBytes);
    std::size_t size = 0;
    for (;;) {
        const auto count = source.read({head.text.data() + size, kHeadBytes - size});
        if (!count)
            return count.error();
        size += *count;
        head.whole = *count == 0;
        if (*count == 0 || size == kHeadBytes)
            break;
    }
    head.text.resize(size);
    return head;
}

/// Records of the beginning; one that may be cut off by its end is left out.
Records recordsOf(const Head &head, char separator)
{
    Records records;
    std::size_t from = 0;
    bool quoted = false;
    bool fieldBegins = true;
    for (std::size_t i = 0; i < head.text.size() && records.size() <= kSampleRecords; ++i) {
        const char c = head.text[i];
        if (c == '"' && (quoted || fieldBegins))
            quoted = !quoted; // a doubled quote closes and opens again
        fieldBegins = !quoted && (c == separator || c == '\n');
        const bool last = head.whole && i + 1 == head.text.size();
        if ((c != '\n' || quoted) && !last)
            continue;
        std::string_view record(head.text.data() + from, i - from + (c == '\n' ? 0 : 1));
        if (record.ends_with('\r'))
            record.remove_suffix(1);
        if (!record.empty())
            records.push_back(splitRecord(record, separator));
        from = i + 1;
    }
    return records;
}

/// Columns that nine of ten records have, 0 if they do not agree. Where the first record names a role, all but one suffice.
std::size_t agreedColumns(const Records &records)
{
    std::size_t best = 0;
    std::size_t bestCount = 0;
    for (const auto &record : records) {
        const auto count = static_cast<std::size_t>(
            std::count_if(records.begin(), records.end(),
                          [&](const auto &other) { return other.size() == record.size(); }));
        if (count > bestCount) {
            bestCount = count;
            best = record.size();
        }
    }
    const bool named = !records.empty() && records.front().size() == best
                       && std::any_of(records.front().begin(), records.front().end(),
                                      [](const std::string &cell) { return roleOfName(cell); });
    return bestCount * 10 >= records.size() * 9 || (named && bestCount + 1 >= records.size()) ? best
                                                                                              : 0;
}

std::optional<char> guessSeparator(const Head &head)
{
    std::optional<char> best;
    std::size_t most = 1;
    for (const char separator : {'\t', ',', ';', '|'}) {
        const std::size_t columns = agreedColumns(recordsOf(head, separator));
        if (columns > most && columns <= kMostColumns) {
            most = columns;
            best = separator;
        }
    }
    return best;
}

bool isValue(const std::string &cell)
{
    return !cell.empty() && timeFormatOf(cell, {}).has_value();
}

/// Whether the first record names the columns.
bool guessHeader(const Records &records)
{
    const auto &first = records.front();
    if (std::any_of(first.begin(), first.end(), isValue))
        return false;
    for (std::size_t column = 0; column < first.size(); ++column) {
        std::vector<std::string> below;
        for (std::size_t i = 1; i < records.size(); ++i)
            if (column < records[i].size())
                below.push_back(records[i][column]);
        if (roleOfName(first[column]) || mostlyNumbersOrTimes(below))
            return true;
    }
    return false;
}

void fillColumns(Format &format, const Records &records, std::size_t columns)
{
    for (std::size_t column = 0; column < columns; ++column) {
        Column found;
        found.name = std::to_string(column + 1);
        if (format.header && column < records.front().size() && !records.front()[column].empty())
            found.name = records.front()[column].substr(0, 4 * kSampleBytes);
        for (std::size_t i = format.header ? 1 : 0; i < records.size(); ++i)
            if (column < records[i].size())
                found.samples.push_back(records[i][column].substr(0, kSampleBytes));
        format.columns.push_back(std::move(found));
    }
}

Error notALog(CallLogProblem problem, const std::string &name)
{
    return {ErrorId::NotACallLog, {name, 0, 0}, {std::string(callLogProblemName(problem))}};
}

Result<Format> sniffJson(const Head &head, Format format, const std::string &name)
{
    format.kind = FileKind::JsonLines;
    std::vector<bool> lists;
    std::string_view text = head.text;
    std::size_t read = 0;
    std::size_t failed = 0;
    while (!text.empty() && read + failed < kSampleRecords) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos && !head.whole)
            break;
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        (sampleJsonLine(line, kSampleBytes, format.columns, lists) ? read : failed) += 1;
    }
    if (read == 0 || failed > read)
        return notALog(CallLogProblem::JsonDocument, name);
    guessRoles(format, lists);
    return format;
}

Result<Format> sniffTable(const Head &head, Format format, const ReadingChoice &choice,
                          const std::string &name)
{
    const auto separator = choice.separator ? choice.separator : guessSeparator(head);
    format.kind = separator ? FileKind::Table : FileKind::KeyLines;
    format.separator = separator.value_or('\n');
    const Records records = recordsOf(head, format.separator);
    if (records.empty())
        return head.whole ? Error{ErrorId::NothingToCount, {name, 0, 0}, {}}
                          : notALog(CallLogProblem::NoLines, name);
    format.header = choice.header.value_or(guessHeader(records));
    std::size_t columns = 1;
    if (separator)
        columns = std::max(agreedColumns(records), format.header ? records.front().size() : 0);
    if (columns == 0)
        return notALog(CallLogProblem::NoTable, name);
    fillColumns(format, records, columns);
    guessRoles(format, std::vector<bool>(columns, false));
    if (format.kind == FileKind::KeyLines) {
        format.mapping = {};
        format.mapping.keys = {0};
        describeMapped(format);
    }
    return format;
}

Result<Format> sniffHead(const Head &head, const std::string &name, Compression compression,
                         const ReadingChoice &choice)
{
    Format format;
    format.compression = compression;
    std::string_view text = head.text;
    if (text.empty())
        return Error{ErrorId::NothingToCount, {name, 0, 0}, {}};
    if (name.find(".i32be") != std::string::npos) {
        format.kind = FileKind::RawKeys;
        format.columns = {{"key", {}}};
        format.mapping.keys = {0};
        return format;
    }
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff"))
        return notALog(CallLogProblem::Utf16, name);
    if (text.find('\0') != std::string_view::npos)
        return notALog(CallLogProblem::Binary, name);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return head.whole ? Error{ErrorId::NothingToCount, {name, 0, 0}, {}}
                          : notALog(CallLogProblem::NoLines, name);
    if (!choice.separator && text[first] == '[')
        return notALog(CallLogProblem::JsonDocument, name);
    if (!choice.separator && text[first] == '{')
        return sniffJson(head, format, name);
    return sniffTable(head, format, choice, name);
}

} // namespace

std::string_view callLogProblemName(CallLogProblem problem)
{
    constexpr std::array<std::string_view, 5> names{"binary", "utf16", "json_document", "no_lines",
                                                    "no_table"};
    return names[static_cast<std::size_t>(problem)];
}

Result<Format> sniffBytes(ByteSource &source, const std::string &name, Compression compression,
                          const ReadingChoice &choice)
{
    auto head = readHead(source);
    if (!head)
        return head.error();
    if (head->text.starts_with("\xef\xbb\xbf"))
        head->text.erase(0, 3);
    return sniffHead(*head, name, compression, choice);
}

Result<Format> sniff(const std::filesystem::path &file, const ReadingChoice &choice)
{
    auto source = openLog(file);
    if (!source)
        return source.error();
    return sniffBytes(**source, utf8(file), (*source)->compression(), choice);
}

Result<Done> assign(Format &format, ColumnRole role, const std::string &column)
{
    std::optional<std::size_t> found;
    std::vector<std::string> names;
    std::string all;
    for (std::size_t i = 0; i < format.columns.size(); ++i) {
        if (!found && format.columns[i].name == column)
            found = i;
        names.push_back(format.columns[i].name);
        all += (i == 0 ? "" : ", ") + names.back();
    }
    const auto number = parseNumber(column);
    if (!found && number && *number >= 1 && *number <= static_cast<double>(names.size())
        && *number == static_cast<double>(static_cast<std::size_t>(*number)))
        found = static_cast<std::size_t>(*number) - 1;
    if (!found)
        return Error{ErrorId::UnknownColumn, {}, {column, nearest(column, names), all}};
    if (role == ColumnRole::Key)
        format.mapping.keys.push_back(*found);
    else
        format.mapping.set(role, *found);
    describeMapped(format);
    const std::vector<std::string> &samples = format.columns[*found].samples;
    if (role == ColumnRole::Time && format.time.kind == TimeFormat::Kind::None)
        return Error{ErrorId::WrongColumn,
                     {},
                     {column, std::string(columnRoleName(role)),
                      samples.empty() ? std::string() : samples.front()}};
    return Done{};
}

} // namespace daemok::calllog
