// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/note.h"

#include <algorithm>
#include <array>

namespace daemok::placement {
namespace {

class Writer
{
public:
    void add(NoteId id, std::vector<double> values = {})
    {
        m_lines.push_back({id, std::move(values)});
    }
    std::vector<NoteLine> take() { return std::move(m_lines); }

private:
    std::vector<NoteLine> m_lines;
};

double numberOf(Strategy strategy)
{
    return static_cast<double>(static_cast<int>(strategy));
}

void addLimits(const Option &best, const DeviceProfile &device, Writer &note)
{
    note.add(NoteId::UsableMemory, {best.usable->value(), device.total->bytes.value()});
    if (device.largestAllocation)
        note.add(NoteId::LargestBuffer, {device.largestAllocation->bytes.value()});
    constexpr double intelDefault = 4 * kGiB; // compute-runtime: ALLOCATIONS_GREATER_THAN_4GB.md
    if (device.compute == Compute::OpenCl && device.name.find("Intel") != std::string::npos
        && device.total->bytes.value() > intelDefault)
        note.add(NoteId::LargeBufferFlags);
}

void addBuffers(const Option &best, const DeviceProfile &device, Writer &note)
{
    if (isResident(best.strategy)) {
        note.add(NoteId::ChunkSize, {best.chunk.value(), best.chunk.value()});
        return;
    }
    const int stages = formula::stagesOf(best.strategy, device);
    note.add(NoteId::ChunkSize, {best.chunk.value(), best.largestChunk.value()});
    note.add(NoteId::Buffers, {static_cast<double>(stages), static_cast<double>(best.slotCount)});
    if (device.kind == DeviceKind::Gpu && !device.unified)
        note.add(NoteId::LockStaging, {stages * best.chunk.value()});
    if (best.strategy == Strategy::Streamed)
        note.add(device.overlapsOnDevice ? NoteId::OverlapOnDevice : NoteId::OverlapReadOnly,
                 {static_cast<double>(best.slotCount)});
}

} // namespace

std::string_view nameOf(NoteId id)
{
    constexpr std::array<std::string_view, kNoteIds> names{
        "strategy",           "usable-memory",     "largest-buffer",
        "chunk-size",         "buffers",           "lock-staging",
        "overlap-on-device",  "overlap-read-only", "keep-resident",
        "zero-copy",          "late-refusal",      "silent-fallback",
        "large-buffer-flags", "fall-back",         "measure-first",
        "compare-results",    "weights-resident",  "kv-per-call",
        "limit-context",      "spare-instance"};
    return names[static_cast<std::size_t>(id)];
}

std::vector<NoteLine> noteOf(const Decision &decision, const std::vector<DeviceProfile> &devices,
                             const Workload &)
{
    Writer note;
    const Option *best = decision.best();
    if (best == nullptr)
        return {};
    const DeviceProfile &device = devices[best->profile];
    note.add(NoteId::Strategy, {numberOf(best->strategy), best->times.total});
    addLimits(*best, device, note);
    addBuffers(*best, device, note);
    if (device.unified)
        note.add(NoteId::ZeroCopy);
    if (decision.breakEvenPasses)
        note.add(NoteId::KeepResident, {*decision.breakEvenPasses});
    if (isResident(best->strategy) || device.compute == Compute::OpenCl)
        note.add(NoteId::LateRefusal);
    if (device.compute == Compute::Cuda)
        note.add(NoteId::SilentFallback);
    // The least demanding option that still runs on this device.
    const Option *smallest = nullptr;
    for (const Option &option : decision.options) {
        if (option.runs() && option.profile == best->profile
            && (smallest == nullptr || option.deviceBytes < smallest->deviceBytes))
            smallest = &option;
    }
    if (smallest != nullptr && smallest->strategy != best->strategy)
        note.add(NoteId::FallBack, {numberOf(smallest->strategy), smallest->deviceBytes.value()});
    if (decision.lowConfidence)
        note.add(NoteId::MeasureFirst);
    note.add(NoteId::CompareResults);
    return note.take();
}

std::vector<NoteLine> noteOf(const ServingOption &option, const ServedModel &model,
                             const ServingLoad &load)
{
    NoTerms none;
    Writer note;
    if (!option.fits())
        return {};
    note.add(NoteId::WeightsResident, {formula::weightBytes(model, none).value()});
    note.add(NoteId::KvPerCall,
             {formula::kvBytesPerCall(model, load, none).value(), option.callsPerInstance});
    note.add(NoteId::LimitContext, {load.contextTokens});
    if (load.survivesOne)
        note.add(NoteId::SpareInstance, {option.count});
    note.add(NoteId::MeasureFirst); // shares of bandwidth and tensor rate are assumed
    return note.take();
}

} // namespace daemok::placement
