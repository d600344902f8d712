// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/diagramlayout.h"
#include "tests/core/figure/diagramchecks.h"
#include "tests/core/figure/plainwords.h"
#include "tests/core/figure/presetplans.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <random>

using namespace daemok;
using namespace daemok::testing;

namespace {

const std::vector<DiagramRoom> kRooms = {{1400, 520},
                                         {960, 235, 0.92, false},
                                         {1500, 420, 0.92, false},
                                         {600, 900, 0.92, true},
                                         {300, 150, 0.92, false},
                                         {2400, 300, 0, true}};

double wide(std::string_view text, TextStyle style)
{
    return 1.7 * estimatedWidth(text, style);
}

QString all(const std::vector<std::string> &problems)
{
    QStringList lines;
    for (const std::string &problem : problems)
        lines << QString::fromStdString(problem);
    return lines.join(QLatin1Char('\n'));
}

// A drawing with every word of another length, in every room, is whole.
void checkEverywhere(const Topology &topology)
{
    const std::vector<PlainWords> words = {PlainWords(),
                                           PlainWords(" 세션·질의·데이터 처리를 맡는"),
                                           PlainWords(" クエリ処理を兼ねる")};
    for (const DiagramRoom &room : kRooms) {
        for (const PlainWords &language : words) {
            for (const TextMeter &meter : {TextMeter(estimatedWidth), TextMeter(wide)}) {
                const DiagramSpec spec = layoutDiagram(topology, language, meter, room);
                const auto problems = problemsOf(spec, meter);
                QVERIFY2(problems.empty(), qPrintable(QStringLiteral("room %1x%2\n%3")
                                                          .arg(room.width)
                                                          .arg(room.height)
                                                          .arg(all(problems))));
            }
        }
    }
}

TopologyRole role(const std::string &store, RoleKind kind, int count, int zones)
{
    TopologyRole made;
    made.id = store + "/" + std::string(roleKindName(kind));
    made.kinds = {kind};
    made.word = "Config server";
    made.count = count;
    made.server = "r7g.4xlarge";
    made.fullest = Fullness{Constraint::Memory, 0.5};
    for (int zone = 0; zone < zones; ++zone)
        made.zones.push_back(count / zones + (zone < count % zones ? 1 : 0));
    return made;
}

// `stores` beside the existing database, each with the first `kinds` kinds of role.
Topology handMade(int stores, int kinds, int count, int zones, bool existing)
{
    Topology topology;
    topology.zones = zones;
    topology.requestsPerSecond = 183;
    topology.connections = 3168;
    topology.api = TopologyApi{"gpt-5.4-mini", 174, 14300000};
    constexpr const char *ids[] = {"results", "search", "vector", "analytics"};
    for (int i = 0; i < stores; ++i) {
        TopologyStore store;
        store.id = ids[i];
        store.name = "Elasticsearch";
        store.copiedFrom = i > 0 ? "results" : "";
        store.fedPerSecond = i > 0 ? 540 : 0;
        for (int kind = 0; kind < kinds; ++kind)
            store.roles.push_back(role(store.id, static_cast<RoleKind>(kind), count, zones));
        store.nodes = kinds * count;
        store.served = {{Operation::Insert, 540},
                        {Operation::Lookup, 397},
                        {Operation::List, 27},
                        {Operation::Vector, 3}};
        topology.stores.push_back(store);
    }
    if (existing) {
        TopologyStore store;
        store.id = "existing";
        store.name = "PostgreSQL + pgvector";
        store.existing = true;
        store.roles = {role("existing", RoleKind::Session, 2, zones),
                       role("existing", RoleKind::Rdbms, 3, zones)};
        store.served = {{Operation::Lookup, 476}, {Operation::Insert, 293}};
        topology.stores.push_back(store);
    }
    return topology;
}

std::size_t boxesOf(const DiagramSpec &spec, NodeKind kind)
{
    return static_cast<std::size_t>(
        std::count_if(spec.nodes.begin(), spec.nodes.end(),
                      [kind](const DiagramNode &node) { return node.kind == kind; }));
}

const DiagramNode &boxOf(const DiagramSpec &spec, const std::string &id)
{
    return *std::find_if(spec.nodes.begin(), spec.nodes.end(),
                         [&](const DiagramNode &node) { return node.id == id; });
}

} // namespace

class TestDiagramLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyLayoutOfEveryPresetIsDrawnWhole_data()
    {
        QTest::addColumn<QByteArray>("preset");
        for (const char *preset : kPresetNames)
            QTest::newRow(preset) << QByteArray(preset);
    }
    void everyLayoutOfEveryPresetIsDrawnWhole()
    {
        QFETCH(QByteArray, preset);
        const Plan &plan = planOfPreset(preset.toStdString()).plan;
        QVERIFY(plan.recommended.has_value());
        std::vector<const Layout *> layouts{&*plan.recommended};
        for (const Layout &layout : plan.alternatives)
            layouts.push_back(&layout);
        for (const Layout *layout : layouts) {
            const Topology topology = topologyOf(plan, *layout);
            checkEverywhere(topology);
            const DiagramSpec spec = layoutDiagram(topology, PlainWords(), estimatedWidth);
            for (const RolePlan &role : layout->roles) {
                const bool drawn =
                    std::any_of(spec.nodes.begin(), spec.nodes.end(),
                                [&](const DiagramNode &node) { return node.id == role.id; });
                QVERIFY2(drawn || role.serverIndex < 0, role.id.c_str());
            }
            QCOMPARE(boxesOf(spec, NodeKind::Store), layout->stores.size());
        }
    }

    void everyShapeOfLayoutIsDrawnWhole_data()
    {
        QTest::addColumn<int>("stores");
        QTest::addColumn<int>("kinds");
        QTest::addColumn<bool>("existing");
        for (const int stores : {1, 2, 3, 4}) {
            for (const int kinds : {0, 1, 3, 6, 8}) {
                for (const bool existing : {false, true})
                    QTest::addRow("%d stores of %d roles, %s", stores, kinds,
                                  existing ? "existing" : "alone")
                        << stores << kinds << existing;
            }
        }
    }
    void everyShapeOfLayoutIsDrawnWhole()
    {
        QFETCH(int, stores);
        QFETCH(int, kinds);
        QFETCH(bool, existing);
        checkEverywhere(handMade(stores, kinds, 5, 3, existing));
    }

    void anyNumberOfNodesInAnyNumberOfZonesIsDrawn_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("zones");
        for (const int count : {0, 1, 3, 37, 300, 5000, 1000000}) {
            for (const int zones : {1, 2, 3, 6, 26})
                QTest::addRow("%d nodes in %d zones", count, zones) << count << zones;
        }
    }
    void anyNumberOfNodesInAnyNumberOfZonesIsDrawn()
    {
        QFETCH(int, count);
        QFETCH(int, zones);
        const Topology topology = handMade(1, 3, count, zones, true);
        checkEverywhere(topology);
        // Every node is in a square, and no square stands for nodes that are not there.
        const DiagramSpec spec = layoutDiagram(topology, PlainWords(), estimatedWidth);
        const DiagramNode &data = boxOf(spec, "results/data");
        const auto squares = static_cast<long long>(data.cells.size());
        QVERIFY(squares * data.nodesPerCell >= count);
        QVERIFY((squares - static_cast<long long>(data.trays.size())) * data.nodesPerCell < count
                || squares == 0);
    }

    void threeNodesAreThreeSquares()
    {
        const DiagramSpec spec =
            layoutDiagram(handMade(1, 1, 3, 3, false), PlainWords(), estimatedWidth);
        const DiagramNode &node = boxOf(spec, "results/session");
        QCOMPARE(node.cells.size(), std::size_t(3));
        QCOMPARE(node.trays.size(), std::size_t(3));
        QCOMPARE(node.nodesPerCell, 1);
    }

    void fillIsTheShareAndItsLevel()
    {
        Topology topology = handMade(1, 3, 3, 3, false);
        topology.stores.front().roles[0].fullest->share = 0.5;
        topology.stores.front().roles[1].fullest->share = 0.95;
        topology.stores.front().roles[2].fullest->share = 1.2;
        const DiagramSpec spec = layoutDiagram(topology, PlainWords(), estimatedWidth);
        QCOMPARE(boxOf(spec, "results/session").level, Level::Calm);
        QCOMPARE(boxOf(spec, "results/session").fill, 0.5);
        QCOMPARE(boxOf(spec, "results/query").level, Level::Tight);
        QCOMPARE(boxOf(spec, "results/data").level, Level::Over);
        QCOMPARE(boxOf(spec, "results/data").fill, 1.0);
    }

    void theServiceAsksEveryStoreAndFedStoresAreFed()
    {
        const DiagramSpec spec =
            layoutDiagram(handMade(3, 2, 3, 3, true), PlainWords(), estimatedWidth);
        const auto flows = [&](EdgeKind kind) {
            return std::count_if(spec.edges.begin(), spec.edges.end(),
                                 [kind](const DiagramEdge &edge) { return edge.kind == kind; });
        };
        QCOMPARE(flows(EdgeKind::Served), 4); // three stores and the existing database
        QCOMPARE(flows(EdgeKind::Fed), 2);
        QCOMPARE(flows(EdgeKind::Calls), 1);
        QCOMPARE(flows(EdgeKind::Requests), 1);
    }

    void theDrawingIsTheSameEachTime()
    {
        const Topology topology = handMade(4, 6, 37, 3, true);
        const DiagramSpec first = layoutDiagram(topology, PlainWords(), estimatedWidth);
        const DiagramSpec second = layoutDiagram(topology, PlainWords(), estimatedWidth);
        QCOMPARE(first.nodes.size(), second.nodes.size());
        for (std::size_t i = 0; i < first.nodes.size(); ++i) {
            QCOMPARE(first.nodes[i].id, second.nodes[i].id);
            QVERIFY(first.nodes[i].box == second.nodes[i].box);
        }
        QCOMPARE(first.edges.size(), second.edges.size());
        for (std::size_t i = 0; i < first.edges.size(); ++i)
            QVERIFY(first.edges[i].points == second.edges[i].points);
    }

    void aSmallRoomSaysLessWhereThatMakesItLarger()
    {
        const Topology topology = handMade(2, 6, 37, 3, true);
        const DiagramSpec full = layoutDiagram(topology, PlainWords(), estimatedWidth, {960, 260});
        const DiagramSpec less =
            layoutDiagram(topology, PlainWords(), estimatedWidth, {960, 260, 0.92, true});
        QVERIFY(less.width * less.height < full.width * full.height);
        QCOMPARE(less.nodes.size(), full.nodes.size());
        // What is not said in the box is said in its tooltip.
        QVERIFY(boxOf(less, "results/data").tip.find("r7g.4xlarge") != std::string::npos);
    }

    void randomLayoutsAreDrawnWhole()
    {
        std::mt19937 random(20261124);
        const auto pick = [&](int least, int most) {
            return std::uniform_int_distribution<int>(least, most)(random);
        };
        for (int i = 0; i < 60; ++i) {
            Topology topology =
                handMade(pick(1, 4), pick(1, 8), pick(1, 400), pick(1, 6), pick(0, 1) == 1);
            for (TopologyStore &store : topology.stores) {
                const auto keep =
                    static_cast<std::size_t>(pick(0, static_cast<int>(store.roles.size())));
                store.roles.resize(std::max<std::size_t>(keep, 1));
                store.served.resize(
                    static_cast<std::size_t>(pick(0, static_cast<int>(store.served.size()))));
            }
            if (pick(0, 3) == 0)
                topology.api.reset();
            checkEverywhere(topology);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

DAEMOK_TEST_MAIN(TestDiagramLayout)
#include "tst_diagramlayout.moc"
