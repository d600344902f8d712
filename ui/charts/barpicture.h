// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"

#include <QByteArray>
#include <QImage>

namespace daemok::ui {

/// A bar figure as it prints: whole, however long it is.
[[nodiscard]] QByteArray barSvg(const BarSpec &spec, int width);
[[nodiscard]] QImage barPicture(const BarSpec &spec, int width, double scale);

} // namespace daemok::ui
