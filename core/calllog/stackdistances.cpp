// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/stackdistances.h"

#include <algorithm>
#include <bit>
#include <utility>

// The same code with the processor's own population count where there is one; results do not differ.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(undefined_behavior_sanitizer)
#define DAEMOK_POPCNT_CLONES
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) && !defined(DAEMOK_POPCNT_CLONES)
#define DAEMOK_POPCNT_CLONES
#endif
#if !defined(DAEMOK_POPCNT_CLONES) && defined(__x86_64__) && defined(__linux__)
#define DAEMOK_POPCNT_CLONES __attribute__((target_clones("popcnt", "default")))
#define DAEMOK_INLINE __attribute__((always_inline)) inline
#elif !defined(DAEMOK_POPCNT_CLONES)
#define DAEMOK_POPCNT_CLONES
#endif
#ifndef DAEMOK_INLINE
#define DAEMOK_INLINE inline
#endif

namespace daemok::calllog {

namespace {

constexpr std::uint32_t kLeastPlaces = 1U << 15U;

DAEMOK_INLINE std::uint32_t ones(std::uint64_t word)
{
    return static_cast<std::uint32_t>(std::popcount(word));
}

} // namespace

StackDistances::StackDistances(std::size_t keys, std::size_t kept)
    : m_places(keys, kNever),
      m_counts(kept + 1)
{
    constexpr std::size_t round = 64ULL * kBlockWords;
    const std::size_t places =
        std::min<std::size_t>(std::max<std::size_t>(4 * kept, kLeastPlaces), kNever - round);
    m_size = static_cast<std::uint32_t>((places + round - 1) / round * round);
    m_words.resize(m_size / 64);
    layLevels();
}

void StackDistances::layLevels()
{
    m_levels.clear();
    std::size_t entries = m_words.size() / kBlockWords;
    while (m_levels.empty() || m_levels.back().size() > kFanOut) {
        m_levels.emplace_back(entries);
        entries = (entries + kFanOut - 1) / kFanOut;
    }
}

DAEMOK_INLINE std::uint32_t StackDistances::marksBehind(std::uint32_t place) const
{
    const std::uint32_t lastWord = (m_next - 1) / 64;
    std::uint32_t at = place / 64;
    std::uint32_t marks = ones(m_words[at] >> (place % 64) >> 1U);
    const std::uint32_t stop = std::min(at | (kBlockWords - 1), lastWord);
    for (std::uint32_t word = at + 1; word <= stop; ++word)
        marks += ones(m_words[word]);
    at /= kBlockWords;
    std::uint32_t last = lastWord / kBlockWords;
    for (const std::vector<std::uint32_t> &level : m_levels) {
        if (at == last)
            break;
        const std::uint32_t end = std::min(at | (kFanOut - 1), last);
        for (std::uint32_t entry = at + 1; entry <= end; ++entry)
            marks += level[entry];
        at /= kFanOut;
        last /= kFanOut;
    }
    return marks;
}

DAEMOK_INLINE void StackDistances::mark(std::uint32_t place)
{
    m_words[place / 64] |= 1ULL << (place % 64);
    std::uint32_t entry = place / (64 * kBlockWords);
    for (std::vector<std::uint32_t> &level : m_levels) {
        ++level[entry];
        entry /= kFanOut;
    }
}

DAEMOK_INLINE void StackDistances::unmark(std::uint32_t place)
{
    m_words[place / 64] &= ~(1ULL << (place % 64));
    std::uint32_t entry = place / (64 * kBlockWords);
    for (std::vector<std::uint32_t> &level : m_levels) {
        --level[entry];
        entry /= kFanOut;
    }
}

DAEMOK_POPCNT_CLONES
void StackDistances::pushTogether()
{
    std::vector<std::uint32_t> before(m_words.size()); // marks before each word
    std::uint32_t marks = 0;
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        before[word] = marks;
        marks += ones(m_words[word]);
    }
    if (marks > m_size - m_size / 4) // more keys than expected
        m_size *= 2;
    for (std::uint32_t &place : m_places)
        if (place != kNever)
            place = before[place / 64] + ones(m_words[place / 64] & ((1ULL << (place % 64)) - 1));
    m_words.assign(m_size / 64, 0);
    std::fill_n(m_words.begin(), marks / 64, ~0ULL);
    if (marks % 64 != 0)
        m_words[marks / 64] = (1ULL << (marks % 64)) - 1;
    m_next = marks;
    layLevels();
    for (std::uint32_t word = 0; word < m_words.size(); ++word) {
        std::uint32_t entry = word / kBlockWords;
        for (std::vector<std::uint32_t> &level : m_levels) {
            level[entry] += ones(m_words[word]);
            entry /= kFanOut;
        }
    }
}

DAEMOK_POPCNT_CLONES
void StackDistances::use(std::span<const KeyIndex> keys)
{
    for (const KeyIndex key : keys) {
        if (m_next == m_size)
            pushTogether();
        const std::uint32_t place = m_places[key];
        if (place == kNever) {
            ++m_distinct;
            if (m_distinct >= m_counts.size())
                m_counts.resize(m_counts.size() * 2);
        } else {
            ++m_counts[marksBehind(place)];
            unmark(place);
        }
        mark(m_next);
        m_places[key] = m_next++;
    }
}

std::vector<std::uint32_t> StackDistances::takeCounts()
{
    m_counts.resize(m_distinct);
    return std::move(m_counts);
}

} // namespace daemok::calllog
