// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/textmeter.h"

#include <string>
#include <string_view>
#include <vector>

namespace daemok {

/// A text set in lines that fit a width. Breaks at spaces; between kana and ideographs; inside a
/// word only where the word alone is wider than the line.
struct FittedText
{
    std::vector<std::string> lines;
    bool elided = false; ///< the last line ends in an ellipsis: the whole text belongs in a tooltip
};

/// At most `mostLines` lines no wider than `width`. The widest glyph fits any width.
[[nodiscard]] FittedText fitText(std::string_view text, double width, TextStyle style,
                                 const TextMeter &meter, int mostLines);

} // namespace daemok
