// SPDX-License-Identifier: GPL-3.0-or-later
// What a project keeps of a call log says the same as the log did.
#include "core/calllog/measure.h"
#include "core/reuse/loggedreuse.h"
#include "core/reuse/measuredgaps.h"
#include "core/reuse/retentioncurve.h"

#include "tests/core/calllog/goldens.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace daemok;
using namespace daemok::calllog;

namespace {

constexpr const char *kTraces[] = {"mooncake_conversation_calls.csv.gz",
                                   "cache2k_web12_keys.txt.gz"};

const Measurement &measurementOf(const std::string &file)
{
    static std::map<std::string, Measurement> all;
    const auto found = all.find(file);
    if (found != all.end())
        return found->second;
    const auto log = daemok::testing::importTrace(daemok::testing::trace(file));
    if (!log)
        qFatal("%s cannot be read", file.c_str());
    auto measured = measure(*log);
    if (!measured)
        qFatal("%s cannot be measured", file.c_str());
    return all.emplace(file, std::move(*measured)).first->second;
}

void traceRows()
{
    QTest::addColumn<QByteArray>("file");
    for (const char *file : kTraces)
        QTest::newRow(file) << QByteArray(file);
}

} // namespace

class TestLoggedReuse : public QObject
{
    Q_OBJECT

private slots:
    // 160 points of the curve against the curve itself, at retentions between them.
    void theKeptCurveIsTheMeasuredOne_data() { traceRows(); }
    void theKeptCurveIsTheMeasuredOne()
    {
        QFETCH(QByteArray, file);
        const Measurement &measurement = measurementOf(file.toStdString());
        const LoggedReuse kept = loggedReuse(measurement, "2026-01-31");
        QVERIFY(kept.keys.has_value());
        const LoggedGaps law(*kept.keys);
        const MeasuredGaps whole(measurement.reuse->sample);
        double worst = 0;
        double worstStored = 0;
        // Below that a log without a clock is a staircase of single requests.
        for (double t = 20; t < 10 * kept.span; t *= 1.37)
            for (const Expiry expiry : {Expiry::Fixed, Expiry::Extended}) {
                worst = std::max(worst, std::abs(law.hitRatio(Seconds(t), expiry)
                                                 - whole.hitRatio(Seconds(t), expiry)));
                const double stored = whole.storedItems(PerSecond(1), Seconds(t), expiry);
                worstStored = std::max(
                    worstStored,
                    std::abs(law.storedItems(PerSecond(1), Seconds(t), expiry) / stored - 1));
            }
        qInfo("%s: hit ratios within %.3f points, stored items within %.2f %%", file.constData(),
              100 * worst, 100 * worstStored);
        QVERIFY(worst <= 0.003);
        QVERIFY(worstStored <= 0.01);
    }

    void countsAreTheLogs_data() { traceRows(); }
    void countsAreTheLogs()
    {
        QFETCH(QByteArray, file);
        const Measurement &measurement = measurementOf(file.toStdString());
        const LoggedReuse kept = loggedReuse(measurement, "2026-01-31");
        const ReuseCounts &reuse = *measurement.reuse;
        QCOMPARE(kept.requests, static_cast<double>(measurement.requests));
        QCOMPARE(kept.keys->calls, static_cast<double>(reuse.calls));
        QCOMPARE(kept.keys->different, static_cast<double>(reuse.keys));
        QVERIFY(std::abs(kept.keys->share - reuse.share) < 1e-6);
        QCOMPARE(kept.keys->retention.size(), reuse.retentions.size());
        for (std::size_t i = 0; i < reuse.retentions.size(); ++i)
            QVERIFY(std::abs(kept.keys->hitFixed[i] - reuse.retentions[i].hitRatioFixed) < 1e-6);
        // A store of everything hits every repeat; the curve ends there.
        QVERIFY(std::abs(kept.keys->lruHits.back() - reuse.share) < 1e-5);
        QCOMPARE(kept.keys->lruItems.back(), reuse.lru.largest());
        QVERIFY(std::abs(kept.keys->seen.back() - 1) < 1e-6);
    }

    void curvesAreRightlyOrdered_data() { traceRows(); }
    void curvesAreRightlyOrdered()
    {
        QFETCH(QByteArray, file);
        const LoggedReuse kept = loggedReuse(measurementOf(file.toStdString()), "2026-01-31");
        const LoggedReuse::Keys &keys = *kept.keys;
        QVERIFY(keys.gap.size() > 100);
        for (const std::vector<double> *curve :
             {&keys.gap, &keys.within, &keys.low, &keys.high, &keys.seen, &keys.lruItems}) {
            QVERIFY(std::is_sorted(curve->begin(), curve->end()));
        }
        for (std::size_t i = 0; i < keys.gap.size(); ++i) {
            QVERIFY(keys.low[i] <= keys.within[i]);
            QVERIFY(keys.within[i] <= keys.high[i]);
        }
    }

    void aLogWithoutAClockCountsRequests()
    {
        const LoggedReuse kept = loggedReuse(measurementOf(kTraces[1]), "2026-01-31");
        QVERIFY(kept.inRequests);
        QVERIFY(!kept.arrivals.has_value());
        QCOMPARE(kept.date, std::string("2026-01-31"));
        // 10 requests a second: a retention of 100 s holds what came within 1,000 requests.
        const LoggedGaps requests(*kept.keys);
        const LoggedGaps seconds(*kept.keys, LoggedGaps::Curve::Likely, 0.1);
        QVERIFY(std::abs(seconds.hitRatio(Seconds(100), Expiry::Extended)
                         - requests.hitRatio(Seconds(1000), Expiry::Extended))
                < 1e-12);
        // Items do not depend on the clock.
        QVERIFY(std::abs(seconds.storedItems(PerSecond(10), Seconds(100), Expiry::Fixed)
                             / requests.storedItems(PerSecond(1), Seconds(1000), Expiry::Fixed)
                         - 1)
                < 1e-9);
    }

    // Steps keep the calls: mean x length is what came.
    void arrivalsKeepTheCalls()
    {
        const Measurement &measurement = measurementOf(kTraces[0]);
        const LoggedReuse kept = loggedReuse(measurement, "2026-01-31");
        QVERIFY(kept.arrivals.has_value());
        double calls = 0;
        for (const double mean : kept.arrivals->mean)
            calls += mean * kept.arrivals->stepS;
        QCOMPARE(kept.arrivals->stepS, 60.0);
        QVERIFY(std::abs(calls - 12031) < 1);
        QVERIFY(std::abs(*std::max_element(kept.arrivals->peak.begin(), kept.arrivals->peak.end())
                         - measurement.arrivals->peakMinute / 60)
                < 1e-3);
    }

    void aShareOfTheRepeatsScalesTheCurve()
    {
        const LoggedReuse kept = loggedReuse(measurementOf(kTraces[1]), "2026-01-31");
        const LoggedGaps all(*kept.keys);
        const LoggedGaps half(*kept.keys, LoggedGaps::Curve::Likely, 1, 0.5);
        for (const double t : {10.0, 1000.0, 50000.0})
            QVERIFY(std::abs(2 * half.hitRatio(Seconds(t), Expiry::Extended)
                             - all.hitRatio(Seconds(t), Expiry::Extended))
                    < 1e-12);
    }

    void theLawForwardsToTheCurve()
    {
        const LoggedReuse kept = loggedReuse(measurementOf(kTraces[0]), "2026-01-31");
        const auto gaps = std::make_shared<const LoggedGaps>(*kept.keys);
        const ReuseLaw law = reuseLaw(gaps);
        QCOMPARE(law.hitRatio(Seconds(600), Expiry::Fixed),
                 gaps->hitRatio(Seconds(600), Expiry::Fixed));
        QCOMPARE(law.storedItems(PerSecond(3), Seconds(600), Expiry::Fixed),
                 gaps->storedItems(PerSecond(3), Seconds(600), Expiry::Fixed));
        const double stale = law.staleHitShare(Seconds(600), Expiry::Fixed, 24);
        QVERIFY(stale > 0 && stale < 1);
    }

    void anEmptyCurveGivesNothing()
    {
        const LoggedGaps none{LoggedReuse::Keys()};
        QCOMPARE(none.hitRatio(Seconds(100), Expiry::Fixed), 0.0);
        QCOMPARE(none.storedItems(PerSecond(2), Seconds(100), Expiry::Extended), 200.0);
    }
};

DAEMOK_TEST_MAIN(TestLoggedReuse)
#include "tst_loggedreuse.moc"
