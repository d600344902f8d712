// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latency/servicelaw.h"
#include "core/planner/plan.h"
#include "core/quantity/units.h"

#include <cstdint>
#include <string>
#include <vector>

namespace daemok::simulation {

/// Which node a single task goes to. Copies and fan-out go to nodes drawn at random (hashed data) whatever is set.
enum class Balancing : std::uint8_t {
    Random,           ///< or hashed: what the planner assumes
    RoundRobin,       ///< in turn
    TwoChoices,       ///< the shorter of two drawn at random, JSQ(2)
    LeastOutstanding, ///< the node with the fewest tasks
};

/// The nodes of one role. A node has `queuesPerNode` queues (event loops), each first come first served by
/// `servers` vCPU. Queue q belongs to node q / queuesPerNode.
struct Station
{
    std::string role; ///< RolePlan::id
    int nodes = 1;    ///< that serve; of groups with a leader the leaders
    int queuesPerNode = 1;
    int servers = 1;
    int members =
        1; ///< of a group whose nodes hold the same items; 1: not in groups. Divides nodes
    Balancing balancing = Balancing::Random; ///< not of groups: an item's own nodes answer
    int zones = 1;                           ///< node i stands in zone i % zones
    int lostNodes = 0;     ///< fail when the outage strikes: nodes 0 ... lostNodes - 1
    bool lostZone = false; ///< or all of zone 0

    [[nodiscard]] int queues() const { return nodes * queuesPerNode; }
    [[nodiscard]] bool lost(int node) const
    {
        return lostZone ? node % zones == 0 : node < lostNodes;
    }
    [[nodiscard]] int nodesLeft() const;
    /// Copies of an item stand in different zones where the nodes allow it, else on any different nodes.
    [[nodiscard]] bool copiesByZone(int copies) const
    {
        return zones > 1 && copies <= zones && nodes % zones == 0;
    }
};

/// One visit to a role. Either `tasks` at once, all awaited, on different queues as far as there are (fractional:
/// the mean of the two whole numbers beside), each sent again if its node is lost; or `copies` > 1 of one task on
/// different nodes, of which `replies` are awaited: a lost node does not reply.
struct Stage
{
    int station = 0;
    latency::ServiceLaw service;
    double tasks = 1;
    int copies = 1;
    int replies = 1;
    int held =
        0; ///< copies there are of an item, at least `copies`; a lost one is passed over. 0: `copies`
    bool inSync = false;     ///< awaits no more than are left, but one
    latency::LogNormal disk; ///< of a task that misses, off the CPU
    double missProbability = 0;
    double missAfter = 0; ///< the same once nodes are lost
};

/// A kind of request: its stages one after the other, then a constant delay (round trips).
struct Operation
{
    ReportedOp reported{};
    bool recorded =
        true; ///< false: only loads the nodes (background work, copies that another store feeds)
    PerSecond rate;
    PerSecond rateAfter; ///< once the outage has struck
    std::vector<Stage> stages;
    Seconds delay;
};

/// What is simulated: Poisson arrivals of each operation, independent service times.
struct Model
{
    std::vector<Station> stations;
    std::vector<Operation> operations;
    bool outage = false; ///< lost nodes or rateAfter take effect during the run
    Seconds detection{
        0.0}; ///< until then tasks still go to lost nodes, and are sent again after it

    /// vCPU kept busy over vCPU there is; `after`: with the nodes left and rateAfter.
    [[nodiscard]] std::vector<double> offered(bool after) const;
};

} // namespace daemok::simulation
