// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reuse/gapmodel.h"

#include "tests/testmain/testmain.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

#include <cmath>
#include <limits>

using namespace daemok;

namespace {

constexpr double kHour = 3600;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

GapModel model(double share, double p50Hours, double p90Hours)
{
    return GapModel({share, Seconds(p50Hours * kHour), Seconds(p90Hours * kHour)});
}

Seconds hours(double h)
{
    return Seconds(h * kHour);
}

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

QString shows(double actual, double expected)
{
    return QStringLiteral("%1, expected %2").arg(actual, 0, 'g', 9).arg(expected, 0, 'g', 9);
}

#define CLOSE(actual, expected, tolerance)                                                         \
    QVERIFY2(near((actual), (expected), (tolerance)), qPrintable(shows((actual), (expected))))

// Outputs of an independent program: hit_sliding to 6 digits, hit_fixed to about 4, stored counts rounded.
QJsonArray examples()
{
    QFile file(QStringLiteral(DAEMOK_FIXTURES "/reuse/formula_examples.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("cases")].toArray();
}

double number(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toDouble(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

class TestGapModel : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheFormulaExamples_data()
    {
        QTest::addColumn<QJsonObject>("example");
        QTest::addColumn<QJsonObject>("row");
        for (const auto &value : examples())
            for (const auto &row : value.toObject()[QStringLiteral("rows")].toArray())
                QTest::addRow("%s, %g h", qPrintable(value[QStringLiteral("name")].toString()),
                              number(row.toObject(), "retention_hours"))
                    << value.toObject() << row.toObject();
        QCOMPARE(examples().size(), 3);
    }
    void equalsTheFormulaExamples()
    {
        QFETCH(QJsonObject, example);
        QFETCH(QJsonObject, row);
        const GapModel gaps = model(number(example, "reuse"), number(example, "gap_median_hours"),
                                    number(example, "gap_p90_hours"));
        const PerSecond calls(number(example, "calls_per_day") / kSecondsPerDay);
        const Seconds retention = hours(number(row, "retention_hours"));
        CLOSE(gaps.sigma(), number(example, "sigma"), 5e-5);
        CLOSE(gaps.hitRatio(retention, Expiry::Extended), number(row, "hit_sliding"), 5.1e-7);
        CLOSE(gaps.hitRatio(retention, Expiry::Fixed), number(row, "hit_fixed"), 6e-5);
        CLOSE(gaps.storedItems(calls, retention, Expiry::Extended), number(row, "stored_sliding"),
              0.51);
        // 1 - h carries the error of h: 6e-5 of all calls in the retention.
        const double all = calls.value() * retention.value();
        CLOSE(gaps.storedItems(calls, retention, Expiry::Fixed), number(row, "stored_fixed"),
              0.51 + 6e-5 * all);
    }

    void findsTheBestRetentionOfTheExamples_data()
    {
        QTest::addColumn<QJsonObject>("example");
        QTest::addColumn<QJsonObject>("best");
        for (const auto &value : examples())
            for (const auto &best : value.toObject()[QStringLiteral("best")].toArray())
                QTest::addRow("%s, %s", qPrintable(value[QStringLiteral("name")].toString()),
                              qPrintable(best[QStringLiteral("case")].toString()))
                    << value.toObject() << best.toObject();
    }
    void findsTheBestRetentionOfTheExamples()
    {
        QFETCH(QJsonObject, example);
        QFETCH(QJsonObject, best);
        const GapModel gaps = model(number(example, "reuse"), number(example, "gap_median_hours"),
                                    number(example, "gap_p90_hours"));
        const Seconds found = gaps.bestRetention(number(best, "kappa_per_hour") / kHour);
        // kappa is printed with four digits; hit_there with four or five.
        const double expected = number(best, "best_retention_hours");
        CLOSE(found.value() / kHour, expected, 0.05 + 2e-4 * expected);
        CLOSE(gaps.hitRatio(found, Expiry::Extended), number(best, "hit_there"), 6e-5);
    }

    void storedItemsGrowByTheMisses()
    {
        // Denning: d(stored)/dT = calls x miss ratio. Central difference.
        const GapModel gaps = model(0.35, 24, 720);
        const PerSecond calls(2);
        for (const double t : {0.5, 3.0, 24.0, 500.0, 5000.0}) {
            const double step = t * 1e-4;
            const double slope = (gaps.storedItems(calls, hours(t + step), Expiry::Extended)
                                  - gaps.storedItems(calls, hours(t - step), Expiry::Extended))
                                 / (2 * step * kHour);
            CLOSE(slope, 2 * (1 - gaps.hitRatio(hours(t), Expiry::Extended)), 1e-6);
        }
    }

    void equalGapsAreCountedOut()
    {
        // Every repeat comes after exactly 2 h. Extended: all of them hit from 2 h on. Fixed, retention in [4, 6) h:
        // an item is read after 2 and 4 h, M = r + r^2.
        const GapModel gaps = model(0.5, 2, 2);
        QCOMPARE(gaps.sigma(), 0.0);
        QCOMPARE(gaps.hitRatio(hours(1.99), Expiry::Extended), 0.0);
        QCOMPARE(gaps.hitRatio(hours(2), Expiry::Extended), 0.5);
        CLOSE(gaps.hitRatio(hours(5), Expiry::Fixed), 0.75 / 1.75, 1e-12);
        // In 5 h of writes half of those older than 2 h have been replaced: 2 + 3 x 0.5 hours of calls.
        CLOSE(gaps.storedItems(PerSecond(1), hours(5), Expiry::Extended), 3.5 * kHour, 1e-6);
        QCOMPARE(gaps.bestRetention(1e-9).value(), 2 * kHour);
        // r = 1, retention 7 h: reads after 2, 4, 6 h.
        CLOSE(model(1, 2, 2).hitRatio(hours(7), Expiry::Fixed), 0.75, 1e-12);
    }

    void narrowGapsComeCloseToEqualOnes()
    {
        CLOSE(model(0.5, 2, 2.0001).hitRatio(hours(5), Expiry::Fixed), 0.75 / 1.75, 1e-6);
    }

    void withoutReuseEverythingIsStoredAndNothingHit()
    {
        const GapModel gaps = model(0, 1, 72);
        for (const Expiry expiry : {Expiry::Fixed, Expiry::Extended}) {
            QCOMPARE(gaps.hitRatio(hours(24), expiry), 0.0);
            CLOSE(gaps.storedItems(PerSecond(3), hours(24), expiry), 3 * 24 * kHour, 1e-6);
        }
        QCOMPARE(gaps.bestRetention(1e-9).value(), 0.0);
    }

    void allReuseTendsToAllHits()
    {
        const GapModel gaps = model(1, 1, 3);
        // Renewal theory: M(T) ~ T / mean gap + (cv^2 - 1) / 2 for large T, mean and cv of the log-normal.
        const double sigma = std::log(3.0) / 1.2815515655446004;
        const double mean = std::exp(sigma * sigma / 2);
        const double cvSquared = std::exp(sigma * sigma) - 1;
        const double m = 1000 / mean + (cvSquared - 1) / 2;
        CLOSE(gaps.hitRatio(hours(1000), Expiry::Fixed), m / (1 + m), 1e-5);
        CLOSE(gaps.hitRatio(hours(1000), Expiry::Extended), 1.0, 1e-12);
    }

    void endsAreOrdinary_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("p50");
        QTest::addColumn<double>("p90");
        QTest::addColumn<double>("retention");
        for (const double share : {0.0, 1e-9, 0.5, 1.0})
            for (const double p50 : {0.0, 1e-6, 1.0, 1e10})
                for (const double ratio : {0.0, 1.0, 1.001, 72.0, 1e12})
                    for (const double t : {0.0, 1e-9, 1.0, 1e5, 1e12, 1e300, kInfinity})
                        QTest::addRow("r %g, q50 %g, x %g, T %g", share, p50, ratio, t)
                            << share << p50 << p50 * ratio << t;
    }
    void endsAreOrdinary()
    {
        QFETCH(double, share);
        QFETCH(double, p50);
        QFETCH(double, p90);
        QFETCH(double, retention);
        const GapModel gaps({share, Seconds(p50), Seconds(p90)});
        for (const Expiry expiry : {Expiry::Fixed, Expiry::Extended}) {
            const double hit = gaps.hitRatio(Seconds(retention), expiry);
            QVERIFY2(hit >= 0 && hit <= share + 1e-12, qPrintable(shows(hit, share)));
            const double stored = gaps.storedItems(PerSecond(1e7), Seconds(retention), expiry);
            QVERIFY2(stored >= 0
                         && (std::isfinite(retention) ? stored <= 1.0000001e7 * retention
                                                      : !std::isnan(stored)),
                     qPrintable(QString::number(stored)));
            if (retention == 0) {
                QCOMPARE(hit, 0.0);
                QCOMPARE(stored, 0.0);
            }
        }
        for (const double kappa : {0.0, 1e-300, 1e-9, 1.0, 1e300})
            QVERIFY(gaps.bestRetention(kappa).value() >= 0);
    }

    void moreRetentionNeverHitsLess()
    {
        const GapModel gaps = model(0.85, 2, 240);
        for (const Expiry expiry : {Expiry::Fixed, Expiry::Extended}) {
            double before = 0;
            for (double t = 0.01; t < 1e6; t *= 1.3) {
                const double hit = gaps.hitRatio(hours(t), expiry);
                QVERIFY(hit >= before - 1e-9);
                QVERIFY(expiry == Expiry::Extended
                        || hit <= gaps.hitRatio(hours(t), Expiry::Extended) + 1e-9);
                before = hit;
            }
        }
    }

    void bestRetentionIsWhereOneMoreSecondStopsPaying()
    {
        const GapModel gaps = model(0.05, 1, 72);
        const double kappa = 1e-7 / kHour * 60;
        const double best = gaps.bestRetention(kappa).value();
        const auto gain = [&](double t) { // hits won less kappa x items held, per call
            return gaps.hitRatio(Seconds(t), Expiry::Extended)
                   - kappa * gaps.storedItems(PerSecond(1), Seconds(t), Expiry::Extended);
        };
        QVERIFY(gain(best) > gain(best * 0.9));
        QVERIFY(gain(best) > gain(best * 1.1));
        QCOMPARE(gaps.bestRetention(1e6).value(), 0.0); // dearer than any hit
        QCOMPARE(gaps.bestRetention(0).value(), kInfinity);
    }

    void explainsByTheValueItComputes()
    {
        const GapModel gaps = model(0.25, 24, 720);
        ReuseProvenance from;
        from.share = {Origin::Measured, {"log of May", "2026-05-31", Status::Assumed}};
        for (const Expiry expiry : {Expiry::Fixed, Expiry::Extended}) {
            RecordedTerms terms;
            QCOMPARE(gaps.explainHit(hours(72), expiry, terms, from),
                     gaps.hitRatio(hours(72), expiry));
            QVERIFY(!terms.text.empty());
            QCOMPARE(terms.terms.front().symbol, std::string("r"));
            QCOMPARE(terms.terms.front().answer, std::string("answers.reuse_share"));
            QCOMPARE(terms.terms.front().origin, Origin::Measured);
            QCOMPARE(terms.terms.front().source.key, std::string("log of May"));
            QCOMPARE(terms.terms[3].value, 72.0 * 3600); // retention
        }
    }

    void semanticGainTakesItsShareOfTheMisses()
    {
        CLOSE(withSemanticGain(0.2, 0.1), 0.28, 1e-12); // 0.2 + 0.1 x 0.8
        QCOMPARE(withSemanticGain(0.2, 0), 0.2);
        QCOMPARE(withSemanticGain(1, 0.5), 1.0);
    }

    void fixedExpiryIsFast()
    {
        const GapModel gaps = model(0.35, 24, 720);
        double sum = 0;
        QBENCHMARK
        {
            sum += gaps.hitRatio(hours(168), Expiry::Fixed);
        }
        QVERIFY(sum > 0);
    }
};

DAEMOK_TEST_MAIN(TestGapModel)
#include "tst_gapmodel.moc"
