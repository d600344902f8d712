// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/daemokprogram.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

using daemok::testing::document;
using daemok::testing::Run;
using daemok::testing::runDaemok;
using nlohmann::ordered_json;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString recorded(const char *name)
{
    return text(DAEMOK_FIXTURES "/probes/") + text(name) + text(".jsonl");
}

Run probe(const char *recording)
{
    return runDaemok({text("probe"), text("--json"), text("--replay"), recorded(recording)});
}

} // namespace

/// `daemok probe` and `daemok lab` as scripts see them. Exit codes and members: design page "Contract".
class TestDeviceCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(text(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qCritical("cannot write the test's own file");
        return file.fileName();
    }
    // A machine without OpenCL: an empty folder of registrations.
    [[nodiscard]] QString noDrivers() const
    {
        QDir(m_folder.path()).mkpath(text("empty"));
        return text("OCL_ICD_VENDORS=") + m_folder.filePath(text("empty"));
    }

private slots:
    void aReplayedMachineIsADocument_data();
    void aReplayedMachineIsADocument();
    void forPeopleItNamesDevicesAndDrivers();
    void exitCodesOfProbe();
    void aBadRecordingIsTwoAndNamesItsPlace();
    void watchingWritesADocumentALine();
    void whatIsRecordedCanBeReplayed();
    void withoutTheHelperItIsThree();
    void exitCodesOfLab();
};

void TestDeviceCommands::aReplayedMachineIsADocument_data()
{
    QTest::addColumn<QByteArray>("recording");
    QTest::addColumn<int>("devices");
    QTest::addColumn<int>("paths");
    QTest::newRow("nvidia") << QByteArray("nvidia-two-a100") << 2 << 2;
    QTest::newRow("amd") << QByteArray("amd-radeon-two-drivers") << 1 << 2;
    QTest::newRow("intel") << QByteArray("intel-arc") << 1 << 1;
    QTest::newRow("apple") << QByteArray("apple-m4") << 1 << 1;
    QTest::newRow("failing") << QByteArray("failing-drivers") << 1 << 1;
}

void TestDeviceCommands::aReplayedMachineIsADocument()
{
    QFETCH(QByteArray, recording);
    QFETCH(int, devices);
    QFETCH(int, paths);
    const Run run = probe(recording.constData());
    QCOMPARE(run.code, 0);
    const ordered_json answer = document(run);
    QVERIFY(answer.is_object());
    QCOMPARE(answer["schema"].get<std::string>(), std::string("daemok.probe/1"));
    QCOMPARE(static_cast<int>(answer["devices"].size()), devices);
    QCOMPARE(static_cast<int>(answer["devices"][0]["paths"].size()), paths);
    // The figures are as old as the recording.
    QCOMPARE(answer["at"].get<std::string>(), std::string("2026-11-24T09:00:00Z"));
}

void TestDeviceCommands::forPeopleItNamesDevicesAndDrivers()
{
    const Run run = runDaemok({text("probe"), text("--replay"), recorded("failing-drivers")});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("Late GPU"));
    // A sentence for each failure, on both outputs.
    QVERIFY(run.out.contains("crash.so") && run.err.contains("crash.so"));
    QVERIFY(run.err.contains("crashed while it was loaded"));
    QVERIFY(run.err.contains("aborted its process"));
    QVERIFY(run.err.contains("ended its process before it had answered"));
    QVERIFY(!run.err.contains("late.so"));
}

void TestDeviceCommands::exitCodesOfProbe()
{
    const QByteArray head =
        R"({"line":"record","schema":"daemok.probe-record/1","at":"2026-11-24T09:00:00Z"}
{"line":"process","api":"opencl","driver":"x.so"}
{"line":"hello","protocol":1,"api":"opencl","driver":"x.so"}
)";
    const auto replay = [&](const char *name, const QByteArray &rest) {
        return runDaemok(
            {text("probe"), text("--json"), text("--replay"), write(name, head + rest)});
    };
    const Run none = replay("none.jsonl", R"({"line":"done"}
{"line":"end","exit":0}
)");
    QCOMPARE(none.code, 1); // answered, and the answer is no
    QVERIFY(document(none)["devices"].empty());
    const Run crashed = replay("crashed.jsonl", R"({"line":"end","signal":11}
)");
    QCOMPARE(crashed.code, 3);
    QCOMPARE(document(crashed)["backends"][0]["state"].get<std::string>(), std::string("crashed"));
}

void TestDeviceCommands::aBadRecordingIsTwoAndNamesItsPlace()
{
    const QString file = write("bad.jsonl", "{\"line\":\"hello\"}\n");
    const Run bad = runDaemok({text("probe"), text("--replay"), file});
    QCOMPARE(bad.code, 2);
    QVERIFY(bad.out.isEmpty());
    QVERIFY2(bad.err.startsWith(file.toUtf8() + ":1:1: "), bad.err.constData());
    QVERIFY(bad.err.contains("daemok.probe-record/1"));
    const Run missing = runDaemok({text("probe"), text("--replay"), text("/nowhere/x.jsonl")});
    QCOMPARE(missing.code, 2);
    QVERIFY(missing.err.contains("/nowhere/x.jsonl"));
}

void TestDeviceCommands::watchingWritesADocumentALine()
{
    const Run run =
        runDaemok({text("probe"), text("--json"), text("--watch"), text("0.1"), text("--rounds"),
                   text("3"), text("--replay"), recorded("apple-m4")});
    QCOMPARE(run.code, 0);
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    for (const QByteArray &line : lines)
        QVERIFY(nlohmann::json::accept(line.begin(), line.end()));
}

void TestDeviceCommands::whatIsRecordedCanBeReplayed()
{
    const QString file = m_folder.filePath(text("machine.jsonl"));
    const Run first = runDaemok({text("probe"), text("--json"), text("--record"), file});
    QVERIFY(first.code == 0 || first.code == 1);
    const Run again = runDaemok({text("probe"), text("--json"), text("--replay"), file});
    QCOMPARE(again.code, first.code);
    QCOMPARE(document(again)["devices"].dump(), document(first)["devices"].dump());
    QCOMPARE(document(again)["host"].dump(), document(first)["host"].dump());
}

void TestDeviceCommands::withoutTheHelperItIsThree()
{
    const Run run =
        runDaemok({text("probe"), text("--json")}, {text("DAEMOK_PROBE=/nowhere/daemok-probe")});
    QCOMPARE(run.code, 3);
    QVERIFY(run.err.contains("daemok-probe"));
    QCOMPARE(document(run)["backends"][0]["detail"].get<std::string>(),
             std::string("helper-missing"));
}

void TestDeviceCommands::exitCodesOfLab()
{
    const Run none = runDaemok({text("lab"), text("--json")}, {noDrivers()});
    if (none.code == 0)
        QSKIP("this machine has a GPU driver of its own");
    QCOMPARE(none.code, 1);
    QVERIFY(none.out.isEmpty());
    const Run unknown =
        runDaemok({text("lab"), text("--device"), text("0000:99:00.0")}, {noDrivers()});
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.err.contains("0000:99:00.0"));
}

DAEMOK_TEST_MAIN(TestDeviceCommands)
#include "tst_devicecommands.moc"
