// SPDX-License-Identifier: GPL-3.0-or-later
// The Growth page: months, breaks, steps, recovery; its horizon writes the answer.
#include "core/planner/planner.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/glyphbutton.h"
#include "ui/growth/growthcharts.h"
#include "ui/growth/growthpage.h"
#include "ui/layout/rowtable.h"
#include "ui/state/appearance.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

#include <cmath>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::waitForPlan;

namespace {

const ChartMarker *marker(const ChartView *view, const char *id)
{
    for (const ChartMarker &marker : view->spec().markers)
        if (marker.id == id)
            return &marker;
    return nullptr;
}

} // namespace

class TestGrowthPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<GrowthPage> m_page;

    [[nodiscard]] ChartView *nodes() const { return m_page->nodes()->view(); }
    [[nodiscard]] double horizon() const
    {
        return m_controller->pattern().likely(AnswerId::HorizonMonths);
    }
    // Until the page shows the months of the answered horizon.
    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor(
            [this] {
                return m_page->growth() && m_page->growth()->horizon == horizon()
                       && !m_controller->planIsStale();
            },
            60000);
    }

    void answer(AnswerId id, const Answer &value) const { m_controller->setAnswer(id, value); }
    static Answer number(double value)
    {
        Answer answer;
        answer.origin = Origin::Estimate;
        answer.number = {value, value, value};
        return answer;
    }
    static Answer word(const char *name)
    {
        Answer answer;
        answer.origin = Origin::Estimate;
        answer.names = {name};
        return answer;
    }

private slots:
    void init()
    {
        m_page.reset();
        m_appearance = std::make_unique<Appearance>(ThemeChoice::Light);
        m_controller = std::make_unique<ProjectController>(fixture::studioData());
        QVERIFY(m_controller->newFromPreset("chatbot").ok());
        QVERIFY(m_controller->plan() || waitForPlan(*m_controller));
        m_page = std::make_unique<GrowthPage>(m_controller.get(), m_appearance.get());
        m_page->resize(1000, 640);
    }

    void theHiddenPageComputesNothing()
    {
        QVERIFY(!m_page->growth());
        QVERIFY(!nodes()->spec().empty.empty());
        m_page->show();
        QVERIFY(settle());
        QVERIFY(m_page->growth() != nullptr);
    }

    // Bands of the roles stand on each other: their sum is the line of all nodes, in every month.
    void rolesAreStackedToTheWhole()
    {
        m_page->show();
        QVERIFY(settle());
        const planner::Growth &growth = *m_page->growth();
        const ChartSpec &spec = nodes()->spec();
        QCOMPARE(spec.series.back().role, SeriesRole::Subject);
        const auto months = static_cast<std::size_t>(growth.horizon) + 1;
        QCOMPARE(spec.series.back().points.size(), months);
        for (std::size_t m = 0; m < months; ++m) {
            double sum = 0;
            for (const ChartSeries &series : spec.series)
                if (series.stacked)
                    sum += series.points[m].y - series.points[m].low;
            QCOMPARE(sum, spec.series.back().points[m].y);
            QCOMPARE(sum, static_cast<double>(growth.lines.front().months[m].nodes));
        }
        // The table says each role's own nodes, not the stack.
        m_page->nodes()->header()->table()->click();
        const QAbstractItemModel *table = m_page->nodes()->table()->model();
        QCOMPARE(table->rowCount(), static_cast<int>(months));
        QCOMPARE(table->columnCount(), static_cast<int>(spec.series.size()) + 1);
    }

    void costIsDrawnForEachLayout()
    {
        m_page->show();
        QVERIFY(settle());
        const ChartSpec &spec = m_page->cost()->view()->spec();
        QVERIFY(spec.series.size() >= 2);
        QVERIFY(spec.series.size() <= 5);
        QCOMPARE(spec.series.front().points.back().y,
                 m_page->growth()->lines.front().months.back().monthly);
        QVERIFY(std::abs(spec.series.front().points.back().y
                         - m_controller->plan()->recommended->cost.ranked)
                < 0.01);
        QVERIFY(!spec.y.currency.empty());
    }

    // By mouse: one undo step, whole months, and the months follow.
    void aDraggedHorizonIsOneUndoStep()
    {
        m_page->show();
        QVERIFY(settle());
        const double before = horizon();
        const int steps = m_controller->undoStack()->count();
        const ChartMarker *taken = marker(nodes(), "horizon_months");
        QVERIFY(taken && taken->draggable);
        const QRectF &plot = nodes()->frame().plot;
        const QPoint from(static_cast<int>(nodes()->frame().pixelX(taken->value)),
                          static_cast<int>(plot.center().y()));
        const QPoint end(static_cast<int>(std::lround(nodes()->frame().pixelX(before + 12))),
                         from.y());
        QTest::mousePress(nodes()->viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(nodes()->viewport(), from + (end - from) * i / 4);
        QTest::mouseRelease(nodes()->viewport(), Qt::LeftButton, {}, end);
        QVERIFY(std::abs(horizon() - (before + 12)) <= 1);
        QCOMPARE(horizon(), std::round(horizon()));
        QCOMPARE(m_controller->undoStack()->count(), steps + 1);
        QCOMPARE(marker(m_page->cost()->view(), "horizon_months")->value, horizon());
        QVERIFY(settle());
        m_controller->undoStack()->undo();
        QCOMPARE(horizon(), before);
        QVERIFY(settle());
    }

    // Each role of start and recommended layout has a row; ordering comes before breaking.
    void breaksNameMonthAndOrder()
    {
        answer(AnswerId::GrowthUsers, number(1));
        answer(AnswerId::LeadTimeDays, number(90));
        m_page->show();
        QVERIFY(QTest::qWaitFor(
            [this] {
                return m_page->growth() && !m_page->growth()->breaks.empty()
                       && m_page->growth()->breaks.front().leadDays == 90;
            },
            60000));
        const planner::Growth &growth = *m_page->growth();
        QCOMPARE(m_page->breaks()->model()->rowCount(), static_cast<int>(growth.breaks.size()));
        const planner::RoleBreak *first = GrowthCharts::firstBreak(growth);
        QVERIFY(first);
        QCOMPARE(marker(nodes(), "first_break")->value, static_cast<double>(first->month));
        QCOMPARE(marker(nodes(), "order")->value,
                 static_cast<double>(std::max(0, first->month - 3)));
        QVERIFY(m_page->headline().contains(QString::number(first->month)));
        QCOMPARE(m_page->steps()->model()->rowCount(), static_cast<int>(growth.steps.size()));
        QCOMPARE(m_page->years()->model()->rowCount(), static_cast<int>(growth.years.size()));
    }

    void recoveryFiguresAreExplained()
    {
        answer(AnswerId::Dr, word("active"));
        m_page->show();
        QVERIFY(QTest::qWaitFor([this] { return m_page->recovery()->model()->rowCount() == 6; },
                                60000));
        QSignalSpy asked(m_page.get(), &GrowthPage::figureAsked);
        m_page->recovery()->selectSourceRow(0);
        emit m_page->recovery()->sourceRowChosen(0);
        QVERIFY(!asked.isEmpty());
        const std::string pointer = asked.last().first().toString().toStdString();
        const auto explained = planner::explain(*m_controller->plan(), pointer);
        QVERIFY2(bool(explained), pointer.c_str());
        QCOMPARE(explained->unit, std::string("min"));
    }

    // Goals that nothing meets: a sentence, no chart, no row.
    void withoutALayoutASentenceStands()
    {
        m_page->show();
        QVERIFY(settle());
        answer(AnswerId::ProviderList, word("onprem")); // no own servers were entered
        QVERIFY(QTest::qWaitFor([this] { return m_page->growth() == nullptr; }, 60000));
        QVERIFY(!nodes()->spec().empty.empty());
        QVERIFY(nodes()->spec().series.empty());
        QVERIFY(!m_page->headline().isEmpty());
        QCOMPARE(m_page->steps()->model()->rowCount(), 0);
        QCOMPARE(m_page->recovery()->model()->rowCount(), 0);
    }
};

DAEMOK_TEST_MAIN_GUI(TestGrowthPage)
#include "tst_growthpage.moc"
