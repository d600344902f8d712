// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h" // first: moc 6.4 stumbles over <concepts> as a first header

#include "core/latency/station.h"

#include "core/quantity/terms.h"
#include "tests/core/latency/draws.h"

#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <array>
#include <vector>

using namespace daemok;
using namespace daemok::latency;
using namespace daemok::testing;

/// The order that station.h promises, and where it ends. The search relies on it.
class TestStationOrder : public QObject
{
    Q_OBJECT

private slots:
    void moreArrivalsNeverAnswerSooner();
    void moreServersNeverAnswerLater();
    void oneServerNeverGainsFromAnotherClass();
    void severalServersMayGainFromShortTasks();
};

void TestStationOrder::moreArrivalsNeverAnswerSooner()
{
    Draws draws(11);
    for (int trial = 0; trial < 400; ++trial) {
        const int servers = draws.whole(1, 3) == 1 ? 1 : draws.whole(1, 64);
        std::array<ClassLoad, 3> mix;
        for (ClassLoad &load : mix)
            load = {PerSecond(draws.even(0, 5)),
                    ServiceLaw{{Seconds(draws.logEven(0.01, 3)), draws.even(0, 3)},
                               {Seconds(draws.logEven(0.1, 9)), 1},
                               draws.unit() * 0.1}};
        const double toFull = servers / offeredLoad(mix).value();
        const Grid grid{kSearchCells, Seconds(draws.logEven(0.1, 100))};
        std::vector<ServiceOnGrid> services(mix.size());
        std::vector<GridValues> shared(mix.size());
        std::vector<ClassArrays> arrays;
        for (std::size_t i = 0; i < mix.size(); ++i) {
            describeService(mix[i].service, grid, services[i]);
            describeShared(mix[i].service, servers, grid, shared[i].data());
            arrays.push_back({services[i].averages.data(), shared[i].data()});
        }
        StationOnGrid station;
        describeStation(mix, arrays, servers, grid, station);
        const Reading reading = draws.chance(0.5) ? Reading::Points : Reading::Rounded;
        ClassOnGrid own;
        own.service = services[0];
        describeClass(station, reading, own);
        const double renewal = std::array{
            0.0, 1.0,
            renewalShare(WaitModel::Blend, servers)}[static_cast<std::size_t>(draws.whole(0, 2))];

        GridValues before;
        std::fill_n(before.data(), grid.points(), 1.0);
        const double arrivals =
            mix[0].arrivals.value() + mix[1].arrivals.value() + mix[2].arrivals.value();
        for (const double part : {0.0, 0.2, 0.5, 0.7, 0.71, 0.9, 0.99, 0.999999, 1.0}) {
            NoTerms sink;
            GridValues law;
            const Congestion state =
                congestion(servers, PerSecond(arrivals * toFull * part), mixMoments(mix), sink);
            describeSojourn(partsOf(station, own, reading), state, renewal, reading, law.data());
            for (int i = 0; i <= grid.cells; ++i) {
                QVERIFY2(
                    law[i] <= before[i] + 1e-12,
                    qPrintable(
                        QStringLiteral("%1 servers, %2, cell %3").arg(servers).arg(part).arg(i)));
                QVERIFY(law[i] >= -1e-12);
            }
            before = law;
        }
    }
}

void TestStationOrder::moreServersNeverAnswerLater()
{
    // Both forms hold exactly. The blend shifts weight between them from m to m + 1, and still holds here.
    Draws draws(12);
    for (int trial = 0; trial < 150; ++trial) {
        const double cv = draws.even(0, 4);
        const double busy = draws.logEven(0.05, 30);
        const Grid grid{kSearchCells, Seconds(draws.logEven(0.3, 60))};
        for (const WaitModel model :
             {WaitModel::Exponential, WaitModel::Renewal, WaitModel::Blend}) {
            Law before = constantLaw(grid, Seconds(1e300));
            for (int servers = static_cast<int>(busy) + 1; servers < busy + 12; ++servers) {
                const ClassLoad load{PerSecond(busy), ServiceLaw::plain(Seconds(1), cv)};
                const Law law = waitLaw(grid, servers, {&load, 1}, model);
                for (int i = 0; i <= grid.cells; ++i)
                    QVERIFY2(
                        law.cdf[i] >= before.cdf[i] - 1e-12,
                        qPrintable(QStringLiteral("model %1, cv %2, load %3, %4 servers, cell %5")
                                       .arg(static_cast<int>(model))
                                       .arg(cv)
                                       .arg(busy)
                                       .arg(servers)
                                       .arg(i)));
                before = law;
            }
        }
    }
}

void TestStationOrder::oneServerNeverGainsFromAnotherClass()
{
    Draws draws(13);
    for (int trial = 0; trial < 200; ++trial) {
        std::array<ClassLoad, 2> mix{
            ClassLoad{PerSecond(draws.even(0.01, 0.6)),
                      ServiceLaw::plain(Seconds(1), draws.even(0, 3))},
            ClassLoad{PerSecond(0),
                      ServiceLaw::plain(Seconds(draws.logEven(0.001, 2)), draws.even(0, 2))}};
        const Grid grid{kSearchCells, Seconds(draws.logEven(0.5, 50))};
        const Law alone = waitLaw(grid, 1, mix);
        mix[1].arrivals = PerSecond(draws.even(0, 0.3) / mix[1].service.hit.mean.value());
        const Law both = waitLaw(grid, 1, mix);
        for (int i = 0; i <= grid.cells; ++i)
            QVERIFY(both.cdf[i] <= alone.cdf[i] + 1e-10);
    }
}

void TestStationOrder::severalServersMayGainFromShortTasks()
{
    // The limit stated in station.h: short tasks lower S (1 + cv^2), and the tail with it, where few wait.
    // By how much, the share of the waits: 3e-5 here, bounded by 2e-4.
    Draws draws(14);
    double worst = 0;
    for (int trial = 0; trial < 1000; ++trial) {
        const int servers = draws.whole(2, 16);
        std::array<ClassLoad, 2> mix{
            ClassLoad{PerSecond(servers * draws.even(0.05, 0.8)),
                      ServiceLaw::plain(Seconds(1), draws.even(0.3, 2))},
            ClassLoad{PerSecond(0), ServiceLaw::plain(Seconds(draws.logEven(0.001, 0.3)), 1)}};
        const Grid grid{kSearchCells, Seconds(draws.logEven(0.5, 20))};
        const Law alone = waitLaw(grid, servers, mix);
        const double left = 0.98 * servers - mix[0].arrivals.value();
        mix[1].arrivals = PerSecond(draws.unit() * left / mix[1].service.hit.mean.value());
        const Law both = waitLaw(grid, servers, mix);
        for (int i = 0; i <= grid.cells; ++i)
            worst = std::max(worst, both.cdf[i] - alone.cdf[i]);
    }
    QVERIFY2(worst < 2e-4, qPrintable(QString::number(worst)));
}

DAEMOK_TEST_MAIN(TestStationOrder)
#include "tst_stationorder.moc"
