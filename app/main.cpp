// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands.h"
#include "app/studio.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <variant>

int main(int argc, char **argv)
{
    using namespace daemok::app;
    const auto read = readArguments(argc, argv);
    if (const auto *answered = std::get_if<Answered>(&read)) {
        std::fputs(answered->text.c_str(), answered->exit == 0 ? stdout : stderr);
        return answered->exit;
    }
    const auto &arguments = std::get<Arguments>(read);
    if (arguments.command == Command::Studio)
        return openStudio(argc, argv, arguments);
    if (arguments.command == Command::Report) {
        // Fonts and painting without a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Standard error is the program's own: Qt complains there about a missing runtime folder, which is not used.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        const QApplication application(argc, argv);
        QLoggingCategory::setFilterRules(QString());
        return static_cast<int>(runCommand(arguments));
    }
    // Without a display: no QGuiApplication, no platform plugin.
    const QCoreApplication application(argc, argv);
    return static_cast<int>(runCommand(arguments));
}
