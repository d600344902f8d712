// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/device.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace daemok::probes::lab {

/// Shapes of the lab's work. Bytes of an item in and out; the constants of resources/kernels/lab.cl.
struct Shape
{
    std::string_view name;
    std::size_t inBytes;
    std::size_t outBytes;
    double flopPerByte; ///< of input
};
inline constexpr std::array<Shape, kKernels> kShapes{{
    {"topk", 384 * 4, 8 * 4, 2.0 * 384 * 8 / (384 * 4)},
    {"batch", 64 * 4, 4, (2.0 * 64 * 16 + 3.0 * 16) / (64 * 4)},
    {"copy", 16, 16, 0.0},
}};
[[nodiscard]] constexpr const Shape &shapeOf(Kernel kernel)
{
    return kShapes[static_cast<std::size_t>(kernel)];
}

/// Every chunk holds whole items of every shape and whole pages: least common multiple of 1536 and 4096.
inline constexpr std::size_t kGrain = 12288;

/// `bytes` of the data set from `offset` on: floats in [-1, 1), the same at every call and on every machine.
void fillData(std::size_t offset, std::byte *to, std::size_t bytes);

/// Constants of a kernel: queries or weights; empty for the copy.
[[nodiscard]] std::vector<float> constantsOf(Kernel kernel);

/// Takes a kernel's output in the order of the items, in any pieces of whole items: top-10 by query for the scan, every
/// byte for the others. Its checksum is equal for equal outputs, however they were cut.
class Consumer
{
public:
    explicit Consumer(Kernel kernel);
    void take(const std::byte *output, std::size_t bytes);
    [[nodiscard]] std::uint64_t checksum() const;

private:
    static constexpr std::size_t kQueries = 8;
    static constexpr std::size_t kBest = 10;
    struct Hit
    {
        float score;
        std::uint32_t item;
    };

    void takeScores(const std::byte *output, std::size_t bytes);
    void insert(std::size_t query, Hit hit);

    Kernel m_kernel;
    std::uint32_t m_item = 0;
    std::array<std::array<Hit, kBest>, kQueries> m_best{};
    std::array<std::size_t, kQueries> m_count{};
    std::array<std::uint64_t, 4> m_hash;
};

} // namespace daemok::probes::lab
