// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogfiles.h"
#include "tests/core/catalog/realcatalog.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <cmath>

using namespace daemok;

/// The shipped catalogue is complete. Counts are those of the collected facts.
class TestCatalogData : public QObject
{
    Q_OBJECT

private:
    static bool known(const Source &source) { return realCatalog().sources.count(source.key) == 1; }

private slots:
    void holdsEverySeventeenProducts()
    {
        std::vector<std::string> ids;
        for (const Product &p : realCatalog().products)
            ids.push_back(p.id);
        const std::vector<std::string> expected{
            "cassandra", "clickhouse", "cosmosdb", "couchbase",  "dynamodb",   "elasticsearch",
            "hbase",     "milvus",     "mongodb",  "opensearch", "postgresql", "qdrant",
            "redis",     "scylladb",   "tidb",     "vespa",      "weaviate"};
        QVERIFY(ids == expected);
    }

    void everyProductHasEveryCapabilityWithItsSource()
    {
        for (const Product &p : realCatalog().products) {
            for (std::size_t op = 0; op < kOperations; ++op)
                QVERIFY2(known(p.capabilities[op].source), p.id.c_str());
            QVERIFY2(known(p.timeToLive.source) && known(p.analysisSource)
                         && known(p.topologySource),
                     p.id.c_str());
            QVERIFY2(p.capabilities[static_cast<std::size_t>(Operation::Lookup)].state
                         == Capability::Native,
                     p.id.c_str());
            QVERIFY2(p.capabilities[static_cast<std::size_t>(Operation::Insert)].state
                         == Capability::Native,
                     p.id.c_str());
            QVERIFY2(p.rules.find(Rule::CopiesDefault) && !p.topology.empty(), p.id.c_str());
            QVERIFY2(!p.manifest.fields.empty() || p.managed, p.id.c_str());
        }
    }

    /// The products' manuals as collected: 81 roles and 31 published rates, in the products' own words.
    void rolesAndBenchmarksAreComplete()
    {
        std::size_t roles = 0;
        std::size_t benchmarks = 0;
        for (const Product &p : realCatalog().products) {
            roles += p.roles.size();
            benchmarks += p.benchmarks.size();
        }
        QCOMPARE(roles, std::size_t{81});
        QCOMPARE(benchmarks, std::size_t{31});
    }

    void everyRuleHasADefaultWithAReason()
    {
        const RuleSet &defaults = realCatalog().defaults;
        for (std::size_t i = 0; i < kRules; ++i) {
            const auto name = std::string(ruleName(static_cast<Rule>(i)));
            QVERIFY2(defaults.figures[i].has_value(), name.c_str());
            QVERIFY2(defaults.figures[i]->origin == Origin::Assumed && !defaults.notes[i].empty(),
                     name.c_str());
        }
        QCOMPARE(defaults.find(Rule::UtilisationTarget)->value, 0.7);
        QCOMPARE(defaults.find(Rule::UtilisationFailed)->value, 0.9);
        QCOMPARE(defaults.find(Rule::RoundTripMs)->value, 0.5);
        QCOMPARE(defaults.find(Rule::ServiceCv)->value, 1.0);
        QCOMPARE(realCatalog().vendorShare.value, 0.25);
    }

    void aRuleFallsBackToItsDefault()
    {
        QCOMPARE(rule("elasticsearch", Rule::UtilisationTarget), 0.7);
        QCOMPARE(rule("elasticsearch", Rule::HeapShare), 0.5);
        QVERIFY(realCatalog().rule(product("elasticsearch"), Rule::HeapShare).origin
                == Origin::Published);
    }

    void unverifiedFactsStayMarked()
    {
        const std::optional<Figure> &limit = product("mongodb").rules.find(Rule::CopiesMax);
        QVERIFY(limit && limit->source.status == Status::Unverified
                && limit->origin == Origin::Assumed);
        QVERIFY(product("hbase").topologySource.status == Status::Unverified);
    }

    void workSplitRowsSumToOne()
    {
        for (std::size_t op = 0; op < kOperations; ++op) {
            const auto &row = realCatalog().workSplit[op];
            QVERIFY(std::abs(row[0].value + row[1].value + row[2].value - 1) < 1e-12);
            QVERIFY(!realCatalog().workSplitNotes[op].empty());
        }
    }

    /// Issue: no deployment without a place for each kind of work; exactly one node type owns the bytes.
    void deploymentsHaveOneDataHolder()
    {
        for (const Product &p : realCatalog().products) {
            QVERIFY2(p.managed == p.deployments.empty(), p.id.c_str());
            for (const Deployment &d : p.deployments) {
                const auto holds = [](const NodeType &n) { return n.holdsData; };
                QCOMPARE(std::count_if(d.nodeTypes.begin(), d.nodeTypes.end(), holds), 1);
            }
        }
    }

    void extraRolesAreEnabledSomewhere()
    {
        const auto enables = [](const char *id, Operation op) {
            const auto &all = product(id).deployments;
            return std::any_of(all.begin(), all.end(), [op](const Deployment &d) {
                return std::find(d.enables.begin(), d.enables.end(), op) != d.enables.end();
            });
        };
        QVERIFY(enables("mongodb", Operation::FullText) && enables("mongodb", Operation::Vector));
        QVERIFY(enables("couchbase", Operation::FullText));
        QVERIFY(enables("tidb", Operation::Aggregate));
    }

    void koreanTextAnalysis()
    {
        QVERIFY(product("elasticsearch").korean == Analysis::Plugin);
        QVERIFY(product("mongodb").korean == Analysis::Native);
        QVERIFY(product("milvus").japanese == Analysis::Native);
        QVERIFY(product("cosmosdb").korean == Analysis::None);
    }

    void datesAreTheNewestOfEachFile()
    {
        QCOMPARE(realCatalog().fileDates.at("instances.csv"), "2026-08-03");
        QCOMPARE(realCatalog().fileDates.at("products/redis.yaml"), "2026-11-23");
    }

    void theDigestFollowsTheBytes()
    {
        QCOMPARE(realCatalog().sha256.size(), std::size_t{64});
        CatalogFiles files = *readCatalogFiles(DAEMOK_RESOURCES "/catalog");
        const Result<Catalog> same = parseCatalog(files, "catalog");
        QCOMPARE(same->sha256, realCatalog().sha256);
        files["catalog.yaml"] += "# a comment\n";
        QVERIFY(parseCatalog(files, "catalog")->sha256 != same->sha256);
    }
};

DAEMOK_TEST_MAIN(TestCatalogData)
#include "tst_catalogdata.moc"
