// SPDX-License-Identifier: GPL-3.0-or-later
// A studio without a window that edits and saves until it is killed: editor PROJECT RECOVERY_FOLDER EDITS_BETWEEN_SAVES.
// Each edit sets daily_users to the next whole number and is told on standard output before it is made:
// "edit NUMBER MILLISECONDS" (steady clock of the machine), "saved NUMBER" after the file was written.
#include "tests/ui/studiofixture.h"
#include "ui/state/autosave.h"
#include "ui/state/projectcontroller.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace daemok;
using namespace daemok::ui;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    ProjectController controller(fixture::studioData());
    const QString file = QString::fromLocal8Bit(argv[1]);
    if (!controller.open(file))
        return 2;
    const Autosave autosave(&controller, QString::fromLocal8Bit(argv[2]));
    const int betweenSaves = QByteArray(argv[3]).toInt(); // 0: never
    int number = 0;
    QTimer edits;
    QObject::connect(&edits, &QTimer::timeout, &app, [&] {
        const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
        std::printf("edit %d %lld\n", ++number, static_cast<long long>(now.count()));
        std::fflush(stdout);
        controller.setAnswer(AnswerId::DailyUsers, fixture::estimate(number));
        controller.endGesture();
        if (betweenSaves > 0 && number % betweenSaves == 0 && controller.saveAs(file)) {
            std::printf("saved %d\n", number);
            std::fflush(stdout);
        }
    });
    edits.start(7);
    return QCoreApplication::exec();
}
