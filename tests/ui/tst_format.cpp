// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "ui/text/format.h"

#include <limits>

using daemok::ui::Format;

// Expected texts are written by hand from the CLDR conventions of each locale: grouping and decimal
// separators of en_US, ko_KR and de_DE.
class TestFormat : public QObject
{
    Q_OBJECT

    const Format m_english{QLocale(QLocale::English, QLocale::UnitedStates)};

private slots:
    void numbersAreRoundedForReading_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("small") << 0.012345 << "0.0123";
        QTest::newRow("three digits") << 4.5678 << "4.57";
        QTest::newRow("no trailing zeros") << 12.0 << "12";
        QTest::newRow("hundreds") << 123.4 << "123";
        QTest::newRow("grouped") << 1234567.0 << "1,234,567";
        QTest::newRow("negative") << -2.5 << "-2.5";
        QTest::newRow("unlimited") << std::numeric_limits<double>::infinity() << "unlimited";
    }
    void numbersAreRoundedForReading()
    {
        QFETCH(double, value);
        QTEST(m_english.number(value), "expected");
    }

    void largeNumbersAreScaled_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("not yet") << 9876.0 << "9,876";
        QTest::newRow("thousands") << 12345.0 << "12.3k";
        QTest::newRow("rounds up a step") << 999960.0 << "1M";
        QTest::newRow("millions") << 3.4e6 << "3.4M";
        QTest::newRow("unlimited") << std::numeric_limits<double>::infinity() << "unlimited";
    }
    void largeNumbersAreScaled()
    {
        QFETCH(double, value);
        QTEST(m_english.scaled(value), "expected");
    }

    void unitsFollowTheSize_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("kB") << m_english.bytes(1536) << "1.54 kB";
        QTest::newRow("GB") << m_english.bytes(33e9) << "33 GB";
        QTest::newRow("TB rounds up") << m_english.bytes(999.9e9) << "1 TB";
        QTest::newRow("PB") << m_english.bytes(10e15) << "10 PB";
        QTest::newRow("GiB") << m_english.gib(1200) << "1,200 GiB";
        QTest::newRow("TiB") << m_english.gib(20480) << "20 TiB";
        QTest::newRow("µs") << m_english.milliseconds(0.05) << QStringLiteral("50 µs");
        QTest::newRow("ms") << m_english.milliseconds(3.21) << "3.21 ms";
        QTest::newRow("s") << m_english.milliseconds(25000) << "25 s";
        QTest::newRow("h") << m_english.seconds(7200) << "2 h";
        QTest::newRow("days") << m_english.seconds(259200) << "3 days";
        QTest::newRow("percent") << m_english.percent(0.355) << "35.5 %";
        QTest::newRow("nearly all") << m_english.percent(0.9999) << "99.9 %";
        QTest::newRow("factor") << m_english.factor(1.3125) << QStringLiteral("×1.31");
        QTest::newRow("unit id") << m_english.withUnit(12400, "connections")
                                 << "12,400 connections";
        QTest::newRow("money unit") << m_english.withUnit(12.5, "USD") << "US$12.50";
        QTest::newRow("unknown unit") << m_english.withUnit(2, "furlong") << "2 furlong";
    }
    void unitsFollowTheSize()
    {
        QFETCH(QString, text);
        QTEST(text, "expected");
    }

    void moneyIsWholeFromAHundredOn_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("expected");
        QTest::newRow("large") << 1234.56 << "USD"
                               << "US$1,235";
        QTest::newRow("small") << 12.345 << "USD"
                               << "US$12.35";
        QTest::newRow("unit price") << 0.000125 << "USD"
                                    << "US$0.00013";
        QTest::newRow("won") << 4500000.4 << "KRW" << QStringLiteral("₩4,500,000");
        QTest::newRow("small won") << 12.5 << "KRW" << QStringLiteral("₩13");
        QTest::newRow("other") << 150.0 << "SGD" << QStringLiteral("SGD\u00A0150");
    }
    void moneyIsWholeFromAHundredOn()
    {
        QFETCH(double, amount);
        QFETCH(QString, currency);
        QTEST(m_english.money(amount, currency), "expected");
    }

    void aDifferenceAlwaysHasItsSign()
    {
        QCOMPARE(m_english.moneyDifference(120, "USD"), QStringLiteral("+US$120"));
        QCOMPARE(m_english.moneyDifference(-120, "USD"), QStringLiteral("−US$120"));
    }

    void anotherLocaleHasItsOwnSeparators()
    {
        const Format german{QLocale(QLocale::German, QLocale::Germany)};
        QCOMPARE(german.number(1234.0), QStringLiteral("1.234"));
        QCOMPARE(german.number(0.5), QStringLiteral("0,5"));
    }
};

DAEMOK_TEST_MAIN(TestFormat)
#include "tst_format.moc"
