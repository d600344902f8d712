// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/textscan.h"

#include "core/quantity/numbers.h"

#include <algorithm>
#include <cctype>

namespace daemok::placement::scan {
namespace {

bool isHex(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

// bb:dd.f beginning at `at`.
bool isBusAddress(std::string_view text, std::size_t at)
{
    return at + 7 <= text.size() && isHex(text[at]) && isHex(text[at + 1]) && text[at + 2] == ':'
           && isHex(text[at + 3]) && isHex(text[at + 4]) && text[at + 5] == '.'
           && isHex(text[at + 6]);
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> lines(std::string_view text)
{
    return split(text, '\n');
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::optional<double> leadingNumber(std::string_view text)
{
    text = trimmed(text);
    const auto *const end = std::find_if_not(
        text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0 || c == '.'; });
    return parseNumber(text.substr(0, static_cast<std::size_t>(end - text.begin())));
}

std::optional<double> mebibytes(std::string_view text)
{
    const auto number = leadingNumber(text);
    return number ? std::optional(*number * 1024 * 1024) : std::nullopt;
}

std::string pciAddress(std::string_view text)
{
    for (std::size_t at = 0; at + 7 <= text.size(); ++at) {
        if (!isBusAddress(text, at))
            continue;
        std::string domain;
        if (at > 0 && text[at - 1] == ':') {
            std::size_t first = at - 1;
            while (first > 0 && isHex(text[first - 1]))
                --first;
            domain = std::string(text.substr(first, at - 1 - first));
        }
        domain = domain.size() > 4 ? domain.substr(domain.size() - 4)
                                   : std::string(4 - domain.size(), '0') + domain;
        return lower(domain + ':' + std::string(text.substr(at, 7)));
    }
    return {};
}

std::string uuid(std::string_view text)
{
    const std::size_t prefix = text.find("GPU-");
    if (prefix != std::string_view::npos)
        text.remove_prefix(prefix + 4);
    std::string digits;
    for (const char c : trimmed(text)) {
        if (isHex(c))
            digits += c;
        else if (c != '-')
            break;
    }
    return digits.size() == 32 ? lower(digits) : std::string();
}

} // namespace daemok::placement::scan
