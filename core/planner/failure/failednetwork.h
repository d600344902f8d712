// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/failure/failedlayout.h"

#include <optional>
#include <string>
#include <vector>

namespace daemok::planner {

/// Stations and paths of a store with the nodes that are left. A request whose copies are asked on several nodes
/// is several operations of the network: one for each number of copies that its item may have lost, with the copies
/// that are left; so lost copies load nobody, and the percentiles are those of the mixture.
class FailedNetwork
{
public:
    /// `after`: with what is left; else as planned. Goals ask for kGoalPercentile.
    FailedNetwork(const Catalog &catalog, const FailedStore &store, const Goals &goals, bool after);

    /// One path of the store that somebody waits for.
    struct Kind
    {
        ReportedOp reported{};
        double unanswered = 0; ///< share of its requests
        struct Part
        {
            int operation = 0; ///< of the network
            double share = 1;  ///< of the requests that are answered
        };
        std::vector<Part> parts; ///< empty: none is answered
    };
    [[nodiscard]] const std::vector<Kind> &kinds() const { return m_kinds; }

    /// Of the answered requests, on the report's grid; nothing if a queue on the way has no end or none is answered.
    [[nodiscard]] std::optional<PathPercentiles> percentiles(const Kind &kind,
                                                             LatencyScratch &scratch) const;

    /// Every goal holds with all rates times `factor`, and no queue is without end.
    [[nodiscard]] bool goalsHold(double factor, PathPredicate &scratch) const;

    struct Queue
    {
        std::string role;
        double utilisation = 0; ///< of its stations; 1e9 where no node is left
        double requests = 0;    ///< 1/s that pass it
    };
    [[nodiscard]] std::vector<Queue> queues() const;

private:
    void addPath(const FailedStore &store, const Path &path, const PathOperation &operation);

    PathProblem m_problem;
    NodeCounts m_counts{1, 1, 1};
    std::vector<std::string> m_roles; ///< by station
    std::vector<Kind> m_kinds;
};

} // namespace daemok::planner
