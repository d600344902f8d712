// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogfiles.h"
#include "core/catalog/csvreader.h"
#include "core/quantity/units.h"
#include "tests/core/catalog/realcatalog.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <map>
#include <set>

using namespace daemok;

/// The shipped catalogue is complete. Counts are those of the collected facts.
class TestCatalogData : public QObject
{
    Q_OBJECT

private:
    static const ServerType *server(const std::string &region, const std::string &name)
    {
        for (const ServerType &s : realCatalog().servers) {
            if (s.region == region && s.name == name)
                return &s;
        }
        return nullptr;
    }

    static const VolumeType *volume(const std::string &region, const std::string &name)
    {
        for (const VolumeType &v : realCatalog().volumes) {
            if (v.region == region && v.name == name)
                return &v;
        }
        return nullptr;
    }

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

    void holdsEveryRowOfTheTables()
    {
        const Catalog &c = realCatalog();
        QCOMPARE(c.servers.size(), std::size_t{603});
        QCOMPARE(c.gpus.size(), std::size_t{115});
        QCOMPARE(c.llmModels.size(), std::size_t{60});
        QCOMPARE(c.openModels.size(), std::size_t{51});
        QCOMPARE(std::count_if(c.llmModels.begin(), c.llmModels.end(),
                               [](const LlmModel &m) { return m.mode == "chat"; }),
                 51);
        QCOMPARE(std::count_if(c.openModels.begin(), c.openModels.end(),
                               [](const OpenModel &m) { return m.kind == "chat"; }),
                 41);
    }

    void everyStorageRowIsAVolumeOrAUnitPrice()
    {
        std::size_t rows = realCatalog().unitPrices.size();
        for (const VolumeType &v : realCatalog().volumes)
            rows += v.steps.empty() ? 1U + (v.perIopsMonth ? 1U : 0U) + (v.perMbpsMonth ? 1U : 0U)
                                    : v.steps.size();
        QCOMPARE(rows, std::size_t{109});
    }

    void everyRegionHasPricedServersAndVolumes_data()
    {
        QTest::addColumn<QByteArray>("region");
        QTest::addColumn<int>("servers");
        QTest::newRow("Seoul aws") << QByteArray("ap-northeast-2") << 93;
        QTest::newRow("Tokyo aws") << QByteArray("ap-northeast-1") << 99;
        QTest::newRow("US aws") << QByteArray("us-east-1") << 127;
        QTest::newRow("Seoul azure") << QByteArray("koreacentral") << 49;
        QTest::newRow("Tokyo azure") << QByteArray("japaneast") << 51;
        QTest::newRow("US azure") << QByteArray("eastus") << 51;
        QTest::newRow("Seoul gcp") << QByteArray("asia-northeast3") << 29;
        QTest::newRow("Tokyo gcp") << QByteArray("asia-northeast1") << 50;
        QTest::newRow("US gcp") << QByteArray("us-central1") << 53;
    }
    void everyRegionHasPricedServersAndVolumes()
    {
        QFETCH(QByteArray, region);
        QFETCH(int, servers);
        const std::string name = region.toStdString();
        int found = 0;
        for (const ServerType &s : realCatalog().servers) {
            if (s.region != name)
                continue;
            ++found;
            QVERIFY2(s.hourly && s.hourly->amount > 0, s.name.c_str());
            QVERIFY2(known(s.hourly->source) && !s.hourly->source.asOf.empty() && known(s.source),
                     s.name.c_str());
        }
        QCOMPARE(found, servers);
        const auto &volumes = realCatalog().volumes;
        QVERIFY(std::any_of(volumes.begin(), volumes.end(),
                            [&name](const VolumeType &v) { return v.region == name; }));
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

    void sampleRowsAreReadAsTheyStand()
    {
        const ServerType *m6i = server("ap-northeast-2", "m6i.large");
        QVERIFY(m6i != nullptr);
        QCOMPARE(m6i->vcpu, 2);
        QCOMPARE(m6i->memoryGib, 8.0);
        QCOMPARE(m6i->hourly->amount, 0.118);
        QCOMPARE(m6i->hourly->source.asOf, "2024-08-09");
        QCOMPARE(m6i->networkBasis, "baseline");
        const ServerType *i4i = server("ap-northeast-2", "i4i.large");
        QVERIFY(i4i != nullptr && i4i->localDiskGib > 0 && !i4i->localDiskPersistent);
        QVERIFY(std::abs(i4i->localDiskGib - 468 * kGB / kGiB) < 1e-9);
        QCOMPARE(server("us-east-1", "m7g.large")->threadsPerCore, 1);
        QCOMPARE(server("koreacentral", "Standard_NV6ads_A10_v5")->gpuCount, 1.0 / 6);
    }

    void volumesCarryTheirLimits()
    {
        const VolumeType *gp3 = volume("ap-northeast-2", "gp3");
        QVERIFY(gp3 != nullptr);
        QCOMPARE(gp3->perGibMonth->amount, 0.0912);
        QCOMPARE(gp3->perIopsMonth->amount, 0.0057);
        QCOMPARE(gp3->perMbpsMonth->amount, 0.0456);
        QCOMPARE(*gp3->includedIops, 3000.0);
        QCOMPARE(*gp3->includedMbps, 125.0);
        QVERIFY(!volume("us-east-1", "gp3")->perMbpsMonth); // no source gives it: not priced
        const VolumeType *azure = volume("eastus", "premium-ssd");
        QVERIFY(azure != nullptr && !azure->perGibMonth);
        QCOMPARE(azure->steps.size(), std::size_t{8});
        QCOMPARE(azure->steps.front().gib, 32.0);
        QCOMPARE(azure->steps.front().month->amount, 5.28);
        for (const VolumeType::Step &step : volume("koreacentral", "premium-ssd")->steps)
            QVERIFY(!step.month);
    }

    void gpusAreCompletedFromTheShareAlikeTable()
    {
        const auto &gpus = realCatalog().gpus;
        const auto b200 =
            std::find_if(gpus.begin(), gpus.end(), [](const Gpu &g) { return g.name == "B200"; });
        QVERIFY(b200 != gpus.end());
        QCOMPARE(*b200->memoryGb, 180.0);
        QCOMPARE(*b200->bandwidthGBs, 8000.0);
        QCOMPARE(*b200->fp16TensorTflops, 2250.0);
        QCOMPARE(*b200->tdpWatt, 1000.0);
        QVERIFY(b200->note.find("gp-stas00") != std::string::npos);
    }

    void egressTiersStartWhereTheySay()
    {
        double from = -1;
        for (const UnitPrice &price : realCatalog().unitPrices) {
            if (price.region != "ap-northeast-2" || price.kind != "egress")
                continue;
            QVERIFY(price.fromQuantity > from);
            from = price.fromQuantity;
        }
        QCOMPARE(from, 153600.0);
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

    /// architecture: rows whose source states no licence can be dropped by one filter, and the share-alike file
    /// left out, without breaking the rest.
    void rowsWithoutAStatedLicenceCanBeDropped()
    {
        CatalogFiles files = *readCatalogFiles(DAEMOK_RESOURCES "/catalog");
        for (const char *name : {"instances.csv", "storage.csv", "volumes.csv", "gpus.csv",
                                 "llm_api_prices.csv", "open_models.csv"}) {
            const Result<csv::Table> table = csv::parse(files[name], name);
            const std::size_t column = *table->column("licence_stated");
            std::string kept = files[name].substr(0, files[name].find('\n') + 1);
            std::size_t start = kept.size();
            std::size_t dropped = 0;
            for (const auto &row : table->rows) {
                const std::size_t end = files[name].find('\n', start) + 1;
                QVERIFY2(row[column].text == "yes" || row[column].text == "no", name);
                if (row[column].text == "yes")
                    kept += files[name].substr(start, end - start);
                else
                    ++dropped;
                start = end;
            }
            QVERIFY2(dropped < table->rows.size(), name);
            files[name] = kept;
        }
        files["gpus_cc_by_sa.csv"] =
            files["gpus_cc_by_sa.csv"].substr(0, files["gpus_cc_by_sa.csv"].find('\n') + 1);
        const Result<Catalog> catalog = parseCatalog(files, "catalog");
        QVERIFY2(catalog.ok(), catalog ? "" : errorText(catalog.error()).c_str());
        QVERIFY(catalog->servers.size() < realCatalog().servers.size());
    }
};

DAEMOK_TEST_MAIN(TestCatalogData)
#include "tst_catalogdata.moc"
