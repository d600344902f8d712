// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "ui/charts/ticks.h"

#include <algorithm>

using daemok::Scale;
using daemok::ui::Ticks;
using daemok::ui::ticksFor;

class TestTicks : public QObject
{
    Q_OBJECT

    static QList<double> marks(const Ticks &ticks)
    {
        return {ticks.marks.begin(), ticks.marks.end()};
    }

private slots:
    void marksAreRound_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<double>>("expected");
        const int linear = static_cast<int>(Scale::Linear);
        const int log = static_cast<int>(Scale::Log);
        QTest::newRow("linear") << linear << 0.0 << 60.0 << 8
                                << QList<double>{0, 10, 20, 30, 40, 50, 60};
        QTest::newRow("linear by twos")
            << linear << 3.0 << 12.0 << 6 << QList<double>{4, 6, 8, 10, 12};
        QTest::newRow("two decades") << log << 100.0 << 10000.0 << 7
                                     << QList<double>{100, 200, 500, 1000, 2000, 5000, 10000};
        QTest::newRow("two decades, little room")
            << log << 100.0 << 10000.0 << 3 << QList<double>{100, 1000, 10000};
        QTest::newRow("six decades, little room")
            << log << 1.0 << 1e6 << 4 << QList<double>{1, 100, 10000, 1e6};
    }
    void marksAreRound()
    {
        QFETCH(int, scale);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, most);
        QTEST(marks(ticksFor(static_cast<Scale>(scale), low, high, most)), "expected");
    }

    // On an axis of seconds at what people call a time.
    void timesAreMarkedAsPeopleCallThem_data()
    {
        constexpr double day = 86400;
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("a second to a year")
            << 1.0 << 365 * day << 6 << QList<double>{1, 60, 3600, day, 30 * day, 365 * day};
        QTest::newRow("little room")
            << 60.0 << 365 * day << 4 << QList<double>{60, 3600, day, 30 * day};
        QTest::newRow("a day to a month")
            << day << 30 * day << 5 << QList<double>{day, 3 * day, 7 * day, 14 * day, 30 * day};
        QTest::newRow("below a second") << 0.01 << 10.0 << 4 << QList<double>{0.01, 0.1, 1, 10};
    }
    void timesAreMarkedAsPeopleCallThem()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(int, most);
        const std::vector<double> marks = daemok::ui::timeMarks(min, max, most);
        QTEST(QList<double>(marks.begin(), marks.end()), "expected");
    }

    void oneMarkIsNoScale()
    {
        // -600 ... 1000 with room for two: 0 alone would be the only multiple of 1000 well inside.
        const std::vector<double> marks = daemok::ui::marksWithin(Scale::Linear, -600, 990, 2);
        QVERIFY(marks.size() >= 2);
    }

    void equalValuesStillGetAnAxis_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<double>("value");
        QTest::newRow("linear") << static_cast<int>(Scale::Linear) << 7.0;
        QTest::newRow("zero") << static_cast<int>(Scale::Linear) << 0.0;
        QTest::newRow("log") << static_cast<int>(Scale::Log) << 420.0;
        QTest::newRow("tiny log") << static_cast<int>(Scale::Log) << 0.003;
    }
    void equalValuesStillGetAnAxis()
    {
        QFETCH(int, scale);
        QFETCH(double, value);
        const Ticks ticks = ticksFor(static_cast<Scale>(scale), value, value, 6);
        QVERIFY(ticks.min < value && value < ticks.max);
        QVERIFY(!ticks.marks.empty());
        QVERIFY(ticks.marks.size() <= 6);
        QVERIFY(std::is_sorted(ticks.marks.begin(), ticks.marks.end()));
    }
};

DAEMOK_TEST_MAIN(TestTicks)
#include "tst_ticks.moc"
