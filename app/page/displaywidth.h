// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace daemok::app {

/// Terminal columns a text takes: East Asian wide characters two, combining marks none
/// (Unicode TR 11, the ranges that occur in Korean, Japanese and Chinese text).
[[nodiscard]] int displayWidth(const QString &text);

/// Lines of at most `width` columns, broken at blanks; a word that is too long is cut. Never empty.
[[nodiscard]] QStringList wrapped(const QString &text, int width);

} // namespace daemok::app
