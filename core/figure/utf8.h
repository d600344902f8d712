// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace daemok {

/// One character of a UTF-8 text: its code point and its bytes. A broken byte stands for itself.
struct Utf8Char
{
    char32_t code = 0;
    std::size_t bytes = 1;
};

[[nodiscard]] inline Utf8Char utf8At(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    const std::size_t length = first < 0x80             ? 1
                               : (first & 0xE0) == 0xC0 ? 2
                               : (first & 0xF0) == 0xE0 ? 3
                               : (first & 0xF8) == 0xF0 ? 4
                                                        : 1;
    if (length == 1 || at + length > text.size())
        return {first, 1};
    char32_t code = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    return {code, length};
}

[[nodiscard]] constexpr bool isHangul(char32_t c)
{
    return (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F)
           || (c >= 0xAC00 && c <= 0xD7A3);
}

/// Kana and ideographs: lines may break between any two of them.
[[nodiscard]] constexpr bool isIdeographic(char32_t c)
{
    return (c >= 0x2E80 && c <= 0x312F) || (c >= 0x31A0 && c <= 0xA4CF)
           || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF01 && c <= 0xFF60)
           || (c >= 0x20000 && c <= 0x3FFFF);
}

[[nodiscard]] constexpr bool isKatakana(char32_t c)
{
    return (c >= 0x30A0 && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF);
}

[[nodiscard]] constexpr bool isWide(char32_t c)
{
    return isHangul(c) || isIdeographic(c) || (c >= 0x1F300 && c <= 0x1FAFF);
}

} // namespace daemok
