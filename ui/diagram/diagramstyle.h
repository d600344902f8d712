// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramspec.h"
#include "ui/state/theme.h"

#include <QColor>
#include <QFont>
#include <QStringList>

#include <array>

namespace daemok::ui {

/// One font for each TextStyle.
using DiagramFonts = std::array<QFont, 5>;
[[nodiscard]] DiagramFonts diagramFonts(const QStringList &families);

/// Colours of a diagram on screen and on paper.
struct DiagramStyle
{
    QColor ground; ///< behind everything; invalid: nothing is painted there
    QColor frame;  ///< ground of a store
    QColor box;
    QColor line;
    QColor text;
    QColor muted;
    QColor flow;
    QColor tray;
    QColor cell;
    QColor cellLine;
    QColor accent;
    QColor selected; ///< ground of a chosen box
    QColor calm;
    QColor tight;
    QColor over;
    std::array<QColor, kRoleKinds> kinds;
    DiagramFonts fonts;

    [[nodiscard]] static DiagramStyle screen(const Theme &theme);
    [[nodiscard]] static DiagramStyle print();
    [[nodiscard]] QColor level(Level level) const;
    [[nodiscard]] const QFont &font(TextStyle style) const
    {
        return fonts[static_cast<std::size_t>(style)];
    }
};

/// Measures with the fonts of a style, the screen's without one; remembers what it has measured.
[[nodiscard]] TextMeter diagramMeter(const DiagramFonts &fonts);
[[nodiscard]] TextMeter diagramMeter();

} // namespace daemok::ui
