// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogfiles.h"
#include "core/catalog/csvreader.h"
#include "core/quantity/units.h"
#include "tests/core/catalog/realcatalog.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <cmath>

using namespace daemok;

/// The shipped tables of servers, volumes, prices, GPUs and models. Counts and sample values are those of the
/// collected facts.
class TestCatalogTables : public QObject
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

private slots:
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

DAEMOK_TEST_MAIN(TestCatalogTables)
#include "tst_catalogtables.moc"
