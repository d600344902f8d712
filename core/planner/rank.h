// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <limits>

namespace daemok::planner {

enum class Objective { Cost, Nodes };

/// What a store or layout is ranked by: lexicographic, additive over stores (so that the best store for each
/// bundle is the best part of a layout). A missing price of a compute, disk or request-unit line ranks before
/// any money, so deleting a price can only move a layout down.
struct Rank
{
    double unpriced = 0; ///< required lines without a price
    double money = 0;    ///< monthly, purchases spread
    double servers = 0;
    double vcpus = 0;
    double memoryGib = 0;
    double diskGib = 0;

    Rank &operator+=(const Rank &o)
    {
        unpriced += o.unpriced;
        money += o.money;
        servers += o.servers;
        vcpus += o.vcpus;
        memoryGib += o.memoryGib;
        diskGib += o.diskGib;
        return *this;
    }
    friend Rank operator+(Rank a, const Rank &b) { return a += b; }
    static Rank worst()
    {
        Rank r;
        r.unpriced = std::numeric_limits<double>::infinity();
        return r;
    }
};

/// Order of ranks. Without any price in the market the unpriced lines say nothing: servers decide.
class RankOrder
{
public:
    RankOrder(Objective objective, bool anyPrice) : m_objective(objective), m_anyPrice(anyPrice) {}

    [[nodiscard]] bool less(const Rank &a, const Rank &b) const { return key(a) < key(b); }

private:
    [[nodiscard]] std::array<double, 7> key(const Rank &r) const
    {
        const bool none = r.unpriced == std::numeric_limits<double>::infinity();
        const double unpriced = m_anyPrice || none ? r.unpriced : 0;
        if (m_objective == Objective::Nodes)
            return {none ? 1.0 : 0.0, r.servers,   unpriced, r.money,
                    r.vcpus,          r.memoryGib, r.diskGib};
        return {unpriced, r.money, r.servers, r.vcpus, r.memoryGib, r.diskGib, 0};
    }

    Objective m_objective;
    bool m_anyPrice;
};

} // namespace daemok::planner
