// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/theme.h"

#include <QString>
#include <QWidget>

#include <memory>

namespace daemok::shots {

/// Every kind of chart with invented figures and long words, as a page for the eye; "charts".
/// The topology of a layout of five stores with long words and many nodes; "diagram".
/// Nothing for another name. `language`: ko and ja take names as long as those languages make them.
[[nodiscard]] std::unique_ptr<QWidget> gallery(const QString &page, const QString &language,
                                               const ui::Theme &theme);

} // namespace daemok::shots
