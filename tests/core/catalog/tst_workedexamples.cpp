// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/vectorbytes.h"
#include "tests/core/catalog/realcatalog.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <cmath>

using namespace daemok;

/// Worked examples of the products' manuals, recomputed from the catalogue's rule values alone. The source of
/// each expected figure stands at its case.
class TestWorkedExamples : public QObject
{
    Q_OBJECT

private:
    static bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

    /// Sum of the smallest counts of a deployment's node types.
    static int processes(const char *id, const char *deployment)
    {
        for (const Deployment &d : product(id).deployments) {
            if (d.id != deployment)
                continue;
            int sum = 0;
            for (const NodeType &node : d.nodeTypes)
                sum += node.fixedCount > 0 ? node.fixedCount : node.minCount;
            return sum;
        }
        return -1;
    }

private slots:
    /// AWS, "Sizing Amazon OpenSearch Service domains": source x (1 + replicas) x 1.1 / 0.95 / 0.8 ~ 1.45.
    void openSearchStorageFactor()
    {
        const double factor =
            rule("opensearch", Rule::DiskOverhead) / rule("opensearch", Rule::DiskFillLimit);
        QVERIFY(near(factor, 1.1 / 0.95 / 0.8, 1e-12));
        QCOMPARE(std::round(factor * 100) / 100, 1.45);
        QCOMPARE(rule("opensearch", Rule::Compresses), 0.0);
    }

    /// OpenSearch, "Vector search settings": of a 100 GB node with a 32 GB heap native vectors may use 34 GB.
    void openSearchVectorMemory()
    {
        const double heap = std::min(rule("opensearch", Rule::HeapShare) * 100,
                                     rule("opensearch", Rule::HeapCapGib));
        QCOMPARE(heap, 32.0);
        QCOMPARE((100 - heap) * rule("opensearch", Rule::VectorMemoryShare), 34.0);
    }

    /// OpenSearch, "k-NN methods and engines": 1 M vectors of 256 dimensions, m = 16: 1.267 GB.
    void openSearchHnswExample()
    {
        const double bytes = 1e6 * vectorBytes(realCatalog(), product("opensearch"), 256).value();
        QVERIFY(near(bytes / 1e9, 1.267, 0.0005));
    }

    /// Couchbase, "Sizing guidelines": 1 M documents, key 100 B, value 10,000 B, one replica, working set 20 %:
    /// (312,000,000 + 4,000,000,000) x 1.25 / 0.85 = 6,341,176,470 bytes.
    void couchbaseRamQuota()
    {
        const double keyAssumed = 36; // inside the rule's 92
        const double meta = rule("couchbase", Rule::ResidentItemBytes) - keyAssumed;
        QCOMPARE(meta, 56.0);
        const double copies = rule("couchbase", Rule::CopiesDefault);
        const double metadata = 1e6 * (meta + 100) * copies;
        const double workingSet = 1e6 * 10000 * copies * rule("couchbase", Rule::WorkingSetShare);
        QCOMPARE(metadata, 312e6);
        QCOMPARE(workingSet, 4e9);
        const double quota = (metadata + workingSet) * rule("couchbase", Rule::MemoryOverhead)
                             / rule("couchbase", Rule::UsableMemoryShare);
        QCOMPARE(std::floor(quota), 6341176470.0);
    }

    /// Netflix's Cassandra model: 1,280 GiB of data on a local disk, filled to 0.55.
    void cassandraDensityAndFill()
    {
        QCOMPARE(rule("cassandra", Rule::DataPerNodeGib), 1280.0);
        QCOMPARE(rule("cassandra", Rule::DiskFillLimit), 0.55);
        // 10 TiB of data in three copies
        QCOMPARE(std::ceil(10 * 1024 * rule("cassandra", Rule::CopiesDefault)
                           / rule("cassandra", Rule::DataPerNodeGib)),
                 24.0);
    }

    /// ScyllaDB, "System requirements": 30 TB of storage require 1 TB of RAM; incremental compaction fills 70 %;
    /// 16 GB or 2 GB a logical core, whichever is higher.
    void scyllaDensityAndFill()
    {
        QCOMPARE(30.0 / rule("scylladb", Rule::DiskPerMemory), 1.0);
        QCOMPARE(rule("scylladb", Rule::DiskFillLimit), 0.7);
        QVERIFY(near(rule("scylladb", Rule::MemoryPerVcpuGib) * kGiB, 2e9, 1e5));
        QVERIFY(near(rule("scylladb", Rule::MinMemoryGib) * kGiB, 16e9, 1e5));
    }

    /// MongoDB, "Sharded cluster components": replica set 3; 3 config + 2 shards x 3 + 2 mongos = 11 processes,
    /// 8 with a config shard.
    void mongoMinimumLayouts()
    {
        QCOMPARE(processes("mongodb", "replica_set"), 3);
        QCOMPARE(processes("mongodb", "sharded_config_shard"), 8);
        QCOMPARE(processes("mongodb", "sharded"), 11);
    }

    /// MongoDB agent skill: 1 MB of memory for each connection; 200 instances x (100 + 2) x 3 members.
    void mongoConnectionMemory()
    {
        const double connections = 200 * (100 + 2) * rule("mongodb", Rule::CopiesDefault);
        QCOMPARE(connections, 61200.0);
        QCOMPARE(connections * rule("mongodb", Rule::ConnectionMemoryMib), 61200.0); // MiB
    }

    /// MongoDB, "WiredTiger storage engine": cache = 0.5 x (RAM - 1 GB): 1.5 GB of 4 GB.
    void mongoCache()
    {
        QCOMPARE((4 - rule("mongodb", Rule::ReservedMemoryGib))
                     * rule("mongodb", Rule::UsableMemoryShare),
                 1.5);
    }

    /// DynamoDB, "Read/write capacity mode": a 6 KB answer costs 6 write units and 2 read units.
    void dynamoUnits()
    {
        const double bytes = 6 * 1024;
        const auto units = [&](Rule unitBytes, Rule each) {
            return std::ceil(bytes / rule("dynamodb", unitBytes)) * rule("dynamodb", each);
        };
        QCOMPARE(units(Rule::WriteUnitBytes, Rule::WriteUnits), 6.0);
        QCOMPARE(units(Rule::ReadUnitBytes, Rule::ReadUnits), 2.0);
    }

    /// Cosmos DB, "key value store cost": reads of 1 and 100 KB are 1 and 10 units, writes 5 and 50.
    void cosmosUnits()
    {
        const auto units = [](double kb, Rule unitBytes, Rule each) {
            return std::ceil(kb * 1024 / rule("cosmosdb", unitBytes)) * rule("cosmosdb", each);
        };
        QCOMPARE(units(1, Rule::ReadUnitBytes, Rule::ReadUnits), 1.0);
        QCOMPARE(units(100, Rule::ReadUnitBytes, Rule::ReadUnits), 10.0);
        QCOMPARE(units(1, Rule::WriteUnitBytes, Rule::WriteUnits), 5.0);
        QCOMPARE(units(100, Rule::WriteUnitBytes, Rule::WriteUnits), 50.0);
    }

    /// RAM for one million vectors of 1536 float dimensions, one copy, GB: each from the engine's own formula;
    /// pgvector as seen in Supabase's test.
    void vectorMemory_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const auto row = [](const char *id, const char *form, double least, double most) {
            QTest::newRow((QByteArray(id) + " " + form).constData())
                << QByteArray(id) << QByteArray(form) << least << most;
        };
        row("elasticsearch", "", 6.205, 6.215);
        row("elasticsearch", "int8", 1.595, 1.605);
        row("elasticsearch", "bbq", 0.265, 0.275);
        row("opensearch", "", 6.895, 6.905);
        row("opensearch", "bits1", 0.345, 0.355);
        row("scylladb", "", 7.675, 7.685);
        row("qdrant", "", 9.215, 9.225);
        row("weaviate", "", 12.285, 12.295);
        row("postgresql", "", 32, 40);
    }
    void vectorMemory()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, form);
        QFETCH(double, least);
        QFETCH(double, most);
        const Product &p = product(id.constData());
        double each = vectorBytes(realCatalog(), p, 1536).value();
        if (!form.isEmpty()) {
            const auto found =
                std::find_if(p.vectorForms.begin(), p.vectorForms.end(),
                             [&form](const VectorForm &f) { return f.id == form.toStdString(); });
            QVERIFY(found != p.vectorForms.end());
            each = vectorBytes(*found, 1536).value();
        }
        const double gb = 1e6 * each / 1e9;
        QVERIFY2(gb >= least && gb <= most, QByteArray::number(gb).constData());
    }

    /// The table's first row: plain floats.
    void rawVectors()
    {
        const double bytes =
            1e6 * 1536 * realCatalog().defaults.find(Rule::VectorBytesPerDim)->value;
        QVERIFY(near(bytes / 1e9, 6.14, 0.005));
    }

    /// Qdrant, "Capacity planning": 1 M x 1024 = 5.72 GB (of 2^30 bytes).
    void qdrantExample()
    {
        QVERIFY(near(1e6 * vectorBytes(realCatalog(), product("qdrant"), 1024).value() / kGiB, 5.72,
                     0.005));
    }

    /// Milvus sizing tool: 1 M x 128 load to 2.25 x their raw 488.3 MB (of 2^20 bytes).
    void milvusExample()
    {
        const double raw = 1e6 * 128 * 4;
        QVERIFY(near(raw / 1024 / 1024, 488.3, 0.05));
        QVERIFY(near(1e6 * vectorBytes(realCatalog(), product("milvus"), 128).value() / raw, 2.25,
                     1e-9));
    }

    /// Smallest highly available layouts, section 3 of the sources' table: processes of the merged form and,
    /// where documented, of the form with roles apart. PostgreSQL: primary + 2 standbys.
    void smallestLayouts_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("deployment");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *id, const char *deployment, int expected) {
            QTest::newRow((QByteArray(id) + " " + deployment).constData())
                << QByteArray(id) << QByteArray(deployment) << expected;
        };
        row("postgresql", "primary", 3);
        row("elasticsearch", "combined", 3);
        row("opensearch", "combined", 3);
        row("opensearch", "dedicated_managers", 5);
        row("couchbase", "all_services", 3);
        row("cassandra", "ring", 3);
        row("scylladb", "ring", 3);
        row("qdrant", "peers", 3);
        row("weaviate", "nodes", 3);
        row("redis", "cluster", 6);
        row("clickhouse", "keeper_apart", 5);
        row("vespa", "flat", 4 + 3);
        row("tidb", "three_tiers", 8);
        row("milvus", "cluster", 7 + 3);
        row("hbase", "native_clients", 8);
    }
    void smallestLayouts()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, deployment);
        QFETCH(int, expected);
        QCOMPARE(processes(id.constData(), deployment.constData()), expected);
    }

    void managedProductsHaveNoNodes()
    {
        QVERIFY(product("dynamodb").managed && product("dynamodb").deployments.empty());
        QVERIFY(product("cosmosdb").managed && product("cosmosdb").deployments.empty());
    }

    /// The recorded terms are those that made the figure.
    void vectorBytesExplainsItself()
    {
        RecordedTerms terms;
        const Bytes bytes = vectorBytes(realCatalog(), product("qdrant"), 1536, terms);
        QCOMPARE(terms.terms.size(), std::size_t{4});
        QCOMPARE(bytes.value(),
                 terms.terms[0].value
                     * (terms.terms[1].value * terms.terms[2].value + terms.terms[3].value));
        QCOMPARE(terms.terms[0].source.key, "qd-cap");
        QVERIFY(terms.terms[0].origin == Origin::Published);
    }
};

DAEMOK_TEST_MAIN(TestWorkedExamples)
#include "tst_workedexamples.moc"
