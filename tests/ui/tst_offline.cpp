// SPDX-License-Identifier: GPL-3.0-or-later
// The program opens no connection: a workshop is replayed in a network namespace without interfaces, under a trace of the
// calls that would open one.
#include "tests/testmain/testmain.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

struct Ended
{
    int code = -1;
    QByteArray said;
};

Ended run(const QStringList &command, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setProcessEnvironment(environment);
    process.start(command.front(), command.mid(1));
    if (!process.waitForFinished(280'000))
        return {-1, process.errorString().toUtf8() + process.readAll()};
    return {process.exitCode(), process.readAll()};
}

QProcessEnvironment environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DAEMOK_WORKSHOP"), QStringLiteral("once"));
    return environment;
}

/// "unshare --net", as this user may; nothing where namespaces are not allowed.
QStringList withoutNetwork()
{
    for (const QStringList &command :
         {QStringList{QStringLiteral("unshare"), QStringLiteral("--net")},
          QStringList{QStringLiteral("unshare"), QStringLiteral("--map-root-user"),
                      QStringLiteral("--net")}}) {
        if (run(command + QStringList{QStringLiteral("true")}, environment()).code == 0)
            return command;
    }
    return {};
}

/// Lines of a trace that open a way out of the process: sockets of the internet, and connections to anything but a
/// display or the C library's cache of user names.
QStringList waysOut(const QString &trace)
{
    QFile file(trace);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("no trace")};
    QStringList lines;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        const bool internet = line.contains(QLatin1String("AF_INET"));
        const bool connects = line.contains(QLatin1String("connect("));
        const bool known = line.contains(QLatin1String(".X11-unix"))
                           || line.contains(QLatin1String("wayland"))
                           || line.contains(QLatin1String("nscd"));
        if (internet || (connects && !known))
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

class TestOffline : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void nothingLeavesTheMachine_data()
    {
        QTest::addColumn<QStringList>("command");
        const auto program = [](const char *name) {
            return QStringLiteral(DAEMOK_BIN_DIR "/") + QLatin1String(name);
        };
        QTest::newRow("a workshop")
            << QStringList{program("tst_scriptedworkshop"), QStringLiteral("-nocrashhandler")};
        QTest::newRow("a plan") << QStringList{
            program("daemok"), QStringLiteral("plan"),
            QStringLiteral(DAEMOK_RESOURCES "/samples/contact-centre.daemok.yaml")};
    }
    void nothingLeavesTheMachine()
    {
        QFETCH(QStringList, command);
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            QSKIP("strace is not installed");
        const QStringList namespaced = withoutNetwork();
        if (namespaced.isEmpty())
            QSKIP("network namespaces are not allowed here");
        const QString trace = m_folder.filePath(QStringLiteral("trace"));
        const Ended ended = run(
            namespaced
                + QStringList{QStringLiteral("strace"), QStringLiteral("-f"),
                              QStringLiteral("--seccomp-bpf"), QStringLiteral("-e"),
                              QStringLiteral("trace=socket,connect"), QStringLiteral("-o"), trace}
                + command,
            environment());
        if (ended.said.contains("PTRACE_TRACEME"))
            QSKIP("tracing is not allowed here");
        QVERIFY2(ended.code == 0, ended.said.right(4000).constData());
        QCOMPARE(waysOut(trace), QStringList());
    }

    // The trace would show it.
    void aConnectionIsSeen()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            QSKIP("strace is not installed");
        const QString trace = m_folder.filePath(QStringLiteral("seen"));
        run({QStringLiteral("strace"), QStringLiteral("-f"), QStringLiteral("-e"),
             QStringLiteral("trace=socket,connect"), QStringLiteral("-o"), trace,
             QStringLiteral("bash"), QStringLiteral("-c"),
             QStringLiteral("echo >/dev/tcp/127.0.0.1/9")},
            environment());
        QVERIFY(!waysOut(trace).isEmpty());
    }
};

DAEMOK_TEST_MAIN(TestOffline)

#include "tst_offline.moc"
