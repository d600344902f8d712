// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/hash.h"

#include <array>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace daemok::calllog {

namespace {

/// What a byte becomes: itself, a lower-case letter, ' ' or 0 for nothing.
constexpr std::array<char, 256> kNormalised = [] {
    std::array<char, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const char c = static_cast<char>(i);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || i >= 128;
        if (c >= 'A' && c <= 'Z')
            table[i] = static_cast<char>(c - 'A' + 'a');
        else if (letter)
            table[i] = c;
        else if (c == ' ' || (c >= '\t' && c <= '\r'))
            table[i] = ' ';
    }
    return table;
}();

} // namespace

std::uint64_t hashOf(std::string_view bytes)
{
    return XXH3_64bits(bytes.data(), bytes.size());
}

std::uint64_t normalisedHashOf(std::string_view text)
{
    XXH3_state_t state;
    XXH3_64bits_reset(&state);
    std::array<char, 1024> part{};
    std::size_t size = 0;
    bool blank = false; // owed before the next letter
    bool any = false;
    for (const char c : text) {
        const char normal = kNormalised[static_cast<unsigned char>(c)];
        if (normal == '\0')
            continue;
        if (normal == ' ') {
            blank = any;
            continue;
        }
        if (size + 2 > part.size()) {
            XXH3_64bits_update(&state, part.data(), size);
            size = 0;
        }
        if (blank)
            part[size++] = ' ';
        part[size++] = normal;
        blank = false;
        any = true;
    }
    XXH3_64bits_update(&state, part.data(), size);
    return XXH3_64bits_digest(&state);
}

} // namespace daemok::calllog
