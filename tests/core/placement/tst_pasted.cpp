// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/pasted.h"
#include "tests/core/placement/fixtures.h"

using namespace daemok;
using namespace daemok::placement;
using namespace daemok::testing;

namespace {

constexpr double unknown = -1;

double bytesOf(const std::optional<MemoryReading> &reading)
{
    return reading ? reading->bytes.value() : unknown;
}

} // namespace

/// Text that programs print for people; tests/fixtures/pasted/SOURCES names where each comes from.
class TestPasted : public QObject
{
    Q_OBJECT

private slots:
    void aProgramsText_data();
    void aProgramsText();
    void bothCardsOfATable();
    void aUnifiedCardOfRocm();
    void ourOwnDocuments();
    void otherTextNamesWhatIsAllowed_data();
    void otherTextNamesWhatIsAllowed();
};

void TestPasted::aProgramsText_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("devices");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("total");
    QTest::addColumn<double>("free");
    QTest::addColumn<double>("largest");
    const auto row = [](const char *file, int devices, const char *id, const char *name,
                        double total, double free, double largest) {
        QTest::newRow(file) << QString::fromUtf8(file) << devices << QString::fromUtf8(id)
                            << QString::fromUtf8(name) << total << free << largest;
    };
    row("nvidia-smi-535.txt", 2, "0000:27:00.0", "NVIDIA A800-SXM4-80GB", 81920 * kMiB,
        (81920 - 34447) * kMiB, unknown);
    row("nvidia-smi-580.txt", 1, "0000:10:1c.0", "NVIDIA A100-SXM4-40GB", 40960 * kMiB,
        (40960 - 598) * kMiB, unknown);
    row("nvidia-smi-515.txt", 1, "0000:04:00.0", "Tesla P100-PCIE...", 16384 * kMiB, 16384 * kMiB,
        unknown);
    row("nvidia-smi-q.txt", 1, "0000:00:10.0", "NVIDIA GeForce RTX 2060", 6144 * kMiB, 5927 * kMiB,
        unknown);
    row("nvidia-smi.csv", 2, "0000:00:07.0", "NVIDIA A10", 23028 * kMiB, (23028 - 1199) * kMiB,
        unknown);
    row("nvidia-smi-L.txt", 2, "749a495186af0c5a2a5867aa5ebf9d4e", "NVIDIA A10", unknown, unknown,
        unknown);
    row("clinfo-amd.txt", 1, "0000:09:00.0", "AMD Radeon RX 6800 XT", 17163091968.0,
        16760832.0 * 1024, 14588628168.0);
    row("clinfo-apple.txt", 1, "device-0", "Apple M4", 11452547072.0, unknown, unknown);
    row("clinfo-pocl.txt", 1, "device-0", "pthread-skylake-avx512-AMD EPYC", 5406090240.0, unknown,
        2147483648.0);
    row("rocm-smi.txt", 1, "device-0", "GPU[0]", 4278190080.0, 4278190080.0 - 108814336.0, unknown);
    row("rocm-smi.csv", 1, "device-0", "Radeon RX 7900 XT", 21458059264.0,
        21458059264.0 - 27856896.0, unknown);
    row("rocm-smi.json", 2, "0000:03:00.0", "Radeon RX 7900 XT", 21458059264.0,
        21458059264.0 - 27856896.0, unknown);
}

void TestPasted::aProgramsText()
{
    QFETCH(QString, file);
    QFETCH(int, devices);
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(double, total);
    QFETCH(double, free);
    QFETCH(double, largest);
    const auto machine = readPasted(fixture(QStringLiteral("pasted/") + file), "2026-11-24");
    QVERIFY(machine);
    QCOMPARE(static_cast<int>(machine->devices.size()), devices);
    const PhysicalDevice &device = machine->devices.front();
    QCOMPARE(QString::fromStdString(device.id), id);
    QCOMPARE(QString::fromStdString(device.name), name);
    QCOMPARE(bytesOf(device.total), total);
    QCOMPARE(bytesOf(device.free), free);
    QCOMPARE(bytesOf(device.paths.front().largestAllocation), largest);
    if (device.total)
        QCOMPARE(device.total->at, std::string("2026-11-24"));
}

void TestPasted::bothCardsOfATable()
{
    const auto machine =
        readPasted(fixture(QStringLiteral("pasted/nvidia-smi-535.txt")), "2026-11-24");
    QVERIFY(machine);
    const PhysicalDevice *second = machine->find("0000:2a:00.0");
    QVERIFY(second);
    QCOMPARE(second->free->bytes, Bytes((81920 - 34639) * kMiB));
    QCOMPARE(second->free->source, MemorySource::NvidiaSmi);
    QCOMPARE(second->paths.front().version, std::string("CUDA 12.2"));
}

void TestPasted::aUnifiedCardOfRocm()
{
    const auto machine = readPasted(fixture(QStringLiteral("pasted/rocm-smi.json")), "");
    QVERIFY(machine);
    const PhysicalDevice &apu = machine->devices.back();
    QVERIFY(apu.unified);
    QCOMPARE(apu.total->bytes, Bytes(536870912.0 + 66571993088.0));
    QCOMPARE(apu.free->bytes, Bytes(536870912.0 + 66571993088.0 - 1100000000.0));
}

void TestPasted::ourOwnDocuments()
{
    const auto recorded = readPasted(fixture(QStringLiteral("probes/nvidia-two-a100.jsonl")), "");
    QVERIFY(recorded);
    QCOMPARE(recorded->devices.size(), std::size_t(2));
    const auto document =
        readPasted(R"({"schema":"daemok.probe/1","at":"t","devices":[{"id":"a","name":"n"}]})", "");
    QVERIFY(document);
    QCOMPARE(document->devices.front().id, std::string("a"));
}

void TestPasted::otherTextNamesWhatIsAllowed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear consultant,\nwe have some GPUs.\n");
    QTest::newRow("rocm-smi without sizes")
        << QByteArray::fromStdString(fixture(QStringLiteral("pasted/rocm-smi-concise.txt")));
    QTest::newRow("deep JSON") << QByteArray(100000, '[');
    QTest::newRow("zero bytes") << QByteArray(1000, '\0');
}

void TestPasted::otherTextNamesWhatIsAllowed()
{
    QFETCH(QByteArray, text);
    const auto machine = readPasted(text.toStdString(), "");
    QVERIFY(!machine);
    QCOMPARE(machine.error().id, ErrorId::WrongType);
    QVERIFY(machine.error().args[1].find("nvidia-smi") != std::string::npos);
}

DAEMOK_TEST_MAIN(TestPasted)
#include "tst_pasted.moc"
