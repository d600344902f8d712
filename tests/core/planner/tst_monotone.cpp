// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of a layout and of the plan when demand, goals or the failure to survive are raised.
#include "core/planner/latencynetwork.h"
#include "core/planner/storecost.h"
#include "tests/core/planner/drawnstore.h"
#include "tests/testmain/testmain.h"

using namespace daemok;
using namespace daemok::planner;
using namespace daemok::testing;

namespace {

/// One or all components of a bundle raised by a drawn factor.
StoreBundle raised(const StoreBundle &bundle, Draws &draws)
{
    StoreBundle more = bundle;
    const bool all = draws.chance(0.3);
    const double factor = draws.logEven(1, 30);
    const int which = draws.whole(0, 8);
    const auto raise = [&](int component, double &value) {
        if (all || component == which)
            value *= factor;
    };
    for (OperationLoad &load : more.loads) {
        if (!all && which != 8)
            continue;
        if (!all && draws.chance(0.5))
            continue;
        load.rate = load.rate * factor;
    }
    for (OperationLoad &load : more.loads) {
        raise(0, load.gbTouched);
        raise(0, load.gbColumns); // a part of the same data
        raise(1, load.itemsReturned);
        raise(2, load.bytesMoved);
    }
    // Items grow with their texts: fewer bytes under a full-text index would be another service.
    double plain = bundle.plainBytes();
    raise(3, plain);
    raise(3, more.textBytes);
    raise(4, more.items);
    raise(5, more.vectors);
    more.itemBytes = plain + more.vectorBytes();
    raise(6, more.insertedBytesPerDay);
    raise(6, more.insertedBytesPerSecond);
    raise(7, more.connections);
    return more;
}

StoreChoice carrying(const Catalog &catalog, const DrawnStore &drawn, const StoreBundle &bundle,
                     const CopyPlan &placement)
{
    NoTerms none;
    StoreChoice choice = drawn.choice;
    choice.demand = std::make_shared<const StoreDemand>(
        storeDemand(catalog, *drawn.rules, *drawn.choice.demand->deployment,
                    drawn.choice.demand->without, bundle, placement, none));
    return choice;
}

std::vector<double> costLines(const PlanScene &at, const StoreChoice &choice)
{
    std::vector<double> amounts;
    StoreCost(at.scene.catalog, at.scene.markets.front(), at.scene.currency)
        .lines(choice, [&](const CostPart &part) {
            // Bought rates appear as a line of their own only where they exceed what is included.
            if (part.item != CostItem::Iops && part.item != CostItem::Throughput)
                amounts.push_back(part.amount());
        });
    return amounts;
}

/// Every line of `more` needs at least the nodes it needs in `less`; the first that does not.
std::string loweredLine(const Catalog &catalog, const StoreChoice &less, const StoreChoice &more)
{
    NoTerms none;
    for (std::size_t i = 0; i < less.roles.size(); ++i) {
        const ServerType &server = catalog.servers[static_cast<std::size_t>(less.roles[i].server)];
        for (const Constraint c : kFloorConstraints) {
            const Need a =
                need(c, *less.demand, less.demand->roles[i], server, less.roles[i].disk, none);
            const Need b =
                need(c, *more.demand, more.demand->roles[i], server, more.roles[i].disk, none);
            if (b.nodes < a.nodes || b.demand < a.demand * (1 - 1e-12))
                return less.demand->rules->product->id + " " + less.demand->roles[i].type->name
                       + " " + std::string(constraintName(c)) + ": " + std::to_string(b.demand)
                       + " after " + std::to_string(a.demand);
        }
    }
    return {};
}

/// Chance of meeting the goal that is furthest from it; 1 without goals.
double worstChance(const PlanScene &at, const StoreChoice &choice, PathPredicate &scratch)
{
    const Network network = networkOf(at.scene.catalog, choice, at.settings.goals, kGoalPercentile);
    scratch.reset(network.problem);
    double worst = 1;
    for (std::size_t i = 0; i < network.problem.operations.size(); ++i)
        if (network.problem.operations[i].hasGoal())
            worst = std::min(worst,
                             scratch.probability(static_cast<int>(i), countsOf(network, choice)));
    return worst;
}

/// Whether some operation sends more tasks than there are queues: they come as a batch, and the waiting of everybody
/// at that station is approximated by the dispersion of arrivals (station.h), which more single tasks dilute.
bool tasksShareQueues(const PlanScene &at, const StoreChoice &choice)
{
    if (!choice.demand)
        return false;
    const Network network = networkOf(at.scene.catalog, choice, at.settings.goals, kGoalPercentile);
    const NodeCounts counts = countsOf(network, choice);
    for (const PathOperation &operation : network.problem.operations) {
        for (int i = 0; i < operation.stageCount; ++i) {
            const PathStage &stage = operation.stages[static_cast<std::size_t>(i)];
            const auto station = static_cast<std::size_t>(stage.station);
            if (stage.sent > counts[station] / network.problem.stations[station].nodesPerServer)
                return true;
        }
    }
    return false;
}

} // namespace

class TestMonotone : public QObject
{
    Q_OBJECT

private slots:
    void moreDemandNeverHelpsALayout();
    void tighterGoalsAndFailuresNeverHelpALayout();
    void moreDemandNeverMakesThePlanCheaper();
    void supplyCoversDemandAlsoAfterTheFailure();
};

// 10,000 pairs of demands on random products and types: models.md section 0.
void TestMonotone::moreDemandNeverHelpsALayout()
{
    // Adding short tasks to a busy station may raise the chance of a goal by less than this (station.h).
    constexpr double kMixing = 2e-4;
    constexpr double kBatches = 1e-2; // where tasks of one request share a queue: flagged layouts
    Draws draws(5);
    int checked = 0, exceeded = 0, lost = 0;
    while (checked < 10000) {
        PlanScene at(patternOf(kPresetIds[static_cast<std::size_t>(draws.whole(0, 6))],
                               drawnAnswers(draws)));
        for (int pair = 0; pair < 200 && checked < 10000; ++pair) {
            const std::optional<DrawnStore> drawn = drawStore(at, draws);
            if (!drawn)
                continue;
            drawGoals(at, drawn->choice, draws);
            const CopyPlan &placement = drawn->choice.demand->placement;
            const StoreBundle bundle = raised(drawn->bundle, draws);
            const StoreChoice more = carrying(at.scene.catalog, *drawn, bundle, placement);
            const std::string lowered = loweredLine(at.scene.catalog, drawn->choice, more);
            QVERIFY2(lowered.empty(), lowered.c_str());
            const std::vector<double> before = costLines(at, drawn->choice);
            const std::vector<double> after = costLines(at, more);
            QCOMPARE(after.size(), before.size());
            for (std::size_t i = 0; i < after.size(); ++i)
                QVERIFY(after[i] >= before[i] * (1 - 1e-12));
            PathPredicate &scratch = at.workspace.latency.search;
            const double chance = worstChance(at, drawn->choice, scratch);
            const double chanceAfter = worstChance(at, more, scratch);
            const bool batches = tasksShareQueues(at, drawn->choice);
            QVERIFY2(chanceAfter <= chance + (batches ? kBatches : kMixing),
                     qPrintable(QStringLiteral("%1: %2 after %3")
                                    .arg(QString::fromStdString(drawn->rules->product->id))
                                    .arg(chanceAfter, 0, 'g', 12)
                                    .arg(chance, 0, 'g', 12)));
            StoreChoice floors = more;
            exceeded += !setFloors(at.scene.catalog, floors) ? 1 : 0;
            lost += chance >= 0.99 && chanceAfter < 0.99 ? 1 : 0;
            ++checked;
        }
    }
    qInfo("%d pairs; %d no longer fit, %d lost a goal", checked, exceeded, lost);
    QVERIFY(lost > 100);
}

void TestMonotone::tighterGoalsAndFailuresNeverHelpALayout()
{
    Draws draws(7);
    int checked = 0;
    while (checked < 1000) {
        PlanScene at(patternOf(kPresetIds[static_cast<std::size_t>(draws.whole(0, 6))],
                               drawnAnswers(draws)));
        for (int pair = 0; pair < 100 && checked < 1000; ++pair) {
            const std::optional<DrawnStore> drawn = drawStore(at, draws);
            if (!drawn)
                continue;
            drawGoals(at, drawn->choice, draws);
            CopyPlan placement = drawn->choice.demand->placement;
            PathPredicate &scratch = at.workspace.latency.search;
            Goals tighter = at.settings.goals;
            for (std::optional<double> &goal : tighter)
                if (goal)
                    *goal *= draws.even(0.3, 1);
            const bool met = goalsHold(at.scene.catalog, drawn->choice, at.settings.goals, scratch);
            QVERIFY(met || !goalsHold(at.scene.catalog, drawn->choice, tighter, scratch));
            // None, a node, a zone: with the copies held each asks for no fewer nodes.
            StoreChoice last = drawn->choice;
            for (const Survive survive : {Survive::None, Survive::Node, Survive::Zone}) {
                placement.survive = survive;
                StoreChoice next = carrying(at.scene.catalog, *drawn, drawn->bundle, placement);
                if (!setFloors(at.scene.catalog, next))
                    break;
                for (std::size_t i = 0; survive != Survive::None && i < next.roles.size(); ++i)
                    QVERIFY(next.roles[i].nodes >= last.roles[i].nodes);
                last = next;
            }
            ++checked;
        }
    }
}

// 200 whole plans: the cheapest layout never gets cheaper when one component of the demand grows.
void TestMonotone::moreDemandNeverMakesThePlanCheaper()
{
    Draws draws(11);
    int checked = 0, dearer = 0, batches = 0;
    while (checked < 200) {
        PlanScene at(patternOf(kPresetIds[static_cast<std::size_t>(draws.whole(0, 6))],
                               drawnAnswers(draws)));
        Demand more = at.demand;
        if (more.operations.empty())
            continue;
        const double factor = draws.logEven(1.05, 20);
        const int which = draws.whole(0, 3);
        if (which == 0) {
            for (OperationLoad &load : more.operations)
                load.rate = load.rate * factor;
        } else if (which == 1) {
            OperationLoad &load = more.operations[static_cast<std::size_t>(
                draws.whole(0, static_cast<int>(more.operations.size()) - 1))];
            load.rate = load.rate * factor;
        } else if (which == 2) {
            for (DataSet &set : more.dataSets)
                set.items *= factor;
        } else {
            more.storeConnections *= factor;
        }
        Run before(at.scene, at.demand, at.settings, at.workspace);
        Run after(at.scene, more, at.settings, at.workspace);
        const std::optional<ChosenLayout> less = before.best();
        const std::optional<ChosenLayout> grown = after.best();
        // A flagged layout may come within its goal by dilution: such winners are counted, not compared.
        if (grown
            && std::any_of(grown->layout.stores.begin(), grown->layout.stores.end(),
                           [&](const StoreChoice &s) { return tasksShareQueues(at, s); })) {
            ++batches;
            ++checked;
            continue;
        }
        QVERIFY(less || !grown);
        if (less && grown) {
            const Rank a = before.rankOf(*less);
            const Rank b = after.rankOf(*grown);
            QVERIFY2(b.unpriced > a.unpriced || b.money >= a.money * (1 - 1e-9),
                     qPrintable(QStringLiteral("plan %1: %2 after %3, component %4 x %5")
                                    .arg(checked)
                                    .arg(b.money)
                                    .arg(a.money)
                                    .arg(which)
                                    .arg(factor)));
            dearer += b.money > a.money ? 1 : 0;
        }
        ++checked;
    }
    qInfo("%d of 200 winners have batches", batches);
    QVERIFY(batches < 70);
    QVERIFY(dearer > 80);
}

void TestMonotone::supplyCoversDemandAlsoAfterTheFailure()
{
    Draws draws(13);
    for (int trial = 0; trial < 40; ++trial) {
        const UsagePattern pattern =
            patternOf(kPresetIds[static_cast<std::size_t>(draws.whole(0, 6))], drawnAnswers(draws));
        const Plan plan = planner::plan(pattern, shippedCatalog());
        if (!plan.recommended)
            continue;
        const int zones = plan.recommended->zones;
        const bool zoneLost = settingsOf(pattern).survive == Survive::Zone;
        for (const RolePlan &role : plan.recommended->roles) {
            if (role.kind == RoleKind::Coordination)
                continue;
            for (const LedgerLine &line : role.ledger) {
                if (!line.checked || line.constraint == Constraint::Latency)
                    continue;
                QVERIFY2(line.demand <= line.perNode * role.count * (1 + 1e-9)
                             || line.constraint == Constraint::Rounding
                             || line.constraint == Constraint::Survive,
                         qPrintable(QString::fromStdString(role.id)));
                // What must be left is left when a node, or the fullest zone, is gone.
                if (line.constraint == Constraint::Survive) {
                    const int gone = zoneLost ? (role.count + zones - 1) / zones : 1;
                    QVERIFY2(role.count - gone >= line.demand || role.count >= line.nodes,
                             qPrintable(QString::fromStdString(role.id)));
                }
            }
        }
    }
}

DAEMOK_TEST_MAIN(TestMonotone)
#include "tst_monotone.moc"
