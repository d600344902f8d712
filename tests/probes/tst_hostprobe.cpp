// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/linux/regions.h"
#include "tests/probes/matrixmachine.h"

#include <cstring>

using namespace daemok;
using namespace daemok::testing;
using placement::MemorySource;
using probes::Api;
using probes::Detail;

namespace {

/// A root folder with the files that the kernel of some machine would show.
class Root
{
public:
    Root()
    {
        write(QStringLiteral("proc/meminfo"),
              "MemTotal:       16000000 kB\nMemFree: 1 kB\nMemAvailable:    9000000 "
              "kB\n");
        write(QStringLiteral("proc/cpuinfo"),
              "processor\t: 0\nmodel name\t: Test CPU\nprocessor\t: 1\n");
        write(QStringLiteral("etc/os-release"), "PRETTY_NAME=\"Test OS\"\n");
        write(QStringLiteral("proc/sys/kernel/osrelease"), "6.1.0\n");
    }
    void write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qCritical("cannot write the test's own file");
    }
    void pci(const QString &address, const QByteArray &vendor, const QByteArray &device,
             const QByteArray &runtime) const
    {
        const QString folder = QStringLiteral("sys/bus/pci/devices/") + address + u'/';
        write(folder + QStringLiteral("vendor"), "0x" + vendor + "\n");
        write(folder + QStringLiteral("device"), "0x" + device + "\n");
        write(folder + QStringLiteral("class"), "0x030000\n");
        write(folder + QStringLiteral("power/runtime_status"), runtime + "\n");
    }
    [[nodiscard]] ui::ProbeOptions options() const
    {
        ui::ProbeOptions options;
        options.root = m_folder.path();
        return options;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// What the host's process reads without loading a driver: a machine made of files stands in for the kernel.
class TestHostProbe : public QObject
{
    Q_OBJECT

private slots:
    void memoryAndProcessor();
    void amdCardsTellTheirMemoryByFiles();
    void anApusMemoryIsItsCarveOutAndTheGtt();
    void theTopologyFillsInForMissingCounters();
    void sleepingCardsAreNotWoken();
    void managementGraphicsAreNoGpu();
    void intelRegions_data();
    void intelRegions();
};

void TestHostProbe::memoryAndProcessor()
{
    MatrixMachine machine;
    const Root root;
    const Watched probe(root.options());
    const placement::HostMachine &host = probe.machine().host;
    QCOMPARE(host.memory->bytes, Bytes(16000000.0 * 1024));
    QCOMPARE(host.available->bytes, Bytes(9000000.0 * 1024));
    QCOMPARE(host.available->source, MemorySource::Host);
    QCOMPARE(host.cpu, std::string("Test CPU"));
    QCOMPARE(host.cores, 2);
    QCOMPARE(host.os, std::string("Test OS, Linux 6.1.0"));
}

void TestHostProbe::amdCardsTellTheirMemoryByFiles()
{
    MatrixMachine machine;
    const Root root;
    const QString address = QStringLiteral("0000:03:00.0");
    root.pci(address, "1002", "744c", "active");
    const QString folder = QStringLiteral("sys/bus/pci/devices/") + address + u'/';
    // A Radeon RX 7900 XT (github.com/marimo-team/marimo/issues/9237).
    root.write(folder + QStringLiteral("mem_info_vram_total"), "21458059264\n");
    root.write(folder + QStringLiteral("mem_info_vram_used"), "27856896\n");
    root.write(folder + QStringLiteral("mem_info_gtt_total"), "8000000000\n");
    const Watched probe(root.options());
    const placement::PhysicalDevice *card = probe.machine().find("0000:03:00.0");
    QVERIFY(card);
    QCOMPARE(card->vendor, std::string("AMD"));
    QCOMPARE(card->total->bytes, Bytes(21458059264.0));
    QCOMPARE(card->free->bytes, Bytes(21458059264.0 - 27856896.0));
    QCOMPARE(card->free->source, MemorySource::Amdgpu);
    QVERIFY(!card->unified);
}

void TestHostProbe::anApusMemoryIsItsCarveOutAndTheGtt()
{
    MatrixMachine machine;
    const Root root;
    const QString address = QStringLiteral("0000:c5:00.0");
    root.pci(address, "1002", "150e", "active");
    const QString folder = QStringLiteral("sys/bus/pci/devices/") + address + u'/';
    root.write(folder + QStringLiteral("mem_info_vram_total"), "536870912\n");
    root.write(folder + QStringLiteral("mem_info_vram_used"), "100000000\n");
    root.write(folder + QStringLiteral("mem_info_gtt_total"), "16000000000\n");
    root.write(folder + QStringLiteral("mem_info_gtt_used"), "1000000000\n");
    const Watched probe(root.options());
    const placement::PhysicalDevice *apu = probe.machine().find("0000:c5:00.0");
    QVERIFY(apu);
    QVERIFY(apu->unified);
    QCOMPARE(apu->total->bytes, Bytes(16536870912.0));
    QCOMPARE(apu->free->bytes, Bytes(15436870912.0));
    QCOMPARE(apu->free->source, MemorySource::AmdgpuGtt);
}

void TestHostProbe::theTopologyFillsInForMissingCounters()
{
    MatrixMachine machine;
    const Root root;
    root.pci(QStringLiteral("0001:65:00.0"), "1002", "74a1", "active");
    const QString node = QStringLiteral("sys/class/kfd/kfd/topology/nodes/1/");
    // location_id = bus << 8 | device << 3 | function = 0x6500
    root.write(node + QStringLiteral("properties"),
               "simd_count 1216\nlocation_id 25856\ndomain 1\n");
    root.write(node + QStringLiteral("mem_banks/0/properties"),
               "heap_type 1\nsize_in_bytes 206141652992\n");
    const Watched probe(root.options());
    const placement::PhysicalDevice *card = probe.machine().find("0001:65:00.0");
    QVERIFY(card);
    QCOMPARE(card->total->bytes, Bytes(206141652992.0));
    QCOMPARE(card->total->source, MemorySource::Kfd);
    QVERIFY(!card->free);
}

void TestHostProbe::sleepingCardsAreNotWoken()
{
    MatrixMachine machine;
    machine.cuda("devices=1").icd(QStringLiteral("good"));
    const Root root;
    root.pci(QStringLiteral("0000:01:00.0"), "10de", "2684", "suspended");
    const Watched probe(root.options());
    QVERIFY(probe.finished());
    const placement::PhysicalDevice *card = probe.machine().find("0000:01:00.0");
    QVERIFY(card);
    QVERIFY(card->asleep);
    QVERIFY(card->paths.empty());
    for (const Api api :
         {Api::Cuda, Api::Nvml, Api::OpenCl}) // nobody knows what the stand-in drives
        QCOMPARE(probe.backend(api)->detail, Detail::Asleep);
    // Nothing but the host's process was started.
    QCOMPARE(probe.recording().processes.size(), std::size_t(1));

    ui::ProbeOptions waking = root.options();
    waking.wake = true;
    const Watched woken(waking);
    QCOMPARE(woken.backend(Api::Cuda)->detail, Detail::SingleDevice);
}

void TestHostProbe::managementGraphicsAreNoGpu()
{
    MatrixMachine machine;
    const Root root;
    root.pci(QStringLiteral("0000:04:00.0"), "1a03", "2000", "active"); // ASPEED
    QVERIFY(Watched(root.options()).machine().devices.empty());
}

void TestHostProbe::intelRegions_data()
{
    QTest::addColumn<bool>("isXe");
    QTest::addColumn<double>("size");
    QTest::addColumn<double>("second"); // i915: unallocated, xe: used
    QTest::addColumn<double>("free");   // negative: unknown
    QTest::newRow("i915, privileged") << false << 16256 * kMiB << 15000 * kMiB << 15000 * kMiB;
    QTest::newRow("i915, ordinary user") << false << 16256 * kMiB << 16256 * kMiB << -1.0;
    QTest::newRow("xe, privileged") << true << 12216 * kMiB << 216 * kMiB << 12000 * kMiB;
    QTest::newRow("xe, ordinary user") << true << 12216 * kMiB << 0.0 << -1.0;
}

void TestHostProbe::intelRegions()
{
    QFETCH(bool, isXe);
    QFETCH(double, size);
    QFETCH(double, second);
    QFETCH(double, free);
    using namespace probes::host;
    // System memory (class 0) and device memory (class 1), as the kernel lays them out.
    std::vector<std::byte> answer;
    const auto append = [&answer](const auto &value) {
        const auto *raw = reinterpret_cast<const std::byte *>(&value);
        answer.insert(answer.end(), raw, raw + sizeof value);
    };
    const auto bytes = static_cast<std::uint64_t>(size);
    const auto other = static_cast<std::uint64_t>(second);
    if (isXe) {
        append(XeRegions{2, 0});
        append(XeRegion{0, 0, 4096, 1ULL << 34U, 1000, 0, 0, {}});
        append(XeRegion{1, 1, 65536, bytes, other, bytes, 0, {}});
    } else {
        append(I915Regions{2, {}});
        append(I915Region{0, 0, 0, 1ULL << 34U, 1ULL << 34U, {}});
        append(I915Region{1, 0, 0, bytes, other, {}});
    }
    const auto memory = isXe ? xeLocalMemory(answer) : i915LocalMemory(answer);
    QVERIFY(memory);
    QCOMPARE(memory->totalBytes, size);
    QCOMPARE(memory->freeBytes.value_or(-1.0), free);

    answer.pop_back(); // cut off
    QVERIFY(!(isXe ? xeLocalMemory(answer) : i915LocalMemory(answer)));
}

DAEMOK_TEST_MAIN(TestHostProbe)
#include "tst_hostprobe.moc"
