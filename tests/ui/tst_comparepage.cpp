// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page: versions side by side, the waterfall between them, another file beside the open project.
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/figuretable.h"
#include "ui/charts/glyphbutton.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparetable.h"
#include "ui/compare/sidebysidetab.h"
#include "ui/fields/field.h"
#include "ui/interview/interviewpanel.h"
#include "ui/layout/rowtable.h"
#include "ui/risk/riskpage.h"
#include "ui/studio/notificationbar.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/studiopages.h"
#include "ui/text/comparetext.h"
#include "ui/text/format.h"

#include <QAction>
#include <QComboBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

#include <cmath>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::estimate;
using daemok::ui::fixture::StudioWindow;

namespace {

constexpr int kMinute = 60000;

bool waitForFinal(SideBySideTab &tab)
{
    QSignalSpy shown(&tab, &SideBySideTab::shown);
    while (!tab.isFinal())
        if (!shown.wait(kMinute))
            return false;
    return true;
}

} // namespace

class TestComparePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<StudioWindow> m_studio;
    QTemporaryDir m_folder;

    [[nodiscard]] ProjectController &controller() const { return m_studio->controller; }
    [[nodiscard]] ComparePage *page() const { return m_studio->window->comparePage(); }
    [[nodiscard]] SideBySideTab &tab() const { return *page()->sideBySide(); }
    [[nodiscard]] const std::vector<CompareRow> &rows() const
    {
        return tab().table()->figures()->rows();
    }
    [[nodiscard]] const CompareRow *row(const char *id) const
    {
        for (const CompareRow &each : rows())
            if (each.id == QLatin1String(id))
                return &each;
        return nullptr;
    }
    void set(AnswerId id, double value) const
    {
        controller().endGesture();
        controller().setAnswer(id, estimate(value));
    }
    /// A second scenario that keeps records longer and survives more load.
    void addScenario() const
    {
        controller().duplicateScenario();
        set(AnswerId::RecordRetentionDays, 120);
        set(AnswerId::Burst, 3);
    }
    [[nodiscard]] bool show() const
    {
        m_studio->window->pages()->action(PageId::Compare)->trigger();
        return waitForFinal(tab());
    }

private slots:
    void init();
    void theKeyLeadsToThePage();
    void oneScenarioAloneSaysWhatToDo();
    void figuresAreThoseOfTheVerdict();
    void theWaterfallLeadsFromOneToTheOther();
    void aBarLeadsToItsQuestion();
    void theTableTwinSaysTheSame();
    void thePinnedStateIsCompared();
    void aDragReplansTheChangedVersionOnly();
    void theTargetIsChosen();
    void columnsAreChosen();
    void anotherFileStandsFirst();
    void aBrokenFileIsRefusedWithItsPlace();
    void aRemovedScenarioLeavesItsColumn();
    void whatDoesNotFitIsSaid();
    void stepsHaveATabWhereThereIsNoRoom();
    void theQuestionToAskNextLeadsToItsField();
};

void TestComparePage::init()
{
    m_studio = std::make_unique<StudioWindow>();
    m_studio->window->resize(1920, 1080);
    QVERIFY(m_studio->show());
    QVERIFY(m_studio->open(QStringLiteral("faq")));
}

void TestComparePage::theKeyLeadsToThePage()
{
    QAction *action = m_studio->window->pages()->action(PageId::Compare);
    QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+8")));
    QTest::keySequence(m_studio->window.get(), action->shortcut());
    QCOMPARE(m_studio->window->pages()->current(), PageId::Compare);
    QCOMPARE(QApplication::focusWidget(), tab().chooser(0));
    for (QWidget *region : page()->regions())
        QVERIFY2(!region->accessibleName().isEmpty(), region->metaObject()->className());
}

void TestComparePage::oneScenarioAloneSaysWhatToDo()
{
    QVERIFY(show());
    QCOMPARE(tab().table()->figures()->columnCount(), 2);
    QVERIFY(!tab().made());
    QVERIFY(tab().waterfall()->view()->spec().groups.empty());
    QVERIFY(QString::fromStdString(tab().waterfall()->view()->spec().empty)
                .contains(QStringLiteral("Ctrl+D")));
}

void TestComparePage::figuresAreThoseOfTheVerdict()
{
    addScenario();
    QVERIFY(fixture::waitForPlan(controller()));
    QVERIFY(show());
    const Format format;
    const auto facts = VerdictText::facts(*controller().plan(), format);
    QCOMPARE(tab().chooser(1)->currentText(), QString::fromStdString(controller().scenario().name));
    for (const auto &[id, fact] :
         {std::pair("cost", VerdictText::Cost), std::pair("nodes", VerdictText::Nodes),
          std::pair("headroom", VerdictText::Headroom), std::pair("limit", VerdictText::Limit)}) {
        QVERIFY2(row(id), id);
        QCOMPARE(row(id)->cells.at(1).value, facts[fact].value);
        QCOMPARE(row(id)->cells.at(0).change, QString()); // the first is what is compared with
    }
    const CompareCell &cost = row("cost")->cells.at(1);
    QVERIFY(cost.change.contains(QStringLiteral("▲ +"))); // sign and arrow, not colour alone
    QCOMPARE(cost.changeTone, Tone::Bad);
    // Nodes by store and role sum to the nodes of the layout.
    double nodes = 0;
    for (const CompareRow &each : rows()) {
        if (!each.id.startsWith(QLatin1String("role/")))
            continue;
        for (const QString &part : each.cells.at(1).value.split(QStringLiteral(" + ")))
            nodes += part.section(QLatin1Char(' '), 0, 0).toDouble();
    }
    QCOMPARE(nodes, static_cast<double>(controller().plan()->recommended->nodes()));
}

void TestComparePage::theWaterfallLeadsFromOneToTheOther()
{
    addScenario();
    QVERIFY(fixture::waitForPlan(controller()));
    QVERIFY(show());
    const planner::Waterfall &made = *tab().made();
    QCOMPARE(made.end, planner::WaterfallEnd::Whole);
    const auto &bars = tab().waterfall()->view()->spec().groups.front().rows;
    QCOMPARE(bars.size(), made.steps.size() + 2);
    QCOMPARE(bars.size(), std::size_t(4));
    QCOMPARE(bars.back().value, controller().plan()->recommended->cost.ranked);
    double at = bars.front().value;
    double sum = 0;
    for (std::size_t i = 0; i < made.steps.size(); ++i) {
        const BarRow &bar = bars[i + 1];
        QCOMPARE(bar.reference, at); // the line down from the bar above
        QCOMPARE(bar.pieces.size(), std::size_t(1));
        const double by = made.steps[i].difference();
        QCOMPARE(by > 0 ? bar.pieces[0].from : bar.pieces[0].to, at);
        QVERIFY2(bar.text.starts_with(by > 0 ? "▲ +" : by < 0 ? "▼ −" : "= "), bar.text.c_str());
        at = by > 0 ? bar.pieces[0].to : bar.pieces[0].from;
        sum += by;
    }
    QVERIFY(std::abs(sum - (bars.back().value - bars.front().value)) < 1e-6);
    QVERIFY(!tab().waterfall()->view()->spec().summary.empty());
    QVERIFY(tab().waterfall()->view()->spec().least <= at);
}

void TestComparePage::aBarLeadsToItsQuestion()
{
    addScenario();
    QVERIFY(fixture::waitForPlan(controller()));
    QVERIFY(show());
    BarView *view = tab().waterfall()->view();
    QCOMPARE(view->spec().groups.front().rows[1].id, std::string("burst"));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->lineOnScreen(1).center());
    const Field *field = m_studio->window->interview()->field(QStringLiteral("burst"));
    QVERIFY(field->isAncestorOf(QApplication::focusWidget()));
}

void TestComparePage::theTableTwinSaysTheSame()
{
    addScenario();
    QVERIFY(fixture::waitForPlan(controller()));
    QVERIFY(show());
    tab().waterfall()->header()->table()->click();
    QVERIFY(tab().waterfall()->showsTable());
    const FigureTable twin = tableOf(tab().waterfall()->view()->spec());
    QCOMPARE(twin.rows.size(), tab().made()->steps.size() + 2);
    QCOMPARE(twin.titles.size(), 6);
    QVERIFY(twin.rows[1].contains(QStringLiteral("×1.6 (preset) → ×3"))
            || twin.rows[1][2].contains(QStringLiteral("→")));
}

void TestComparePage::thePinnedStateIsCompared()
{
    controller().pin();
    const double before = controller().plan()->recommended->cost.ranked;
    set(AnswerId::Burst, 6);
    QVERIFY(fixture::waitForPlan(controller()));
    QVERIFY(show());
    QCOMPARE(tab().chooser(0)->currentData().toString(), QStringLiteral("pinned"));
    QCOMPARE(tab().made()->steps.size(), std::size_t(1));
    QCOMPARE(tab().made()->first.monthly, before);
}

// Of three versions only the one that an edit changes is planned again.
void TestComparePage::aDragReplansTheChangedVersionOnly()
{
    addScenario();
    controller().duplicateScenario();
    set(AnswerId::Burst, 4);
    QVERIFY(fixture::waitForPlan(controller()));
    QVERIFY(show());
    const int planned = tab().job()->planned();
    QCOMPARE(planned, 3);
    for (int i = 1; i <= 5; ++i)
        set(AnswerId::Burst, 4 + 0.2 * i);
    QVERIFY(waitForFinal(tab()));
    QVERIFY(tab().job()->planned() > planned);
    QVERIFY(tab().job()->planned() <= planned + 5);
    QTRY_VERIFY_WITH_TIMEOUT(!controller().isPlanning() && !controller().isRefining(), kMinute);
    QTRY_COMPARE(row("cost")->cells.at(2).value,
                 VerdictText::facts(*controller().plan(), Format())[VerdictText::Cost].value);
}

void TestComparePage::theTargetIsChosen()
{
    addScenario();
    controller().duplicateScenario();
    set(AnswerId::GrowthVolume, 0.9);
    QVERIFY(fixture::waitForPlan(controller()));
    QVERIFY(show());
    QCOMPARE(tab().targets()->count(), 2);
    QCOMPARE(tab().made()->steps.size(), std::size_t(2));
    tab().targets()->setCurrentIndex(1);
    QVERIFY(waitForFinal(tab()));
    QCOMPARE(tab().made()->steps.size(), std::size_t(3));
}

void TestComparePage::columnsAreChosen()
{
    addScenario();
    QVERIFY(fixture::waitForPlan(controller()));
    QVERIFY(show());
    const double whole = tab().made()->last.monthly - tab().made()->first.monthly;
    QComboBox *first = tab().chooser(0);
    QComboBox *second = tab().chooser(1);
    const QVariant a = first->currentData();
    const QVariant b = second->currentData();
    tab().choose(0, b.toString());
    tab().choose(1, a.toString());
    QVERIFY(waitForFinal(tab()));
    QCOMPARE(first->currentData(), b);
    QVERIFY(std::abs(tab().made()->last.monthly - tab().made()->first.monthly + whole) < 1e-6);
    tab().choose(1, QString());
    QVERIFY(waitForFinal(tab()));
    QCOMPARE(tab().table()->figures()->columnCount(), 2);
}

// Two versions of a project: the file as it was, the project as it is.
void TestComparePage::anotherFileStandsFirst()
{
    const QString file = m_folder.filePath(QStringLiteral("january.daemok.yaml"));
    QVERIFY(controller().saveAs(file));
    const double before = controller().plan()->recommended->cost.ranked;
    set(AnswerId::RecordRetentionDays, 200);
    QVERIFY(fixture::waitForPlan(controller()));
    const int steps = controller().undoStack()->count();
    m_studio->window->compareWith(file);
    QCOMPARE(m_studio->window->pages()->current(), PageId::Compare);
    QVERIFY(waitForFinal(tab()));
    QVERIFY(tab().chooser(0)->currentText().contains(QStringLiteral("january.daemok.yaml")));
    QCOMPARE(tab().made()->first.monthly, before);
    QCOMPARE(tab().made()->steps.size(), std::size_t(1));
    QCOMPARE(planner::changeName(tab().made()->steps[0].changes[0]),
             std::string("record_retention_days"));
    QCOMPARE(controller().undoStack()->count(), steps); // the open project stays as it is
    QVERIFY(m_studio->window->actions()->compareFile->shortcut() != QKeySequence());
    QVERIFY(page()->fileButton()->isVisible());
}

void TestComparePage::aBrokenFileIsRefusedWithItsPlace()
{
    const QString file = m_folder.filePath(QStringLiteral("broken.daemok.yaml"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("schema: daemok.project/1\nscenarios:\n  - name: a\n    preset: nothing\n");
    out.close();
    m_studio->window->compareWith(file);
    QVERIFY(m_studio->window->notice()->sentence().contains(QStringLiteral("broken.daemok.yaml")));
    QVERIFY(waitForFinal(tab()));
    QCOMPARE(tab().chooser(0)->findText(QStringLiteral("broken"), Qt::MatchContains), -1);
}

void TestComparePage::aRemovedScenarioLeavesItsColumn()
{
    addScenario();
    QVERIFY(fixture::waitForPlan(controller()));
    QVERIFY(show());
    tab().choose(1, tab().chooser(1)->currentData().toString()); // chosen by hand
    QVERIFY(waitForFinal(tab()));
    controller().removeScenario();
    QVERIFY(waitForFinal(tab()));
    QCOMPARE(tab().table()->figures()->columnCount(), 2);
    QVERIFY(tab().waterfall()->view()->spec().groups.empty());
}

void TestComparePage::whatDoesNotFitIsSaid()
{
    controller().duplicateScenario();
    controller().setGoal(GoalId::SearchP99, 0.01);
    QVERIFY(fixture::waitForPlan(controller()));
    QVERIFY(show());
    QCOMPARE(tab().made()->end, planner::WaterfallEnd::SecondUnfit);
    QVERIFY(tab().waterfall()->view()->spec().groups.empty());
    QVERIFY(!tab().waterfall()->view()->spec().empty.empty());
    QCOMPARE(row("products")->cells.at(1).tone, Tone::Bad);
}

void TestComparePage::stepsHaveATabWhereThereIsNoRoom()
{
    addScenario();
    QVERIFY(fixture::waitForPlan(controller()));
    QVERIFY(show());
    QVERIFY(tab().showsBoth());
    QVERIFY(!page()->tabs()->isTabVisible(ComparePage::Steps));
    m_studio->window->resize(1366, 768);
    QTRY_VERIFY(!tab().showsBoth());
    QVERIFY(page()->tabs()->isTabVisible(ComparePage::Steps));
    QVERIFY(tab().table()->isVisible());
    QVERIFY(!tab().waterfall()->isVisible());
    page()->tabs()->setCurrentIndex(ComparePage::Steps);
    QVERIFY(tab().waterfall()->isVisible());
    QVERIFY(!tab().table()->isVisible());
    QVERIFY(page()->regions().contains(tab().waterfall()->view()));
    m_studio->window->resize(1920, 1080);
    QTRY_VERIFY(tab().showsBoth());
    QCOMPARE(page()->tabs()->currentIndex(), static_cast<int>(ComparePage::SideBySide));
}

// The Risk page ranks the open answers by what they are worth; one click on one leads into its field.
void TestComparePage::theQuestionToAskNextLeadsToItsField()
{
    RiskPage *risk = m_studio->window->riskPage();
    QSignalSpy shown(risk, &RiskPage::figuresShown);
    m_studio->window->pages()->choose(PageId::Risk);
    while (!risk->isFinal())
        QVERIFY(shown.wait(kMinute));
    RowTable *questions = risk->questions();
    QVERIFY(questions->model()->rowCount() > 1);
    double last = INFINITY; // dearest first
    for (const planner::QuestionWorth &question : risk->study()->questions) {
        QVERIFY(question.monthly <= last);
        last = question.monthly;
    }
    const QModelIndex second = questions->model()->index(1, 0);
    QTest::mouseClick(questions->viewport(), Qt::LeftButton, {},
                      questions->visualRect(second).center());
    const std::string_view name = answerSpec(risk->study()->questions[1].input.id).name;
    const Field *field = m_studio->window->interview()->field(
        QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    QVERIFY(field);
    QVERIFY(field->isVisible());
    QVERIFY(field->isAncestorOf(QApplication::focusWidget()));
}

DAEMOK_TEST_MAIN_GUI(TestComparePage)
#include "tst_comparepage.moc"
