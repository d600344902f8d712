// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/topology.h"
#include "tests/core/figure/presetplans.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <numeric>
#include <set>

using namespace daemok;
using namespace daemok::testing;

namespace {

LedgerLine line(double demand, double perNode, std::string_view unit)
{
    LedgerLine made;
    made.demand = demand;
    made.perNode = perNode;
    made.unit = unit;
    return made;
}

Layout handMade(int count, int zones)
{
    Layout layout;
    layout.zones = zones;
    StorePlan store;
    store.id = "results";
    store.product = "some-store";
    layout.stores = {store};
    RolePlan role;
    role.id = "results/data";
    role.store = "results";
    role.count = count;
    role.serverIndex = 0;
    role.ledger = {line(30, 10, "vCPU"), line(64, 16, "GiB"), line(3, 1, "nodes")};
    role.ledger[1].constraint = Constraint::Memory;
    role.ledger[1].binding = true;
    layout.roles = {role};
    return layout;
}

} // namespace

class TestTopology : public QObject
{
    Q_OBJECT

private slots:
    void nodesSpreadOverZonesAsEvenlyAsTheyCan()
    {
        const Topology topology = topologyOf(Plan{}, handMade(7, 3));
        QCOMPARE(topology.stores.front().roles.front().zones, (std::vector<int>{3, 2, 2}));
    }

    // 64 GiB on 5 nodes of 16 usable GiB: 0.8; CPU 30 of 50: 0.6; lines that count nodes say nothing.
    void theFullestResourceIsTheLargestShareOfWhatIsUsable()
    {
        const Topology topology = topologyOf(Plan{}, handMade(5, 3));
        const auto &fullest = topology.stores.front().roles.front().fullest;
        QVERIFY(fullest.has_value());
        QCOMPARE(fullest->constraint, Constraint::Memory);
        QCOMPARE(fullest->share, 0.8);
        QVERIFY(!shareOf(line(3, 1, "nodes"), 5).has_value());
        LedgerLine unchecked = line(3, 1, "GiB");
        unchecked.checked = false;
        QVERIFY(!shareOf(unchecked, 5).has_value());
    }

    void rolesThatShareNodesAreNotShownApart()
    {
        Layout layout = handMade(3, 1);
        RolePlan shared = layout.roles.front();
        shared.id = "results/query";
        shared.serverIndex = -1;
        layout.roles.push_back(shared);
        QCOMPARE(topologyOf(Plan{}, layout).stores.front().roles.size(), std::size_t(1));
    }

    void everyLayoutOfEveryPresetIsWhole_data()
    {
        QTest::addColumn<QByteArray>("preset");
        for (const char *preset : kPresetNames)
            QTest::newRow(preset) << QByteArray(preset);
    }
    void everyLayoutOfEveryPresetIsWhole()
    {
        QFETCH(QByteArray, preset);
        const Plan &plan = planOfPreset(preset.toStdString()).plan;
        QVERIFY(plan.recommended.has_value());
        std::vector<const Layout *> layouts{&*plan.recommended};
        for (const Layout &layout : plan.alternatives)
            layouts.push_back(&layout);
        for (const Layout *layout : layouts) {
            const Topology topology = topologyOf(plan, *layout);
            std::set<std::string> shown;
            for (const TopologyStore &store : topology.stores) {
                for (const TopologyRole &role : store.roles) {
                    shown.insert(role.id);
                    QCOMPARE(std::accumulate(role.zones.begin(), role.zones.end(), 0), role.count);
                    QCOMPARE(static_cast<int>(role.zones.size()), std::max(1, layout->zones));
                    QVERIFY(!role.fullest || role.fullest->share <= 1 + 1e-9 || !layout->feasible);
                }
                // A fed store is written by another store, never by the service.
                QVERIFY(store.copiedFrom.empty() || store.fedPerSecond > 0);
            }
            for (const RolePlan &role : layout->roles)
                QVERIFY2(role.serverIndex < 0 || shown.count(role.id) == 1, role.id.c_str());
        }
    }

    // The store of results answers what the demand asks by key; nothing is counted twice.
    void theResultsStoreIsAskedWhatTheDemandSays()
    {
        const Plan &plan = planOfPreset("chatbot").plan;
        const Topology topology = topologyOf(plan, *plan.recommended);
        double lookups = 0;
        for (const OperationRate &rate : topology.stores.front().served) {
            if (rate.operation == Operation::Lookup)
                lookups = rate.perSecond;
        }
        QVERIFY(std::abs(lookups - plan.demand.rate(Operation::Lookup)) < 1e-9 * lookups);
        QCOMPARE(topology.requestsPerSecond, plan.demand.peakRequests);
        QVERIFY(topology.api && topology.api->callsPerSecond == plan.llmLoad.callsPerSecond);
    }
};

DAEMOK_TEST_MAIN(TestTopology)
#include "tst_topology.moc"
