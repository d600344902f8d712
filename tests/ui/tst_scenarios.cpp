// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/format.h"
#include "ui/text/verdicttext.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::estimate;
using daemok::ui::fixture::waitForPlan;

class TestScenarios : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProjectController> m_controller;

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const Scenario &scenario : m_controller->project().scenarios)
            all << QString::fromStdString(scenario.name);
        return all;
    }
    void triple() const
    {
        m_controller->setAnswer(
            AnswerId::RequestsPerDay,
            estimate(3 * m_controller->pattern().likely(AnswerId::RequestsPerDay)));
    }

private slots:
    void init();
    void aCopyIsChosenAndChangesAlone();
    void undoReturnsToTheScenarioThatWasEdited();
    void namesAreNeverEmptyNorTaken();
    void theLastScenarioStays();
    void scenariosAreSavedAndOpened();
    void aPinnedPlanStaysWhileAnswersChange();
    void anotherScenarioCanBePinned();
    void whatChangedIsSaidWithSignAndTone();
    void anotherProjectUnpins();
};

void TestScenarios::init()
{
    m_controller = std::make_unique<ProjectController>(fixture::studioData());
    QVERIFY(m_controller->newFromPreset("chatbot").ok());
    QVERIFY(waitForPlan(*m_controller));
}

void TestScenarios::aCopyIsChosenAndChangesAlone()
{
    const double before = m_controller->pattern().likely(AnswerId::RequestsPerDay);
    QSignalSpy changed(m_controller.get(), &ProjectController::scenariosChanged);
    m_controller->duplicateScenario();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_controller->scenarioIndex(), 1);
    triple();
    QCOMPARE(m_controller->pattern().likely(AnswerId::RequestsPerDay), 3 * before);
    m_controller->chooseScenario(0);
    QCOMPARE(m_controller->pattern().likely(AnswerId::RequestsPerDay), before);
    QVERIFY(waitForPlan(*m_controller));
    m_controller->duplicateScenario();
    QStringList all = names();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.removeDuplicates(), 0);
}

void TestScenarios::undoReturnsToTheScenarioThatWasEdited()
{
    m_controller->duplicateScenario();
    triple();
    m_controller->chooseScenario(0);
    m_controller->undoStack()->undo();
    QCOMPARE(m_controller->scenarioIndex(), 1);
    m_controller->undoStack()->undo(); // the copy itself
    QCOMPARE(names().size(), 1);
    QCOMPARE(m_controller->scenarioIndex(), 0);
    QVERIFY(!m_controller->isModified());
}

void TestScenarios::namesAreNeverEmptyNorTaken()
{
    m_controller->duplicateScenario();
    m_controller->renameScenario(QStringLiteral("  Peak season "));
    QCOMPARE(names().at(1), QStringLiteral("Peak season"));
    const int steps = m_controller->undoStack()->count();
    m_controller->renameScenario(QStringLiteral("   "));
    m_controller->renameScenario(names().at(0));
    QCOMPARE(m_controller->undoStack()->count(), steps);
    QCOMPARE(names().at(1), QStringLiteral("Peak season"));
}

void TestScenarios::theLastScenarioStays()
{
    m_controller->removeScenario();
    QCOMPARE(names().size(), 1);
    m_controller->duplicateScenario();
    m_controller->removeScenario();
    QCOMPARE(names().size(), 1);
    QCOMPARE(m_controller->scenarioIndex(), 0);
}

void TestScenarios::scenariosAreSavedAndOpened()
{
    m_controller->duplicateScenario();
    m_controller->renameScenario(QStringLiteral("트래픽 3배"));
    triple();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("two.daemok.yaml"));
    QVERIFY(m_controller->saveAs(file).ok());
    ProjectController other(fixture::studioData());
    QVERIFY(other.open(file).ok());
    QCOMPARE(other.project().scenarios.size(), std::size_t(2));
    QCOMPARE(other.scenarioIndex(), 0);
    other.chooseScenario(1);
    QCOMPARE(other.pattern().likely(AnswerId::RequestsPerDay),
             m_controller->pattern().likely(AnswerId::RequestsPerDay));
}

void TestScenarios::aPinnedPlanStaysWhileAnswersChange()
{
    const auto before = m_controller->plan();
    m_controller->pin();
    QVERIFY(m_controller->pinned());
    QCOMPARE(m_controller->pinned()->plan, before);
    triple();
    QVERIFY(waitForPlan(*m_controller));
    QCOMPARE(m_controller->pinned()->plan, before);
    QVERIFY(m_controller->plan() != before);
    // Pinned while a plan is under way: the answers as they are now, planned for themselves.
    triple();
    m_controller->pin();
    QSignalSpy pinned(m_controller.get(), &ProjectController::pinnedChanged);
    QTRY_VERIFY(m_controller->pinned()->plan);
    QCOMPARE(m_controller->pinned()->plan->demand.peakRequests, 9 * before->demand.peakRequests);
    m_controller->unpin();
    QVERIFY(!m_controller->pinned());
}

void TestScenarios::anotherScenarioCanBePinned()
{
    m_controller->duplicateScenario();
    triple();
    QVERIFY(waitForPlan(*m_controller));
    m_controller->pinScenario(0);
    QTRY_VERIFY(m_controller->pinned()->plan);
    QCOMPARE(m_controller->pinned()->name, names().at(0));
    QCOMPARE(3 * m_controller->pinned()->plan->demand.peakRequests,
             m_controller->plan()->demand.peakRequests);
}

void TestScenarios::whatChangedIsSaidWithSignAndTone()
{
    const Format format{QLocale(QLocale::English, QLocale::UnitedStates)};
    m_controller->pin();
    const Plan before = *m_controller->plan();
    auto facts = VerdictText::facts(before, format);
    VerdictText::addChanges(facts, before, before, format);
    for (const Fact &fact : facts)
        QVERIFY2(fact.change.isEmpty(), qPrintable(fact.label + fact.change));
    triple();
    QVERIFY(waitForPlan(*m_controller));
    const Plan &now = *m_controller->plan();
    QVERIFY(now.recommended);
    facts = VerdictText::facts(now, format);
    VerdictText::addChanges(facts, now, before, format);
    const Fact &cost = facts[VerdictText::Cost];
    const double more = now.recommended->cost.monthly - before.recommended->cost.monthly;
    QVERIFY(more > 0);
    QCOMPARE(cost.change,
             QStringLiteral("▲ +") + format.moneyScaled(more, now.recommended->cost.currency));
    QCOMPARE(cost.changeTone, Tone::Bad);
    // And back: the same amount less is good.
    facts = VerdictText::facts(before, format);
    VerdictText::addChanges(facts, before, now, format);
    QVERIFY(facts[VerdictText::Cost].change.startsWith(QStringLiteral("▼ \u2212")));
    QCOMPARE(facts[VerdictText::Cost].changeTone, Tone::Good);
}

void TestScenarios::anotherProjectUnpins()
{
    m_controller->pin();
    QVERIFY(m_controller->newFromPreset("rag").ok());
    QVERIFY(!m_controller->pinned());
}

DAEMOK_TEST_MAIN_GUI(TestScenarios)
#include "tst_scenarios.moc"
