// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/nearest.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace daemok {

namespace {

// Names are short; longer texts are cut so that a hostile file costs nothing.
constexpr std::size_t kLongest = 64;

template <class Text> std::string nearestOf(std::string_view word, std::span<const Text> known)
{
    const int allowed = std::max(1, static_cast<int>(std::min(word.size(), kLongest) / 3));
    int best = allowed + 1;
    std::string_view found;
    for (const auto &candidate : known) {
        const int distance = editDistance(word, candidate);
        if (distance < best) {
            best = distance;
            found = candidate;
        }
    }
    return std::string(found);
}

} // namespace

int editDistance(std::string_view a, std::string_view b)
{
    a = a.substr(0, kLongest);
    b = b.substr(0, kLongest);
    // Optimal string alignment, three rows.
    std::vector<int> before(b.size() + 1);
    std::vector<int> above(b.size() + 1);
    std::vector<int> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        above[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int replace = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replace});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(above);
        above.swap(row);
    }
    return above[b.size()];
}

std::string nearest(std::string_view word, std::span<const std::string_view> known)
{
    return nearestOf(word, known);
}

std::string nearest(std::string_view word, std::span<const std::string> known)
{
    return nearestOf(word, known);
}

} // namespace daemok
