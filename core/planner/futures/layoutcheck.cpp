// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/futures/layoutcheck.h"

#include <algorithm>
#include <utility>

namespace daemok::planner {

std::size_t PartTable::add(PartCheck part)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &e) { return e.check.sameAs(part); });
    if (found != m_entries.end())
        return static_cast<std::size_t>(found - m_entries.begin());
    m_entries.push_back({std::move(part), 0, {}});
    return m_entries.size() - 1;
}

bool PartTable::carries(std::size_t part, const Futures &futures, std::size_t first, std::size_t i)
{
    Entry &entry = m_entries[part];
    if (entry.first != first) {
        entry.first = first;
        entry.answers.clear();
    }
    if (i >= entry.answers.size())
        entry.answers.resize(i + 1, Answer::NotAsked);
    if (entry.answers[i] == Answer::NotAsked)
        entry.answers[i] =
            entry.check.carries(futures.demand(first + i), m_scratch) ? Answer::Yes : Answer::No;
    return entry.answers[i] == Answer::Yes;
}

LayoutCheck::LayoutCheck(const PartContext &context, const ChosenLayout &chosen,
                         latency::WaitModel model, PartTable &parts)
    : m_context(context),
      m_chosen(chosen),
      m_table(parts)
{
    // The database first: it is the cheapest to ask and often says no.
    if (chosen.existing) {
        const bool everything = chosen.layout.stores.empty();
        addPart(everything ? PartCheck::Kind::AllInDatabase : PartCheck::Kind::BesideDatabase, 0,
                chosen.existing->with, model);
    }
    for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i)
        addPart(PartCheck::Kind::Store, chosen.layout.masks[i], chosen.layout.stores[i], model);
    if (chosen.compute) {
        m_moved = std::make_unique<MovablePattern>(chosen.compute->wish->pattern);
        m_wish = std::make_shared<ComputeWish>(*chosen.compute->wish);
    }
}

void LayoutCheck::addPart(PartCheck::Kind kind, GroupMask mask, const StoreChoice &choice,
                          latency::WaitModel model)
{
    if (choice.demand) // else managed: bought by units, whatever comes
        m_parts.push_back(m_table.add(PartCheck(m_context, kind, mask, choice, model)));
}

bool LayoutCheck::computeHolds(const Futures &futures, std::size_t future)
{
    if (!m_wish)
        return true;
    m_moved->set(futures.inputs(), futures.values(future));
    m_wish->pattern = m_moved->pattern();
    const Scene &scene = m_context.scene;
    const auto needed =
        computeOn(scene.catalog, scene.markets[static_cast<std::size_t>(m_chosen.layout.market)],
                  scene.currency, m_wish, futures.demand(future), m_context.settings,
                  m_chosen.compute->server);
    return needed && needed->count <= m_chosen.compute->count;
}

std::size_t LayoutCheck::enough(const Futures &futures, std::size_t first, std::size_t count)
{
    std::size_t enough = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const bool carried = served(futures.demand(first + i))
                             && std::all_of(m_parts.begin(), m_parts.end(), [&](std::size_t part) {
                                    return m_table.carries(part, futures, first, i);
                                });
        enough += carried && computeHolds(futures, first + i) ? 1 : 0;
    }
    return enough;
}

} // namespace daemok::planner
