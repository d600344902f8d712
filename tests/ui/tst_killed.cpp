// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while a studio edits and saves: the project's file is whole each time, and what is not in it is in the
// copy of unsaved work, at most two seconds behind.
#include "tests/core/latency/draws.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/state/autosave.h"
#include "ui/state/projectcontroller.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>

using namespace daemok;
using namespace daemok::ui;

namespace {

long long nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

int dailyUsers(const QString &file)
{
    ProjectController controller(fixture::studioData());
    const auto opened = controller.open(file);
    return opened ? static_cast<int>(controller.pattern().likely(AnswerId::DailyUsers)) : -1;
}

/// What an editor has told: when each number was set, and the last one saved.
struct Told
{
    std::vector<long long> edits; ///< [number - 1] = when
    int saved = 0;
};

Told read(const QByteArray &output)
{
    Told told;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words[0] == "edit")
            told.edits.push_back(words[2].toLongLong());
        else if (words.size() == 2 && words[0] == "saved")
            told.saved = words[1].toInt();
    }
    return told;
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsHalfWrittenAndLittleIsLost();
};

void TestKilled::nothingIsHalfWrittenAndLittleIsLost()
{
    constexpr int kKills = 50;
    // Two seconds are promised; a machine that does something else meanwhile may schedule late.
    constexpr long long kMostLostMs = 4000;
    testing::Draws draws(19);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("client.daemok.yaml"));
    const QString recovery = folder.filePath(QStringLiteral("recovery"));
    long long mostLost = 0;
    int fromCopy = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        {
            ProjectController fresh(fixture::studioData());
            QVERIFY(fresh.newFromPreset("chatbot").ok());
            QVERIFY(fresh.saveAs(file).ok());
        }
        const bool saves = draws.chance(0.5);
        QProcess editor;
        editor.start(QStringLiteral(DAEMOK_BIN_DIR "/daemok-editor"),
                     {file, recovery, saves ? QStringLiteral("37") : QStringLiteral("0")});
        QVERIFY(editor.waitForReadyRead(30000));
        // Most kills fall into the time before the first copy is due, some long after.
        const int run =
            draws.chance(saves ? 0.9 : 0.4) ? draws.whole(0, 300) : draws.whole(1200, 2600);
        editor.waitForFinished(run); // runs until it is killed
        const long long killedAt = nowMs();
        editor.kill();
        QVERIFY(editor.waitForFinished(30000));
        const Told told = read(editor.readAllStandardOutput());

        const int inFile = dailyUsers(file);
        QVERIFY2(inFile >= 0, "the project's file is not whole");
        QVERIFY(inFile >= told.saved);
        ProjectController controller(fixture::studioData());
        Autosave autosave(&controller, recovery);
        int kept = inFile == 2500 ? 0 : inFile; // the preset's own number: nothing was saved yet
        for (const LostWork &lost : autosave.lostWork()) {
            const int inCopy = dailyUsers(lost.file);
            QVERIFY2(inCopy >= 0, "the copy of unsaved work is not whole");
            fromCopy += inCopy > kept ? 1 : 0;
            kept = std::max(kept, inCopy);
            autosave.forget(lost);
        }
        if (kept < static_cast<int>(told.edits.size()))
            mostLost = std::max(mostLost, killedAt - told.edits[static_cast<std::size_t>(kept)]);
    }
    qInfo("%d kills, %d recovered from a copy, most edits lost: %lld ms", kKills, fromCopy,
          mostLost);
    QVERIFY(fromCopy > 5);
    QVERIFY(mostLost <= kMostLostMs);
}

DAEMOK_TEST_MAIN_GUI(TestKilled)
#include "tst_killed.moc"
