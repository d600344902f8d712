// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xmltext.h"

#include "core/quantity/numbers.h"

#include <cmath>

namespace daemok {

std::string xmlEscaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\n':
            result += "&#10;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
                result += c;
        }
    }
    return result;
}

std::string xmlNumber(double value)
{
    return formatNumber(std::round(value * 100) / 100 + 0.0);
}

std::string xmlColour(Rgb colour)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4)
        text += digits[(colour >> static_cast<unsigned>(shift)) & 0xFU];
    return text;
}

} // namespace daemok
