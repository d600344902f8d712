// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/note.h"
#include "tests/core/placement/profiles.h"

#include <algorithm>
#include <set>

using namespace daemok;
using namespace daemok::placement;
using namespace daemok::testing;

namespace {

const NoteLine *find(const std::vector<NoteLine> &lines, NoteId id)
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const NoteLine &line) { return line.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

LabResult lab(double chunkedMs, double streamedMs)
{
    LabResult result;
    result.api = probes::Api::OpenCl;
    result.largestAllocation = Bytes(256e6);
    result.total = Bytes(1e9);
    const auto run = [&](Strategy strategy, const char *state, double ms, double bytes) {
        LabRun one;
        one.series = "strategies";
        one.workload = "topk";
        one.strategy = strategy;
        one.state = state;
        one.code = one.state == "refused" ? -61 : 0;
        one.checksum = "aa";
        one.deviceBytes = Bytes(bytes);
        if (ms > 0)
            one.ms = {ms};
        one.medianMs = ms;
        result.runs.push_back(one);
    };
    run(Strategy::Bulk, "refused", 0, 0);
    run(Strategy::Segmented, "ok", 400, 340e6);
    run(Strategy::Chunked, "ok", chunkedMs, 4e6);
    run(Strategy::Streamed, "ok", streamedMs, 4e6);
    return result;
}

} // namespace

/// The developers' note and the claims about CUDA, OpenCL and memory: ids and numbers.
class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void aStreamedRunsNote();
    void sharedMemoryIsMapped();
    void intelsLargeBuffersNeedFlags();
    void namesAreDistinct();
    void everyClaimHasAVerdictAndEvidence();
    void theLabsFiguresTakeThePlaceOfCitedOnes();
};

void TestNotes::aStreamedRunsNote()
{
    const std::vector<DeviceProfile> devices{card(8, 7.5)};
    const Workload work = scan(40 * kGiB);
    const Decision decision = decide(devices, work);
    const auto note = noteOf(decision, devices, work);
    QCOMPARE(find(note, NoteId::UsableMemory)->values[1], 8 * kGiB);
    QCOMPARE(find(note, NoteId::ChunkSize)->values[0], decision.best()->chunk.value());
    // Two lanes on the device, one chunk more ahead of them.
    QCOMPARE(find(note, NoteId::Buffers)->values, (std::vector<double>{3, 2}));
    QCOMPARE(find(note, NoteId::LockStaging)->values[0], 3 * decision.best()->chunk.value());
    QVERIFY(find(note, NoteId::OverlapOnDevice));
    QVERIFY(find(note, NoteId::KeepResident));
    QCOMPARE(find(note, NoteId::FallBack)->values[0],
             static_cast<double>(static_cast<int>(Strategy::Chunked)));
    QVERIFY(!find(note, NoteId::ZeroCopy));
    QVERIFY(noteOf(decide({}, work), {}, work).empty());
}

void TestNotes::sharedMemoryIsMapped()
{
    DeviceProfile device = card(8, 7.5);
    device.unified = true;
    device.compute = Compute::OpenCl;
    device.overlapsOnDevice = false;
    const Workload work = scan(2 * kGiB);
    const auto note = noteOf(decide({device}, work), {device}, work);
    QVERIFY(find(note, NoteId::ZeroCopy));
    QVERIFY(find(note, NoteId::OverlapReadOnly));
    QVERIFY(!find(note, NoteId::LockStaging));
}

void TestNotes::intelsLargeBuffersNeedFlags()
{
    DeviceProfile device = card(16, 15);
    device.compute = Compute::OpenCl;
    device.name = "Intel(R) Arc(TM) A770 Graphics";
    const Workload work = scan(2 * kGiB);
    QVERIFY(find(noteOf(decide({device}, work), {device}, work), NoteId::LargeBufferFlags));
    device.name = "Some other card";
    QVERIFY(!find(noteOf(decide({device}, work), {device}, work), NoteId::LargeBufferFlags));
}

void TestNotes::namesAreDistinct()
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kNoteIds; ++i)
        names.insert(nameOf(static_cast<NoteId>(i)));
    for (std::size_t i = 0; i < kClaims; ++i)
        names.insert(nameOf(static_cast<ClaimId>(i)));
    QCOMPARE(names.size(), kNoteIds + kClaims);
}

void TestNotes::everyClaimHasAVerdictAndEvidence()
{
    const auto all = claims(nullptr, nullptr);
    QCOMPARE(all.size(), kClaims);
    for (std::size_t i = 0; i < kClaims; ++i) {
        QCOMPARE(all[i].id, static_cast<ClaimId>(i));
        QVERIFY(!all[i].evidence.empty());
        QVERIFY(!all[i].isMeasured && !all[i].source.empty());
    }
    // Facts, section 5.5.
    QCOMPARE(all[0].verdict, Verdict::True);
    QCOMPARE(all[1].verdict, Verdict::Conditional);
    QCOMPARE(all[2].verdict, Verdict::Conditional);
    QCOMPARE(all[4].verdict, Verdict::False);
    QCOMPARE(all[5].verdict, Verdict::True);
}

void TestNotes::theLabsFiguresTakeThePlaceOfCitedOnes()
{
    const LabResult result = lab(300, 200);
    const auto all = claims(&result, nullptr);
    QVERIFY(all[0].isMeasured);
    QCOMPARE(all[0].evidence[0].value, 340e6);
    QVERIFY(all[2].isMeasured);
    QCOMPARE(all[2].evidence[0].value, -61.0);
    QVERIFY(all[4].isMeasured); // OpenCL overlapped: 200 < 300
    // Where streaming brought nothing on this device, the lab proves nothing: cited.
    const LabResult flat = lab(200, 210);
    QVERIFY(!claims(&flat, nullptr)[4].isMeasured);
}

DAEMOK_TEST_MAIN(TestNotes)
#include "tst_notes.moc"
