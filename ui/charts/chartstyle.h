// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "ui/state/theme.h"

#include <QColor>
#include <QPainter>

namespace daemok::ui {

/// How each kind of series looks: colour and shape, so that colour alone never carries the meaning.
enum class Mark { Disc, Triangle, Diamond, DottedLine };

[[nodiscard]] Mark markOf(SeriesRole role);
[[nodiscard]] double markSize(SeriesRole role);
[[nodiscard]] QColor colourOf(SeriesRole role, const Theme &theme);
void paintMark(QPainter &painter, Mark mark, const QPointF &centre, double size,
               const QColor &colour);

} // namespace daemok::ui
