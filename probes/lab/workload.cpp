// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/workload.h"

#include <algorithm>
#include <cstring>

namespace daemok::probes::lab {
namespace {

// Finaliser of SplitMix64 (Steele, Lea, Flood 2014): every counter value gives an independent-looking word.
std::uint64_t mix(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

// 24 random bits as a float in [-1, 1): exact, so equal on every machine.
float unitFloat(std::uint32_t bits)
{
    return static_cast<float>(bits >> 8U) * (1.0F / 8388608.0F) - 1.0F;
}

std::vector<float> floats(std::size_t count, std::uint64_t stream)
{
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = unitFloat(static_cast<std::uint32_t>(mix((stream << 48U) + i)));
    return values;
}

} // namespace

void fillData(std::size_t offset, std::byte *to, std::size_t bytes)
{
    for (std::size_t at = 0; at < bytes; at += 8) {
        const std::uint64_t word = mix((offset + at) / 8);
        const float pair[2] = {unitFloat(static_cast<std::uint32_t>(word)),
                               unitFloat(static_cast<std::uint32_t>(word >> 32U))};
        std::memcpy(to + at, pair, sizeof pair);
    }
}

std::vector<float> constantsOf(Kernel kernel)
{
    switch (kernel) {
    case Kernel::TopK:
        return floats(8 * 384, 1);
    case Kernel::Batch:
        return floats(66 * 16, 2);
    case Kernel::Copy:
        break;
    }
    return floats(16, 3); // a kernel argument must point somewhere
}

Consumer::Consumer(Kernel kernel) : m_kernel(kernel), m_hash{1, 2, 3, 4} {}

void Consumer::take(const std::byte *output, std::size_t bytes)
{
    if (m_kernel == Kernel::TopK) {
        takeScores(output, bytes);
        return;
    }
    // Four words at a time so that the multiplications overlap; pieces are whole grains, hence multiples of 32 bytes.
    for (std::size_t at = 0; at + 32 <= bytes; at += 32) {
        std::uint64_t words[4];
        std::memcpy(words, output + at, sizeof words);
        for (std::size_t lane = 0; lane < 4; ++lane)
            m_hash[lane] = (m_hash[lane] ^ words[lane]) * 0x9fb21c651e98df25ULL;
    }
}

void Consumer::takeScores(const std::byte *output, std::size_t bytes)
{
    const std::size_t items = bytes / (kQueries * sizeof(float));
    for (std::size_t i = 0; i < items; ++i, ++m_item) {
        float scores[kQueries];
        std::memcpy(scores, output + i * sizeof scores, sizeof scores);
        for (std::size_t q = 0; q < kQueries; ++q) {
            if (m_count[q] < kBest || scores[q] > m_best[q][kBest - 1].score)
                insert(q, {scores[q], m_item});
        }
    }
}

// Best first; of equal scores the earlier item.
void Consumer::insert(std::size_t query, Hit hit)
{
    auto &best = m_best[query];
    std::size_t &count = m_count[query];
    auto *const end = best.begin() + count;
    auto *const at =
        std::find_if(best.begin(), end, [&](const Hit &h) { return h.score < hit.score; });
    count = std::min(count + 1, kBest);
    std::move_backward(at, best.begin() + count - 1, best.begin() + count);
    *at = hit;
}

std::uint64_t Consumer::checksum() const
{
    std::uint64_t sum = 0;
    for (const std::uint64_t lane : m_hash)
        sum = mix(sum ^ lane);
    for (std::size_t q = 0; q < kQueries; ++q) {
        for (std::size_t i = 0; i < m_count[q]; ++i) {
            std::uint32_t bits = 0;
            std::memcpy(&bits, &m_best[q][i].score, sizeof bits);
            sum = mix(sum ^ (static_cast<std::uint64_t>(bits) << 32U) ^ m_best[q][i].item);
        }
    }
    return sum;
}

} // namespace daemok::probes::lab
