// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>
#include <QtCore/qprocess.h>

// What the shared main promises, shown on the program `noisy`.
class TestTestMain : public QObject
{
    Q_OBJECT

private:
    static int exitStatus(const QStringList &arguments, const QString &variable = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!variable.isEmpty())
            environment.insert(variable, QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(DAEMOK_BIN_DIR "/noisy"),
                      QStringList{QStringLiteral("-nocrashhandler")} + arguments);
        process.waitForFinished(-1);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

private slots:
    void onlyWhatWasAnnouncedPasses_data()
    {
        QTest::addColumn<int>("expected");
        QTest::newRow("quiet") << 0;
        QTest::newRow("debugOutput") << 0;
        QTest::newRow("announcedWarning") << 0;
        QTest::newRow("announcedCritical") << 0;
        QTest::newRow("allowedWarning") << 0;
        QTest::newRow("warning") << 1;
        QTest::newRow("critical") << 1;
        QTest::newRow("otherWarningThanAnnounced") << 1;
        QTest::newRow("warningOfAThread") << 1;
        QTest::newRow("failure") << 1;
    }
    void onlyWhatWasAnnouncedPasses()
    {
        QFETCH(int, expected);
        QCOMPARE(exitStatus({QString::fromLatin1(QTest::currentDataTag())}), expected);
    }

    void aWarningInADestructorFailsTheProgram()
    {
        QCOMPARE(exitStatus({QStringLiteral("quiet")}, QStringLiteral("NOISY_DESTRUCTOR")), 1);
    }
};

DAEMOK_TEST_MAIN(TestTestMain)
#include "tst_testmain.moc"
