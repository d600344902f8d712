// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/state/projectcontroller.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::estimate;
using daemok::ui::fixture::waitForPlan;

class TestController : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProjectController> m_controller;

    [[nodiscard]] double requests() const
    {
        return m_controller->pattern().likely(AnswerId::RequestsPerDay);
    }
    [[nodiscard]] Plan expectedPlan() const
    {
        return planner::plan(m_controller->pattern(), m_controller->catalog());
    }

private slots:
    void init();
    void aPresetIsPlannedAsTheCommandLineDoes();
    void anEditPlansAgain();
    void theLatestEditWins();
    void aDragFasterThanPlansShowsThem();
    void undoAndRedoRestoreAnswersAndPlan();
    void oneGestureIsOneStep();
    void anEditThatEndsWhereItBeganLeavesNoStep();
    void anUnknownAnswerTakesThePresetsValue();
    void oneShareOfTheMixRescalesTheOthers();
    void goalsAreSetRemovedAndTakenBack();
    void anotherPresetKeepsOwnAnswers();
    void wrongAnswersKeepTheLastPlan();
    void aWrongFieldMakesThePlanStale();
    void savedAndOpenedIsTheSameProject();
    void whatCannotBeOpenedChangesNothing();
    void theSampleIsMarked();
};

void TestController::init()
{
    m_controller = std::make_unique<ProjectController>(fixture::studioData());
    QVERIFY(m_controller->newFromPreset("chatbot").ok());
    QVERIFY(waitForPlan(*m_controller));
}

void TestController::aPresetIsPlannedAsTheCommandLineDoes()
{
    const Plan expected = expectedPlan();
    QVERIFY(expected.recommended);
    QVERIFY(m_controller->plan()->recommended);
    QCOMPARE(m_controller->plan()->recommended->cost.monthly, expected.recommended->cost.monthly);
    QCOMPARE(m_controller->plan()->alternatives.size(), expected.alternatives.size());
    QVERIFY(!m_controller->planIsStale());
    QVERIFY(!m_controller->isModified());
}

void TestController::anEditPlansAgain()
{
    const double before = m_controller->plan()->demand.peakRequests;
    m_controller->setAnswer(AnswerId::RequestsPerDay, estimate(requests() * 3));
    QVERIFY(waitForPlan(*m_controller));
    QCOMPARE(m_controller->plan()->demand.peakRequests, before * 3);
    QVERIFY(m_controller->isModified());
}

void TestController::theLatestEditWins()
{
    QSignalSpy planned(m_controller.get(), &ProjectController::planChanged);
    const double first = requests();
    for (const double factor : {2.0, 3.0, 4.0, 5.0}) {
        m_controller->setAnswer(AnswerId::RequestsPerDay, estimate(first * factor));
        m_controller->endGesture();
    }
    QVERIFY(waitForPlan(*m_controller));
    QVERIFY(planned.count() <= 2); // what was begun and the last; the plans between are never made
    QCOMPARE(m_controller->plan()->demand.peakRequests, expectedPlan().demand.peakRequests);
}

void TestController::aDragFasterThanPlansShowsThem()
{
    QSignalSpy planned(m_controller.get(), &ProjectController::planChanged);
    const double first = requests();
    QElapsedTimer patience;
    patience.start();
    for (int step = 1; planned.count() < 3 && patience.elapsed() < 60000; ++step) {
        m_controller->setAnswer(AnswerId::RequestsPerDay, estimate(first * (1 + 0.001 * step)));
        QCoreApplication::processEvents();
    }
    QVERIFY(planned.count() >= 3);
}

void TestController::undoAndRedoRestoreAnswersAndPlan()
{
    const double before = requests();
    const double peak = m_controller->plan()->demand.peakRequests;
    m_controller->setAnswer(AnswerId::RequestsPerDay, estimate(before * 3));
    QVERIFY(waitForPlan(*m_controller));
    m_controller->undoStack()->undo();
    QCOMPARE(requests(), before);
    QVERIFY(waitForPlan(*m_controller));
    QCOMPARE(m_controller->plan()->demand.peakRequests, peak);
    QVERIFY(!m_controller->isModified());
    m_controller->undoStack()->redo();
    QCOMPARE(requests(), before * 3);
}

void TestController::oneGestureIsOneStep()
{
    for (const double typed : {1.0, 12.0, 120.0})
        m_controller->setAnswer(AnswerId::DailyUsers, estimate(typed));
    QCOMPARE(m_controller->undoStack()->count(), 1);
    m_controller->endGesture();
    m_controller->setAnswer(AnswerId::DailyUsers, estimate(130));
    QCOMPARE(m_controller->undoStack()->count(), 2);
    m_controller->setAnswer(AnswerId::Burst, estimate(2));
    QCOMPARE(m_controller->undoStack()->count(), 3);
}

void TestController::anEditThatEndsWhereItBeganLeavesNoStep()
{
    m_controller->setAnswer(AnswerId::DailyUsers, estimate(1));
    m_controller->setAnswer(AnswerId::DailyUsers, std::nullopt);
    QCOMPARE(m_controller->undoStack()->count(), 0);
    m_controller->setAnswer(AnswerId::DailyUsers, std::nullopt);
    QCOMPARE(m_controller->undoStack()->count(), 0);
}

void TestController::anUnknownAnswerTakesThePresetsValue()
{
    const double preset = requests();
    m_controller->setAnswer(AnswerId::RequestsPerDay, estimate(7));
    m_controller->setAnswer(AnswerId::RequestsPerDay, std::nullopt);
    QCOMPARE(requests(), preset);
    QCOMPARE(m_controller->pattern().origin(AnswerId::RequestsPerDay), Origin::Preset);
}

void TestController::oneShareOfTheMixRescalesTheOthers()
{
    m_controller->setAnswer(AnswerId::RereadKey, estimate(0.4));
    double sum = 0;
    for (const AnswerId id : rereadMix())
        sum += m_controller->pattern().likely(id);
    QCOMPARE(sum, 1.0);
    QCOMPARE(m_controller->pattern().likely(AnswerId::RereadKey), 0.4);
    QVERIFY(!m_controller->problem());
    QCOMPARE(m_controller->undoStack()->count(), 1);
    m_controller->setAnswer(AnswerId::RereadList, std::nullopt);
    for (const AnswerId id : rereadMix())
        QVERIFY(!m_controller->pattern().own(id));
}

void TestController::goalsAreSetRemovedAndTakenBack()
{
    const std::optional<double> preset = m_controller->pattern().goalMs(GoalId::LookupP99);
    QVERIFY(preset);
    m_controller->setGoal(GoalId::LookupP99, 25);
    QCOMPARE(m_controller->pattern().goalMs(GoalId::LookupP99).value_or(0), 25.0);
    m_controller->removeGoal(GoalId::LookupP99);
    QVERIFY(!m_controller->pattern().goalMs(GoalId::LookupP99));
    m_controller->setGoal(GoalId::LookupP99, std::nullopt);
    QCOMPARE(m_controller->pattern().goalMs(GoalId::LookupP99), preset);
}

void TestController::anotherPresetKeepsOwnAnswers()
{
    m_controller->setAnswer(AnswerId::DailyUsers, estimate(321));
    m_controller->setPreset("rag");
    QCOMPARE(m_controller->pattern().preset->id, std::string("rag"));
    QCOMPARE(m_controller->pattern().likely(AnswerId::DailyUsers), 321.0);
    m_controller->undoStack()->undo();
    QCOMPARE(m_controller->pattern().preset->id, std::string("chatbot"));
}

void TestController::wrongAnswersKeepTheLastPlan()
{
    const auto plan = m_controller->plan();
    QSignalSpy planned(m_controller.get(), &ProjectController::planChanged);
    // Half of the repeats cannot come later than nine tenths of them.
    m_controller->setAnswer(AnswerId::ReuseGapP50, estimate(7200));
    QVERIFY(waitForPlan(*m_controller));
    const auto last = m_controller->plan();
    m_controller->setAnswer(AnswerId::ReuseGapP90, estimate(3600));
    QVERIFY(m_controller->problem());
    QCOMPARE(m_controller->problem()->id, ErrorId::Inconsistent);
    QVERIFY(m_controller->planIsStale());
    QCOMPARE(m_controller->plan(), last);
    m_controller->undoStack()->undo();
    QVERIFY(!m_controller->planIsStale());
    QVERIFY(waitForPlan(*m_controller));
}

void TestController::aWrongFieldMakesThePlanStale()
{
    QSignalSpy problem(m_controller.get(), &ProjectController::problemChanged);
    m_controller->setFieldProblem(QStringLiteral("burst"), QStringLiteral("sentence"));
    QVERIFY(m_controller->planIsStale());
    m_controller->setFieldProblem(QStringLiteral("burst"), QString());
    QVERIFY(!m_controller->planIsStale());
    QCOMPARE(problem.count(), 2);
}

void TestController::savedAndOpenedIsTheSameProject()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("client.daemok.yaml"));
    m_controller->setClient(QStringLiteral("서울 상담센터"));
    m_controller->setAnswer(AnswerId::DailyUsers, estimate(4321));
    QVERIFY(m_controller->saveAs(file).ok());
    QVERIFY(!m_controller->isModified());
    QCOMPARE(m_controller->filePath(), file);

    ProjectController other(fixture::studioData());
    QVERIFY(other.open(file).ok());
    QCOMPARE(other.pattern().likely(AnswerId::DailyUsers), 4321.0);
    QCOMPARE(QString::fromStdString(other.project().client), QStringLiteral("서울 상담센터"));
    QCOMPARE(other.project().catalogSha256, other.catalog()->sha256);
    QVERIFY(!other.isModified());
}

void TestController::whatCannotBeOpenedChangesNothing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("broken.daemok.yaml"));
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("schema: daemok.project/1\nclient: [\n");
    broken.close();
    QSignalSpy replaced(m_controller.get(), &ProjectController::projectReplaced);
    QVERIFY(!m_controller->open(file).ok());
    QVERIFY(!m_controller->open(folder.filePath(QStringLiteral("absent.daemok.yaml"))).ok());
    QCOMPARE(replaced.count(), 0);
    QCOMPARE(m_controller->pattern().preset->id, std::string("chatbot"));
}

void TestController::theSampleIsMarked()
{
    QVERIFY(!m_controller->isSample());
    QVERIFY(m_controller->openSample().ok());
    QVERIFY(m_controller->isSample());
    QVERIFY(m_controller->filePath().isEmpty());
}

DAEMOK_TEST_MAIN_GUI(TestController)
#include "tst_controller.moc"
