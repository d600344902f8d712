// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/catalog/realcatalog.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>

using namespace daemok;

namespace {

ServerType ownServer(const char *name)
{
    ServerType server;
    server.provider = "onprem";
    server.name = name;
    server.vcpu = 32;
    server.memoryGib = 256;
    server.localDiskGib = 7000;
    server.localDisks = 4;
    server.localDiskPersistent = true;
    server.category = "own";
    return server;
}

PriceBookRow price(const char *item, const char *provider, const char *region, double amount,
                   const char *per, const char *currency = "USD")
{
    PriceBookRow row;
    row.item = item;
    row.provider = provider;
    row.region = region;
    row.price = amount;
    row.per = per;
    row.currency = currency;
    row.quote = "Q-1";
    row.date = "2026-11-01";
    row.place = {"client.daemok.yaml", 40, 5};
    return row;
}

RateOverride measured(const char *productId, Operation op, double ms)
{
    RateOverride row;
    row.product = productId;
    row.operation = op;
    row.serviceMs = ms;
    row.cv = 1.4;
    row.origin = "measured";
    row.tool = "wrk2";
    row.date = "2026-11-02";
    row.place = {"client.daemok.yaml", 60, 5};
    return row;
}

} // namespace

/// The project's own servers, prices, service times and exchange rates over the catalogue.
class TestUserTables : public QObject
{
    Q_OBJECT

private:
    static Result<Catalog> with(const UserTables &tables)
    {
        return withUserTables(realCatalog(), tables);
    }

    static const ServerType *find(const Catalog &catalog, const char *region, const char *name)
    {
        for (const ServerType &s : catalog.servers) {
            if (s.region == region && s.name == name)
                return &s;
        }
        return nullptr;
    }

private slots:
    void nothingChangesNothing()
    {
        const Result<Catalog> catalog = with({});
        QVERIFY(catalog.ok());
        QCOMPARE(catalog->servers.size(), realCatalog().servers.size());
        QCOMPARE(catalog->sha256, realCatalog().sha256);
    }

    void ownServersAreAppendedWithoutAPrice()
    {
        UserTables tables;
        tables.servers = {ownServer("R740"), ownServer("R750")};
        const Result<Catalog> catalog = with(tables);
        QVERIFY2(catalog.ok(), catalog ? "" : errorText(catalog.error()).c_str());
        QCOMPARE(catalog->servers.size(), realCatalog().servers.size() + 2);
        QVERIFY(catalog->servers.back().own && !catalog->servers.back().hourly
                && !catalog->servers.back().purchase);
    }

    void aQuoteReplacesTheListPriceOfItsRegionOnly()
    {
        UserTables tables;
        tables.priceBook = {price("m6i.large", "aws", "ap-northeast-2", 0.1, "hour")};
        tables.priceBook[0].discount = 0.2;
        const Result<Catalog> catalog = with(tables);
        const ServerType *seoul = find(*catalog, "ap-northeast-2", "m6i.large");
        QCOMPARE(seoul->hourly->amount, 0.08);
        QCOMPARE(seoul->hourly->source.key, "Q-1");
        QCOMPARE(seoul->hourly->source.asOf, "2026-11-01");
        QCOMPARE(find(*catalog, "us-east-1", "m6i.large")->hourly->amount, 0.096);
    }

    void aMonthlyQuoteReplacesTheHourlyPrice()
    {
        UserTables tables;
        tables.priceBook = {price("m6i.large", "aws", "ap-northeast-2", 60000, "month", "KRW")};
        const Result<Catalog> catalog = with(tables);
        const ServerType *seoul = find(*catalog, "ap-northeast-2", "m6i.large");
        QVERIFY(!seoul->hourly && seoul->monthly);
        QCOMPARE(seoul->monthly->currency, "KRW");
    }

    void volumesAndFixedSizesArePriced()
    {
        UserTables tables;
        tables.priceBook = {price("gp3", "aws", "us-east-1", 0.04, "MBps-month"),
                            price("premium-ssd-P30", "azure", "koreacentral", 150, "month")};
        const Result<Catalog> catalog = with(tables);
        QVERIFY2(catalog.ok(), catalog ? "" : errorText(catalog.error()).c_str());
        for (const VolumeType &v : catalog->volumes) {
            if (v.region == "us-east-1" && v.name == "gp3")
                QCOMPARE(v.perMbpsMonth->amount, 0.04);
            if (v.region == "koreacentral")
                QVERIFY(std::any_of(v.steps.begin(), v.steps.end(),
                                    [](const auto &s) { return s.month.has_value(); }));
        }
    }

    void requestUnitsAndCostItemsAreKept()
    {
        UserTables tables;
        tables.priceBook = {price("wcu", "aws", "ap-northeast-2", 0.0008, "hour"),
                            price("staff", "", "", 6e6, "month", "KRW"),
                            price("licence/couchbase", "", "", 1000, "month")};
        const Result<Catalog> catalog = with(tables);
        QVERIFY2(catalog.ok(), catalog ? "" : errorText(catalog.error()).c_str());
        QCOMPARE(catalog->priceBook.size(), std::size_t{3});
    }

    void unitPricesAreSetByKindAndAddedWhereThereIsNone()
    {
        UserTables tables;
        tables.servers = {ownServer("R740")};
        tables.priceBook = {price("snapshot", "aws", "ap-northeast-2", 0.04, "GB-month"),
                            price("object", "onprem", "", 0.01, "GB-month")};
        const Result<Catalog> catalog = with(tables);
        QVERIFY2(catalog.ok(), catalog ? "" : errorText(catalog.error()).c_str());
        QCOMPARE(catalog->unitPrices.size(), realCatalog().unitPrices.size() + 1);
        QCOMPARE(catalog->unitPrices.back().kind, "object");
        for (const UnitPrice &p : catalog->unitPrices) {
            if (p.region == "ap-northeast-2" && p.kind == "snapshot")
                QCOMPARE(p.price->amount, 0.04);
        }
    }

    void modelPricesAreSet()
    {
        UserTables tables;
        const std::string model = realCatalog().llmModels.front().model;
        tables.priceBook = {price(model.c_str(), "", "", 2.5, "million-input")};
        const Result<Catalog> catalog = with(tables);
        QCOMPARE(*catalog->llmModels.front().inputPerMillion, 2.5);
    }

    void aMeasuredServiceTimeHoldsInBothFamilies()
    {
        UserTables tables;
        tables.rates = {measured("opensearch", Operation::FullText, 7.5)};
        const Result<Catalog> catalog = with(tables);
        const Product &changed = *catalog->findProduct("opensearch");
        for (const auto &family : changed.rates) {
            const Rate &rate = *family[static_cast<std::size_t>(Operation::FullText)];
            QCOMPARE(rate.fixedMs.value, 7.5);
            QVERIFY(rate.fixedMs.origin == Origin::Measured && rate.standIn.empty());
            QCOMPARE(rate.fixedMs.source.key, "wrk2");
        }
        QCOMPARE(catalog->rule(changed, Rule::ServiceCv).value, 1.4);
        QCOMPARE(catalog->rule(*catalog->findProduct("redis"), Rule::ServiceCv).value, 1.0);
    }

    void scalingIsTheProductsOwn()
    {
        UserTables tables;
        ScalingOverride row;
        row.product = "cassandra";
        row.law = {0.02, 0.0001};
        row.nodes = 24;
        row.origin = "measured";
        tables.scalings = {row};
        const Result<Catalog> catalog = with(tables);
        QVERIFY(catalog.ok());
        QVERIFY((catalog->findProduct("cassandra")->scaling->law == Usl{0.02, 0.0001}));
        QCOMPARE(catalog->findProduct("cassandra")->scaling->origin, Origin::Measured);
        // Nothing shipped has one: alpha = beta = 0 where nobody calibrated.
        for (const Product &product : realCatalog().products)
            QVERIFY(!product.scaling);
        tables.scalings.push_back(row);
        QCOMPARE(with(tables).error().id, ErrorId::DuplicateEntry);
    }

    void exchangeRatesAreKept()
    {
        UserTables tables;
        tables.exchange = {{"USD", "KRW", 1390, "2026-11-20", {}}};
        QCOMPARE(with(tables)->exchange.size(), std::size_t{1});
    }

    void brokenRowsAreNamed_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("hint");
        const auto row = [](const char *name, ErrorId id, const char *field, const char *hint) {
            QTest::newRow(name) << static_cast<int>(id) << QByteArray(field) << QByteArray(hint);
        };
        row("unknown item", ErrorId::UnknownReference, "price_book.item", "m6i.large");
        row("unknown provider", ErrorId::UnknownReference, "price_book.provider", "azure");
        row("unknown region", ErrorId::UnknownReference, "price_book.region", "ap-northeast-2");
        row("wrong per", ErrorId::NotOneOf, "price_book.per", "hour, month, purchase");
        row("wrong currency", ErrorId::NotOneOf, "price_book.currency", "");
        row("negative price", ErrorId::OutOfRange, "price_book.price", "");
        row("discount above one", ErrorId::OutOfRange, "price_book.discount", "0..1");
        row("unknown product", ErrorId::UnknownReference, "calibration.product", "opensearch");
        row("operation the product lacks", ErrorId::Inconsistent, "calibration.operation", "");
        row("service time of zero", ErrorId::OutOfRange, "calibration.service_ms", "");
        row("server twice", ErrorId::DuplicateEntry, "R740", "");
        row("exchange rate of zero", ErrorId::OutOfRange, "rates_of_exchange.rate", "");
    }
    void brokenRowsAreNamed()
    {
        QFETCH(int, id);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, hint);
        const std::string name = QTest::currentDataTag();
        UserTables tables;
        PriceBookRow row = price("m6i.large", "aws", "ap-northeast-2", 0.1, "hour");
        if (name == "unknown item")
            row.item = "m6i.lage";
        else if (name == "unknown provider")
            row.provider = "azur";
        else if (name == "unknown region")
            row.region = "ap-northest-2";
        else if (name == "wrong per")
            row.per = "day";
        else if (name == "wrong currency")
            row.currency = "won";
        else if (name == "negative price")
            row.price = -1;
        else if (name == "discount above one")
            row.discount = 20;
        tables.priceBook = {row};
        if (name == "unknown product")
            tables.rates = {measured("opensaerch", Operation::Insert, 1)};
        else if (name == "operation the product lacks")
            tables.rates = {measured("cassandra", Operation::FullText, 1)};
        else if (name == "service time of zero")
            tables.rates = {measured("redis", Operation::Insert, 0)};
        else if (name == "server twice")
            tables.servers = {ownServer("R740"), ownServer("R740")};
        else if (name == "exchange rate of zero")
            tables.exchange = {{"USD", "KRW", 0, "2026-11-20", {"client.daemok.yaml", 70, 3}}};
        const Result<Catalog> catalog = with(tables);
        QVERIFY(!catalog.ok());
        const Error &error = catalog.error();
        QVERIFY2(static_cast<int>(error.id) == id, errorText(error).c_str());
        QVERIFY2(error.args.front() == field.toStdString(), errorText(error).c_str());
        QVERIFY2(hint.isEmpty() || error.args.back() == hint.toStdString(),
                 errorText(error).c_str());
        QVERIFY2(name == "server twice" || error.place.line > 0, errorText(error).c_str());
    }
};

DAEMOK_TEST_MAIN(TestUserTables)
#include "tst_usertables.moc"
