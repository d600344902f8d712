// SPDX-License-Identifier: GPL-3.0-or-later
// What the Reuse page draws: without a log, with one, and with one that has no clock.
#include "core/calllog/measure.h"
#include "core/pattern/load.h"
#include "core/planner/retention/reusecurves.h"
#include "tests/core/calllog/goldens.h"
#include "tests/core/figure/presetplans.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace daemok;
using namespace daemok::testing;
using planner::ReuseCurves;
using planner::reuseCurves;
using planner::SweepOptions;

namespace {

constexpr const char *kClock = "mooncake_conversation_calls.csv.gz";
constexpr const char *kNoClock = "cache2k_web12_keys.txt.gz";

const LoggedReuse &keptOf(const std::string &file)
{
    static std::map<std::string, LoggedReuse> all;
    if (const auto found = all.find(file); found != all.end())
        return found->second;
    const auto log = importTrace(trace(file));
    if (!log)
        qFatal("%s cannot be read", file.c_str());
    const auto measured = calllog::measure(*log);
    if (!measured)
        qFatal("%s cannot be measured", file.c_str());
    return all.emplace(file, loggedReuse(*measured, "2026-01-31")).first->second;
}

SweepOptions quick()
{
    SweepOptions options;
    options.findBest = false;
    options.points = 40;
    return options;
}

ReuseCurves curvesOf(const LoggedReuse *log, const UsagePattern *other = nullptr)
{
    const Planned &planned = planOfPreset("faq");
    auto curves = reuseCurves(other ? *other : planned.pattern, planned.plan, log, quick());
    if (!curves)
        qFatal("no curves");
    return std::move(*curves);
}

bool ordered(const std::vector<Interval> &curve)
{
    return std::all_of(curve.begin(), curve.end(),
                       [](const Interval &i) { return i.low <= i.likely && i.likely <= i.high; });
}

} // namespace

class TestReuseCurves : public QObject
{
    Q_OBJECT

private slots:
    void withoutALogTheAnswersAreDrawn()
    {
        const Planned &planned = planOfPreset("faq");
        const ReuseCurves curves = curvesOf(nullptr);
        QVERIFY(!curves.fromLog && curves.measured.empty());
        QCOMPARE(curves.retention.size(), std::size_t(40));
        QCOMPARE(curves.answered.size(), std::size_t(40));
        QVERIFY(ordered(curves.answered) && ordered(curves.bytes));
        const GapModel model = planner::answeredGaps(planned.pattern);
        const double stale = planned.pattern.likely(AnswerId::StaleAfterDays, 1e9) * kSecondsPerDay;
        for (std::size_t i = 0; i < curves.retention.size(); ++i)
            QCOMPARE(curves.answered[i].likely,
                     model.hitRatio(Seconds(std::min(stale, curves.retention[i])), curves.expiry));
        QCOMPARE(withSemanticGain(curves.exactHit, curves.semanticGain), curves.plannedHit);
    }

    // The sweep's own figures stand on the drawn curves.
    void theCurvesAreTheSweeps_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("answers") << QByteArray();
        QTest::newRow(kClock) << QByteArray(kClock);
        QTest::newRow(kNoClock) << QByteArray(kNoClock);
    }
    void theCurvesAreTheSweeps()
    {
        QFETCH(QByteArray, file);
        const ReuseCurves curves = curvesOf(file.isEmpty() ? nullptr : &keptOf(file.toStdString()));
        QVERIFY(curves.sweep.has_value());
        QCOMPARE(curves.sweep->curve.size(), curves.retention.size());
        for (std::size_t i = 0; i < curves.retention.size(); ++i) {
            const planner::RetentionFigures &figures = curves.sweep->curve[i];
            QVERIFY(std::abs(figures.retention.value() / curves.retention[i] - 1) < 1e-9);
            QVERIFY(std::abs(figures.hitRatio
                             - withSemanticGain(curves.used()[i].likely, curves.semanticGain))
                    < 1e-9);
            QVERIFY(std::abs(figures.bytes.value() / curves.bytes[i].likely - 1) < 1e-9);
        }
    }

    // Mooncake: 0.98 % of the prompts repeat within the hour (facts by an independent count: groundtruth.json).
    void aLogIsDrawnBesideTheAnswers()
    {
        const ReuseCurves curves = curvesOf(&keptOf(kClock));
        QVERIFY(curves.fromLog);
        QCOMPARE(curves.secondsPerUnit, 1.0);
        QCOMPARE(curves.measured.size(), curves.retention.size());
        QVERIFY(ordered(curves.measured));
        // Half of the repeats come within 75 s: the axis begins well before.
        QCOMPARE(curves.retention.front(), 1.0);
        const double hour = [&] {
            for (std::size_t i = 0; i < curves.retention.size(); ++i)
                if (curves.retention[i] >= 3600)
                    return curves.measured[i].likely;
            return 0.0;
        }();
        QVERIFY2(hour > 0.008 && hour < 0.014, qPrintable(QString::number(hour)));
        QVERIFY(curves.plannedHit > hour); // the preset promised more
    }

    // 95,607 requests at the answered rate.
    void requestsBecomeTimeAtTodaysRate()
    {
        const UsagePattern &pattern = planOfPreset("faq").pattern;
        const LoggedReuse &log = keptOf(kNoClock);
        const ReuseCurves curves = curvesOf(&log);
        NoTerms none;
        QCOMPARE(curves.secondsPerUnit, kSecondsPerDay / requestsPerDay(pattern, none));
        const double retention = curves.retention[25];
        const LoggedGaps requests(*log.keys);
        QVERIFY(
            std::abs(curves.measured[25].likely
                     - requests.hitRatio(Seconds(retention / curves.secondsPerUnit), curves.expiry))
            < 1e-3);
    }

    void onlyRepeatsOfTheSameUserCountWhereNothingIsShared()
    {
        LoggedReuse log = keptOf(kNoClock);
        log.keys->withinUserShare = log.keys->share / 4;
        const Planned &planned = planOfPreset("faq");
        UsagePattern alone = planned.pattern;
        Answer no;
        no.number = {0, 0, 0};
        alone.answers[static_cast<std::size_t>(AnswerId::SharedBetweenUsers)] = no;
        UsagePattern shared = planned.pattern;
        Answer yes;
        yes.number = {1, 1, 1};
        shared.answers[static_cast<std::size_t>(AnswerId::SharedBetweenUsers)] = yes;
        const ReuseCurves apart = curvesOf(&log, &alone);
        QVERIFY(std::abs(apart.withinScale - 0.25) < 1e-12);
        const ReuseCurves together = curvesOf(&log, &shared);
        QCOMPARE(together.withinScale, 1.0);
        QVERIFY(apart.measured.back().likely < 0.5 * together.measured.back().likely);
    }

    void aLargerStoreNeverHitsLess()
    {
        const ReuseCurves curves = curvesOf(nullptr);
        QCOMPARE(curves.lruItems.size(), curves.lruHits.size());
        QVERIFY(!curves.lruHits.empty());
        QVERIFY(std::is_sorted(curves.lruHits.begin(), curves.lruHits.end()));
    }

    void staleAnswersAreNotGiven()
    {
        UsagePattern pattern = planOfPreset("faq").pattern;
        Answer days;
        days.number = {2, 2, 2};
        pattern.answers[static_cast<std::size_t>(AnswerId::StaleAfterDays)] = days;
        const ReuseCurves curves = curvesOf(nullptr, &pattern);
        const GapModel model = planner::answeredGaps(pattern);
        QCOMPARE(curves.answered.back().likely,
                 model.hitRatio(Seconds(2 * kSecondsPerDay), curves.expiry));
    }

    // A project whose log was written and read back draws the same; without a layout only money is missing.
    void withoutALayoutTheCurvesStay()
    {
        const Planned &planned = planOfPreset("faq");
        Plan none = planned.plan;
        none.recommended.reset();
        const auto curves = reuseCurves(planned.pattern, none, &keptOf(kClock), quick());
        QVERIFY(curves && !curves->sweep);
        QVERIFY(!curves->measured.empty() && !curves->bytes.empty());
    }

    void aStoppedComputationHasNoResult()
    {
        std::stop_source stop;
        stop.request_stop();
        SweepOptions options = quick();
        options.stop = stop.get_token();
        const Planned &planned = planOfPreset("faq");
        QVERIFY(!reuseCurves(planned.pattern, planned.plan, nullptr, options).has_value());
    }
};

DAEMOK_TEST_MAIN(TestReuseCurves)
#include "tst_reusecurves.moc"
