// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/formulas.h"
#include "tests/core/placement/profiles.h"

using namespace daemok;
using namespace daemok::placement;
using namespace daemok::testing;

namespace {

bool near(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

} // namespace

/// The model's formulas against worked numbers (facts: GPU probing, section 5) and by hand.
class TestPlacementFormulas : public QObject
{
    Q_OBJECT

private slots:
    void marginsAreClamped();
    void usableMemory_data();
    void usableMemory();
    void unknownMemoryStaysUnknown();
    void footprints();
    void theLargestChunkKeepsEveryBound();
    void aChunksFixedCostIsFivePercent();
    void timesOfTheStrategies();
    void theBreakEvenOfTheMeasuredFile();
    void aRateIsReadBetweenItsBlocks();
    void embeddingsAsTheFactsCountThem();
    void whatIsRecordedIsWhatIsComputed();
};

void TestPlacementFormulas::marginsAreClamped()
{
    QCOMPARE(formula::margin(2 * kGiB), 256 * kMiB);
    QCOMPARE(formula::margin(10 * kGiB), 0.8 * kGiB);
    QCOMPARE(formula::margin(80 * kGiB), kGiB);
}

void TestPlacementFormulas::usableMemory_data()
{
    QTest::addColumn<bool>("unified");
    QTest::addColumn<double>("total");     // GiB
    QTest::addColumn<double>("free");      // GiB, negative: unknown
    QTest::addColumn<double>("available"); // GiB of the host, of 16
    QTest::addColumn<double>("usable");    // GiB
    // min(G, F) - 0.25 - 0.08 G
    QTest::newRow("card, free known") << false << 4.0 << 3.0 << 9.0 << 3.0 - 0.25 - 0.32;
    // G - 0.25 - 2 m
    QTest::newRow("card, free unknown") << false << 4.0 << -1.0 << 9.0 << 4.0 - 0.25 - 0.64;
    QTest::newRow("card, full") << false << 4.0 << 0.4 << 9.0 << 0.0;
    // min(G, H - max(2 GiB, 15 % of 16 GiB))
    QTest::newRow("shared, host has less") << true << 10.0 << 9.0 << 9.0 << 9.0 - 2.4;
    QTest::newRow("shared, limited device") << true << 1.0 << 9.0 << 9.0 << 1.0;
    QTest::newRow("shared, busy host") << true << 10.0 << 1.0 << 1.0 << 0.0;
}

void TestPlacementFormulas::usableMemory()
{
    QFETCH(bool, unified);
    QFETCH(double, total);
    QFETCH(double, free);
    QFETCH(double, available);
    QFETCH(double, usable);
    DeviceProfile device = card(total, free);
    device.unified = unified;
    device.hostTotal = reading(16 * kGiB);
    device.hostAvailable = reading(available * kGiB);
    NoTerms none;
    QVERIFY(std::abs(formula::usableMemory(device, none)->value() / kGiB - usable) < 1e-9);
}

void TestPlacementFormulas::unknownMemoryStaysUnknown()
{
    DeviceProfile device = card(4, -1);
    device.total.reset();
    NoTerms none;
    QVERIFY(!formula::usableMemory(device, none));
}

void TestPlacementFormulas::footprints()
{
    Workload work = scan(100 * kMiB);
    work.outputRatio = 0.5;
    work.workRatio = 0.25;
    work.fixed = Bytes(10 * kMiB);
    DeviceProfile device = card(4, 4);
    NoTerms none;
    const Bytes chunk(4 * kMiB);
    const auto device_ = [&](Strategy strategy) {
        return formula::deviceFootprint(strategy, work, device, chunk, none).value() / kMiB;
    };
    QCOMPARE(device_(Strategy::Bulk), 10 + 175.0);
    QCOMPARE(device_(Strategy::Chunked), 10 + 7.0);
    QCOMPARE(device_(Strategy::Streamed), 10 + 14.0); // two chunks on a card that overlaps
    device.overlapsOnDevice = false;
    QCOMPARE(device_(Strategy::Streamed), 10 + 7.0);
    // From a source, the host holds the chunks in flight and their results; from memory everything.
    QCOMPARE(formula::hostFootprint(Strategy::Streamed, work, device, chunk).value() / kMiB, 12.0);
    work.source.reset();
    QCOMPARE(formula::hostFootprint(Strategy::Streamed, work, device, chunk).value() / kMiB, 150.0);
}

void TestPlacementFormulas::theLargestChunkKeepsEveryBound()
{
    Workload work = scan(1000 * kMiB);
    DeviceProfile device = card(4, 4);
    device.overlapsOnDevice = false;
    device.largestAllocation = reading(256 * kMiB);
    NoTerms none;
    const auto largest = [&] {
        return formula::largestChunk(Strategy::Chunked, work, device, Bytes(1024 * kMiB), none)
                   .value()
               / kMiB;
    };
    QCOMPARE(largest(), 256.0); // A
    work.outputRatio = 4;
    QCOMPARE(largest(), 64.0); // A / rho
    work.outputRatio = 0;
    work.workRatio = 8;
    QCOMPARE(largest(), 32.0); // A / omega
    work.workRatio = 0;
    work.fixed = Bytes(1000 * kMiB);
    QCOMPARE(largest(), 24.0); // U - S_fix
    work.fixed = Bytes(2000 * kMiB);
    QCOMPARE(largest(), 0.0);
}

void TestPlacementFormulas::aChunksFixedCostIsFivePercent()
{
    // 24 us x 11.7 GB/s x 19 = 5 MiB (facts, section 5.3), where the link alone counts.
    DeviceProfile device = card(4, 4);
    device.launch = rated(24e-6);
    device.linkUp = rated(11.7e9);
    device.memory = rated(1e18);
    Workload work = scan(1000 * kMiB);
    work.flopPerByte = 0;
    NoTerms none;
    const Bytes chunk = formula::chosenChunk(work, device, Bytes(1000 * kMiB), none);
    QVERIFY(near(chunk.value() / kMiB, 5.1, 0.01));
    const double moving = chunk.value() / 11.7e9;
    QVERIFY(near(24e-6 / (24e-6 + moving), 0.05, 0.01));
    // Within 1 and 64 MiB, and within what fits.
    device.launch = rated(1e-9);
    QCOMPARE(formula::chosenChunk(work, device, Bytes(1000 * kMiB), none).value(), kMiB);
    device.launch = rated(1);
    QCOMPARE(formula::chosenChunk(work, device, Bytes(1000 * kMiB), none).value(), 64 * kMiB);
    QCOMPARE(formula::chosenChunk(work, device, Bytes(7 * kMiB), none).value(), 7 * kMiB);
}

void TestPlacementFormulas::timesOfTheStrategies()
{
    // 100 blocks of 1 MB: 2 ms to read, 1 ms up, 0.5 ms kernel, no results, no latency.
    DeviceProfile device = card(4, 4);
    device.launch = rated(0);
    device.linkUp = rated(1e9);
    device.memory = rated(2e9);
    device.overlapEfficiency = 1;
    Workload work = scan(100e6);
    work.flopPerByte = 0;
    work.source = rated(0.5e9);
    NoTerms none;
    const auto ms = [&](Strategy strategy, double passes) {
        work.passes = passes;
        return formula::runTime(strategy, work, device, Bytes(1e6), work.input, none).total * 1e3;
    };
    QVERIFY(near(ms(Strategy::Bulk, 1), 200 + 100 + 50, 1e-9));
    QVERIFY(near(ms(Strategy::Bulk, 3), 200 + 100 + 3 * 50, 1e-9));
    QVERIFY(near(ms(Strategy::Chunked, 1), 350, 1e-9));
    QVERIFY(near(ms(Strategy::Chunked, 3), 1050, 1e-9));
    // fill + 99 x the slowest
    device.overlapsOnDevice = true;
    QVERIFY(near(ms(Strategy::Streamed, 1), 3.5 + 99 * 2, 1e-9));
    device.overlapsOnDevice = false; // the reader runs beside 1 + 0.5 ms
    QVERIFY(near(ms(Strategy::Streamed, 1), 3.5 + 99 * 2, 1e-9));
    work.source = rated(1e9); // 1 ms to read: now the device is slower
    QVERIFY(near(ms(Strategy::Streamed, 1), 2.5 + 99 * 1.5, 1e-9));
    device.overlapsOnDevice = true;
    device.overlapEfficiency = 0.8;
    QVERIFY(near(ms(Strategy::Streamed, 1), 2.5 + 99 * 1 / 0.8, 1e-9));
    // A reader that gets half of the disk while the device works: in the 1.5 ms of work three quarters of the block are
    // read, the last quarter takes 0.25 ms.
    device.overlapsOnDevice = false;
    work.sourceBusy = rated(0.5e9);
    QVERIFY(near(ms(Strategy::Streamed, 1), 2.5 + 99 * (1.5 + 0.25), 1e-9));
    work.sourceBusy.reset();
    device.overlapsOnDevice = true;
    // One copy engine: up and down share it.
    work.outputRatio = 1;
    device.linkDown = rated(1e9);
    device.copyEngines = 1;
    QVERIFY(near(ms(Strategy::Streamed, 1), 3.5 + 99 * 2 / 0.8, 1e-9));
    device.copyEngines = 2;
    QVERIFY(near(ms(Strategy::Streamed, 1), 3.5 + 99 * 1 / 0.8, 1e-9));
}

void TestPlacementFormulas::theBreakEvenOfTheMeasuredFile()
{
    // Facts, sections 1.3 and 5.4: T_load 401 ms, streamed 214 ms a pass, resident 38 ms a pass: P > 2.1,
    // and at 16 passes 971 ms against 3424 ms predicted, 940 and 3452 measured.
    NoTerms none;
    const auto passes = formula::breakEvenPasses(0.401, 0.038, 0.214, none);
    QVERIFY(passes && near(*passes, 2.06, 0.01));
    QVERIFY(near(0.401 + 15 * 0.038, 0.940, 0.04));
    QVERIFY(near(16 * 0.214, 3.452, 0.01));
    QVERIFY(!formula::breakEvenPasses(0.4, 0.2, 0.2, none));
}

void TestPlacementFormulas::aRateIsReadBetweenItsBlocks()
{
    const RateCurve curve({{1024, 10}, {1024 * 1024, 30}}, Confidence::Measured, "lab");
    QCOMPARE(curve.at(1), 10.0);
    QCOMPARE(curve.at(32 * 1024), 20.0); // half way on the logarithm
    QCOMPARE(curve.at(1e12), 30.0);
    QCOMPARE(RateCurve(rated(7)).at(12345), 7.0);
}

void TestPlacementFormulas::embeddingsAsTheFactsCountThem()
{
    EmbeddingSearch search;
    search.vectors = 1e6;
    search.dimensions = 768;
    const auto gib = [&] { return workloadOf(search).input.value() / kGiB; };
    QVERIFY(near(gib(), 2.86, 0.002)); // fp32, facts section 5.8
    search.bytesPerDimension = 2;
    QVERIFY(near(gib(), 1.43, 0.002));
    search.bytesPerDimension = 1;
    QVERIFY(near(gib(), 0.72, 0.01));
    // HNSW with M = 16: 128 bytes a vector more, and all of it resident.
    search.index = EmbeddingSearch::Index::Hnsw;
    QCOMPARE(workloadOf(search).input.value(), 1e6 * (768 + 128));
    QVERIFY(!workloadOf(search).streamable);
    // Eight queries that share a pass: an eighth of the passes, intensity 2 Q / b.
    search.index = EmbeddingSearch::Index::Flat;
    search.bytesPerDimension = 4;
    search.queriesPerSecond = 80;
    search.queriesAtOnce = 8;
    QCOMPARE(workloadOf(search).passes, 10.0);
    QCOMPARE(workloadOf(search).flopPerByte, 4.0);
}

void TestPlacementFormulas::whatIsRecordedIsWhatIsComputed()
{
    const DeviceProfile device = card(4, 3);
    RecordedTerms terms;
    NoTerms none;
    QCOMPARE(formula::usableMemory(device, terms)->value(),
             formula::usableMemory(device, none)->value());
    double g = 0, f = 0, context = 0, m = 0;
    for (const Term &term : terms.terms) {
        g = term.symbol == "G" ? term.value : g;
        f = term.symbol == "F" ? term.value : f;
        context = term.symbol == "C_ctx" ? term.value : context;
        m = term.symbol == "m" ? term.value : m;
    }
    QCOMPARE(QString::fromStdString(terms.text).section(u';', 0, 0),
             QStringLiteral("U = min(G, F) - C_ctx - m"));
    QCOMPARE(std::min(g, f) - context - m, formula::usableMemory(device, none)->value());
}

DAEMOK_TEST_MAIN(TestPlacementFormulas)
#include "tst_placementformulas.moc"
