// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration.h"
#include "tests/core/latency/goldens.h"
#include "tests/testmain/testmain.h"

#include <algorithm>
#include <cmath>

using namespace daemok;
using namespace daemok::calibration;
using namespace daemok::testing;

namespace {

/// A closed-loop run of one operation.
Run closedRun(double clients, double perSecond, double meanMs, double nodes = 1)
{
    Run run;
    run.nodes = nodes;
    run.result.tool = Tool::Ycsb;
    run.result.loop = Loop::Closed;
    run.result.clients = clients;
    run.result.perSecond = perSecond;
    MeasuredOperation read;
    read.name = "READ";
    read.perSecond = perSecond;
    read.meanMs = meanMs;
    read.quantiles = {{0.5, meanMs * 0.8}, {0.99, meanMs * 4}};
    run.result.operations = {read};
    return run;
}

bool warns(const Calibration &calibration, Warning warning)
{
    return std::count(calibration.warnings.begin(), calibration.warnings.end(), warning) == 1;
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

private slots:
    void cvFollowsFromTwoQuantiles();
    void withoutServersTheQuietRunGivesAnUpperBound();
    void withServersCapacityGivesTheWork();
    void aMixSharesItsWorkByQuietTimes();
    void closedLoopsAreNoTail();
    void openLoopsTellTheTail();
    void littleTellsClientsThatAreNotNamed();
    void clientsThatWaitForThemselvesAreSeen();
    void clientsGiveTheCurveOfOneServer();
    void nodesGiveTheProductsScaling();
    void documentsHaveNoServiceTime();
    void rowsKeepSixDigits();
};

void TestCalibration::cvFollowsFromTwoQuantiles()
{
    // Log-normal with sigma 1: p99/p50 = exp(2.3263), CV = sqrt(e - 1) = 1.3108.
    NEAR(QStringLiteral("CV"), cvOf(2, 2 * std::exp(2.3263)), std::sqrt(std::exp(1.0) - 1), 1e-12);
    QCOMPARE(cvOf(3, 3), 0.0);
}

void TestCalibration::withoutServersTheQuietRunGivesAnUpperBound()
{
    const Calibration all = calibrate({closedRun(16, 3000, 5), closedRun(1, 500, 1.9)}, {});
    QCOMPARE(all.operations.size(), std::size_t(1));
    const CalibratedOperation &read = all.operations.front();
    QCOMPARE(read.method, Method::LowLoad);
    QCOMPARE(*read.serviceMs, 1.9);
    QCOMPARE(*read.operation, Operation::Lookup);
    NEAR(QStringLiteral("CV"), read.cv, cvOf(1.9 * 0.8, 1.9 * 4), 1e-12);
    QVERIFY(warns(all, Warning::NetworkInside));
    QVERIFY(!warns(all, Warning::CvUnderLoad));
}

void TestCalibration::withServersCapacityGivesTheWork()
{
    // 4 vCPU kept busy by 3000/s: 4/3000 s each (utilisation law).
    const std::vector<Run> runs{closedRun(1, 500, 1.9), closedRun(16, 2950, 5),
                                closedRun(32, 3000, 10)};
    const Calibration all = calibrate(runs, 4);
    QCOMPARE(all.operations.front().method, Method::Capacity);
    NEAR(QStringLiteral("service"), *all.operations.front().serviceMs, 1000 * 4.0 / 3000, 1e-12);
    QVERIFY(!warns(all, Warning::NotSaturated));
    QVERIFY(warns(calibrate({runs[0], runs[1]}, 4), Warning::NotSaturated));
}

void TestCalibration::aMixSharesItsWorkByQuietTimes()
{
    Run run = closedRun(32, 3000, 1);
    MeasuredOperation update = run.result.operations.front();
    update.name = "UPDATE";
    update.perSecond = 1000;
    update.meanMs = 3;
    run.result.operations.front().perSecond = 2000;
    run.result.operations.push_back(update);
    const Calibration all = calibrate({run}, 2);
    // 2 vCPU = 2000 ms a second = 2000 S + 1000 * 3 S.
    NEAR(QStringLiteral("read"), *all.operations[0].serviceMs, 0.4, 1e-12);
    NEAR(QStringLiteral("update"), *all.operations[1].serviceMs, 1.2, 1e-12);
}

void TestCalibration::closedLoopsAreNoTail()
{
    const Calibration all = calibrate({closedRun(8, 1000, 7.9)}, {});
    QCOMPARE(all.loop, Loop::Closed);
    QVERIFY(warns(all, Warning::CoordinatedOmission));
    QVERIFY(warns(all, Warning::CvUnderLoad));
    QVERIFY(!tellsTail(Loop::Closed));
    QVERIFY(!tellsTail(Loop::Unknown));
}

void TestCalibration::openLoopsTellTheTail()
{
    Run run = closedRun(8, 1000, 2);
    run.result.loop = Loop::Open;
    const Calibration all = calibrate({run}, {});
    QCOMPARE(all.loop, Loop::Open);
    QVERIFY(!warns(all, Warning::CoordinatedOmission));
    QVERIFY(tellsTail(Loop::Open));
}

void TestCalibration::littleTellsClientsThatAreNotNamed()
{
    Run run = closedRun(8, 1000, 7.9);
    run.result.clients.reset();
    QCOMPARE(*clientsOf(run), 8.0);
    QVERIFY(warns(calibrate({run}, {}), Warning::ClientsFromLittle));
    run.clients = 12;
    QCOMPARE(*clientsOf(run), 12.0);
}

void TestCalibration::clientsThatWaitForThemselvesAreSeen()
{
    // The redis sample: 34,129.69/s * 0.431 ms = 14.7 of 20 clients.
    QVERIFY(warns(calibrate({closedRun(20, 34129.69, 0.431)}, {}), Warning::ClientBound));
    QVERIFY(!warns(calibrate({closedRun(15, 34129.69, 0.431)}, {}), Warning::ClientBound));
}

void TestCalibration::clientsGiveTheCurveOfOneServer()
{
    std::vector<Run> runs;
    const Usl law{0.05, 0.002};
    for (const double n : {1.0, 2.0, 4.0, 8.0, 16.0})
        runs.push_back(closedRun(n, 1000 * law.relative(n), n));
    const Calibration all = calibrate(runs, {});
    QCOMPARE(all.axis, ScalingAxis::Clients);
    QVERIFY(all.usl);
    NEAR(QStringLiteral("alpha"), all.usl->law.alpha, 0.05, 1e-6);
    NEAR(QStringLiteral("beta"), all.usl->law.beta, 0.002, 1e-6);
    // Clients of one server say nothing about nodes.
    QVERIFY(!scalingRowOf(all, "cassandra", "2026-11-25"));
}

void TestCalibration::nodesGiveTheProductsScaling()
{
    std::vector<Run> runs;
    const Usl law{0.02, 0.0001};
    for (const double n : {3.0, 6.0, 12.0, 24.0}) {
        runs.push_back(closedRun(64, 900 * law.relative(n), 3, n));
        runs.push_back(closedRun(16, 500 * law.relative(n), 3, n)); // not the most of that count
    }
    const Calibration all = calibrate(runs, {});
    QCOMPARE(all.axis, ScalingAxis::Nodes);
    QCOMPARE(all.points.size(), std::size_t(4));
    const auto row = scalingRowOf(all, "cassandra", "2026-11-25");
    QVERIFY(row);
    QCOMPARE(row->product, std::string("cassandra"));
    NEAR(QStringLiteral("alpha"), row->law.alpha, 0.02, 1e-4);
    NEAR(QStringLiteral("beta"), row->law.beta, 0.0001, 1e-3);
    QCOMPARE(row->nodes, 24.0);
}

void TestCalibration::documentsHaveNoServiceTime()
{
    Run run = closedRun(8, 39137.5, 900);
    run.result.operations.front().counted = false;
    const Calibration all = calibrate({run}, {});
    QVERIFY(!all.operations.front().serviceMs);
    QVERIFY(warns(all, Warning::CountedInDocuments));
    // Capacity counts the same thing on both sides.
    NEAR(QStringLiteral("a document"), *calibrate({run}, 8).operations.front().serviceMs,
         8000 / 39137.5, 1e-12);
}

void TestCalibration::rowsKeepSixDigits()
{
    const Calibration all = calibrate({closedRun(1, 500, 1.23456789)}, {});
    const RateOverride row =
        rowOf(all, all.operations.front(), "redis", Operation::Lookup, "2026-11-25");
    QCOMPARE(row.serviceMs, 1.23457);
    QCOMPARE(row.origin, std::string("measured"));
    QCOMPARE(row.tool, std::string("ycsb"));
    QCOMPARE(row.date, std::string("2026-11-25"));
    QCOMPARE(row.product, std::string("redis"));
}

DAEMOK_TEST_MAIN(TestCalibration)
#include "tst_calibration.moc"
