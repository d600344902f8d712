// SPDX-License-Identifier: GPL-3.0-or-later
// What a calibration does to the plan: measured rates replace assumed ones; the USL acts on utilisation.
#include "core/planner/assemble.h"
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

#include <algorithm>
#include <cmath>

using namespace daemok;
using namespace daemok::testing;

namespace {

ScalingOverride scaling(const char *product, double alpha, double beta, double nodes)
{
    ScalingOverride row;
    row.product = product;
    row.law = {alpha, beta};
    row.nodes = nodes;
    row.origin = "measured";
    row.tool = "cassandra-stress";
    row.date = "2026-11-20";
    return row;
}

RateOverride rate(const char *product, Operation op, double ms)
{
    RateOverride row;
    row.product = product;
    row.operation = op;
    row.serviceMs = ms;
    row.cv = 1.2;
    row.origin = "measured";
    row.tool = "memtier";
    row.date = "2026-11-20";
    return row;
}

UsagePattern heavy(const char *product)
{
    // Much traffic over little data, so that the CPU binds.
    return patternOf("generation",
                     {"answers.provider=aws", "answers.region=us-east-1", "answers.zones=3",
                      "answers.survive=node", "answers.reread_mix.key=1",
                      "answers.lookups_per_s=60000", "answers.inserts_per_s=20000",
                      "answers.item_bytes=500", "answers.mean_share=0.3",
                      "answers.record_retention_days=1", "answers.reuse_retention_days=1",
                      std::string("answers.products=") + product, "answers.confidence="});
}

Plan planned(const UsagePattern &pattern, const UserTables &tables)
{
    auto catalog = withUserTables(*shippedCatalog(), tables);
    if (!catalog)
        qFatal("the tables do not fit");
    return planner::plan(pattern, std::make_shared<const Catalog>(std::move(*catalog)), {});
}

const RolePlan *dataRole(const Plan &plan)
{
    if (!plan.recommended)
        return nullptr;
    for (const RolePlan &role : plan.recommended->roles)
        if (role.kind == RoleKind::Data && role.store == "results")
            return &role;
    return nullptr;
}

const LedgerLine *cpuLine(const RolePlan &role)
{
    for (const LedgerLine &line : role.ledger)
        if (line.constraint == Constraint::Cpu)
            return &line;
    return nullptr;
}

} // namespace

class TestCalibratedPlan : public QObject
{
    Q_OBJECT

private slots:
    void aMeasuredRateMovesThePlan();
    void scalingRaisesUtilisationAndNodes();
    void scalingThatDoesNothingChangesNothing();
    void noLayoutLiesBeyondThePeak();
    void theCpuLineStillDivides();
    void stationsBeyondTheirMostAddNothing();
};

void TestCalibratedPlan::aMeasuredRateMovesThePlan()
{
    const UsagePattern pattern = heavy("cassandra");
    UserTables tables;
    tables.rates = {rate("cassandra", Operation::Lookup, 3),
                    rate("cassandra", Operation::Insert, 3)};
    const Plan before = planned(pattern, {}), after = planned(pattern, tables);
    QVERIFY(dataRole(before) && dataRole(after));
    const double less = dataRole(before)->count * dataRole(before)->vcpu;
    const double more = dataRole(after)->count * dataRole(after)->vcpu;
    QVERIFY2(more > less, qPrintable(QStringLiteral("%1 -> %2 vCPU").arg(less).arg(more)));
}

void TestCalibratedPlan::scalingRaisesUtilisationAndNodes()
{
    const UsagePattern pattern = heavy("cassandra");
    UserTables tables;
    tables.scalings = {scaling("cassandra", 0.05, 0, 12)};
    const Plan before = planned(pattern, {}), after = planned(pattern, tables);
    const RolePlan *alone = dataRole(before), *together = dataRole(after);
    QVERIFY(alone && together);
    QVERIFY(together->count * together->vcpu > alone->count * alone->vcpu);
    QVERIFY(together->utilisation <= 0.7 + 1e-9);
    // rho = w (1 + alpha (n-1)) / (n C)
    const LedgerLine *cpu = cpuLine(*together);
    QVERIFY(cpu);
    const double n = together->count;
    QVERIFY(
        std::abs(together->utilisation - cpu->demand * (1 + 0.05 * (n - 1)) / (n * together->vcpu))
        < 1e-9);
}

void TestCalibratedPlan::scalingThatDoesNothingChangesNothing()
{
    const UsagePattern pattern = heavy("cassandra");
    UserTables tables;
    tables.scalings = {scaling("cassandra", 0, 0, 288)};
    const Plan before = planned(pattern, {}), after = planned(pattern, tables);
    QVERIFY(dataRole(before) && dataRole(after));
    QCOMPARE(dataRole(after)->count, dataRole(before)->count);
    QCOMPARE(dataRole(after)->utilisation, dataRole(before)->utilisation);
}

void TestCalibratedPlan::noLayoutLiesBeyondThePeak()
{
    // sqrt((1 - 0.02)/0.002) = 22.1
    const UsagePattern pattern = heavy("cassandra");
    UserTables tables;
    tables.scalings = {scaling("cassandra", 0.02, 0.002, 12)};
    const Plan plan = planned(pattern, tables);
    int seen = 0;
    const auto check = [&](const Layout &layout) {
        for (const RolePlan &role : layout.roles)
            for (const StorePlan &store : layout.stores)
                if (store.id == role.store && store.product == "cassandra"
                    && role.kind == RoleKind::Data) {
                    QVERIFY(role.count <= 22);
                    ++seen;
                }
    };
    if (plan.recommended)
        check(*plan.recommended);
    for (const Layout &layout : plan.alternatives)
        check(layout);
    QVERIFY(seen > 0 || !plan.rejected.empty());
}

void TestCalibratedPlan::theCpuLineStillDivides()
{
    const UsagePattern pattern = heavy("cassandra");
    UserTables tables;
    tables.scalings = {scaling("cassandra", 0.03, 0.0005, 12)};
    const Plan plan = planned(pattern, tables);
    QVERIFY(dataRole(plan));
    const LedgerLine *cpu = cpuLine(*dataRole(plan));
    QVERIFY(cpu);
    QVERIFY(cpu->nodes > 1);
    QCOMPARE(cpu->nodes, static_cast<int>(std::ceil(cpu->demand / cpu->perNode * (1 - 1e-12))));
    QVERIFY(cpu->nodes <= dataRole(plan)->count);
}

void TestCalibratedPlan::stationsBeyondTheirMostAddNothing()
{
    planner::PathStation station;
    QCOMPARE(station.perNode(1000, 10), 100.0);
    station.usl = {0.02, 0.002};
    station.most = 22;
    QCOMPARE(station.perNode(1000, 10), 100 * station.usl.work(10));
    QCOMPARE(station.perNode(1000, 1 << 24), station.perNode(1000, 22));
    double before = station.perNode(1000, 1);
    for (int n = 2; n <= 22; ++n) {
        const double now = station.perNode(1000, n);
        QVERIFY(now < before);
        before = now;
    }
}

DAEMOK_TEST_MAIN(TestCalibratedPlan)
#include "tst_calibratedplan.moc"
