// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/matrixmachine.h"

using namespace daemok;
using namespace daemok::testing;
using probes::Api;
using probes::Detail;
using probes::State;

namespace {

QString copyOf(const char *standin, const QTemporaryDir &folder)
{
    QString to = folder.filePath(QStringLiteral("libdriver.so"));
    QFile::remove(to);
    if (!QFile::copy(QStringLiteral(DAEMOK_STANDINS "/icd/") + QString::fromUtf8(standin), to))
        qCritical("cannot copy the stand-in");
    return to;
}

} // namespace

/// A driver that crashed or hung is not asked again until its file changes.
class TestQuarantine : public QObject
{
    Q_OBJECT

private slots:
    void aFailingDriverIsNotAskedAgain();
    void aChangedFileIsAsked();
    void theStoreOutlivesTheProgram();
    void aBrokenStoreIsEmpty();
};

void TestQuarantine::aFailingDriverIsNotAskedAgain()
{
#ifndef DAEMOK_HAS_OPENCL
    QSKIP("built without the OpenCL headers");
#endif
    MatrixMachine machine;
    machine.icd(QStringLiteral("crash-call")).icd(QStringLiteral("good"));
    ui::Quarantine quarantine;
    ui::ProbeOptions options;
    options.quarantine = &quarantine;
    const Watched first(options);
    const QString driver = QStringLiteral("crash-call");
    QCOMPARE(first.backend(Api::OpenCl, driver)->detail, Detail::CrashCalling);

    const Watched second(options);
    const placement::Backend *backend = second.backend(Api::OpenCl, driver);
    QCOMPARE(backend->detail, Detail::Quarantined);
    QCOMPARE(backend->state, State::Crashed); // the state it earned
    QCOMPARE(backend->text, std::string(probes::nameOf(Detail::CrashCalling)));
    QCOMPARE(backend->since, first.machine().at);
    QCOMPARE(second.machine().usable(), std::size_t(1));
    for (const placement::RecordedProcess &process : second.recording().processes)
        QVERIFY(process.driver.find("crash-call") == std::string::npos);
}

void TestQuarantine::aChangedFileIsAsked()
{
#ifndef DAEMOK_HAS_OPENCL
    QSKIP("built without the OpenCL headers");
#endif
    QTemporaryDir folder;
    MatrixMachine machine;
    machine.icd(copyOf("abort-call.so", folder));
    ui::Quarantine quarantine;
    ui::ProbeOptions options;
    options.quarantine = &quarantine;
    QCOMPARE(Watched(options).backend(Api::OpenCl)->detail, Detail::Aborted);
    QCOMPARE(Watched(options).backend(Api::OpenCl)->detail, Detail::Quarantined);
    copyOf("good.so", folder); // the driver was updated
    QCOMPARE(Watched(options).backend(Api::OpenCl)->detail, Detail::SingleDevice);
}

void TestQuarantine::theStoreOutlivesTheProgram()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cache/quarantine.json"));
    ui::Quarantine(file).put("/lib/libx.so",
                             {"12-34", Detail::HangCalling, "2026-11-24T01:02:03Z"});
    const ui::Quarantine again(file);
    const auto entry = again.find("/lib/libx.so", "12-34");
    QVERIFY(entry);
    QCOMPARE(entry->detail, Detail::HangCalling);
    QCOMPARE(entry->since, std::string("2026-11-24T01:02:03Z"));
    QVERIFY(!again.find("/lib/libx.so", "13-34"));
    QVERIFY(!again.find("/lib/liby.so", "12-34"));
    ui::Quarantine(file).release("/lib/libx.so");
    QVERIFY(!ui::Quarantine(file).find("/lib/libx.so", "12-34"));
}

void TestQuarantine::aBrokenStoreIsEmpty()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("quarantine.json"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"drivers\": [{\"library\": 3}, 7");
    file.close();
    QVERIFY(!ui::Quarantine(name).find("3", ""));
}

DAEMOK_TEST_MAIN(TestQuarantine)
#include "tst_quarantine.moc"
