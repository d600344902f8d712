// SPDX-License-Identifier: GPL-3.0-or-later
// What the client is quoted: licence, support, staff, power; by month, year, node or once; and how old prices are.
#include "core/planner/ownbesidecloud.h"
#include "core/planner/planner.h"
#include "core/planner/staleprices.h"
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace daemok;
using namespace daemok::testing;
using planner::monthsBetween;
using planner::stalePrices;

namespace {

PriceBookRow row(const char *item, double price, const char *per, const char *currency = "USD")
{
    PriceBookRow row;
    row.item = item;
    row.price = price;
    row.per = per;
    row.currency = currency;
    row.quote = "Q-1";
    row.date = "2026-05-01";
    return row;
}

Result<Plan> planWith(const std::vector<PriceBookRow> &book, std::vector<std::string> sets = {},
                      const std::vector<ExchangeRate> &exchange = {})
{
    sets.insert(sets.begin(), {"answers.provider=aws", "answers.region=us-east-1"});
    UserTables tables;
    tables.priceBook = book;
    tables.exchange = exchange;
    Result<Catalog> catalog = withUserTables(*shippedCatalog(), tables);
    if (!catalog)
        return catalog.error();
    return planner::plan(patternOf("chatbot", sets),
                         std::make_shared<const Catalog>(std::move(catalog).value()));
}

const CostLine *lineOf(const Layout &layout, CostItem item, const std::string &store = {})
{
    for (const CostLine &line : layout.cost.lines)
        if (line.item == item && (store.empty() || line.store == store))
            return &line;
    return nullptr;
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void aQuoteIsChargedAsItSays_data()
    {
        QTest::addColumn<QByteArray>("per");
        QTest::addColumn<double>("monthly");
        QTest::addColumn<double>("once");
        QTest::newRow("month") << QByteArray("month") << 1200.0 << 0.0;
        QTest::newRow("year") << QByteArray("year") << 100.0 << 0.0;
        QTest::newRow("hour") << QByteArray("hour") << 1200.0 * 730 << 0.0;
        QTest::newRow("once") << QByteArray("once") << 0.0 << 1200.0;
    }
    void aQuoteIsChargedAsItSays()
    {
        QFETCH(QByteArray, per);
        QFETCH(double, monthly);
        QFETCH(double, once);
        const auto without = planWith({});
        const auto with = planWith({row("staff", 1200, per.constData())});
        QVERIFY(bool(without) && bool(with));
        const Cost &before = without->recommended->cost;
        const Cost &after = with->recommended->cost;
        QVERIFY(close(after.monthly - before.monthly, monthly));
        QVERIFY(close(after.oneOff - before.oneOff, once));
        QVERIFY(close(after.tco36, after.oneOff + 36 * after.monthly));
        QVERIFY(close(after.tco60, after.oneOff + 60 * after.monthly));
        QVERIFY(lineOf(*without->recommended, CostItem::Staff)->status == PriceStatus::NotPriced);
        QVERIFY(lineOf(*with->recommended, CostItem::Staff)->status == PriceStatus::Priced);
    }

    void aDiscountIsTakenOff()
    {
        PriceBookRow support = row("support", 1000, "month");
        support.discount = 0.15;
        const auto plan = planWith({support});
        QVERIFY(bool(plan));
        QCOMPARE(lineOf(*plan->recommended, CostItem::Support)->amount, 850.0);
    }

    // A licence of one product, for each of its nodes; other products are left as they are.
    void aLicenceIsPaidForEachNode()
    {
        const auto free = planWith({});
        QVERIFY(bool(free));
        const StorePlan &store = free->recommended->stores.front();
        const auto paid = planWith({row(("licence/" + store.product).c_str(), 0.5, "node-month")});
        QVERIFY(bool(paid) && paid->recommended->stores.front().product == store.product);
        const CostLine *line = lineOf(*paid->recommended, CostItem::Licence, store.id);
        QVERIFY(line && line->status == PriceStatus::Priced);
        int nodes = 0;
        for (const RolePlan &role : paid->recommended->roles)
            nodes += role.store == store.id ? role.count : 0;
        QVERIFY(nodes > 0);
        QCOMPARE(line->quantity, static_cast<double>(nodes));
        QCOMPARE(line->amount, 0.5 * nodes);
        const auto explained = planner::explain(
            *paid, "/recommended/cost/lines/"
                       + std::to_string(line - paid->recommended->cost.lines.data()) + "/quantity");
        QVERIFY(bool(explained));
        QCOMPARE(explained->value, static_cast<double>(nodes));
    }

    void supportOfAProductStandsWithItsStore()
    {
        const auto free = planWith({});
        QVERIFY(bool(free));
        const StorePlan &store = free->recommended->stores.front();
        const auto paid = planWith({row(("support/" + store.product).c_str(), 700, "month")});
        QVERIFY(bool(paid));
        QCOMPARE(lineOf(*paid->recommended, CostItem::Support)->store, store.id);
        QCOMPARE(lineOf(*paid->recommended, CostItem::Support)->amount, 700.0);
    }

    // models.md, section 6: a quote is converted by a dated rate of its own, never through another currency.
    void aQuoteInAnotherCurrencyNeedsItsOwnRate()
    {
        const auto plain = planWith({row("staff", 1000000, "month", "KRW")});
        QVERIFY(bool(plain));
        QVERIFY(lineOf(*plain->recommended, CostItem::Staff)->status == PriceStatus::NotPriced);
        ExchangeRate won;
        won.from = "USD";
        won.to = "KRW";
        won.rate = 1400;
        won.date = "2026-05-01";
        const auto converted = planWith({row("staff", 1400000, "month", "KRW")}, {}, {won});
        QVERIFY(bool(converted));
        QVERIFY(close(lineOf(*converted->recommended, CostItem::Staff)->amount, 1000));
        // In won the quote stands as it was made.
        const auto own =
            planWith({row("staff", 1400000, "month", "KRW")}, {"answers.currency=KRW"}, {won});
        QVERIFY(bool(own));
        QCOMPARE(own->recommended->cost.currency, std::string("KRW"));
        QCOMPARE(lineOf(*own->recommended, CostItem::Staff)->amount, 1400000.0);
        // Yen have no rate to won here, although both have one to dollars.
        ExchangeRate yen = won;
        yen.to = "JPY";
        yen.rate = 150;
        const auto through =
            planWith({row("staff", 150000, "month", "JPY")}, {"answers.currency=KRW"}, {won, yen});
        QVERIFY(bool(through));
        QVERIFY(lineOf(*through->recommended, CostItem::Staff)->status == PriceStatus::NotPriced);
    }

    void aChargeMustBeKnown()
    {
        const auto wrong = planWith({row("staff", 1000, "fortnight")});
        QVERIFY(!bool(wrong));
        QVERIFY(wrong.error().id == ErrorId::NotOneOf);
    }

    void whatIsNotQuotedIsNotFree()
    {
        const auto plan = planWith({});
        QVERIFY(bool(plan));
        for (const CostItem item : {CostItem::Support, CostItem::Staff})
            QVERIFY(lineOf(*plan->recommended, item)->status == PriceStatus::NotPriced);
        for (const CostItem item : {CostItem::Maintenance, CostItem::PowerAndRack})
            QVERIFY(lineOf(*plan->recommended, item)->status == PriceStatus::NotApplicable);
        const auto &flags = plan->recommended->flags;
        QVERIFY(std::find(flags.begin(), flags.end(), "partly_priced") != flags.end());
    }

    // Own servers bought beside a cloud's rented ones: both are found whichever the plan recommends.
    void buyingStandsBesideRenting()
    {
        UserTables tables;
        ServerType server;
        server.provider = "onprem";
        server.name = "rack-server";
        server.vcpu = 32;
        server.memoryGib = 256;
        server.localDiskGib = 8000;
        server.localDisks = 4;
        server.disks = {{4, 2000, "nvme", 100000}};
        server.localIops = 400000;
        server.localDiskPersistent = true;
        server.networkGbps = 25;
        server.category = "own";
        server.own = true;
        server.purchase = Price{12000, "USD", {"Q-7", "2026-05-01", Status::Verified}, true};
        tables.servers = {server};
        Result<Catalog> catalog = withUserTables(*shippedCatalog(), tables);
        QVERIFY(bool(catalog));
        UsagePattern pattern = patternOf("chatbot", {"answers.region=us-east-1"});
        Answer both;
        both.names = {"aws", "onprem"};
        pattern.answers[static_cast<std::size_t>(AnswerId::ProviderList)] = both;
        const Plan plan =
            planner::plan(pattern, std::make_shared<const Catalog>(std::move(catalog).value()));
        QVERIFY(plan.recommended.has_value());
        const planner::OwnBesideCloud beside = planner::ownBesideCloud(pattern, plan);
        QVERIFY(beside.own && beside.rented);
        QCOMPARE(beside.own->provider, std::string("onprem"));
        QCOMPARE(beside.rented->provider, std::string("aws"));
        QVERIFY(beside.own->cost.oneOff > 0);
        QCOMPARE(beside.rented->cost.oneOff, 0.0);
        const double best = std::min(beside.own->cost.ranked, beside.rented->cost.ranked);
        QVERIFY(close(plan.recommended->cost.ranked, best));
        const auto &flags = beside.own->flags;
        QVERIFY(std::find(flags.begin(), flags.end(), "vat_included") != flags.end());
        if (const auto month = beside.breakEvenMonth()) {
            const auto paid = [](const Cost &cost, int m) {
                return cost.oneOff + m * cost.monthly;
            };
            QVERIFY(paid(beside.own->cost, *month) <= paid(beside.rented->cost, *month) + 0.01);
            if (*month > 0)
                QVERIFY(paid(beside.own->cost, *month - 1) > paid(beside.rented->cost, *month - 1));
        }
        // Without own servers there is nothing to set beside.
        const auto cloud = planWith({});
        QVERIFY(bool(cloud));
        QVERIFY(!planner::ownBesideCloud(patternOf("chatbot", {"answers.provider=aws"}), *cloud)
                     .own.has_value());
    }

    void monthsAreCountedWhole()
    {
        QCOMPARE(monthsBetween("2026-01-15", "2026-07-15"), std::optional(6));
        QCOMPARE(monthsBetween("2026-01-15", "2026-07-14"), std::optional(5));
        QCOMPARE(monthsBetween("2025-12", "2026-01"), std::optional(1));
        QCOMPARE(monthsBetween("2024", "2026-01-01"), std::optional(24));
        QCOMPARE(monthsBetween("2026-07-15", "2026-01-15"), std::optional(-6));
        QVERIFY(!monthsBetween("yesterday", "2026-01-15").has_value());
        QVERIFY(!monthsBetween("2026-13-01", "2026-01-15").has_value());
    }

    void pricesThatAreTooOldAreNamed()
    {
        Cost cost;
        const auto add = [&](PriceStatus status, const char *date) {
            CostLine line;
            line.status = status;
            line.source.asOf = date;
            cost.lines.push_back(line);
        };
        add(PriceStatus::Priced, "2026-05-01");
        add(PriceStatus::Priced, "2025-10-01");
        add(PriceStatus::NotPriced, "2020-01-01");
        add(PriceStatus::Priced, "");
        const auto stale = stalePrices(cost, "2026-06-01", 6);
        QCOMPARE(stale.size(), std::size_t(1));
        QCOMPARE(stale.front().line, std::size_t(1));
        QCOMPARE(stale.front().months, 8);
    }
};

DAEMOK_TEST_MAIN(TestMoney)
#include "tst_money.moc"
