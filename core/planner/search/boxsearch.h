// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/search/nodecounts.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace daemok::planner::detail {

/// Cost first, then nodes; whole numbers, so that sums and ties are exact.
struct Key
{
    std::int64_t cost = 0;
    std::int64_t nodes = 0;

    friend constexpr auto operator<=>(const Key &, const Key &) = default;
    friend constexpr Key operator+(Key a, Key b) { return {a.cost + b.cost, a.nodes + b.nodes}; }
    friend constexpr Key operator-(Key a, Key b) { return {a.cost - b.cost, a.nodes - b.nodes}; }
    friend constexpr Key operator*(std::int64_t k, Key a) { return {k * a.cost, k * a.nodes}; }
};

/// The work of exactSearch, in steps above the box's lo. First the least counts with the other roles at
/// their best and a good layout; then branch and bound over the two dearer roles: a rectangle of them is
/// dropped by one call if its best corner fails with as much of the third role as is still no dearer.
template <class Feasible> class BoxSearch
{
public:
    BoxSearch(const SearchBox &box, Feasible &feasible) : m_box(box), m_feasible(feasible)
    {
        double dearest = 0;
        double extent = 1;
        for (std::size_t i = 0; i < kSearchRoles; ++i) {
            m_hi[i] = std::max(0, box.hi[i] - box.lo[i]) / box.step[i];
            extent += m_hi[i];
            dearest = std::max(dearest, box.unitCost[i] * box.step[i]);
        }
        const double scale = scaleOf(dearest, extent);
        for (std::size_t i = 0; i < kSearchRoles; ++i)
            m_weight[i] = {std::llround(std::max(0.0, box.unitCost[i] * box.step[i]) * scale),
                           box.step[i]};
        std::sort(m_dearest.begin(), m_dearest.end(),
                  [this](std::size_t a, std::size_t b) { return m_weight[a] > m_weight[b]; });
    }

    SearchOutcome run()
    {
        bool empty = false;
        for (std::size_t i = 0; i < kSearchRoles; ++i)
            empty = empty || m_box.hi[i] < m_box.lo[i];
        if (!empty) {
            if (test(m_lo))
                accept(m_lo);
            else if (test(m_hi))
                search();
        }
        return {m_found, m_found ? countsOf(m_best) : NodeCounts{}, m_calls};
    }

private:
    static constexpr int kWide = 8; ///< steps from which on trading roles beforehand pays
    static constexpr int kLargestStride = 1 << 29;

    /// Prices become whole numbers by a power of ten, so that decimal prices tie exactly. As large as
    /// 12 digits of the dearest step and the sum over the box allow.
    [[nodiscard]] static double scaleOf(double dearest, double extent)
    {
        if (!(dearest > 0))
            return 0;
        return std::pow(10.0, std::floor(std::log10(std::min(1e13, 0x1p61 / extent) / dearest)));
    }

    [[nodiscard]] NodeCounts countsOf(const NodeCounts &steps) const
    {
        NodeCounts counts;
        for (std::size_t i = 0; i < kSearchRoles; ++i)
            counts[i] = m_box.lo[i] + steps[i] * m_box.step[i];
        return counts;
    }

    bool test(const NodeCounts &steps)
    {
        ++m_calls;
        const NodeCounts counts = countsOf(steps);
        return m_feasible(counts[0], counts[1], counts[2]);
    }

    [[nodiscard]] Key keyOf(const NodeCounts &steps) const
    {
        return steps[0] * m_weight[0] + steps[1] * m_weight[1] + steps[2] * m_weight[2];
    }

    [[nodiscard]] bool better(const NodeCounts &steps) const
    {
        const Key key = keyOf(steps);
        return !m_found || (key != m_bestKey ? key < m_bestKey : steps < m_best);
    }

    void accept(const NodeCounts &steps)
    {
        if (!better(steps))
            return;
        m_found = true;
        m_best = steps;
        m_bestKey = keyOf(steps);
    }

    /// Most steps of one role that cost no more than `room`.
    [[nodiscard]] static std::int64_t affordable(Key room, Key weight)
    {
        if (weight.cost == 0)
            return room.cost > 0 ? std::numeric_limits<int>::max() : room.nodes / weight.nodes;
        const std::int64_t steps = room.cost / weight.cost;
        return steps * weight <= room ? steps : steps - 1;
    }

    /// Least value of one role that is feasible with the others as in `at`. at is feasible, and no
    /// value below `least` is. Strides up from there, then bisection: the answer is mostly near.
    int fewest(NodeCounts at, std::size_t role, int least)
    {
        int above = at[role];
        for (int stride = 1; above - least >= stride;
             stride = std::min(2 * stride, kLargestStride)) {
            at[role] = least + stride - 1;
            if (test(at)) {
                above = at[role];
                break;
            }
            least = at[role] + 1;
        }
        while (least < above) {
            at[role] = least + (above - least) / 2;
            if (test(at))
                above = at[role];
            else
                least = at[role] + 1;
        }
        return above;
    }

    void search()
    {
        for (std::size_t i = 0; i < kSearchRoles; ++i)
            m_lo[i] = fewest(m_hi, i, m_lo[i]);
        if (test(m_lo)) {
            accept(m_lo);
            return;
        }
        start();
        bound(m_lo, m_hi);
    }

    /// A first layout: up from lo in even strides until feasible, then each role down, dearest first.
    void start()
    {
        NodeCounts at = m_lo;
        for (std::int64_t stride = 1;; stride *= 2) {
            for (std::size_t i = 0; i < kSearchRoles; ++i) {
                const std::int64_t even = std::max<std::int64_t>(1, m_lo[i] / 16);
                at[i] = static_cast<int>(std::min<std::int64_t>(m_hi[i], m_lo[i] + stride * even));
            }
            if (at == m_hi || test(at))
                break;
        }
        for (const std::size_t role : m_dearest)
            at[role] = fewest(at, role, m_lo[role]);
        exchange(at);
        accept(at);
    }

    /// Trades nodes of one role for nodes of another as long as that pays. A good layout early saves
    /// most of the bounding in wide boxes.
    void exchange(NodeCounts &at)
    {
        int width = 0;
        for (std::size_t i = 0; i < kSearchRoles; ++i)
            width = std::max(width, at[i] - m_lo[i]);
        if (width < kWide)
            return;
        constexpr std::size_t kPairs = kSearchRoles * kSearchRoles;
        std::size_t idle = 0;
        for (std::size_t pair = 0; idle < kPairs; pair = (pair + 1) % kPairs) {
            const std::size_t more = pair / kSearchRoles;
            const std::size_t fewer = pair % kSearchRoles;
            idle = more != fewer && tradeAll(at, more, fewer) ? 0 : idle + 1;
        }
    }

    /// Strides grow while they pay, then shrink; true if any did.
    bool tradeAll(NodeCounts &at, std::size_t more, std::size_t fewer)
    {
        bool any = false;
        bool growing = true;
        for (int stride = 1; stride > 0;
             stride = growing ? std::min(2 * stride, kLargestStride) : stride / 2) {
            const bool paid = trade(at, more, fewer, stride);
            any = any || paid;
            growing = growing && paid;
        }
        return any;
    }

    /// `stride` more of one role for as few of another as are then feasible, if that is better.
    bool trade(NodeCounts &at, std::size_t more, std::size_t fewer, int stride)
    {
        const std::int64_t least = affordable(stride * m_weight[more], m_weight[fewer]) + 1;
        if (at[more] > m_hi[more] - stride || least > at[fewer] - m_lo[fewer])
            return false;
        NodeCounts next = at;
        next[more] += stride;
        next[fewer] -= static_cast<int>(least);
        if (!test(next))
            return false;
        int down = 1;
        for (; next[fewer] - down >= m_lo[fewer]; down = std::min(2 * down, kLargestStride)) {
            NodeCounts lower = next;
            lower[fewer] -= down;
            if (!test(lower))
                break;
            next = lower;
        }
        at = next;
        at[fewer] = fewest(next, fewer, std::max(m_lo[fewer], next[fewer] - down + 1));
        return true;
    }

    /// All layouts from lo to hi.
    void bound(const NodeCounts &lo, NodeCounts hi)
    {
        if (!better(lo))
            return;
        const Key room = m_bestKey - keyOf(lo);
        for (std::size_t i = 0; i < kSearchRoles; ++i)
            hi[i] = static_cast<int>(
                std::min<std::int64_t>(hi[i], lo[i] + affordable(room, m_weight[i])));
        if (!test(hi))
            return;
        const auto [first, second, inner] = m_dearest;
        if (lo[first] == hi[first] && lo[second] == hi[second]) {
            NodeCounts at = hi;
            at[inner] = fewest(hi, inner, lo[inner]);
            exchange(at);
            accept(at);
            return;
        }
        const bool firstIsWider = (hi[first] - lo[first]) * m_weight[first]
                                  >= (hi[second] - lo[second]) * m_weight[second];
        const std::size_t cut = firstIsWider ? first : second;
        NodeCounts lowerHi = hi;
        lowerHi[cut] = lo[cut] + (hi[cut] - lo[cut]) / 2;
        NodeCounts upperLo = lo;
        upperLo[cut] = lowerHi[cut] + 1;
        bound(lo, lowerHi);
        bound(upperLo, hi);
    }

    const SearchBox &m_box;
    Feasible &m_feasible;
    NodeCounts m_lo{};
    NodeCounts m_hi{};
    std::array<Key, kSearchRoles> m_weight{};
    std::array<std::size_t, kSearchRoles> m_dearest{0, 1, 2}; ///< dearest step first
    NodeCounts m_best{};
    Key m_bestKey;
    bool m_found = false;
    int m_calls = 0;
};

} // namespace daemok::planner::detail
