// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace daemok {

/// What is asked of a stored data set. List = list and filter; an update counts as Insert.
enum class Operation : std::uint8_t { Lookup, Insert, List, FullText, Vector, Aggregate };
constexpr std::size_t kOperations = 6;

} // namespace daemok
