// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/usl.h"
#include "core/latency/station.h"
#include "core/planner/search/nodecounts.h"
#include "core/quantity/units.h"

#include <algorithm>
#include <array>
#include <vector>

namespace daemok::planner {

constexpr int kMaxStations = kSearchRoles; ///< session, query, data
constexpr int kMaxStages = 4;              ///< of one operation

/// The nodes of one role: `count` of them share the role's tasks evenly, each an M/G/m station.
struct PathStation
{
    int vcpu = 1; ///< m, servers of one node, >= 1
    double nodesPerServer =
        1;   ///< how many nodes stand for one that serves: the group size where only leaders do
    Usl usl{}; ///< extra work of every task where more nodes share the load; a law on utilisation alone
    int most = 1 << 30; ///< count beyond which more nodes add nothing (peak of the USL)

    /// Tasks a second that reach one serving node's queue, in units of its work alone.
    [[nodiscard]] double perNode(double arrivals, int count) const
    {
        if (!usl.acts())
            return arrivals > 0 ? arrivals / std::max(0.0, count / nodesPerServer) : 0;
        const double n = std::min(count, most);
        return arrivals > 0 ? arrivals / std::max(0.0, n / nodesPerServer) * usl.work(n) : 0;
    }

    friend bool operator==(const PathStation &, const PathStation &) = default;
};

/// A read that may miss the caches of the role's nodes and then waits for the disk, off the CPU.
/// Off where time.mean or share is 0.
struct DiskRead
{
    latency::LogNormal time;
    double share = 1; ///< of the tasks that read at all
    Bytes cachePerNode;
    Bytes workingSet; ///< of all copies that the nodes cache

    [[nodiscard]] bool present() const { return time.mean.value() > 0 && share > 0; }

    friend bool operator==(const DiskRead &, const DiskRead &) = default;
};

/// Chance that a task waits for the disk with `count` nodes; never rises with count.
template <class Sink>
[[nodiscard]] double missProbability(const DiskRead &disk, int count, Sink &sink)
{
    const double cached = disk.cachePerNode.value() * count;
    const double miss =
        disk.workingSet.value() > 0 ? std::max(0.0, 1 - cached / disk.workingSet.value()) : 0;
    if constexpr (Sink::recording) {
        sink.formula("miss = share * max(0, 1 - cache_per_node * n / working_set)");
        sink.term("share", "read_share", disk.share, "");
        sink.term("cache_per_node", "cache_per_node", disk.cachePerNode.value(), "bytes");
        sink.term("n", "nodes", count, "");
        sink.term("working_set", "working_set", disk.workingSet.value(), "bytes");
    }
    return disk.share * miss;
}

/// One visit of an operation to a role: `sent` tasks start at once on different nodes and the stage
/// ends with reply number `replies`; all sent tasks load the nodes. sent may be fractional or huge
/// where replies = sent; 1 <= replies <= sent.
struct PathStage
{
    int station = 0;
    latency::ServiceLaw service; ///< of one task
    double sent = 1;
    double replies = 1;
    DiskRead disk;

    [[nodiscard]] static PathStage plain(int station, const latency::ServiceLaw &service)
    {
        return {station, service, 1, 1, {}};
    }
    [[nodiscard]] static PathStage allOf(int station, const latency::ServiceLaw &service,
                                         double tasks)
    {
        return {station, service, tasks, tasks, {}};
    }
    [[nodiscard]] static PathStage quorum(int station, const latency::ServiceLaw &service,
                                          int replies, int copies)
    {
        return {station, service, static_cast<double>(copies), static_cast<double>(replies), {}};
    }
};

/// Tasks of one request that come to one queue at once, where `queues` take part; at least 1.
[[nodiscard]] inline double tasksTogether(double sent, double queues)
{
    return std::max(1.0, sent / std::max(queues, 1e-9));
}

/// How long the last of `together` tasks of mean service S waits for the others of its request on a queue of m
/// servers: (b/m - 1) S beyond m of them.
[[nodiscard]] inline double ownWait(double together, int servers, double meanService)
{
    return std::max(0.0, together / servers - 1) * meanService;
}

/// Of how many tasks the last one ends a stage: of all, or of those that the servers do last, because tasks on one
/// queue share its wait.
[[nodiscard]] inline double lastTasks(double sent, double queues, int servers)
{
    return std::min(sent, std::max(1.0, queues * servers));
}

/// One operation: its stages one after the other, each independent of the others, plus a constant
/// delay (round trips). Without a goal it only loads the stations.
struct PathOperation
{
    PerSecond rate;
    std::array<PathStage, kMaxStages> stages{};
    int stageCount = 0;
    Seconds delay;
    Seconds goal; ///< 0: none
    double percentile = 0.99;

    void add(const PathStage &stage) { stages[static_cast<std::size_t>(stageCount++)] = stage; }
    [[nodiscard]] bool hasGoal() const { return goal.value() > 0; }
};

/// All operations of one store; station i is dimension i of the search. A station no stage names is absent.
struct PathProblem
{
    std::array<PathStation, kMaxStations> stations{};
    std::vector<PathOperation> operations;
    latency::WaitModel model = latency::WaitModel::Blend;
    int cells = latency::kSearchCells;
};

} // namespace daemok::planner
