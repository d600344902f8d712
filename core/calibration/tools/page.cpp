// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/tools/page.h"

#include "core/quantity/numbers.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <utility>

namespace daemok::calibration {
namespace {

constexpr double kLargest = 1e15;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Milliseconds of a unit; the longest name first, because "m" begins "ms".
constexpr std::array<std::pair<std::string_view, double>, 8> kTimeUnits = {{{"ns", 1e-6},
                                                                            {"us", 1e-3},
                                                                            {"µs", 1e-3},
                                                                            {"μs", 1e-3},
                                                                            {"ms", 1},
                                                                            {"s", 1e3},
                                                                            {"m", 6e4},
                                                                            {"h", 3.6e6}}};

std::optional<double> durationMs(std::string_view text)
{
    double total = 0;
    if (text.empty())
        return std::nullopt;
    while (!text.empty()) {
        const auto number = leadingNumber(text);
        if (!number)
            return std::nullopt;
        const auto unit = std::find_if(kTimeUnits.begin(), kTimeUnits.end(), [&](const auto &u) {
            return number->rest.starts_with(u.first);
        });
        if (unit == kTimeUnits.end())
            return number->value == 0 && number->rest.empty() ? std::optional(total) : std::nullopt;
        total += number->value * unit->second;
        text = number->rest.substr(unit->first.size());
    }
    return total;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> words(std::string_view line)
{
    std::vector<std::string_view> all;
    for (std::size_t i = 0; i < line.size();) {
        if (isBlank(line[i])) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (i < line.size() && !isBlank(line[i]))
            ++i;
        all.push_back(line.substr(begin, i - begin));
    }
    return all;
}

std::vector<std::string_view> parts(std::string_view line, char separator)
{
    std::vector<std::string_view> all;
    for (;;) {
        const std::size_t end = line.find(separator);
        all.push_back(trimmed(line.substr(0, end)));
        if (end == std::string_view::npos)
            return all;
        line.remove_prefix(end + 1);
    }
}

std::string lower(std::string_view text)
{
    std::string all(text);
    for (char &c : all)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return all;
}

std::optional<LeadingNumber> leadingNumber(std::string_view text)
{
    std::string digits;
    std::size_t i = 0;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        const bool thousands = c == ',' && !digits.empty() && i + 3 < text.size()
                               && isDigit(text[i + 1]) && isDigit(text[i + 2])
                               && isDigit(text[i + 3]);
        const bool exponent =
            (c == 'e' || c == 'E') && !digits.empty() && i + 1 < text.size()
            && (isDigit(text[i + 1])
                || (i + 2 < text.size() && (text[i + 1] == '-' || text[i + 1] == '+')
                    && isDigit(text[i + 2])));
        if (exponent) {
            digits += 'e';
            if (!isDigit(text[i + 1]))
                digits += text[++i];
        } else if (isDigit(c) || c == '.')
            digits += c;
        else if (!thousands)
            break;
    }
    const auto value = parseNumber(digits);
    if (!value)
        return std::nullopt;
    return LeadingNumber{*value, text.substr(i)};
}

Page::Page(std::string_view text, std::string file) : m_text(text), m_file(std::move(file))
{
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        m_lines.push_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
}

std::size_t Page::find(std::string_view words, std::size_t from) const
{
    for (std::size_t i = from; i < m_lines.size(); ++i)
        if (m_lines[i].starts_with(words))
            return i;
    return m_lines.size();
}

std::size_t Page::findLast(std::string_view words) const
{
    for (std::size_t i = m_lines.size(); i-- > 0;)
        if (m_lines[i].starts_with(words))
            return i;
    return m_lines.size();
}

Error Page::fail(std::size_t line, ErrorId id, std::vector<std::string> args) const
{
    return {id, Place{m_file, static_cast<int>(line) + 1, 0}, std::move(args)};
}

Error Page::missing(std::string_view what) const
{
    return {ErrorId::MissingKey, Place{m_file, 0, 0}, {std::string(what)}};
}

Result<double> Page::number(std::size_t line, std::string_view field, std::string_view text) const
{
    text = trimmed(text);
    const auto number = leadingNumber(text);
    if (!number || !number->rest.empty())
        return fail(line, ErrorId::NotANumber,
                    {std::string(field), std::string(text.substr(0, 40))});
    if (number->value > kLargest)
        return fail(line, ErrorId::OutOfRange,
                    {std::string(field), std::string(text.substr(0, 40)), "0..1e15"});
    return number->value;
}

Result<double> Page::after(std::size_t line, std::string_view words) const
{
    std::string_view rest = m_lines[line].substr(std::min(words.size(), m_lines[line].size()));
    while (!rest.empty() && (isBlank(rest.front()) || rest.front() == ':' || rest.front() == '='))
        rest.remove_prefix(1);
    const auto number = leadingNumber(rest);
    if (!number)
        return fail(line, ErrorId::NotANumber,
                    {std::string(words), std::string(rest.substr(0, 40))});
    if (number->value > kLargest)
        return fail(line, ErrorId::OutOfRange,
                    {std::string(words), std::string(rest.substr(0, 40)), "0..1e15"});
    return number->value;
}

Result<double> Page::duration(std::size_t line, std::string_view field, std::string_view text) const
{
    const auto ms = durationMs(trimmed(text));
    if (!ms || *ms > kLargest)
        return fail(line, ErrorId::WrongType,
                    {std::string(field) + " = " + std::string(text.substr(0, 40)),
                     "12.5ms, 3us, 1.2s, 1m30s"});
    return *ms;
}

std::optional<nlohmann::json> jsonOf(std::string_view text)
{
    auto json = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    if (json.is_discarded())
        return std::nullopt;
    return json;
}

std::optional<double> jsonNumber(const nlohmann::json &object, const char *key)
{
    if (!object.is_object())
        return std::nullopt;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number())
        return std::nullopt;
    const double value = found->get<double>();
    if (!std::isfinite(value) || value < 0 || value > kLargest)
        return std::nullopt;
    return value;
}

} // namespace daemok::calibration
