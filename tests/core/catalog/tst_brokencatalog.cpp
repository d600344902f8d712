// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogfiles.h"
#include "tests/core/catalog/realcatalog.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>

using namespace daemok;

/// One entry of the shipped catalogue is broken at a time: the error names the file, the line and the field.
class TestBrokenCatalog : public QObject
{
    Q_OBJECT

private:
    static const CatalogFiles &files()
    {
        static const CatalogFiles read = *readCatalogFiles(DAEMOK_RESOURCES "/catalog");
        return read;
    }

    static int lineOf(const std::string &text, std::size_t at)
    {
        return 1
               + static_cast<int>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    }

private slots:
    void brokenEntriesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("id");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *name, const char *file, const char *before,
                            const char *after, ErrorId id, const char *field) {
            QTest::newRow(name) << QByteArray(file) << QByteArray(before) << QByteArray(after)
                                << static_cast<int>(id) << QByteArray(field);
        };
        const char *redis = "products/redis.yaml";
        row("schema of something else", redis, "schema: daemok.catalog/1",
            "schema: daemok.project/1", ErrorId::WrongSchema, "daemok.project/1");
        row("newer schema", redis, "schema: daemok.catalog/1", "schema: daemok.catalog/2",
            ErrorId::NewerSchema, "daemok.catalog/2");
        row("id is not the file's name", redis, "id: redis", "id: radis", ErrorId::Inconsistent,
            "id");
        row("unknown rule", redis,
            "  threads_per_station:", "  threads_per_statoin:", ErrorId::UnknownKey,
            "rules.threads_per_statoin");
        row("rule out of range", redis, "usable_memory_share: {value: 0.7",
            "usable_memory_share: {value: 7", ErrorId::OutOfRange,
            "rules.usable_memory_share.value");
        row("rule in another unit", redis, "usable_memory_share: {value: 0.7, unit: share",
            "usable_memory_share: {value: 0.7, unit: gib", ErrorId::WrongUnit,
            "rules.usable_memory_share.unit");
        row("rule that is no number", redis, "usable_memory_share: {value: 0.7",
            "usable_memory_share: {value: much", ErrorId::NotANumber,
            "rules.usable_memory_share.value");
        row("rule twice", redis,
            "  resident_share:", "  threads_per_station:", ErrorId::DuplicateKey,
            "threads_per_station");
        row("unknown source", redis, "unit: share, source: rd-hw", "unit: share, source: rd-hv",
            ErrorId::UnknownReference, "rules.usable_memory_share.source");
        row("unknown status", redis, "source: rd-clients, status: verified",
            "source: rd-clients, status: certain", ErrorId::NotOneOf,
            "rules.connections_per_node.status");
        row("source missing", redis, "unit: share, source: rd-hw,", "unit: share,",
            ErrorId::MissingKey, "rules.usable_memory_share.source");
        row("capability missing", redis, "  aggregate: {state: scan", "  agregate: {state: scan",
            ErrorId::UnknownKey, "capabilities.agregate");
        row("unknown capability state", redis, "aggregate: {state: scan",
            "aggregate: {state: maybe", ErrorId::NotOneOf, "capabilities.aggregate.state");
        row("anchor", redis, "name: Redis", "name: &x Redis", ErrorId::YamlAlias, "");
        row("unknown kind of work", redis, "serves: [session, query,", "serves: [session, qery,",
            ErrorId::NotOneOf, "deployments[0].node_types[0].serves");
        row("no node type holds data", redis, "holds: [data, vectors]", "holds: [vectors]",
            ErrorId::Inconsistent, "deployments[0].node_types");
        row("two node types hold data", "products/tidb.yaml",
            "- {id: pd, name: PD, serves: [coordination], min: 3,",
            "- {id: pd, name: PD, serves: [coordination], holds: [data], min: 3,",
            ErrorId::Inconsistent, "deployments[0].node_types");
        row("unknown fallback", "products/elasticsearch.yaml", "fallback: data", "fallback: dada",
            ErrorId::UnknownReference, "deployments[1].node_types.fallback");
        row("extra role that nothing enables", "products/tidb.yaml", "enables: [aggregate, vector]",
            "enables: [aggregate]", ErrorId::Inconsistent, "capabilities.vector");
        row("rate of zero", "products/cassandra.yaml", "insert: {fixed_ms: 1,",
            "insert: {fixed_ms: 0,", ErrorId::OutOfRange, "rates.planning.insert.fixed_ms");
        row("rate of an operation the product lacks", "products/cassandra.yaml",
            "    insert: {fixed_ms: 1,", "    fulltext: {fixed_ms: 1,", ErrorId::Inconsistent,
            "rates.planning.fulltext");
        row("more copies than allowed", "products/couchbase.yaml", "copies_max: {value: 4",
            "copies_max: {value: 1", ErrorId::Inconsistent, "rules.copies_default");
        row("stand-in that nobody knows", "products/hbase.yaml", "vendor: {lookup: cassandra",
            "vendor: {lookup: casandra", ErrorId::UnknownReference, "stand_ins");
        row("default missing", "defaults.yaml",
            "  unit_step: {value: 1, unit: units, reason: only used by managed products}\n", "",
            ErrorId::MissingKey, "rules.unit_step");
        row("default without a reason", "defaults.yaml", "value: 0.7, unit: share, reason:",
            "value: 0.7, unit: share, raeson:", ErrorId::UnknownKey,
            "rules.utilisation_target.raeson");
        row("work split does not sum to one", "defaults.yaml", "session: 0.3, query: 0,",
            "session: 0.4, query: 0,", ErrorId::Inconsistent, "work_split.lookup");
        row("stand-in without a rate", "defaults.yaml", "fulltext: {product: elasticsearch",
            "fulltext: {product: redis", ErrorId::Inconsistent, "stand_ins.fulltext");
        row("negative price", "instances.csv", ",0.118,px-coroot", ",-0.118,px-coroot",
            ErrorId::OutOfRange, "hourly_usd");
        row("price that is no number", "instances.csv", ",0.118,px-coroot", ",0.118 USD,px-coroot",
            ErrorId::NotANumber, "hourly_usd");
        row("unknown price source", "instances.csv", ",0.118,px-coroot", ",0.118,px-corot",
            ErrorId::UnknownReference, "price_source");
        row("server twice", "instances.csv", "aws,ap-northeast-1,m6i.large,",
            "aws,ap-northeast-2,m6i.large,", ErrorId::DuplicateEntry,
            "aws ap-northeast-2 m6i.large");
        row("cell missing", "storage.csv", "aws,us-east-1,block,gp3,", "aws,us-east-1,block,",
            ErrorId::ColumnCount, "11");
        row("unknown kind of storage", "storage.csv", "aws,us-east-1,block,gp3,",
            "aws,us-east-1,blok,gp3,", ErrorId::NotOneOf, "kind");
        row("volume without a price row", "volumes.csv", "aws,gp3,gp3,", "aws,gp3,gp4,",
            ErrorId::UnknownReference, "price_row");
        row("unknown product of a fact", "facts.csv", "redis,fact,", "radis,fact,",
            ErrorId::UnknownReference, "product");
        row("share-alike row for no GPU", "gpus_cc_by_sa.csv", "\nB200,", "\nB20,",
            ErrorId::UnknownReference, "name");
        row("source without a title", "sources.csv", "\nes-roles,Node roles,", "\nes-roles,,",
            ErrorId::MissingKey, "title");
        row("wrong date", "open_models.csv", ",om-litgpt,2026-06-29,", ",om-litgpt,29.6.2026,",
            ErrorId::WrongType, "as_of");
    }
    void brokenEntriesAreNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, id);
        QFETCH(QByteArray, field);
        CatalogFiles broken = files();
        std::string &text = broken[file.toStdString()];
        const std::size_t at = text.find(before.toStdString());
        QVERIFY2(at != std::string::npos,
                 "the shipped file no longer holds the text that this case breaks");
        text.replace(at, static_cast<std::size_t>(before.size()), after.toStdString());

        const Result<Catalog> catalog = parseCatalog(broken, "catalog");
        QVERIFY(!catalog.ok());
        const Error &error = catalog.error();
        QVERIFY2(static_cast<int>(error.id) == id, errorText(error).c_str());
        if (!field.isEmpty())
            QVERIFY2(error.args.front() == field.toStdString(), errorText(error).c_str());
        const std::string name = QTest::currentDataTag();
        const std::string place = name == "stand-in that nobody knows"
                                      ? "catalog/products/hbase.yaml"
                                      : "catalog/" + file.toStdString();
        QVERIFY2(error.place.file == place, errorText(error).c_str());
        // Entries are named by the line of their list or map where the fault lies between several of them.
        const int line = lineOf(text, at + (before.startsWith('\n') ? 1 : 0));
        const bool between = error.id == ErrorId::Inconsistent || error.id == ErrorId::MissingKey
                             || name == "unknown fallback";
        QVERIFY2(between ? error.place.line >= 1 && error.place.line <= line + 1
                         : error.place.line == line,
                 errorText(error).c_str());
    }

    void aMissingFileIsNamed()
    {
        CatalogFiles broken = files();
        broken.erase("volumes.csv");
        const Error error = parseCatalog(broken, "catalog").error();
        QCOMPARE(error.id, ErrorId::FileNotFound);
        QCOMPARE(error.place.file, "catalog/volumes.csv");
    }

    void aMissingFolderIsNamed()
    {
        const Error error = loadCatalog("no/such/folder").error();
        QCOMPARE(error.id, ErrorId::FileNotFound);
        QCOMPARE(error.place.file, "no/such/folder");
    }

    void noProductsIsAnError()
    {
        CatalogFiles broken = files();
        for (auto it = broken.begin(); it != broken.end();)
            it = it->first.rfind("products/", 0) == 0 ? broken.erase(it) : std::next(it);
        QCOMPARE(parseCatalog(broken, "catalog").error().id, ErrorId::FileNotFound);
    }
};

DAEMOK_TEST_MAIN(TestBrokenCatalog)
#include "tst_brokencatalog.moc"
