// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/histogram.h"
#include "core/simulation/model.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace daemok::simulation {

/// Parts of a block: `warm` seconds from an empty system, then the outage strikes and `failover` seconds are
/// recorded apart, then `requests` are measured.
struct BlockLengths
{
    double warm = 0;
    double failover = 0;
    std::uint64_t requests = 0;
};

/// Long enough to forget the empty start: the slowest station's relaxation times over, at least a tenth of
/// the block; and as long again after the outage. Depends on the model and `requests` alone.
[[nodiscard]] BlockLengths blockLengths(const Model &model, std::uint64_t requests);

struct BlockResult
{
    struct Operation
    {
        Histogram latency;            ///< measured
        Histogram failover;           ///< of requests that came while the outage was taken in
        std::uint64_t unanswered = 0; ///< measured requests that too few copies could answer
        std::uint64_t resent = 0;     ///< tasks sent a second time, failover included
    };
    std::vector<Operation> operations; ///< as Model::operations
    std::vector<double> busy; ///< by station, vCPU seconds given to tasks that came while measured
    double seconds = 0;       ///< measured
    std::uint64_t simulated = 0; ///< requests altogether
    bool complete = false;       ///< false: cancelled
};

/// One independent run of the model with the random numbers (seed, block). Pure.
[[nodiscard]] BlockResult runBlock(const Model &model, const BlockLengths &lengths,
                                   std::uint64_t seed, std::uint64_t block, std::stop_token stop);

} // namespace daemok::simulation
