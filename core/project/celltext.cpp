// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/celltext.h"

#include "core/quantity/date.h"
#include "core/quantity/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace daemok::celltext {

namespace {

using Word = std::pair<std::string_view, std::string_view>;

constexpr std::array<Word, 11> kCurrencies{{{"₩", "KRW"},
                                            {"￦", "KRW"},
                                            {"원", "KRW"},
                                            {"円", "JPY"},
                                            {"¥", "JPY"},
                                            {"￥", "JPY"},
                                            {"US$", "USD"},
                                            {"$", "USD"},
                                            {"달러", "USD"},
                                            {"€", "EUR"},
                                            {"유로", "EUR"}}};

constexpr std::array<Word, 21> kPer{
    {{"hour", "hour"},        {"hourly", "hour"},       {"h", "hour"},
     {"/h", "hour"},          {"시간", "hour"},         {"時間", "hour"},
     {"month", "month"},      {"monthly", "month"},     {"/month", "month"},
     {"월", "month"},         {"개월", "month"},        {"月", "month"},
     {"月額", "month"},       {"purchase", "purchase"}, {"once", "purchase"},
     {"one-off", "purchase"}, {"구매", "purchase"},     {"구입", "purchase"},
     {"일시불", "purchase"},  {"購入", "purchase"},     {"一括", "purchase"}}};

constexpr std::array<std::string_view, 10> kYes{"yes", "true",     "1",    "o",    "y",
                                                "예",  "included", "포함", "税込", "込"};
constexpr std::array<std::string_view, 12> kNo{"아니요", "no",   "false",    "0",    "x",    "n",
                                               "아니오", "별도", "excluded", "제외", "税抜", "別"};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

template <std::size_t N>
bool contains(const std::array<std::string_view, N> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// "1,234,567.5" -> "1234567.5"; nothing where a comma does not part groups of three.
std::optional<std::string> withoutGroups(std::string_view digits)
{
    const std::string_view whole = digits.substr(0, digits.find('.'));
    std::string plain;
    std::size_t sinceComma = 0;
    bool grouped = false;
    for (const char c : whole) {
        if (c == ',') {
            const bool first = !grouped && sinceComma >= 1 && sinceComma <= 3;
            if (!first && (!grouped || sinceComma != 3))
                return std::nullopt;
            grouped = true;
            sinceComma = 0;
            continue;
        }
        plain += c;
        sinceComma += isDigit(c) ? 1 : 0;
    }
    if (grouped && sinceComma != 3)
        return std::nullopt;
    if (digits.find(',', whole.size()) != std::string_view::npos)
        return std::nullopt;
    return plain + std::string(digits.substr(whole.size()));
}

std::string takeCurrency(std::string &text)
{
    for (const auto &[sign, code] : kCurrencies) {
        if (text.starts_with(sign)) {
            text = trimmed(std::string_view(text).substr(sign.size()));
            return std::string(code);
        }
        if (text.ends_with(sign)) {
            text = trimmed(std::string_view(text).substr(0, text.size() - sign.size()));
            return std::string(code);
        }
    }
    return {};
}

} // namespace

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kNoBreak = "\xC2\xA0";
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && isSpace(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1);
        if (text.starts_with(kNoBreak)) {
            text.remove_prefix(kNoBreak.size());
            again = true;
        }
        if (text.ends_with(kNoBreak)) {
            text.remove_suffix(kNoBreak.size());
            again = true;
        }
    }
    return std::string(text);
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

std::optional<Quantity> quantity(std::string_view text)
{
    Quantity result;
    std::string rest = trimmed(text);
    result.currency = takeCurrency(rest);
    const std::size_t end = std::min(rest.find_first_not_of("0123456789.,+-"), rest.size());
    const auto digits = withoutGroups(std::string_view(rest).substr(0, end));
    const auto value = digits ? parseNumber(*digits) : std::nullopt;
    if (!value)
        return std::nullopt;
    result.value = *value;
    result.unit = lower(trimmed(std::string_view(rest).substr(end)));
    return result;
}

std::string plainNumber(double value)
{
    std::array<char, 384> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed);
    return {buffer.data(), error == std::errc{} ? end : buffer.data()};
}

std::string groupedNumber(double value)
{
    std::string text = plainNumber(value);
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    for (std::size_t i = std::min(text.find('.'), text.size()); i > first + 3; i -= 3)
        text.insert(i - 3, 1, ',');
    return text;
}

std::string currency(std::string_view text)
{
    std::string word = trimmed(text);
    for (const auto &[sign, code] : kCurrencies) {
        if (word == sign)
            return std::string(code);
    }
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    const bool letters =
        word.size() == 3
        && word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
    return letters ? word : std::string();
}

std::optional<std::string> isoDate(std::string_view text)
{
    std::vector<std::string> parts(1);
    for (const char c : trimmed(text)) {
        if (isDigit(c))
            parts.back() += c;
        else if (c == '-' || c == '.' || c == '/')
            parts.emplace_back();
        else if (c != ' ')
            return std::nullopt;
    }
    if (parts.size() == 4 && parts.back().empty()) // 2026. 1. 31.
        parts.pop_back();
    if (parts.size() == 1 && parts[0].size() == 8)
        parts = {parts[0].substr(0, 4), parts[0].substr(4, 2), parts[0].substr(6, 2)};
    if (parts.size() != 3)
        return std::nullopt;
    for (std::size_t i = 1; i < 3; ++i) {
        if (parts[i].size() == 1)
            parts[i].insert(parts[i].begin(), '0');
    }
    const std::string iso = parts[0] + "-" + parts[1] + "-" + parts[2];
    return isIsoDate(iso) ? std::optional(iso) : std::nullopt;
}

std::optional<bool> flag(std::string_view text)
{
    const std::string word = lower(trimmed(text));
    if (contains(kYes, word))
        return true;
    if (contains(kNo, word))
        return false;
    return std::nullopt;
}

std::string per(std::string_view text)
{
    const std::string word = lower(trimmed(text));
    for (const auto &[name, value] : kPer) {
        if (word == name)
            return std::string(value);
    }
    return {};
}

std::vector<std::vector<std::string>> grid(std::string_view text)
{
    const bool tabs = text.find('\t') != std::string_view::npos;
    const std::string_view firstLine = text.substr(0, text.find('\n'));
    const char separator = tabs ? '\t' : firstLine.find(';') != std::string_view::npos ? ';' : ',';
    std::vector<std::vector<std::string>> rows(1, {std::string()});
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        std::string &cell = rows.back().back();
        if (quoted) {
            const bool pair = c == '"' && i + 1 < text.size() && text[i + 1] == '"';
            if (pair)
                ++i;
            if (c == '"' && !pair)
                quoted = false;
            else
                cell += c;
        } else if (c == '"' && cell.empty()) {
            quoted = true;
        } else if (c == separator) {
            rows.back().emplace_back();
        } else if (c == '\n') {
            rows.push_back({std::string()});
        } else if (c != '\r') {
            cell += c;
        }
    }
    const auto blank = [](const std::vector<std::string> &row) {
        return std::all_of(row.begin(), row.end(),
                           [](const std::string &cell) { return trimmed(cell).empty(); });
    };
    rows.erase(std::remove_if(rows.begin(), rows.end(), blank), rows.end());
    return rows;
}

} // namespace daemok::celltext
