// SPDX-License-Identifier: GPL-3.0-or-later
// `daemok calibrate` as a process, on written results and on results that real tools measure against real servers on loopback.
// A tool or server that is not installed is skipped by name. No time is asserted, as a machine may be busy: the error of the
// predicted throughput is printed.
#include "tests/app/daemokprogram.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>

#include <cstdio>
#include <functional>

using namespace daemok::testing;

namespace {

constexpr int kPatienceMs = 60000;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QString sample(const char *name)
{
    return text(DAEMOK_FIXTURES "/benchmarks/") + text(name);
}

/// In PATH, or where Debian puts servers.
QString program(const char *name)
{
    const QString found = QStandardPaths::findExecutable(text(name));
    return found.isEmpty() ? QStandardPaths::findExecutable(
               text(name), {text("/usr/sbin"), text("/usr/lib/postgresql/15/bin")})
                           : found;
}

/// Output of a program that ends by itself; empty if it fails.
QByteArray outputOf(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.start(name, arguments);
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// A server of our own, ended with the test.
struct Server
{
    QProcess process;

    ~Server()
    {
        process.terminate();
        if (!process.waitForFinished(5000)) {
            process.kill();
            process.waitForFinished(5000);
        }
    }
    /// Until `ready` answers, or patience ends.
    bool startUntil(const QString &name, const QStringList &arguments,
                    const std::function<bool()> &ready)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(name, arguments);
        if (!process.waitForStarted(kPatienceMs))
            return false;
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < kPatienceMs && process.state() == QProcess::Running) {
            if (ready())
                return true;
            process.waitForReadyRead(20);
        }
        return false;
    }
};

} // namespace

class TestCalibrate : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_project;

    QString file(const char *name) const { return m_folder.filePath(text(name)); }
    QByteArray project() const
    {
        QFile read(m_project);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return path;
    }
    /// Fits on every run but the second last and says how far off the curve is there.
    void predict(const char *tool, const QStringList &files, double heldOut, double measured);

private slots:
    void initTestCase();
    void init();
    void printsWithoutWriting();
    void theDocumentHasItsFields();
    void savesRowsThatThePlanUses();
    void savesTheScalingOfNodes();
    void savesNothingWhereNothingIsMapped();
    void wrongUseIsTwo_data();
    void wrongUseIsTwo();
    void redisIsMeasured();
    void memtierIsMeasured();
    void webServersAreMeasured_data();
    void webServersAreMeasured();
    void postgresqlIsMeasured();
};

void TestCalibrate::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_project = file("client.daemok.yaml");
}

void TestCalibrate::init()
{
    QCOMPARE(runDaemok({text("new"), text("generation"), text("--out"), m_project, text("--force")})
                 .code,
             0);
}

void TestCalibrate::printsWithoutWriting()
{
    const QByteArray before = project();
    const Run run = runDaemok({text("calibrate"), m_project, sample("memtier.json")});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("memtier"));
    QVERIFY(run.out.contains("not used"));
    QVERIFY(run.out.contains("coordinated omission"));
    QCOMPARE(project(), before);
}

void TestCalibrate::theDocumentHasItsFields()
{
    const Run run = runDaemok(
        {text("calibrate"), m_project, sample("wrk2.txt"), sample("k6.json"), text("--json")});
    QCOMPARE(run.code, 0);
    const auto json = document(run);
    QCOMPARE(json.at("schema").get<std::string>(), std::string("daemok.calibration/1"));
    QCOMPARE(json.at("loop").get<std::string>(), std::string("open"));
    QCOMPARE(json.at("throughput").get<double>(), 2000.28);
    QVERIFY(json.at("service_time").get<double>() > 0);
    QVERIFY(json.at("cv").get<double>() > 0);
    QVERIFY(json.at("warnings").is_array());
    QCOMPARE(json.at("results").at(0).at("tail").get<std::string>(), std::string("used"));
    QCOMPARE(
        json.at("results").at(0).at("operations").at(0).at("latency_ms").at("p99").get<double>(),
        4.65);
    const auto closed =
        document(runDaemok({text("calibrate"), m_project, sample("memtier.json"), text("--json")}));
    QCOMPARE(closed.at("results").at(0).at("tail").get<std::string>(), std::string("refused"));
    QVERIFY(!closed.at("results").at(0).at("operations").at(0).at("latency_ms").contains("p99"));
}

void TestCalibrate::savesRowsThatThePlanUses()
{
    const Run run =
        runDaemok({text("calibrate"), m_project, sample("memtier.json"), text("--product"),
                   text("redis"), text("--vcpu"), text("4"), text("--save")});
    QCOMPARE(run.code, 0);
    QVERIFY2(project().contains("service_ms: 0.0342857"), project().constData());
    QVERIFY(project().contains("tool: memtier"));
    QCOMPARE(runDaemok({text("plan"), m_project, text("--json")}).code, 0);
    // Once more: the rows are replaced, not doubled.
    QCOMPARE(runDaemok({text("calibrate"), m_project, sample("memtier.json"), text("--product"),
                        text("redis"), text("--save")})
                 .code,
             0);
    QCOMPARE(project().count("product: redis"), 2);
    QVERIFY(project().contains("service_ms: 1.5"));
}

void TestCalibrate::savesTheScalingOfNodes()
{
    const Run run = runDaemok({text("calibrate"), m_project, sample("memtier.json"),
                               sample("ycsb-stream.json"), text("--nodes"), text("6,3")});
    QCOMPARE(run.code, 0);
    const QByteArray three(
        "{\"metric\":\"OVERALL\",\"measurement\":\"Throughput(ops/sec)\",\"value\":300}"
        "{\"metric\":\"READ\",\"measurement\":\"Operations\",\"value\":30}");
    QByteArray six = three;
    six.replace("300", "500");
    QCOMPARE(runDaemok({text("calibrate"), m_project, write(text("3.json"), three),
                        write(text("6.json"), six), text("--nodes"), text("3,6"), text("--product"),
                        text("cassandra"), text("--save")})
                 .code,
             0);
    // gamma = 300 (1 + 2 alpha) / 3 = 500 (1 + 5 alpha) / 6, so alpha = 1/13.
    QVERIFY2(project().contains("alpha: 0.0769231"), project().constData());
    QVERIFY(project().contains("nodes: 6"));
}

void TestCalibrate::savesNothingWhereNothingIsMapped()
{
    const QByteArray before = project();
    const Run run = runDaemok({text("calibrate"), m_project, sample("hey.txt"), text("--product"),
                               text("redis"), text("--save")});
    QCOMPARE(run.code, 1);
    QVERIFY(run.err.contains("--operation"));
    QCOMPARE(project(), before);
    QCOMPARE(
        runDaemok({text("calibrate"), m_project, sample("hey.txt"), text("--product"),
                   text("redis"), text("--operation"), text("requests=lookup"), text("--save")})
            .code,
        0);
    QVERIFY(project().contains("operation: lookup"));
}

void TestCalibrate::wrongUseIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QString good = sample("memtier.json");
    QTest::newRow("no result") << QStringList{} << QByteArray("RESULT");
    QTest::newRow("missing file") << QStringList{text("/nowhere/x")} << QByteArray("/nowhere/x");
    QTest::newRow("no benchmark") << QStringList{sample("README.md")} << QByteArray("README.md");
    QTest::newRow("save without product")
        << QStringList{good, text("--save")} << QByteArray("--product");
    QTest::newRow("unknown product")
        << QStringList{good, text("--product"), text("reddis"), text("--save")}
        << QByteArray("redis");
    QTest::newRow("unknown operation")
        << QStringList{good, text("--operation"), text("Gets=get")} << QByteArray("lookup, insert");
    QTest::newRow("unknown name") << QStringList{good, text("--operation"), text("Gest=lookup")}
                                  << QByteArray("Gets");
    QTest::newRow("nodes of three results")
        << QStringList{good, text("--nodes"), text("1,2,3")} << QByteArray("--nodes");
}

void TestCalibrate::wrongUseIsTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const QByteArray before = project();
    const Run run = runDaemok(QStringList{text("calibrate"), m_project} + arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(says), run.err.constData());
    QCOMPARE(project(), before);
}

void TestCalibrate::predict(const char *tool, const QStringList &files, double heldOut,
                            double measured)
{
    const Run run = runDaemok(QStringList{text("calibrate"), m_project, text("--json")} + files);
    QVERIFY2(run.code == 0, run.err.constData());
    const auto json = document(run);
    QCOMPARE(json.at("tool").get<std::string>(), std::string(tool));
    QCOMPARE(json.at("loop").get<std::string>(), std::string("closed"));
    QVERIFY(json.at("service_time").get<double>() > 0);
    QVERIFY(json.contains("usl"));
    const auto &usl = json.at("usl");
    const double alpha = usl.at("alpha").get<double>(), beta = usl.at("beta").get<double>();
    const double predicted = usl.at("gamma").get<double>() * heldOut
                             / (1 + alpha * (heldOut - 1) + beta * heldOut * (heldOut - 1));
    QVERIFY(predicted > 0 && measured > 0);
    std::printf("%s: %.0f clients, predicted %.0f/s, measured %.0f/s, error %+.1f %%; service time "
                "%.4f ms, CV %.2f\n",
                tool, heldOut, predicted, measured, 100 * (predicted / measured - 1),
                json.at("service_time").get<double>(), json.at("cv").get<double>());
}

void TestCalibrate::redisIsMeasured()
{
    const QString server = program("redis-server"), tool = program("redis-benchmark");
    if (server.isEmpty() || tool.isEmpty())
        QSKIP("redis-server or redis-benchmark is not installed");
    const QString socket = file("redis.sock");
    Server redis;
    QVERIFY(redis.startUntil(server,
                             {text("--port"), text("0"), text("--unixsocket"), socket,
                              text("--save"), QString(), text("--appendonly"), text("no"),
                              text("--dir"), m_folder.path()},
                             [&] { return QFile::exists(socket); }));
    QStringList files;
    double measured = 0;
    for (const int clients : {1, 2, 4, 16, 8}) {
        const QByteArray out =
            outputOf(tool, {text("-s"), socket, text("-t"), text("get"), text("-n"), text("20000"),
                            text("-c"), QString::number(clients)});
        QVERIFY(!out.isEmpty());
        const QString path = write(text("redis%1.txt").arg(clients), out);
        if (clients != 8) {
            files << path;
            continue;
        }
        const auto json = document(runDaemok({text("calibrate"), m_project, text("--json"), path}));
        measured = json.at("throughput").get<double>();
    }
    predict("redis-benchmark", files, 8, measured);
}

void TestCalibrate::memtierIsMeasured()
{
    const QString server = program("redis-server"), tool = program("memtier_benchmark");
    if (server.isEmpty() || tool.isEmpty())
        QSKIP("redis-server or memtier_benchmark is not installed");
    const QString socket = file("memtier.sock");
    Server redis;
    QVERIFY(redis.startUntil(server,
                             {text("--port"), text("0"), text("--unixsocket"), socket,
                              text("--save"), QString(), text("--dir"), m_folder.path()},
                             [&] { return QFile::exists(socket); }));
    const QByteArray out =
        outputOf(tool, {text("-S"), socket, text("-t"), text("1"), text("-c"), text("4"),
                        text("-n"), text("2000"), text("--hide-histogram")});
    QVERIFY(!out.isEmpty());
    const Run run =
        runDaemok({text("calibrate"), m_project, text("--json"), write(text("memtier.txt"), out)});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(document(run).at("tool").get<std::string>(), std::string("memtier"));
}

void TestCalibrate::webServersAreMeasured_data()
{
    QTest::addColumn<QByteArray>("tool");
    QTest::newRow("wrk") << QByteArray("wrk");
    QTest::newRow("ab") << QByteArray("ab");
}

void TestCalibrate::webServersAreMeasured()
{
    QFETCH(QByteArray, tool);
    const QString server = program("nginx"), client = program(tool.constData());
    if (server.isEmpty() || client.isEmpty())
        QSKIP("nginx or the tool is not installed");
    const int port = 20000 + static_cast<int>(QCoreApplication::applicationPid() % 20000);
    const QString at = text("http://127.0.0.1:%1/index.html").arg(port);
    const QString config = write(
        text("nginx.conf"),
        text("daemon off; worker_processes 1; pid %1/nginx.pid; error_log %1/error.log;\n"
             "events {}\nhttp { access_log off; client_body_temp_path %1/b; proxy_temp_path %1/p;\n"
             "fastcgi_temp_path %1/f; uwsgi_temp_path %1/u; scgi_temp_path %1/s;\n"
             "server { listen 127.0.0.1:%2; location / { return 200 \"daemok\"; } } }\n")
            .arg(m_folder.path())
            .arg(port)
            .toUtf8());
    Server nginx;
    QVERIFY(nginx.startUntil(server, {text("-c"), config, text("-p"), m_folder.path()},
                             [&] { return QFile::exists(file("nginx.pid")); }));
    QStringList files;
    double measured = 0;
    for (const int clients : {1, 2, 4, 16, 8}) {
        const QStringList arguments =
            tool == "wrk"
                ? QStringList{text("-t"), text("1"),  text("-c"),        QString::number(clients),
                              text("-d"), text("1s"), text("--latency"), at}
                : QStringList{
                    text("-q"), text("-n"), text("4000"), text("-c"), QString::number(clients), at};
        const QByteArray out = outputOf(client, arguments);
        QVERIFY(!out.isEmpty());
        const QString path = write(text(tool.constData()) + text("%1.txt").arg(clients), out);
        if (clients != 8) {
            files << path;
            continue;
        }
        measured = document(runDaemok({text("calibrate"), m_project, text("--json"), path}))
                       .at("throughput")
                       .get<double>();
    }
    predict(tool.constData(), files, 8, measured);
}

void TestCalibrate::postgresqlIsMeasured()
{
    const QString init = program("initdb"), server = program("postgres"), tool = program("pgbench");
    if (init.isEmpty() || server.isEmpty() || tool.isEmpty())
        QSKIP("initdb, postgres or pgbench is not installed");
    const QString data = file("pg");
    if (outputOf(init, {text("-D"), data, text("-A"), text("trust"), text("-U"), text("daemok"),
                        text("--no-sync")})
            .isEmpty())
        QSKIP("initdb refuses to run here (as root it does)");
    Server postgres;
    QVERIFY(postgres.startUntil(
        server, {text("-D"), data, text("-k"), m_folder.path(), text("-h"), QString(), text("-F")},
        [&] { return QFile::exists(file(".s.PGSQL.5432")); }));
    const QStringList at{text("-h"), m_folder.path(), text("-U"), text("daemok"), text("postgres")};
    outputOf(tool, QStringList{text("-i"), text("-q")} + at);
    QStringList files;
    double measured = 0;
    for (const int clients : {1, 2, 8, 4}) {
        const QByteArray out =
            outputOf(tool, QStringList{text("-S"), text("-n"), text("-T"), text("1"), text("-c"),
                                       QString::number(clients)}
                               + at);
        QVERIFY(!out.isEmpty());
        const QString path = write(text("pg%1.txt").arg(clients), out);
        if (clients != 4) {
            files << path;
            continue;
        }
        measured = document(runDaemok({text("calibrate"), m_project, text("--json"), path}))
                       .at("throughput")
                       .get<double>();
    }
    predict("pgbench", files, 4, measured);
}

DAEMOK_TEST_MAIN(TestCalibrate)
#include "tst_calibrate.moc"
