// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/queues.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace daemok::simulation {

Queues::Queues(const Station &station)
    : m_station(station),
      m_free(static_cast<std::size_t>(station.queues())
             * static_cast<std::size_t>(station.servers)),
      m_lost(static_cast<std::size_t>(station.queues())),
      m_all(static_cast<std::size_t>(station.queues()))
{
    std::iota(m_all.begin(), m_all.end(), 0);
    for (const int queue : m_all) {
        const bool gone = station.lost(queue / station.queuesPerNode);
        m_lost[static_cast<std::size_t>(queue)] = gone ? 1 : 0;
        m_anyLost = m_anyLost || gone;
        if (!gone)
            m_left.push_back(queue);
    }
    if (station.balancing == Balancing::TwoChoices
        || station.balancing == Balancing::LeastOutstanding)
        m_ends.resize(m_all.size());
}

double Queues::serve(int queue, double t, double service)
{
    const auto servers = static_cast<std::size_t>(m_station.servers);
    double *const free = m_free.data() + static_cast<std::size_t>(queue) * servers;
    const double end = std::max(t, free[0]) + service;
    busy += service;
    // The first to come free takes the task: its entry sinks to its new place.
    std::size_t at = 0;
    for (;;) {
        std::size_t child = 2 * at + 1;
        if (child >= servers)
            break;
        if (child + 1 < servers && free[child + 1] < free[child])
            ++child;
        if (free[child] >= end)
            break;
        free[at] = free[child];
        at = child;
    }
    free[at] = end;
    if (!m_ends.empty()) {
        std::vector<double> &ends = m_ends[static_cast<std::size_t>(queue)];
        ends.push_back(end);
        std::push_heap(ends.begin(), ends.end(), std::greater<>());
    }
    return end;
}

std::size_t Queues::outstanding(int queue, double t)
{
    std::vector<double> &ends = m_ends[static_cast<std::size_t>(queue)];
    while (!ends.empty() && ends.front() <= t) {
        std::pop_heap(ends.begin(), ends.end(), std::greater<>());
        ends.pop_back();
    }
    return ends.size();
}

int Queues::leastOutstanding(Random &random, double t, const std::vector<int> &queues)
{
    // Equal ones share the tasks: each further one takes over with chance 1/k.
    int best = queues.front();
    std::size_t least = static_cast<std::size_t>(-1);
    std::uint32_t equal = 0;
    for (const int queue : queues) {
        const std::size_t waiting = outstanding(queue, t);
        if (waiting < least) {
            least = waiting;
            equal = 0;
        }
        if (waiting == least && random.below(++equal) == 0)
            best = queue;
    }
    return best;
}

int Queues::pickMember(Random &random, bool left)
{
    const int members = m_station.members;
    const int group =
        static_cast<int>(random.below(static_cast<std::uint32_t>(m_station.nodes / members)));
    const auto first = random.below(static_cast<std::uint32_t>(members));
    const int loop =
        m_station.queuesPerNode > 1
            ? static_cast<int>(random.below(static_cast<std::uint32_t>(m_station.queuesPerNode)))
            : 0;
    for (int i = 0; i < members; ++i) {
        const int node = group * members + (static_cast<int>(first) + i) % members;
        if (!left || !m_station.lost(node))
            return node * m_station.queuesPerNode + loop;
    }
    return -1;
}

int Queues::pick(Random &random, double t, bool left)
{
    if (m_station.members > 1)
        return pickMember(random, left);
    const std::vector<int> &queues = left ? m_left : m_all;
    switch (m_station.balancing) {
    case Balancing::Random:
        break;
    case Balancing::RoundRobin:
        return queues[m_turn++ % queues.size()];
    case Balancing::TwoChoices: {
        const auto count = static_cast<std::uint32_t>(queues.size());
        const std::uint32_t one = random.below(count);
        const std::uint32_t other = count > 1 ? (one + 1 + random.below(count - 1)) % count : one;
        const int first = queues[one];
        const int second = queues[other];
        return outstanding(second, t) < outstanding(first, t) ? second : first;
    }
    case Balancing::LeastOutstanding:
        return leastOutstanding(random, t, queues);
    }
    return someOf(random, queues);
}

void Queues::pickTasks(Random &random, int tasks, bool left, std::vector<int> &picked)
{
    std::vector<int> &queues = left ? m_left : m_all;
    const std::size_t count = std::min(queues.size(), static_cast<std::size_t>(tasks));
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t other = i + random.below(static_cast<std::uint32_t>(queues.size() - i));
        std::swap(queues[i], queues[other]);
        picked.push_back(queues[i]);
    }
}

void Queues::pickCopies(Random &random, int copies, std::vector<int> &picked)
{
    const auto below = [&random](int n) {
        return static_cast<int>(random.below(static_cast<std::uint32_t>(n)));
    };
    if (m_station.members > 1) {
        const int group = below(m_station.nodes / m_station.members);
        for (int i = 0; i < std::min(copies, m_station.members); ++i)
            picked.push_back((group * m_station.members + i) * m_station.queuesPerNode
                             + below(m_station.queuesPerNode));
        return;
    }
    const bool zoned = m_station.copiesByZone(copies);
    const int firstZone = zoned ? below(m_station.zones) : 0;
    for (int i = 0; i < std::min(copies, m_station.nodes); ++i) {
        int node = 0;
        bool again = true;
        while (again) {
            node = zoned ? (firstZone + i) % m_station.zones
                               + m_station.zones * below(m_station.nodes / m_station.zones)
                         : below(m_station.nodes);
            again = std::any_of(picked.begin(), picked.end(),
                                [&](int queue) { return queue / m_station.queuesPerNode == node; });
        }
        picked.push_back(node * m_station.queuesPerNode
                         + (m_station.queuesPerNode > 1 ? below(m_station.queuesPerNode) : 0));
    }
}

} // namespace daemok::simulation
