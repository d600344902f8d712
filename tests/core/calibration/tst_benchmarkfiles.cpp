// SPDX-License-Identifier: GPL-3.0-or-later
// Results of every tool, recognised by their words. Figures of `goldens` come from the group benchmark_import_samples, whose
// samples are of real runs; those of files from the files themselves.
#include "core/calibration/benchmark.h"
#include "tests/core/latency/goldens.h"
#include "tests/testmain/testmain.h"

#include <cmath>

using namespace daemok;
using namespace daemok::calibration;
using namespace daemok::testing;

namespace {

QString said(const Error &error)
{
    QString text =
        QStringLiteral("id %1 line %2").arg(static_cast<int>(error.id)).arg(error.place.line);
    for (const std::string &arg : error.args)
        text += QStringLiteral(" | ") + QString::fromStdString(arg);
    return text;
}

Result<Benchmark> fromFile(const QString &name)
{
    return loadBenchmark((QStringLiteral(DAEMOK_FIXTURES "/benchmarks/") + name).toStdString());
}

const MeasuredOperation *find(const Benchmark &result, const std::string &name)
{
    for (const MeasuredOperation &op : result.operations)
        if (op.name == name)
            return &op;
    return nullptr;
}

struct Expected
{
    const char *file;
    Tool tool;
    Loop loop;
    double clients; // 0: not said
    double perSecond;
    const char *operation;
    double operationPerSecond;
    double meanMs; // < 0: not said
    double p50;
    double p99;
    double errors;
};

constexpr double kNone = -1;

} // namespace

Q_DECLARE_METATYPE(Expected)

class TestBenchmarkFiles : public QObject
{
    Q_OBJECT

private slots:
    void publicSamplesAreRead_data();
    void publicSamplesAreRead();
    void everyToolIsRead_data();
    void everyToolIsRead();
    void windowsLineEndsAreTheSame();
    void aToolIsToldByItsWordsAlone();
    void whatIsNoResultIsRefused_data();
    void whatIsNoResultIsRefused();
    void damageIsNamedByLine_data();
    void damageIsNamedByLine();
    void anyCutIsAnErrorOrAResult();
    void namesTellOperations();
};

void TestBenchmarkFiles::publicSamplesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonObject>("expect");
    QTest::addColumn<QString>("tool");
    for (const QJsonValue row : goldens(QStringLiteral("benchmark_import_samples"))) {
        const QString tool = row[QStringLiteral("tool")].toString();
        QTest::newRow(qPrintable(tool))
            << row[QStringLiteral("text")].toString() << row[QStringLiteral("expect")].toObject()
            << tool.section(QLatin1Char(' '), 0, 0);
    }
}

void TestBenchmarkFiles::publicSamplesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QJsonObject, expect);
    QFETCH(QString, tool);
    const auto result = readBenchmark(text.toStdString(), "result");
    QVERIFY2(result.ok(), result ? "" : qPrintable(said(result.error())));
    QCOMPARE(QString::fromUtf8(toolName(result->tool).data()), tool);
    QCOMPARE(result->loop,
             expect.contains(QStringLiteral("open_loop")) ? Loop::Open : Loop::Closed);
    int checked = 0;
    const auto check = [&](const char *key, std::optional<double> actual) {
        const QString name = QString::fromUtf8(key);
        if (!expect.contains(name))
            return true;
        ++checked;
        return actual && std::abs(*actual - expect[name].toDouble()) <= 1e-9 * std::abs(*actual);
    };
    const MeasuredOperation &first = result->operations.front();
    QVERIFY(check("throughput", result->perSecond));
    QVERIFY(check("total_ops", result->perSecond));
    QVERIFY(check("set_rps", first.perSecond));
    QVERIFY(check("clients", result->clients));
    for (const auto &[key, share] :
         {std::pair{"p50_ms", .5}, std::pair{"p95_ms", .95}, std::pair{"p99_ms", .99}})
        QVERIFY(check(key, result->operations.back().quantileMs(share)));
    if (const MeasuredOperation *read = find(*result, "READ")) {
        QVERIFY(check("read_p99_ms", read->quantileMs(.99)));
        if (expect.contains(QStringLiteral("read_share")))
            QVERIFY(check("read_share", *read->requests / 1000));
    }
    if (const MeasuredOperation *update = find(*result, "UPDATE"))
        QVERIFY(check("update_p99_ms", update->quantileMs(.99)));
    if (const MeasuredOperation *get = find(*result, "GET"))
        QVERIFY(check("get_p99_ms", get->quantileMs(.99)));
    if (expect.contains(QStringLiteral("little_population")))
        NEAR(QStringLiteral("X R"), result->perSecond * *first.meanMs / 1000,
             expect[QStringLiteral("little_population")].toDouble(), 1e-5);
    if (expect.contains(QStringLiteral("task")))
        QCOMPARE(QString::fromStdString(first.name), expect[QStringLiteral("task")].toString());
    QVERIFY(checked > 0);
}

void TestBenchmarkFiles::everyToolIsRead_data()
{
    QTest::addColumn<Expected>("expected");
    constexpr Expected kAll[] = {
        {"go-ycsb.txt", Tool::GoYcsb, Loop::Closed, 16, 2357, "READ", 1181, 3.625, 3.401, 4.147, 0},
        {"ycsb-status.txt", Tool::Ycsb, Loop::Closed, 0, 1500, "READ", 1000, 0.85, kNone, kNone, 0},
        {"ycsb-intended.txt", Tool::Ycsb, Loop::Open, 8, 999.5, "READ", 999.5, 1.9, 0.9, 30, 5},
        {"ycsb-stream.json", Tool::Ycsb, Loop::Closed, 0, 400.25, "INSERT", 400.2, 2.5005, kNone, 9,
         0},
        {"cassandra-stress-mixed.txt", Tool::CassandraStress, Loop::Closed, 50, 12345, "WRITE",
         3086, 2.8, 1.5, 21, 2},
        {"rally.csv", Tool::Rally, Loop::Open, 0, 150.2, "knn-search", 80.5, kNone, 4, 9, 0},
        {"redis-benchmark-old.txt", Tool::RedisBenchmark, Loop::Closed, 50, 65789.47, "GET",
         65789.47, kNone, 0.3, kNone, 0},
        {"redis-benchmark-quiet.txt", Tool::RedisBenchmark, Loop::Closed, 0, 65789.47, "GET",
         65789.47, kNone, 0.271, kNone, 0},
        {"memtier.json", Tool::Memtier, Loop::Closed, 200, 110000, "Gets", 100000, 1.5, 1.4, 4.7,
         0},
        {"vegeta.json", Tool::Vegeta, Loop::Open, 0, 99.25, "requests", 99.25, 2.371192, 2.854306,
         3.53, 10},
        {"k6.txt", Tool::K6, Loop::Closed, 10, 84.512, "requests", 84.512, 117.55, 115.2, kNone, 0},
        {"k6.json", Tool::K6, Loop::Open, 50, 200.5, "requests", 200.5, 20.5, 18, 90, 0},
        {"wrk2.txt", Tool::Wrk2, Loop::Open, 100, 2000.28, "requests", 2000.28, 1.926, 1.85, 4.65,
         0},
        {"hey.txt", Tool::Hey, Loop::Closed, 0, 3996.64, "requests", 3996.64, 12.4, 10.1, 71.9, 0},
        {"hey.csv", Tool::Hey, Loop::Closed, 0, 40, "requests", 40, 25, 20, 40, 1},
        {"pgbench.txt", Tool::Pgbench, Loop::Closed, 8, 12345.678901, "<builtin: select only>",
         12345.678901, 0.648, kNone, kNone, 0},
        {"latency.hgrm", Tool::HdrHistogram, Loop::Unknown, 0, 0, "requests", 0, 2.345, 2, kNone,
         0},
    };
    for (const Expected &expected : kAll)
        QTest::newRow(expected.file) << expected;
}

void TestBenchmarkFiles::everyToolIsRead()
{
    QFETCH(Expected, expected);
    const auto result = fromFile(QString::fromUtf8(expected.file));
    QVERIFY2(result.ok(), result ? "" : qPrintable(said(result.error())));
    QCOMPARE(result->tool, expected.tool);
    QCOMPARE(result->loop, expected.loop);
    QCOMPARE(result->clients.value_or(0), expected.clients);
    QCOMPARE(result->perSecond, expected.perSecond);
    QCOMPARE(result->errors.value_or(0), expected.errors);
    const MeasuredOperation *op = find(*result, expected.operation);
    QVERIFY(op);
    QCOMPARE(op->perSecond, expected.operationPerSecond);
    QCOMPARE(op->meanMs.value_or(kNone), expected.meanMs);
    QCOMPARE(op->quantileMs(.5).value_or(kNone), expected.p50);
    QCOMPARE(op->quantileMs(.99).value_or(kNone), expected.p99);
}

void TestBenchmarkFiles::windowsLineEndsAreTheSame()
{
    QFile file(QStringLiteral(DAEMOK_FIXTURES "/benchmarks/pgbench.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto result = readBenchmark(file.readAll().replace("\n", "\r\n").toStdString(), "p");
    QVERIFY(result.ok());
    QCOMPARE(result->operations.front().name, std::string("<builtin: select only>"));
    QCOMPARE(result->perSecond, 12345.678901);
}

void TestBenchmarkFiles::aToolIsToldByItsWordsAlone()
{
    QFile file(QStringLiteral(DAEMOK_FIXTURES "/benchmarks/wrk2.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto result = readBenchmark(file.readAll().toStdString(), "pgbench.hgrm");
    QVERIFY(result.ok());
    QCOMPARE(result->tool, Tool::Wrk2);
    QCOMPARE(*result->operations.front().deviationMs, 0.716);
}

void TestBenchmarkFiles::whatIsNoResultIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("problem");
    const int no = static_cast<int>(ErrorId::NotABenchmark);
    QTest::newRow("empty") << QByteArray() << no << QStringLiteral("unrecognised");
    QTest::newRow("prose") << QByteArray("It was fast.\n") << no << QStringLiteral("unrecognised");
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << no << QStringLiteral("json");
    QTest::newRow("compressed histograms")
        << QByteArray("#[Histogram log format version 1.3]\n0.127,1.007,2.769,HISTFAAAAEV42p\n")
        << no << QStringLiteral("hdr_log");
    QTest::newRow("not text") << QByteArray("\xff\xfe tps = ") << static_cast<int>(ErrorId::NotText)
                              << QString();
}

void TestBenchmarkFiles::whatIsNoResultIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, id);
    QFETCH(QString, problem);
    const auto result = readBenchmark(text.toStdString(), "r.txt");
    QVERIFY(!result.ok());
    QCOMPARE(static_cast<int>(result.error().id), id);
    QCOMPARE(result.error().place.file, std::string("r.txt"));
    if (!problem.isEmpty())
        QCOMPARE(QString::fromStdString(result.error().args.at(0)), problem);
}

void TestBenchmarkFiles::damageIsNamedByLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("line");
    const auto row = [](const char *file, const char *good, const char *bad, ErrorId id, int line) {
        QTest::addRow("%s: %s", file, bad) << QString::fromUtf8(file) << QByteArray(good)
                                           << QByteArray(bad) << static_cast<int>(id) << line;
    };
    row("ycsb-intended.txt", "999.5", "many", ErrorId::NotANumber, 3);
    row("ycsb-intended.txt", "Operations, 9995.0", "Operations", ErrorId::ColumnCount, 5);
    row("pgbench.txt", "tps = 12345.678901", "tps = fast", ErrorId::NotANumber, 14);
    row("pgbench.txt", "latency average = 0.648", "latency average = -1", ErrorId::NotANumber, 11);
    row("wrk2.txt", "4.65ms", "4.65parsecs", ErrorId::WrongType, 0);
    row("wrk2.txt", "Requests/sec:", "Requests:", ErrorId::MissingKey, 0);
    row("wrk2.txt", " 99.000%    4.65ms", " 99.000%    0.10ms", ErrorId::Inconsistent, 0);
    row("hey.csv", "0.0300,0.0001", "0.0300", ErrorId::ColumnCount, 4);
    row("memtier.json", "\"Totals\"", "\"Total\"", ErrorId::MissingKey, 0);
    row("memtier.json", "}}}", "}}", ErrorId::WrongType, 1);
    row("vegeta.json", "\"throughput\":99.25", "\"throughput\":null", ErrorId::MissingKey, 0);
    row("cassandra-stress-mixed.txt", "12,345 op/s", "NaN op/s", ErrorId::NotANumber, 3);
    row("rally.csv", "99th percentile latency,term,60.0,ms", "99th percentile latency,term,60.0,kg",
        ErrorId::WrongUnit, 5);
    row("latency.hgrm", "0.990625", "99.0625", ErrorId::OutOfRange, 8);
    row("go-ycsb.txt", "OPS: 1181.0", "OPS: x", ErrorId::NotANumber, 6);
    row("k6.txt", "84.512/s", "84.512", ErrorId::WrongType, 8);
    row("redis-benchmark-old.txt", "50 parallel", "0 parallel", ErrorId::OutOfRange, 0);
}

void TestBenchmarkFiles::damageIsNamedByLine()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    QFETCH(int, id);
    QFETCH(int, line);
    QFile source(QStringLiteral(DAEMOK_FIXTURES "/benchmarks/") + file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray text = source.readAll();
    QVERIFY(text.contains(good));
    text.replace(good, bad);
    const auto result = readBenchmark(text.toStdString(), "r.txt");
    QVERIFY(!result.ok());
    QVERIFY2(static_cast<int>(result.error().id) == id, qPrintable(said(result.error())));
    QCOMPARE(result.error().place.file, std::string("r.txt"));
    if (line > 0)
        QCOMPARE(result.error().place.line, line);
}

/// Nothing hangs or is made up of half a file: what is read has a rate and ordered times.
void TestBenchmarkFiles::anyCutIsAnErrorOrAResult()
{
    int read = 0, refused = 0;
    for (const char *name : {"go-ycsb.txt", "ycsb-intended.txt", "memtier.json", "wrk2.txt",
                             "hey.csv", "pgbench.txt", "latency.hgrm", "k6.txt", "rally.csv"}) {
        QFile file(QStringLiteral(DAEMOK_FIXTURES "/benchmarks/") + QString::fromUtf8(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        for (std::size_t size = 0; size < text.size(); size += 7) {
            const auto result = readBenchmark(text.substr(0, size), "cut");
            ++(result ? read : refused);
            if (!result)
                continue;
            QVERIFY(!result->operations.empty());
            QVERIFY(result->tool == Tool::HdrHistogram || result->perSecond > 0);
        }
    }
    QVERIFY(read > 0);
    QVERIFY(refused > 0);
}

void TestBenchmarkFiles::namesTellOperations()
{
    QCOMPARE(guessOperation(Tool::Ycsb, "READ"), std::optional(Operation::Lookup));
    QCOMPARE(guessOperation(Tool::Ycsb, "UPDATE"), std::optional(Operation::Insert));
    QCOMPARE(guessOperation(Tool::Ycsb, "SCAN"), std::optional(Operation::List));
    QCOMPARE(guessOperation(Tool::Ycsb, "READ-MODIFY-WRITE"), std::optional(Operation::Insert));
    QCOMPARE(guessOperation(Tool::Memtier, "Gets"), std::optional(Operation::Lookup));
    QCOMPARE(guessOperation(Tool::RedisBenchmark, "LRANGE_100 (first 100 elements)"),
             std::optional(Operation::List));
    QCOMPARE(guessOperation(Tool::Rally, "index-append"), std::optional(Operation::Insert));
    QCOMPARE(guessOperation(Tool::Rally, "knn-search"), std::optional(Operation::Vector));
    QCOMPARE(guessOperation(Tool::Rally, "term"), std::optional(Operation::FullText));
    QCOMPARE(guessOperation(Tool::Pgbench, "<builtin: select only>"),
             std::optional(Operation::Lookup));
    QCOMPARE(guessOperation(Tool::Pgbench, "<builtin: TPC-B (sort of)>"),
             std::optional<Operation>());
    QCOMPARE(guessOperation(Tool::Wrk, "requests"), std::optional<Operation>());
}

DAEMOK_TEST_MAIN(TestBenchmarkFiles)
#include "tst_benchmarkfiles.moc"
