// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/planjson.h"
#include "tests/core/export/jsonword.h"
#include "tests/core/export/planfixture.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <limits>

using namespace daemok;
using daemok::testing::word;
using nlohmann::ordered_json;

/// The document daemok.plan/1 of design page "Contract", field by field, from a plan written by hand.
class TestPlanJson : public QObject
{
    Q_OBJECT

private:
    const PlanHeading m_heading{"0.1.0", "client.daemok.yaml", "planning", {"burst"}};
    const ordered_json m_json = planJson(testing::smallPlan(), m_heading);

    static std::vector<std::string> keys(const ordered_json &object)
    {
        std::vector<std::string> names;
        for (const auto &[key, value] : object.items())
            names.push_back(key);
        return names;
    }

    static std::string text(const Plan &plan, const PlanHeading &heading)
    {
        std::string all;
        writePlanJson(plan, heading, [&all](std::string_view piece) { all += piece; });
        return all;
    }

private slots:
    void headTellsWhatWasPlanned()
    {
        QCOMPARE(word(m_json["schema"]), "daemok.plan/1");
        QCOMPARE(word(m_json["app_version"]), "0.1.0");
        QCOMPARE(word(m_json["project"]), "client.daemok.yaml");
        QCOMPARE(word(m_json["scenario"]), "base");
        QCOMPARE(word(m_json["catalog"]["version"]), "2026.11");
        QCOMPARE(word(m_json["catalog"]["sha256"]), "0123abcd");
        QCOMPARE(word(m_json["catalog"]["dates"]["instances.csv"]), "2026-07-20");
        QVERIFY(m_json["rule_set"].is_string());
        QCOMPARE(word(m_json["month"]), "36");
        QCOMPARE(word(m_json["unconfirmed"]), "[\"burst\"]");
    }

    void keysStandInTheContractsOrder()
    {
        const std::vector<std::string> expected = {
            "schema",      "app_version",  "project", "scenario", "catalog",
            "rule_set",    "rates",        "month",   "demand",   "unconfirmed",
            "recommended", "alternatives", "bundles", "rejected", "llm_api"};
        QCOMPARE(keys(m_json), expected);
    }

    void demandJoinsListsAndAggregatesToSelects()
    {
        const ordered_json &demand = m_json["demand"];
        QCOMPARE(word(demand["peak_requests_per_s"]), "12.5");
        QCOMPARE(word(demand["lookups_per_s"]), "12.5");
        QCOMPARE(word(demand["selects_per_s"]), "2.5"); // 2 lists + 0.5 aggregates
        QCOMPARE(word(demand["vector_per_s"]), "0.0");
        QCOMPARE(word(demand["llm_calls_per_s"]), "8.75");
        for (const char *key :
             {"llm_calls_in_flight", "llm_tokens_per_min", "hit_ratio", "inserts_per_s",
              "fulltext_per_s", "store_connections", "stored_items", "stored_bytes"})
            QVERIFY2(demand.contains(key), key);
    }

    void countsAreIntegers()
    {
        const ordered_json &role = m_json["recommended"]["roles"][0];
        QVERIFY(role["count"].is_number_integer());
        QVERIFY(role["ledger"][0]["nodes"].is_number_integer());
        QVERIFY(m_json["recommended"]["zones"].is_number_integer());
        QVERIFY(m_json["month"].is_number_integer());
    }

    void roleNamesItsStoreKindsAndServer()
    {
        const ordered_json &role = m_json["recommended"]["roles"][0];
        QCOMPARE(word(role["store"]), "results");
        QCOMPARE(word(role["kind"]), "data");
        QCOMPARE(word(role["serves"]), "[\"session\",\"data\"]");
        QCOMPARE(word(role["name"]), "mongod");
        QCOMPARE(word(role["instance"]), "r6i.xlarge");
        QCOMPARE(word(role["disk"]["kind"]), "volume");
        QCOMPARE(word(role["disk"]["gib"]), "200.0");
        QCOMPARE(word(role["utilisation"]), "0.25");
    }

    void uncheckedLedgerLineHasNoNodesAndNamesTheMissingFact()
    {
        const ordered_json &line = m_json["recommended"]["roles"][0]["ledger"][2];
        QCOMPARE(word(line["state"]), "unchecked");
        QCOMPARE(word(line["nodes"]), "0");
        QCOMPARE(word(line["missing"]), "network_rate");
        QCOMPARE(word(line["demand"]), "1.5");
        QVERIFY(!line.contains("per_node"));
    }

    void checkedLedgerLineHasOriginAndSource()
    {
        const ordered_json &line = m_json["recommended"]["roles"][0]["ledger"][1];
        QCOMPARE(word(line["constraint"]), "ha_minimum");
        QCOMPARE(word(line["state"]), "checked");
        QCOMPARE(word(line["binding"]), "true");
        QCOMPARE(word(line["origin"]), "assumed");
        QCOMPARE(word(line["source"]), "mongo-manual");
        QVERIFY(!line.contains("missing"));
    }

    void existingDatabaseIsAStoreWithAnRdbmsRole()
    {
        const ordered_json &store = m_json["recommended"]["stores"][1];
        QCOMPARE(word(store["purposes"]), "[\"existing\"]");
        QCOMPARE(word(store["stand_in"]), "true");
        const ordered_json &role = m_json["recommended"]["roles"][1];
        QCOMPARE(word(role["kind"]), "rdbms");
        QCOMPARE(word(role["vcpu"]), "8.0");
        QVERIFY(!role.contains("instance")); // unknown, so absent
    }

    void latencyHoldsOnlyWhatWasAsked()
    {
        const ordered_json &latency = m_json["recommended"]["latency_ms"];
        QCOMPARE(keys(latency), (std::vector<std::string>{"lookup", "search"}));
        QCOMPARE(word(latency["lookup"]["p99"]), "3.5");
        QCOMPARE(word(latency["lookup"]["goal"]), "20.0");
        QCOMPARE(word(latency["lookup"]["met"]), "true");
        QCOMPARE(word(latency["lookup"]["flags"]), "[\"replicas_queue_together\"]");
        QVERIFY(!latency["search"].contains("goal"));
        QCOMPARE(word(latency["search"]["beyond_grid"]), "true");
    }

    void notPricedIsNotZero()
    {
        const ordered_json &lines = m_json["recommended"]["cost"]["lines"];
        QCOMPARE(word(lines[0]["status"]), "priced");
        QCOMPARE(lines[0]["amount"].get<double>(), 3 * 0.1 * 730);
        QCOMPARE(word(lines[0]["as_of"]), "2026-07-20");
        QCOMPARE(word(lines[1]["status"]), "not_priced");
        QVERIFY(!lines[1].contains("amount"));
        QVERIFY(!lines[1].contains("unit_price"));
        QCOMPARE(word(lines[1]["quantity"]), "600.0");
        QCOMPARE(word(lines[2]["status"]), "not_applicable");
        QVERIFY(!lines[2].contains("quantity"));
    }

    void rejectionsCarryTheDecidingNumber()
    {
        const ordered_json &rejected = m_json["rejected"];
        QCOMPARE(rejected.size(), std::size_t(4));
        QCOMPARE(word(rejected[0]["product"]), "mongodb");
        QCOMPARE(word(rejected[0]["instance"]), "r6i.xlarge");
        QCOMPARE(word(rejected[0]["purpose"]), "results");
        QCOMPARE(word(rejected[0]["role"]), "data");
        QCOMPARE(word(rejected[0]["reason"]), "dearer");
        QCOMPARE(word(rejected[0]["limit"]), "219.0");
        QCOMPARE(word(rejected[0]["value"]), "340.5");
        QCOMPARE(word(rejected[0]["unit"]), "USD/month");
    }

    void aManagedProductElsewhereHasNoInstance()
    {
        const ordered_json &rejected = m_json["rejected"][1];
        QCOMPARE(word(rejected["reason"]), "not_offered");
        QVERIFY(!rejected.contains("instance"));
        QVERIFY(!rejected.contains("value"));
    }

    void limitsThatAreIdsAreWords()
    {
        QCOMPARE(word(m_json["rejected"][2]["limit_of"]), "fulltext");
        QCOMPARE(word(m_json["rejected"][2]["purpose"]), "search");
        QCOMPARE(word(m_json["rejected"][3]["limit_of"]), "disk");
        QVERIFY(!m_json["rejected"][2].contains("limit"));
    }

    void anUnknownProviderLimitIsNeitherMetNorUnmet()
    {
        const ordered_json &limits = m_json["llm_api"]["limits"];
        QCOMPARE(word(limits[0]["met"]), "false");
        QCOMPARE(word(limits[0]["smallest_fix"]), "quota");
        QVERIFY(!limits[1].contains("allowed"));
        QVERIFY(!limits[1].contains("met"));
    }

    void anUnpricedModelCostsNothingKnown()
    {
        Plan plan = testing::smallPlan();
        plan.llm.priced = false;
        const ordered_json json = planJson(plan, m_heading);
        QVERIFY(!json["llm_api"].contains("monthly_with_reuse"));
        QCOMPARE(word(json["llm_api"]["status"]), "not_priced");
    }

    void nothingFitsHasNoRecommendation()
    {
        Plan plan = testing::smallPlan();
        plan.recommended.reset();
        plan.infeasible = Infeasible{
            Reason::GoalNotMet, "mongodb", ReportedOp::Search, 20, 90, "relax_goal", 90, {}};
        const ordered_json json = planJson(plan, m_heading);
        QVERIFY(!json.contains("recommended"));
        QCOMPARE(word(json["infeasible"]["reason"]), "goal_not_met");
        QCOMPARE(word(json["infeasible"]["operation"]), "search");
        QCOMPARE(word(json["infeasible"]["nearest"]), "90.0");
        QCOMPARE(word(json["infeasible"]["smallest_change"]), "relax_goal");
    }

    void stopsFitting_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<bool>("within");
        QTest::newRow("in month 14") << 14 << true;
        QTest::newRow("never in the horizon") << -1 << false;
    }
    void stopsFitting()
    {
        QFETCH(int, month);
        QFETCH(bool, within);
        Plan plan = testing::smallPlan();
        plan.recommended->stops = StopsFitting{month, 40, 900, Constraint::Cpu};
        const ordered_json stops = planJson(plan, m_heading)["recommended"]["stops_fitting"];
        QCOMPARE(stops["within_horizon"].get<bool>(), within);
        QCOMPARE(stops.contains("month"), within);
        QCOMPARE(stops.value("limit", std::string()), within ? "cpu" : "");
    }

    void whatIsNotANumberIsAbsent()
    {
        Plan plan = testing::smallPlan();
        plan.recommended->cost.tco60 = std::numeric_limits<double>::quiet_NaN();
        plan.demand.hitRatio = std::numeric_limits<double>::infinity();
        const ordered_json json = planJson(plan, m_heading);
        QVERIFY(!json["recommended"]["cost"].contains("tco_60"));
        QVERIFY(!json["demand"].contains("hit_ratio"));
        QVERIFY(!QByteArray::fromStdString(text(plan, m_heading)).contains("null"));
    }

    void writtenTextIsTheSameDocument()
    {
        const Plan plan = testing::smallPlan();
        const std::string written = text(plan, m_heading);
        QCOMPARE(word(ordered_json::parse(written)), word(m_json));
        QCOMPARE(written.back(), '\n');
        QCOMPARE(text(plan, m_heading), written); // same bytes
    }

    void withoutRejectionsTheListIsEmpty()
    {
        Plan plan = testing::smallPlan();
        plan.rejected.clear();
        QCOMPARE(word(ordered_json::parse(text(plan, m_heading))["rejected"]), "[]");
    }

    void manyRejectionsArriveInPieces()
    {
        Plan plan = testing::smallPlan();
        plan.rejected.assign(20000, plan.rejected.front());
        std::size_t largest = 0;
        std::string all;
        writePlanJson(plan, m_heading, [&](std::string_view piece) {
            largest = std::max(largest, piece.size());
            all += piece;
        });
        QCOMPARE(ordered_json::parse(all)["rejected"].size(), std::size_t(20000));
        QVERIFY(largest < (1U << 17U));
    }

    void aFileNameThatIsNotUtf8IsStillADocument()
    {
        PlanHeading heading = m_heading;
        heading.project = "\xFF.yaml";
        const ordered_json json = ordered_json::parse(text(testing::smallPlan(), heading));
        QCOMPARE(word(json["project"]), "\uFFFD.yaml");
    }
};

DAEMOK_TEST_MAIN(TestPlanJson)
#include "tst_planjson.moc"
