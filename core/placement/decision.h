// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/formulas.h"
#include "core/placement/workload.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::placement {

/// Whether an option can run at all; a failed gate has no score.
enum class Gate : std::uint8_t {
    Passes,
    DeviceAsleep,
    MemoryUnknown,     ///< the device does not tell its size
    NotStreamable,     ///< random access: chunks are no use
    ExceedsUsable,     ///< needed, usable: bytes of device memory
    ExceedsAllocation, ///< needed, allowed: bytes of one buffer
    ExceedsHostMemory, ///< needed, available: bytes of the host
    FixedPartTooLarge, ///< what must stay resident leaves no room for a chunk
    MissesDeadline     ///< needed, allowed: seconds
};
inline constexpr std::size_t kGates = 9;
[[nodiscard]] std::string_view nameOf(Gate gate);

/// The slowest part of a run.
enum class Bottleneck : std::uint8_t { Source, LinkUp, Kernel, LinkDown, Allocation };
inline constexpr std::size_t kBottlenecks = 5;
[[nodiscard]] std::string_view nameOf(Bottleneck bottleneck);

/// Weights of the score's four parts; they sum to 1. Ours, without a source (facts: GPU probing, section 5.7).
struct Weights
{
    double time = 0.55, headroom = 0.20, confidence = 0.15, portability = 0.10;
};

/// One way to do the work: device, interface, strategy.
struct Option
{
    std::size_t profile = 0; ///< index of the device profile given
    Compute compute = Compute::OpenCl;
    Strategy strategy = Strategy::Bulk;
    Gate gate = Gate::Passes;
    double needed = 0, allowed = 0; ///< of the gate that failed, in its unit
    std::optional<Bytes> usable;
    Bytes chunk; ///< of a chunk, or of a transfer of a resident run
    Bytes largestChunk;
    int segments = 1;
    int slotCount = 1;
    Bytes deviceBytes, hostBytes;
    double headroom = 0; ///< 1 - M/U
    formula::RunTimes times;
    Bottleneck bottleneck = Bottleneck::Kernel;
    Confidence confidence = Confidence::Assumed;
    double score = 0; ///< 0..100
    std::array<double, 4>
        scoreParts{}; ///< time, headroom, confidence, portability; they sum to the score

    [[nodiscard]] bool runs() const { return gate == Gate::Passes; }
};

/// Rows of the decision table (facts: GPU probing, section 5.6); the first that holds.
enum class TableRow : std::uint8_t {
    NothingToRunOn,
    TooBigNotStreamable,
    SharedMemory,
    KeepResident,
    KeepInSegments,
    StreamOnce,
    StreamBecauseTooBig,
    ChunkInTurn
};
inline constexpr std::size_t kTableRows = 8;
[[nodiscard]] std::string_view nameOf(TableRow row);

/// What would change the recommendation.
enum class FlipKind : std::uint8_t {
    MorePasses,       ///< value: passes from which on
    FewerPasses,      ///< value: passes up to which
    MoreFreeMemory,   ///< value: additional bytes
    LargerAllocation, ///< value: bytes of one buffer
    MoreData          ///< value: bytes of input from which on
};
inline constexpr std::size_t kFlipKinds = 5;
[[nodiscard]] std::string_view nameOf(FlipKind kind);
struct Flip
{
    FlipKind kind{};
    double value = 0;
    Compute compute = Compute::OpenCl; ///< of the option that wins then
    Strategy strategy = Strategy::Bulk;
};

/// Changes of the algorithm that make the data fit a resident run.
enum class RemedyKind : std::uint8_t { HalfPrecision, EightBit, Ivf, BatchQueries, Chunk, Shard };
inline constexpr std::size_t kRemedyKinds = 6;
[[nodiscard]] std::string_view nameOf(RemedyKind kind);
struct Remedy
{
    RemedyKind kind{};
    double value = 0;  ///< bytes after it; queries at once; chunk bytes; number of devices
    bool fits = false; ///< the data are resident then (Chunk: the work can run)
    std::optional<double> seconds;
};

struct Decision
{
    std::vector<Option> options; ///< every device x strategy, best first, failed gates last
    std::optional<std::size_t> recommended;
    std::vector<std::size_t> ties; ///< within 5 points of the recommended
    TableRow row = TableRow::NothingToRunOn;
    std::optional<double> breakEvenPasses; ///< of the recommended device: resident against streamed
    bool lowConfidence = false;            ///< free memory unknown or rates assumed: measure
    std::vector<Flip> flips;
    std::vector<Remedy> remedies;

    [[nodiscard]] const Option *best() const
    {
        return recommended ? &options[*recommended] : nullptr;
    }
};

/// Every strategy on every profile: gates first, then predicted time, then headroom. Pure.
[[nodiscard]] Decision decide(const std::vector<DeviceProfile> &devices, const Workload &workload,
                              const Weights &weights = {});

/// Passes from which keeping the data on a device beats streaming them, whether they fit there now or not.
[[nodiscard]] std::optional<double> breakEvenOn(const DeviceProfile &device, Workload workload);

/// One option by itself, not scored.
[[nodiscard]] Option evaluate(const DeviceProfile &device, std::size_t index,
                              const Workload &workload, Strategy strategy);

/// The four parts of an option's score, 0..100 together: T_best/T, headroom up to a quarter, confidence, portability.
[[nodiscard]] std::array<double, 4> scoreParts(const Option &option, double bestSeconds,
                                               const Weights &weights);
/// Every option that is worth a line, unscored: segments only where more than one is needed.
[[nodiscard]] std::vector<Option> optionsOf(const std::vector<DeviceProfile> &devices,
                                            const Workload &workload);
/// Fills in the scores.
void scoreAll(std::vector<Option> &options, const Weights &weights);

/// Points below which two options are called equal.
inline constexpr double kTiePoints = 5;

/// What changes the answer, and which algorithms make it fit; filled in by decide().
[[nodiscard]] std::vector<Flip> flipsOf(const std::vector<DeviceProfile> &devices,
                                        const Workload &workload, const Weights &weights,
                                        const Decision &decision);
[[nodiscard]] std::vector<Remedy> remediesOf(const DeviceProfile &device, const Workload &workload);

} // namespace daemok::placement
