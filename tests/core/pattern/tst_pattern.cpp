// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/pattern.h"

#include "tests/core/pattern/patterns.h"
#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

#include <cmath>
#include <limits>

using namespace daemok;
using daemok::testing::answer;
using daemok::testing::at;
using daemok::testing::view;
using daemok::testing::words;

namespace {

std::shared_ptr<Preset> smallPreset()
{
    auto preset = std::make_shared<Preset>();
    preset->id = "small";
    at(*preset, AnswerId::Burst) = answer(2, Origin::Preset);
    at(*preset, AnswerId::Burst)->number = {1.5, 2, 4};
    at(*preset, AnswerId::ReuseShare) = answer(0.2, Origin::Preset);
    at(*preset, AnswerId::ReuseShare)->number = {0.1, 0.2, 0.5};
    at(*preset, AnswerId::PoolPerInstance) = answer(20, Origin::Preset);
    at(*preset, AnswerId::ProductList) = words({"redis"});
    preset->goalsMs[static_cast<std::size_t>(GoalId::LookupP99)] = 20;
    return preset;
}

UsagePattern pattern()
{
    UsagePattern p;
    p.preset = smallPreset();
    return p;
}

void compareIntervals(const Interval &actual, const Interval &expected)
{
    const auto close = [](double a, double b) {
        return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
    };
    QVERIFY2(
        close(actual.low, expected.low) && close(actual.likely, expected.likely)
            && close(actual.high, expected.high),
        qPrintable(QStringLiteral("%1 %2 %3").arg(actual.low).arg(actual.likely).arg(actual.high)));
}

} // namespace

class TestPattern : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownAnswerIsThePresets()
    {
        UsagePattern p = pattern();
        QCOMPARE(p.likely(AnswerId::Burst), 2.0);
        QCOMPARE(p.origin(AnswerId::Burst), Origin::Preset);
        QCOMPARE(p.own(AnswerId::Burst), nullptr);
        QCOMPARE(p.name(AnswerId::ProductList), std::string("redis"));

        at(p, AnswerId::Burst) = answer(3, Origin::Measured);
        QCOMPARE(p.likely(AnswerId::Burst), 3.0);
        QCOMPARE(p.origin(AnswerId::Burst), Origin::Measured);
        at(p, AnswerId::ProductList) = words({});
        QVERIFY(p.names(AnswerId::ProductList).empty()); // an empty list is an answer
        QVERIFY(p.known(AnswerId::ProductList));
    }

    void whatNobodyKnowsFallsBack()
    {
        const UsagePattern p = pattern();
        QVERIFY(!p.known(AnswerId::Copies));
        QCOMPARE(p.likely(AnswerId::Copies, 7), 7.0);
        QCOMPARE(p.origin(AnswerId::Copies), Origin::Assumed);
        QVERIFY(!p.flag(AnswerId::BurstIncluded));
        QVERIFY(p.name(AnswerId::Expiry).empty());
        QCOMPARE(UsagePattern{}.find(AnswerId::Burst), nullptr);
    }

    void goalsComeFromTheScenarioThenThePreset()
    {
        UsagePattern p = pattern();
        QCOMPARE(*p.goalMs(GoalId::LookupP99), 20.0);
        QVERIFY(!p.goalMs(GoalId::VectorP99));
        p.goalsMs[static_cast<std::size_t>(GoalId::LookupP99)] = 5;
        QCOMPARE(*p.goalMs(GoalId::LookupP99), 5.0);
        p.goalRemoved[static_cast<std::size_t>(GoalId::LookupP99)] = true;
        QVERIFY(!p.goalMs(GoalId::LookupP99));
    }

    void unconfirmedAnswersComeBoldFirst()
    {
        UsagePattern p = pattern();
        using Ids = std::vector<AnswerId>;
        QCOMPARE(p.unconfirmed(), (Ids{AnswerId::Burst, AnswerId::ReuseShare,
                                       AnswerId::PoolPerInstance, AnswerId::ProductList}));
        at(p, AnswerId::ReuseShare) = answer(0.3);
        at(p, AnswerId::PoolPerInstance) =
            answer(10, Origin::Preset); // written down, confirmed by nobody
        QCOMPARE(p.unconfirmed(),
                 (Ids{AnswerId::Burst, AnswerId::PoolPerInstance, AnswerId::ProductList}));
    }

    void rangesFollowTheOrigin_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<double>("likely");
        QTest::addColumn<int>("origin");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const auto row = [](const char *name, AnswerId id, double likely, Origin origin, double low,
                            double high) {
            QTest::newRow(name) << static_cast<int>(id) << likely << static_cast<int>(origin) << low
                                << high;
        };
        row("measured", AnswerId::InputTokens, 1000, Origin::Measured, 900, 1100);
        row("estimate", AnswerId::InputTokens, 1700, Origin::Estimate, 1000, 2890);
        // Odds 0.25: / 1.7 and x 1.7 are 0.147059 and 0.425.
        row("estimated share", AnswerId::ReuseShare, 0.2, Origin::Estimate,
            0.25 / 1.7 / (1 + 0.25 / 1.7), 0.425 / 1.425);
        row("share 0", AnswerId::ReuseShare, 0, Origin::Estimate, 0, 0);
        row("share 1", AnswerId::ReuseShare, 1, Origin::Estimate, 1, 1);
        row("zero", AnswerId::InputTokens, 0, Origin::Estimate, 0, 0);
        row("cut at the least", AnswerId::Burst, 1, Origin::Measured, 1, 1.1);
        row("cut at the most", AnswerId::BusyHours, 20, Origin::Estimate, 20 / 1.7, 24);
        row("whole", AnswerId::RegisteredUsers, 10, Origin::Estimate, 5, 17);
        row("shrinking", AnswerId::GrowthUsers, -0.34, Origin::Estimate, -0.578, -0.2);
        row("decided", AnswerId::HorizonMonths, 36, Origin::Estimate, 36, 36);
        row("preset's own", AnswerId::Burst, 2, Origin::Preset, 1.5, 4);
        row("in the preset's proportions", AnswerId::Burst, 4, Origin::Preset, 3, 8);
        row("huge", AnswerId::RequestsPerDay, 1e15, Origin::Estimate, 1e15 / 1.7, 1e15);
    }
    void rangesFollowTheOrigin()
    {
        QFETCH(int, id);
        QFETCH(double, likely);
        QFETCH(int, origin);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto preset = smallPreset();
        compareIntervals(
            rangeFor(static_cast<AnswerId>(id), likely, static_cast<Origin>(origin), preset.get()),
            {low, likely, high});
    }

    void presetSharesKeepTheirProportionOnTheOdds()
    {
        const auto preset = smallPreset(); // 0.1-0.2-0.5: odds 1/9, 1/4, 1
        const Interval range = rangeFor(AnswerId::ReuseShare, 0.5, Origin::Preset, preset.get());
        compareIntervals(range, {(4.0 / 9) / (1 + 4.0 / 9), 0.5, 0.8});
    }

    void unlimitedHasNoRange()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        QCOMPARE(rangeFor(AnswerId::LlmRpm, infinity, Origin::Estimate, nullptr),
                 (Interval{infinity, infinity, infinity}));
    }

    void validatesForm_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("likely");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, AnswerId id, double low, double likely, double high,
                            const QString &error) {
            QTest::newRow(name) << static_cast<int>(id) << low << likely << high << error;
        };
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinity = std::numeric_limits<double>::infinity();
        row("zero", AnswerId::RequestsPerDay, 0, 0, 0, "ok");
        row("ten million a second", AnswerId::RequestsPerDay, 8.64e11, 8.64e11, 8.64e11, "ok");
        row("ten petabytes", AnswerId::ItemBytes, 1e16, 1e16, 1e16, "ok");
        row("unlimited", AnswerId::LlmTpm, infinity, infinity, infinity, "ok");
        row("no number", AnswerId::RequestsPerDay, nan, nan, nan,
            view(ErrorId::OutOfRange, 0, 0,
                 "answers.requests_per_day | nan | 0..1000000000000000"));
        row("infinite", AnswerId::Burst, 1, 2, infinity,
            view(ErrorId::OutOfRange, 0, 0, "answers.burst | inf | 1..1000000"));
        row("burst below 1", AnswerId::Burst, 0.5, 2, 3,
            view(ErrorId::OutOfRange, 0, 0, "answers.burst | 0.5 | 1..1000000"));
        row("ends crossed", AnswerId::Burst, 2, 3, 2.5,
            view(ErrorId::Inconsistent, 0, 0, "answers.burst | low <= likely <= high"));
    }
    void validatesForm()
    {
        QFETCH(int, id);
        QFETCH(double, low);
        QFETCH(double, likely);
        QFETCH(double, high);
        QFETCH(QString, error);
        UsagePattern p = pattern();
        at(p, static_cast<AnswerId>(id)) = answer(0);
        at(p, static_cast<AnswerId>(id))->number = {low, likely, high};
        QCOMPARE(view(validate(p)), error);
    }

    void theMixSumsToOne()
    {
        UsagePattern p = pattern();
        for (const AnswerId id : rereadMix())
            at(p, id) = answer(1.0 / 6);
        QCOMPARE(view(validate(p)), QStringLiteral("ok"));
        at(p, AnswerId::RereadKey) = answer(0.5);
        QCOMPARE(validate(p).error().id, ErrorId::Inconsistent);
        QCOMPARE(validate(p).error().args.front(), std::string("answers.reread_mix"));
    }

    void theNinetiethGapIsNotBelowTheMedian()
    {
        UsagePattern p = pattern();
        at(p, AnswerId::ReuseGapP50) = answer(100);
        QCOMPARE(view(validate(p)), QStringLiteral("ok"));
        at(p, AnswerId::ReuseGapP90) = answer(50);
        QCOMPARE(validate(p).error().id, ErrorId::Inconsistent);
    }

    void aGoalIsATime()
    {
        UsagePattern p = pattern();
        p.goalsMs[0] = 0;
        QCOMPARE(view(validate(p)),
                 view(ErrorId::OutOfRange, 0, 0, "goals.lookup_p99_ms | 0 | 0.001..10000000"));
    }
};

DAEMOK_TEST_MAIN(TestPattern)
#include "tst_pattern.moc"
