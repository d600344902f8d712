// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace daemok::ui {

/// Every colour of the studio. One value feeds the palette, the style sheet, own painting and charts.
/// Text on panel is at least 7:1, muted text 4.5:1, graphics 3:1.
struct Theme
{
    bool dark = false;
    double enlarged = 1; ///< type and pens: 1, larger for a room
    QColor window;       ///< behind the cards
    QColor panel;        ///< cards, side panel, tables
    QColor raised;       ///< entries, hovered rows
    QColor line;         ///< borders, grid
    QColor text;
    QColor muted;
    QColor accent;     ///< recommended, focus, links
    QColor accentSoft; ///< background of what is selected
    QColor onAccent;
    QColor good;
    QColor warning;
    QColor bad;
    QColor badSoft;
    QColor neutral; ///< dots of what does not fit

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme darkTheme();

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
    /// The studio's typeface; Korean and Japanese glyphs come from its fallbacks.
    [[nodiscard]] static QFont font(double enlarged = 1);
};

} // namespace daemok::ui
