// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reuse/economics.h"
#include "core/reuse/retentioncurve.h"

#include "tests/testmain/testmain.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qobject.h>

#include <cmath>

using namespace daemok;

namespace {

#define CLOSE(actual, expected, tolerance)                                                         \
    do {                                                                                           \
        const double x = (actual);                                                                 \
        const double y = (expected);                                                               \
        QVERIFY2(                                                                                  \
            std::abs(x - y) <= (tolerance),                                                        \
            qPrintable(QStringLiteral("%1, expected %2").arg(x, 0, 'g', 9).arg(y, 0, 'g', 9)));    \
    } while (false)

/// 100,000 calls a day, 6 kB in 3 copies: the example of reuse economics in whole numbers.
ReuseTraffic exampleTraffic()
{
    return {100'000, Bytes(6000), 3};
}

ReusePrices examplePrices()
{
    ReusePrices prices;
    prices.call = 0.005;
    prices.byteDay = 0.10 / 30 / kGB;
    return prices;
}

GapModel twoHours(double share)
{
    return GapModel({share, Seconds(7200), Seconds(7200)});
}

} // namespace

class TestEconomics : public QObject
{
    Q_OBJECT

private slots:
    void savesCallsLessWhatTheStoreTakes()
    {
        ReusePrices prices{0.01, 0.001, 0.0001, 0.0002, 0, 0.5};
        // 1000 calls, 40 % hits: 400 x 0.009 - 1000 x 0.0001 - 600 x 0.0002 - 0.3 - 400 x 1 % x 0.5
        CLOSE(savingPerDay({1000, Bytes(0), 1}, prices, 0.4, 0.3, 0.01),
              3.6 - 0.1 - 0.12 - 0.3 - 2.0, 1e-12);
    }

    void explainsTheSavingByTheValueItComputes()
    {
        const ReusePrices prices{0.01, 0.001, 0.0001, 0.0002, 0, 0.5};
        RecordedTerms terms;
        QCOMPARE(savingPerDay({1000, Bytes(0), 1}, prices, 0.4, 0.3, 0.01, terms),
                 savingPerDay({1000, Bytes(0), 1}, prices, 0.4, 0.3, 0.01));
        QCOMPARE(terms.terms.size(), std::size_t{9});
    }

    void theSavingIsZeroAtBreakEven()
    {
        ReusePrices prices = examplePrices();
        prices.lookup = 1e-6;
        prices.write = 2e-6;
        prices.wrong = 0.02;
        const ReuseTraffic traffic = exampleTraffic();
        for (const double days : {0.5, 7.0, 365.0}) {
            const Seconds retention(days * kSecondsPerDay);
            const double h = breakEvenHitRatio(traffic, prices, retention, 0.01);
            // Fixed at write: V = L (1 - h) T.
            const double items = traffic.callsPerDay * (1 - h) * days;
            CLOSE(savingPerDay(traffic, prices, h, storePerDay(traffic, prices, items), 0.01), 0,
                  1e-9);
        }
        prices.wrong = 10; // one in a hundred wrong costs more than all calls saved
        QVERIFY(std::isinf(breakEvenHitRatio(traffic, prices, Seconds(kSecondsPerDay), 0.01)));
    }

    void searchFindsTheBestRetentionOfTheExamples_data()
    {
        QTest::addColumn<QJsonObject>("example");
        QTest::addColumn<QJsonObject>("best");
        QTest::addColumn<double>("gbMonth");
        QTest::addColumn<double>("call");
        QFile file(QStringLiteral(DAEMOK_FIXTURES "/reuse/formula_examples.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cases =
            QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("cases")].toArray();
        QCOMPARE(cases.size(), 3);
        for (const auto &value : cases) {
            const QJsonArray all = value.toObject()[QStringLiteral("best")].toArray();
            for (const auto &best : all) {
                const QString name = best.toObject()[QStringLiteral("case")].toString();
                const bool disk = name.startsWith(QLatin1String("disk"));
                QTest::addRow("%s, %s",
                              qPrintable(value.toObject()[QStringLiteral("name")].toString()),
                              qPrintable(name))
                    << value.toObject() << best.toObject() << (disk ? 0.10 : 5.0)
                    << (name.endsWith(QLatin1String("0.0003")) ? 0.0003 : 0.005);
            }
        }
    }
    void searchFindsTheBestRetentionOfTheExamples()
    {
        QFETCH(QJsonObject, example);
        QFETCH(QJsonObject, best);
        QFETCH(double, gbMonth);
        QFETCH(double, call);
        const auto value = [](const QJsonObject &object, const char *key) {
            return object[QLatin1String(key)].toDouble(std::nan(""));
        };
        const GapModel model({value(example, "reuse"),
                              Seconds(3600 * value(example, "gap_median_hours")),
                              Seconds(3600 * value(example, "gap_p90_hours"))});
        RetentionQuestion question;
        question.traffic = {value(example, "calls_per_day"),
                            Bytes(value(example, "bytes_per_item")), value(example, "replicas")};
        question.prices.call = call;
        question.prices.byteDay = gbMonth / kGB / kHoursPerMonth * 24;
        question.expiry = Expiry::Extended;
        question.longest = Seconds(20 * 365 * kSecondsPerDay);
        CLOSE(keepingCostPerSecond(question.traffic, question.prices) * 3600,
              value(best, "kappa_per_hour"), 6e-4 * value(best, "kappa_per_hour"));
        const ReuseLaw law = reuseLaw(model);
        const StoreCostOf cost = pricedByByte(question.prices);
        const auto found = bestRetention(law, question, cost, retentionCurve(law, question, cost));
        QVERIFY(found.has_value());
        // The top is flat: a saving within 1e-9 of it lies within a few thousandths of its place.
        const double hours = value(best, "best_retention_hours");
        CLOSE(found->retention.value() / 3600, hours, 5e-3 * hours);
        CLOSE(found->hitRatio, value(best, "hit_there"), 6e-5 + 1e-4 * found->hitRatio);
    }

    void nodeStepsPutTheBestRetentionBeforeAStep()
    {
        RetentionQuestion question;
        question.traffic = exampleTraffic();
        question.prices = examplePrices();
        question.expiry = Expiry::Extended;
        std::vector<NodeStep> steps;
        for (int nodes = 1; nodes <= 60; ++nodes) // 10 GB a node, 0.6 a day
            steps.push_back({Bytes(nodes * 10 * kGB), {0.6 * nodes, static_cast<double>(nodes)}});
        const StoreCostOf cost = nodeSteps(steps);
        const ReuseLaw law = reuseLaw(GapModel({0.05, Seconds(3600), Seconds(72 * 3600)}));
        const auto curve = retentionCurve(law, question, cost);
        const auto best = bestRetention(law, question, cost, curve);
        QVERIFY(best.has_value());
        for (const RetentionChoice &choice : curve)
            QVERIFY(choice.savingPerDay <= best->savingPerDay);
        // Brute force on 20,000 retentions finds nothing better, and one second longer needs a node more.
        for (const RetentionChoice &choice : retentionCurve(law, question, cost, 20'000))
            QVERIFY(choice.savingPerDay <= best->savingPerDay + 1e-6);
        const auto longer = choiceAt(law, question, cost, best->retention + Seconds(1));
        QCOMPARE(longer.store.nodes, best->store.nodes + 1);
        // Beyond the table: in proportion.
        QCOMPARE(cost({1, Bytes(601 * kGB), {}}).nodes, 61.0);
    }

    void freshnessEndsWhereAWrongAnswerCostsACall()
    {
        ReusePrices prices;
        prices.call = 0.005;
        prices.wrong = 0.05;
        // 1 - exp(-v T) = c_call / c_wrong = 0.1 at one change in ten days.
        const Seconds limit = freshnessLimit(prices, 0.1);
        CLOSE(1 - std::exp(-0.1 * limit.value() / kSecondsPerDay), 0.1, 1e-12);
        QVERIFY(std::isinf(freshnessLimit(prices, 0).value()));
        prices.wrong = 0.004;
        QVERIFY(std::isinf(freshnessLimit(prices, 0.1).value()));
    }

    void staleHitsOfEqualGapsAreCountedOut()
    {
        // Every repeat after 2 h, r = 0.5, v = 1/24 h. Fixed, 5 h: hits at ages 2 and 4 h, weights 1/2 and 1/4.
        const double v = 1.0 / 24;
        const ReuseLaw law = reuseLaw(twoHours(0.5));
        const double fixed = 1 - (0.5 * std::exp(-2 * v) + 0.25 * std::exp(-4 * v)) / 0.75;
        CLOSE(law.staleHitShare(Seconds(5 * 3600), Expiry::Fixed, 1), fixed, 1e-3);
        // Extended: ages 2, 4, 6 ... with weights r^k: a geometric series.
        const double g = 0.5 * std::exp(-2 * v);
        CLOSE(law.staleHitShare(Seconds(5 * 3600), Expiry::Extended, 1), 1 - g / (1 - g), 1e-3);
        QCOMPARE(law.staleHitShare(Seconds(3600), Expiry::Fixed, 1), 0.0); // no hit at all
        QCOMPARE(law.staleHitShare(Seconds(5 * 3600), Expiry::Fixed, 0), 0.0);
    }

    void extendingKeepsOldAnswersAlive()
    {
        const ReuseLaw law = reuseLaw(GapModel({0.85, Seconds(7200), Seconds(240 * 3600)}));
        for (const double hours : {6.0, 24.0, 168.0}) {
            const Seconds t(hours * 3600);
            const double fixed = law.staleHitShare(t, Expiry::Fixed, 0.1);
            const double extended = law.staleHitShare(t, Expiry::Extended, 0.1);
            QVERIFY(fixed > 0 && fixed < extended && extended < 1);
            QVERIFY(fixed <= 1 - std::exp(-0.1 * hours / 24)); // no hit is older than the retention
        }
    }

    void similarAnswersAreWeighedAgainstFalseOnes()
    {
        ReusePrices prices;
        prices.call = 0.01;
        prices.wrong = 0.5;
        // 1000 calls, 20 % hits; 10 % of the 800 misses matched rightly, 5 % of all matches wrong: 80 x 5/95.
        const SemanticOutcome outcome =
            semanticOutcome({1000, Bytes(0), 1}, prices, 0.2, {0.1, 0.05});
        CLOSE(outcome.hitRatio, 0.28, 1e-12);
        CLOSE(outcome.rightPerDay, 80, 1e-9);
        CLOSE(outcome.wrongPerDay, 80.0 * 5 / 95, 1e-9);
        CLOSE(outcome.netPerDay(), (80 + 80.0 * 5 / 95) * 0.01 - 80.0 * 5 / 95 * 0.5, 1e-9);
        // At the precision that is needed matching neither pays nor costs (lookup 0, hit 0).
        const double needed = precisionNeeded(prices);
        CLOSE(needed, 0.98, 1e-12);
        CLOSE(semanticOutcome({1000, Bytes(0), 1}, prices, 0.2, {0.1, 1 - needed}).netPerDay(), 0,
              1e-9);
        QCOMPARE(precisionNeeded(ReusePrices{0.01, 0, 0, 0, 0, 0}), 0.0);
        // More matches than misses cannot be.
        QVERIFY(semanticOutcome({1000, Bytes(0), 1}, prices, 0.2, {0.5, 0.9}).wrongPerDay <= 400);
    }

    void mixFollowsTheHitRatio()
    {
        const ReadWriteMix fixed = readWriteMix(1000, 0.25, Expiry::Fixed);
        QCOMPARE(fixed.lookups, 1000.0);
        QCOMPARE(fixed.reads, 250.0);
        QCOMPARE(fixed.inserts, 750.0);
        QCOMPARE(fixed.expiries, 750.0);
        QCOMPARE(fixed.refreshes, 0.0);
        QCOMPARE(fixed.writesPerRead(), 3.0);
        QCOMPARE(readWriteMix(1000, 0.25, Expiry::Extended).refreshes, 250.0);
        QVERIFY(std::isinf(readWriteMix(1000, 0, Expiry::Fixed).writesPerRead()));
    }
};

DAEMOK_TEST_MAIN(TestEconomics)
#include "tst_economics.moc"
