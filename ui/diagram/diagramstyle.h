// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramspec.h"
#include "ui/state/theme.h"

#include <QColor>
#include <QFont>

#include <array>

namespace daemok::ui {

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

    [[nodiscard]] static DiagramStyle screen(const Theme &theme);
    [[nodiscard]] static DiagramStyle print();
    [[nodiscard]] QColor level(Level level) const;
};

[[nodiscard]] const QFont &diagramFont(TextStyle style);

/// Measures with diagramFont(); remembers what it has measured.
[[nodiscard]] TextMeter diagramMeter();

} // namespace daemok::ui
