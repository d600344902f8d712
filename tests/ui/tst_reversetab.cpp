// SPDX-License-Identifier: GPL-3.0-or-later
// What a budget or a number of servers carries, on the Compare page.
#include "core/planner/futures/confidence.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/compare/comparetable.h"
#include "ui/compare/reversetab.h"
#include "ui/fields/unitedit.h"
#include "ui/placement/formentry.h"
#include "ui/state/appearance.h"
#include "ui/state/projectcontroller.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace daemok;
using namespace daemok::ui;
using planner::ReverseEnd;
using planner::ReverseSubject;

namespace {

constexpr int kMinute = 60000;

bool waitForFinal(ReverseTab &tab)
{
    QSignalSpy shown(&tab, &ReverseTab::shown);
    while (!tab.isFinal())
        if (!shown.wait(kMinute))
            return false;
    return true;
}

void type(UnitEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

class TestReverseTab : public QObject
{
    Q_OBJECT

    Appearance m_appearance{ThemeChoice::Light};
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<ReverseTab> m_tab;

    void ask(ReverseSubject subject) const
    {
        m_tab->subject()->setCurrentIndex(static_cast<int>(subject));
        emit m_tab->subject()->activated(static_cast<int>(subject));
    }

private slots:
    void init();
    void cleanup();
    void computesOnlyWhereItIsSeen();
    void aTypedBudgetIsAsked();
    void theBudgetBeginsAsTheAnswerOrThePlansCost();
    void serversAreAsked();
    void reuseCountsTokens();
    void theValueGoesIntoTheInterview();
    void theBudgetIsDragged();
    void wrongTextKeepsTheLastAnswer();
    void nothingCarriedIsSaid();
    void firstAtLikelyThenAtTheConfidence();
};

void TestReverseTab::init()
{
    m_controller = std::make_unique<ProjectController>(fixture::studioData());
    m_tab = std::make_unique<ReverseTab>(m_controller.get(), &m_appearance);
    m_tab->resize(1000, 560);
    QVERIFY(m_controller->newFromPreset("faq"));
    m_controller->setAnswer(AnswerId::ProviderList, [] {
        Answer answer;
        answer.names = {"aws"};
        answer.origin = Origin::Estimate;
        return answer;
    }());
    QVERIFY(fixture::waitForPlan(*m_controller));
}

void TestReverseTab::cleanup()
{
    m_tab.reset();
    m_controller.reset();
}

void TestReverseTab::computesOnlyWhereItIsSeen()
{
    QVERIFY(!m_tab->made());
    m_tab->show();
    QVERIFY(waitForFinal(*m_tab));
    QVERIFY(m_tab->made());
}

void TestReverseTab::aTypedBudgetIsAsked()
{
    m_tab->show();
    QVERIFY(waitForFinal(*m_tab));
    type(m_tab->budget()->edit(), QStringLiteral("2000"));
    QCOMPARE(m_tab->question().monthly, std::optional(2000.0));
    QVERIFY(waitForFinal(*m_tab));
    const planner::Reverse &made = *m_tab->made();
    QCOMPARE(made.end, ReverseEnd::Found);
    QVERIFY(made.monthly <= 2000);
    QVERIFY(made.plan->recommended->cost.ranked <= 2000);
    QVERIFY(m_tab->headline().contains(QStringLiteral("requests a day")));
    QCOMPARE(m_tab->table()->figures()->columnCount(), 3);
    const ChartSpec &chart = m_tab->chart()->view()->spec();
    QCOMPARE(chart.markers.front().value, 2000.0);
    QVERIFY(chart.markers.front().draggable);
    QCOMPARE(chart.markers.back().value, made.value);
    QVERIFY(!chart.summary.empty());
}

void TestReverseTab::theBudgetBeginsAsTheAnswerOrThePlansCost()
{
    m_tab->show();
    QVERIFY(waitForFinal(*m_tab));
    QVERIFY(*m_tab->question().monthly >= m_controller->plan()->recommended->cost.ranked);
    QVERIFY(m_tab->made()->carriesAnswered);
    m_controller->setAnswer(AnswerId::BudgetMonthly, fixture::estimate(900));
    QVERIFY(fixture::waitForPlan(*m_controller));
    QVERIFY(waitForFinal(*m_tab));
    QCOMPARE(m_tab->question().monthly, std::optional(900.0));
}

void TestReverseTab::serversAreAsked()
{
    m_tab->show();
    QVERIFY(waitForFinal(*m_tab));
    type(m_tab->nodes()->edit(), QStringLiteral("12"));
    type(m_tab->budget()->edit(), QStringLiteral("100000"));
    QCOMPARE(m_tab->question().nodes, std::optional(12));
    QVERIFY(waitForFinal(*m_tab));
    const planner::Reverse &made = *m_tab->made();
    QVERIFY(made.plan);
    QVERIFY(planner::layoutOf(*made.plan, made.layout).nodes() <= 12);
}

void TestReverseTab::reuseCountsTokens()
{
    m_tab->show();
    QVERIFY(waitForFinal(*m_tab));
    ask(ReverseSubject::Reuse);
    QVERIFY(m_tab->withLlmApi()->isChecked());
    QVERIFY(m_tab->question().withLlmApi);
    // Until a budget is typed it is what the plan and its tokens cost: today's reuse is just enough.
    QVERIFY(*m_tab->question().monthly > m_controller->plan()->recommended->cost.ranked + 1);
    QVERIFY(waitForFinal(*m_tab));
    QVERIFY(m_tab->made()->least);
    QVERIFY(m_tab->made()->carriesAnswered);
}

void TestReverseTab::theValueGoesIntoTheInterview()
{
    m_tab->show();
    QVERIFY(waitForFinal(*m_tab));
    type(m_tab->budget()->edit(), QStringLiteral("900"));
    QVERIFY(waitForFinal(*m_tab));
    const double value = m_tab->made()->value;
    const int steps = m_controller->undoStack()->count();
    QSignalSpy asked(m_tab.get(), &ReverseTab::answerAsked);
    m_tab->use()->click();
    QCOMPARE(m_controller->undoStack()->count(), steps + 1);
    QCOMPARE(m_controller->pattern().likely(AnswerId::RequestsPerDay), value);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!m_controller->pattern().own(AnswerId::RequestsPerDay)->evidence.empty());
    QVERIFY(fixture::waitForPlan(*m_controller));
    QVERIFY(m_controller->plan()->recommended->cost.ranked <= 900); // it is the same plan
    QVERIFY(waitForFinal(*m_tab));
    QVERIFY(m_tab->made()->carriesAnswered);
    m_controller->undoStack()->undo();
    QVERIFY(!m_controller->pattern().own(AnswerId::RequestsPerDay));
}

void TestReverseTab::theBudgetIsDragged()
{
    m_tab->show();
    QVERIFY(waitForFinal(*m_tab));
    const int steps = m_controller->undoStack()->count();
    emit m_tab->chart()->view()->markerMoved(QStringLiteral("budget"), 1500);
    QCOMPARE(m_tab->question().monthly, std::optional(1500.0));
    QVERIFY(waitForFinal(*m_tab));
    QVERIFY(m_tab->made()->monthly <= 1500);
    QCOMPARE(m_controller->undoStack()->count(), steps); // a question is no change of the project
}

void TestReverseTab::wrongTextKeepsTheLastAnswer()
{
    m_tab->show();
    QVERIFY(waitForFinal(*m_tab));
    const auto before = m_tab->made();
    const auto asked = m_tab->question().monthly;
    m_tab->budget()->edit()->setFocus();
    m_tab->budget()->edit()->selectAll();
    QTest::keyClicks(m_tab->budget()->edit(), QStringLiteral("x"));
    QVERIFY(!m_tab->budget()->problem().isEmpty());
    QCOMPARE(m_tab->question().monthly, asked);
    QCOMPARE(m_tab->made(), before);
}

void TestReverseTab::nothingCarriedIsSaid()
{
    m_tab->show();
    QVERIFY(waitForFinal(*m_tab));
    type(m_tab->budget()->edit(), QStringLiteral("3"));
    QVERIFY(waitForFinal(*m_tab));
    QCOMPARE(m_tab->made()->end, ReverseEnd::CarriesNothing);
    QVERIFY(!m_tab->use()->isEnabled());
    QCOMPARE(m_tab->table()->figures()->columnCount(), 2);
    QVERIFY(m_tab->headline().contains(QStringLiteral("carries nothing")));
}

void TestReverseTab::firstAtLikelyThenAtTheConfidence()
{
    StudioData data = fixture::studioData();
    data.refines = true;
    ProjectController controller(data);
    ReverseTab tab(&controller, &m_appearance);
    QVERIFY(controller.newFromPreset("faq"));
    QVERIFY(fixture::waitForPlan(controller));
    QSignalSpy shown(&tab, &ReverseTab::shown);
    tab.show();
    while (!tab.isFinal())
        QVERIFY(shown.wait(10 * kMinute)); // a plan at its confidence, under a sanitizer
    QVERIFY(shown.size() >= 2);
    QCOMPARE(shown.first().first().toBool(), false);
    QVERIFY(tab.made()->plan->futures);
    QVERIFY(tab.made()->plan->futures->reached);
}

DAEMOK_TEST_MAIN_GUI(TestReverseTab)
#include "tst_reversetab.moc"
