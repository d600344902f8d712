// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/workload.h"

#include <algorithm>
#include <array>

namespace daemok::placement {

std::string_view nameOf(WorkloadKind kind)
{
    constexpr std::array<std::string_view, kWorkloadKinds> names{"embedding", "batch", "llm",
                                                                 "user"};
    return names[static_cast<std::size_t>(kind)];
}

Workload workloadOf(const EmbeddingSearch &search)
{
    const bool hnsw = search.index == EmbeddingSearch::Index::Hnsw;
    const double vectorBytes = search.dimensions * search.bytesPerDimension;
    // Links of HNSW: 2 M neighbours of 4 bytes a vector (facts: GPU probing, section 5.8).
    const double itemBytes = vectorBytes + (hnsw ? 2 * search.links * 4 : 0);
    const double atOnce = std::max(search.queriesAtOnce, 1.0);
    const double probed =
        search.index == EmbeddingSearch::Index::Ivf ? std::clamp(search.probedShare, 0.0, 1.0) : 1;
    Workload workload;
    workload.kind = WorkloadKind::Embedding;
    workload.input = Bytes(search.vectors * itemBytes);
    workload.fixed = Bytes(atOnce * vectorBytes);
    // One score of 4 bytes a vector and query.
    workload.outputRatio = itemBytes > 0 ? 4 * atOnce / itemBytes : 0;
    // A search reads the probed share of the data: so many fewer passes over the whole.
    workload.passes = std::max(search.queriesPerSecond * search.seconds / atOnce * probed, 1.0);
    workload.flopPerByte = 2 * atOnce / std::max(search.bytesPerDimension, 1e-9);
    workload.streamable = !hnsw;
    return workload;
}

Workload workloadOf(const BatchScoring &scoring)
{
    Workload workload;
    workload.kind = WorkloadKind::Batch;
    workload.input = Bytes(scoring.items * scoring.bytesPerItem);
    workload.fixed = scoring.model;
    workload.outputRatio = scoring.outputBytesPerItem / std::max(scoring.bytesPerItem, 1e-9);
    workload.passes = std::max(scoring.passes, 1.0);
    workload.flopPerByte = scoring.flopPerItem / std::max(scoring.bytesPerItem, 1e-9);
    workload.deadline = scoring.deadline;
    return workload;
}

} // namespace daemok::placement
