// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h" // first: moc 6.4 stumbles over <concepts> as a first header

#include "core/planner/search/exactsearch.h"

#include "core/planner/search/pathpredicate.h"
#include "tests/core/latency/draws.h"
#include "tests/core/planner/search/networks.h"

#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

using namespace daemok;
using namespace daemok::planner;
using namespace daemok::testing;

namespace {

/// Prices in whole cents, so that the oracle's sums and ties are exact.
using Cents = std::array<long long, kSearchRoles>;

std::tuple<long long, long long, NodeCounts> keyOf(const Cents &cents, const NodeCounts &n)
{
    return {cents[0] * n[0] + cents[1] * n[1] + cents[2] * n[2], 0LL + n[0] + n[1] + n[2], n};
}

/// The answer of exactSearch by asking every layout of the box.
template <class Feasible>
std::optional<NodeCounts> bruteForce(const SearchBox &box, const Cents &cents, Feasible &&feasible)
{
    std::optional<NodeCounts> best;
    for (int s = box.lo[0]; s <= box.hi[0]; s += box.step[0])
        for (int q = box.lo[1]; q <= box.hi[1]; q += box.step[1])
            for (int d = box.lo[2]; d <= box.hi[2]; d += box.step[2])
                if (feasible(s, q, d) && (!best || keyOf(cents, {s, q, d}) < keyOf(cents, *best)))
                    best = NodeCounts{s, q, d};
    return best;
}

SearchBox randomBox(Draws &draws, const NodeCounts &lo, int widest, Cents &cents)
{
    SearchBox box;
    const bool equalPrices = draws.chance(0.2);
    for (std::size_t i = 0; i < kSearchRoles; ++i) {
        box.lo[i] = lo[i];
        box.step[i] = draws.chance(0.2) ? 3 : 1;
        box.hi[i] = lo[i] + (draws.chance(0.1) ? 0 : draws.whole(0, widest));
        cents[i] = draws.chance(0.15) ? 0 : draws.whole(1, 400);
        if (equalPrices)
            cents[i] = 70;
        box.unitCost[i] = static_cast<double>(cents[i]) / 100;
    }
    return box;
}

QString text(const NodeCounts &n)
{
    return QStringLiteral("(%1 %2 %3)").arg(n[0]).arg(n[1]).arg(n[2]);
}

} // namespace

class TestExactSearch : public QObject
{
    Q_OBJECT

private slots:
    void equalsBruteForceOnRandomStaircases();
    void equalsBruteForceOnRealLaws();
    void floorsAreAskedFirst();
    void infeasibleAfterTwoCalls();
    void emptyBox();
    void equalPricesTakeTheFirst();
    void unpricedRolesTakeTheFewestNodes();
    void oneUnpricedRoleSparesThePricedOnes();
    void priceUnitDoesNotMatter();
    void groupsGrowAsAWhole();
    void hugeBox();
    void fewestEachEqualsBruteForce();
};

void TestExactSearch::equalsBruteForceOnRandomStaircases()
{
    // Feasible = at least as many nodes as one of some random corners: any monotone predicate is one such.
    Draws draws(1);
    int feasibleOnes = 0;
    for (int trial = 0; trial < 4000; ++trial) {
        Cents cents{};
        const SearchBox box =
            randomBox(draws, {draws.whole(0, 5), draws.whole(1, 5), draws.whole(1, 9)}, 14, cents);
        std::vector<NodeCounts> corners(static_cast<std::size_t>(draws.whole(0, 12)));
        for (NodeCounts &corner : corners)
            for (std::size_t i = 0; i < kSearchRoles; ++i)
                corner[i] = draws.whole(box.lo[i] - 1, box.lo[i] + 14);
        const auto feasible = [&](int s, int q, int d) {
            return std::any_of(corners.begin(), corners.end(), [&](const NodeCounts &c) {
                return s >= c[0] && q >= c[1] && d >= c[2];
            });
        };
        const auto expected = bruteForce(box, cents, feasible);
        const SearchOutcome found = exactSearch(box, feasible);
        QCOMPARE(found.feasible, expected.has_value());
        if (expected)
            QVERIFY2(found.counts == *expected, qPrintable(text(found.counts) + text(*expected)));
        feasibleOnes += found.feasible;
    }
    QVERIFY(feasibleOnes > 1000);
}

void TestExactSearch::equalsBruteForceOnRealLaws()
{
    Draws draws(2);
    PathPredicate feasible;
    int feasibleOnes = 0;
    int trades = 0;
    for (int trial = 0; trial < 3000; ++trial) {
        const PathProblem problem = randomNetwork(draws);
        const auto busy = busyOf(problem);
        NodeCounts lo{};
        for (std::size_t i = 0; i < kSearchRoles; ++i)
            lo[i] = 1 + static_cast<int>(busy[i] / (0.97 * problem.stations[i].vcpu));
        Cents cents{};
        const SearchBox box = randomBox(draws, lo, 7, cents);
        feasible.reset(problem);
        const SearchOutcome found = exactSearch(box, feasible);
        feasible.reset(problem);
        const auto expected = bruteForce(box, cents, feasible);
        QCOMPARE(found.feasible, expected.has_value());
        if (!expected)
            continue;
        QVERIFY2(found.counts == *expected, qPrintable(text(found.counts) + text(*expected)));
        ++feasibleOnes;
        trades += found.calls > 1;
    }
    QVERIFY(feasibleOnes > 1000);
    QVERIFY(trades > 300);
}

void TestExactSearch::floorsAreAskedFirst()
{
    SearchBox box{{2, 3, 4}, {100'000, 100'000, 100'000}, {1, 1, 1}, {1, 1, 1}};
    const SearchOutcome found = exactSearch(box, [](int, int, int) { return true; });
    QVERIFY(found.feasible);
    QCOMPARE(found.counts, (NodeCounts{2, 3, 4}));
    QCOMPARE(found.calls, 1);
}

void TestExactSearch::infeasibleAfterTwoCalls()
{
    const SearchBox box{{1, 1, 1}, {100'000, 100'000, 100'000}, {1, 1, 1}, {1, 2, 3}};
    const SearchOutcome found =
        exactSearch(box, [](int s, int q, int d) { return s + q + d > 300'000; });
    QVERIFY(!found.feasible);
    QCOMPARE(found.calls, 2);
}

void TestExactSearch::emptyBox()
{
    const SearchBox box{{5, 1, 1}, {4, 9, 9}, {1, 1, 1}, {1, 1, 1}};
    const SearchOutcome found = exactSearch(box, [](int, int, int) { return true; });
    QVERIFY(!found.feasible);
    QCOMPARE(found.calls, 0);
}

void TestExactSearch::equalPricesTakeTheFirst()
{
    // 0.1 s + 0.2 q: ten layouts cost 2.1, in sums that differ by rounding; fewest nodes, then the first.
    const SearchBox box{{1, 1, 1}, {19, 10, 1}, {1, 1, 1}, {0.1, 0.2, 7}};
    const auto atLeast = [](int s, int q, int) { return s + 2 * q >= 21; };
    QCOMPARE(exactSearch(box, atLeast).counts, (NodeCounts{1, 10, 1}));
    const SearchBox same{{1, 1, 1}, {20, 20, 20}, {1, 1, 1}, {0.3, 0.3, 0.3}};
    const auto sum = [](int s, int q, int d) { return s + q + d >= 12; };
    QCOMPARE(exactSearch(same, sum).counts, (NodeCounts{1, 1, 10}));
}

void TestExactSearch::unpricedRolesTakeTheFewestNodes()
{
    const SearchBox box{{1, 1, 1}, {100'000, 100'000, 100'000}, {1, 1, 1}, {0, 0, 0}};
    const auto feasible = [](int s, int q, int d) { return 1.0 / s + 2.0 / q + 3.0 / d <= 0.5; };
    Cents cents{};
    SearchBox small = box;
    small.hi = {40, 40, 40};
    QCOMPARE(exactSearch(box, feasible).counts, *bruteForce(small, cents, feasible));
}

void TestExactSearch::oneUnpricedRoleSparesThePricedOnes()
{
    // The free role alone goes as far as the last priced node saved asks for, and no further.
    const auto feasible = [](int s, int q, int d) { return 1.0 / s + 1.0 / q + 1.0 / d <= 0.5; };
    const SearchBox box{{1, 1, 1}, {100'000, 100'000, 100'000}, {1, 1, 1}, {0, 1, 1}};
    // q = d = 5 needs s = 10; q = 4, d = 5 costs one less and needs s = 20; 3 and 6 cost the same but
    // need all 1/s; 3 and 7 cost one more.
    const SearchOutcome found = exactSearch(box, feasible);
    QCOMPARE(found.counts, (NodeCounts{20, 4, 5}));
    const SearchBox two{{1, 1, 1}, {100'000, 100'000, 100'000}, {1, 1, 1}, {0, 0, 5}};
    QCOMPARE(exactSearch(two, feasible).counts, (NodeCounts{12, 12, 3}));
}

void TestExactSearch::priceUnitDoesNotMatter()
{
    Draws draws(3);
    for (int trial = 0; trial < 200; ++trial) {
        SearchBox box{{1, 1, 1},
                      {30, 30, 30},
                      {1, 1, 1},
                      {draws.even(0.1, 9), draws.even(0.1, 9), draws.even(0.1, 9)}};
        const double a = draws.even(0.5, 3), b = draws.even(0.5, 3), c = draws.even(0.5, 3);
        const auto feasible = [&](int s, int q, int d) { return a / s + b / q + c / d <= 0.6; };
        const SearchOutcome dollars = exactSearch(box, feasible);
        for (double &cost : box.unitCost)
            cost *= 1024; // exact, as a change of currency is not
        const SearchOutcome other = exactSearch(box, feasible);
        QVERIFY(dollars.feasible);
        QCOMPARE(other.counts, dollars.counts);
        QCOMPARE(other.calls, dollars.calls);
    }
}

void TestExactSearch::groupsGrowAsAWhole()
{
    const SearchBox box{{1, 1, 3}, {50, 50, 50}, {1, 1, 3}, {1, 1, 1}};
    const SearchOutcome found = exactSearch(box, [](int, int, int d) { return d >= 10; });
    QCOMPARE(found.counts, (NodeCounts{1, 1, 12}));
    // hi = 50 is no multiple: 48 is the largest layout.
    QVERIFY(!exactSearch(box, [](int, int, int d) { return d >= 49; }).feasible);
}

void TestExactSearch::hugeBox()
{
    // Counts in the tens of thousands, all three in trade. Oracle: for each s and q the least d in closed form.
    const SearchBox box{{1, 1, 1}, {100'000, 100'000, 100'000}, {1, 1, 1}, {3, 2, 1}};
    const auto feasible = [](int s, int q, int d) {
        return 100.0 / s + 90.0 / q + 3000.0 / d <= 1;
    };
    NodeCounts best{};
    long long least = 1LL << 60;
    for (int s = 101; s <= 2000; ++s)
        for (int q = 91; q <= 3000; ++q) {
            const double left = 1 - 100.0 / s - 90.0 / q;
            if (left <= 0.03) // d beyond the box
                continue;
            int d = static_cast<int>(3000.0 / left) - 1;
            while (d <= 100'000 && !feasible(s, q, d))
                ++d;
            const long long cost = 3LL * s + 2LL * q + d;
            if (cost < least || (cost == least && s + q + d < best[0] + best[1] + best[2])) {
                least = cost;
                best = {s, q, d};
            }
        }
    const SearchOutcome found = exactSearch(box, feasible);
    QVERIFY2(found.counts == best, qPrintable(text(found.counts) + text(best)));
    QVERIFY2(found.calls < 30'000, qPrintable(QString::number(found.calls)));
}

void TestExactSearch::fewestEachEqualsBruteForce()
{
    Draws draws(4);
    for (int trial = 0; trial < 500; ++trial) {
        const double a = draws.even(0.1, 5), b = draws.even(0.1, 5), c = draws.even(0.1, 5);
        const auto feasible = [&](int s, int q, int d) { return a / s + b / q + c / d <= 1; };
        const NodeCounts step{1, draws.whole(1, 3), draws.whole(1, 3)};
        const NodeCounts counts{20 * step[0], 20 * step[1], 20 * step[2]};
        const NodeCounts least{1, step[1], step[2]};
        if (!feasible(counts[0], counts[1], counts[2]))
            continue;
        const NodeCounts found = fewestEach(counts, least, step, feasible);
        for (std::size_t i = 0; i < kSearchRoles; ++i) {
            NodeCounts at = counts;
            int fewest = counts[i];
            for (at[i] = counts[i]; at[i] >= least[i]; at[i] -= step[i])
                if (feasible(at[0], at[1], at[2]))
                    fewest = at[i];
            QCOMPARE(found[i], fewest);
        }
    }
    QCOMPARE(fewestEach({4, 1, 1}, {1, 1, 1}, {1, 1, 1}, [](int, int, int) { return true; }),
             (NodeCounts{1, 1, 1}));
    QCOMPARE(fewestEach({4, 1, 1}, {4, 1, 1}, {1, 1, 1}, [](int, int, int) { return true; }),
             (NodeCounts{4, 1, 1}));
}

DAEMOK_TEST_MAIN(TestExactSearch)
#include "tst_exactsearch.moc"
