// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "tests/app/daemokprogram.h"
#include "tests/app/planrules.h"
#include "tests/app/planschema.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>
#include <QtCore/qtemporarydir.h>

#include <set>

using namespace daemok::testing;
using nlohmann::ordered_json;

/// What the program must show of plans, seen from outside through `plan --json`.
class TestAcceptance : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    ordered_json plan(const char *preset, const QStringList &settings = {}) const
    {
        return planOfPreset(QString::fromUtf8(preset), m_folder.path(), settings);
    }

    static QString set(const char *path, double value)
    {
        return QString::fromUtf8(path) + u'=' + QString::number(value, 'g', 17);
    }

    static int countOf(const std::vector<ordered_json> &roles)
    {
        int count = 0;
        for (const ordered_json &role : roles)
            count += role["count"].get<int>();
        return count;
    }

    static double demandOf(const std::vector<ordered_json> &roles, const std::string &constraint)
    {
        double demand = 0;
        for (const ordered_json &role : roles)
            demand += ledgerDemand(role, constraint);
        return demand;
    }

    // Store, kind and count of every role but the existing database's.
    static std::set<std::string> counts(const ordered_json &layout)
    {
        std::set<std::string> result;
        for (const ordered_json &role : layout["roles"]) {
            if (role["kind"] != "rdbms" || layout["product"] == "postgresql")
                result.insert(role["store"].get<std::string>() + "/"
                              + role["kind"].get<std::string>() + " " + role["count"].dump());
        }
        return result;
    }

private slots:
    void aRagServiceShowsManyStoresAndOneStoreSideBySideWithPrices()
    {
        const ordered_json answer = plan("rag"); // its preset asks lists, full text and vectors
        bool manyStores = false;
        for (const ordered_json &layout : layoutsOf(answer)) {
            int newStores = 0;
            for (const ordered_json &store : layout["stores"])
                newStores += store["purposes"] == ordered_json::array({"existing"}) ? 0 : 1;
            manyStores = manyStores || (newStores > 1 && layout["cost"]["monthly"] > 0);
        }
        QVERIFY(manyStores);
        const bool oneRecommended = answer["recommended"]["kind_of_choice"] == "one_store";
        const ordered_json one =
            oneRecommended ? answer["recommended"] : alternative(answer, "one_store");
        QVERIFY(!one.is_null());
        QVERIFY(one["cost"]["monthly"] > 0);
        std::set<std::string> operations;
        for (const ordered_json &store : one["stores"]) {
            for (const ordered_json &operation : store["operations"])
                operations.insert(operation);
        }
        for (const char *operation : {"list", "fulltext", "vector"})
            QVERIFY2(operations.count(operation) == 1, operation);
    }

    void noProductIsRefusedAsResultsStoreForLackingFullText()
    {
        const ordered_json answer = plan("rag");
        std::set<std::string> refusedWithoutBeingAsked;
        bool askedWithoutText = false;
        for (const ordered_json &bundle : answer["bundles"]) {
            const auto operations = bundle["operations"].get<std::set<std::string>>();
            const auto purposes = bundle["purposes"].get<std::set<std::string>>();
            askedWithoutText =
                askedWithoutText
                || (purposes.count("results") > 0 && operations.count("fulltext") == 0);
        }
        QVERIFY(askedWithoutText);
        for (const ordered_json &rejection : answer["rejected"]) {
            if (rejection["reason"] != "cannot_serve"
                || rejection.value("limit_of", "") != "fulltext")
                continue;
            const ordered_json &bundle = answer["bundles"][rejection["bundle"].get<std::size_t>()];
            const auto operations = bundle["operations"].get<std::set<std::string>>();
            if (operations.count("fulltext") == 0)
                refusedWithoutBeingAsked.insert(rejection["product"].get<std::string>());
        }
        QCOMPARE(refusedWithoutBeingAsked.size(), std::size_t(0));
    }

    void allInTheRdbmsIsAlwaysComputedAndSaysWhenItStopsFitting()
    {
        for (const char *preset :
             {"chatbot", "faq", "rag", "social", "generation", "code", "search"}) {
            const ordered_json answer = plan(preset);
            const bool wins = answer["recommended"].contains("stops_fitting");
            const ordered_json rdbms =
                wins ? answer["recommended"] : alternative(answer, "all_rdbms");
            if (rdbms.is_null()) {
                bool reason = false; // then every type must have been refused
                for (const ordered_json &rejection : answer["rejected"])
                    reason = reason || rejection["product"] == "postgresql";
                QVERIFY2(reason, preset);
                continue;
            }
            QVERIFY2(rdbms.contains("stops_fitting"), preset);
        }
    }

    void aSmallChatbotCanStayInTheRdbms()
    {
        const ordered_json answer = plan("chatbot", {set("answers.requests_per_day", 500),
                                                     set("answers.concurrent_users", 20),
                                                     set("answers.vector_dimensions", 0)});
        const ordered_json rdbms = answer["recommended"].contains("stops_fitting")
                                       ? answer["recommended"]
                                       : alternative(answer, "all_rdbms");
        QVERIFY(!rdbms.is_null());
        QCOMPARE(rdbms["feasible"].get<bool>(), true);
        QCOMPARE(rdbms["stores"].size(), std::size_t(1));
        QVERIFY(rdbms["stops_fitting"]["within_horizon"].is_boolean());
    }

    void extremeLoads_data()
    {
        QTest::addColumn<QStringList>("settings");
        const QStringList nothing = {set("answers.requests_per_day", 0),
                                     set("answers.corpus_items", 0),
                                     set("answers.corpus_updates_per_day", 0)};
        const QStringList volume = {set("answers.corpus_items", 1e12),
                                    set("answers.corpus_item_bytes", 1e4)}; // 10 PB
        const QStringList rate = {set("answers.requests_per_day", 8.64e11),
                                  set("answers.busy_hours", 24), set("answers.burst", 1)};
        QTest::newRow("0") << nothing;
        QTest::newRow("10 PB") << volume;
        QTest::newRow("10 M requests/s") << rate;
        QTest::newRow("10 PB at 10 M requests/s") << volume + rate;
        QTest::newRow("10 PB never asked for")
            << QStringList{set("answers.requests_per_day", 0)} + volume;
        QTest::newRow("0 reads") << QStringList{
            set("answers.inserts_per_s", 100),       set("answers.lookups_per_s", 0),
            set("answers.selects_per_s", 0),         set("answers.searches_per_s", 0),
            set("answers.vector_searches_per_s", 0), set("answers.item_bytes", 1000)};
        QTest::newRow("0 writes") << QStringList{set("answers.inserts_per_s", 0),
                                                 set("answers.lookups_per_s", 1e7),
                                                 set("answers.item_bytes", 1000)};
        QTest::newRow("10 M raw inserts/s")
            << QStringList{set("answers.inserts_per_s", 1e7), set("answers.lookups_per_s", 1e7),
                           set("answers.item_bytes", 1e4)};
        QTest::newRow("no connections") << QStringList{set("answers.store_connections", 0)};
    }
    void extremeLoads()
    {
        QFETCH(QStringList, settings);
        for (const char *preset : {"chatbot", "rag", "social"}) {
            const QString file = m_folder.filePath(QStringLiteral("extreme.yaml"));
            QCOMPARE(runDaemok({QStringLiteral("new"), QString::fromUtf8(preset),
                                QStringLiteral("--out"), file, QStringLiteral("--force")})
                         .code,
                     0);
            QStringList arguments{QStringLiteral("plan"), file, QStringLiteral("--json")};
            for (const QString &setting : settings)
                arguments << QStringLiteral("--set") << setting;
            const Run run = runDaemok(arguments);
            QVERIFY2(run.code == 0 || run.code == 1, run.err.constData());
            const ordered_json answer = document(run);
            const auto schema = schemaComplaints(answer); // nulls would be NaN or infinity
            QVERIFY2(schema.empty(), schema.empty() ? "" : schema.front().c_str());
            const auto rules = ruleComplaints(answer, {});
            QVERIFY2(rules.empty(), rules.empty() ? "" : rules.front().c_str());
            QVERIFY(run.code == 0 || answer.contains("infeasible"));
        }
    }

    void sessionNodesGrowWithConnections()
    {
        const QStringList mongodb{QStringLiteral("answers.products=mongodb"),
                                  QStringLiteral("goals.aggregate_p99_ms=")};
        const ordered_json few = plan(
            "chatbot", mongodb + QStringList{set("answers.store_connections", 500)})["recommended"];
        const ordered_json many =
            plan("chatbot",
                 mongodb + QStringList{set("answers.store_connections", 500000)})["recommended"];
        QVERIFY(demandOf(rolesServing(many, "session"), "connections")
                > demandOf(rolesServing(few, "session"), "connections"));
        QVERIFY(countOf(rolesServing(many, "session")) > countOf(rolesServing(few, "session")));
    }

    void sessionNodesWorkMoreWithMoreOperations()
    {
        const QStringList mongodb{QStringLiteral("answers.products=mongodb"),
                                  QStringLiteral("goals.aggregate_p99_ms=")};
        const ordered_json slow = plan(
            "chatbot", mongodb + QStringList{set("answers.requests_per_day", 1e4)})["recommended"];
        const ordered_json busy = plan(
            "chatbot", mongodb + QStringList{set("answers.requests_per_day", 1e5)})["recommended"];
        QVERIFY(demandOf(rolesServing(busy, "session"), "cpu")
                > demandOf(rolesServing(slow, "session"), "cpu"));
    }

    void queryNodesGrowWithRate() { QVERIFY(queryWork(1, 1, 1) < queryWork(10, 1, 1)); }
    void queryNodesGrowWithStoredTextAtFixedRate()
    {
        QVERIFY(queryWork(1, 1, 1) < queryWork(1, 10, 1));
    }
    void searchingOnlyRecentDataNeedsLess()
    {
        QVERIFY(queryWork(1, 10, 0.05) < queryWork(1, 10, 1));
    }

    void tenTimesTheTextNeedsMoreNodesOrLargerOnes()
    {
        QVERIFY(queryCapacity(200, 1, 1) < queryCapacity(200, 10, 1));
        QVERIFY(queryCapacity(200, 10, 0.05) < queryCapacity(200, 10, 1));
    }

    void triplingTheSamplesTrafficChangesCounts()
    {
        const auto presets = daemok::loadPresets(DAEMOK_RESOURCES "/presets");
        QVERIFY(presets.ok());
        const QString file = m_folder.filePath(QStringLiteral("sample.daemok.yaml"));
        const ordered_json before = plan("sample");
        const auto project = daemok::loadProject(file.toStdString(), *presets);
        QVERIFY(project.ok());
        const double perDay =
            project->scenarios.front().pattern.likely(daemok::AnswerId::RequestsPerDay);
        QVERIFY(perDay > 0);
        const ordered_json after = plan("sample", {set("answers.requests_per_day", 3 * perDay)});
        QVERIFY(counts(before["recommended"]) != counts(after["recommended"]));
    }

    void theSampleIsBoundByThreeDifferentConstraints()
    {
        std::set<std::string> binding;
        const ordered_json answer = plan("sample");
        for (const ordered_json &role : answer["recommended"]["roles"]) {
            for (const ordered_json &line : role["ledger"]) {
                if (line["binding"])
                    binding.insert(line["constraint"].get<std::string>());
            }
        }
        QVERIFY2(binding.size() >= 3, ordered_json(binding).dump().c_str());
    }

    void ratesAreNeverMixed()
    {
        for (const char *rates : {"planning", "vendor"}) {
            const ordered_json answer =
                plan("rag", {QStringLiteral("answers.rates=") + QString::fromUtf8(rates)});
            QCOMPARE(answer["rates"].get<std::string>(), std::string(rates));
            for (const ordered_json &layout : layoutsOf(answer)) {
                const auto flags = layout["flags"].get<std::set<std::string>>();
                QCOMPARE(flags.count("vendor_rates") > 0, rates == std::string("vendor"));
            }
        }
    }

    void aManagedProductElsewhereIsNotOffered()
    {
        const ordered_json answer = plan("chatbot", {QStringLiteral("answers.provider=gcp"),
                                                     QStringLiteral("answers.region=us-central1")});
        std::set<std::string> notOffered;
        for (const ordered_json &rejection : answer["rejected"]) {
            if (rejection["reason"] == "not_offered") {
                QVERIFY(!rejection.contains("instance"));
                notOffered.insert(rejection["product"].get<std::string>());
            }
        }
        QCOMPARE(notOffered, (std::set<std::string>{"cosmosdb", "dynamodb"}));
    }

    void theExistingDatabaseStandsInEveryLayout()
    {
        const ordered_json answer =
            plan("chatbot", {QStringLiteral("answers.rdbms_product=oracle")});
        for (const ordered_json &layout : layoutsOf(answer)) {
            bool seen = false;
            for (const ordered_json &store : layout["stores"]) {
                for (const ordered_json &purpose : store["purposes"])
                    seen = seen || purpose == "existing";
            }
            QVERIFY(seen);
        }
    }

    void dataThatMayNotLeaveHasNoManagedProduct()
    {
        const ordered_json answer = plan("chatbot", {QStringLiteral("answers.data_may_leave=no")});
        for (const ordered_json &layout : layoutsOf(answer))
            QVERIFY(layout["managed"].empty());
    }

    void planningTwiceGivesTheSameBytes()
    {
        const QString file = m_folder.filePath(QStringLiteral("same.yaml"));
        QCOMPARE(
            runDaemok({QStringLiteral("new"), QStringLiteral("rag"), QStringLiteral("--out"), file})
                .code,
            0);
        const QStringList arguments{QStringLiteral("plan"), file, QStringLiteral("--json")};
        QCOMPARE(runDaemok(arguments).out, runDaemok(arguments).out);
    }

private:
    // Full text on OpenSearch at a fixed raw load; factors on rate and, by retention, on stored text.
    ordered_json searchLayout(double rate, double text, double searchedShare) const
    {
        return plan("rag",
                    {QStringLiteral("answers.products=opensearch"), set("answers.inserts_per_s", 1),
                     set("answers.item_bytes", 2000), set("answers.searches_per_s", rate),
                     set("answers.record_retention_days", 36 * text),
                     set("answers.searched_share", searchedShare),
                     QStringLiteral("goals.search_p99_ms="), QStringLiteral("goals.vector_p99_ms="),
                     QStringLiteral("goals.select_p99_ms=")})["recommended"];
    }

    // vCPU kept busy by the roles that answer queries.
    double queryWork(double rate, double text, double searchedShare) const
    {
        return demandOf(rolesServing(searchLayout(rate, text, searchedShare), "query"), "cpu");
    }

    double queryCapacity(double rate, double text, double searchedShare) const
    {
        double vcpu = 0;
        for (const ordered_json &role :
             rolesServing(searchLayout(rate, text, searchedShare), "query"))
            vcpu += role["count"].get<double>() * role["vcpu"].get<double>();
        return vcpu;
    }
};

DAEMOK_TEST_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
