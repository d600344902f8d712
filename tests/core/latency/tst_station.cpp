// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h" // first: moc 6.4 stumbles over <concepts> as a first header

#include "core/latency/station.h"

#include "core/quantity/terms.h"
#include "tests/core/latency/goldens.h"

#include <QtCore/qobject.h>

#include <array>
#include <cmath>

using namespace daemok;
using namespace daemok::latency;
using namespace daemok::testing;

namespace {

/// One class with mean service 1 s at the utilisation given.
ClassLoad loadOf(double cv, int servers, double utilisation)
{
    return {PerSecond(servers * utilisation), ServiceLaw::plain(Seconds(1), cv)};
}

double sojournPercentile(const ClassLoad &load, int servers, double p, const Grid &grid)
{
    return quantile(sojournLaw(grid, servers, {&load, 1}, load.service), p)
        .value_or(Seconds(1e300))
        .value();
}

Congestion congestionOf(int servers, std::span<const ClassLoad> mix)
{
    double arrivals = 0;
    for (const ClassLoad &load : mix)
        arrivals += load.arrivals.value();
    NoTerms sink;
    return congestion(servers, PerSecond(arrivals), mixMoments(mix), sink);
}

constexpr std::array<double, 3> kPercentiles{0.5, 0.95, 0.99};

} // namespace

class TestStation : public QObject
{
    Q_OBJECT

private slots:
    void blendOnTheReportGrid();
    void blendOnTheSearchGrid();
    void finerGridThanTheReference();
    void meanOfOneServer();
    void oneServerIsExact();
    void severalServersAgainstSimulation();
    void hitAndMissAgainstSimulation();
    void missesAtThePercentileAreACliff();
    void quorumOfThreeNodesIsOptimistic();
    void fanOutAndQuorumOfTheBlend();
    void batchesAtOneServer();
    void exponentialWaitIsItsFormula();
    void classesShareTheWait();
    void constantService();
    void saturatedAndIdle();
    void congestionReportsItsTerms();
};

void TestStation::blendOnTheReportGrid()
{
    // Output of the model at 2000 cells; tolerance of the group: 0.5 % from 256 cells on.
    const QJsonArray rows = goldens(QStringLiteral("mgc_blend_model"));
    QCOMPARE(rows.size(), 116);
    for (const QJsonValue row : rows) {
        const int servers = row[1].toInt();
        const ClassLoad load = loadOf(row[0].toDouble(), servers, row[2].toDouble());
        for (std::size_t i = 0; i < kPercentiles.size(); ++i) {
            const double expected = row[3 + static_cast<int>(i)].toDouble();
            const double found = sojournPercentile(load, servers, kPercentiles[i],
                                                   {kReportCells, Seconds(1.25 * expected)});
            // The reference's own grid is coarse for this one: see finerGridThanTheReference.
            const bool coarse =
                row[0].toDouble() == 3 && servers == 1 && row[2].toDouble() == 0.95 && i == 0;
            NEAR(rowText(row), found, expected, coarse ? 0.007 : 0.005);
        }
    }
}

void TestStation::blendOnTheSearchGrid()
{
    // Tolerance of the group with 64 cells: 2 %.
    for (const QJsonValue row : goldens(QStringLiteral("mgc_blend_model"))) {
        const int servers = row[1].toInt();
        const ClassLoad load = loadOf(row[0].toDouble(), servers, row[2].toDouble());
        for (std::size_t i = 0; i < kPercentiles.size(); ++i) {
            const double expected = row[3 + static_cast<int>(i)].toDouble();
            NEAR(rowText(row),
                 sojournPercentile(load, servers, kPercentiles[i],
                                   {kSearchCells, Seconds(1.25 * expected)}),
                 expected, 0.02);
        }
        // As the search uses it: the chance of meeting a goal near the p99. The bound is 7e-4.
        const Seconds goal(row[5].toDouble());
        const double coarse =
            sojournLaw({kSearchCells, goal}, servers, {&load, 1}, load.service).withinHorizon();
        const double fine =
            sojournLaw({kReportCells, goal}, servers, {&load, 1}, load.service).withinHorizon();
        QVERIFY2(std::abs(coarse - fine) < 4e-4, qPrintable(rowText(row)));
    }
}

void TestStation::finerGridThanTheReference()
{
    // Pollaczek-Khinchine by an independent program (own recursion, 1000, 2000, 4000 cells, horizon 56):
    // 54.3186, 54.3154, 54.3146; the simulation says 54.14 +- 1.3, the golden row 54.667.
    NEAR(QStringLiteral("cv 3, rho 0.95"),
         sojournPercentile(loadOf(3, 1, 0.95), 1, 0.5, {kReportCells, Seconds(60)}), 54.3143, 3e-4);
}

void TestStation::meanOfOneServer()
{
    const QJsonArray rows = goldens(QStringLiteral("mg1_mean"));
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue row : rows) {
        const ClassLoad load = loadOf(row[0].toDouble(), 1, row[1].toDouble());
        NEAR(rowText(row), 1 + congestionOf(1, {&load, 1}).meanWait(), row[2].toDouble(), 1e-9);
    }
}

void TestStation::oneServerIsExact()
{
    // Pollaczek-Khinchine: what is left is the simulation's noise (3 half-widths, at least 1 %).
    int compared = 0;
    for (const QJsonValue row : goldens(QStringLiteral("mgc_des"))) {
        const QString kind = row[0].toString();
        if (row[2].toInt() != 1
            || (kind != QStringLiteral("logn") && kind != QStringLiteral("det")))
            continue;
        const ClassLoad load = loadOf(row[1].toDouble(), 1, row[3].toDouble());
        for (const int column : {8, 10, 12}) {
            const double truth = row[column].toDouble();
            const double p = kPercentiles[static_cast<std::size_t>(column / 2 - 4)];
            const double found =
                sojournPercentile(load, 1, p, {kReportCells, Seconds(1.25 * truth)});
            NEAR(rowText(row), found, truth,
                 std::max(0.012, 3 * row[column + 1].toDouble() / truth));
            ++compared;
        }
    }
    QVERIFY(compared > 60);
}

void TestStation::severalServersAgainstSimulation()
{
    // Bounds of the blend's p99 error against simulation, by CV and number of servers.
    struct Bound
    {
        double cv;
        int fewest;
        int most;
        double low;
        double high;
    };
    const Bound bounds[] = {{1, 2, 8, -0.015, 0.009},   {1, 16, 64, -0.002, 0.005},
                            {1.5, 2, 8, -0.019, 0.012}, {1.5, 16, 64, 0, 0.010},
                            {2, 2, 8, -0.074, 0.031},   {2, 16, 64, -0.015, 0.025},
                            {3, 2, 8, -0.125, 0.082},   {3, 16, 64, -0.009, 0.062}};
    int compared = 0;
    for (const QJsonValue row : goldens(QStringLiteral("mgc_des"))) {
        const int servers = row[2].toInt();
        const double cv = row[1].toDouble();
        if (row[0].toString() != QStringLiteral("logn") || servers < 2)
            continue;
        for (const Bound &bound : bounds) {
            if (std::max(1.0, cv) != bound.cv || servers < bound.fewest || servers > bound.most)
                continue;
            const double truth = row[12].toDouble();
            const double noise = 0.003 + row[13].toDouble() / truth;
            const double error = sojournPercentile(loadOf(cv, servers, row[3].toDouble()), servers,
                                                   0.99, {kReportCells, Seconds(1.25 * truth)})
                                     / truth
                                 - 1;
            QVERIFY2(error > bound.low - noise && error < bound.high + noise,
                     qPrintable(rowText(row) + QString::number(100 * error)));
            ++compared;
        }
    }
    QVERIFY(compared > 60);
}

void TestStation::hitAndMissAgainstSimulation()
{
    // A hit/miss mixture stays one: p99 within -5.3..+0.4 % of the simulation for hit ratios 0.9 and 0.95.
    int compared = 0;
    for (const QJsonValue row : goldens(QStringLiteral("cache_hit_miss_mixture_des"))) {
        if (row[0].toDouble() > 0.95)
            continue;
        // The simulation scaled both so that the mean is 1.
        ServiceLaw law{{Seconds(row[1].toDouble()), row[2].toDouble()},
                       {Seconds(row[3].toDouble()), row[4].toDouble()},
                       1 - row[0].toDouble()};
        const double scale = 1 / law.moments().mean;
        law.hit.mean = law.hit.mean * scale;
        law.miss.mean = law.miss.mean * scale;
        const int servers = row[5].toInt();
        const ClassLoad load{PerSecond(servers * row[6].toDouble()), law};
        const double truth = row[11].toDouble();
        const double noise = 0.003 + row[12].toDouble() / truth;
        const double error =
            sojournPercentile(load, servers, 0.99, {kReportCells, Seconds(1.25 * truth)}) / truth
            - 1;
        QVERIFY2(error > -0.053 - noise && error < 0.004 + noise,
                 qPrintable(rowText(row) + QString::number(100 * error)));
        ++compared;
    }
    QVERIFY(compared >= 10);
}

void TestStation::missesAtThePercentileAreACliff()
{
    // Hit ratio 0.99: the p99 sits on the step between hits and misses; the model is up to 20 % too high,
    // which the caller has to flag (miss share within a factor 2 of 1 - p).
    double worst = 0;
    for (const QJsonValue row : goldens(QStringLiteral("cache_hit_miss_mixture_des"))) {
        if (row[0].toDouble() != 0.99)
            continue;
        ServiceLaw law{{Seconds(row[1].toDouble()), row[2].toDouble()},
                       {Seconds(row[3].toDouble()), row[4].toDouble()},
                       0.01};
        const double scale = 1 / law.moments().mean;
        law.hit.mean = law.hit.mean * scale;
        law.miss.mean = law.miss.mean * scale;
        const int servers = row[5].toInt();
        const ClassLoad load{PerSecond(servers * row[6].toDouble()), law};
        const double truth = row[11].toDouble();
        worst = std::max(
            worst,
            sojournPercentile(load, servers, 0.99, {kReportCells, Seconds(1.25 * truth)}) / truth
                - 1);
    }
    QVERIFY2(worst > 0.10 && worst < 0.22, qPrintable(QString::number(worst)));
}

void TestStation::quorumOfThreeNodesIsOptimistic()
{
    // Replicas that queue together: the true p99 of 2 of 3 on three one-server nodes lies 17 to 26 %
    // above independence, so the figure has to carry a flag.
    int compared = 0;
    for (const QJsonValue row : goldens(QStringLiteral("quorum_des"))) {
        if (row[2].toInt() != 3 || row[3].toInt() != 1 || row[5].toInt() != 2
            || row[1].toDouble() != 1)
            continue;
        const double truth = row[10].toDouble();
        const ClassLoad load = loadOf(1, 1, row[6].toDouble());
        const Law node = sojournLaw({kReportCells, Seconds(truth)}, 1, {&load, 1}, load.service);
        const double excess = truth / quantile(repliesOf(node, 2, 3), 0.99)->value() - 1;
        QVERIFY2(excess > 0.16 && excess < 0.26,
                 qPrintable(rowText(row) + QString::number(excess)));
        ++compared;
    }
    QCOMPARE(compared, 2);
}

void TestStation::fanOutAndQuorumOfTheBlend()
{
    // indep_p99: order statistic of the node law as simulated, log-normal service; here of the blend.
    // Noise of the simulation (half-width, 2.5 %, so far out in the tail as 16 tasks and more go 6 %) on
    // top of the blend's own bounds.
    int compared = 0;
    for (const QString &group : {QStringLiteral("fork_join_des"), QStringLiteral("quorum_des")})
        for (const QJsonValue row : goldens(group)) {
            const double cv = row[1].toDouble();
            const double utilisation = row[6].toDouble();
            if (row[0].toString() != QStringLiteral("logn"))
                continue;
            const int servers = row[3].toInt();
            const ClassLoad load = loadOf(cv, servers, utilisation);
            const double truth = row[14].toDouble();
            const Law node =
                sojournLaw({kReportCells, Seconds(1.3 * truth)}, servers, {&load, 1}, load.service);
            const Law stage = repliesOf(node, row[5].toInt(), row[4].toInt());
            const double noise =
                row[11].toDouble() / row[10].toDouble() + (row[4].toInt() >= 16 ? 0.06 : 0.025);
            const double error =
                quantile(stage, 0.99).value_or(Seconds(9 * truth)).value() / truth - 1;
            // The first replies come from below the tail, where high CV costs the blend more.
            const double model = servers == 1                       ? 0
                                 : cv <= 1                          ? 0.015
                                 : row[5].toInt() == row[4].toInt() ? 0.074
                                                                    : 0.12;
            QVERIFY2(std::abs(error) < noise + model,
                     qPrintable(rowText(row) + QString::number(100 * error)));
            ++compared;
        }
    QVERIFY(compared > 40);
}

void TestStation::batchesAtOneServer()
{
    // M^X/M/1 with batches of b: mean wait of a batch's first task rho S (b + cv^2)/(2 (1-rho)), exact in theta's
    // sense: C/theta with C -> rho as batches grow, and 2 (1-rho)/(S (b + cv^2)) for theta.
    NoTerms sink;
    const Moments service{1, 2};
    const Congestion single = congestion(1, PerSecond(0.5), service, sink);
    const Congestion batches = congestion(1, PerSecond(0.5), service, sink, 50);
    NEAR(QStringLiteral("theta"), batches.decay, 2 * 0.5 / (50 + 1.0), 1e-12);
    // The first task of a batch waits with probability rho, the others nearly always.
    QVERIFY2(batches.waitProbability > 0.5 && batches.waitProbability < 1,
             qPrintable(QString::number(batches.waitProbability)));
    QCOMPARE(single.dispersion, 1.0);
    QVERIFY(batches.meanWait() > 25 * single.meanWait() * 0.5);
}

void TestStation::exponentialWaitIsItsFormula()
{
    const ClassLoad load = loadOf(2, 8, 0.85);
    const Congestion state = congestionOf(8, {&load, 1});
    NEAR(QStringLiteral("C"), state.waitProbability, erlangC(8, 6.8), 1e-14);
    NEAR(QStringLiteral("theta"), state.decay, 2 * 8 * 0.15 / (1 + 4), 1e-12);
    const Grid grid{kSearchCells, Seconds(10)};
    const Law wait = waitLaw(grid, 8, {&load, 1}, WaitModel::Exponential);
    for (int i = 0; i <= grid.cells; ++i) {
        const double survival = state.waitProbability * std::exp(-state.decay * i * grid.step());
        QVERIFY(std::abs(wait.cdf[i] - (1 - survival)) < 1e-13);
    }
    // The blend weighs both by 1/sqrt(m).
    const Law renewal = waitLaw(grid, 8, {&load, 1}, WaitModel::Renewal);
    const Law blend = waitLaw(grid, 8, {&load, 1});
    for (int i = 0; i <= grid.cells; ++i)
        QVERIFY(std::abs(blend.cdf[i] - mixture(1 / std::sqrt(8.0), renewal, wait).cdf[i]) < 1e-13);
}

void TestStation::classesShareTheWait()
{
    // Wait of the mix, then the own service: the sum over the classes is the law of an arbitrary task.
    const std::array<ClassLoad, 2> mix{
        ClassLoad{PerSecond(3), ServiceLaw::plain(Seconds(0.4), 1)},
        ClassLoad{PerSecond(1), ServiceLaw::plain(Seconds(2.4), 0.5)}};
    const ServiceLaw any{mix[0].service.hit, mix[1].service.hit, 0.25};
    const ClassLoad one{PerSecond(4), any};
    const Grid grid{kSearchCells, Seconds(20)};
    const Law arbitrary = sojournLaw(grid, 4, {&one, 1}, any);
    const Law first = sojournLaw(grid, 4, mix, mix[0].service);
    const Law second = sojournLaw(grid, 4, mix, mix[1].service);
    for (int i = 0; i <= grid.cells; ++i) {
        QVERIFY(std::abs(arbitrary.cdf[i] - (0.75 * first.cdf[i] + 0.25 * second.cdf[i])) < 1e-12);
        QVERIFY(first.cdf[i] >= second.cdf[i] - 1e-12);
    }
}

void TestStation::constantService()
{
    // CV 0 on a grid: nothing before the service is over, and P(T <= S) = 1 - C.
    const ClassLoad load = loadOf(0, 4, 0.7);
    const Grid grid{kReportCells, Seconds(8)};
    const Law law = sojournLaw(grid, 4, {&load, 1}, load.service);
    QCOMPARE(law.cdf[31], 0.0);
    NEAR(QStringLiteral("1 - C"), law.cdf[32], 1 - erlangC(4, 2.8), 1e-12);
    QVERIFY(law.withinHorizon() > 0.999);
}

void TestStation::saturatedAndIdle()
{
    const Grid grid{kSearchCells, Seconds(100)};
    for (const double utilisation : {1.0, 1.5, 1e9}) {
        const ClassLoad load = loadOf(1, 8, utilisation);
        QVERIFY(congestionOf(8, {&load, 1}).saturated());
        QCOMPARE(sojournLaw(grid, 8, {&load, 1}, load.service).withinHorizon(), 0.0);
    }
    const ClassLoad nearly = loadOf(1, 8, 1 - 1e-12);
    const Law slow = sojournLaw(grid, 8, {&nearly, 1}, nearly.service);
    QVERIFY(slow.withinHorizon() >= 0 && slow.withinHorizon() < 1e-6);

    const ClassLoad none = loadOf(1, 8, 0);
    const Law idle = sojournLaw(grid, 8, {&none, 1}, none.service);
    for (int i = 0; i <= grid.cells; ++i)
        QVERIFY(std::abs(idle.cdf[i] - probabilityWithin(none.service, Seconds(i * grid.step())))
                < 1e-11);
    QCOMPARE(waitLaw(grid, 8, {}).cdf[0], 1.0);
}

void TestStation::congestionReportsItsTerms()
{
    RecordedTerms sink;
    const Congestion state = congestion(8, PerSecond(700), {0.01, 2e-4}, sink);
    NEAR(QStringLiteral("rho"), state.utilisation, 0.875, 1e-14);
    QVERIFY(sink.text.find("ErlangC") != std::string::npos);
    QCOMPARE(sink.terms.size(), std::size_t(7));
    QCOMPARE(sink.terms[0].value, 700.0);
    QCOMPARE(sink.terms[5].value, state.waitProbability);
}

DAEMOK_TEST_MAIN(TestStation)
#include "tst_station.moc"
