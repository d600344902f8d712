// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/lab/labresult.h"
#include "tests/core/placement/profiles.h"

using namespace daemok;
using namespace daemok::placement;
using namespace daemok::testing;

namespace {

// Round rates: 1 GB/s source, 10 GB/s link, 5 GB/s kernel, 1 GB/s results of a 48th, 100 us a step. Chunks of 10 MB.
const std::string lines = R"({"line":"hello","protocol":1,"api":"opencl","driver":"x"}
{"line":"lab","api":"opencl","name":"CPU","version":"3.0","total_bytes":1073741824,"max_alloc_bytes":268435456,"unified":true,"cpu":true,"bytes":100000000,"chunk_bytes":10000000,"segment_bytes":50000000,"source":"disk","overlap":"reader","workloads":[{"workload":"topk","in_bytes":1536,"out_bytes":32,"flop_per_byte":4}]}
{"line":"rate","id":"launch","value":1e-4,"unit":"s","repeat":0}
{"line":"rate","id":"source","block_bytes":10000000,"value":9e8,"unit":"B/s","repeat":0}
{"line":"rate","id":"source","block_bytes":10000000,"value":1e9,"unit":"B/s","repeat":1}
{"line":"rate","id":"source","block_bytes":10000000,"value":5e9,"unit":"B/s","repeat":2}
{"line":"rate","id":"up","block_bytes":10000000,"value":1e10,"unit":"B/s","repeat":0}
{"line":"rate","id":"kernel.topk","block_bytes":10000000,"value":5e9,"unit":"B/s","repeat":0}
{"line":"rate","id":"down.topk","block_bytes":10000000,"value":1e9,"unit":"B/s","repeat":0}
{"line":"run","series":"strategies","workload":"topk","strategy":"bulk","bytes":400000000,"chunk_bytes":10000000,"passes":1,"repeat":0,"state":"refused","code":-61}
{"line":"run","series":"strategies","workload":"topk","strategy":"chunked","bytes":100000000,"chunk_bytes":10000000,"passes":1,"repeat":0,"state":"ok","code":0,"ms":130,"checksum":"aa","device_bytes":10208333,"host_bytes":10000000}
{"line":"run","series":"strategies","workload":"topk","strategy":"chunked","bytes":100000000,"chunk_bytes":10000000,"passes":1,"repeat":1,"state":"ok","code":0,"ms":150,"checksum":"aa","device_bytes":10208333,"host_bytes":10000000}
{"line":"run","series":"strategies","workload":"topk","strategy":"streamed","bytes":100000000,"chunk_bytes":10000000,"passes":1,"repeat":0,"state":"ok","code":0,"ms":110,"checksum":"aa","device_bytes":10208333,"host_bytes":20000000}
)";

std::string crossover(const char *strategy, int passes, double ms)
{
    return R"({"line":"run","series":"crossover","workload":"topk","strategy":")"
           + std::string(strategy)
           + R"(","bytes":100000000,"chunk_bytes":10000000,"segment_bytes":50000000,"passes":)"
           + std::to_string(passes) + R"(,"repeat":0,"state":"ok","ms":)" + std::to_string(ms)
           + R"(,"checksum":"aa"})" + "\n";
}

LabResult labOf(const std::string &text)
{
    auto lab = readLab(text);
    if (!lab)
        qCritical("the lab's lines cannot be read");
    return std::move(lab).value();
}

const LabRun *find(const LabResult &lab, Strategy strategy)
{
    for (const LabRun &run : lab.runs) {
        if (run.series == "strategies" && run.strategy == strategy)
            return &run;
    }
    return nullptr;
}

} // namespace

/// What the lab measured, and the model calibrated with it.
class TestLabResult : public QObject
{
    Q_OBJECT

private slots:
    void mediansOverRepeats();
    void theModelIsCalibratedByRates();
    void theGateForbidsWhatTheDeviceRefused();
    void theCrossoverByModelAndMeasurement();
    void unequalChecksumsAreSeen();
    void theDocumentHasTheContractsMembers();
    void brokenLinesAreLeftOut();
};

void TestLabResult::mediansOverRepeats()
{
    const LabResult lab = labOf(lines);
    QCOMPARE(lab.rates.at("source").front().value, 1e9); // of 0.9, 1 and 5
    QCOMPARE(find(lab, Strategy::Chunked)->medianMs, 140.0);
    QCOMPARE(find(lab, Strategy::Chunked)->ms.size(), std::size_t(2));
}

void TestLabResult::theModelIsCalibratedByRates()
{
    LabResult lab = labOf(lines);
    predict(lab, assumedProfile(Compute::OpenCl, DeviceKind::Cpu));
    // Ten chunks: 10 ms read; 1 + 0.1 up; 2 + 0.1 kernel; 10 MB / 48 / 1 GB/s + 0.1 down.
    const double down = 10.0 / 48 + 0.1;
    const double chunk = 10 + 1.1 + 2.1 + down;
    QVERIFY(std::abs(*find(lab, Strategy::Chunked)->predictedMs - 10 * chunk) < 1e-6);
    QVERIFY(std::abs(*find(lab, Strategy::Streamed)->predictedMs - (chunk + 9 * 10)) < 1e-6);
}

void TestLabResult::theGateForbidsWhatTheDeviceRefused()
{
    LabResult lab = labOf(lines);
    predict(lab, assumedProfile(Compute::OpenCl, DeviceKind::Cpu));
    const LabRun *bulk = find(lab, Strategy::Bulk);
    QCOMPARE(bulk->gate, Gate::ExceedsAllocation); // 400 MB in a buffer of at most 256 MiB
    QCOMPARE(bulk->code, -61);
    QVERIFY(!bulk->predictedMs);
}

void TestLabResult::theCrossoverByModelAndMeasurement()
{
    // Kept: 140 + 25 (P - 1); streamed: 103 P.
    LabResult lab = labOf(lines + crossover("segmented", 1, 140) + crossover("segmented", 4, 215)
                          + crossover("streamed", 1, 103) + crossover("streamed", 4, 412));
    const auto crossing = crossoverOf(lab, assumedProfile(Compute::OpenCl, DeviceKind::Cpu));
    QVERIFY(crossing && crossing->measured && crossing->predicted);
    QVERIFY(std::abs(*crossing->measured - 115.0 / 78.0) < 1e-9);
    QCOMPARE(crossing->lastStreamed, 1.0);
    QCOMPARE(crossing->firstResident, 4.0);
    QVERIFY(*crossing->predicted > 1 && *crossing->predicted < 4);
    QVERIFY(crossing->sameSide);
    // Had keeping won at once, the model would be on the other side.
    lab = labOf(lines + crossover("segmented", 1, 90) + crossover("segmented", 4, 215)
                + crossover("streamed", 1, 103) + crossover("streamed", 4, 412));
    QVERIFY(!crossoverOf(lab, assumedProfile(Compute::OpenCl, DeviceKind::Cpu))->sameSide);
}

void TestLabResult::unequalChecksumsAreSeen()
{
    QVERIFY(checksumsAgree(labOf(lines)));
    std::string changed = lines;
    changed.replace(changed.rfind("\"aa\""), 4, "\"ab\"");
    QVERIFY(!checksumsAgree(labOf(changed)));
}

void TestLabResult::theDocumentHasTheContractsMembers()
{
    LabResult lab = labOf(lines);
    predict(lab, assumedProfile(Compute::OpenCl, DeviceKind::Cpu));
    const auto document = labJson({lab}, "cpu", "2026-11-24T00:00:00Z");
    QCOMPARE(document["schema"].get<std::string>(), std::string("daemok.lab/1"));
    QCOMPARE(document["device"].get<std::string>(), std::string("cpu"));
    const auto &run = document["strategies"][1];
    for (const char *key :
         {"strategy", "chunk_bytes", "passes", "ms", "predicted_ms", "state", "checksum"})
        QVERIFY2(run.contains(key), key);
    QVERIFY(document["rates"]["opencl"].contains("source"));
}

void TestLabResult::brokenLinesAreLeftOut()
{
    QVERIFY(!readLab("garbage\n{}\n[[["));
    const LabResult lab =
        labOf(lines + "{\"line\":\"run\",\"strategy\":3}\n{\"line\":\"rate\"}\n[1");
    QCOMPARE(lab.runs.size(), labOf(lines).runs.size());
}

DAEMOK_TEST_MAIN(TestLabResult)
#include "tst_labresult.moc"
