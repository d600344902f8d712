// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/textmeter.h"

#include "core/figure/utf8.h"

#include <array>

namespace daemok {
namespace {

// Helvetica, Adobe Core 14 AFM: code points 32 to 126, 1/1000 em.
constexpr std::array<short, 95> kAdvance = {
    278, 278, 355, 556, 556, 889, 667,  191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
    556, 556, 556, 556, 556, 556, 556,  556, 556, 556,                               // digits
    278, 278, 584, 584, 584, 556, 1015,                                              // : to @
    667, 667, 722, 722, 667, 611, 778,  722, 278, 500, 667, 556, 833,                // A to M
    722, 778, 667, 778, 722, 667, 611,  722, 667, 944, 667, 667, 611,                // N to Z
    278, 278, 278, 469, 556, 333,                                                    // [ to `
    556, 556, 500, 556, 556, 278, 556,  556, 222, 222, 500, 222, 833,                // a to m
    556, 556, 556, 556, 333, 500, 278,  556, 500, 722, 500, 500, 500,                // n to z
    334, 260, 334, 584,                                                              // { to ~
};
constexpr double kOther = 600; // accents, Greek, dashes
constexpr double kWiderFaces = 1.15;
constexpr double kBold = 1.12;

} // namespace

double estimatedWidth(std::string_view text, TextStyle style)
{
    double narrow = 0;
    double wide = 0;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char c = utf8At(text, i);
        i += c.bytes;
        if (isWide(c.code))
            wide += 1000;
        else if (c.code >= 32 && c.code < 127)
            narrow += kAdvance[c.code - 32];
        else if (c.code == 0xA0 || c.code == 0xB7)
            narrow += 333;
        else
            narrow += kOther;
    }
    const double em = pixelSize(style) / 1000;
    return (narrow * kWiderFaces * (isBold(style) ? kBold : 1) + wide) * em;
}

} // namespace daemok
