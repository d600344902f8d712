// SPDX-License-Identifier: GPL-3.0-or-later
// What the placement page draws: curves by the model's own formulas, the order of steps in a run, memory over time.
#include "core/placement/curves.h"
#include "core/placement/devices/history.h"
#include "tests/core/placement/profiles.h"

#include <algorithm>
#include <cmath>

using namespace daemok;
using namespace daemok::placement;
using namespace daemok::testing;

namespace {

double endOf(const std::vector<LaneStep> &steps)
{
    double end = 0;
    for (const LaneStep &step : steps)
        end = std::max(end, step.to);
    return end;
}

// Two steps of one lane at the same time.
bool overlaps(const std::vector<LaneStep> &steps, Lane lane)
{
    for (const LaneStep &a : steps)
        for (const LaneStep &b : steps)
            if (&a != &b && a.lane == lane && b.lane == lane && a.from < b.to - 1e-12
                && b.from < a.to - 1e-12)
                return true;
    return false;
}

ProbedMachine machineWith(double totalGib, double freeGib)
{
    PhysicalDevice device;
    device.id = "card";
    device.total = reading(totalGib * kGiB);
    if (freeGib >= 0)
        device.free = reading(freeGib * kGiB);
    ProbedMachine machine;
    machine.devices.push_back(device);
    return machine;
}

} // namespace

class TestCurves : public QObject
{
    Q_OBJECT

private slots:
    void aCurveOfChunksHasAKneeAndAnEnd();
    void timesAreThoseOfTheModel();
    void curvesCrossWhereTheBreakEvenIs();
    void stepsInTurnFollowEachOther();
    void aReaderRunsAheadOfTheDevice();
    void copiesRunBesideKernels();
    void nothingRunsWhereAGateFailed();
    void memoryOverTimeHasGaps();
};

void TestCurves::aCurveOfChunksHasAKneeAndAnEnd()
{
    const DeviceProfile device = card(4, 3);
    Workload workload = scan(20 * kGiB);
    workload.source = rated(20e9); // faster than the link: small chunks pay for their steps
    const ChunkCurve curve = throughputByChunk(device, workload, Strategy::Streamed);
    QVERIFY(curve.points.size() > 20);
    QVERIFY(std::is_sorted(curve.points.begin(), curve.points.end(),
                           [](const CurvePoint &a, const CurvePoint &b) { return a.x < b.x; }));
    for (const CurvePoint &point : curve.points)
        QVERIFY(point.y <= 12e9); // the link
    QVERIFY(curve.points.front().y < curve.points[15].y);
    QVERIFY(curve.chosen > 0 && curve.chosen <= curve.largest);
    QVERIFY(curve.largest < 4 * kGiB);
}

void TestCurves::timesAreThoseOfTheModel()
{
    const DeviceProfile device = card(24, 20);
    Workload workload = scan(8 * kGiB);
    workload.passes = 4;
    const double expected = evaluate(device, 0, workload, Strategy::Bulk).times.total;
    const std::vector<CurvePoint> sizes = timeBySize(device, workload, Strategy::Bulk);
    const auto here = std::find_if(sizes.begin(), sizes.end(), [](const CurvePoint &point) {
        return std::abs(point.x - 8 * kGiB) < 1;
    });
    QVERIFY(here != sizes.end());
    QCOMPARE(here->y, expected);
    // More than the card holds has no time.
    QVERIFY(sizes.back().x < 20 * kGiB);
}

void TestCurves::curvesCrossWhereTheBreakEvenIs()
{
    const DeviceProfile device = card(24, 20);
    const Workload workload = scan(8 * kGiB);
    const auto expected = decide({device}, workload).breakEvenPasses;
    QVERIFY(expected);
    const auto kept = timeByPasses(device, workload, Strategy::Bulk);
    const auto again = timeByPasses(device, workload, Strategy::Streamed);
    QCOMPARE(kept.size(), again.size());
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (std::abs(kept[i].x / *expected - 1) > 0.05)
            QCOMPARE(kept[i].y<again[i].y, kept[i].x> * expected);
}

void TestCurves::stepsInTurnFollowEachOther()
{
    const DeviceProfile device = card(24, 20);
    const Option option = evaluate(device, 0, scan(kGiB), Strategy::Chunked);
    const std::vector<LaneStep> steps = schedule(device, scan(kGiB), option, 3);
    for (std::size_t i = 1; i < steps.size(); ++i)
        QCOMPARE(steps[i].from, steps[i - 1].to);
    const auto block = formula::blockTimes(scan(kGiB), device, option.chunk.value());
    QVERIFY(std::abs(endOf(steps) - 3 * (block.io + block.device())) < 1e-12);
}

// One queue: T = fill + (n - 1) max(t_io, t_dev).
void TestCurves::aReaderRunsAheadOfTheDevice()
{
    DeviceProfile device = card(24, 20);
    device.overlapsOnDevice = false;
    Workload workload = scan(kGiB);
    for (const double source : {1e9, 100e9}) {
        workload.source = rated(source);
        const Option option = evaluate(device, 0, workload, Strategy::Streamed);
        const auto block = formula::blockTimes(workload, device, option.chunk.value());
        const std::vector<LaneStep> steps = schedule(device, workload, option, 5);
        const double expected = block.io + block.device() + 4 * std::max(block.io, block.device());
        QVERIFY(std::abs(endOf(steps) / expected - 1) < 1e-9);
    }
}

void TestCurves::copiesRunBesideKernels()
{
    DeviceProfile device = card(24, 20);
    Workload workload = scan(kGiB);
    workload.source.reset();
    workload.outputRatio = 0.5;
    workload.flopPerByte = 900; // the kernel is as slow as the link
    const Option option = evaluate(device, 0, workload, Strategy::Streamed);
    for (const int engines : {1, 2}) {
        device.copyEngines = engines;
        const std::vector<LaneStep> steps = schedule(device, workload, option, 6);
        for (const Lane lane : {Lane::Read, Lane::Up, Lane::Compute, Lane::Down})
            QVERIFY(!overlaps(steps, lane));
        const auto block = formula::blockTimes(workload, device, option.chunk.value());
        QVERIFY(endOf(steps) < 6 * block.device());
    }
}

void TestCurves::nothingRunsWhereAGateFailed()
{
    const DeviceProfile device = card(4, 3);
    const Workload workload = scan(8 * kGiB);
    QVERIFY(schedule(device, workload, evaluate(device, 0, workload, Strategy::Bulk), 5).empty());
    Workload fixed = workload;
    fixed.streamable = false;
    QCOMPARE(throughputByChunk(device, fixed, Strategy::Streamed).largest, 0.0);
}

void TestCurves::memoryOverTimeHasGaps()
{
    MemoryHistory history(10);
    history.add(100, machineWith(8, 6));
    history.add(105, machineWith(8, 5));
    history.add(200, machineWith(8, 4));  // nobody asked for a while
    history.add(205, machineWith(8, -1)); // asleep
    history.add(210, machineWith(8, 7));
    const auto stretches = history.of("card");
    QCOMPARE(stretches.size(), std::size_t(3));
    QCOMPARE(stretches[0].size(), std::size_t(2));
    QCOMPARE(stretches[0][0].at, 0.0);
    QCOMPARE(stretches[0][1].at, 5.0);
    QCOMPARE(stretches[0][1].used, 3 * kGiB);
    QCOMPARE(stretches[1].size(), std::size_t(1));
    QCOMPARE(stretches[2][0].at, 110.0);
    QCOMPARE(history.lastSeconds(), 110.0);
    QVERIFY(history.of("another").empty());
}

DAEMOK_TEST_MAIN(TestCurves)
#include "tst_curves.moc"
