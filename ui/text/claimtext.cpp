// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about CUDA, OpenCL and memory, and how far it holds.
#include "ui/text/format.h"
#include "ui/text/placementtext.h"

namespace daemok::ui {

using namespace placement;

namespace {

// One figure of the evidence; names are those of core.
QString figure(const Evidence &evidence, const Format &format)
{
    const QString bytes = PlacementText::gib(evidence.value, format);
    const QString time = format.milliseconds(evidence.value);
    if (evidence.name == "bulk_bytes")
        return PlacementText::tr("everything at once takes %1 of memory").arg(bytes);
    if (evidence.name == "streamed_bytes")
        return PlacementText::tr("streaming takes %1").arg(bytes);
    if (evidence.name == "chunked_ms")
        return PlacementText::tr("chunks in turn take %1").arg(time);
    if (evidence.name == "streamed_ms")
        return PlacementText::tr("streaming takes %1", "a time").arg(time);
    if (evidence.name == "code")
        return PlacementText::tr("everything at once is refused with code %1")
            .arg(static_cast<int>(evidence.value));
    if (evidence.name == "passes")
        return PlacementText::tr("from %1 passes on keeping the data is faster")
            .arg(format.number(evidence.value));
    if (evidence.name == "largest_buffer_bytes")
        return PlacementText::tr("one buffer may have %1").arg(bytes);
    if (evidence.name == "device_bytes")
        return PlacementText::tr("the device has %1").arg(bytes);
    return QString::fromStdString(evidence.name);
}

QString condition(ClaimId id)
{
    switch (id) {
    case ClaimId::ChunksNeedLittleMemory:
        return PlacementText::tr("Equal results, a fraction of the memory.");
    case ClaimId::CudaKeepsItsSpeed:
        return PlacementText::tr("It holds for one pass over data that can be cut, with "
                                 "page-locked buffers and a copy engine, where computing is no "
                                 "faster than reading; not for repeated passes, random access, "
                                 "or the decoding of a language model.");
    case ClaimId::OpenClFailsWithoutMemory:
        return PlacementText::tr("It holds for everything at once and for a single buffer above "
                                 "the limit; cut into chunks the same work runs.");
    case ClaimId::ChunkingHasLimits:
        return PlacementText::tr("CUDA code must mind the same: its allocations fail as well, and "
                                 "on Windows they may spill silently.");
    case ClaimId::OnlyCudaOverlaps:
        return PlacementText::tr("OpenCL overlaps with two queues or an out-of-order queue, maps "
                                 "host memory, and may page shared memory.");
    case ClaimId::MemoryDecides:
        return PlacementText::tr("Beside it: the largest buffer, link and disk, passes, the "
                                 "system, the driver's age, shared memory, who else uses the "
                                 "device.");
    }
    return {};
}

} // namespace

QString PlacementText::claim(ClaimId id)
{
    switch (id) {
    case ClaimId::ChunksNeedLittleMemory:
        return tr("Some programs load everything, others work in chunks with little memory.");
    case ClaimId::CudaKeepsItsSpeed:
        return tr("CUDA keeps its speed with little memory by keeping input and output busy.");
    case ClaimId::OpenClFailsWithoutMemory:
        return tr("OpenCL does not run without enough memory.");
    case ClaimId::ChunkingHasLimits:
        return tr("OpenCL code must mind capacity and chunk size.");
    case ClaimId::OnlyCudaOverlaps:
        return tr("Only CUDA can overlap work or exceed its memory.");
    case ClaimId::MemoryDecides:
        return tr("The choice depends on the machine's memory, not on the maker alone.");
    }
    return {};
}

QString PlacementText::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::True:
        return tr("true");
    case Verdict::Conditional:
        return tr("on conditions");
    case Verdict::False:
        return tr("false");
    }
    return {};
}

QString PlacementText::because(const Claim &claim, const Format &format)
{
    QStringList figures;
    for (const Evidence &evidence : claim.evidence)
        figures << figure(evidence, format);
    const QString where = claim.isMeasured
                              ? tr("measured on this device")
                              : tr("cited: %1").arg(QString::fromStdString(claim.source));
    return tr("%1 Evidence (%2): %3.", "condition, where it was measured, figures")
        .arg(condition(claim.id), where, figures.join(tr("; ", "between two figures")));
}

} // namespace daemok::ui
