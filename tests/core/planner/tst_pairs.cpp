// SPDX-License-Identifier: GPL-3.0-or-later
// The counts found for a product on server types against trying all counts, with the same predicate and cells.
#include "core/planner/latencynetwork.h"
#include "tests/core/planner/drawnstore.h"
#include "tests/testmain/testmain.h"

using namespace daemok;
using namespace daemok::planner;
using namespace daemok::testing;

namespace {

/// Stations of the search as a box, as searchCounts is documented to search it.
struct Box
{
    NodeCounts lo{1, 1, 1};
    NodeCounts hi{1, 1, 1};
    NodeCounts step{1, 1, 1};
    std::array<double, kMaxStations> price{};
};

Box boxOf(const Network &network, const DrawnStore &drawn)
{
    Box box;
    for (std::size_t i = 0; i < static_cast<std::size_t>(network.stations.count); ++i) {
        const auto role = static_cast<std::size_t>(network.stations.role[i]);
        const RoleDemand &demand = drawn.choice.demand->roles[role];
        box.lo[i] = drawn.choice.roles[role].nodes;
        box.step[i] = demand.step;
        box.hi[i] = demand.scales ? std::max(box.lo[i], demand.maxNodes) : box.lo[i];
        box.price[i] = drawn.prices[role];
    }
    return box;
}

double costOf(const Box &box, const NodeCounts &counts)
{
    double cost = 0;
    for (std::size_t i = 0; i < kMaxStations; ++i)
        cost += counts[i] * box.price[i];
    return cost;
}

enum class Verdict { Least, CheaperExists, TooMany };

/// No counts of the box that cost less than `found` (or as much with fewer nodes) are feasible.
Verdict tryAll(const Box &box, const NodeCounts &found, PathPredicate &feasible)
{
    constexpr long kMost = 60000;
    const double cost = costOf(box, found);
    const int nodes = found[0] + found[1] + found[2];
    long tried = 0;
    const auto within = [&](std::size_t i, int n, double spent) {
        return n <= box.hi[i]
               && (box.price[i] > 0 ? spent + n * box.price[i] <= cost * (1 + 1e-9)
                                    : n <= found[i]);
    };
    for (int a = box.lo[0]; within(0, a, 0); a += box.step[0])
        for (int b = box.lo[1]; within(1, b, a * box.price[0]); b += box.step[1])
            for (int c = box.lo[2]; within(2, c, a * box.price[0] + b * box.price[1]);
                 c += box.step[2]) {
                const NodeCounts counts{a, b, c};
                const double other = costOf(box, counts);
                const bool better =
                    other < cost * (1 - 1e-9) || (other <= cost * (1 + 1e-9) && a + b + c < nodes);
                if (!better)
                    continue;
                if (++tried > kMost)
                    return Verdict::TooMany;
                if (feasible.meets(counts))
                    return Verdict::CheaperExists;
            }
    return Verdict::Least;
}

} // namespace

class TestPairs : public QObject
{
    Q_OBJECT

private slots:
    void countsEqualTryingAll();
    void leastNodesNeverExcludeAnAnswer();
};

void TestPairs::countsEqualTryingAll()
{
    Draws draws(2);
    int checked = 0, raised = 0, infeasible = 0;
    for (int trial = 0; trial < 200000 && checked < 1000; ++trial) {
        PlanScene at(patternOf(kPresetIds[static_cast<std::size_t>(draws.whole(0, 6))],
                               drawnAnswers(draws)));
        for (int pair = 0; pair < 60 && checked < 1000; ++pair) {
            std::optional<DrawnStore> drawn = drawStore(at, draws);
            if (!drawn)
                continue;
            drawGoals(at, drawn->choice, draws);
            const Network network =
                networkOf(at.scene.catalog, drawn->choice, at.settings.goals, kSearchPercentile);
            if (!network.anyGoal)
                continue;
            const Box box = boxOf(network, *drawn);
            StoreChoice answer = drawn->choice;
            const CountSearch found = searchCounts(at.scene.catalog, answer, {}, at.settings.goals,
                                                   drawn->prices, at.workspace.latency.search);
            PathPredicate feasible;
            feasible.reset(network.problem);
            if (!found.feasible) {
                // The predicate is monotone: where all of the box is not enough, nothing in it is.
                QVERIFY(!feasible.meets(box.hi));
                ++infeasible;
                ++checked;
                continue;
            }
            const NodeCounts counts = countsOf(network, answer);
            QVERIFY(feasible.meets(counts));
            const Verdict verdict = tryAll(box, counts, feasible);
            if (verdict == Verdict::TooMany)
                continue;
            QVERIFY2(verdict == Verdict::Least,
                     qPrintable(QStringLiteral("trial %1 pair %2").arg(trial).arg(pair)));
            raised += counts != box.lo ? 1 : 0;
            ++checked;
        }
    }
    qInfo("%d pairs, %d above their floors, %d impossible", checked, raised, infeasible);
    QCOMPARE(checked, 1000);
    QVERIFY(raised > 50); // the search had work to do
    QVERIFY(infeasible > 10);
}

// A bound that raises where the search begins must not change its answer.
void TestPairs::leastNodesNeverExcludeAnAnswer()
{
    Draws draws(3);
    int raised = 0;
    for (int trial = 0; trial < 60; ++trial) {
        PlanScene at(patternOf(kPresetIds[static_cast<std::size_t>(draws.whole(0, 6))],
                               drawnAnswers(draws)));
        for (int pair = 0; pair < 40; ++pair) {
            std::optional<DrawnStore> drawn = drawStore(at, draws);
            if (!drawn)
                continue;
            drawGoals(at, drawn->choice, draws);
            PathPredicate &scratch = at.workspace.latency.search;
            std::vector<int> least;
            bool possible = true;
            for (std::size_t role = 0; role < drawn->choice.roles.size(); ++role) {
                const LeastNodes nodes =
                    leastNodes(at.scene.catalog, drawn->choice, role, at.settings.goals, scratch);
                possible = possible && nodes.nodes.has_value();
                least.push_back(nodes.nodes.value_or(0));
                raised += least.back() > drawn->choice.roles[role].nodes ? 1 : 0;
            }
            StoreChoice plain = drawn->choice;
            StoreChoice bounded = drawn->choice;
            const CountSearch found = searchCounts(at.scene.catalog, plain, {}, at.settings.goals,
                                                   drawn->prices, scratch);
            if (!possible) {
                QVERIFY(!found.feasible);
                continue;
            }
            QCOMPARE(searchCounts(at.scene.catalog, bounded, least, at.settings.goals,
                                  drawn->prices, scratch)
                         .feasible,
                     found.feasible);
            for (std::size_t role = 0; found.feasible && role < plain.roles.size(); ++role)
                QCOMPARE(bounded.roles[role].nodes, plain.roles[role].nodes);
        }
    }
    QVERIFY(raised > 20);
}

DAEMOK_TEST_MAIN(TestPairs)
#include "tst_pairs.moc"
