// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/labbench.h"

#include <algorithm>
#include <set>

using namespace daemok;
using namespace daemok::testing;
using placement::Gate;
using placement::LabRun;
using placement::Strategy;
using probes::Detail;
using probes::State;

namespace {

placement::AccessPath cudaPath()
{
    placement::AccessPath path;
    path.api = probes::Api::Cuda;
    path.driver = "libcuda.so.1";
    return path;
}

// The least that a lab takes: one workload, once.
ui::LabOptions quick(double mib)
{
    ui::LabOptions options = labOptions();
    options.quick = true;
    options.seconds = 5;
    options.bytes = mib * kMiB;
    return options;
}

} // namespace

/// The lab on real drivers: PoCL limited to 1 GiB with buffers of 256 MiB, and a stand-in CUDA driver whose kernels run on
/// the host. Times are never asserted.
class TestLab : public QObject
{
    Q_OBJECT

private slots:
    void aSmallOpenClDeviceRefusesBulkAndStreams();
    void everyWorkloadGivesEqualResults();
    void drivenAsACardItGivesEqualResults();
    void withoutRoomOnDiskTheDataLieInMemory();
    void theCudaPathGivesEqualResults();
    void aSmallCudaDeviceRefusesBulk();
    void failures_data();
    void failures();
    void cancelling();
};

void TestLab::aSmallOpenClDeviceRefusesBulkAndStreams()
{
    if (poclLibrary().isEmpty())
        QSKIP("PoCL is not installed (pocl-opencl-icd), or built without OpenCL");
    MatrixMachine machine;
    qputenv("POCL_MEMORY_LIMIT", "1");
    Measured measured(quick(288), poclPath());
    QVERIFY(measured.ended);
    QCOMPARE(measured.backend.state, State::Ok);
    QCOMPARE(measured.lab.largestAllocation, Bytes(256 * kMiB));
    placement::predict(measured.lab, placement::assumedProfile(placement::Compute::OpenCl,
                                                               placement::DeviceKind::Cpu));
    const LabRun *bulk = measured.find("topk", Strategy::Bulk);
    QCOMPARE(bulk->state, std::string("refused"));
    QCOMPARE(bulk->code, -61); // CL_INVALID_BUFFER_SIZE
    QCOMPARE(bulk->gate, Gate::ExceedsAllocation);

    const LabRun *segmented = measured.find("topk", Strategy::Segmented);
    const LabRun *chunked = measured.find("topk", Strategy::Chunked);
    const LabRun *streamed = measured.find("topk", Strategy::Streamed);
    for (const LabRun *run : {segmented, chunked, streamed}) {
        QCOMPARE(run->state, std::string("ok"));
        QCOMPARE(run->gate, Gate::Passes);
        QVERIFY(!run->checksum.empty());
        QCOMPARE(run->checksum, segmented->checksum);
        QVERIFY(run->predictedMs && *run->predictedMs > 0);
    }
    // Chunks need a fiftieth of the memory: 4 MiB against 288.
    QVERIFY(chunked->deviceBytes * 50 < segmented->deviceBytes);
    QVERIFY(placement::checksumsAgree(measured.lab));
    for (const char *rate : {"launch", "source", "up", "memory", "kernel.topk", "down.topk"})
        QVERIFY2(measured.lab.rate(rate).value_or(0) > 0, rate);
}

void TestLab::everyWorkloadGivesEqualResults()
{
    if (poclLibrary().isEmpty())
        QSKIP("PoCL is not installed (pocl-opencl-icd), or built without OpenCL");
    MatrixMachine machine;
    qputenv("POCL_MEMORY_LIMIT", "1");
    ui::LabOptions options = labOptions();
    options.bytes = 24 * kMiB;
    options.seconds = 20;
    options.repeats = 1;
    const Measured measured(options, poclPath());
    QCOMPARE(measured.backend.state, State::Ok);
    std::set<std::string> sums;
    for (const char *workload : {"topk", "batch", "copy"}) {
        for (const Strategy strategy :
             {Strategy::Bulk, Strategy::Segmented, Strategy::Chunked, Strategy::Streamed}) {
            const LabRun *run = measured.find(workload, strategy);
            QVERIFY(run);
            QCOMPARE(run->state, std::string("ok"));
        }
        sums.insert(measured.find(workload, Strategy::Bulk)->checksum);
    }
    QVERIFY(placement::checksumsAgree(measured.lab));
    QCOMPARE(sums.size(), std::size_t(3)); // different work, different results
    const auto count = [&](const char *series) {
        return std::count_if(measured.lab.runs.begin(), measured.lab.runs.end(),
                             [&](const LabRun &run) { return run.series == series; });
    };
    QVERIFY(count("curve") >= 6);
    QVERIFY(count("crossover") >= 4);
}

void TestLab::drivenAsACardItGivesEqualResults()
{
    if (poclLibrary().isEmpty())
        QSKIP("PoCL is not installed (pocl-opencl-icd), or built without OpenCL");
    MatrixMachine machine;
    qputenv("POCL_MEMORY_LIMIT", "1");
    ui::LabOptions options = quick(24);
    const Measured host(options, poclPath());
    options.asCard = true;
    const Measured card(options, poclPath());
    QCOMPARE(card.backend.state, State::Ok);
    QVERIFY(card.lab.overlapsOnDevice);
    QVERIFY(placement::checksumsAgree(card.lab));
    // Two lanes hold two chunks on the device.
    QCOMPARE(card.find("topk", Strategy::Streamed)->deviceBytes,
             2 * card.find("topk", Strategy::Chunked)->deviceBytes);
}

void TestLab::withoutRoomOnDiskTheDataLieInMemory()
{
    if (poclLibrary().isEmpty())
        QSKIP("PoCL is not installed (pocl-opencl-icd), or built without OpenCL");
    MatrixMachine machine;
    qputenv("POCL_MEMORY_LIMIT", "1");
    ui::LabOptions options = quick(16);
    options.scratch = QStringLiteral("/nowhere");
    const Measured memory(options, poclPath());
    QCOMPARE(memory.lab.source, std::string("memory"));
    const Measured disk(quick(16), poclPath());
    QVERIFY(disk.lab.source != "memory");
    // The same data, hence the same result.
    QCOMPARE(memory.find("topk", Strategy::Chunked)->checksum,
             disk.find("topk", Strategy::Chunked)->checksum);
}

void TestLab::theCudaPathGivesEqualResults()
{
    MatrixMachine machine;
    machine.cuda("gib=1");
    ui::LabOptions options = labOptions();
    options.bytes = 16 * kMiB;
    options.seconds = 20;
    options.repeats = 1;
    const Measured measured(options, cudaPath());
    QCOMPARE(measured.backend.state, State::Ok);
    QCOMPARE(measured.lab.api, probes::Api::Cuda);
    QVERIFY(placement::checksumsAgree(measured.lab));
    for (const char *workload : {"topk", "batch", "copy"})
        QCOMPARE(measured.find(workload, Strategy::Streamed)->state, std::string("ok"));
}

void TestLab::aSmallCudaDeviceRefusesBulk()
{
    MatrixMachine machine;
    machine.cuda("gib=0.03125"); // 32 MiB
    const Measured measured(quick(48), cudaPath());
    QCOMPARE(measured.find("topk", Strategy::Bulk)->state, std::string("refused"));
    QCOMPARE(measured.find("topk", Strategy::Bulk)->code, 2); // CUDA_ERROR_OUT_OF_MEMORY
    QCOMPARE(measured.find("topk", Strategy::Segmented)->state, std::string("refused"));
    QCOMPARE(measured.find("topk", Strategy::Streamed)->state, std::string("ok"));
    QCOMPARE(measured.find("topk", Strategy::Streamed)->checksum,
             measured.find("topk", Strategy::Chunked)->checksum);
}

void TestLab::failures_data()
{
    QTest::addColumn<QByteArray>("cuda");
    QTest::addColumn<QString>("kernels");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("detail");
    const auto row = [](const char *name, const char *cuda, const char *kernels, State state,
                        Detail detail) {
        QTest::newRow(name) << QByteArray(cuda) << QString::fromUtf8(kernels)
                            << static_cast<int>(state) << static_cast<int>(detail);
    };
    const char *real = DAEMOK_RESOURCES "/kernels";
    row("too-old PTX", "module=222", real, State::TooOld, Detail::PtxUnsupported);
    row("no binary for the card", "module=209", real, State::TooOld, Detail::PtxUnsupported);
    row("no kernels", "", "/nowhere", State::Error, Detail::CallFailed);
    row("no such device", "devices=0", real, State::NoDevice, Detail::ZeroDevices);
    row("crash in a context", "crash=1", real, State::Crashed, Detail::CrashCalling);
    row("hang in a context", "hang=1", real, State::Timeout, Detail::HangCalling);
    row("no driver", "init=34", real, State::NoDriver, Detail::ToolkitStub);
}

void TestLab::failures()
{
    QFETCH(QByteArray, cuda);
    QFETCH(QString, kernels);
    QFETCH(int, state);
    QFETCH(int, detail);
    MatrixMachine machine;
    machine.cuda(cuda);
    ui::LabOptions options = quick(16);
    options.kernels = kernels;
    options.seconds = 1;
    options.preparingSeconds = 1;
    const Measured measured(options, cudaPath());
    QVERIFY(measured.ended);
    QCOMPARE(static_cast<int>(measured.backend.state), state);
    QCOMPARE(static_cast<int>(measured.backend.detail), detail);
    QVERIFY(measured.lab.runs.empty());
}

void TestLab::cancelling()
{
    MatrixMachine machine;
    machine.cuda("hang=1");
    ui::LabRun run(quick(16), cudaPath());
    QSignalSpy finished(&run, &ui::LabRun::finished);
    run.start();
    run.cancel();
    QVERIFY(finished.count() > 0 || finished.wait(10000));
    QCOMPARE(run.backend().detail, Detail::Cancelled);
}

DAEMOK_TEST_MAIN(TestLab)
#include "tst_lab.moc"
