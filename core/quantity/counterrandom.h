// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace daemok {

/// Random numbers that are a function of (seed, index, stream) alone: no state, so that any part of a run can be made
/// by any thread, in any order, and again. Philox 4x64-10 (Salmon, Moraes, Dror, Shaw: Parallel random numbers, as
/// easy as 1, 2, 3; SC 2011), by Random123.
///
/// Four independent standard normals (Box and Muller 1958) of draw `index`; `block` numbers the fours of a draw.
[[nodiscard]] std::array<double, 4> standardNormals(std::uint64_t seed, std::uint64_t index,
                                                    std::uint64_t block);

} // namespace daemok
