// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test of its own: tst_testmain starts it case by case and looks at the exit status.
#include "tests/testmain/testmain.h"

#include <QtCore/qdebug.h>
#include <QtCore/qobject.h>

#include <thread>

class Noisy : public QObject
{
    Q_OBJECT

public:
    ~Noisy() override
    {
        if (qEnvironmentVariableIsSet("NOISY_DESTRUCTOR"))
            qWarning("late");
    }

private slots:
    void quiet() { QVERIFY(true); }
    void debugOutput() { qDebug("harmless"); }
    void announcedWarning()
    {
        QTest::ignoreMessage(QtWarningMsg, "expected");
        qWarning("expected");
    }
    void announcedCritical()
    {
        QTest::ignoreMessage(QtWarningMsg, "expected");
        qCritical("expected");
    }
    void allowedWarning() { qWarning("This plugin does not support propagateSizeHints()"); }
    void warning() { qWarning("surprise"); }
    void critical() { qCritical("surprise"); }
    void otherWarningThanAnnounced()
    {
        QTest::ignoreMessage(QtWarningMsg, "expected");
        qWarning("surprise");
    }
    void warningOfAThread()
    {
        std::thread([] { qWarning("surprise"); }).join();
    }
    void failure() { QVERIFY(false); }
};

DAEMOK_TEST_MAIN(Noisy)
#include "noisy.moc"
