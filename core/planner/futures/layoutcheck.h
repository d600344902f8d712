// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/futures/futures.h"
#include "core/planner/run.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace daemok::planner {

/// Asks of one layout, at its counts, whether it is enough in futures: every floor line of its stores, of the
/// existing database and of a local model, and every goal.
///
/// A future's lines are computed by the functions that plan (storeDemand, floorNodes). Goals are asked of many futures
/// at once: what is not above another load in anything is within its goals too (models.md section 0; station.h states
/// the exception, below 2e-4 of the answers), so that a group whose upper envelope meets them needs one question.
class LayoutCheck
{
public:
    /// All arguments but `settings` outlive the check. `asked`: groups of the demand the layout was made for.
    LayoutCheck(const Scene &scene, const ChosenLayout &chosen, const Settings &settings,
                GroupMask asked, latency::WaitModel model, PathPredicate &scratch);

    /// enough[i - first] for futures first ... last - 1, 1 or 0.
    void check(const Futures &futures, std::size_t first, std::size_t last, std::uint8_t *enough);

    /// One future by itself, without envelopes: what check() must agree with.
    [[nodiscard]] bool enoughIn(const Futures &futures, std::size_t future);

private:
    enum class Kind : std::uint8_t { Store, BesideDatabase, AllInDatabase };
    struct Part
    {
        Kind kind{};
        GroupMask mask = 0;
        const RuleValues *rules = nullptr;
        StoreChoice trial;                   ///< its demand is replaced by a future's
        std::shared_ptr<StoreDemand> demand; ///< of trial
        std::vector<Capacities> capacities;  ///< by role
        bool goals = false;
    };
    /// A future that passed the floors, with what its goals are asked of.
    struct Passed
    {
        std::size_t future = 0;
        std::vector<std::vector<double>> keys; ///< by part: ln of what decides about its goals
        std::vector<StoreDemand> parts;
    };

    void addPart(Kind kind, GroupMask mask, const StoreChoice &choice, bool goals);
    [[nodiscard]] StoreBundle bundleOf(const Part &part, const Demand &demand) const;
    /// Nothing is asked that no store of the layout was made for.
    [[nodiscard]] bool served(const Demand &demand) const
    {
        return (askedGroups(demand) & ~m_asked) == 0;
    }
    /// Sets part.demand; whether all floors hold.
    [[nodiscard]] bool floorsHold(Part &part, const Demand &demand) const;
    [[nodiscard]] bool computeHolds(const Futures &futures, std::size_t future);
    [[nodiscard]] static std::vector<double> keysOf(const StoreDemand &demand);
    [[nodiscard]] bool goalsHold(Part &part);
    void resolve(std::size_t part, const Passed **begin, const Passed **end, std::uint8_t *enough,
                 std::size_t first);
    void resolveAlike(std::size_t part, const Passed **begin, const Passed **end,
                      std::uint8_t *enough, std::size_t first);

    const Scene &m_scene;
    const ChosenLayout &m_chosen;
    Settings m_settings;
    GroupMask m_asked;
    latency::WaitModel m_model;
    PathPredicate &m_scratch;
    std::vector<Part> m_parts;
    std::shared_ptr<ComputeWish> m_wish;     ///< with a pattern that is moved
    std::unique_ptr<MovablePattern> m_moved; ///< for the local model, which reads answers
};

} // namespace daemok::planner
