// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>

namespace daemok::planner {

enum class Objective { Cost, Nodes };

/// Money for ranking: a whole number of 1024ths, so that sums of any order are exact and ties are ties.
[[nodiscard]] inline double rankedMoney(double amount)
{
    return std::round(amount * 1024) / 1024;
}

/// What a store or layout is ranked by: lexicographic, additive over stores (so that the best store for each
/// bundle is the best part of a layout). A missing price of a compute, disk or request-unit line ranks before
/// any money, so deleting a price can only move a layout down; then a results store that is made for something
/// else (Product::resultsFit).
struct Rank
{
    double unpriced = 0; ///< required lines without a price
    double poorFits = 0; ///< 1 where the results store is one
    double money = 0;    ///< monthly, purchases spread; sums of rankedMoney
    double servers = 0;
    double vcpus = 0;
    double memoryGib = 0;
    double diskGib = 0;

    Rank &operator+=(const Rank &o)
    {
        unpriced += o.unpriced;
        poorFits += o.poorFits;
        money += o.money;
        servers += o.servers;
        vcpus += o.vcpus;
        memoryGib += o.memoryGib;
        diskGib += o.diskGib;
        return *this;
    }
    friend Rank operator+(Rank a, const Rank &b) { return a += b; }
    Rank &operator-=(const Rank &o)
    {
        unpriced -= o.unpriced;
        poorFits -= o.poorFits;
        money -= o.money;
        servers -= o.servers;
        vcpus -= o.vcpus;
        memoryGib -= o.memoryGib;
        diskGib -= o.diskGib;
        return *this;
    }
    friend Rank operator-(Rank a, const Rank &b) { return a -= b; }
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

    [[nodiscard]] bool less(const Rank &a, const Rank &b) const
    {
        const bool aNone = none(a);
        const bool bNone = none(b);
        if (aNone || bNone)
            return !aNone && bNone;
        const bool nodes = m_objective == Objective::Nodes;
        if (nodes && a.poorFits != b.poorFits)
            return a.poorFits < b.poorFits;
        if (nodes && a.servers != b.servers)
            return a.servers < b.servers;
        if (m_anyPrice && a.unpriced != b.unpriced)
            return a.unpriced < b.unpriced;
        if (a.poorFits != b.poorFits)
            return a.poorFits < b.poorFits;
        if (a.money != b.money)
            return a.money < b.money;
        if (a.servers != b.servers)
            return a.servers < b.servers;
        if (a.vcpus != b.vcpus)
            return a.vcpus < b.vcpus;
        return a.memoryGib != b.memoryGib ? a.memoryGib < b.memoryGib : a.diskGib < b.diskGib;
    }

private:
    [[nodiscard]] static bool none(const Rank &r)
    {
        return r.unpriced == std::numeric_limits<double>::infinity();
    }

    Objective m_objective;
    bool m_anyPrice;
};

} // namespace daemok::planner
