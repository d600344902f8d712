// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/futures/layoutcheck.h"

#include "core/planner/latencynetwork.h"

#include <algorithm>
#include <cmath>

namespace daemok::planner {
namespace {

bool sameShape(const StoreDemand &a, const StoreDemand &b)
{
    return a.roles.size() == b.roles.size()
           && std::equal(a.paths.begin(), a.paths.end(), b.paths.begin(), b.paths.end(),
                         [](const Path &p, const Path &q) {
                             if (p.operation != q.operation || p.stageCount != q.stageCount)
                                 return false;
                             for (int i = 0; i < p.stageCount; ++i)
                                 if (p.stages[static_cast<std::size_t>(i)].role
                                     != q.stages[static_cast<std::size_t>(i)].role)
                                     return false;
                             return true;
                         });
}

/// What the goals are asked of, each by `pick`: the larger or the smaller of both.
template <class Pick> void envelope(StoreDemand &into, const StoreDemand &other, Pick pick)
{
    into.workingSetGib = pick(into.workingSetGib, other.workingSetGib);
    for (std::size_t i = 0; i < into.roles.size(); ++i)
        into.roles[i].memoryGib = pick(into.roles[i].memoryGib, other.roles[i].memoryGib);
    for (std::size_t p = 0; p < into.paths.size(); ++p) {
        Path &path = into.paths[p];
        const Path &from = other.paths[p];
        path.rate = pick(path.rate, from.rate);
        path.delayMs = pick(path.delayMs, from.delayMs);
        for (std::size_t i = 0; i < static_cast<std::size_t>(path.stageCount); ++i) {
            path.stages[i].serviceMs = pick(path.stages[i].serviceMs, from.stages[i].serviceMs);
            path.stages[i].tasks = pick(path.stages[i].tasks, from.stages[i].tasks);
        }
    }
}

/// The key with the largest range.
template <class Iterator, class Keys>
std::size_t widest(Iterator begin, Iterator end, const Keys &keysOf)
{
    std::size_t best = 0;
    double most = -1;
    for (std::size_t k = 0; k < keysOf(*begin).size(); ++k) {
        double least = keysOf(*begin)[k];
        double largest = least;
        for (Iterator one = begin; one != end; ++one) {
            if (k >= keysOf(*one).size())
                continue; // of another shape: halves by anything
            least = std::min(least, keysOf(*one)[k]);
            largest = std::max(largest, keysOf(*one)[k]);
        }
        if (largest - least > most) {
            most = largest - least;
            best = k;
        }
    }
    return best;
}

double larger(double a, double b)
{
    return std::max(a, b);
}
double smaller(double a, double b)
{
    return std::min(a, b);
}

} // namespace

LayoutCheck::LayoutCheck(const Scene &scene, const ChosenLayout &chosen, const Settings &settings,
                         GroupMask asked, latency::WaitModel model, PathPredicate &scratch)
    : m_scene(scene),
      m_chosen(chosen),
      m_settings(settings),
      m_asked(asked),
      m_model(model),
      m_scratch(scratch)
{
    // The database first: it is the cheapest to ask and often says no.
    if (chosen.existing) {
        const bool everything = chosen.layout.stores.empty();
        addPart(everything ? Kind::AllInDatabase : Kind::BesideDatabase, 0, chosen.existing->with,
                everything);
    }
    for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i)
        addPart(Kind::Store, chosen.layout.masks[i], chosen.layout.stores[i], true);
    if (chosen.compute) {
        m_moved = std::make_unique<MovablePattern>(chosen.compute->wish->pattern);
        m_wish = std::make_shared<ComputeWish>(*chosen.compute->wish);
    }
}

void LayoutCheck::addPart(Kind kind, GroupMask mask, const StoreChoice &choice, bool goals)
{
    if (!choice.demand)
        return; // managed: bought by units, whatever comes
    Part part;
    part.kind = kind;
    part.mask = mask;
    part.rules = &m_scene.rules[static_cast<std::size_t>(choice.product)];
    part.trial = choice;
    part.demand = std::make_shared<StoreDemand>(*choice.demand);
    part.trial.demand = part.demand;
    for (std::size_t i = 0; i < choice.roles.size(); ++i)
        part.capacities.push_back(
            capacitiesOf(*part.rules, choice.demand->roles[i],
                         m_scene.catalog.servers[static_cast<std::size_t>(choice.roles[i].server)],
                         choice.roles[i].disk));
    part.goals = goals
                 && std::any_of(m_settings.goals.begin(), m_settings.goals.end(),
                                [](const auto &goal) { return goal.has_value(); });
    m_parts.push_back(std::move(part));
}

StoreBundle LayoutCheck::bundleOf(const Part &part, const Demand &demand) const
{
    switch (part.kind) {
    case Kind::Store:
        return makeBundle(demand, part.mask, m_asked);
    case Kind::BesideDatabase:
        return existingWithRequests(demand, *part.rules);
    case Kind::AllInDatabase:
        break;
    }
    return existingWithEverything(demand, *part.rules, m_asked);
}

bool LayoutCheck::floorsHold(Part &part, const Demand &demand) const
{
    NoTerms none;
    StoreDemand &store = *part.demand;
    store = storeDemand(m_scene.catalog, *part.rules, *store.deployment, store.without,
                        bundleOf(part, demand), store.placement, none);
    for (std::size_t i = 0; i < store.roles.size(); ++i)
        if (floorNodes(store, store.roles[i], demandsOf(store.roles[i]), part.capacities[i]).nodes
            > part.trial.roles[i].nodes)
            return false;
    return true;
}

bool LayoutCheck::computeHolds(const Futures &futures, std::size_t future)
{
    if (!m_wish)
        return true;
    m_moved->set(futures.inputs(), futures.values(future));
    m_wish->pattern = m_moved->pattern();
    const auto needed = computeOn(
        m_scene.catalog, m_scene.markets[static_cast<std::size_t>(m_chosen.layout.market)],
        m_scene.currency, m_wish, futures.demand(future), m_settings, m_chosen.compute->server);
    return needed && needed->count <= m_chosen.compute->count;
}

std::vector<double> LayoutCheck::keysOf(const StoreDemand &demand)
{
    constexpr double kLeast = 1e-9;
    std::vector<double> keys;
    const auto add = [&](double value) { keys.push_back(std::log(std::max(value, kLeast))); };
    for (const RoleDemand &role : demand.roles)
        add(role.cpu);
    for (const Path &path : demand.paths) {
        double ms = 0;
        for (int i = 0; i < path.stageCount; ++i)
            ms += path.stages[static_cast<std::size_t>(i)].serviceMs;
        add(ms);
    }
    add(demand.workingSetGib);
    return keys;
}

bool LayoutCheck::goalsHold(Part &part)
{
    Network network = networkOf(m_scene.catalog, part.trial, m_settings.goals, kGoalPercentile);
    if (!network.anyGoal)
        return true;
    network.problem.model = m_model;
    m_scratch.reset(network.problem);
    return m_scratch.meets(countsOf(network, part.trial));
}

void LayoutCheck::check(const Futures &futures, std::size_t first, std::size_t last,
                        std::uint8_t *enough)
{
    std::vector<Passed> passed;
    for (std::size_t i = first; i < last; ++i) {
        const bool holds =
            std::all_of(m_parts.begin(), m_parts.end(),
                        [&](Part &part) { return floorsHold(part, futures.demand(i)); })
            && computeHolds(futures, i);
        enough[i - first] = holds ? 1 : 0;
        if (!holds)
            continue;
        Passed one;
        one.future = i;
        for (const Part &part : m_parts) {
            one.parts.push_back(part.goals ? *part.demand : StoreDemand());
            one.keys.push_back(part.goals ? keysOf(*part.demand) : std::vector<double>());
        }
        passed.push_back(std::move(one));
    }
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        if (!m_parts[part].goals)
            continue;
        std::vector<const Passed *> left;
        for (const Passed &one : passed)
            if (enough[one.future - first] != 0)
                left.push_back(&one);
        resolve(part, left.data(), left.data() + left.size(), enough, first);
    }
}

/// [begin, end): by shape first, since only like loads have an envelope; then settled by an envelope where one does,
/// else by halves along what spreads most.
void LayoutCheck::resolve(std::size_t index, const Passed **begin, const Passed **end,
                          std::uint8_t *enough, std::size_t first)
{
    if (begin == end)
        return;
    const Passed **const unlike =
        std::stable_partition(begin, end, [index, like = *begin](const Passed *one) {
            return sameShape(one->parts[index], like->parts[index]);
        });
    resolveAlike(index, begin, unlike, enough, first);
    resolve(index, unlike, end, enough, first);
}

void LayoutCheck::resolveAlike(std::size_t index, const Passed **begin, const Passed **end,
                               std::uint8_t *enough, std::size_t first)
{
    Part &part = m_parts[index];
    const auto asked = [&](double (*pick)(double, double)) {
        *part.demand = (*begin)->parts[index];
        for (const Passed **one = begin; one != end; ++one)
            envelope(*part.demand, (*one)->parts[index], pick);
        return goalsHold(part);
    };
    if (asked(larger))
        return;
    if (end - begin == 1 || !asked(smaller)) {
        for (const Passed **one = begin; one != end; ++one)
            enough[(*one)->future - first] = 0;
        return;
    }
    const Passed **const middle = begin + (end - begin) / 2;
    const std::size_t along = widest(
        begin, end, [&](const Passed *one) -> const auto & { return one->keys[index]; });
    std::nth_element(begin, middle, end, [&](const Passed *a, const Passed *b) {
        const double x = a->keys[index][along];
        const double y = b->keys[index][along];
        return x != y ? x < y : a->future < b->future;
    });
    resolveAlike(index, begin, middle, enough, first);
    resolveAlike(index, middle, end, enough, first);
}

bool LayoutCheck::enoughIn(const Futures &futures, std::size_t future)
{
    if (!served(futures.demand(future)))
        return false;
    for (Part &part : m_parts)
        if (!floorsHold(part, futures.demand(future)) || (part.goals && !goalsHold(part)))
            return false;
    return computeHolds(futures, future);
}

} // namespace daemok::planner
