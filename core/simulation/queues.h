// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/model.h"
#include "core/simulation/random.h"

#include <cstddef>
#include <vector>

namespace daemok::simulation {

/// The queues of one station while a block runs. Tasks must come in the order of time: then a queue is known by
/// when its servers come free, and a task's end is known when it comes (Kiefer & Wolfowitz 1955).
class Queues
{
public:
    explicit Queues(const Station &station);

    /// A task that comes at t with this service: when it ends.
    double serve(int queue, double t, double service);

    /// Queue for a single task by the station's balancing. `left`: only of nodes that are not lost; at least one is
    /// left. -1: no member of the item's group is.
    int pick(Random &random, double t, bool left);
    /// Fills `picked` with that many different queues (at most all), drawn at random; `left` as above.
    void pickTasks(Random &random, int tasks, bool left, std::vector<int> &picked);
    /// Queues on different nodes for the copies of one item, lost or not.
    void pickCopies(Random &random, int copies, std::vector<int> &picked);

    [[nodiscard]] bool lost(int queue) const
    {
        return m_anyLost && m_lost[static_cast<std::size_t>(queue)] != 0;
    }
    [[nodiscard]] bool anyLeft() const { return !m_left.empty(); }
    [[nodiscard]] int all() const { return static_cast<int>(m_all.size()); }

    double busy = 0; ///< seconds of service given since the owner set it to 0

private:
    [[nodiscard]] int someOf(Random &random, const std::vector<int> &queues) const
    {
        return queues[random.below(static_cast<std::uint32_t>(queues.size()))];
    }
    [[nodiscard]] std::size_t outstanding(int queue, double t);
    int pickMember(Random &random, bool left);
    int leastOutstanding(Random &random, double t, const std::vector<int> &queues);

    Station m_station;
    std::vector<double>
        m_free; ///< by queue a heap of the times its servers come free, earliest first
    std::vector<char> m_lost; ///< by queue
    bool m_anyLost = false;
    std::vector<int> m_all;  ///< every queue, in an order that draws change
    std::vector<int> m_left; ///< those of nodes that are not lost, likewise
    std::vector<std::vector<double>>
        m_ends; ///< by queue a heap of ends, where balancing asks for them
    std::size_t m_turn = 0;
};

} // namespace daemok::simulation
