// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/columnroles.h"

#include "core/quantity/numbers.h"

#include <algorithm>
#include <array>

namespace daemok::calllog {

namespace {

struct Word
{
    std::string_view name; ///< lower case, letters and digits only
    ColumnRole role;
};

// Names as logs and gateways write them; the first that fits wins, so better ones stand first.
constexpr std::array kWords{
    Word{"timestamp", ColumnRole::Time},
    Word{"time", ColumnRole::Time},
    Word{"datetime", ColumnRole::Time},
    Word{"ts", ColumnRole::Time},
    Word{"starttime", ColumnRole::Time},
    Word{"startedat", ColumnRole::Time},
    Word{"arrivaltime", ColumnRole::Time},
    Word{"arrival", ColumnRole::Time},
    Word{"createdat", ColumnRole::Time},
    Word{"created", ColumnRole::Time},
    Word{"eventtime", ColumnRole::Time},
    Word{"requesttimestamp", ColumnRole::Time},
    Word{"date", ColumnRole::Time},
    Word{"windowstart", ColumnRole::Time},
    Word{"requestkey", ColumnRole::Key},
    Word{"cachekey", ColumnRole::Key},
    Word{"prompthash", ColumnRole::Key},
    Word{"requesthash", ColumnRole::Key},
    Word{"fingerprint", ColumnRole::Key},
    Word{"key", ColumnRole::Key},
    Word{"hash", ColumnRole::Key},
    Word{"prompt", ColumnRole::Key},
    Word{"query", ColumnRole::Key},
    Word{"question", ColumnRole::Key},
    Word{"messages", ColumnRole::Key},
    Word{"input", ColumnRole::Key},
    Word{"requestbody", ColumnRole::Key},
    Word{"url", ColumnRole::Key},
    Word{"text", ColumnRole::Key},
    Word{"userid", ColumnRole::User},
    Word{"user", ColumnRole::User},
    Word{"clientid", ColumnRole::User},
    Word{"client", ColumnRole::User},
    Word{"customer", ColumnRole::User},
    Word{"customerid", ColumnRole::User},
    Word{"tenant", ColumnRole::User},
    Word{"account", ColumnRole::User},
    Word{"apikeyhash", ColumnRole::User},
    Word{"inputtokens", ColumnRole::InputTokens},
    Word{"prompttokens", ColumnRole::InputTokens},
    Word{"contexttokens", ColumnRole::InputTokens},
    Word{"requesttokens", ColumnRole::InputTokens},
    Word{"tokensin", ColumnRole::InputTokens},
    Word{"inputlength", ColumnRole::InputTokens},
    Word{"outputtokens", ColumnRole::OutputTokens},
    Word{"completiontokens", ColumnRole::OutputTokens},
    Word{"generatedtokens", ColumnRole::OutputTokens},
    Word{"responsetokens", ColumnRole::OutputTokens},
    Word{"tokensout", ColumnRole::OutputTokens},
    Word{"outputlength", ColumnRole::OutputTokens},
    Word{"duration", ColumnRole::Duration},
    Word{"latency", ColumnRole::Duration},
    Word{"elapsed", ColumnRole::Duration},
    Word{"responsetime", ColumnRole::Duration},
    Word{"totaltime", ColumnRole::Duration},
    Word{"requesttime", ColumnRole::Duration},
    Word{"hashids", ColumnRole::Blocks},
    Word{"blockhashes", ColumnRole::Blocks},
    Word{"blockids", ColumnRole::Blocks},
    Word{"raterps", ColumnRole::Rate},
    Word{"requestspersecond", ColumnRole::Rate},
    Word{"rps", ColumnRole::Rate},
    Word{"qps", ColumnRole::Rate},
    Word{"cvinterarrival", ColumnRole::Variation},
};

std::string plain(std::string_view name)
{
    std::string letters;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            letters += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters += c;
    }
    return letters;
}

/// Place in kWords; smaller is better. The unit at the end of a name does not count.
std::optional<std::size_t> rankOfName(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    const std::string last = plain(dot == std::string_view::npos ? name : name.substr(dot + 1));
    const std::string_view bare = last;
    for (const std::string_view ending : {"", "ms", "us", "ns", "s", "seconds", "sec", "utc"}) {
        if (!bare.ends_with(ending))
            continue;
        const std::string_view stem = bare.substr(0, bare.size() - ending.size());
        for (std::size_t i = 0; i < kWords.size(); ++i)
            if (kWords[i].name == stem)
                return i;
    }
    return std::nullopt;
}

bool isNumber(const std::string &cell)
{
    return parseNumber(cell).has_value();
}

bool isTime(const std::string &cell)
{
    const auto format = timeFormatOf(cell, {});
    return format && format->hasDate();
}

bool mostly(std::span<const std::string> cells, bool (*is)(const std::string &),
            std::size_t ofTen = 9)
{
    std::size_t filled = 0;
    std::size_t fitting = 0;
    for (const std::string &cell : cells) {
        filled += cell.empty() ? 0 : 1;
        fitting += !cell.empty() && is(cell) ? 1 : 0;
    }
    return filled > 0 && fitting * 10 >= filled * ofTen;
}

bool isSentence(const std::string &cell)
{
    return cell.find(' ') != std::string::npos;
}

/// The form that reads most of the cells.
TimeFormat commonTimeFormat(std::span<const std::string> cells, const std::string &name)
{
    TimeFormat best;
    std::size_t bestCount = 0;
    for (const std::string &cell : cells) {
        const auto format = timeFormatOf(cell, name);
        if (!format || *format == best)
            continue;
        const auto count = static_cast<std::size_t>(
            std::count_if(cells.begin(), cells.end(), [&](const std::string &other) {
                return parseTime(other, *format).has_value();
            }));
        if (count > bestCount) {
            bestCount = count;
            best = *format;
        }
    }
    return best;
}

void guessByName(Format &format, const std::vector<bool> &lists)
{
    std::array<std::size_t, kColumnRoles> ranks;
    ranks.fill(kWords.size());
    for (std::size_t column = 0; column < format.columns.size(); ++column) {
        const auto rank = rankOfName(format.columns[column].name);
        if (!rank)
            continue;
        const ColumnRole role = kWords[*rank].role;
        const auto place = static_cast<std::size_t>(role);
        const std::vector<std::string> &samples = format.columns[column].samples;
        // Named so and half of it fits: the rest are damaged lines, and said to be.
        const bool holdsNumbers = mostly(samples, isNumber, 5);
        const bool fits = role == ColumnRole::Blocks ? lists[column]
                          : role == ColumnRole::Time
                              ? holdsNumbers || mostly(samples, isTime, 5)
                              : role == ColumnRole::Key || role == ColumnRole::User || holdsNumbers;
        if (!fits || *rank >= ranks[place])
            continue;
        ranks[place] = *rank;
        if (role == ColumnRole::Key)
            format.mapping.keys = {column};
        else
            format.mapping.set(role, column);
    }
}

} // namespace

std::optional<ColumnRole> roleOfName(std::string_view name)
{
    const auto rank = rankOfName(name);
    return rank ? std::optional(kWords[*rank].role) : std::nullopt;
}

bool mostlyNumbersOrTimes(std::span<const std::string> cells)
{
    return mostly(cells, [](const std::string &cell) { return isNumber(cell) || isTime(cell); });
}

void guessRoles(Format &format, const std::vector<bool> &lists)
{
    format.mapping = {};
    guessByName(format, lists);
    if (!format.mapping.of(ColumnRole::Time)) {
        std::vector<std::size_t> dated;
        for (std::size_t column = 0; column < format.columns.size(); ++column)
            if (mostly(format.columns[column].samples, isTime))
                dated.push_back(column);
        if (dated.size() == 1)
            format.mapping.set(ColumnRole::Time, dated.front());
    }
    describeMapped(format);
}

void describeMapped(Format &format)
{
    format.time = {};
    if (const auto time = format.mapping.of(ColumnRole::Time)) {
        const Column &column = format.columns[*time];
        format.time = commonTimeFormat(column.samples, column.name);
        // Mooncake's form (lists of block hashes) counts milliseconds from its beginning.
        if (format.time.unitAssumed && format.mapping.of(ColumnRole::Blocks)) {
            format.time.unit = kSecond / 1000;
            format.time.unitAssumed = false;
        }
    }
    if (const auto duration = format.mapping.of(ColumnRole::Duration)) {
        const auto unit = unitOfName(format.columns[*duration].name);
        format.durationUnit = unit.value_or(kSecond);
        format.durationUnitAssumed = !unit;
    }
    format.textKeys = std::any_of(
        format.mapping.keys.begin(), format.mapping.keys.end(),
        [&](std::size_t column) { return mostly(format.columns[column].samples, isSentence); });
}

} // namespace daemok::calllog
