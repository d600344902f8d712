// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/model.h"

namespace daemok::simulation {

int Station::nodesLeft() const
{
    int left = 0;
    for (int i = 0; i < nodes; ++i)
        left += lost(i) ? 0 : 1;
    return left;
}

std::vector<double> Model::offered(bool after) const
{
    std::vector<double> busy(stations.size());
    for (const Operation &operation : operations) {
        const double rate = (after ? operation.rateAfter : operation.rate).value();
        for (const Stage &stage : operation.stages) {
            const Station &station = stations[static_cast<std::size_t>(stage.station)];
            // A copy whose node is lost is not made anywhere else.
            const double copies =
                after ? stage.copies * static_cast<double>(station.nodesLeft()) / station.nodes
                      : stage.copies;
            busy[static_cast<std::size_t>(stage.station)] +=
                rate * (stage.copies > 1 ? copies : stage.tasks) * stage.service.moments().mean;
        }
    }
    for (std::size_t i = 0; i < stations.size(); ++i) {
        const Station &station = stations[i];
        const int nodes = after ? station.nodesLeft() : station.nodes;
        const double there = static_cast<double>(nodes) * station.queuesPerNode * station.servers;
        busy[i] = busy[i] <= 0 ? 0 : there > 0 ? busy[i] / there : 1e9;
    }
    return busy;
}

} // namespace daemok::simulation
