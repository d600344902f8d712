// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/failure/failednetwork.h"

#include <algorithm>
#include <array>

namespace daemok::planner {
namespace {

/// Answers of a path whose copies may be lost.
struct Split
{
    const Stage *given = nullptr;
    int stage = -1; ///< whose copies are asked on several nodes; -1: one node answers
    const std::vector<CopyLoss> *losses = nullptr;
};

Split splitOf(const FailedStore &store, const Path &path)
{
    const StoreDemand &demand = *store.choice.demand;
    Split split;
    for (int i = 0; i < path.stageCount; ++i) {
        const Stage &stage = path.stages[static_cast<std::size_t>(i)];
        const FailedRole &role = store.roles[static_cast<std::size_t>(stage.role)];
        if (role.lost == 0 || role.copies.empty())
            continue;
        split.losses = &role.copies;
        split.given = &stage;
        if (asksCopies(demand, stage)) {
            split.stage = i;
            return split;
        }
    }
    return split;
}

} // namespace

FailedNetwork::FailedNetwork(const Catalog &catalog, const FailedStore &store, const Goals &goals,
                             bool after)
{
    StoreChoice choice = store.choice;
    if (!after)
        choice.demand = store.before;
    const Network network = networkOf(catalog, choice, goals, kGoalPercentile);
    m_problem.stations = network.problem.stations;
    for (int i = 0; i < network.stations.count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const FailedRole &role = store.roles[static_cast<std::size_t>(network.stations.role[at])];
        m_counts[at] = after ? role.serving() : role.nodes;
        m_roles.push_back(role.id);
    }
    FailedStore whole = store;
    for (FailedRole &role : whole.roles) {
        if (!after)
            role.lost = 0;
        else if (role.members > 1 && role.worstLost() < role.members)
            role.copies = {{role.worstLost(), 1}}; // as serving() says
    }
    for (std::size_t i = 0; i < network.problem.operations.size(); ++i)
        addPath(whole, choice.demand->paths[i], network.problem.operations[i]);
}

void FailedNetwork::addPath(const FailedStore &store, const Path &path,
                            const PathOperation &operation)
{
    Kind kind;
    kind.reported = reportedOp(path.operation);
    const auto add = [&](PathOperation part, double share) {
        part.rate = part.rate * share;
        kind.parts.push_back({static_cast<int>(m_problem.operations.size()), share});
        m_problem.operations.push_back(part);
    };
    const Split split = splitOf(store, path);
    if (!split.losses) {
        add(operation, 1);
    } else {
        double answered = 0;
        for (const CopyLoss &loss : *split.losses) {
            const StoreDemand &demand = *store.choice.demand;
            const int left = demand.placement.copies - loss.lost;
            const int needed = copiesNeeded(demand, path, *split.given, left);
            if (left < needed)
                continue; // too few: nobody waits for what they still do
            answered += loss.share;
            PathOperation part = operation;
            if (split.stage >= 0) {
                PathStage &stage = part.stages[static_cast<std::size_t>(split.stage)];
                stage.sent = std::min(split.given->sent, left);
                stage.replies = needed;
                add(part, loss.share);
            }
        }
        if (split.stage < 0 && answered > 0)
            add(operation, answered);
        for (Kind::Part &part : kind.parts)
            part.share /= answered;
        kind.unanswered = std::max(0.0, 1 - answered);
        if (kind.unanswered < 1e-12)
            kind.unanswered = 0;
    }
    if (!path.fed)
        m_kinds.push_back(std::move(kind));
}

std::optional<PathPercentiles> FailedNetwork::percentiles(const Kind &kind,
                                                          LatencyScratch &scratch) const
{
    PathProblem problem = m_problem;
    problem.cells = latency::kReportCells;
    for (int i = 0; i < kMaxStations; ++i)
        if (m_counts[static_cast<std::size_t>(i)] <= 0)
            return std::nullopt;
    Seconds most{0};
    std::optional<PathPercentiles> found;
    for (const Kind::Part &part : kind.parts) {
        found = pathPercentiles(problem, part.operation, m_counts, scratch.search, scratch.report);
        if (!found)
            return std::nullopt;
        most = std::max(most, found->p99);
    }
    if (kind.parts.size() < 2)
        return found;
    // The same horizon for all parts, so that their laws can be mixed: they differ in copies alone.
    for (PathOperation &operation : problem.operations)
        operation.goal = Seconds(0);
    for (const Kind::Part &part : kind.parts)
        problem.operations[static_cast<std::size_t>(part.operation)].goal = most * 1.05;
    PathPredicate &grid = scratch.report;
    grid.reset(problem);
    latency::Law law = grid.law(kind.parts.front().operation, m_counts);
    double weight = kind.parts.front().share;
    for (std::size_t i = 1; i < kind.parts.size(); ++i) {
        const double share = kind.parts[i].share;
        weight += share;
        law = latency::mixture(share / weight, grid.law(kind.parts[i].operation, m_counts), law);
    }
    const Seconds constant = grid.constantPart(kind.parts.front().operation);
    const auto at = [&](double p) { return constant + latency::quantile(law, p).value_or(most); };
    return PathPercentiles{at(0.5), at(0.95), at(0.99)};
}

bool FailedNetwork::goalsHold(double factor, PathPredicate &scratch) const
{
    PathProblem problem = m_problem;
    for (PathOperation &operation : problem.operations)
        operation.rate = operation.rate * factor;
    scratch.reset(problem);
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        if (m_counts[i] <= 0 || scratch.congestionAt(static_cast<int>(i), m_counts[i]).saturated())
            return false;
    for (const Kind &kind : m_kinds) {
        double within = 0;
        bool asked = false;
        for (const Kind::Part &part : kind.parts) {
            asked = problem.operations[static_cast<std::size_t>(part.operation)].hasGoal();
            if (asked)
                within += part.share * scratch.probability(part.operation, m_counts);
        }
        if (kind.unanswered > 0 || (asked && within < kGoalPercentile))
            return false;
    }
    return true;
}

std::vector<FailedNetwork::Queue> FailedNetwork::queues() const
{
    PathPredicate laws;
    laws.reset(m_problem);
    std::vector<Queue> queues;
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        Queue queue;
        queue.role = m_roles[i];
        for (const PathOperation &operation : m_problem.operations)
            for (int s = 0; s < operation.stageCount; ++s)
                if (operation.stages[static_cast<std::size_t>(s)].station == static_cast<int>(i)) {
                    queue.requests += operation.rate.value();
                    break;
                }
        queue.utilisation = m_counts[i] <= 0
                                ? (queue.requests > 0 ? 1e9 : 0)
                                : laws.congestionAt(static_cast<int>(i), m_counts[i]).utilisation;
        queues.push_back(queue);
    }
    return queues;
}

} // namespace daemok::planner
