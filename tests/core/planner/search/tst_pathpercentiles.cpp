// SPDX-License-Identifier: GPL-3.0-or-later
// Percentiles of a path at given counts, as a layout reports them.
#include "tests/testmain/testmain.h" // first: moc 6.4 stumbles over <concepts> as a first header

#include "core/planner/search/pathpredicate.h"

#include "tests/core/latency/goldens.h"
#include "tests/core/planner/search/networks.h"

#include <QtCore/qobject.h>

#include <cmath>

using namespace daemok;
using namespace daemok::planner;
using namespace daemok::testing;

class TestPathPercentiles : public QObject
{
    Q_OBJECT

private slots:
    void percentilesFollowTheLaw();
    void percentilesOfHardCases();
};

void TestPathPercentiles::percentilesFollowTheLaw()
{
    // No load: the percentiles of the service, exp(z s - s^2/2) with s^2 = ln 2, plus the delay.
    PathProblem problem = oneRole(1e-9, 0);
    problem.cells = latency::kReportCells;
    problem.operations[0].delay = Seconds(0.001);
    PathPredicate scratch;
    const auto found = pathPercentiles(problem, 0, {0, 0, 1}, scratch);
    QVERIFY(found.has_value());
    const double s = std::sqrt(std::log(2.0));
    NEAR(QStringLiteral("p50"), found->p50.value() - 0.001, 0.004 * std::exp(-s * s / 2), 1e-3);
    NEAR(QStringLiteral("p95"), found->p95.value() - 0.001,
         0.004 * std::exp(1.6448536270 * s - s * s / 2), 1e-3);
    NEAR(QStringLiteral("p99"), found->p99.value() - 0.001,
         0.004 * std::exp(2.3263478740 * s - s * s / 2), 1e-3);
}

void TestPathPercentiles::percentilesOfHardCases()
{
    PathPredicate scratch;
    QVERIFY(!pathPercentiles(oneRole(8000, 0), 0, {0, 0, 4}, scratch));
    const auto heavy = pathPercentiles(oneRole(7999, 0), 0, {0, 0, 4}, scratch);
    QVERIFY(heavy && heavy->p99 > Seconds(1) && std::isfinite(heavy->p99.value()));
    const auto constant =
        pathPercentiles(oneRole(1e-12, 0, plain(0.004, 0)), 0, {0, 0, 4}, scratch);
    QVERIFY(constant.has_value());
    NEAR(QStringLiteral("constant"), constant->p99.value(), 0.004, 1e-12);
    PathProblem nothing;
    nothing.operations.resize(1);
    QCOMPARE(pathPercentiles(nothing, 0, {0, 0, 0}, scratch)->p99.value(), 0.0);
    PathProblem wide = oneRole(1, 0);
    wide.operations[0].stages[0] = PathStage::allOf(2, plain(0.004), 1e6);
    const auto slowest = pathPercentiles(wide, 0, {0, 0, 100'000}, scratch);
    QVERIFY(slowest && slowest->p50 > Seconds(0.1) && slowest->p99 < Seconds(10));
}

DAEMOK_TEST_MAIN(TestPathPercentiles)
#include "tst_pathpercentiles.moc"
