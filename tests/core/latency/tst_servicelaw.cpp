// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h" // first: moc 6.4 stumbles over <concepts> as a first header

#include "core/latency/servicelaw.h"

#include "core/latency/normaltable.h"
#include "tests/core/latency/goldens.h"

#include <QtCore/qobject.h>

#include <cmath>
#include <numbers>

using namespace daemok;
using namespace daemok::latency;
using namespace daemok::testing;

namespace {

double normal(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

/// P(S <= x) from the definition, by the library's erfc.
double logNormalCdf(double mean, double cv, double x)
{
    const double variance = std::log1p(cv * cv);
    return x > 0 ? normal((std::log(x / mean) + 0.5 * variance) / std::sqrt(variance)) : 0;
}

double mean(const ServiceOnGrid &law, const Grid &grid)
{
    double sum = 0;
    for (int i = 0; i <= grid.cells; ++i)
        sum += i * grid.step() * law.masses[i];
    return sum;
}

ExcessOnGrid excessOf(const ClassLoad &load, int servers, const Grid &grid)
{
    ServiceOnGrid service;
    describeService(load.service, grid, service);
    GridValues shared;
    describeShared(load.service, servers, grid, shared.data());
    const ClassArrays arrays{service.averages.data(), shared.data()};
    ExcessOnGrid excess;
    describeExcess({&load, 1}, {&arrays, 1}, servers, grid, excess);
    return excess;
}

} // namespace

class TestServiceLaw : public QObject
{
    Q_OBJECT

private slots:
    void normalTableEqualsErfc();
    void logNormalPoints_data();
    void logNormalPoints();
    void hitMissMoments();
    void mixMomentsAreWeighted();
    void roundingKeepsTheMeanOfAnyWidth();
    void averagesAreMeansOverCells();
    void constantServiceOnGrid();
    void sumWithADelay();
    void excessEqualsItsIntegral();
    void excessOfAConstantIsEven();
    void sharedExcessKeepsItsMean();
    void nothingArrives();
};

void TestServiceLaw::normalTableEqualsErfc()
{
    const NormalTable &table = NormalTable::instance();
    for (double z = -12; z <= 12; z += 0.00113) {
        const double exact = normal(z);
        QVERIFY(std::abs(table(z) - exact) < 1e-11);
        if (z > -8.9)
            QVERIFY(std::abs(table(z) - exact) < 1e-6 * exact);
    }
}

void TestServiceLaw::logNormalPoints_data()
{
    QTest::addColumn<double>("cv");
    for (const double cv : {0.001, 0.1, 0.5, 1.0, 2.0, 4.0, 10.0})
        QTest::addRow("cv %g", cv) << cv;
}

void TestServiceLaw::logNormalPoints()
{
    QFETCH(double, cv);
    for (const double horizon : {0.003, 0.1, 40.0}) {
        const Grid grid{kReportCells, Seconds(horizon)};
        const ServiceLaw law = ServiceLaw::plain(Seconds(0.004), cv);
        ServiceOnGrid onGrid;
        describeService(law, grid, onGrid);
        for (int i = 0; i <= grid.cells; ++i) {
            const double x = i * grid.step();
            // A narrow law multiplies the rounding of ln x by 1/sigma.
            QVERIFY(std::abs(onGrid.points[i] - logNormalCdf(0.004, cv, x)) < 1e-11 + 1e-14 / cv);
            QVERIFY(std::abs(probabilityWithin(law, Seconds(x)) - onGrid.points[i])
                    < 1e-11 + 1e-14 / cv);
        }
    }
}

void TestServiceLaw::hitMissMoments()
{
    const QJsonArray rows = goldens(QStringLiteral("hit_miss_mixture_moments"));
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue row : rows) {
        const ServiceLaw law{{Seconds(row[1].toDouble()), row[2].toDouble()},
                             {Seconds(row[3].toDouble()), row[4].toDouble()},
                             1 - row[0].toDouble()};
        NEAR(rowText(row), law.moments().mean, row[5].toDouble(), 1e-10);
        NEAR(rowText(row), law.moments().cv(), row[6].toDouble(), 1e-10);
    }
}

void TestServiceLaw::mixMomentsAreWeighted()
{
    const ClassLoad mix[] = {{PerSecond(30), ServiceLaw::plain(Seconds(0.001), 1)},
                             {PerSecond(10), ServiceLaw::plain(Seconds(0.009), 0)}};
    const Moments moments = mixMoments(mix);
    NEAR(QStringLiteral("mean"), moments.mean, 0.003, 1e-14);
    NEAR(QStringLiteral("second"), moments.second, (3 * 2e-6 + 81e-6) / 4, 1e-14);
    NEAR(QStringLiteral("busy"), offeredLoad(mix).value(), 0.12, 1e-14);
}

void TestServiceLaw::roundingKeepsTheMeanOfAnyWidth()
{
    const Grid grid{kSearchCells, Seconds(64)};
    for (const double service : {1e-6, 0.01, 0.4, 1.0, 3.7})
        for (const double cv : {0.0, 0.2, 1.0}) {
            ServiceOnGrid law;
            describeService(ServiceLaw::plain(Seconds(service), cv), grid, law);
            NEAR(QStringLiteral("mean"), mean(law, grid), service,
                 service < 1 ? 1e-6 : 2e-3); // the rest lies beyond
            for (int i = 0; i <= grid.cells; ++i)
                QVERIFY(law.masses[i] >= 0);
        }
}

void TestServiceLaw::averagesAreMeansOverCells()
{
    const Grid grid{16, Seconds(0.08)};
    ServiceOnGrid law;
    describeService(ServiceLaw{{Seconds(0.004), 1}, {Seconds(0.03), 0.5}, 0.2}, grid, law);
    for (int i = 0; i <= grid.cells; ++i) {
        double sum = 0;
        constexpr int kParts = 4000;
        for (int j = 0; j < kParts; ++j) {
            const double x = (i + (j + 0.5) / kParts) * grid.step();
            sum += 0.8 * logNormalCdf(0.004, 1, x) + 0.2 * logNormalCdf(0.03, 0.5, x);
        }
        QVERIFY(std::abs(law.averages[i] - sum / kParts) < 1e-6);
    }
}

void TestServiceLaw::constantServiceOnGrid()
{
    const Grid grid{kSearchCells, Seconds(6.4)};
    ServiceOnGrid law;
    describeService(ServiceLaw::plain(Seconds(1.23), 0), grid, law);
    for (int i = 0; i <= grid.cells; ++i)
        QCOMPARE(law.points[i], i < 13 ? 0.0 : 1.0);
    // 1.23 lies 0.3 of the way from point 12 to point 13.
    NEAR(QStringLiteral("lower"), law.masses[12], 0.7, 1e-9);
    NEAR(QStringLiteral("upper"), law.masses[13], 0.3, 1e-9);
    describeService(ServiceLaw::plain(Seconds(0), 1), grid, law);
    QCOMPARE(law.points[0], 1.0);
    QCOMPARE(law.masses[0], 1.0);
}

void TestServiceLaw::sumWithADelay()
{
    const Grid grid{kReportCells, Seconds(0.1)};
    ServiceOnGrid service;
    ServiceOnGrid delay;
    ServiceOnGrid none;
    ServiceOnGrid sum;
    describeService(ServiceLaw::plain(Seconds(0.002), 1), grid, service);
    describeService(ServiceLaw::plain(Seconds(0.008), 0.5), grid, delay);
    describeService(ServiceLaw{}, grid, none);
    describeSum(service, delay, grid, sum);
    // All but 1e-5 of the sum lies on the grid.
    NEAR(QStringLiteral("mean"), mean(sum, grid), 0.010, 1e-3);
    for (int i = 0; i <= grid.cells; ++i)
        QVERIFY(sum.points[i] <= delay.points[i] + 1e-12
                && sum.averages[i] <= delay.averages[i] + 1e-12);
    describeSum(none, delay, grid, sum);
    for (int i = 0; i <= grid.cells; ++i) {
        QVERIFY(std::abs(sum.points[i] - delay.points[i]) < 1e-14);
        QVERIFY(std::abs(sum.averages[i] - delay.averages[i]) < 1e-14);
    }
}

void TestServiceLaw::excessEqualsItsIntegral()
{
    for (const double cv : {0.3, 1.0, 3.0}) {
        const Grid grid{kSearchCells, Seconds(0.05)};
        const ClassLoad load{PerSecond(100), ServiceLaw::plain(Seconds(0.004), cv)};
        const ExcessOnGrid excess = excessOf(load, 1, grid);
        double integral = 0;
        constexpr int kParts = 2000;
        for (int i = 0; i <= grid.cells; ++i) {
            QVERIFY(std::abs(excess.at[i] - integral) < 1e-6);
            for (int j = 0; j < kParts; ++j)
                integral += (1 - logNormalCdf(0.004, cv, (i + (j + 0.5) / kParts) * grid.step()))
                            * grid.step() / kParts / 0.004;
        }
    }
}

void TestServiceLaw::excessOfAConstantIsEven()
{
    const Grid grid{kSearchCells, Seconds(6.4)};
    const ExcessOnGrid excess = excessOf({PerSecond(3), ServiceLaw::plain(Seconds(2), 0)}, 1, grid);
    for (int i = 0; i <= grid.cells + 1; ++i)
        QVERIFY(std::abs(excess.at[i] - std::min(1.0, i * 0.1 / 2)) < 1e-12);
}

void TestServiceLaw::sharedExcessKeepsItsMean()
{
    // E[excess] = E[S^2] / (2 E[S]), a c-th of it where c servers share it.
    for (const int servers : {1, 8, 64})
        for (const double cv : {0.0, 0.5, 1.0}) {
            const Grid grid{kReportCells, Seconds(80.0 / servers)};
            const ExcessOnGrid excess =
                excessOf({PerSecond(1), ServiceLaw::plain(Seconds(1), cv)}, servers, grid);
            double sum = 0;
            for (int i = 0; i <= grid.cells; ++i)
                sum += i * grid.step() * excess.sharedMasses[i];
            NEAR(QStringLiteral("mean"), sum, (1 + cv * cv) / 2 / servers,
                 2e-4); // 1e-4 of it lies beyond the grid
        }
}

void TestServiceLaw::nothingArrives()
{
    const Grid grid{kSearchCells, Seconds(1)};
    const ExcessOnGrid excess = excessOf({PerSecond(0), ServiceLaw::plain(Seconds(1), 1)}, 8, grid);
    for (int i = 0; i <= grid.cells; ++i)
        QCOMPARE(excess.sharedMasses[i], 0.0);
    const ClassLoad none{PerSecond(0), ServiceLaw::plain(Seconds(1), 1)};
    QCOMPARE(mixMoments({&none, 1}).mean, 0.0);
    QCOMPARE(mixMoments({}).cv(), 0.0);
}

DAEMOK_TEST_MAIN(TestServiceLaw)
#include "tst_servicelaw.moc"
