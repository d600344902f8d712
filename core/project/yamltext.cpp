// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/yamltext.h"

#include "core/quantity/numbers.h"

#include <algorithm>

namespace daemok {

namespace {

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
           || c == '-' || c == '.' || c == '/';
}

// Words that YAML readers take for something else than text.
bool isReserved(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    constexpr std::string_view kReserved[] = {"null", "true", "false", "yes",  "no",  "on",
                                              "off",  "y",    "n",     ".inf", ".nan"};
    return std::find(std::begin(kReserved), std::end(kReserved), lower) != std::end(kReserved);
}

bool isPlain(std::string_view text)
{
    const bool startsWell =
        !text.empty() && text.front() != '-' && text.front() != '.' && text.front() != '/';
    const bool likeNumber =
        !text.empty() && text.front() >= '0' && text.front() <= '9'
        && text.find('/')
               == std::string_view::npos; // units as 1/d are safe, 1_000 and 0x10 are not
    return startsWell && !likeNumber && std::all_of(text.begin(), text.end(), isWordCharacter)
           && !isReserved(text) && !parseNumber(text);
}

// A date reads as text in our reader and is easier to the eye without quotes.
bool isDigitsAndDashes(std::string_view text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-'
           && std::all_of(text.begin(), text.end(),
                          [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
}

} // namespace

std::string yamlText(std::string_view text)
{
    if (isPlain(text) || isDigitsAndDashes(text))
        return std::string(text);
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (c == '\n') {
            quoted += "\\n";
        } else if (c == '\t') {
            quoted += "\\t";
        } else if (byte < 0x20 || byte == 0x7F) {
            quoted += "\\x";
            quoted += kHex[byte >> 4U];
            quoted += kHex[byte & 15U];
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string yamlList(const std::vector<std::string> &texts)
{
    std::string list = "[";
    for (const auto &text : texts)
        list += (list.size() > 1 ? ", " : "") + yamlText(text);
    return list + "]";
}

} // namespace daemok
