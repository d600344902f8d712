// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/profile.h"
#include "core/quantity/units.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace daemok::placement {

enum class WorkloadKind : std::uint8_t { Embedding, Batch, Llm, User };
inline constexpr std::size_t kWorkloadKinds = 4;
[[nodiscard]] std::string_view nameOf(WorkloadKind kind);

/// Work over a mass of data (facts: GPU probing, section 5.1).
struct Workload
{
    WorkloadKind kind = WorkloadKind::User;
    Bytes input;                     ///< S
    double outputRatio = 0;          ///< rho: output bytes per input byte
    double workRatio = 0;            ///< omega: scratch bytes per input byte
    Bytes fixed;                     ///< S_fix: resident beside the data (query, tables, weights)
    double passes = 1;               ///< P: times the data are gone through
    double flopPerByte = 0;          ///< f
    bool streamable = true;          ///< false: random access, a global sort, HNSW, decoding
    bool resultsEachPass = true;     ///< results leave the device after every pass, else once
    std::optional<RateCurve> source; ///< B_src, bytes/s; absent: the data lie in host memory
    std::optional<RateCurve> sourceBusy; ///< B_src while the device computes without a pause
    std::optional<RateCurve>
        kernel; ///< measured input bytes/s of this very kernel, instead of flop and memory rate
    std::optional<Seconds> deadline;
};

/// Search for nearest neighbours over stored embeddings.
struct EmbeddingSearch
{
    enum class Index : std::uint8_t { Flat, Hnsw, Ivf };
    double vectors = 0;           ///< N
    double dimensions = 768;      ///< d
    double bytesPerDimension = 4; ///< b: 4 fp32, 2 fp16, 1 int8
    double queriesPerSecond = 1;
    double queriesAtOnce = 1; ///< Q: queries that share one pass
    double seconds = 1;       ///< over which passes are counted
    double neighbours = 10;   ///< k
    Index index = Index::Flat;
    double links = 16;      ///< M of HNSW
    double probedShare = 1; ///< share of the lists an IVF search reads
};
/// S = N d b (flat, IVF), N (d b + 2 M 4) for HNSW, which must be resident; f = 2 Q / b.
[[nodiscard]] Workload workloadOf(const EmbeddingSearch &search);

/// Scoring many items until a deadline.
struct BatchScoring
{
    double items = 0;
    double bytesPerItem = 1024;
    double outputBytesPerItem = 4;
    double flopPerItem = 1e6;
    Bytes model; ///< weights
    double passes = 1;
    std::optional<Seconds> deadline;
};
[[nodiscard]] Workload workloadOf(const BatchScoring &scoring);

} // namespace daemok::placement
