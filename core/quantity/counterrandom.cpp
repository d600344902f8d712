// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/counterrandom.h"

#include <Random123/philox.h>

#include <cmath>
#include <numbers>

namespace daemok {
namespace {

/// (0, 1): never an end, so that its logarithm is finite.
double openUnit(std::uint64_t bits)
{
    return (static_cast<double>(bits >> 11U) + 0.5) * 0x1p-53;
}

} // namespace

std::array<double, 4> standardNormals(std::uint64_t seed, std::uint64_t index, std::uint64_t block)
{
    const r123::Philox4x64 generator;
    const r123::Philox4x64::ctr_type counter{{index, block, 0, 0}};
    const r123::Philox4x64::key_type key{{seed, 0}};
    const r123::Philox4x64::ctr_type bits = generator(counter, key);
    std::array<double, 4> normals{};
    for (std::size_t pair = 0; pair < 4; pair += 2) {
        const double radius = std::sqrt(-2 * std::log(openUnit(bits[pair])));
        const double angle = 2 * std::numbers::pi * openUnit(bits[pair + 1]);
        normals[pair] = radius * std::cos(angle);
        normals[pair + 1] = radius * std::sin(angle);
    }
    return normals;
}

} // namespace daemok
