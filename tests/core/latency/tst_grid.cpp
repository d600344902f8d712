// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h" // first: moc 6.4 stumbles over <concepts> as a first header

#include "core/latency/grid.h"

#include "core/latency/erlang.h"
#include "tests/core/latency/goldens.h"

#include <QtCore/qobject.h>

#include <cmath>

using namespace daemok;
using namespace daemok::latency;
using namespace daemok::testing;

namespace {

template <class Cdf> Law lawOf(const Grid &grid, const Cdf &cdf)
{
    Law law;
    law.grid = grid;
    for (int i = 0; i <= grid.cells; ++i)
        law.cdf[i] = cdf(i * grid.step());
    return law;
}

Law exponential(const Grid &grid, double mean = 1)
{
    return lawOf(grid, [mean](double t) { return -std::expm1(-t / mean); });
}

/// Node law of an M/M/c station, mean service 1.
Law mmc(const Grid &grid, double servers, double utilisation)
{
    const MmcQueue queue{servers, PerSecond(servers * utilisation), Seconds(1)};
    return lawOf(grid, [&queue](double t) { return 1 - sojournSurvival(queue, Seconds(t)); });
}

double mean(const RoundedLaw &law)
{
    double sum = 0;
    for (int i = 0; i <= law.grid.cells; ++i)
        sum += i * law.grid.step() * law.mass[i];
    return sum;
}

} // namespace

class TestGrid : public QObject
{
    Q_OBJECT

private slots:
    void slowestOfExponentials();
    void twoOfThreeExponentials();
    void tailAtScale();
    void hugeAndFractionalFanOut();
    void repliesEqualBinomialSums_data();
    void repliesEqualBinomialSums();
    void forkJoinByIndependence();
    void quorumByIndependence();
    void fullFanOutIsPessimistic();
    void sumOfTwoExponentials();
    void sumWithAConstant();
    void massAtZeroPassesThrough();
    void roundingKeepsTheMean();
    void shiftAndMixture();
    void quantileAtTheEdges();
    void percentilesDoNotAddUp();
};

void TestGrid::slowestOfExponentials()
{
    // F^k at its p99 and p50: closed form p = -ln(1 - q^(1/k)).
    for (const QJsonValue row : goldens(QStringLiteral("order_statistics_exponential"))) {
        const double k = row[0].toDouble();
        for (const auto &[column, q] : {std::pair{2, 0.5}, std::pair{3, 0.99}}) {
            const Law slowest =
                allOf(exponential({kReportCells, Seconds(row[column].toDouble())}), k);
            NEAR(rowText(row), slowest.withinHorizon(), q, 1e-10);
        }
    }
}

void TestGrid::twoOfThreeExponentials()
{
    // goldens, order_statistics_exponential, two_of_three
    const Law second = repliesOf(exponential({kSearchCells, Seconds(2.83186095073)}), 2, 3);
    NEAR(QStringLiteral("p99"), second.withinHorizon(), 0.99, 1e-10);
    NEAR(QStringLiteral("p50"),
         quantile(repliesOf(exponential({kReportCells, Seconds(1)}), 2, 3), 0.5)->value(),
         0.69314718056, 1e-5);
}

void TestGrid::tailAtScale()
{
    const QJsonArray rows = goldens(QStringLiteral("tail_at_scale"));
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue row : rows) {
        Law node = constantLaw({1, Seconds(1)}, Seconds(0));
        node.cdf[1] = 1 - row[1].toDouble();
        NEAR(rowText(row), allOf(node, row[0].toDouble()).beyondHorizon(), row[2].toDouble(),
             1e-10);
    }
}

void TestGrid::hugeAndFractionalFanOut()
{
    const Law node = exponential({kSearchCells, Seconds(30)});
    for (const double k : {0.0, 0.5, 2.5, 1e6, 1e12, 1e18}) {
        const Law slowest = allOf(node, k);
        for (int i = 0; i <= kSearchCells; ++i) {
            const double expected = std::pow(node.cdf[i], k);
            QVERIFY2(std::abs(slowest.cdf[i] - expected) <= 1e-9,
                     qPrintable(shows(QString::number(k), slowest.cdf[i], expected)));
        }
    }
}

void TestGrid::repliesEqualBinomialSums_data()
{
    // Exact binomial sums, mpmath with 30 digits.
    QTest::addColumn<int>("r");
    QTest::addColumn<int>("k");
    QTest::addColumn<double>("f");
    QTest::addColumn<double>("expected");
    QTest::newRow("3 of 5") << 3 << 5 << 0.7 << 0.83692;
    QTest::newRow("1 of 100") << 1 << 100 << 0.02 << 1 - std::pow(0.98, 100);
    QTest::newRow("100 of 100") << 100 << 100 << 0.98 << std::pow(0.98, 100);
    QTest::newRow("500 of 1000") << 500 << 1000 << 0.5 << 0.5126125090891804;
    QTest::newRow("990 of 1000") << 990 << 1000 << 0.995 << 0.9865309906710683;
    QTest::newRow("10 of 1000") << 10 << 1000 << 0.005 << 0.03146523851129172;
    QTest::newRow("0 of 3") << 0 << 3 << 0.2 << 1.0;
    QTest::newRow("2 of 3 of none") << 2 << 3 << 0.0 << 0.0;
    QTest::newRow("3 of 5 of all") << 3 << 5 << 1.0 << 1.0;
    QTest::newRow("4 of 5 of none") << 4 << 5 << 0.0 << 0.0;
    QTest::newRow("2 of 5 of all") << 2 << 5 << 1.0 << 1.0;
}

void TestGrid::repliesEqualBinomialSums()
{
    QFETCH(int, r);
    QFETCH(int, k);
    QFETCH(double, f);
    QFETCH(double, expected);
    Law law = constantLaw({1, Seconds(1)}, Seconds(0));
    law.cdf[1] = f;
    QVERIFY(std::abs(repliesOf(law, r, k).cdf[1] - expected) <= 1e-12);
}

void TestGrid::forkJoinByIndependence()
{
    // indep_*: order statistic of the node law as simulated. Here of the exact M/M/c law; what is
    // left is the noise of the simulation: 1.5 %, 3 % at utilisation 0.9.
    int compared = 0;
    for (const QJsonValue row : goldens(QStringLiteral("fork_join_des"))) {
        if (row[0].toString() != QStringLiteral("exp"))
            continue;
        const double tolerance = row[6].toDouble() < 0.9 ? 0.015 : 0.03;
        for (const auto &[column, p] :
             {std::pair{12, 0.5}, std::pair{13, 0.95}, std::pair{14, 0.99}}) {
            const double expected = row[column].toDouble();
            const Law node =
                mmc({kReportCells, Seconds(1.2 * expected)}, row[3].toDouble(), row[6].toDouble());
            NEAR(rowText(row), quantile(allOf(node, row[4].toDouble()), p)->value(), expected,
                 tolerance);
            ++compared;
        }
    }
    QVERIFY(compared > 20);
}

void TestGrid::quorumByIndependence()
{
    int compared = 0;
    for (const QJsonValue row : goldens(QStringLiteral("quorum_des"))) {
        if (row[0].toString() != QStringLiteral("exp"))
            continue;
        for (const auto &[column, p] :
             {std::pair{12, 0.5}, std::pair{13, 0.95}, std::pair{14, 0.99}}) {
            const double expected = row[column].toDouble();
            const Law node =
                mmc({kReportCells, Seconds(1.2 * expected)}, row[3].toDouble(), row[6].toDouble());
            NEAR(rowText(row),
                 quantile(repliesOf(node, row[5].toInt(), row[4].toInt()), p)->value(), expected,
                 0.015);
            ++compared;
        }
    }
    QVERIFY(compared > 20);
}

void TestGrid::fullFanOutIsPessimistic()
{
    // Tasks of one request wait together; independence is an upper bound for the slowest (association).
    int compared = 0;
    for (const QJsonValue row : goldens(QStringLiteral("fork_join_des"))) {
        if (row[0].toString() != QStringLiteral("exp") || row[2].toInt() != row[4].toInt())
            continue;
        const Law node = mmc({kReportCells, Seconds(1.5 * row[14].toDouble())}, row[3].toDouble(),
                             row[6].toDouble());
        QVERIFY2(quantile(allOf(node, row[4].toDouble()), 0.99)->value()
                     > row[10].toDouble() * 0.99,
                 qPrintable(rowText(row)));
        ++compared;
    }
    QVERIFY(compared > 5);
}

void TestGrid::sumOfTwoExponentials()
{
    // Erlang-2: 1 - e^-t (1 + t). Error of second order: a quarter with twice the cells.
    double before = 1;
    for (const int cells : {64, 128, 256}) {
        const Grid grid{cells, Seconds(10)};
        const Law sum = convolve(exponential(grid), exponential(grid));
        double worst = 0;
        for (int i = 0; i <= cells; ++i) {
            const double t = i * grid.step();
            worst = std::max(worst, std::abs(sum.cdf[i] - (1 - std::exp(-t) * (1 + t))));
        }
        QVERIFY2(worst < 2e-3 * 64 / cells * 64 / cells && worst < before / 3.5,
                 qPrintable(QString::number(worst)));
        before = worst;
    }
}

void TestGrid::sumWithAConstant()
{
    const Grid grid{kReportCells, Seconds(8)};
    const Law late = convolve(constantLaw(grid, Seconds(2)), exponential(grid));
    const Law shiftedLate = shifted(exponential(grid), Seconds(2));
    for (int i = 0; i <= grid.cells; ++i) {
        const double t = i * grid.step();
        const double expected = t < 2 ? 0 : -std::expm1(-(t - 2));
        QVERIFY(std::abs(late.cdf[i] - expected)
                <= grid.step() / 2 + 1e-12); // a step is known to half a cell
        QVERIFY(std::abs(shiftedLate.cdf[i] - expected) <= 1e-12);
    }
}

void TestGrid::massAtZeroPassesThrough()
{
    const Grid grid{kSearchCells, Seconds(6)};
    const Law wait = mixture(0.7, constantLaw(grid, Seconds(0)), exponential(grid, 0.5));
    const Law service = exponential(grid);
    const Law none = convolve(constantLaw(grid, Seconds(0)), service);
    const Law sum = convolve(wait, service);
    const Law other = convolve(service, wait);
    const Law waited = convolve(exponential(grid, 0.5), service);
    for (int i = 0; i <= grid.cells; ++i) {
        QVERIFY(std::abs(none.cdf[i] - service.cdf[i]) <= 1e-15);
        QVERIFY(std::abs(sum.cdf[i] - (0.7 * service.cdf[i] + 0.3 * waited.cdf[i])) <= 1e-14);
        QVERIFY(std::abs(sum.cdf[i] - other.cdf[i]) <= 1e-14);
    }
}

void TestGrid::roundingKeepsTheMean()
{
    const Grid grid{kReportCells, Seconds(40)};
    const RoundedLaw law = rounded(exponential(grid));
    double mass = 0;
    for (int i = 0; i <= grid.cells; ++i) {
        QVERIFY(law.mass[i] >= 0);
        mass += law.mass[i];
    }
    NEAR(QStringLiteral("mass"), mass, 1.0, 1e-12);
    // Even mass within a cell of h = 0.156 where the density falls: the mean is h^2/12 too high.
    NEAR(QStringLiteral("mean"), mean(law), 1 + grid.step() * grid.step() / 12, 1e-4);
}

void TestGrid::shiftAndMixture()
{
    const Grid grid{kSearchCells, Seconds(64)};
    const Law law = exponential(grid, 8);
    const Law moved = shifted(law, Seconds(2.5));
    QCOMPARE(moved.cdf[0], 0.0);
    QCOMPARE(moved.cdf[2], 0.0);
    NEAR(QStringLiteral("between points"), moved.cdf[10], 0.5 * (law.cdf[7] + law.cdf[8]), 1e-14);
    QCOMPARE(shifted(law, Seconds(1000)).withinHorizon(), 0.0);
    const Law mixed = mixture(0.25, law, moved);
    NEAR(QStringLiteral("mixture"), mixed.cdf[20], 0.25 * law.cdf[20] + 0.75 * moved.cdf[20],
         1e-15);
}

void TestGrid::quantileAtTheEdges()
{
    const Grid grid{4, Seconds(4)};
    const Law law = lawOf(grid, [](double t) { return 0.2 + 0.15 * t; });
    QCOMPARE(quantile(law, 0.1)->value(), 0.0);
    NEAR(QStringLiteral("inside"), quantile(law, 0.5)->value(), 2.0, 1e-14);
    NEAR(QStringLiteral("at the horizon"), quantile(law, 0.8 - 1e-15)->value(), 4.0, 1e-12);
    QVERIFY(!quantile(law, 0.81));
    QCOMPARE(probabilityWithin(law, Seconds(-1)), 0.0);
    QCOMPARE(probabilityWithin(law, Seconds(0)), 0.2);
    NEAR(QStringLiteral("P"), probabilityWithin(law, Seconds(2.5)), 0.575, 1e-14);
    NEAR(QStringLiteral("beyond"), probabilityWithin(law, Seconds(1e9)), 0.8, 1e-14);
}

void TestGrid::percentilesDoNotAddUp()
{
    // Two exponentials: the p99 of the sum is 6.638, the sum of the p99s 9.21.
    const Grid grid{kReportCells, Seconds(10)};
    const Law one = exponential(grid);
    NEAR(QStringLiteral("p99"), quantile(convolve(one, one), 0.99)->value(), 6.6384, 1e-3);
    QVERIFY(2 * quantile(one, 0.99)->value() > 9.2);
}

DAEMOK_TEST_MAIN(TestGrid)
#include "tst_grid.moc"
