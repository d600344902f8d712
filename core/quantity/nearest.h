// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace daemok {

/// Single-character insertions, deletions, replacements and swaps of neighbours between two texts, in bytes.
[[nodiscard]] int editDistance(std::string_view a, std::string_view b);

/// The known word most like `word`, or empty where none is near (more than a third of its letters differ).
/// Among equals the first of `known`.
[[nodiscard]] std::string nearest(std::string_view word, std::span<const std::string_view> known);
[[nodiscard]] std::string nearest(std::string_view word, std::span<const std::string> known);

} // namespace daemok
