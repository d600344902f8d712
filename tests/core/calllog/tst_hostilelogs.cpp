// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/measure.h"

#include "tests/core/calllog/texts.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qobject.h>
#include <QtCore/qtemporarydir.h>

using namespace daemok;
using namespace daemok::calllog;
using daemok::testing::importText;
using daemok::testing::sniffText;

namespace {

std::string fixture(const char *name)
{
    QFile file(QStringLiteral(DAEMOK_FIXTURES "/calllogs/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// `count` good lines of a table, one a second.
std::string goodLines(int count, long first = 1'700'000'000)
{
    std::string text = "timestamp,key,tokens_in\n";
    for (int i = 0; i < count; ++i)
        text += std::to_string(first + i) + ",k" + std::to_string(i % 7) + ",5\n";
    return text;
}

/// Bytes made while they are read: `total` of them, the text over and over.
class EndlessSource final : public ByteSource
{
public:
    EndlessSource(std::string text, std::uint64_t total) : m_text(std::move(text)), m_total(total)
    {}
    Result<std::size_t> read(std::span<char> into) override
    {
        const std::uint64_t left = m_total - m_given;
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), left));
        for (std::size_t done = 0; done < count;) {
            const std::size_t at = (m_given + done) % m_text.size();
            const std::size_t part = std::min(count - done, m_text.size() - at);
            std::copy_n(m_text.data() + at, part, into.data() + done);
            done += part;
        }
        m_given += count;
        if (onRead)
            onRead(m_given);
        return count;
    }
    [[nodiscard]] std::uint64_t consumed() const override { return m_given; }
    std::function<void(std::uint64_t)> onRead;

private:
    std::string m_text;
    std::uint64_t m_total;
    std::uint64_t m_given = 0;
};

QByteArray nameOf(ErrorId id)
{
    return QByteArray::number(static_cast<int>(id));
}

} // namespace

class TestHostileLogs : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsNoLog_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("error");
        QTest::addColumn<QByteArray>("argument");
        const auto row = [](const char *name, const QByteArray &text, ErrorId error,
                            const char *argument = "") {
            QTest::newRow(name) << text << int(error) << QByteArray(argument);
        };
        QByteArray rubbish;
        for (unsigned i = 0, seed = 1; i < 100'000; ++i, seed = seed * 1664525U + 1013904223U)
            rubbish += static_cast<char>(seed >> 24U);
        row("empty", "", ErrorId::NothingToCount);
        row("blank lines only", "\n\n  \n", ErrorId::NothingToCount);
        row("header only", "timestamp,key\n", ErrorId::NothingToCount);
        row("binary rubbish", rubbish, ErrorId::NotACallLog, "binary");
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "a\0,\0b\0\n\0",
                       10),
            ErrorId::NotACallLog, "utf16");
        row("a JSON array", "[{\"key\": 1},\n{\"key\": 2}]\n", ErrorId::NotACallLog,
            "json_document");
        row("one JSON document over many lines", "{\n  \"calls\": [\n    1,\n    2\n  ]\n}\n",
            ErrorId::NotACallLog, "json_document");
        row("no line end for long", QByteArray(300'000, 'x'), ErrorId::NotACallLog, "no_lines");
        row("neither time nor key", "a,b\nx,y\nz,w\n", ErrorId::NothingToCount);
    }
    void saysWhatIsNoLog()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, error);
        QFETCH(QByteArray, argument);
        const auto log = importText(text.toStdString());
        QVERIFY(!log.ok());
        QCOMPARE(nameOf(log.error().id), nameOf(static_cast<ErrorId>(error)));
        QCOMPARE(log.error().args.empty() ? std::string() : log.error().args.front(),
                 argument.toStdString());
        QCOMPARE(log.error().place.file, std::string("log"));
    }

    void aCompressedFileCutAnywhereIsAnError_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("gzip") << QByteArray("tiny.csv.gz") << QByteArray("gzip");
        QTest::newRow("xz") << QByteArray("tiny.csv.xz") << QByteArray("xz");
        QTest::newRow("zstd") << QByteArray("tiny.csv.zst") << QByteArray("zstd");
    }
    void aCompressedFileCutAnywhereIsAnError()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, format);
        const std::string whole = fixture(file.constData());
        const auto table = sniffText(whole);
        QVERIFY(table.ok());
        for (std::size_t size = 7; size < whole.size(); ++size) {
            const auto log = importText(whole.substr(0, size), *table);
            QVERIFY2(!log.ok(), qPrintable(QString::number(size)));
            QVERIFY(log.error().id == ErrorId::CompressedCutOff
                    || log.error().id == ErrorId::CompressedDamaged);
            QCOMPARE(log.error().args.front(), format.toStdString());
            if (size + 1 == whole.size())
                QCOMPARE(log.error().id, ErrorId::CompressedCutOff);
        }
    }

    void aDamagedCompressedFileIsNoCrash()
    {
        for (const char *file : {"tiny.csv.gz", "tiny.csv.xz", "tiny.csv.zst"}) {
            const std::string whole = fixture(file);
            int errors = 0;
            for (std::size_t at = 0; at < whole.size(); ++at) {
                std::string broken = whole;
                broken[at] = static_cast<char>(broken[at] ^ 0x55);
                errors += importText(broken).ok() ? 0 : 1;
            }
            // Names, times and flags in headers may be anything; data and checksums may not.
            QVERIFY2(errors * 2 > static_cast<int>(whole.size()), file);
        }
    }

    void damagedLinesAreCountedAndTheFirstTenNamed()
    {
        std::string text = goodLines(2000);
        for (int i = 0; i < 4; ++i)
            text += "1700009000,only two\nyesterday,k,5\n1700009001,k,many\n";
        const auto log = importText(text);
        QVERIFY(log.ok());
        QCOMPARE(log->lines.records, std::uint64_t{2012});
        QCOMPARE(log->lines.damaged, std::uint64_t{12});
        QCOMPARE(log->lines.first.size(), std::size_t{10});
        QCOMPARE(log->lines.first[0].line, std::uint64_t{2002});
        QCOMPARE(log->lines.first[0].reason, LineDamage::ColumnCount);
        QCOMPARE(log->lines.first[1].reason, LineDamage::NotATime);
        QCOMPARE(log->lines.first[2].reason, LineDamage::NotANumber);
        QCOMPARE(log->events.size(), std::uint64_t{2000});
        const auto result = measure(*log);
        QVERIFY(result.ok() && result->warns(WarningId::DamagedLines));
    }

    void moreThanOneInAHundredIsAnError()
    {
        std::string text = goodLines(980);
        for (int i = 0; i < 10; ++i)
            text += "1700009000,only two\n"; // 10 of 990: 1.01 %
        const auto log = importText(text);
        QVERIFY(!log.ok());
        QCOMPARE(log.error().id, ErrorId::DamagedLines);
        QCOMPARE(log.error().args, (std::vector<std::string>{"10", "990", "column_count"}));
        QCOMPARE(log.error().place.line, 982);
    }

    void lineNumbersCountLinesWithinQuotes()
    {
        std::string text = "timestamp,key\n1700000000,\"a\nb\nc\"\n1700000001,x,y\n";
        for (int i = 0; i < 200; ++i)
            text += "1700000002,z\n";
        const auto log = importText(text);
        QVERIFY(log.ok());
        QCOMPARE(log->lines.first.front().line, std::uint64_t{5});
    }

    void aQuoteThatIsNeverClosedLosesItsOwnLineOnly()
    {
        std::string text = goodLines(500) + "1700009000,\"open,5\n";
        for (int i = 0; i < 500; ++i)
            text += "17000091" + std::to_string(10 + i % 90) + ",k,5\n";
        const auto log = importText(text);
        QVERIFY(log.ok());
        QCOMPARE(log->lines.damaged, std::uint64_t{1});
        QCOMPARE(log->lines.first.front().reason, LineDamage::QuoteOpen);
        QCOMPARE(log->events.size(), std::uint64_t{1000});
    }

    void aLongLineIsSkippedAndNamed_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("good");
        QTest::newRow("table") << QByteArray("key,n\n") << QByteArray("a,1\n");
        QTest::newRow("JSON") << QByteArray("") << QByteArray("{\"key\": \"a\", \"n\": 1}\n");
        QTest::newRow("keys") << QByteArray("") << QByteArray("a\n");
    }
    void aLongLineIsSkippedAndNamed()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, good);
        std::string text = head.toStdString();
        for (int i = 0; i < 150; ++i)
            text += good.toStdString();
        text.append(kLongestRecord + 5, 'x');
        text += "\n" + good.toStdString();
        const auto log = importText(text);
        QVERIFY(log.ok());
        QCOMPARE(log->lines.damaged, std::uint64_t{1});
        QCOMPARE(log->lines.first.front().reason, LineDamage::TooLong);
        QCOMPARE(log->events.size(), std::uint64_t{151});
        // One byte less is a record like others.
        const auto shorter =
            importText(head.toStdString() + good.toStdString() + std::string(kLongestRecord, 'x'));
        QVERIFY(shorter.ok() || shorter.error().args.back() != "too_long");
    }

    void aGigabyteWithoutLineEndIsOneDamagedLine()
    {
        constexpr std::uint64_t gigabyte = 1'000'000'000;
        for (const FileKind kind : {FileKind::KeyLines, FileKind::Table, FileKind::JsonLines}) {
            auto format =
                sniffText(kind == FileKind::JsonLines ? "{\"key\": 1}\n" : "key,n\na,1\n");
            QVERIFY(format.ok());
            format->kind = kind;
            format->header = false;
            std::string text;
            while (text.size() < 60'000)
                text += "x,\"y\"";
            EndlessSource source(text, gigabyte);
            const auto log = importBytes(source, "log", *format);
            QVERIFY(!log.ok());
            QCOMPARE(log.error().id, ErrorId::DamagedLines);
            QCOMPARE(log.error().args.back(), std::string("too_long"));
        }
    }

    void mixedTimesAreAnErrorIfManyAndAWarningIfFew()
    {
        const std::string other = "2023-11-14T22:30:00Z,k,5\n";
        auto many = importText(goodLines(300) + other + other + other + other);
        QVERIFY(!many.ok());
        QCOMPARE(many.error().id, ErrorId::DamagedLines);
        QCOMPARE(many.error().args.back(), std::string("other_time_form"));
        const auto few = importText(goodLines(300) + other);
        QVERIFY(few.ok());
        const auto result = measure(*few);
        QVERIFY(result.ok() && result->warns(WarningId::OtherTimeForm));
        // Seconds and milliseconds in one column.
        QCOMPARE(importText(goodLines(300) + "1700000301000,k,5\n")->lines.first.front().reason,
                 LineDamage::OtherTimeForm);
    }

    void aClockThatGoesBackIsPutInOrder()
    {
        const std::string text = "timestamp,key\n1700000010,a\n1700000000,b\n1700000005,a\n"
                                 "1700000005,b\n1700000020,a\n";
        const auto log = importText(text);
        QVERIFY(log.ok());
        QCOMPARE(log->events.backwards(), std::uint64_t{1});
        QCOMPARE(toSeconds(log->events.largestStepBack()), 10.0);
        const auto result = measure(*log);
        QVERIFY(result.ok() && result->warns(WarningId::ClockBackwards));
        const auto sorted = importText("timestamp,key\n1700000000,b\n1700000005,a\n1700000005,b\n"
                                       "1700000010,a\n1700000020,a\n");
        const auto expected = measure(*sorted);
        QVERIFY(expected.ok());
        QCOMPARE(result->reuse->gaps.p50, expected->reuse->gaps.p50);
        QCOMPARE(result->arrivals->cv, expected->arrivals->cv);
        QCOMPARE(result->reuse->lru.hits(1), expected->reuse->lru.hits(1));
    }

    void halfAKeyAtTheEndIsDamage()
    {
        std::string bytes(4 * 200, '\x01');
        bytes += "ab";
        const auto log = importText(bytes, ImportOptions{}, "keys.i32be");
        QVERIFY(log.ok());
        QCOMPARE(log->lines.damaged, std::uint64_t{1});
        QCOMPARE(log->lines.first.front().reason, LineDamage::CutOff);
    }

    void rubbishAfterGoodLinesEndsEarly()
    {
        const auto format = sniffText(goodLines(10));
        QVERIFY(format.ok());
        EndlessSource source("no table here\n", 10'000'000'000); // 10 GB, of which little is read
        const auto log = importBytes(source, "log", *format);
        QVERIFY(!log.ok());
        QCOMPARE(log.error().id, ErrorId::DamagedLines);
        QVERIFY(source.consumed() < 10'000'000);
    }

    void cancellingLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        const auto format = sniffText(goodLines(10));
        QVERIFY(format.ok());
        std::stop_source stop;
        // 10 GB; stopped when the spill is long in use.
        EndlessSource source(goodLines(5000).substr(24), 10'000'000'000);
        source.onRead = [&](std::uint64_t given) {
            if (given > 40'000'000)
                stop.request_stop();
        };
        ImportOptions options;
        options.spillFolder = folder.path().toStdString();
        options.stop = stop.get_token();
        double progress = 0;
        options.progress = [&](double share) { progress = share; };
        const auto log = importBytes(source, "log", *format, options, 10'000'000'000);
        QVERIFY(!log.ok());
        QCOMPARE(log.error().id, ErrorId::Cancelled);
        QVERIFY(source.consumed() < 42'000'000); // at most one read later
        QVERIFY(progress > 0.003 && progress < 0.005);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());
    }

    void measuringCanBeCancelledToo()
    {
        const auto log = importText(goodLines(1000));
        QVERIFY(log.ok());
        std::stop_source stop;
        stop.request_stop();
        MeasureOptions options;
        options.stop = stop.get_token();
        const auto result = measure(*log, options);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().id, ErrorId::Cancelled);
    }

    void aSpillThatCannotBeWrittenIsSaid()
    {
        const auto format = sniffText(goodLines(10));
        QVERIFY(format.ok());
        ImportOptions options;
        options.spillFolder = "/nowhere/at/all";
        EndlessSource source(goodLines(5000).substr(24), 40'000'000);
        const auto log = importBytes(source, "log", *format, options);
        QVERIFY(!log.ok());
        QCOMPARE(log.error().id, ErrorId::FileNotWritable);
    }

    void filesThatCannotBeOpenedAreNamed()
    {
        QCOMPARE(sniff("/nowhere/log.csv").error().id, ErrorId::FileNotFound);
        QCOMPARE(sniff(std::filesystem::path(DAEMOK_FIXTURES)).error().id,
                 ErrorId::FileNotReadable);
        QCOMPARE(sniff("/dev/null").error().id, ErrorId::FileNotReadable);
    }
};

DAEMOK_TEST_MAIN(TestHostileLogs)
#include "tst_hostilelogs.moc"
