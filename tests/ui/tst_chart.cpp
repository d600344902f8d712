// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/layout/costlatency.h"

#include <QtCharts/QChart>
#include <QtCharts/QXYSeries>

using namespace daemok;
using namespace daemok::ui;

namespace {

Plan planWith(const std::vector<Candidate> &candidates)
{
    auto catalog = std::make_shared<Catalog>();
    catalog->products.resize(1);
    catalog->products[0].id = "store";
    catalog->products[0].name = "Store";
    Plan plan;
    plan.catalog = catalog;
    plan.candidates = candidates;
    return plan;
}

Plan planWithGoal(const std::vector<Candidate> &candidates, double goalMs)
{
    Plan plan = planWith(candidates);
    Layout layout;
    layout.latency[static_cast<std::size_t>(ReportedOp::Insert)].asked = true;
    layout.latency[static_cast<std::size_t>(ReportedOp::Insert)].p99Ms = 9;
    layout.latency[static_cast<std::size_t>(ReportedOp::Insert)].goalMs = goalMs;
    layout.cost.currency = "USD";
    plan.recommended = layout;
    return plan;
}

Candidate candidate(double monthly, double p99, bool feasible, bool recommended = false)
{
    Candidate c;
    c.productIndex = 0;
    c.instance = "m.large";
    c.monthly = monthly;
    c.p99Ms = p99;
    c.nodes = 3;
    c.feasible = feasible;
    c.recommended = recommended;
    return c;
}

const ChartSeries &seriesOf(const ChartSpec &spec, SeriesRole role, bool ghost = false)
{
    return *std::find_if(spec.series.begin(), spec.series.end(),
                         [&](const ChartSeries &s) { return s.role == role && s.ghost == ghost; });
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private slots:
    void candidatesAreSortedByWhatTheyAre()
    {
        const ChartSpec spec =
            CostLatency::spec(planWith({candidate(100, 9, true, true), candidate(200, 4, true),
                                        candidate(300, 6, true), candidate(90, 50, false)}));
        QCOMPARE(seriesOf(spec, SeriesRole::Recommended).points.size(), std::size_t(1));
        QCOMPARE(seriesOf(spec, SeriesRole::Feasible).points.size(), std::size_t(2));
        QCOMPARE(seriesOf(spec, SeriesRole::Infeasible).points.size(), std::size_t(1));
        QCOMPARE(spec.x.scale, Scale::Log);
    }

    // The search tries several servers for the helpers of the recommended store: one dot stands out.
    void oneDotIsTheRecommendedOne()
    {
        const ChartSpec spec = CostLatency::spec(
            planWith({candidate(120, 9, true, true), candidate(100, 9, true, true)}));
        const auto &best = seriesOf(spec, SeriesRole::Recommended).points;
        QCOMPARE(best.size(), std::size_t(1));
        QCOMPARE(best.front().x, 100.0);
        QCOMPARE(seriesOf(spec, SeriesRole::Feasible).points.size(), std::size_t(1));
    }

    void theFrontierHoldsWhatNothingBeatsInBoth()
    {
        // 300/6 costs more than 200/4 and is slower: it is not on the frontier; nor is what misses a goal.
        const ChartSpec spec =
            CostLatency::spec(planWith({candidate(100, 9, true, true), candidate(200, 4, true),
                                        candidate(300, 6, true), candidate(90, 50, false)}));
        const auto &front = seriesOf(spec, SeriesRole::Frontier).points;
        QCOMPARE(front.size(), std::size_t(2));
        QCOMPARE(front[0].x, 100.0);
        QCOMPARE(front[1].x, 200.0);
    }

    void withoutPricesNodesStandOnTheAxis()
    {
        const ChartSpec spec =
            CostLatency::spec(planWith({candidate(0, 9, true, true), candidate(0, 4, true)}));
        QCOMPARE(spec.x.scale, Scale::Linear);
        QCOMPARE(spec.x.title, std::string("Nodes"));
        QCOMPARE(seriesOf(spec, SeriesRole::Recommended).points.front().x, 3.0);
    }

    void theGoalOfTheTightestOperationIsAMarker()
    {
        const ChartSpec spec = CostLatency::spec(planWithGoal({candidate(100, 9, true, true)}, 20));
        QCOMPARE(spec.markers.size(), std::size_t(1));
        QCOMPARE(spec.markers.front().id, std::string("insert_p99_ms"));
        QCOMPARE(spec.markers.front().value, 20.0);
        QVERIFY(spec.markers.front().draggable);
    }

    // Statistics are nearer to their goal, but another store answers them.
    void theMarkerIsAGoalOfTheResultsStore()
    {
        Plan plan = planWithGoal({candidate(100, 9, true, true)}, 20);
        LatencyFigure &statistic =
            plan.recommended->latency[static_cast<std::size_t>(ReportedOp::Aggregate)];
        statistic.asked = true;
        statistic.p99Ms = 1999;
        statistic.goalMs = 2000;
        StorePlan results;
        results.operations = {Operation::Lookup, Operation::Insert};
        StorePlan analytics;
        analytics.operations = {Operation::Aggregate};
        plan.recommended->stores = {results, analytics};
        QCOMPARE(CostLatency::spec(plan).markers.front().id, std::string("insert_p99_ms"));
    }

    void thePinnedLayoutIsAGhost()
    {
        const Plan pinned = planWith({candidate(150, 12, true, true)});
        const ChartSpec spec =
            CostLatency::spec(planWith({candidate(100, 9, true, true)}), &pinned);
        const ChartSeries &ghost = seriesOf(spec, SeriesRole::Recommended, true);
        QCOMPARE(ghost.points.size(), std::size_t(1));
        QCOMPARE(ghost.points.front().x, 150.0);
    }

    void theValueBoxAnswersMouseAndKeys()
    {
        ChartCard card(Theme::light());
        card.resize(600, 360);
        card.setSpec(
            CostLatency::spec(planWith({candidate(100, 9, true, true), candidate(1000, 4, true)})));
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        ChartView *view = card.view();
        QCOMPARE(view->dots(), std::size_t(2));
        QVERIFY(view->boxLines().isEmpty());
        QTest::mouseMove(view->viewport(), view->positionOf(1).toPoint());
        QTRY_VERIFY(!view->boxLines().isEmpty());
        QCOMPARE(view->boxLines().front(), QStringLiteral("Store"));
        QVERIFY(view->boxLines().back().contains(QLatin1String("4 ms")));
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(view->boxLines().back().contains(QLatin1String("9 ms")));
        QTest::keyClick(view, Qt::Key_Left); // the first stays
        QVERIFY(view->boxLines().back().contains(QLatin1String("9 ms")));
        QVERIFY(!view->accessibleName().isEmpty());
        QVERIFY(view->accessibleDescription().contains(QLatin1String("9 ms")));
    }

    void aNewSpecReplacesPointsInTheSameSeries()
    {
        ChartView view(Theme::light());
        view.setSpec(
            CostLatency::spec(planWith({candidate(100, 9, true, true), candidate(200, 4, true)})));
        const QList<QAbstractSeries *> before = view.chart()->series();
        QVERIFY(!before.isEmpty());
        view.setSpec(
            CostLatency::spec(planWith({candidate(50, 9, true, true), candidate(70, 8, false)})));
        QCOMPARE(view.chart()->series(), before);
        QCOMPARE(view.dots(), std::size_t(2));
    }

    void withoutPointsASentenceStandsThere()
    {
        ChartCard card(Theme::darkTheme());
        card.setSpec(CostLatency::spec(planWith({})));
        QVERIFY(!card.view()->isVisibleTo(&card));
    }
};

DAEMOK_TEST_MAIN_GUI(TestChart)
#include "tst_chart.moc"
