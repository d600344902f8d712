// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace daemok {

/// How a text of a figure is set; sizes in pixels at scale 1.
enum class TextStyle : std::uint8_t { Title, Heading, Count, Body, Small };

[[nodiscard]] constexpr double pixelSize(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return 14;
    case TextStyle::Heading:
        return 13;
    case TextStyle::Count:
        return 16;
    case TextStyle::Body:
        return 12;
    case TextStyle::Small:
        return 11;
    }
    return 12;
}

[[nodiscard]] constexpr bool isBold(TextStyle style)
{
    return style == TextStyle::Title || style == TextStyle::Heading || style == TextStyle::Count;
}

/// Baseline to baseline; room enough for Korean and Japanese glyphs.
[[nodiscard]] constexpr double lineHeight(TextStyle style)
{
    const double height = pixelSize(style) * 1.4;
    const int whole = static_cast<int>(height); // std::round is not constexpr
    return height - whole < 0.5 ? whole : whole + 1;
}

/// Width in pixels of one line of UTF-8 text. Whoever draws passes its own fonts' measure.
using TextMeter = std::function<double(std::string_view text, TextStyle style)>;

/// A measure without fonts, for files written where no display is: advance widths of Helvetica
/// (Adobe Core 14 AFM, 1/1000 em), widened so that the common sans serif faces fit; East Asian
/// wide characters are one em.
[[nodiscard]] double estimatedWidth(std::string_view text, TextStyle style);

} // namespace daemok
