// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"

#include <QtCore/qlogging.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstring.h>

#include <array>
#include <atomic>
#include <cstdio>

namespace daemok::testing {
namespace {

// Prefixes of messages that no code of ours can avoid, each with the reason.
constexpr std::array allowedPrefixes = {
    // The offscreen platform has no window manager to tell.
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
};

std::atomic<int> unexpectedOutsideCases = 0;
QtMessageHandler qtTestHandler = nullptr;

bool isUnexpected(QtMsgType type, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return false;
    for (const char *prefix : allowedPrefixes) {
        if (message.startsWith(QLatin1String(prefix)))
            return false;
    }
    return true;
}

void handleOutsideCases(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool unexpected = isUnexpected(type, message);
    unexpectedOutsideCases += unexpected ? 1 : 0;
    std::fputs(unexpected ? "UNEXPECTED outside the cases: " : "note: ", stderr);
    std::fputs(qPrintable(message), stderr);
    std::fputs("\n", stderr);
}

// Qt Test decides whether the message was announced and fails the case if not. It forgets the
// patterns of failOnWarning after each case, so each message brings its own.
void handleInCase(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!isUnexpected(type, message) || type == QtFatalMsg) {
        qtTestHandler(type, context, message);
        return;
    }
    static const QRegularExpression anything(QStringLiteral("^"));
    QTest::failOnWarning(anything);
    qtTestHandler(QtWarningMsg, context, message);
}

} // namespace

MessageGuard::MessageGuard()
{
    qInstallMessageHandler(handleOutsideCases);
}

MessageGuard::~MessageGuard()
{
    qInstallMessageHandler(nullptr);
}

int MessageGuard::verdict(int status) const
{
    return status == 0 && unexpectedOutsideCases > 0 ? 1 : status;
}

int runCases(QObject &test, int argc, char **argv)
{
    QTest::qInit(&test, argc, argv);
    qtTestHandler = qInstallMessageHandler(handleInCase);
    const int failures = QTest::qRun();
    QTest::qCleanup();
    qInstallMessageHandler(handleOutsideCases);
    return failures == 0 ? 0 : 1;
}

} // namespace daemok::testing
