// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/note.h"

#include <algorithm>
#include <array>

namespace daemok::placement {
namespace {

// Measured on a two-core machine with PoCL 3.1, limited to 1 GiB with buffers of 256 MiB: a 1.2 GB file of 384-d vectors.
constexpr const char *kCited = "PoCL 3.1 on two cores, 1.2 GB file";

const LabRun *find(const LabResult *lab, Strategy strategy)
{
    if (lab == nullptr)
        return nullptr;
    const auto found = std::find_if(lab->runs.begin(), lab->runs.end(), [&](const LabRun &run) {
        return run.series == "strategies" && run.workload == "topk" && run.strategy == strategy;
    });
    return found == lab->runs.end() ? nullptr : &*found;
}

const LabRun *ran(const LabRun *run)
{
    return run != nullptr && !run->ms.empty() ? run : nullptr;
}

Claim measured(ClaimId id, Verdict verdict, std::vector<Evidence> evidence)
{
    return {id, verdict, true, "lab", std::move(evidence)};
}

Claim cited(ClaimId id, Verdict verdict, std::vector<Evidence> evidence)
{
    return {id, verdict, false, kCited, std::move(evidence)};
}

Claim littleMemory(const LabRun *resident, const LabRun *streamed)
{
    const ClaimId id = ClaimId::ChunksNeedLittleMemory;
    if (!ran(resident) || !ran(streamed))
        return cited(
            id, Verdict::True,
            {{"bulk_bytes", 2454.0 * 1024 * 1024}, {"streamed_bytes", 112.0 * 1024 * 1024}});
    const double kept = (resident->deviceBytes + resident->hostBytes).value();
    const double passing = (streamed->deviceBytes + streamed->hostBytes).value();
    const bool holds = passing < kept && resident->checksum == streamed->checksum;
    return measured(id, holds ? Verdict::True : Verdict::False,
                    {{"bulk_bytes", kept}, {"streamed_bytes", passing}});
}

Claim failsWithoutMemory(const LabRun *bulk, const LabRun *streamed)
{
    const ClaimId id = ClaimId::OpenClFailsWithoutMemory;
    // True for the whole at once, false once it is cut: conditional wherever both are seen.
    if (bulk == nullptr || bulk->state != "refused" || !ran(streamed))
        return cited(id, Verdict::Conditional, {{"code", -61}, {"streamed_ms", 1302}});
    return measured(
        id, Verdict::Conditional,
        {{"code", static_cast<double>(bulk->code)}, {"streamed_ms", streamed->medianMs}});
}

Claim keepsItsSpeed(const LabResult *lab, const DeviceProfile *device, const LabRun *chunked,
                    const LabRun *streamed)
{
    const ClaimId id = ClaimId::CudaKeepsItsSpeed;
    const auto crossover =
        lab != nullptr && device != nullptr ? crossoverOf(*lab, *device) : std::nullopt;
    if (!ran(chunked) || !ran(streamed) || !crossover || !crossover->measured)
        return cited(id, Verdict::Conditional,
                     {{"chunked_ms", 1893}, {"streamed_ms", 1302}, {"passes", 2.1}});
    return measured(id, Verdict::Conditional,
                    {{"chunked_ms", chunked->medianMs},
                     {"streamed_ms", streamed->medianMs},
                     {"passes", *crossover->measured}});
}

Claim limits(const LabResult *lab)
{
    const ClaimId id = ClaimId::ChunkingHasLimits;
    if (lab == nullptr)
        return cited(id, Verdict::True, {{"largest_buffer_bytes", 256.0 * 1024 * 1024}});
    return measured(id, Verdict::True,
                    {{"largest_buffer_bytes", lab->largestAllocation.value()},
                     {"device_bytes", lab->total.value()}});
}

Claim overlaps(const LabResult *lab, const LabRun *chunked, const LabRun *streamed)
{
    const ClaimId id = ClaimId::OnlyCudaOverlaps;
    const bool openCl = lab != nullptr && lab->api == probes::Api::OpenCl;
    if (!openCl || !ran(chunked) || !ran(streamed) || streamed->medianMs >= chunked->medianMs)
        return cited(id, Verdict::False, {{"chunked_ms", 1893}, {"streamed_ms", 1302}});
    return measured(id, Verdict::False,
                    {{"chunked_ms", chunked->medianMs}, {"streamed_ms", streamed->medianMs}});
}

} // namespace

std::string_view nameOf(ClaimId id)
{
    constexpr std::array<std::string_view, kClaims> names{
        "chunks-need-little-memory", "cuda-keeps-its-speed", "opencl-fails-without-memory",
        "chunking-has-limits",       "only-cuda-overlaps",   "memory-decides"};
    return names[static_cast<std::size_t>(id)];
}

std::vector<Claim> claims(const LabResult *lab, const DeviceProfile *device)
{
    const LabRun *bulk = find(lab, Strategy::Bulk);
    const LabRun *segmented = find(lab, Strategy::Segmented);
    const LabRun *chunked = find(lab, Strategy::Chunked);
    const LabRun *streamed = find(lab, Strategy::Streamed);
    const LabRun *resident = ran(bulk) ? bulk : segmented;
    Claim decides = failsWithoutMemory(bulk, streamed);
    decides.id = ClaimId::MemoryDecides;
    decides.verdict = Verdict::True;
    return {littleMemory(resident, streamed),   keepsItsSpeed(lab, device, chunked, streamed),
            failsWithoutMemory(bulk, streamed), limits(lab),
            overlaps(lab, chunked, streamed),   decides};
}

} // namespace daemok::placement
