// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/daemokprogram.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qobject.h>
#include <QtCore/qtemporarydir.h>

#include <cmath>

using daemok::testing::document;
using daemok::testing::Run;
using daemok::testing::runDaemok;
using nlohmann::ordered_json;

namespace {

QString trace(const char *name)
{
    return QStringLiteral(DAEMOK_FIXTURES "/traces/") + QLatin1String(name);
}

const QString calls = trace("mooncake_conversation_calls.csv.gz");

Run measure(const QString &file, const QStringList &options = {})
{
    return runDaemok(QStringList{QStringLiteral("calllog"), file} + options);
}

} // namespace

/// `daemok calllog` as its own process. Expected values: design page "Contract" and the independent counts in
/// tests/fixtures/reuse/groundtruth.json.
class TestCallLog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qCritical("cannot write the test's own file");
        return file.fileName();
    }

private slots:
    void answersInJson()
    {
        const Run run = measure(calls, {QStringLiteral("--json")});
        QCOMPARE(run.code, 0);
        const ordered_json json = document(run);
        QVERIFY(!json.is_discarded());
        QCOMPARE(json["schema"].get<std::string>(), std::string("daemok.calllog/1"));
        for (const char *key :
             {"requests", "span_s", "mean_per_s", "peak_minute_per_s", "burst", "cv_interarrival",
              "input_tokens", "output_tokens", "reuse", "lru_curve", "retention_curve", "warnings"})
            QVERIFY2(json.contains(key), key);
        QCOMPARE(json["requests"].get<int>(), 12031);
        QVERIFY(std::abs(json["span_s"].get<double>() - 3536.999) < 1e-9);
        QVERIFY(std::abs(json["burst"].get<double>() - 1.2111937774771728) < 1e-12);
        for (const char *key : {"mean", "p50", "p95", "p99"})
            QVERIFY2(json["input_tokens"].contains(key) && json["output_tokens"].contains(key),
                     key);
        const ordered_json &reuse = json["reuse"];
        QCOMPARE(reuse["unique_keys"].get<int>(), 11913);
        QCOMPARE(reuse["seen_once"].get<int>(), 11825);
        QCOMPARE(reuse["gap_unit"].get<std::string>(), std::string("s"));
        QVERIFY(std::abs(reuse["gap_p50"].get<double>() - 75.001) < 1e-3);
        QVERIFY(std::abs(reuse["never_read_again_share"].get<double>() - 0.992613) < 1e-6);
        QVERIFY(reuse.contains("share") && reuse.contains("gap_p90")
                && reuse.contains("retry_share"));
        for (const auto &point : json["lru_curve"])
            QVERIFY(point.contains("items") && point.contains("hit_ratio"));
        bool found = false;
        for (const auto &point : json["retention_curve"]) {
            for (const char *key :
                 {"retention", "unit", "hit_ratio_fixed", "hit_ratio_extended", "stored_items"})
                QVERIFY2(point.contains(key), key);
            if (point["retention"] == 300.0) {
                found = true;
                QVERIFY(std::abs(point["hit_ratio_fixed"].get<double>() - 94.0 / 12031) < 1e-12);
                QVERIFY(std::abs(point["hit_ratio_extended"].get<double>() - 95.0 / 12031) < 1e-12);
            }
        }
        QVERIFY(found);
        QVERIFY(json["answers"]["reuse_share"]["likely"] == reuse["share"]);
        // The warnings are ids on standard output and sentences on standard error.
        QCOMPARE(json["warnings"].front().get<std::string>(), std::string("short_log"));
        QVERIFY(run.err.contains("too short to tell the busy hour"));
    }

    void prefixReuseStandsBesideWholePrompts()
    {
        const ordered_json json =
            document(measure(trace("mooncake_conversation.jsonl.gz"), {QStringLiteral("--json")}));
        QVERIFY(!json.is_discarded());
        const ordered_json &prefix = json["reuse"]["prefix"];
        QCOMPARE(prefix["unique_keys"].get<int>(), 182790);
        QVERIFY(std::abs(prefix["share"].get<double>() - 0.366412) < 1e-6);
        QVERIFY(!prefix.contains("retry_share"));
        QCOMPARE(json["reuse"]["unique_keys"].get<int>(), 11913);
    }

    void aLogWithoutClockCountsRequests()
    {
        const ordered_json json =
            document(measure(trace("cache2k_web12_keys.txt.gz"), {QStringLiteral("--json")}));
        QCOMPARE(json["reuse"]["gap_unit"].get<std::string>(), std::string("requests"));
        QCOMPARE(json["reuse"]["gap_p50"].get<double>(), 274.0);
        QVERIFY(!json.contains("burst") && !json.contains("span_s"));
        QCOMPARE(json["warnings"].front().get<std::string>(), std::string("no_clock"));
        QVERIFY(!json["answers"].contains("reuse_gap_p50"));
        // What it says beyond the log never falls and stays within its own range.
        double before = 0;
        for (const auto &point : json["forecast"]) {
            const double hit = point["hit_ratio"].get<double>();
            QVERIFY(hit >= before && hit <= point["hit_ratio_high"].get<double>());
            QVERIFY(hit >= point["hit_ratio_low"].get<double>());
            before = hit;
        }
    }

    void readsAsAPage()
    {
        const Run run = measure(calls);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QByteArray());
        for (const char *words : {"12,031 calls", "When calls come", "×1.21", "0.98 %", "75 s",
                                  "beyond the log", "Answers an import would fill", "reuse_share"})
            QVERIFY2(run.out.contains(words), words);
        QVERIFY(!run.out.contains("\x1b["));
        for (const QByteArray &line : run.out.split('\n'))
            QVERIFY(QString::fromUtf8(line).size() <= 100);
    }

    void columnsCanBeNamedOrNumbered()
    {
        const QString file =
            write("plain.csv", "1700000000;x;a b\n1700000007;y;a b\n1700000009;x;c\n");
        const ordered_json json = document(
            measure(file, {QStringLiteral("--key"), QStringLiteral("3"), QStringLiteral("--user"),
                           QStringLiteral("2"), QStringLiteral("--json")}));
        QVERIFY(!json.is_discarded());
        QCOMPARE(json["reuse"]["unique_keys"].get<int>(), 2);
        QCOMPARE(json["reuse"]["within_user_share"].get<double>(), 0.0);
        QCOMPARE(json["users"]["count"].get<int>(), 2);
        const Run none =
            measure(file, {QStringLiteral("--key"), QStringLiteral("3"), QStringLiteral("--time"),
                           QStringLiteral("none"), QStringLiteral("--json")});
        QCOMPARE(document(none)["reuse"]["gap_unit"].get<std::string>(), std::string("requests"));
    }

    void samplingIsCorrectedOrRefused()
    {
        const ordered_json byKey =
            document(measure(calls, {QStringLiteral("--sampled"), QStringLiteral("key:0.5"),
                                     QStringLiteral("--json")}));
        QVERIFY(std::abs(byKey["mean_per_s"].get<double>() - 2 * 3.4014711341450763) < 1e-9);
        QVERIFY(byKey.contains("reuse"));
        const ordered_json byCall =
            document(measure(calls, {QStringLiteral("--sampled"), QStringLiteral("call:0.5"),
                                     QStringLiteral("--json")}));
        QVERIFY(!byCall.contains("reuse"));
        QCOMPARE(byCall["sampled"]["by"].get<std::string>(), std::string("call"));
    }

    void wrongInputIsTwoAndNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        const QByteArray good = "timestamp,prompt\n1700000000,a\n1700000001,b\n";
        const auto row = [](const char *name, const QByteArray &content, const QStringList &options,
                            const char *says) {
            QTest::newRow(name) << content << options << QByteArray(says);
        };
        row("empty", "", {}, "nothing to count");
        row("binary",
            QByteArray("\x7f"
                       "ELF\0\0\0\0",
                       8),
            {}, "it is not text");
        row("cut gzip", QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3K", 11), {}, "cut off");
        row("damaged lines", good + "1,2,3\n", {}, "log.csv:4: 1 of 3 lines cannot be used");
        row("unknown column", good, {QStringLiteral("--key"), QStringLiteral("promt")},
            "did you mean “prompt”?");
        row("a column without times", good, {QStringLiteral("--time"), QStringLiteral("prompt")},
            "--time prompt");
        row("sampling", good, {QStringLiteral("--sampled"), QStringLiteral("half")}, "key:SHARE");
        row("separator", good, {QStringLiteral("--separator"), QStringLiteral("ab")}, "separator");
        row("usage", good, {QStringLiteral("--header"), QStringLiteral("maybe")}, "--header");
    }
    void wrongInputIsTwoAndNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        const Run run = measure(write("log.csv", content), options);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(says), run.err.constData());
    }

    void aFileThatIsNotThereIsNamed()
    {
        const Run run = measure(m_folder.filePath(QStringLiteral("nowhere.csv")));
        QCOMPARE(run.code, 2);
        QVERIFY(run.err.contains("nowhere.csv"));
    }

    void aSpillThatCannotBeWrittenIsThree()
    {
        QByteArray large = "timestamp,key\n";
        for (int i = 0; i < 400'000; ++i)
            large += QByteArray::number(1'700'000'000 + i) + ",k\n";
        const QString file = write("large.csv", large);
        const Run run =
            runDaemok({QStringLiteral("calllog"), file}, {QStringLiteral("TMPDIR=/nowhere")});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("cannot be written"), run.err.constData());
        QCOMPARE(run.out, QByteArray());
    }

    void theSpillIsNeverSeen()
    {
        QByteArray large = "timestamp,key\n";
        for (int i = 0; i < 400'000; ++i)
            large +=
                QByteArray::number(1'700'000'000 + i) + ",k" + QByteArray::number(i % 999) + "\n";
        const QString file = write("spilled.csv", large);
        const QTemporaryDir temporary;
        const Run run = runDaemok({QStringLiteral("calllog"), file, QStringLiteral("--json")},
                                  {QStringLiteral("TMPDIR=") + temporary.path()});
        QCOMPARE(run.code, 0);
        QCOMPARE(document(run)["requests"].get<int>(), 400'000);
        QVERIFY(QDir(temporary.path()).isEmpty());
    }
};

DAEMOK_TEST_MAIN(TestCallLog)
#include "tst_calllog.moc"
