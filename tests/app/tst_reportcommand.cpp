// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/daemokprogram.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>

using daemok::testing::Run;
using daemok::testing::runDaemok;

/// `daemok report` as its own process, without a display. Expected: design page "Contract".
class TestReportCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] Run report(const char *out, const QStringList &more = {}) const
    {
        return runDaemok(QStringList{QStringLiteral("report"), path("sample.daemok.yaml"),
                                     QStringLiteral("--out"), path(out)}
                         + more);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(runDaemok({QStringLiteral("new"), QStringLiteral("sample"),
                            QStringLiteral("--out"), path("sample.daemok.yaml")})
                     .code,
                 0);
    }

    void writesAPdfAndSaysNothing()
    {
        const Run run = report("english.pdf", {QStringLiteral("--language"), QStringLiteral("en")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err, QByteArray());
        const QByteArray pdf = read(path("english.pdf"));
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    // The long editions carry what the summary carries: the project, byte for byte for any program.
    void longEditions_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::newRow("proposal") << QStringLiteral("proposal");
        QTest::newRow("audit") << QStringLiteral("audit");
    }

    void longEditions()
    {
        QFETCH(QString, edition);
        const Run run = report("long.pdf", {QStringLiteral("--language"), QStringLiteral("en"),
                                            QStringLiteral("--edition"), edition});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QByteArray());
        QVERIFY(read(path("long.pdf")).startsWith("%PDF-"));
        if (QStandardPaths::findExecutable(QStringLiteral("pdfdetach")).isEmpty())
            QSKIP("poppler-utils is not installed");
        QProcess detach;
        detach.start(QStringLiteral("pdfdetach"),
                     {QStringLiteral("-savefile"), QStringLiteral("sample.daemok.yaml"),
                      QStringLiteral("-o"), path("out.daemok.yaml"), path("long.pdf")});
        QVERIFY(detach.waitForFinished(-1));
        QCOMPARE(detach.exitCode(), 0);
        QCOMPARE(read(path("out.daemok.yaml")), read(path("sample.daemok.yaml")));
    }

    // A report is a project: planned again, and compared with what it said.
    void aReportIsAProject()
    {
        QCOMPARE(report("again.pdf", {QStringLiteral("--language"), QStringLiteral("en")}).code, 0);
        const Run first = runDaemok({QStringLiteral("plan"), path("sample.daemok.yaml")});
        const Run again = runDaemok({QStringLiteral("plan"), path("again.pdf")});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.err.contains("again.pdf"), again.err.constData());
        const auto withoutName = [](QByteArray text) {
            return text.replace("again.pdf", "sample.daemok.yaml");
        };
        QCOMPARE(withoutName(again.out), first.out);
    }

    void shortNamesAreTheSame()
    {
        const Run run =
            runDaemok({QStringLiteral("report"), path("sample.daemok.yaml"), QStringLiteral("-o"),
                       path("short.pdf"), QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(run.code, 0);
        QVERIFY(read(path("short.pdf")).startsWith("%PDF-"));
    }

    void everyLanguageAndTheProjectsOwn()
    {
        for (const char *language : {"ko", "ja"})
            QCOMPARE(
                report("other.pdf", {QStringLiteral("--language"), QString::fromUtf8(language)})
                    .code,
                0);
        QCOMPARE(report("own.pdf").code, 0);
    }

    // Exit 1, and the report is written all the same.
    void whereNothingFitsTheReportSaysSo()
    {
        const Run run = report(
            "none.pdf", {QStringLiteral("--language"), QStringLiteral("en"),
                         QStringLiteral("--set"), QStringLiteral("answers.products=mongodb"),
                         QStringLiteral("--set"), QStringLiteral("goals.lookup_p99_ms=0.01")});
        QCOMPARE(run.code, 1);
        QVERIFY(read(path("none.pdf")).startsWith("%PDF-"));
    }

    void wrongArgumentsWriteNothing_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("language") << QStringLiteral("x.pdf")
                                  << QStringList{QStringLiteral("--language"), QStringLiteral("fr")}
                                  << QByteArray("ko, en, ja");
        QTest::newRow("edition") << QStringLiteral("x.pdf")
                                 << QStringList{QStringLiteral("--edition"), QStringLiteral("long")}
                                 << QByteArray("summary, proposal, audit");
        QTest::newRow("ending") << QStringLiteral("x.odt") << QStringList() << QByteArray(".pdf");
        QTest::newRow("folder") << QStringLiteral("no/such/x.pdf") << QStringList()
                                << QByteArray("folder");
    }

    void wrongArgumentsWriteNothing()
    {
        QFETCH(QString, out);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, said);
        const Run run = report(out.toUtf8().constData(), more);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(said), run.err.constData());
        QVERIFY(!QFile::exists(m_folder.filePath(out)));
    }

    void aFullDeviceIsASentence()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("this system has no /dev/full");
        const Run run = runDaemok({QStringLiteral("report"), path("sample.daemok.yaml"),
                                   QStringLiteral("--out"), QStringLiteral("/dev/full")});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("/dev/full"), run.err.constData());
        QVERIFY(QFile::exists(QStringLiteral("/dev/full")));
    }

    // No file may grow beyond 4 KiB: what a full disk does while the PDF is written, without one.
    void aFullDiskLeavesTheOldFileWhole()
    {
        write(path("old.pdf"), "the client's copy");
        QProcess shell;
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(QStringLiteral("bash"),
                    {QStringLiteral("-c"),
                     QStringLiteral("trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\""),
                     QStringLiteral(DAEMOK_BIN_DIR "/daemok"), QStringLiteral("report"),
                     path("sample.daemok.yaml"), QStringLiteral("--out"), path("old.pdf"),
                     QStringLiteral("--language"), QStringLiteral("en")});
        QVERIFY(shell.waitForFinished(-1));
        const QByteArray said = shell.readAll();
        QVERIFY2(shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 3,
                 said.constData());
        QVERIFY2(said.contains("old.pdf"), said.constData());
        QCOMPARE(read(path("old.pdf")), QByteArray("the client's copy"));
        QCOMPARE(
            QDir(m_folder.path()).entryList({QStringLiteral("*old*")}, QDir::Files | QDir::Hidden),
            QStringList{QStringLiteral("old.pdf")});
    }

    void charactersThatCannotBePrintedAreListed()
    {
        QByteArray project = read(path("sample.daemok.yaml"));
        const qsizetype client = project.indexOf("\nclient:");
        QVERIFY(client >= 0);
        project.replace(client + 1, project.indexOf('\n', client + 1) - client - 1,
                        "client: Acme \xF0\x9F\x9A\x80");
        write(path("rocket.daemok.yaml"), project);
        const Run run = runDaemok({QStringLiteral("report"), path("rocket.daemok.yaml"),
                                   QStringLiteral("--out"), path("rocket.pdf"),
                                   QStringLiteral("--language"), QStringLiteral("en")});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.contains("[U+1F680]"), run.err.constData());
    }
};

DAEMOK_TEST_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
