// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qcoreapplication.h>
#include <QtTest/qtest.h>

#ifdef QT_WIDGETS_LIB
#include <QtWidgets/qapplication.h>
#endif

// The main function of every test program. A warning nobody announced is a failure:
// - inside a case the case fails, unless QTest::ignoreMessage(QtWarningMsg, ...) announced the text;
//   a qCritical counts as a warning and is announced the same way;
// - before and after the cases (static objects, application, destructors) the program fails;
// - messages on the allow-list in testmain.cpp pass: noise of the offscreen platform only.
// Brings the whole of Qt Test with it; the one umbrella a test may use.
namespace daemok::testing {

// Owns the message handling outside the cases. At most one at a time.
class MessageGuard
{
public:
    MessageGuard();
    ~MessageGuard();
    MessageGuard(const MessageGuard &) = delete;
    MessageGuard &operator=(const MessageGuard &) = delete;

    // `status`, or 1 if that is 0 and something unexpected was logged outside the cases.
    int verdict(int status) const;
};

// Runs the cases; 0 if all passed.
int runCases(QObject &test, int argc, char **argv);

template <typename Application, typename Test> int testMain(int argc, char **argv)
{
    const MessageGuard guard;
    int status = 0;
    {
        const Application application(argc, argv);
        Test test;
        status = runCases(test, argc, argv);
    }
    return guard.verdict(status);
}

} // namespace daemok::testing

// Last lines of a test file:   DAEMOK_TEST_MAIN(TestGrid)
//                              #include "tst_grid.moc"
#define DAEMOK_TEST_MAIN(TestClass)                                                                \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        return daemok::testing::testMain<QCoreApplication, TestClass>(argc, argv);                 \
    }

#ifdef QT_WIDGETS_LIB
#define DAEMOK_TEST_MAIN_GUI(TestClass)                                                            \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        return daemok::testing::testMain<QApplication, TestClass>(argc, argv);                     \
    }
#endif
