// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/calllog.h"

#include "tests/core/calllog/texts.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qfile.h>
#include <QtCore/qobject.h>

using namespace daemok;
using namespace daemok::calllog;
using daemok::testing::importText;
using daemok::testing::sniffText;

namespace {

QByteArray readFixture(const char *name)
{
    QFile file(QStringLiteral(DAEMOK_FIXTURES "/calllogs/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string str(const QByteArray &bytes)
{
    return bytes.toStdString();
}

/// How often the keys came, most first, as "2 1 1".
QByteArray countsOf(const CallLog &log)
{
    std::vector<std::uint32_t> counts = log.counts;
    std::sort(counts.begin(), counts.end(), std::greater<>());
    QByteArray text;
    for (const std::uint32_t count : counts)
        text += QByteArray::number(count) + ' ';
    return text.trimmed();
}

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("counts"); // of the keys
        QTest::addColumn<double>("span");       // s, -1 without a clock
        const auto row = [](const char *name, const QByteArray &text, FileKind kind,
                            const char *counts, double span) {
            QTest::newRow(name) << text << int(kind) << QByteArray(counts) << span;
        };
        row("commas", "timestamp,key\n1700000000,a\n1700000002,b\n1700000005,a\n", FileKind::Table,
            "2 1", 5);
        row("no line end at the end", "timestamp,key\n1700000000,a\n1700000002,a", FileKind::Table,
            "2", 2);
        row("CR LF", "timestamp,key\r\n1700000000,a\r\n1700000002,a\r\n", FileKind::Table, "2", 2);
        row("byte order mark", "\xef\xbb\xbftimestamp,key\n1700000000,a\n1700000002,a\n",
            FileKind::Table, "2", 2);
        row("tabs", "timestamp\tkey\n1700000000\ta,b\n1700000002\ta,b\n", FileKind::Table, "2", 2);
        row("semicolons", "timestamp;key\n1700000000;a\n1700000002;b\n", FileKind::Table, "1 1", 2);
        row("bars", "timestamp|key\n1700000000|a\n1700000002|a\n", FileKind::Table, "2", 2);
        row("empty lines", "timestamp,key\n\n1700000000,a\n\n1700000002,a\n\n", FileKind::Table,
            "2", 2);
        row("quotes", "timestamp,prompt\n1700000000,\"a, b\"\n1700000001,\"a, b\"\n1700000004,c\n",
            FileKind::Table, "2 1", 4);
        row("a line end within quotes",
            "timestamp,prompt\n1700000000,\"a\nb\"\n1700000001,\"a\nb\"\n", FileKind::Table, "2",
            1);
        row("doubled quotes",
            "timestamp,prompt\n1700000000,\"say \"\"a\"\"\"\n1700000001,\"say \"\"a\"\"\"\n"
            "1700000002,\"say a\"\n",
            FileKind::Table, "2 1", 2);
        row("a quote inside a field",
            "timestamp,prompt\n1700000000,5\" disk\n1700000001,5\" disk\n", FileKind::Table, "2",
            1);
        row("quoted and plain are the same key", "timestamp,key\n1700000000,\"a\"\n1700000001,a\n",
            FileKind::Table, "2", 1);
        row("JSON lines",
            "{\"timestamp\": 1700000000, \"prompt\": \"a\\nb\"}\n"
            "{\"prompt\": \"a\\nb\", \"timestamp\": 1700000003}\n",
            FileKind::JsonLines, "2", 3);
        row("JSON, ISO times, nested",
            "{\"ts\": \"2026-01-01T00:00:00Z\", \"request\": {\"messages\": [{\"content\": "
            "\"a\"}]}}\n"
            "{\"ts\": \"2026-01-01T00:01:00Z\", \"request\": {\"messages\": [{ \"content\" : \"a\" "
            "}]}}\n"
            "{\"ts\": \"2026-01-01T00:02:00Z\", \"request\": {\"messages\": [{\"content\": "
            "\"b\"}]}}\n",
            FileKind::JsonLines, "2 1", 120);
        row("Mooncake",
            "{\"timestamp\": 0, \"input_length\": 900, \"output_length\": 5, \"hash_ids\": [1, "
            "2]}\n"
            "{\"timestamp\": 500, \"input_length\": 900, \"output_length\": 5, \"hash_ids\": [1, "
            "2]}\n"
            "{\"timestamp\": 700, \"input_length\": 901, \"output_length\": 5, \"hash_ids\": [1, "
            "2]}\n",
            FileKind::JsonLines, "2 1", 0.7);
        row("one key a line", "a\nb\na\na\n", FileKind::KeyLines, "3 1", -1);
        row("one key a line, header", "key\n17\n18\n17\n", FileKind::KeyLines, "2 1", -1);
        row("sentences, one a line", "how are you?\nwell, and you?\nhow are you?\n",
            FileKind::KeyLines, "2 1", -1);
        for (const char *file : {"tiny.csv", "tiny.csv.gz", "tiny.csv.xz", "tiny.csv.zst"})
            row(file, readFixture(file), FileKind::Table, "2 1", 3);
        row("two gzip members", readFixture("tiny.csv.gz") + readFixture("tiny.csv.gz"),
            FileKind::Table, "4 2 1", 3);
    }
    void readsEveryForm()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(QByteArray, counts);
        QFETCH(double, span);
        const std::string bytes = str(text);
        const auto format = sniffText(bytes);
        QVERIFY(format.ok());
        QCOMPARE(int(format->kind), kind);
        auto log = importText(bytes, *format);
        if (QByteArray(QTest::currentDataTag()) == "two gzip members") {
            // The second header is a damaged line of seven records: too many.
            QVERIFY(!log.ok());
            QCOMPARE(log.error().id, ErrorId::DamagedLines);
            return;
        }
        QVERIFY(log.ok());
        QCOMPARE(countsOf(*log), counts);
        QCOMPARE(log->lines.damaged, std::uint64_t{0});
        QCOMPARE(log->events.hasClock(), span >= 0);
        if (span >= 0)
            QCOMPARE(toSeconds(log->events.lastTime() - log->events.firstTime()), span);
    }

    void readsRawKeys()
    {
        const std::string bytes("\0\0\0\x01\0\0\0\x02\0\0\0\x01", 12);
        const auto log = importText(bytes, ImportOptions{}, "keys.i32be");
        QVERIFY(log.ok());
        QCOMPARE(countsOf(*log), QByteArray("2 1"));
    }

    void findsRolesByNameAndContent_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("roles"); // role=column from 0
        const auto row = [](const char *header, const char *roles) {
            QTest::newRow(header) << QByteArray(header) << QByteArray(roles);
        };
        row("TIMESTAMP,ContextTokens,GeneratedTokens", "time=0 input_tokens=1 output_tokens=2");
        row("timestamp_ms,request_key,input_tokens,output_tokens,blocks",
            "time=0 key=1 input_tokens=2 output_tokens=3");
        row("ts,user_id,prompt_tokens,completion_tokens,latency_ms",
            "time=0 user=1 input_tokens=2 output_tokens=3 duration=4");
        row("client,window_start_s,rate_rps,cv_interarrival,x", "time=1 user=0 rate=2 variation=3");
        row("hash,key,request_key,query,time", "time=4 key=2"); // the best name wins
    }
    void findsRolesByNameAndContent()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, roles);
        std::string text = str(header) + "\n";
        const auto columns = std::count(header.begin(), header.end(), ',') + 1;
        for (int line = 1; line < 5; ++line)
            for (int column = 0; column < columns; ++column)
                text +=
                    std::to_string(1000 + line * 10 + column) + (column + 1 < columns ? "," : "\n");
        const auto format = sniffText(text);
        QVERIFY(format.ok());
        QVERIFY(format->header);
        QByteArray found;
        for (std::size_t role = 0; role < kColumnRoles; ++role) {
            const auto column =
                static_cast<ColumnRole>(role) == ColumnRole::Key && !format->mapping.keys.empty()
                    ? std::optional(format->mapping.keys.front())
                    : format->mapping.one[role];
            if (column)
                found += QByteArray(columnRoleName(static_cast<ColumnRole>(role)).data()) + '='
                         + QByteArray::number(static_cast<int>(*column)) + ' ';
        }
        QCOMPARE(found.trimmed(), roles);
    }

    void showsSamplesForAPreviewThatCanBeCorrected()
    {
        const std::string text = "2026-01-01 10:00:00;u1;a long question that is cut after forty "
                                 "bytes of it;12\n2026-01-01 10:00:01;u2;short;13\n"
                                 "2026-01-01 10:00:02;u1;short;14\n";
        auto format = sniffText(text);
        QVERIFY(format.ok());
        QVERIFY(!format->header);
        QCOMPARE(format->separator, ';');
        QCOMPARE(format->columns.size(), std::size_t{4});
        QCOMPARE(format->columns[2].name, std::string("3"));
        QCOMPARE(format->columns[2].samples.front().size(), std::size_t{40});
        QCOMPARE(format->mapping.of(ColumnRole::Time), std::optional<std::size_t>(0)); // by content
        QVERIFY(format->mapping.keys.empty()); // nothing says which
        QVERIFY(assign(*format, ColumnRole::Key, "3").ok());
        QVERIFY(assign(*format, ColumnRole::User, "2").ok());
        QVERIFY(assign(*format, ColumnRole::InputTokens, "4").ok());
        const auto log = importText(text, *format);
        QVERIFY(log.ok());
        QCOMPARE(countsOf(*log), QByteArray("2 1"));
        QCOMPARE(log->users->users, std::uint64_t{2});
        QCOMPARE(log->inputTokens.mean(), 13.0);
        for (const Column &column : log->format.columns)
            QVERIFY(column.samples.empty()); // no text of the log is kept
    }

    void severalColumnsTogetherAreOneKey()
    {
        const std::string text = "model,prompt,n\nx,a,1\ny,a,2\nx,a,3\nx,b,4\n";
        auto format = sniffText(text);
        QVERIFY(format.ok());
        format->mapping.keys.clear();
        QVERIFY(assign(*format, ColumnRole::Key, "model").ok());
        QVERIFY(assign(*format, ColumnRole::Key, "prompt").ok());
        const auto log = importText(text, *format);
        QVERIFY(log.ok());
        QCOMPARE(countsOf(*log), QByteArray("2 1 1"));
    }

    void namesAColumnThatIsNotThere()
    {
        auto format = sniffText("timestamp,prompt\n1700000000,a\n1700000001,b\n");
        QVERIFY(format.ok());
        const auto wrong = assign(*format, ColumnRole::Key, "promt");
        QVERIFY(!wrong.ok());
        QCOMPARE(wrong.error().id, ErrorId::UnknownColumn);
        QCOMPARE(wrong.error().args,
                 (std::vector<std::string>{"promt", "prompt", "timestamp, prompt"}));
        const auto noTime = assign(*format, ColumnRole::Time, "prompt");
        QVERIFY(!noTime.ok());
        QCOMPARE(noTime.error().id, ErrorId::WrongColumn);
    }

    void sentencesAreCountedNormalisedToo()
    {
        const auto log = importText("timestamp,prompt\n1700000000,\"Where is  my order?\"\n"
                                    "1700000001,where is my order\n1700000002,where is my bill\n");
        QVERIFY(log.ok());
        QCOMPARE(countsOf(*log), QByteArray("1 1 1"));
        QVERIFY(log->normalisedKeys.has_value());
        QCOMPARE(*log->normalisedKeys, 2.0);
    }

    void anotherSeparatorAndHeaderCanBeChosen()
    {
        ReadingChoice choice;
        choice.separator = ' ';
        choice.header = true;
        const auto format = sniffText("7 8\n1 2\n1 3\n", "log", choice);
        QVERIFY(format.ok());
        QCOMPARE(format->columns.size(), std::size_t{2});
        QCOMPARE(format->columns[0].name, std::string("7"));
        QCOMPARE(format->columns[0].samples.size(), std::size_t{2});
    }
};

DAEMOK_TEST_MAIN(TestReaders)
#include "tst_readers.moc"
