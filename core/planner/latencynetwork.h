// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/latencysearch.h"
#include "core/planner/search/pathproblem.h"

#include <array>

namespace daemok::planner {

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

/// The stations and paths of a store at its server types, disks and counts (which only decide how much of a
/// node's memory is left to cache). Operations ask for `percentile` within their goals.
[[nodiscard]] Network networkOf(const Catalog &catalog, const StoreChoice &choice,
                                const Goals &goals, double percentile);
[[nodiscard]] NodeCounts countsOf(const Network &network, const StoreChoice &choice);
[[nodiscard]] std::optional<double> goalOf(const Path &path, const Goals &goals);

} // namespace daemok::planner
