// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/placement/fixtures.h"

#include <algorithm>

using namespace daemok;
using namespace daemok::placement;
using namespace daemok::testing;
using probes::Api;
using probes::Detail;
using probes::State;

namespace {

const Backend *backend(const ProbedMachine &machine, const char *driver)
{
    const auto found = std::find_if(machine.backends.begin(), machine.backends.end(),
                                    [&](const Backend &b) { return b.driver == driver; });
    return found == machine.backends.end() ? nullptr : &*found;
}

} // namespace

/// Recorded machines -> physical devices. Those marked "assembled" are put together from public documentation, named in
/// their first line; no figure of them was measured by us.
class TestMachines : public QObject
{
    Q_OBJECT

private slots:
    void everyRecordingNamesItsSource();
    void oneCardWithThreeDriversIsOneDevice();
    void oneCardWithTwoOpenClDriversIsOneDevice();
    void hiddenFreeMemoryStaysUnknown();
    void unifiedMemoryIsTheHosts_data();
    void unifiedMemoryIsTheHosts();
    void equalNamesProveNothing();
    void processorsAreOneDevice();
    void failuresHideNothing();
    void aRecordingIsReadBackAsItWasWritten();
    void aReplyCutOffInALineIsUsedUpToThere();
};

void TestMachines::everyRecordingNamesItsSource()
{
    const QStringList files =
        QDir(QStringLiteral(DAEMOK_FIXTURES "/probes")).entryList({QStringLiteral("*.jsonl")});
    QVERIFY(files.size() >= 8);
    for (const QString &file : files) {
        const auto recording =
            readRecording(fixture(QStringLiteral("probes/") + file), file.toStdString());
        QVERIFY2(recording, qPrintable(file));
        QVERIFY2(!recording->source.empty() && !recording->processes.empty(), qPrintable(file));
        const bool marked =
            recording->source == "recorded" || recording->source == "written for tests"
            || recording->source.starts_with("assembled from public documentation:");
        QVERIFY2(marked, qPrintable(file));
    }
}

void TestMachines::oneCardWithThreeDriversIsOneDevice()
{
    const ProbedMachine machine = recorded("nvidia-two-a100");
    QCOMPARE(machine.devices.size(), std::size_t(2));
    const PhysicalDevice *first = machine.find("0000:10:1c.0");
    QVERIFY(first);
    QCOMPARE(first->name, std::string("NVIDIA A100-SXM4-40GB"));
    QCOMPARE(first->paths.size(), std::size_t(2)); // CUDA and OpenCL; NVML is no way to compute
    QCOMPARE(first->paths[0].api, Api::Cuda);
    QCOMPARE(first->paths[1].api, Api::OpenCl);
    // Counted once, by NVML: 40960 MiB less reserve and use.
    QCOMPARE(first->total->bytes, Bytes(40960 * kMiB));
    QCOMPARE(first->free->bytes, Bytes((40960 - 512 - 598) * kMiB));
    QCOMPARE(first->free->source, MemorySource::Nvml);
    QCOMPARE(first->free->confidence, Confidence::Vendor);
    QCOMPARE(first->free->at, std::string("2026-11-24T09:00:00Z"));
    QCOMPARE(first->paths[1].largestAllocation->bytes, Bytes((40960 - 512) * kMiB / 4));
    QCOMPARE(first->paths[0].copyEngines, std::optional(3));
    QCOMPARE(machine.find("0000:10:1d.0")->free->bytes, Bytes((40960 - 512 - 602) * kMiB));
    QCOMPARE(backend(machine, "libcuda.so.1")->detail, Detail::SeveralDevices);
}

void TestMachines::oneCardWithTwoOpenClDriversIsOneDevice()
{
    const ProbedMachine machine = recorded("amd-radeon-two-drivers");
    QCOMPARE(machine.devices.size(), std::size_t(1));
    const PhysicalDevice &card = machine.devices.front();
    QCOMPARE(card.paths.size(), std::size_t(2));
    QCOMPARE(card.paths[0].platform, std::string("AMD Accelerated Parallel Processing"));
    QCOMPARE(card.paths[1].platform, std::string("rusticl"));
    // The kernel's counters before the driver's extension, for both ways of access.
    QCOMPARE(card.free->source, MemorySource::Amdgpu);
    QCOMPARE(card.paths[1].free->bytes, Bytes(17163091968.0 - 692142080.0));
    QCOMPARE(card.paths[0].largestAllocation->bytes, Bytes(14588628168.0));
    QCOMPARE(backend(machine, "libcuda.so.1")->state, State::NoDriver);
}

void TestMachines::hiddenFreeMemoryStaysUnknown()
{
    const ProbedMachine machine = recorded("intel-arc");
    QCOMPARE(machine.devices.size(), std::size_t(1));
    const PhysicalDevice &card = machine.devices.front();
    QVERIFY(!card.free);
    QVERIFY(!card.paths.front().free);
    QCOMPARE(card.total->source, MemorySource::I915);
    QCOMPARE(card.paths.front().total->bytes, Bytes(6791413760.0)); // what OpenCL offers of it
    QCOMPARE(card.paths.front().largestAllocation->bytes, Bytes(4294959104.0));
}

void TestMachines::unifiedMemoryIsTheHosts_data()
{
    QTest::addColumn<QByteArray>("machine");
    QTest::addColumn<double>("free");
    QTest::newRow("Apple M4") << QByteArray("apple-m4") << 9 * kGiB;
    QTest::newRow("GB10, NVML without memory") << QByteArray("nvidia-gb10-unified") << 100e9;
}

void TestMachines::unifiedMemoryIsTheHosts()
{
    QFETCH(QByteArray, machine);
    QFETCH(double, free);
    const ProbedMachine probed = recorded(machine.constData());
    QCOMPARE(probed.devices.size(), std::size_t(1));
    const PhysicalDevice &device = probed.devices.front();
    QVERIFY(device.unified);
    QCOMPARE(device.free->bytes, Bytes(free));
    QCOMPARE(device.free->source, MemorySource::Host);
}

void TestMachines::equalNamesProveNothing()
{
    const ProbedMachine machine = recorded("same-card-without-address");
    QCOMPARE(machine.devices.size(), std::size_t(2));
    QVERIFY(machine.devices[0].possiblySameAs.empty());
    QCOMPARE(machine.devices[1].possiblySameAs, machine.devices[0].id);
    QVERIFY(machine.devices[0].id != machine.devices[1].id);
}

void TestMachines::processorsAreOneDevice()
{
    // PoCL and another CPU driver on one machine.
    Reply a = parseReply(R"({"line":"hello","protocol":1}
{"line":"device","index":0,"name":"pthread-cpu","kind":"cpu","total_bytes":8000000000}
{"line":"done"}
)",
                         Api::OpenCl, "pocl", "t");
    Reply b = parseReply(R"({"line":"hello","protocol":1}
{"line":"device","index":0,"name":"Xeon","kind":"cpu","total_bytes":9000000000}
{"line":"done"}
)",
                         Api::OpenCl, "intel", "t");
    const Backend one = judge(a, {});
    const Backend two = judge(b, {});
    const ProbedMachine machine = merge({{a, one}, {b, two}}, "t");
    QCOMPARE(machine.devices.size(), std::size_t(1));
    QCOMPARE(machine.devices.front().id, std::string("cpu"));
    QCOMPARE(machine.devices.front().paths.size(), std::size_t(2));
    QVERIFY(machine.devices.front().unified);
}

void TestMachines::failuresHideNothing()
{
    const ProbedMachine machine = recorded("failing-drivers");
    QCOMPARE(backend(machine, "crash.so")->detail, Detail::CrashLoading);
    QCOMPARE(backend(machine, "abort.so")->detail, Detail::Aborted);
    QCOMPARE(backend(machine, "exit.so")->detail, Detail::ExitedEarly);
    QCOMPARE(backend(machine, "late.so")->detail, Detail::LateCrash);
    QCOMPARE(backend(machine, "late.so")->state, State::Ok);
    QCOMPARE(machine.usable(), std::size_t(1)); // the late one's answer was complete
}

void TestMachines::aRecordingIsReadBackAsItWasWritten()
{
    const std::string text = fixture(QStringLiteral("probes/failing-drivers.jsonl"));
    const auto recording = readRecording(text, "x");
    QVERIFY(recording);
    QCOMPARE(QString::fromStdString(writeRecording(*recording)), QString::fromStdString(text));
    QCOMPARE(readRecording("{}", "x").error().id, ErrorId::WrongSchema);
}

void TestMachines::aReplyCutOffInALineIsUsedUpToThere()
{
    const Reply reply = parseReply(R"({"line":"hello","protocol":1}
{"line":"stage","stage":"query","what":"device 0"}
{"line":"device","index":0,"na)",
                                   Api::OpenCl, "x", "t");
    QVERIFY(reply.hasHello);
    QVERIFY(reply.devices.empty());
    QCOMPARE(reply.strangeLines, std::size_t(1));
    const Backend backend = judge(reply, {ProcessEnd::Kind::Signalled, 11, 5});
    QCOMPARE(backend.detail, Detail::CrashCalling);
    QCOMPARE(backend.what, std::string("device 0"));
}

DAEMOK_TEST_MAIN(TestMachines)
#include "tst_machines.moc"
