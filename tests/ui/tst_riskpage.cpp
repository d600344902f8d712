// SPDX-License-Identifier: GPL-3.0-or-later
// The Risk page: what the futures say, the confidence that is asked for, and the question to ask next.
#include "core/planner/futures/confidence.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/layout/rowtable.h"
#include "ui/risk/riskpage.h"
#include "ui/state/appearance.h"
#include "ui/state/projectcontroller.h"

#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QUndoStack>

using namespace daemok;
using namespace daemok::ui;

namespace {

constexpr int kMinute = 60000;

/// A studio that refines its plans, as users have it.
StudioData refining()
{
    StudioData data = fixture::studioData();
    data.refines = true;
    return data;
}

bool waitForFinal(RiskPage &page)
{
    QSignalSpy shown(&page, &RiskPage::figuresShown);
    while (!page.isFinal())
        if (!shown.wait(kMinute))
            return false;
    return true;
}

} // namespace

class TestRiskPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_controller = std::make_unique<ProjectController>(fixture::studioData());
        m_page = std::make_unique<RiskPage>(m_controller.get(), &m_appearance);
        QVERIFY(m_controller->newFromPreset("faq"));
        QVERIFY(fixture::waitForPlan(*m_controller));
    }
    void cleanup()
    {
        m_page.reset();
        m_controller.reset();
    }

    void computesOnlyWhereItIsSeen()
    {
        QVERIFY(!m_page->study());
        m_page->show();
        QVERIFY(waitForFinal(*m_page));
        QVERIFY(m_page->study());
    }

    void saysWhatTheFuturesSay()
    {
        m_page->show();
        QVERIFY(waitForFinal(*m_page));
        const planner::RiskStudy &study = *m_page->study();
        const auto futures =
            planner::Futures::draw(m_controller->pattern(), m_controller->plan()->month, {});
        const auto share = planner::probabilityEnough(m_controller->pattern(),
                                                      *m_controller->plan(), *futures, {});
        QCOMPARE(study.enough.front(), share);
        const auto rows = m_page->layouts()->view()->spec().groups.front().rows;
        QCOMPARE(rows.front().value, *share);
        QVERIFY(m_page->verdict().contains(QString::fromStdString(rows.front().text)));
        const BarSpec tornado = m_page->tornado()->view()->spec();
        QVERIFY(tornado.groups.front().rows.size() >= 5);
        QCOMPARE(tornado.groups.front().rows.front().reference, study.tornado.base);
        QVERIFY(!m_page->cost()->view()->spec().series.front().points.empty());
        for (const ChartPoint &point : m_page->cost()->view()->spec().series.front().points)
            QVERIFY(point.y > 0 && point.y <= 1);
        QVERIFY(!m_page->cost()->view()->spec().summary.empty());
        QVERIFY(!tornado.summary.empty());
        QVERIFY(!m_page->questions()->accessibleName().isEmpty());
    }

    void theSliderIsTheAnswer()
    {
        m_page->show();
        const int steps = m_controller->undoStack()->count();
        m_page->confidence()->setValue(80);
        m_page->confidence()->setValue(70);
        QCOMPARE(planner::confidenceOf(m_controller->pattern()), std::optional(0.7));
        QCOMPARE(m_controller->undoStack()->count(), steps + 1);
        m_page->confidence()->setValue(m_page->confidence()->minimum());
        QVERIFY(!planner::confidenceOf(m_controller->pattern()));
        m_controller->undoStack()->undo();
        QCOMPARE(planner::confidenceOf(m_controller->pattern()), std::optional(0.9));
        QCOMPARE(m_page->confidence()->value(), 90);
    }

    void aQuestionLeadsToItsField()
    {
        m_page->show();
        QVERIFY(waitForFinal(*m_page));
        QSignalSpy asked(m_page.get(), &RiskPage::answerAsked);
        QVERIFY(m_page->questions()->model()->rowCount() > 0);
        m_page->questions()->selectSourceRow(0);
        emit m_page->questions()->sourceRowChosen(0);
        QVERIFY(!asked.isEmpty());
        const std::string_view name = answerSpec(m_page->study()->questions.front().input.id).name;
        QCOMPARE(asked.last().first().toString().toStdString(), std::string(name));
    }

    void aTabForWhatElseIsAsked()
    {
        QVERIFY(!m_page->tabs()->isVisibleTo(m_page.get()));
        auto *more = new QWidget;
        m_page->addTab(more, QStringLiteral("More"));
        QVERIFY(m_page->tabs()->isVisibleTo(m_page.get()));
        m_page->tabs()->setCurrentIndex(1);
        QCOMPARE(m_page->regions(), QList<QWidget *>{more});
    }

    // The first plan is at likely answers, the second at the confidence asked for; the flag says which.
    void aPlanIsRefinedToTheConfidence()
    {
        ProjectController controller(refining());
        QList<bool> states;
        connect(&controller, &ProjectController::planChanged, &controller,
                [&] { states << controller.isRefining(); });
        QVERIFY(controller.newFromPreset("faq"));
        QVERIFY(fixture::waitForPlan(controller));
        QCOMPARE(states, (QList<bool>{true, false}));
        QVERIFY(controller.plan()->futures);
        QVERIFY(*controller.plan()->recommended->probabilityEnough >= 0.9);
        // What comes meanwhile stops it: the last answer is the one that is planned for.
        controller.setAnswer(AnswerId::Confidence, fixture::estimate(0.6));
        controller.setAnswer(AnswerId::Confidence, fixture::estimate(0.7));
        QVERIFY(fixture::waitForPlan(controller));
        QCOMPARE(controller.plan()->futures->confidence, std::optional(0.7));
    }

private:
    Appearance m_appearance{ThemeChoice::Light};
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<RiskPage> m_page;
};

DAEMOK_TEST_MAIN_GUI(TestRiskPage)
#include "tst_riskpage.moc"
