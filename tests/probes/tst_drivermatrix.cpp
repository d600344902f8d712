// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/matrixmachine.h"

#include <algorithm>
#include <set>

using namespace daemok;
using namespace daemok::testing;
using placement::Backend;
using probes::Api;
using probes::Detail;
using probes::State;

namespace {

QString text(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

ui::ProbeOptions quickOptions()
{
    ui::ProbeOptions options;
    options.deadlineMs = 1500;
    return options;
}

} // namespace

/// Everything a driver does to its process, with real processes. Each has its own detail under one of the states of
/// daemok.probe/1, and the good driver beside it is always listed (facts: GPU probing, section 4.1).
class TestDriverMatrix : public QObject
{
    Q_OBJECT

    double m_longestStall = 0;
    std::set<QString> m_details;

private slots:
    void anOpenClDriver_data();
    void anOpenClDriver();
    void theCudaDriver_data();
    void theCudaDriver();
    void aMachineWithoutAnyDriver();
    void theToolkitsStubIsNoDriver();
    void aHelperThatIsMissing();
    void aHelperThatSpeaksAnotherLanguage();
    void eachHasItsOwnDetail();
    void cancellingKeepsWhatHasAnswered();
};

void TestDriverMatrix::anOpenClDriver_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("stage");
    const auto row = [](const char *driver, const char *state, const char *detail,
                        const char *stage) {
        QTest::newRow(driver) << text(driver) << text(state) << text(detail) << text(stage);
    };
    row("with-pci", "ok", "single-device", "memory");
    row("unified", "ok", "unified-memory", "memory");
    row("noisy", "ok", "noisy-driver", "memory");
    row("no-platform", "no-device", "no-platform", "platforms");
    row("no-device", "no-device", "zero-devices", "devices");
    row("error-call", "error", "call-failed", "platforms");
    row("crash-constructor", "crashed", "crash-loading", "load");
    row("crash-call", "crashed", "crash-calling", "platforms");
    row("abort-call", "crashed", "aborted", "platforms");
    row("exit-call", "crashed", "exited-early", "platforms");
    row("hang-constructor", "timeout", "hang-loading", "load");
    row("hang-call", "timeout", "hang-calling", "platforms");
    row("/nowhere/libmissing.so", "no-driver", "icd-library-missing", "load");
}

void TestDriverMatrix::anOpenClDriver()
{
    QFETCH(QString, driver);
    QFETCH(QString, state);
    QFETCH(QString, detail);
    QFETCH(QString, stage);
#ifndef DAEMOK_HAS_OPENCL
    QSKIP("built without the OpenCL headers");
#endif
    MatrixMachine machine;
    machine.icd(driver).icd(QStringLiteral("good"));

    const Watched probe(quickOptions());
    QVERIFY(probe.finished());
    m_longestStall = std::max(m_longestStall, probe.longestStallMs());
    const Backend *bad = probe.backend(Api::OpenCl, driver);
    QVERIFY(bad);
    QCOMPARE(text(probes::nameOf(bad->state)), state);
    QCOMPARE(text(probes::nameOf(bad->detail)), detail);
    QCOMPARE(text(probes::nameOf(bad->stage)), stage);
    m_details.insert(detail);

    const Backend *good = probe.backend(Api::OpenCl, QStringLiteral("good.so"));
    QVERIFY(good);
    QCOMPARE(good->detail, Detail::SingleDevice);
    const auto &devices = probe.machine().devices;
    const auto listed = std::find_if(devices.begin(), devices.end(), [](const auto &device) {
        return device.paths.size() == 1
               && text(device.paths.front().driver).endsWith(QStringLiteral("good.so"));
    });
    QVERIFY(listed != devices.end());
    // The stand-in says 1.5 GiB with buffers of 384 MiB.
    QCOMPARE(listed->total->bytes, Bytes(1536.0 * 1024 * 1024));
    QCOMPARE(listed->paths.front().largestAllocation->bytes, Bytes(384.0 * 1024 * 1024));
    QVERIFY(!listed->free); // OpenCL knows no free memory, and nothing is made up
}

void TestDriverMatrix::theCudaDriver_data()
{
    QTest::addColumn<QByteArray>("cuda");
    QTest::addColumn<QByteArray>("nvml");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("devices");
    const auto row = [](const char *name, const char *cuda, const char *nvml, const char *state,
                        const char *detail, int devices) {
        QTest::newRow(name) << QByteArray(cuda) << QByteArray(nvml) << text(state) << text(detail)
                            << devices;
    };
    row("no device by code 100", "init=100", "devices=0", "no-device", "no-device-reported", 0);
    row("0 devices", "devices=0", "devices=0", "no-device", "zero-devices", 0);
    row("1 device", "devices=1", "", "ok", "single-device", 1);
    row("2 devices", "devices=2", "devices=2", "ok", "several-devices", 2);
    row("unified", "unified=1", "unsupported=1", "ok", "unified-memory", 1);
    row("too old for the kernels' PTX", "version=8000", "", "too-old", "driver-too-old", 1);
    row("driver and library differ", "init=803", "", "too-old", "driver-mismatch", 0);
    row("toolkit stub", "init=34", "devices=0", "no-driver", "toolkit-stub", 0);
    row("not permitted", "init=800", "devices=0", "error", "permission-denied", 0);
    row("crash in a context", "crash=1", "init=9", "ok", "single-device", 1);
    row("hang in a context", "hang=1", "init=9", "ok", "single-device", 1);
}

void TestDriverMatrix::theCudaDriver()
{
    QFETCH(QByteArray, cuda);
    QFETCH(QByteArray, nvml);
    QFETCH(QString, state);
    QFETCH(QString, detail);
    QFETCH(int, devices);
    MatrixMachine machine;
    machine.cuda(cuda).nvml(nvml);
    machine.icd(QStringLiteral("good"));

    const Watched probe(quickOptions());
    QVERIFY(probe.finished());
    m_longestStall = std::max(m_longestStall, probe.longestStallMs());
    const Backend *backend = probe.backend(Api::Cuda);
    QVERIFY(backend);
    QCOMPARE(text(probes::nameOf(backend->state)), state);
    QCOMPARE(text(probes::nameOf(backend->detail)), detail);
    m_details.insert(detail);
    const auto &all = probe.machine().devices;
    const auto isCuda = [](const auto &device) {
        return !device.paths.empty() && device.paths.front().api == Api::Cuda;
    };
    QCOMPARE(static_cast<int>(std::count_if(all.begin(), all.end(), isCuda)), devices);
    for (const auto &device : all) {
        if (!isCuda(device) || device.unified || nvml == "init=9")
            continue;
        // NVML's second structure: 3 GiB free less its 256 MiB reserve.
        QVERIFY(device.free);
        QCOMPARE(device.free->bytes, Bytes(2.75 * kGiB));
        QCOMPARE(device.free->source, placement::MemorySource::Nvml);
        QCOMPARE(device.total->bytes, Bytes(4 * kGiB));
    }
#ifdef DAEMOK_HAS_OPENCL
    QVERIFY(probe.backend(Api::OpenCl, QStringLiteral("good.so"))->state == State::Ok);
#endif
}

void TestDriverMatrix::aMachineWithoutAnyDriver()
{
    MatrixMachine machine;
    const Watched probe(quickOptions());
    QVERIFY(probe.finished());
    QVERIFY(probe.backend(Api::OpenCl));
    QCOMPARE(probe.backend(Api::OpenCl)->detail, Detail::NoIcd);
    m_details.insert(text(probes::nameOf(Detail::NoIcd)));
    QVERIFY(probe.backend(Api::Host)->state == State::Ok);
    if (probe.backend(Api::Cuda)->detail == Detail::SingleDevice
        || probe.backend(Api::Cuda)->detail == Detail::SeveralDevices)
        QSKIP("this machine has a CUDA driver of its own");
    QCOMPARE(probe.backend(Api::Cuda)->detail, Detail::LibraryMissing);
    QCOMPARE(probe.backend(Api::Nvml)->detail, Detail::LibraryMissing);
    m_details.insert(text(probes::nameOf(Detail::LibraryMissing)));
    QCOMPARE(probe.machine().usable(), std::size_t(0));
    QVERIFY(probe.machine().host.memory && probe.machine().host.available);
}

void TestDriverMatrix::theToolkitsStubIsNoDriver()
{
    const QString stub = QStringLiteral(DAEMOK_CUDA_STUB);
    if (stub.isEmpty())
        QSKIP("no CUDA Toolkit here: its stub library is not checked");
    QTemporaryDir folder;
    QVERIFY(QFile::link(stub, folder.filePath(QStringLiteral("libcuda.so.1"))));
    MatrixMachine machine;
    const QByteArray path = folder.path().toUtf8();
    machine.cuda({}, path.constData());
    const Watched probe(quickOptions());
    const Backend *backend = probe.backend(Api::Cuda);
    QVERIFY(backend);
    QCOMPARE(backend->state, State::NoDriver);
    QCOMPARE(backend->detail, Detail::ToolkitStub);
    QCOMPARE(backend->code, 34); // CUDA_ERROR_STUB_LIBRARY
}

void TestDriverMatrix::aHelperThatIsMissing()
{
    ui::ProbeOptions options = quickOptions();
    options.helper = QStringLiteral("/nowhere/daemok-probe");
    ui::ProbeRun run(options);
    QSignalSpy finished(&run, &ui::ProbeRun::finished);
    run.start();
    QVERIFY(finished.wait(10000));
    QCOMPARE(run.machine().backends.size(), std::size_t(1));
    QCOMPARE(run.machine().backends.front().detail, Detail::HelperMissing);
    m_details.insert(text(probes::nameOf(Detail::HelperMissing)));
}

void TestDriverMatrix::aHelperThatSpeaksAnotherLanguage()
{
    // A recording whose first process wrote garbage, whose second was cut off in a line.
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("garbage.jsonl"));
    QFile record(file);
    QVERIFY(record.open(QIODevice::WriteOnly));
    record.write(R"({"line":"record","schema":"daemok.probe-record/1","at":"2026-11-24T00:00:00Z"}
{"line":"process","api":"opencl","driver":"garbage"}
Segmentation fault, said the driver
{"line":"device"
{"line":"end","exit":0}
{"line":"process","api":"opencl","driver":"empty"}
{"line":"end","exit":0}
)");
    record.close();
    ui::ProbeOptions options = quickOptions();
    options.recording = file;
    const Watched probe(options);
    QVERIFY(probe.finished());
    QCOMPARE(probe.backend(Api::OpenCl, QStringLiteral("garbage"))->state, State::Error);
    QCOMPARE(probe.backend(Api::OpenCl, QStringLiteral("garbage"))->detail, Detail::Garbage);
    QCOMPARE(probe.backend(Api::OpenCl, QStringLiteral("empty"))->detail, Detail::CutOff);
    m_details.insert(text(probes::nameOf(Detail::Garbage)));
}

void TestDriverMatrix::eachHasItsOwnDetail()
{
    // Those of the tables above, no driver at all, garbage, no helper.
#ifdef DAEMOK_HAS_OPENCL
    constexpr std::size_t expected = 20;
#else
    constexpr std::size_t expected = 12;
#endif
    qInfo("%d different details; longest time the event loop was away: %.1f ms",
          static_cast<int>(m_details.size()), m_longestStall);
    QVERIFY2(m_details.size() >= expected, qPrintable(QString::number(m_details.size())));
}

void TestDriverMatrix::cancellingKeepsWhatHasAnswered()
{
#ifndef DAEMOK_HAS_OPENCL
    QSKIP("built without the OpenCL headers");
#endif
    MatrixMachine machine;
    machine.icd(QStringLiteral("good")).icd(QStringLiteral("hang-call"));
    ui::ProbeOptions options;
    options.helper = QStringLiteral(DAEMOK_BIN_DIR "/daemok-probe");
    ui::ProbeRun run(options);
    QSignalSpy finished(&run, &ui::ProbeRun::finished);
    QObject::connect(&run, &ui::ProbeRun::changed, &run, [&run] {
        if (run.machine().usable() == 1)
            run.cancel();
    });
    run.start();
    QVERIFY(finished.wait(10000));
    QCOMPARE(run.machine().usable(), std::size_t(1));
    const auto &backends = run.machine().backends;
    QVERIFY(std::any_of(backends.begin(), backends.end(), [](const Backend &backend) {
        return backend.detail == Detail::Cancelled;
    }));
}

DAEMOK_TEST_MAIN(TestDriverMatrix)
#include "tst_drivermatrix.moc"
