// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/block.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::simulation {

enum class StoppedBy : std::uint8_t {
    Band,      ///< every p99 is known to the asked half-width
    Requests,  ///< the budget is spent
    Cancelled, ///< what was joined until then stands
    Saturated, ///< a role gets more than it can do: its queue has no end, nothing was simulated
    Nothing,   ///< no operation to simulate (managed stores)
};
[[nodiscard]] std::string_view stoppedByName(StoppedBy by);

struct Progress
{
    std::uint64_t requests = 0; ///< joined
    std::uint64_t budget = 0;
    int blocks = 0;
    double widest = 0; ///< largest half-width of a p99 against it, 0: not known yet
};

struct Options
{
    std::uint64_t seed = 1;
    std::uint64_t requests = 1000000; ///< measured ones at most, rounded up to whole blocks
    double band = 0.02;               ///< half-width of every p99 against it at which to stop
    int threads = 1;                  ///< never changes the result
    std::stop_token stop;
    std::function<void(const Progress &)> progress; ///< called on the caller's thread
};

/// Percentiles of one kind of request.
struct Simulated
{
    ReportedOp reported{};
    std::uint64_t requests = 0; ///< answered
    Seconds p50;
    Seconds p95;
    Seconds p99;
    /// 95 % half-width of the p99: of the blocks' own p99 (Student), or of its order statistics where blocks hold
    /// too few; the wider. Nothing below 500 requests.
    std::optional<Seconds> halfWidth;
    std::optional<Seconds> failoverP99; ///< of requests that came while the outage was taken in
    std::uint64_t unanswered = 0;       ///< too few copies were left
    std::uint64_t resent = 0;
};

struct Outcome
{
    std::uint64_t seed = 0;
    std::uint64_t requests = 0;  ///< measured
    std::uint64_t simulated = 0; ///< warm-up included
    int blocks = 0;
    StoppedBy stoppedBy = StoppedBy::Nothing;
    std::vector<Simulated> operations; ///< recorded ones, as in the model
    std::vector<std::string> roles;    ///< of the stations
    std::vector<double> utilisation;   ///< measured, by station; offered where saturated
    double seconds = 0;                ///< simulated time that was measured

    /// The kind of request that is slowest among those reported as `op`; null: none.
    [[nodiscard]] const Simulated *slowest(ReportedOp op) const;
};

/// Blocks of fixed length and seed, joined in their order until all p99 are known well enough or the budget is
/// spent. The same model, seed, budget and band give the same bytes on any number of threads.
[[nodiscard]] Outcome simulate(const Model &model, const Options &options = {});

} // namespace daemok::simulation
