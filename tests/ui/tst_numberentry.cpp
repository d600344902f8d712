// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "ui/fields/numberentry.h"

#include <limits>

using daemok::ui::NumberEntry;
using daemok::ui::NumberForm;

Q_DECLARE_METATYPE(daemok::ui::NumberForm)

class TestNumberEntry : public QObject
{
    Q_OBJECT

    static constexpr double kUnlimited = std::numeric_limits<double>::infinity();
    const QLocale m_english{QLocale::English, QLocale::UnitedStates};
    const NumberForm m_people{"people", QStringLiteral("people"), 1, 0, 1e12, true, false};
    const NumberForm m_share{"share", QStringLiteral("%"), 0.01, 0, 1, false, false};
    const NumberForm m_hours{"s", QStringLiteral("h"), 3600, 0, 1e10, false, false};
    const NumberForm m_bytes{"B", QStringLiteral("bytes"), 1, 0, 1e16, false, false};
    const NumberForm m_disk{"GB", QStringLiteral("GB"), 1, 0, 1e9, false, false};
    const NumberForm m_burst{"ratio", QStringLiteral("times"), 1, 1, 1e6, false, false};
    const NumberForm m_perDay{"1/d", QStringLiteral("/ day"), 1, 0, 1e15, false, false};
    const NumberForm m_won{"money", QStringLiteral("KRW"), 1, 0, 1e15, false, false};
    const NumberForm m_months{"months", QStringLiteral("months"), 1, 1, 120, true, false};
    const NumberForm m_limit{"1/min", QStringLiteral("/ min"), 1, 0, 1e15, false, true};

private slots:
    void goodTextIsAValue_data()
    {
        QTest::addColumn<NumberForm>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("expected");
        QTest::newRow("plain") << m_people << "4800" << 4800.0;
        QTest::newRow("grouped") << m_people << "4,800" << 4800.0;
        QTest::newRow("own unit") << m_people << " 4800 people " << 4800.0;
        QTest::newRow("k") << m_people << "12k" << 12000.0;
        QTest::newRow("M") << m_people << "1.2 M" << 1200000.0;
        QTest::newRow("percent") << m_share << "30" << 0.3;
        QTest::newRow("percent sign") << m_share << "30 %" << 0.3;
        QTest::newRow("hours as shown") << m_hours << "24" << 86400.0;
        QTest::newRow("minutes") << m_hours << "90 min" << 5400.0;
        QTest::newRow("days") << m_hours << "2 d" << 172800.0;
        QTest::newRow("kB") << m_bytes << "2 kB" << 2000.0;
        QTest::newRow("KiB") << m_bytes << "2KiB" << 2048.0;
        QTest::newRow("TB") << m_disk << "1.5 TB" << 1500.0;
        QTest::newRow("k and own unit") << m_people << "3k people" << 3000.0;
        QTest::newRow("whole in spite of the product") << m_people << "2.3M" << 2300000.0;
        QTest::newRow("man") << m_people << QStringLiteral("3만") << 30000.0;
        QTest::newRow("eok") << m_people << QStringLiteral("1.2억 명") << 120000000.0;
        QTest::newRow("eok and man") << m_people << QStringLiteral("1억 2,000만") << 120000000.0;
        QTest::newRow("chained") << m_people << QStringLiteral("3천만") << 30000000.0;
        QTest::newRow("oku") << m_people << QStringLiteral("1億2000万人") << 120000000.0;
        QTest::newRow("full width") << m_share << QStringLiteral("８０％") << 0.8;
        QTest::newRow("percent with space") << m_share << "80 %" << 0.8;
        QTest::newRow("Korean minutes") << m_hours << QStringLiteral("15분") << 900.0;
        QTest::newRow("Japanese hours") << m_hours << QStringLiteral("2 時間") << 7200.0;
        QTest::newRow("2.5 TB") << m_disk << "2.5 TB" << 2500.0;
        QTest::newRow("TiB") << m_disk << "1 TiB" << 1099.511627776;
        QTest::newRow("lower case") << m_disk << "2.5 tb" << 2500.0;
        QTest::newRow("a second") << m_perDay << "20/s" << 1728000.0;
        QTest::newRow("k a minute") << m_perDay << "3k / min" << 4320000.0;
        QTest::newRow("rps") << m_perDay << "5 rps" << 432000.0;
        QTest::newRow("won sign") << m_won << QStringLiteral("₩3,500만") << 35000000.0;
        QTest::newRow("won word") << m_won << QStringLiteral("1.2억원") << 120000000.0;
        QTest::newRow("years") << m_months << QStringLiteral("3년") << 36.0;
        QTest::newRow("unlimited") << m_limit << "unlimited" << kUnlimited;
        QTest::newRow("infinity sign") << m_limit << QStringLiteral("∞") << kUnlimited;
    }
    void goodTextIsAValue()
    {
        QFETCH(NumberForm, form);
        QFETCH(QString, text);
        const NumberEntry::Parsed parsed = NumberEntry(form, m_english).parse(text);
        QCOMPARE(parsed.problem, QString());
        QTEST(parsed.value, "expected");
    }

    void badTextHasASentenceThatSaysWhatIsAllowed_data()
    {
        QTest::addColumn<NumberForm>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("no number")
            << m_people << "many" << QStringLiteral("“many” is not a number");
        QTest::newRow("two points") << m_burst << "1.2.3"
                                    << "is not a number";
        QTest::newRow("unknown unit")
            << m_disk << "3 miles" << QStringLiteral("“miles” is not a unit");
        QTest::newRow("another currency")
            << m_won << QStringLiteral("$5") << QStringLiteral("is not a number");
        QTest::newRow("rate where a count is asked")
            << m_people << QStringLiteral("5/s") << QStringLiteral("“/s” is not a unit");
        QTest::newRow("two parts without a scale")
            << m_people << QStringLiteral("5 명 6") << QStringLiteral("is not a unit");
        QTest::newRow("known units are named") << m_disk << "3 miles"
                                               << "GB, TB or GiB";
        QTest::newRow("too small") << m_burst << "0.5"
                                   << "Allowed: 1 or more times.";
        QTest::newRow("too large") << m_share << "120"
                                   << "Allowed: 0 to 100 %.";
        QTest::newRow("not whole") << m_people << "2.5"
                                   << "A whole number is needed";
        QTest::newRow("limit not offered") << m_people << "unlimited"
                                           << "is not a number";
    }
    void badTextHasASentenceThatSaysWhatIsAllowed()
    {
        QFETCH(NumberForm, form);
        QFETCH(QString, text);
        QFETCH(QString, named);
        const NumberEntry::Parsed parsed = NumberEntry(form, m_english).parse(text);
        QVERIFY2(parsed.problem.contains(named), qPrintable(parsed.problem));
    }

    void whatIsTypedInAnotherUnitIsEchoed_data()
    {
        QTest::addColumn<NumberForm>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("terabytes") << m_disk << "2.5 TB"
                                   << "= 2,500 GB";
        QTest::newRow("man") << m_people << QStringLiteral("3만") << "= 30,000 people";
        QTest::newRow("k") << m_people << "3k"
                           << "= 3,000 people";
        QTest::newRow("minutes") << m_hours << "15 min"
                                 << "= 0.25 h";
        QTest::newRow("odd groups") << m_people << "1,2"
                                    << "= 12 people";
        QTest::newRow("as asked") << m_people << "4,800"
                                  << "";
        QTest::newRow("own unit") << m_disk << "30 GB"
                                  << "";
        QTest::newRow("no number") << m_disk << "x TB"
                                   << "";
        QTest::newRow("not allowed") << m_share << "400 %"
                                     << "";
    }
    void whatIsTypedInAnotherUnitIsEchoed()
    {
        QFETCH(NumberForm, form);
        QFETCH(QString, text);
        QTEST(NumberEntry(form, m_english).echo(text), "expected");
    }

    void aShownValueReadsBack_data()
    {
        QTest::addColumn<NumberForm>("form");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("people") << m_people << 119450.0 << "119,450";
        QTest::newRow("share") << m_share << 0.355 << "35.5";
        QTest::newRow("hours") << m_hours << 9000.0 << "2.5";
        QTest::newRow("burst") << m_burst << 1.506 << "1.506";
        QTest::newRow("unlimited") << m_limit << kUnlimited << "unlimited";
    }
    void aShownValueReadsBack()
    {
        QFETCH(NumberForm, form);
        QFETCH(double, value);
        const NumberEntry entry(form, m_english);
        QTEST(entry.text(value), "expected");
        QCOMPARE(entry.parse(entry.text(value)).value, value);
    }

    void anotherLocaleReadsItsOwnSeparators()
    {
        const NumberEntry entry(m_burst, QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(entry.parse(QStringLiteral("1.234,5")).value, 1234.5);
        QCOMPARE(entry.text(1.5), QStringLiteral("1,5"));
    }

    void stepsAreRoundAndStayInRange_data()
    {
        QTest::addColumn<NumberForm>("form");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("direction");
        QTest::addColumn<double>("expected");
        QTest::newRow("ones") << m_people << 7.0 << 1 << 8.0;
        QTest::newRow("two digits kept") << m_people << 4700.0 << 1 << 4800.0;
        QTest::newRow("down") << m_people << 4700.0 << -1 << 4600.0;
        QTest::newRow("rounds") << m_people << 4712.0 << 1 << 4800.0;
        QTest::newRow("tenths") << m_burst << 1.6 << 1 << 1.7;
        QTest::newRow("percent") << m_share << 0.3 << 1 << 0.31;
        QTest::newRow("lowest") << m_burst << 1.0 << -1 << 1.0;
        QTest::newRow("highest") << m_share << 1.0 << 1 << 1.0;
    }
    void stepsAreRoundAndStayInRange()
    {
        QFETCH(NumberForm, form);
        QFETCH(double, value);
        QFETCH(int, direction);
        QTEST(NumberEntry(form, m_english).stepped(value, direction), "expected");
    }
};

DAEMOK_TEST_MAIN(TestNumberEntry)
#include "tst_numberentry.moc"
