// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h" // first: moc 6.4 stumbles over <concepts> as a first header

#include "core/latency/erlang.h"

#include "tests/core/latency/goldens.h"

#include <QtCore/qobject.h>

using namespace daemok;
using namespace daemok::latency;
using namespace daemok::testing;

namespace {

/// Mean service 1 s, so that times are in service times.
MmcQueue queueOf(double servers, double utilisation)
{
    return {servers, PerSecond(servers * utilisation), Seconds(1)};
}

} // namespace

class TestErlang : public QObject
{
    Q_OBJECT

private slots:
    void lossAndWaitEqualOctave();
    void meanEqualsOctave();
    void quantilesEqualClosedForm();
    void quantileAndSurvivalAreInverse();
    void drainRateOneIsNoPole();
    void fewestServersForAGoal();
    void fewestServersForAWait();
    void goalBelowTheServiceTailIsRefused();
    void hardCases_data();
    void hardCases();
    void degenerateCases();
    void moreServersNeverWaitMore();
};

void TestErlang::lossAndWaitEqualOctave()
{
    const QJsonArray rows = goldens(QStringLiteral("erlang_b_c"));
    QVERIFY(rows.size() > 100);
    for (const QJsonValue row : rows) {
        const double servers = row[0].toDouble();
        const double load = servers * row[1].toDouble();
        // Printed with 15 digits; the smallest are differences of numbers near 1.
        NEAR(rowText(row), erlangC(servers, load), row[2].toDouble(), 1e-10);
        NEAR(rowText(row), erlangB(servers, load), row[3].toDouble(), 1e-10);
    }
}

void TestErlang::meanEqualsOctave()
{
    const QJsonArray rows = goldens(QStringLiteral("mmc_mean"));
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue row : rows)
        NEAR(rowText(row), meanSojourn(queueOf(row[0].toDouble(), row[1].toDouble()))->value(),
             row[2].toDouble(), 1e-9);
}

void TestErlang::quantilesEqualClosedForm()
{
    const QJsonArray rows = goldens(QStringLiteral("mmc_sojourn_quantiles"));
    QVERIFY(!rows.isEmpty());
    const double p[] = {0.5, 0.95, 0.99, 0.999};
    for (const QJsonValue row : rows)
        for (int i = 0; i < 4; ++i)
            NEAR(rowText(row),
                 sojournQuantile(queueOf(row[0].toDouble(), row[1].toDouble()), p[i])->value(),
                 row[4 + i].toDouble(), 1e-8);
}

void TestErlang::quantileAndSurvivalAreInverse()
{
    for (const double servers : {1.0, 2.5, 16.0, 300.0})
        for (const double p : {0.01, 0.5, 0.999}) {
            const MmcQueue queue{servers, PerSecond(0.9 * servers / 0.004), Seconds(0.004)};
            NEAR(QStringLiteral("p"), 1 - sojournSurvival(queue, *sojournQuantile(queue, p)), p,
                 1e-12);
        }
}

void TestErlang::drainRateOneIsNoPole()
{
    // c = 2, a = 1: c (1 - rho) = 1, C = 1/3, P(T > t) = exp(-t) (1 + C t).
    for (const double t : {0.1, 1.0, 5.0, 20.0}) {
        const double expected = std::exp(-t) * (1 + t / 3);
        NEAR(QStringLiteral("at 1"), sojournSurvival(queueOf(2, 0.5), Seconds(t)), expected, 1e-13);
        NEAR(QStringLiteral("beside 1"), sojournSurvival(queueOf(2, 0.5 + 1e-9), Seconds(t)),
             expected, 1e-7);
    }
}

void TestErlang::fewestServersForAGoal()
{
    const QJsonArray rows = goldens(QStringLiteral("min_servers_p99"));
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue row : rows) {
        const auto servers = fewestServers(PerSecond(row[0].toDouble()), Seconds(1),
                                           Seconds(row[1].toDouble()), 0.01);
        QVERIFY2(servers.has_value(), qPrintable(rowText(row)));
        QCOMPARE(*servers, row[2].toInt());
    }
}

void TestErlang::fewestServersForAWait()
{
    const QJsonArray rows = goldens(QStringLiteral("min_servers_erlang_c"));
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue row : rows) {
        const auto servers = fewestServersForWait(row[0].toDouble(), 0.2);
        QVERIFY(servers.has_value());
        QCOMPARE(*servers, row[1].toInt());
        NEAR(rowText(row), erlangC(*servers, row[0].toDouble()), row[2].toDouble(), 1e-10);
    }
}

void TestErlang::goalBelowTheServiceTailIsRefused()
{
    // The p99 of the service alone is ln 100 = 4.605 service times.
    QVERIFY(!fewestServers(PerSecond(5), Seconds(1), Seconds(4.6), 0.01));
    QVERIFY(fewestServers(PerSecond(5), Seconds(1), Seconds(4.61), 0.01));
    QVERIFY(!fewestServers(PerSecond(1e9), Seconds(1), Seconds(10), 0.01));
}

void TestErlang::hardCases_data()
{
    // mpmath, 50 digits: B = a^c e^-a / Gamma(c + 1, a), C = B / (1 - a/c (1 - B)).
    QTest::addColumn<double>("servers");
    QTest::addColumn<double>("load");
    QTest::addColumn<double>("loss");
    QTest::addColumn<double>("wait");
    QTest::newRow("rho to 1") << 1000. << 999.999 << 0.02481130201777218 << 0.9999606973318141;
    QTest::newRow("1000 busy") << 1000. << 999. << 0.02419917859556182 << 0.9612392604084191;
    QTest::newRow("1000 calm") << 1000. << 900. << 5.929862670146224e-5 << 5.926699663787812e-4;
    QTest::newRow("a million") << 1e6 << 999000. << 0.0002874213757768679 << 0.2233033902913441;
    QTest::newRow("recursion's last") << 100. << 99.99 << 0.07564315265865735 << 0.9987794947295448;
    QTest::newRow("sum's first") << 101. << 99.99 << 0.06966940763134563 << 0.8821959445878287;
    QTest::newRow("2.5 servers") << 2.5 << 1.7 << 0.244922441248192 << 0.5033887997306601;
    QTest::newRow("half a server") << 0.5 << 0.3 << 0.5107516873292122 << 0.7229824550690953;
    QTest::newRow("7.25 servers") << 7.25 << 6. << 0.1676795144955408 << 0.5388452757718591;
    QTest::newRow("150.75 servers") << 150.75 << 140. << 0.02617428685281478 << 0.27373832413625;
    QTest::newRow("1000.5 servers") << 1000.5 << 999.9 << 0.02443766042244236 << 0.9766194392571036;
}

void TestErlang::hardCases()
{
    QFETCH(double, servers);
    QFETCH(double, load);
    QFETCH(double, loss);
    QFETCH(double, wait);
    NEAR(QStringLiteral("B"), erlangB(servers, load), loss, 1e-11);
    NEAR(QStringLiteral("C"), erlangC(servers, load), wait, 1e-9);
}

void TestErlang::degenerateCases()
{
    // a << c overflows the reciprocal recursion, which means that nobody waits.
    QCOMPARE(erlangC(1000, 1e-3), 0.0);
    QCOMPARE(erlangC(64, 1e-12), 0.0);
    QCOMPARE(erlangC(1e6, 5e5), 0.0);
    QCOMPARE(erlangC(8, 0), 0.0);
    QCOMPARE(erlangC(8, 8), 1.0);
    QCOMPARE(erlangC(8, 1e9), 1.0);
    QCOMPARE(erlangC(0, 1), 1.0);
    QCOMPARE(erlangB(0, 1), 1.0);
    QVERIFY(!meanSojourn(queueOf(4, 1)));
    QVERIFY(!sojournQuantile(queueOf(4, 1.5), 0.99));
    QCOMPARE(sojournSurvival(queueOf(4, 1), Seconds(1e9)), 1.0);
    QCOMPARE(sojournSurvival({1, PerSecond(5), Seconds(0)}, Seconds(0)), 0.0);
}

void TestErlang::moreServersNeverWaitMore()
{
    for (const double load : {0.3, 3.7, 90.0, 99.5, 640.0}) {
        double before = 1;
        for (double servers = load + 0.01; servers < load + 30; servers += 0.37) {
            const double wait = erlangC(servers, load);
            QVERIFY2(wait <= before * (1 + 1e-13),
                     qPrintable(shows(QStringLiteral("C"), wait, before)));
            before = wait;
        }
    }
}

DAEMOK_TEST_MAIN(TestErlang)
#include "tst_erlang.moc"
