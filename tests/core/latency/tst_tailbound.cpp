// SPDX-License-Identifier: GPL-3.0-or-later
// The bounds in closed form against the distributions they bound.
#include "tests/testmain/testmain.h" // first: moc 6.4 stumbles over <concepts> as a first header

#include "core/latency/tailbound.h"

#include "core/quantity/terms.h"
#include "tests/core/latency/draws.h"

#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

#include <array>
#include <cmath>

using namespace daemok;
using namespace daemok::latency;
using namespace daemok::testing;

class TestTailBound : public QObject
{
    Q_OBJECT

private slots:
    void aLogNormalIsSeldomAbove();
    void aConstantIsNeverAbove();
    void theThirdMomentOfAMix();
    void aWaitIsSeldomAbove();
    void whoNeverWaitsHasNoBound();
};

// P(S > x) = Q((ln(x/m) + s^2/2) / s), by the complementary error function; the bound is tight within a quarter.
void TestTailBound::aLogNormalIsSeldomAbove()
{
    Draws draws(1);
    for (int trial = 0; trial < 2000; ++trial) {
        const LogNormal law{Seconds(draws.logEven(1e-4, 10)), draws.even(0.01, 3)};
        const double chance = draws.logEven(1e-9, kLargestChance);
        const double sigma = std::sqrt(std::log1p(law.cv * law.cv));
        const double z =
            (std::log(exceededAtMost(law, chance) / law.mean.value()) + sigma * sigma / 2) / sigma;
        const double above = 0.5 * std::erfc(z / std::sqrt(2.0));
        QVERIFY(above <= chance);
        QVERIFY(above >= 0.2 * chance);
    }
}

void TestTailBound::aConstantIsNeverAbove()
{
    QCOMPARE(exceededAtMost({Seconds(0.25), 0}, 1e-3), 0.25);
    QCOMPARE(exceededAtMost({Seconds(0), 1}, 1e-3), 0.0);
}

// E[S^3] = m^3 (1 + cv^2)^3 of a log-normal: by hand for 1 s at cv 1 (8) and a constant of 2 s (8), one in four of these.
void TestTailBound::theThirdMomentOfAMix()
{
    const std::array<ClassLoad, 2> mix{
        ClassLoad{PerSecond(3), ServiceLaw::plain(Seconds(1), 1)},
        ClassLoad{PerSecond(1), ServiceLaw{{Seconds(2), 0}, {Seconds(10), 0}, 0.5}}};
    QCOMPARE(mixThirdMoment(mix), (3 * 8.0 + 0.5 * 8 + 0.5 * 1000) / 4);
}

// Against the wait laws on a fine grid, whose own error is below 1e-3.
void TestTailBound::aWaitIsSeldomAbove()
{
    Draws draws(2);
    NoTerms none;
    int compared = 0;
    for (int trial = 0; trial < 600; ++trial) {
        const int servers = draws.whole(1, 3) == 1 ? 1 : draws.whole(1, 32);
        std::array<ClassLoad, 2> mix;
        for (ClassLoad &load : mix)
            load = {PerSecond(draws.even(0.1, 5)),
                    ServiceLaw::plain(Seconds(draws.logEven(0.01, 1)), draws.even(0.2, 2))};
        const double toFull = servers / offeredLoad(mix).value() * draws.even(0.1, 0.95);
        double arrivals = 0;
        for (ClassLoad &load : mix) {
            load.arrivals = load.arrivals * toFull;
            arrivals += load.arrivals.value();
        }
        const Moments moments = mixMoments(mix);
        const Congestion state = congestion(servers, PerSecond(arrivals), moments, none);
        const auto model = draws.chance(0.3)   ? WaitModel::Exponential
                           : draws.chance(0.5) ? WaitModel::Renewal
                                               : WaitModel::Blend;
        const double chance = draws.logEven(3e-3, 0.02);
        const double wait =
            waitExceededAtMost(state, servers, moments, mixThirdMoment(mix), model, chance);
        if (wait <= 0) {
            QVERIFY(state.waitProbability <= chance);
            continue;
        }
        const Law law = waitLaw({kReportCells, Seconds(wait)}, servers, mix, model);
        QVERIFY(1 - law.cdf[kReportCells] <= chance + 1e-3);
        ++compared;
    }
    QVERIFY(compared > 200);
}

void TestTailBound::whoNeverWaitsHasNoBound()
{
    NoTerms none;
    const Moments moments{1, 2};
    const Congestion idle = congestion(4, PerSecond(0), moments, none);
    QCOMPARE(waitExceededAtMost(idle, 4, moments, 8, WaitModel::Blend, 1e-3), 0.0);
}

DAEMOK_TEST_MAIN(TestTailBound)
#include "tst_tailbound.moc"
