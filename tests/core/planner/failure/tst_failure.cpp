// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a layout with a node, a zone or the LLM API taken away.
#include "tests/testmain/testmain.h" // first: moc 6.4 stumbles over <concepts> as a first header

#include "core/planner/failure/failurereport.h"
#include "core/sizing/needs.h"
#include "tests/core/latency/goldens.h"
#include "tests/core/planner/planscenes.h"

#include <algorithm>

using namespace daemok;
using namespace daemok::testing;
using planner::CopyLoss;
using planner::Failure;
using planner::FailureKind;
using planner::FailureReport;

namespace {

Plan planned(const std::string &preset, std::vector<std::string> sets = {})
{
    sets.insert(sets.begin(), {"answers.provider=aws", "answers.region=us-east-1"});
    return planner::plan(patternOf(preset, sets), shippedCatalog());
}

const planner::RoleUnderFailure &roleOf(const FailureReport &report, const std::string &id)
{
    return *std::find_if(report.roles.begin(), report.roles.end(),
                         [&](const planner::RoleUnderFailure &role) { return role.id == id; });
}

double sum(const std::vector<CopyLoss> &losses)
{
    double all = 0;
    for (const CopyLoss &loss : losses)
        all += loss.share;
    return all;
}

} // namespace

class TestFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesLostWithNodes();
    void copiesLostWithAZone();
    void nodesThatSurviveAZone();
    void nothingLostIsThePlan();
    void survivingPlansSurvive_data();
    void survivingPlansSurvive();
    void leanPlansMayNot();
    void allNodesOfARoleLost();
    void aSilentApiStopsInserts();
    void aSlowApiFillsItsLimit();
    void noApiToLoseWithALocalModel();
};

void TestFailure::copiesLostWithNodes()
{
    // One of twelve nodes: 3/12 of the items lose one of their three copies.
    const auto one = planner::copiesLostWithNodes({12, 3, 3, false}, 1);
    QCOMPARE(one.size(), 2U);
    QCOMPARE(one[1].lost, 1);
    NEAR(QStringLiteral("share"), one[1].share, 0.25, 1e-12);
    // Two of six: C(2,2) C(4,1)/C(6,3) = 1/5 lose two, C(2,1) C(4,2)/C(6,3) = 3/5 one.
    const auto two = planner::copiesLostWithNodes({6, 3, 1, false}, 2);
    QCOMPARE(two.size(), 3U);
    NEAR(QStringLiteral("none"), two[0].share, 0.2, 1e-12);
    NEAR(QStringLiteral("one"), two[1].share, 0.6, 1e-12);
    NEAR(QStringLiteral("two"), two[2].share, 0.2, 1e-12);
    for (const int nodes : {1, 2, 3, 5, 40, 1000})
        for (const int lost : {0, 1, 2, nodes})
            NEAR(QString::number(nodes),
                 sum(planner::copiesLostWithNodes({nodes, 3, 1, false}, lost)), 1, 1e-9);
}

void TestFailure::copiesLostWithAZone()
{
    // Three copies in three zones: every item loses one. In two zones half of them lose two.
    const auto three = planner::copiesLostWithZone({6, 3, 3, false});
    QCOMPARE(three.size(), 1U);
    QCOMPARE(three[0].lost, 1);
    const auto two = planner::copiesLostWithZone({6, 3, 2, false});
    QCOMPARE(two.size(), 2U);
    QCOMPARE(two[0].lost, 1);
    NEAR(QStringLiteral("two zones"), two[1].share, 0.5, 1e-12);
    const auto one = planner::copiesLostWithZone({6, 3, 1, false});
    QCOMPARE(one.back().lost, 3);
    // Seven nodes in three zones do not divide: as three nodes at random.
    NEAR(QStringLiteral("sum"), sum(planner::copiesLostWithZone({7, 3, 3, false})), 1, 1e-12);
    QCOMPARE(planner::copiesLostWithZone({7, 3, 3, false}).back().lost, 3);
}

void TestFailure::nodesThatSurviveAZone()
{
    int compared = 0;
    for (const QJsonValue row : goldens(QStringLiteral("zone_loss_sizing"))) {
        const int need = row[0].toInt();
        const int zones = row[1].toInt();
        const int nodes = row[2].toInt();
        QCOMPARE(needs::withZoneLost(need, zones), nodes);
        QVERIFY(nodes - planner::nodesInZone(nodes, zones) >= need);
        QVERIFY(nodes - 1 - planner::nodesInZone(nodes - 1, zones) < need);
        ++compared;
    }
    QCOMPARE(compared, 12);
}

void TestFailure::nothingLostIsThePlan()
{
    const Plan plan = planned("chatbot");
    const FailureReport report = planner::failureReport(plan, 0, {});
    for (std::size_t op = 0; op < kReportedOps; ++op) {
        const LatencyFigure &figure = plan.recommended->latency[op];
        QCOMPARE(report.after[op].latency.asked, figure.asked);
        if (!figure.asked)
            continue;
        NEAR(QStringLiteral("p99"), report.after[op].latency.p99Ms, figure.p99Ms, 1e-9);
        QCOMPARE(report.before[op].latency.p99Ms, report.after[op].latency.p99Ms);
    }
    for (const planner::RoleUnderFailure &role : report.roles) {
        QCOMPARE(role.left, role.nodes);
        QCOMPARE(role.growth, 0.0);
        NEAR(QString::fromStdString(role.id), role.utilisationAfter + 1, role.utilisation + 1,
             1e-9);
    }
    QVERIFY(report.goalsMet() && report.writesHold() && !report.endless() && report.withinCpu());
    QVERIFY(report.headroom >= 1);
    QCOMPARE(report.headroom, report.headroomBefore);
}

void TestFailure::survivingPlansSurvive_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("zone");
    for (const std::string &preset : kPresetIds)
        for (const bool zone : {false, true})
            QTest::addRow("%s %s", preset.c_str(), zone ? "zone" : "node")
                << QString::fromStdString(preset) << zone;
}

// A plan made to survive a node or a zone: whatever goes, no queue is without end, writes find their copies, no role
// is busier than is allowed after a failure, and less is left than before.
void TestFailure::survivingPlansSurvive()
{
    QFETCH(QString, preset);
    QFETCH(bool, zone);
    const Plan plan =
        planned(preset.toStdString(),
                {zone ? "answers.survive=zone" : "answers.survive=node", "answers.zones=3"});
    QVERIFY(plan.recommended);
    int tried = 0;
    for (const Failure &failure : planner::failuresOf(plan, *plan.recommended)) {
        if (failure.kind != (zone ? FailureKind::Zone : FailureKind::Node)
            || failure.role.starts_with("existing"))
            continue;
        const FailureReport report = planner::failureReport(plan, 0, failure);
        const std::string what = failure.role;
        QVERIFY2(!report.endless(), what.c_str());
        for (const planner::StoreUnderFailure &store : report.stores)
            QVERIFY2(store.id == "existing" || store.writesHold, store.id.c_str());
        for (const planner::RoleUnderFailure &role : report.roles)
            QVERIFY2(role.id.starts_with("existing")
                         || role.utilisationAfter
                                <= std::max(role.allowed, role.utilisation) + 1e-9,
                     role.id.c_str());
        QVERIFY2(report.headroom <= report.headroomBefore * 1.35, what.c_str());
        // The CPU that a role without data loses, the rest takes over; who holds data is never less busy.
        for (const planner::RoleUnderFailure &role : report.roles)
            if (role.left > 0 && role.id.find("/data") == std::string::npos
                && !role.id.starts_with("existing") && !role.id.starts_with("llm"))
                NEAR(QString::fromStdString(role.id), role.utilisationAfter + 1e-9,
                     role.utilisation * role.nodes / role.left + 1e-9, 1e-9);
            else if (role.left > 0)
                QVERIFY2(role.utilisationAfter >= role.utilisation - 1e-9, role.id.c_str());
        for (std::size_t op = 0; op < kReportedOps; ++op)
            if (report.after[op].latency.asked)
                QVERIFY2(report.after[op].latency.p99Ms
                             >= report.before[op].latency.p99Ms * (1 - 1e-2),
                         what.c_str());
        ++tried;
    }
    if (tried == 0)
        QSKIP("every store of this layout is managed or the existing database");
}

void TestFailure::leanPlansMayNot()
{
    // One copy: with its node goes what stands there.
    const Plan plan = planned(
        "chatbot", {"answers.survive=none", "answers.copies=1", "answers.products=opensearch"});
    if (!plan.recommended)
        QSKIP("no layout with one copy of this product");
    const auto data = std::find_if(plan.recommended->roles.begin(), plan.recommended->roles.end(),
                                   [](const RolePlan &role) { return role.id == "results/data"; });
    QVERIFY(data != plan.recommended->roles.end());
    const FailureReport report =
        planner::failureReport(plan, 0, {FailureKind::Node, "results/data", 1, 1});
    QVERIFY(!report.writesHold());
    QVERIFY(!report.goalsMet());
    const auto &store = report.stores.front();
    QCOMPARE(store.worstLeft, 0);
    NEAR(QStringLiteral("lost"), store.lostShare, 1.0 / data->count, 1e-9);
    QCOMPARE(report.headroom, 0.0);
}

void TestFailure::allNodesOfARoleLost()
{
    const Plan plan = planned("chatbot");
    const RolePlan &role = plan.recommended->roles.front();
    const FailureReport report =
        planner::failureReport(plan, 0, {FailureKind::Node, role.id, role.count, 1});
    QCOMPARE(roleOf(report, role.id).left, 0);
    QCOMPARE(report.headroom, 0.0);
    QVERIFY(!report.goalsMet());
}

void TestFailure::aSilentApiStopsInserts()
{
    const Plan plan = planned("chatbot");
    const FailureReport report = planner::failureReport(plan, 0, {FailureKind::LlmDown, {}, 1, 1});
    QCOMPARE(report.llm.answered, 0.0);
    NEAR(QStringLiteral("growth"), report.llm.growth(), plan.llmLoad.callsPerSecond, 1e-12);
    // Fewer inserts: nothing in the stores becomes slower.
    const auto insert = static_cast<std::size_t>(ReportedOp::Insert);
    QVERIFY(report.after[insert].latency.p99Ms <= report.before[insert].latency.p99Ms * 1.001);
    QVERIFY(report.goalsMet() && !report.endless());
    QVERIFY(roleOf(report, plan.recommended->roles.front().id).utilisationAfter
            <= plan.recommended->roles.front().utilisation);
}

void TestFailure::aSlowApiFillsItsLimit()
{
    Plan plan = planned("chatbot");
    const double inFlight = plan.llmLoad.callsInFlight;
    QVERIFY(inFlight > 0);
    // Without a limit every call still comes back, five times as many are in flight.
    std::erase_if(plan.llm.limits,
                  [](const LlmLimit &limit) { return limit.limit == "concurrency"; });
    const Failure slow{FailureKind::LlmSlow, {}, 1, 5};
    const FailureReport free = planner::failureReport(plan, 0, slow);
    NEAR(QStringLiteral("in flight"), free.llm.inFlight, 5 * inFlight, 1e-12);
    QCOMPARE(free.llm.growth(), 0.0);
    // With room for twice as many, two fifths come back (Little).
    LlmLimit limit;
    limit.limit = "concurrency";
    limit.allowed = 2 * inFlight;
    plan.llm.limits.push_back(limit);
    const FailureReport bound = planner::failureReport(plan, 0, slow);
    NEAR(QStringLiteral("answered"), bound.llm.answered, 0.4 * plan.llmLoad.callsPerSecond, 1e-9);
    NEAR(QStringLiteral("in flight"), bound.llm.inFlight, 2 * inFlight, 1e-12);
}

void TestFailure::noApiToLoseWithALocalModel()
{
    const Plan plan = planned("chatbot", {"answers.local_workloads=llm"});
    QVERIFY(plan.recommended);
    if (!plan.local)
        QSKIP("no local model here");
    for (const Failure &failure : planner::failuresOf(plan, *plan.recommended))
        QVERIFY(failure.kind == FailureKind::Node || failure.kind == FailureKind::Zone);
}

DAEMOK_TEST_MAIN(TestFailure)
#include "tst_failure.moc"
