// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/layout/costlatency.h"
#include "ui/text/format.h"

#include <QtCharts/QChart>
#include <QtCharts/QXYSeries>

using namespace daemok;
using namespace daemok::ui;

namespace {

Plan planWith(const std::vector<Candidate> &candidates)
{
    auto catalog = std::make_shared<Catalog>();
    catalog->products.resize(1);
    catalog->products[0].name = "Store";
    Plan plan;
    plan.catalog = catalog;
    plan.candidates = candidates;
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

const ChartSeries &seriesOf(const ChartSpec &spec, SeriesRole role)
{
    return *std::find_if(spec.series.begin(), spec.series.end(),
                         [&](const ChartSeries &s) { return s.role == role; });
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

    const Format m_english{QLocale(QLocale::English, QLocale::UnitedStates)};

private slots:
    void candidatesAreSortedByWhatTheyAre()
    {
        const ChartSpec spec =
            CostLatency::spec(planWith({candidate(100, 9, true, true), candidate(200, 4, true),
                                        candidate(300, 6, true), candidate(90, 50, false)}),
                              m_english);
        QCOMPARE(seriesOf(spec, SeriesRole::Recommended).points.size(), std::size_t(1));
        QCOMPARE(seriesOf(spec, SeriesRole::Feasible).points.size(), std::size_t(2));
        QCOMPARE(seriesOf(spec, SeriesRole::Infeasible).points.size(), std::size_t(1));
        QCOMPARE(spec.x.scale, Scale::Log);
    }

    void theFrontierHoldsWhatNothingBeatsInBoth()
    {
        // 300/6 costs more than 200/4 and is slower: it is not on the frontier; nor is what misses a goal.
        const ChartSpec spec =
            CostLatency::spec(planWith({candidate(100, 9, true, true), candidate(200, 4, true),
                                        candidate(300, 6, true), candidate(90, 50, false)}),
                              m_english);
        const auto &front = seriesOf(spec, SeriesRole::Frontier).points;
        QCOMPARE(front.size(), std::size_t(2));
        QCOMPARE(front[0].x, 100.0);
        QCOMPARE(front[1].x, 200.0);
    }

    void withoutPricesNodesStandOnTheAxis()
    {
        const ChartSpec spec = CostLatency::spec(
            planWith({candidate(0, 9, true, true), candidate(0, 4, true)}), m_english);
        QCOMPARE(spec.x.scale, Scale::Linear);
        QCOMPARE(spec.x.title, std::string("Nodes"));
        QCOMPARE(seriesOf(spec, SeriesRole::Recommended).points.front().x, 3.0);
    }

    void theValueBoxAnswersMouseAndKeys()
    {
        ChartCard card(Theme::light());
        card.resize(600, 360);
        card.setSpec(CostLatency::spec(
            planWith({candidate(100, 9, true, true), candidate(1000, 4, true)}), m_english));
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        ChartView *view = card.view();
        QCOMPARE(view->dots(), std::size_t(2));
        QVERIFY(view->boxLines().empty());
        QTest::mouseMove(view->viewport(), view->positionOf(1).toPoint());
        QTRY_VERIFY(!view->boxLines().empty());
        QCOMPARE(view->boxLines().front(), std::string("Store"));
        QVERIFY(view->boxLines().back().find("4 ms") != std::string::npos);
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(view->boxLines().back().find("9 ms") != std::string::npos);
        QTest::keyClick(view, Qt::Key_Left); // the first stays
        QVERIFY(view->boxLines().back().find("9 ms") != std::string::npos);
        QVERIFY(!view->accessibleName().isEmpty());
        QVERIFY(!view->accessibleDescription().isEmpty());
    }

    void aNewSpecReplacesPointsInTheSameSeries()
    {
        ChartView view(Theme::light());
        view.setSpec(CostLatency::spec(
            planWith({candidate(100, 9, true, true), candidate(200, 4, true)}), m_english));
        const QList<QAbstractSeries *> before = view.chart()->series();
        view.setSpec(CostLatency::spec(
            planWith({candidate(50, 9, true, true), candidate(70, 8, false)}), m_english));
        QCOMPARE(view.chart()->series(), before);
        QCOMPARE(view.dots(), std::size_t(2));
    }

    void withoutPointsASentenceStandsThere()
    {
        ChartCard card(Theme::darkTheme());
        card.setSpec(CostLatency::spec(planWith({}), m_english));
        QVERIFY(!card.view()->isVisibleTo(&card));
    }
};

DAEMOK_TEST_MAIN_GUI(TestChart)
#include "tst_chart.moc"
