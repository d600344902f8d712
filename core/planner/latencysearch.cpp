// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/latencysearch.h"

#include <algorithm>
#include <cmath>

namespace daemok::planner {
namespace {

/// Roles that operations visit become the stations of the search; at most three.
struct Stations
{
    std::array<int, kMaxStations> role{-1, -1, -1};
    int count = 0;

    int of(int r)
    {
        for (int i = 0; i < count; ++i)
            if (role[static_cast<std::size_t>(i)] == r)
                return i;
        if (count == kMaxStations)
            return kMaxStations - 1;
        role[static_cast<std::size_t>(count)] = r;
        return count++;
    }
};

struct Network
{
    PathProblem problem;
    Stations stations;
    bool anyGoal = false;
};

/// Nobody waits for a fed copy.
std::optional<double> goalOf(const Path &path, const Goals &goals)
{
    return path.fed ? std::nullopt : goals[static_cast<std::size_t>(reportedOp(path.operation))];
}

const ServerType &serverOf(const Catalog &catalog, const StoreChoice &choice, std::size_t role)
{
    return catalog.servers[static_cast<std::size_t>(choice.roles[role].server)];
}

bool leadersOnly(const StoreDemand &store, std::size_t role)
{
    return store.roles[role].data && store.leaders && !store.deployment->readsFromAllCopies;
}

DiskRead diskRead(const StoreDemand &store, const ServerType &server, const RoleChoice &choice,
                  const RoleDemand &role)
{
    NoTerms none;
    const RuleValues &rules = *store.rules;
    DiskRead disk;
    const bool local = choice.disk.kind != DiskChoice::Kind::Volume;
    disk.time = {Seconds(rules[local ? Rule::DiskReadMsLocal : Rule::DiskReadMsVolume] / 1000.0),
                 1.0};
    const double resident = role.memoryGib / std::max(1, choice.nodes);
    const double cache =
        std::max(0.0, needs::usableMemoryGib(rules, role, server, none) - resident);
    disk.cachePerNode = Bytes(cache * kGiB);
    disk.workingSet = Bytes(store.workingSetGib * kGiB);
    return disk;
}

PathStage stageOf(const Catalog &catalog, const StoreChoice &choice, const Stage &stage,
                  Stations &stations)
{
    const StoreDemand &store = *choice.demand;
    const auto role = static_cast<std::size_t>(stage.role);
    PathStage path;
    path.station = stations.of(stage.role);
    path.service = latency::ServiceLaw::plain(Seconds(stage.serviceMs / 1000.0), stage.cv);
    path.sent = stage.tasks;
    path.replies = stage.tasks;
    if (stage.sent > 1 && !leadersOnly(store, role)) {
        path.sent = stage.sent;
        path.replies = stage.awaited;
    }
    if (stage.readsDisk && store.workingSetGib > 0)
        path.disk =
            diskRead(store, serverOf(catalog, choice, role), choice.roles[role], store.roles[role]);
    return path;
}

Network networkOf(const Catalog &catalog, const StoreChoice &choice, const Goals &goals,
                  double percentile)
{
    Network network;
    const StoreDemand &store = *choice.demand;
    for (const Path &path : store.paths) {
        PathOperation operation;
        operation.rate = PerSecond(path.rate);
        operation.percentile = percentile;
        double delay = path.delayMs;
        for (int i = 0; i < path.stageCount; ++i) {
            const Stage &stage = path.stages[static_cast<std::size_t>(i)];
            operation.add(stageOf(catalog, choice, stage, network.stations));
            // A leader that waits for a member's copy waits one more round trip.
            if (stage.awaited > 1 && leadersOnly(store, static_cast<std::size_t>(stage.role)))
                delay += (*store.rules)[Rule::RoundTripMs];
        }
        operation.delay = Seconds(delay / 1000.0);
        if (const auto goal = goalOf(path, goals)) {
            operation.goal = Seconds(*goal / 1000.0);
            network.anyGoal = true;
        }
        network.problem.operations.push_back(operation);
    }
    for (int i = 0; i < network.stations.count; ++i) {
        const auto role =
            static_cast<std::size_t>(network.stations.role[static_cast<std::size_t>(i)]);
        const int vcpu = serverOf(catalog, choice, role).vcpu;
        const double threads = (*store.rules)[Rule::ThreadsPerStation];
        const bool loops = store.roles[role].data && threads > 0 && threads < vcpu;
        PathStation &station = network.problem.stations[static_cast<std::size_t>(i)];
        station.vcpu = loops ? static_cast<int>(threads) : vcpu;
        station.nodesPerServer =
            (leadersOnly(store, role) ? store.placement.copies : 1.0) * station.vcpu / vcpu;
    }
    return network;
}

NodeCounts countsOf(const Network &network, const StoreChoice &choice)
{
    NodeCounts counts{1, 1, 1};
    for (int i = 0; i < network.stations.count; ++i)
        counts[static_cast<std::size_t>(i)] =
            choice
                .roles[static_cast<std::size_t>(network.stations.role[static_cast<std::size_t>(i)])]
                .nodes;
    return counts;
}

void addFlags(LatencyFigure &figure, const StoreChoice &choice, const Path &path,
              const PathOperation &operation, const Network &network, PathPredicate &predicate)
{
    const auto flag = [&](std::string_view id) {
        if (std::find(figure.flags.begin(), figure.flags.end(), id) == figure.flags.end())
            figure.flags.push_back(id);
    };
    NoTerms none;
    for (int i = 0; i < path.stageCount; ++i) {
        const Stage &stage = path.stages[static_cast<std::size_t>(i)];
        const auto role = static_cast<std::size_t>(stage.role);
        const int nodes = choice.roles[role].nodes;
        const PathStage &law = operation.stages[static_cast<std::size_t>(i)];
        const PathStation &station =
            network.problem.stations[static_cast<std::size_t>(law.station)];
        if (law.sent > law.replies && nodes < 3 * choice.demand->placement.copies
            && station.vcpu <= 4)
            flag("replicas_queue_together");
        if (stage.tasks > 1 && stage.tasks >= nodes)
            flag("full_fan_out");
        if (law.disk.present()) {
            const double miss = missProbability(law.disk, nodes, none);
            if (miss > 0.005 && miss < 0.02)
                flag("on_the_cliff");
            const double hit = stage.serviceMs,
                         missed = stage.serviceMs + law.disk.time.mean.value() * 1000;
            const double mean = (1 - miss) * hit + miss * missed;
            const double second = 2 * ((1 - miss) * hit * hit + miss * missed * missed);
            if (mean > 0 && std::sqrt(std::max(0.0, second / (mean * mean) - 1)) > 1.5)
                flag("high_variance");
        }
        if (predicate.congestionAt(law.station, nodes).utilisation > 0.9)
            flag("fragile");
    }
}

} // namespace

CountSearch searchCounts(const Catalog &catalog, StoreChoice &choice, const Goals &goals,
                         const std::vector<double> &nodePrice, PathPredicate &scratch)
{
    const Network network = networkOf(catalog, choice, goals, kSearchPercentile);
    if (!network.anyGoal)
        return {true, {}};
    const StoreDemand &store = *choice.demand;
    SearchBox box;
    NodeCounts least{1, 1, 1};
    for (int i = 0; i < network.stations.count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const auto role = static_cast<std::size_t>(network.stations.role[at]);
        const RoleDemand &demand = store.roles[role];
        box.lo[at] = choice.roles[role].nodes;
        box.step[at] = demand.step;
        box.hi[at] = demand.scales ? std::max(box.lo[at], demand.maxNodes) : box.lo[at];
        box.unitCost[at] = nodePrice[role];
        least[at] = demand.scales ? demand.step : box.lo[at];
    }
    scratch.reset(network.problem);
    const SearchOutcome found = exactSearch(box, scratch);
    if (!found.feasible) {
        CountSearch result;
        for (std::size_t i = 0; i < network.problem.operations.size(); ++i) {
            const PathOperation &operation = network.problem.operations[i];
            if (!operation.hasGoal()
                || scratch.probability(static_cast<int>(i), box.hi) >= operation.percentile)
                continue;
            const auto nearest =
                pathPercentiles(network.problem, static_cast<int>(i), box.hi, scratch);
            result.missed = {reportedOp(store.paths[i].operation), operation.goal.value() * 1000,
                             nearest ? nearest->p99.value() * 1000 : 0};
            break;
        }
        return result;
    }
    const NodeCounts fewest = fewestEach(found.counts, least, box.step, scratch);
    const CountSearch result{true, {}};
    for (int i = 0; i < network.stations.count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        RoleChoice &role = choice.roles[static_cast<std::size_t>(network.stations.role[at])];
        role.nodes = found.counts[at];
        role.latencyNodes = store.roles[static_cast<std::size_t>(network.stations.role[at])].scales
                                ? fewest[at]
                                : 0;
    }
    return result;
}

std::array<LatencyFigure, kReportedOps>
reportLatency(const Catalog &catalog, const StoreChoice &choice, const Goals &goals, int cells)
{
    std::array<LatencyFigure, kReportedOps> figures;
    Network network = networkOf(catalog, choice, goals, kGoalPercentile);
    network.problem.cells = cells;
    const NodeCounts counts = countsOf(network, choice);
    PathPredicate predicate, loads;
    PathProblem loadOnly = network.problem;
    for (PathOperation &operation : loadOnly.operations)
        operation.goal = Seconds(0);
    loads.reset(loadOnly);
    for (std::size_t i = 0; i < network.problem.operations.size(); ++i) {
        const Path &path = choice.demand->paths[i];
        if (path.fed)
            continue;
        const auto op = static_cast<std::size_t>(reportedOp(path.operation));
        const auto found = pathPercentiles(network.problem, static_cast<int>(i), counts, predicate);
        LatencyFigure figure = figures[op];
        const bool first = !figure.asked;
        figure.asked = true;
        figure.goalMs = goals[op];
        if (!found) {
            figure.beyondGrid = true;
            figure.met = false;
        } else if (first || found->p99.value() * 1000 > figure.p99Ms) {
            figure.p50Ms = found->p50.value() * 1000;
            figure.p95Ms = found->p95.value() * 1000;
            figure.p99Ms = found->p99.value() * 1000;
        }
        figure.met = !figure.beyondGrid && (!goals[op] || figure.p99Ms <= *goals[op]);
        addFlags(figure, choice, path, network.problem.operations[i], network, loads);
        figures[op] = figure;
    }
    return figures;
}

namespace {

/// Surely within the goal without any queue: the quantiles of the stages, with the allowed misses shared among
/// them, add up to less (union bound; log-normal stages, the largest of `tasks` of them).
bool surelyReachable(const Path &path, double goalMs)
{
    if (path.stageCount == 0)
        return path.delayMs <= goalMs;
    double ms = path.delayMs;
    for (int i = 0; i < path.stageCount; ++i) {
        const Stage &stage = path.stages[static_cast<std::size_t>(i)];
        const double sigma = std::sqrt(std::log(1 + stage.cv * stage.cv));
        const double allowed =
            (1 - kSearchPercentile) / path.stageCount / std::max(1.0, stage.tasks);
        // Upper tail of the normal: P(Z > z) <= exp(-z^2/2)/2.
        const double z = std::sqrt(2 * std::log(0.5 / allowed));
        ms += stage.serviceMs * std::exp(sigma * z - sigma * sigma / 2);
    }
    return ms <= goalMs;
}

} // namespace

std::optional<MissedGoal> unreachableGoal(const StoreDemand &store, const Goals &goals,
                                          PathPredicate &scratch)
{
    PathProblem problem;
    for (const Path &path : store.paths) {
        const auto goal = goalOf(path, goals);
        if (!goal || surelyReachable(path, *goal))
            continue;
        PathOperation operation;
        operation.rate = PerSecond(1e-9);
        operation.percentile = kSearchPercentile;
        operation.delay = Seconds(path.delayMs / 1000.0);
        operation.goal = Seconds(*goal / 1000.0);
        for (int i = 0; i < path.stageCount; ++i) {
            const Stage &stage = path.stages[static_cast<std::size_t>(i)];
            const auto service =
                latency::ServiceLaw::plain(Seconds(stage.serviceMs / 1000.0), stage.cv);
            operation.add(PathStage::allOf(std::min(i, kMaxStations - 1), service, stage.tasks));
        }
        problem.operations = {operation};
        for (PathStation &station : problem.stations)
            station.vcpu = 64;
        scratch.reset(problem);
        if (!scratch.meets({1, 1, 1})) {
            const auto best = pathPercentiles(problem, 0, {1, 1, 1}, scratch);
            return MissedGoal{reportedOp(path.operation), *goal,
                              best ? best->p99.value() * 1000 : 0};
        }
    }
    return std::nullopt;
}

bool goalsHold(const Catalog &catalog, const StoreChoice &choice, const Goals &goals,
               PathPredicate &scratch)
{
    const Network network = networkOf(catalog, choice, goals, kGoalPercentile);
    if (!network.anyGoal)
        return true;
    scratch.reset(network.problem);
    return scratch.meets(countsOf(network, choice));
}

double tightestP99(const Catalog &catalog, const StoreChoice &choice, const Goals &goals,
                   PathPredicate &scratch)
{
    const Network network = networkOf(catalog, choice, goals, kGoalPercentile);
    const NodeCounts counts = countsOf(network, choice);
    if (network.problem.operations.empty())
        return 0;
    std::size_t tightest = 0;
    double least = 2;
    scratch.reset(network.problem);
    for (std::size_t i = 0; i < network.problem.operations.size(); ++i) {
        const double within = network.problem.operations[i].hasGoal()
                                  ? scratch.probability(static_cast<int>(i), counts)
                                  : 1;
        if (within < least) {
            least = within;
            tightest = i;
        }
    }
    const auto found =
        pathPercentiles(network.problem, static_cast<int>(tightest), counts, scratch);
    return found ? found->p99.value() * 1000 : 0;
}

} // namespace daemok::planner
