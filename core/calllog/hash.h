// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace daemok::calllog {

/// XXH3, 64 bits. Two of n different keys collide with a chance of about n^2 / 2^65: 1e-5 for 20 million.
[[nodiscard]] std::uint64_t hashOf(std::string_view bytes);

/// A number as a key: the finaliser of SplitMix64, one to one.
[[nodiscard]] constexpr std::uint64_t hashOf(std::uint64_t number)
{
    number += 0x9e3779b97f4a7c15ULL;
    number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27U)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31U);
}

/// The hash of a sequence, one element after the other.
[[nodiscard]] constexpr std::uint64_t joined(std::uint64_t hash, std::uint64_t next)
{
    return hashOf(hash ^ (next + 0x9e3779b97f4a7c15ULL + (hash << 6U) + (hash >> 2U)));
}

/// The text with blanks collapsed, ASCII letters in lower case and ASCII punctuation left out, hashed.
[[nodiscard]] std::uint64_t normalisedHashOf(std::string_view text);

} // namespace daemok::calllog
