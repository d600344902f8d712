// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/timeformat.h"

#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

using namespace daemok::calllog;
using Kind = TimeFormat::Kind;

namespace {

constexpr Nanoseconds kMs = 1'000'000;

} // namespace

class TestTimeFormat : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFormsThatLogsUse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("moment"); // ns; dates by `date -u -d ... +%s`
        const auto row = [](const char *text, const char *column, Kind kind, Nanoseconds moment) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(column) << int(kind)
                                << qint64(moment);
        };
        constexpr Nanoseconds day = 1700158546 * kSecond; // 2023-11-16 18:15:46 UTC
        row("2023-11-16 18:15:46.6805900", "t", Kind::Iso, day + 680'590'000);
        row("2023-11-16T18:15:46Z", "t", Kind::Iso, day);
        row("2023-11-16T18:15:46.000000001Z", "t", Kind::Iso, day + 1);
        row("2023-11-17T03:15:46+09:00", "t", Kind::Iso, day);
        row("2023-11-17 03:15:46 +0900", "t", Kind::Iso, day);
        row("2023-11-16T09:15:46-09", "t", Kind::Iso, day);
        row("2023/11/16 18:15:46,5", "t", Kind::Iso, day + kSecond / 2);
        row("2023-11-16 18:15", "t", Kind::Iso, day - 46 * kSecond);
        row("2023-11-16", "t", Kind::Date, 1700092800 * kSecond);
        row("16/Nov/2023:18:15:46 +0000", "t", Kind::Clf, day);
        row("[17/Nov/2023:03:15:46 +0900]", "t", Kind::Clf, day);
        row("2024-02-29", "t", Kind::Date, 1709164800 * kSecond);
        row("1700158546", "t", Kind::Number, day);
        row("1700158546.25", "t", Kind::Number, day + kSecond / 4);
        row("1700158546123", "t", Kind::Number, day + 123 * kMs);
        row("1700158546123456", "t", Kind::Number, day + 123'456'000);
        row("1700158546123456789", "t", Kind::Number, day + 123'456'789);
        row("1500", "timestamp_ms", Kind::Number, 1500 * kMs);
        row("12.5", "offset_s", Kind::Number, 12'500 * kMs);
        row("0", "t", Kind::Number, 0);
    }
    void readsTheFormsThatLogsUse()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, column);
        QFETCH(int, kind);
        QFETCH(qint64, moment);
        const auto format = timeFormatOf(text.toStdString(), column.toStdString());
        QVERIFY(format.has_value());
        QCOMPARE(int(format->kind), kind);
        const auto time = parseTime(text.toStdString(), *format);
        QVERIFY(time.has_value());
        QCOMPARE(qint64(*time), moment);
    }

    void tellsWhatIsNoTime()
    {
        for (const char *text :
             {"", "abc", "2023-13-01", "2023-00-01", "2023-11-16T25:00:00", "2023-11-16T18:60:00",
              "2023-11-16 18:15:46 tomorrow", "16/Nov/2023", "16/Xyz/2023:18:15:46 +0000", "-",
              "2023-11-16T", "1e999", "0x10", "1600-01-01"})
            QVERIFY2(!timeFormatOf(text, "t"), text);
    }

    void aUnitThatDoesNotFitIsAnotherForm()
    {
        const auto seconds = timeFormatOf("1700158546", "t");
        QVERIFY(seconds && seconds->epoch);
        QVERIFY(!parseTime("1700158546123", *seconds)); // milliseconds
        const auto milliseconds = timeFormatOf("1700158546123", "t");
        QVERIFY(!parseTime("1700158546", *milliseconds));
        QVERIFY(!parseTime("-5", *timeFormatOf("5", "t")));
        // A zone in some lines only is a mix too.
        const auto plain = timeFormatOf("2023-11-16 18:15:46", "t");
        QVERIFY(!parseTime("2023-11-16 18:15:46Z", *plain));
    }

    void saysWhetherTheUnitIsAssumed()
    {
        QVERIFY(timeFormatOf("17", "t")->unitAssumed);
        QVERIFY(!timeFormatOf("17", "t_ms")->unitAssumed);
        QVERIFY(!timeFormatOf("1700158546", "t")->unitAssumed);
    }

    void everyDayIsFoundAgain()
    {
        for (std::int64_t day = 0; day < 106'000; day += 97)
            QVERIFY(isoDate(day * kDay + kHour).size() == 10);
        QCOMPARE(isoDate(1700158546 * kSecond), std::string("2023-11-16"));
        QCOMPARE(isoDate(1709164800 * kSecond), std::string("2024-02-29"));
        QCOMPARE(daysFromCivil(1970, 1, 1), std::int64_t{0});
        for (std::int64_t day = 0; day < 106'000; day += 97) {
            const std::string text = isoDate(day * kDay);
            TimeFormat format;
            format.kind = Kind::Date;
            QCOMPARE(parseTime(text, format).value_or(-1), day * kDay);
        }
    }
};

DAEMOK_TEST_MAIN(TestTimeFormat)
#include "tst_timeformat.moc"
