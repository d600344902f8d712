// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/catalog/realcatalog.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <cmath>

using namespace daemok;

/// models.md section 4: planning defaults and vendor best cases, never mixed.
class TestCatalogRates : public QObject
{
    Q_OBJECT

private:
    static const Rate &rate(const char *id, RateFamily family, Operation op)
    {
        const auto &found =
            product(id).rates[static_cast<std::size_t>(family)][static_cast<std::size_t>(op)];
        if (!found)
            qFatal("%s has no such rate", id);
        return *found;
    }

    /// CPU with the background work that the rate does not hold, for one copy's share where all copies are inside.
    static double work(const Product &p, const Rate &r)
    {
        const double background =
            r.backgroundInside ? 1 : realCatalog().rule(p, Rule::BackgroundFactor).value;
        return r.fixedMs.value * background;
    }

private slots:
    /// Netflix service-capacity-modeling: Cassandra 2 ms a read, 1 ms a write with all copies, work x 2;
    /// Elasticsearch 2 and 1 ms, x 1.5; PostgreSQL 4 and 6 ms.
    void planningDefaults()
    {
        QCOMPARE(rate("cassandra", RateFamily::Planning, Operation::Lookup).fixedMs.value, 2.0);
        const Rate &insert = rate("cassandra", RateFamily::Planning, Operation::Insert);
        QVERIFY(insert.fixedMs.value == 1.0 && insert.copiesInside && !insert.backgroundInside);
        QCOMPARE(rule("cassandra", Rule::BackgroundFactor), 2.0);
        QCOMPARE(rate("elasticsearch", RateFamily::Planning, Operation::FullText).fixedMs.value,
                 2.0);
        QCOMPARE(rule("elasticsearch", Rule::BackgroundFactor), 1.5);
        QCOMPARE(rate("postgresql", RateFamily::Planning, Operation::Insert).fixedMs.value, 6.0);
        QVERIFY(insert.fixedMs.origin == Origin::Published);
    }

    /// Per-core figures of the vendors' pages: ScyllaDB 12,500/s on a physical core of 2 vCPU, OpenSearch
    /// 4,003/s, TiKV 1,767 and 360/s, Milvus 894/s, Qdrant 143/s, Weaviate 352/s a vCPU.
    void vendorFigures_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("operation");
        QTest::addColumn<double>("perSecondAndVcpu");
        const auto row = [](const char *id, Operation op, double perSecond) {
            QTest::newRow((QByteArray(id) + " " + QByteArray(operationName(op).data())).constData())
                << QByteArray(id) << static_cast<int>(op) << perSecond;
        };
        row("scylladb", Operation::Insert, 6250);
        row("opensearch", Operation::Insert, 4003);
        row("tidb", Operation::Lookup, 1767);
        row("tidb", Operation::Insert, 360);
        row("milvus", Operation::Vector, 894);
        row("qdrant", Operation::Vector, 1141.0 / 8);
        row("weaviate", Operation::Vector, 5639.0 / 16);
        row("redis", Operation::Insert, 180180);
        row("mongodb", Operation::Lookup, 130000.0 / 4 / 24);
        row("couchbase", Operation::Lookup, 903000.0 / 4 / 24);
    }
    void vendorFigures()
    {
        QFETCH(QByteArray, id);
        QFETCH(int, operation);
        QFETCH(double, perSecondAndVcpu);
        const Rate &r = rate(id.constData(), RateFamily::Vendor, static_cast<Operation>(operation));
        QVERIFY(r.standIn.empty());
        QVERIFY(std::abs(1000 / r.fixedMs.value / perSecondAndVcpu - 1) < 2e-3);
    }

    void aVendorFigureAlonePlansAtAQuarter()
    {
        const Rate &vendor = rate("scylladb", RateFamily::Vendor, Operation::Insert);
        const Rate &planning = rate("scylladb", RateFamily::Planning, Operation::Insert);
        QCOMPARE(planning.fixedMs.value, vendor.fixedMs.value * 4);
        QVERIFY(planning.derivedFromVendor && planning.standIn.empty());
        QVERIFY(planning.fixedMs.origin == Origin::Assumed
                && planning.fixedMs.source.key == vendor.fixedMs.source.key);
        QVERIFY(vendor.fixedMs.origin == Origin::Published && !vendor.derivedFromVendor);
    }

    void aMissingRateIsBorrowedAndSaysSo()
    {
        const Rate &borrowed = rate("hbase", RateFamily::Planning, Operation::Insert);
        QCOMPARE(borrowed.standIn, "cassandra");
        QCOMPARE(borrowed.fixedMs.value,
                 rate("cassandra", RateFamily::Planning, Operation::Insert).fixedMs.value);
        QVERIFY(borrowed.fixedMs.origin == Origin::Assumed);
        QVERIFY(borrowed.fixedRangeMs.high / borrowed.fixedRangeMs.low >= 4 * (1 - 1e-12));
        QVERIFY(borrowed.copiesInside);
    }

    /// Every operation that a product on servers can do has a positive rate in both families; a borrowed or
    /// assumed one spans at least 1:4.
    void nothingIsMissingAndNothingIsZero()
    {
        for (const Product &p : realCatalog().products) {
            for (std::size_t op = 0; op < kOperations; ++op) {
                const bool expected = !p.managed && p.capabilities[op].state != Capability::No;
                for (const auto &family : p.rates) {
                    QVERIFY2(family[op].has_value() == expected, p.id.c_str());
                    if (!expected)
                        continue;
                    const Rate &r = *family[op];
                    const Interval &range = r.fixedRangeMs;
                    QVERIFY2(r.fixedMs.value > 0 && r.perItemMs.value >= 0 && r.perGbMs.value >= 0,
                             p.id.c_str());
                    QVERIFY2(range.low > 0 && range.low <= range.likely
                                 && range.likely <= range.high,
                             p.id.c_str());
                    QCOMPARE(range.likely, r.fixedMs.value);
                    if (r.fixedMs.origin == Origin::Assumed)
                        QVERIFY2(range.high / range.low >= 4 * (1 - 1e-12), p.id.c_str());
                }
            }
        }
    }

    void borrowedRatesAreNotLentOn()
    {
        for (const Product &p : realCatalog().products) {
            for (std::size_t family = 0; family < 2; ++family) {
                for (std::size_t op = 0; op < kOperations; ++op) {
                    const auto &r = p.rates[family][op];
                    if (!r || r->standIn.empty())
                        continue;
                    const Product *lender = realCatalog().findProduct(r->standIn);
                    QVERIFY2(lender && lender->rates[family][op]
                                 && lender->rates[family][op]->standIn.empty(),
                             p.id.c_str());
                    QCOMPARE(r->fixedMs.value, lender->rates[family][op]->fixedMs.value);
                }
            }
        }
    }

    /// A best case is not worse than the planning default of the same product and operation.
    void vendorIsNeverSlowerThanPlanning()
    {
        for (const Product &p : realCatalog().products) {
            for (std::size_t op = 0; op < kOperations; ++op) {
                const auto &planning = p.rates[0][op];
                const auto &vendor = p.rates[1][op];
                if (planning && vendor)
                    QVERIFY2(work(p, *vendor) <= work(p, *planning) * (1 + 1e-12),
                             (p.id + " " + std::string(operationName(static_cast<Operation>(op))))
                                 .c_str());
            }
        }
    }

    /// Work grows with the volume a search reads; columnar stores read least for an aggregate, row stores most.
    void workGrowsWithVolume()
    {
        QVERIFY(rate("elasticsearch", RateFamily::Planning, Operation::FullText).perGbMs.value > 0);
        const double columns =
            rate("clickhouse", RateFamily::Planning, Operation::Aggregate).perGbMs.value;
        const double docValues =
            rate("elasticsearch", RateFamily::Planning, Operation::Aggregate).perGbMs.value;
        const double rows =
            rate("postgresql", RateFamily::Planning, Operation::Aggregate).perGbMs.value;
        QVERIFY(columns < docValues && docValues < rows);
        QCOMPARE(rate("mongodb", RateFamily::Planning, Operation::List).perGbMs.value, 0.0);
        QVERIFY(rate("hbase", RateFamily::Planning, Operation::List).perGbMs.value
                > 0); // no index: a scan
    }
};

DAEMOK_TEST_MAIN(TestCatalogRates)
#include "tst_catalogrates.moc"
