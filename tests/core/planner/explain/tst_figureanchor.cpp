// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <set>

using namespace daemok;
using namespace daemok::testing;

/// A figure is followed from plan to plan by what it is, not by its place in a list.
class TestFigureAnchor : public QObject
{
    Q_OBJECT

    static Plan planOf(const std::vector<std::string> &sets)
    {
        return planner::plan(patternOf("rag", sets), shippedCatalog());
    }

private slots:
    void anchorsAreUniqueAndLeadBack()
    {
        const Plan plan = planOf({});
        std::set<std::string> anchors;
        int checked = 0;
        for (const std::string &figure : planner::figures(plan)) {
            const std::string anchor = planner::anchorOf(plan, figure);
            QVERIFY2(anchors.insert(anchor).second, figure.c_str());
            if (++checked % 37 == 0) // looking one up reads the whole list
                QCOMPARE(planner::figureAt(plan, anchor).value_or(""), figure);
        }
        QVERIFY(checked > 100);
    }

    void aLedgerLineIsFoundAtItsNewPlace()
    {
        const Plan before = planOf({"answers.survive=none"});
        const Plan after = planOf({"answers.survive=zone", "answers.zones=3"});
        QVERIFY(before.recommended && after.recommended);
        int moved = 0;
        for (const std::string &figure : planner::figures(before)) {
            if (!figure.starts_with("/recommended/roles/") || !figure.ends_with("/nodes"))
                continue;
            const std::string anchor = planner::anchorOf(before, figure);
            const auto found = planner::figureAt(after, anchor, figure);
            if (!found)
                continue;
            QCOMPARE(planner::anchorOf(after, *found), anchor);
            ++moved;
        }
        QVERIFY(moved > 0);
    }

    void whatIsGoneHasANearestInTheRecommendedLayout_data()
    {
        QTest::addColumn<QByteArray>("gone");
        QTest::addColumn<QByteArray>("nearest");
        const auto row = [](const char *gone, const char *nearest) {
            QTest::newRow(gone) << QByteArray(gone) << QByteArray(nearest);
        };
        row("\n@other_product:nosuch\ncost\nmonthly", "/recommended/cost/monthly");
        row("\n@other_product:nosuch\nnodes", "/recommended/nodes");
        row("\n@lean\nlatency_ms\nlookup\np95", "/recommended/latency_ms/lookup/p95");
    }
    void whatIsGoneHasANearestInTheRecommendedLayout()
    {
        QFETCH(QByteArray, gone);
        QFETCH(QByteArray, nearest);
        const Plan plan = planOf({});
        QVERIFY(!planner::figureAt(plan, "\n@other_product:nosuch\nnodes"));
        QCOMPARE(QByteArray::fromStdString(
                     planner::nearestFigure(plan, gone.toStdString()).value_or("")),
                 nearest);
    }

    void aRolesLineGoneLeadsToTheSameLineOfAnotherRole()
    {
        const Plan plan = planOf({});
        const auto nearest = planner::nearestFigure(
            plan, "\n@recommended\nroles\n@nosuch/data\nledger\n@cpu\ndemand");
        QVERIFY(nearest);
        QVERIFY2(nearest->starts_with("/recommended/roles/") && nearest->ends_with("/demand"),
                 nearest->c_str());
        QVERIFY(planner::anchorOf(plan, *nearest).find("@cpu") != std::string::npos);
    }
};

DAEMOK_TEST_MAIN(TestFigureAnchor)
#include "tst_figureanchor.moc"
