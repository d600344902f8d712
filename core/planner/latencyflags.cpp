// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/latencyflags.h"

#include "core/quantity/terms.h"

#include <algorithm>

namespace daemok::planner {
namespace {

constexpr double kHighCv = 1.5;
constexpr double kFragile = 0.85;
constexpr double kWaitsReachP99 = 1e-3; // of the requests wait

/// The stage's own time: service, and the disk for those that miss.
latency::Moments ownTime(const StageUnderLoad &load)
{
    const latency::Moments service = load.stage.service.moments();
    if (!load.stage.disk.present())
        return service;
    NoTerms none;
    const double miss = missProbability(load.stage.disk, load.nodes, none);
    const latency::Moments disk = load.stage.disk.time.moments();
    return {service.mean + miss * disk.mean,
            service.second + miss * (2 * service.mean * disk.mean + disk.second)};
}

} // namespace

void addFlags(std::vector<std::string_view> &flags, const StageUnderLoad &load)
{
    const auto flag = [&](std::string_view id) {
        if (std::find(flags.begin(), flags.end(), id) == flags.end())
            flags.push_back(id);
    };
    const PathStage &stage = load.stage;
    const double queues = load.nodes / load.station.nodesPerServer;
    const int servers = load.station.vcpu;
    const bool quorum = stage.sent > stage.replies;
    if (quorum && (load.grouped || load.nodes < 4 * stage.sent || servers < 8))
        flag("replicas_queue_together");
    const bool batches = load.congestion.dispersion > 1;
    const bool fansOut = !quorum && stage.sent > 1;
    if (fansOut && ((2 * stage.sent > queues && servers <= 4) || stage.sent > queues))
        flag("full_fan_out");
    if (stage.disk.present()) {
        NoTerms none;
        const double miss = missProbability(stage.disk, load.nodes, none);
        if (miss > 0.005 && miss < 0.02)
            flag("on_the_cliff");
    }
    const bool waits = load.congestion.waitProbability > kWaitsReachP99;
    if (ownTime(load).cv() > kHighCv || (waits && (batches || load.mix.cv() > kHighCv)))
        flag("high_variance");
    if (load.congestion.utilisation > kFragile)
        flag("fragile");
}

} // namespace daemok::planner
