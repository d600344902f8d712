// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace daemok::testing {

/// What one run of the built program answered. code is -1 if it crashed.
struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs `daemok` as its own process. It finds no display: whoever creates a QApplication aborts.
/// `variables` are NAME=VALUE.
[[nodiscard]] Run runDaemok(const QStringList &arguments, const QStringList &variables = {});

/// Standard output of a run as JSON; discarded() if it is not one document.
[[nodiscard]] nlohmann::ordered_json document(const Run &run);

/// Writes a project of `preset` to `file` and plans it with the settings ("answers.burst=2"); the parsed document.
[[nodiscard]] nlohmann::ordered_json planOfPreset(const QString &preset, const QString &folder,
                                                  const QStringList &settings = {});

} // namespace daemok::testing
