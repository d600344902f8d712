// SPDX-License-Identifier: GPL-3.0-or-later
// start/sample: from starting the program to the sample's plan painted, wall clock, offscreen. The
// studio's own settings are kept out by an empty configuration folder.
#include <benchmark/benchmark.h>

#include <QByteArray>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

namespace {

struct Started
{
    double seconds = 0;
    double residentMib = 0;
    bool ok = false;
};

Started startOnce(const QString &home)
{
    QProcess studio;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
    environment.insert(QStringLiteral("DAEMOK_START_REPORT"), QStringLiteral("1"));
    studio.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    studio.start(QStringLiteral(DAEMOK_BIN_DIR "/daemok"), QStringList());
    Started started;
    while (!started.ok && studio.waitForReadyRead(60000)) {
        const QList<QByteArray> words = studio.readAllStandardOutput().simplified().split(' ');
        if (words.size() == 4 && words[0] == "first-paint-ms") {
            started.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
            started.residentMib = words[3].toDouble() / 1024;
            started.ok = true;
        }
    }
    studio.waitForFinished();
    return started;
}

void start(benchmark::State &state)
{
    const QTemporaryDir home;
    startOnce(home.path()); // warm: files in the page cache
    double resident = 0;
    for (auto _ : state) {
        const Started started = startOnce(home.path());
        if (!started.ok) {
            state.SkipWithError("the studio did not report its first paint");
            break;
        }
        state.SetIterationTime(started.seconds);
        resident = started.residentMib;
    }
    state.counters["resident_MiB"] = resident;
}

} // namespace

BENCHMARK(start)
    ->Name("start/sample")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(5);
