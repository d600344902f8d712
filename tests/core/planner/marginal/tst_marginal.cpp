// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/marginal.h"
#include "core/planner/run.h"
#include "tests/core/figure/presetplans.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <cmath>

using namespace daemok;
using namespace daemok::testing;
using daemok::planner::marginal;
using daemok::planner::Marginal;
using daemok::planner::MarginalRole;

namespace {

const Layout &layoutAt(const Plan &plan, std::size_t layout)
{
    return layout == 0 ? *plan.recommended : plan.alternatives[layout - 1];
}

void presetRows()
{
    QTest::addColumn<QByteArray>("preset");
    for (const char *preset : kPresetNames)
        QTest::newRow(preset) << QByteArray(preset);
}

// Visits every role of every layout of a preset's plan.
template <class Visit> void eachRole(const Planned &planned, Visit &&visit)
{
    for (std::size_t i = 0; i <= planned.plan.alternatives.size(); ++i) {
        const auto found = marginal(planned.pattern, planned.plan, i);
        if (!found)
            continue;
        for (const MarginalRole &role : found->roles)
            visit(*found, role, layoutAt(planned.plan, i), i);
    }
}

} // namespace

class TestMarginal : public QObject
{
    Q_OBJECT

private slots:
    void itKnowsTheRolesOfTheLayoutsStores_data() { presetRows(); }
    void itKnowsTheRolesOfTheLayoutsStores()
    {
        QFETCH(QByteArray, preset);
        const Planned &planned = planOfPreset(preset.toStdString());
        QVERIFY(planned.plan.recommended.has_value());
        int roles = 0;
        eachRole(planned, [&](const Marginal &all, const MarginalRole &role, const Layout &layout,
                              std::size_t) {
            ++roles;
            QCOMPARE(layout.roles[role.role].id, role.roleId);
            QCOMPARE(layout.roles[role.role].count, role.count);
            QCOMPARE(all.roles.size(), all.latency.size());
        });
        QVERIFY(roles > 0);
    }

    // A demand vector that fits the layout fits it with one node more: more load never carries less.
    void oneMoreNodeNeverCarriesLess_data() { presetRows(); }
    void oneMoreNodeNeverCarriesLess()
    {
        QFETCH(QByteArray, preset);
        eachRole(planOfPreset(preset.toStdString()),
                 [](const Marginal &all, const MarginalRole &role, const Layout &, std::size_t) {
                     QVERIFY2(role.headroom >= all.headroom * (1 - 1e-9), role.roleId.c_str());
                     QVERIFY2(role.cost >= -1e-9, role.roleId.c_str());
                 });
    }

    // The headroom of the recommended layout is the plan's own figure.
    void headroomIsThatOfThePlan_data() { presetRows(); }
    void headroomIsThatOfThePlan()
    {
        QFETCH(QByteArray, preset);
        const Planned &planned = planOfPreset(preset.toStdString());
        const auto found = marginal(planned.pattern, planned.plan, 0);
        QVERIFY(found.has_value());
        QCOMPARE(found->headroom, planned.plan.recommended->headroom);
        for (const planner::MarginalRole &role : found->roles) {
            const auto &now = found->latency[static_cast<std::size_t>(&role - found->roles.data())];
            if (!now)
                continue;
            const LatencyFigure &figure =
                planned.plan.recommended->latency[static_cast<std::size_t>(now->operation)];
            QVERIFY(now->p99Ms <= figure.p99Ms * (1 + 1e-9)); // the plan prints the slowest store
        }
    }

    // A node that holds nothing costs what its server costs: price a month, or an hour for 730 of them.
    void aNodeWithoutDataCostsItsServer_data() { presetRows(); }
    void aNodeWithoutDataCostsItsServer()
    {
        QFETCH(QByteArray, preset);
        const Planned &planned = planOfPreset(preset.toStdString());
        int checked = 0;
        eachRole(planned, [&](const Marginal &, const MarginalRole &role, const Layout &layout,
                              std::size_t) {
            const RolePlan &plan = layout.roles[role.role];
            const ServerType &server =
                planned.plan.catalog->servers[static_cast<std::size_t>(plan.serverIndex)];
            if (plan.disk.kind != DiskChoice::Kind::None || role.step == 0 || !server.hourly)
                return;
            ++checked;
            const double expected = role.step * server.hourly->amount * 730;
            QVERIFY2(std::abs(role.cost - expected) < 1e-6 * expected, role.roleId.c_str());
        });
        QVERIFY(checked > 0 || preset == "generation" || preset == "code");
    }

    // Found independently: the ledger of the printed layout. With one step fewer the named limit is short.
    void theReasonWhyNotFewerIsShort_data() { presetRows(); }
    void theReasonWhyNotFewerIsShort()
    {
        QFETCH(QByteArray, preset);
        eachRole(planOfPreset(preset.toStdString()), [](const Marginal &, const MarginalRole &role,
                                                        const Layout &layout, std::size_t) {
            if (!role.oneLess)
                return;
            const planner::OneLess &why = *role.oneLess;
            const int left = why.left;
            QVERIFY2(left < role.count, role.roleId.c_str());
            if (why.limit == Constraint::Latency) {
                QVERIFY2(!why.fails || why.demand == 0 || why.carried > why.demand * 0.999,
                         role.roleId.c_str());
                return;
            }
            QVERIFY2(why.demand > why.carried, role.roleId.c_str());
            for (const LedgerLine &line : layout.roles[role.role].ledger) {
                if (line.constraint != why.limit || line.unit == "nodes" || line.nodes <= left)
                    continue;
                QVERIFY2(std::abs(line.demand - why.demand) < 1e-6 * line.demand,
                         role.roleId.c_str());
                QVERIFY2(line.perNode * left < line.demand, role.roleId.c_str());
            }
        });
    }

    void aLayoutThatIsNotThereHasNone()
    {
        const Planned &planned = planOfPreset("chatbot");
        QVERIFY(!marginal(planned.pattern, planned.plan, 1000).has_value());
        QVERIFY(!marginal(planned.pattern, Plan{}, 0).has_value());
    }

    void theSameQuestionHasTheSameAnswer()
    {
        const Planned &planned = planOfPreset("rag");
        const auto first = marginal(planned.pattern, planned.plan, 0);
        const auto second = marginal(planned.pattern, planned.plan, 0);
        QVERIFY(first && second);
        for (std::size_t i = 0; i < first->roles.size(); ++i) {
            QCOMPARE(first->roles[i].cost, second->roles[i].cost);
            QCOMPARE(first->roles[i].headroom, second->roles[i].headroom);
        }
    }
};

DAEMOK_TEST_MAIN(TestMarginal)
#include "tst_marginal.moc"
