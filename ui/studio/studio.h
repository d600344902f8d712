// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daemok::ui {

struct StudioOptions
{
    QString resourcesPath; ///< share/daemok: catalog, presets, samples, i18n
    QString projectPath;   ///< empty opens the sample
    QString language;      ///< ko, en, ja; empty takes English
};

/// The studio until its window is closed. Makes the QApplication itself. 0, or 2 with a sentence on
/// standard error when the catalogue or the presets cannot be read.
///
/// With the environment variable DAEMOK_START_REPORT set it prints one line when the first plan is
/// on screen ("first-paint-ms 123 resident-kib 45678") and ends: what daemok-bench measures.
int runStudio(int argc, char **argv, const StudioOptions &options);

} // namespace daemok::ui
