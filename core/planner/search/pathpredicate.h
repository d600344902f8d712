// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/search/nodecounts.h"
#include "core/planner/search/rolelaws.h"

#include <array>
#include <optional>
#include <vector>

namespace daemok::planner {

/// feasible(s, q, d) of exactSearch: no station saturated, and for every operation with a goal
/// P(T <= goal) >= percentile, T the sum of its stages and its delay. Monotone in each count.
///
/// Each operation has its own grid, on [0, goal - constant part], constant part = delay + services
/// that are constants. One stage of an operation, preferably one with several replies, stays unfolded:
/// a check is a dot product once the laws of its counts (RoleLaws) and the sum of the other stages are
/// known; with three stages that sum is made once per pair of counts (0.25 us at 64 cells). Operations
/// are asked until one fails, the one that failed last first; what is not asked for is not made. An operation whose
/// goal holds by a bound in closed form (tailbound.h), as most do by far, is not asked.
///
/// Use one object for many problems: equal roles, stages and sums are found again, results depend on
/// the problem and the counts only, and nothing is allocated in the long run (RoleLaws). One thread.
class PathPredicate
{
public:
    /// Whether laws are kept for the next problem. Where no problem has a law of another's (futures, whose service
    /// times are all drawn), keeping them only fills memory that then no cache holds.
    enum class Keep : bool { Nothing, Laws };
    explicit PathPredicate(Keep keep = Keep::Laws) : m_keep(keep) {}

    /// Copies what it needs of the problem.
    void reset(const PathProblem &problem);

    bool operator()(int s, int q, int d) { return meets({s, q, d}); }
    bool meets(const NodeCounts &counts);

    /// P(T <= goal) of one operation with a goal; 0 if one of its stations is saturated.
    double probability(int operation, const NodeCounts &counts);

    /// Law of T less the constant part, on the operation's grid.
    latency::Law law(int operation, const NodeCounts &counts);
    [[nodiscard]] Seconds constantPart(int operation) const
    {
        return m_operations[index(operation)].constant;
    }

    [[nodiscard]] latency::Congestion congestionAt(int station, int count);
    [[nodiscard]] latency::Moments mix(int station) const { return m_laws.mix(station); }

    struct Work
    {
        int tables = 0; ///< laws of a stage at a count
        int sums = 0;   ///< stages folded
        int checks = 0; ///< dot products
        int bounds = 0; ///< operations that a bound settled
    };
    [[nodiscard]] Work work() const
    {
        return {m_laws.tablesMade(), m_sums, m_checks, m_bounds};
    } ///< since reset()

private:
    /// Stages that follow each other, whatever operation has them.
    struct Path
    {
        int folded = 0; ///< stages before the last one
        std::array<std::size_t, kMaxStages>
            stages{}; ///< of RoleLaws, the last one behind the folded
        SlotIndex sums;
        std::vector<double> sumValues;
        std::uint64_t lastKey = 0;
        std::size_t lastSum = kNone;
    };
    struct Operation
    {
        PathOperation given;
        bool tooTight = false; ///< the constant part alone exceeds the goal
        bool placed = false;   ///< path is known, or that there is none
        Seconds constant;
        Seconds horizon;
        std::size_t path = kNone;               ///< kNone: no stage, or no use for one
        std::array<int, kMaxStages> stations{}; ///< in the order of Path::stages
    };
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    static constexpr std::size_t kSums = 16384; ///< kept at most when a new problem comes
    using Slots = std::array<std::size_t, kMaxStations>;

    [[nodiscard]] static std::size_t index(int i) { return static_cast<std::size_t>(i); }
    static void describe(Operation &operation);
    void place(Operation &operation);
    void takePath(Operation &operation);
    bool locate(const NodeCounts &counts, Slots &at);
    [[nodiscard]] bool surelyWithin(const Operation &operation, const NodeCounts &counts,
                                    const Slots &at) const;
    double within(Operation &operation, const Slots &at);
    const double *lastLaw(const Operation &operation, const Slots &at);
    const double *foldedMasses(const Operation &operation, const Slots &at);
    double *sumOf(Path &path, std::uint64_t key, bool &isNew);

    Keep m_keep;
    RoleLaws m_laws;
    SlotStore<Path> m_paths;
    SlotIndex m_pathIndex;
    std::vector<Operation> m_operations;
    std::size_t m_strictest = 0; ///< the operation that failed last
    int m_forgets = 0;
    std::size_t m_sumsKept = 0;
    int m_sums = 0;
    int m_checks = 0;
    int m_bounds = 0;
    std::array<PathStation, kMaxStations> m_stations{};
};

/// Percentiles of one operation at given counts, goal or not.
struct PathPercentiles
{
    Seconds p50;
    Seconds p95;
    Seconds p99;
};

/// On a grid of problem.cells cells whose horizon follows the p99, found on a coarse grid first. Nothing if a
/// station the operation visits is saturated. Both predicates are reset; two, because one that changes its
/// number of cells forgets its laws. Equal ones serve where the problem's grid is coarse anyway.
[[nodiscard]] std::optional<PathPercentiles>
pathPercentiles(const PathProblem &problem, int operation, const NodeCounts &counts,
                PathPredicate &coarse, PathPredicate &fine);
[[nodiscard]] inline std::optional<PathPercentiles> pathPercentiles(const PathProblem &problem,
                                                                    int operation,
                                                                    const NodeCounts &counts,
                                                                    PathPredicate &scratch)
{
    return pathPercentiles(problem, operation, counts, scratch, scratch);
}

} // namespace daemok::planner
