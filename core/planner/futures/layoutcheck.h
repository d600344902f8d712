// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/futures/partcheck.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace daemok::planner {

/// The stores of several layouts of one plan, each asked once about the same futures: many alternatives share the
/// existing database and a search store. One thread.
class PartTable
{
public:
    /// Index of the part; equal parts have one.
    std::size_t add(PartCheck part);

    /// Whether a part carries future `first` + i of the chunk that begins with `first`; what another layout asked about
    /// the chunk is not asked again.
    [[nodiscard]] bool carries(std::size_t part, const Futures &futures, std::size_t first,
                               std::size_t i);

private:
    enum class Answer : std::uint8_t { No, Yes, NotAsked };
    struct Entry
    {
        PartCheck check;
        std::size_t first = 0;
        std::vector<Answer> answers; ///< by future of the chunk
    };
    std::vector<Entry> m_entries;
    PathPredicate m_scratch{PathPredicate::Keep::Nothing};
};

/// Asks of one layout, at its counts, whether it is enough in futures: all of its stores, the existing database and a
/// local model.
class LayoutCheck
{
public:
    /// All arguments outlive the check.
    LayoutCheck(const PartContext &context, const ChosenLayout &chosen, latency::WaitModel model,
                PartTable &parts);

    /// In how many of `count` futures from `first` on.
    [[nodiscard]] std::size_t enough(const Futures &futures, std::size_t first, std::size_t count);

private:
    void addPart(PartCheck::Kind kind, GroupMask mask, const StoreChoice &choice,
                 latency::WaitModel model);
    /// Nothing is asked that no store of the layout was made for.
    [[nodiscard]] bool served(const Demand &demand) const
    {
        return (askedGroups(demand) & ~m_context.asked) == 0;
    }
    [[nodiscard]] bool computeHolds(const Futures &futures, std::size_t future);

    PartContext m_context;
    const ChosenLayout &m_chosen;
    PartTable &m_table;
    std::vector<std::size_t> m_parts;        ///< into m_table
    std::shared_ptr<ComputeWish> m_wish;     ///< with a pattern that is moved
    std::unique_ptr<MovablePattern> m_moved; ///< for the local model, which reads answers
};

} // namespace daemok::planner
