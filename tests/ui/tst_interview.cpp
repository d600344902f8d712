// SPDX-License-Identifier: GPL-3.0-or-later
// The interview as a whole: search, progress, and the pictures among the questions.
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/fields/numberfield.h"
#include "ui/fields/originpopover.h"
#include "ui/interview/daycurve.h"
#include "ui/interview/interviewheader.h"
#include "ui/interview/interviewpanel.h"
#include "ui/interview/peoplefunnel.h"
#include "ui/interview/progressmark.h"
#include "ui/interview/questions.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::estimate;

class TestInterview : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<InterviewPanel> m_panel;

    [[nodiscard]] QLineEdit *search() const { return m_panel->header()->search(); }
    [[nodiscard]] ProgressMark *progress() const { return m_panel->header()->progress(); }
    [[nodiscard]] const UsagePattern &pattern() const { return m_controller->pattern(); }
    [[nodiscard]] QStringList shownQuestions() const
    {
        QStringList keys;
        for (const Field *field : m_panel->findChildren<Field *>()) {
            if (field->isVisible())
                keys << field->text().key;
        }
        return keys;
    }
    [[nodiscard]] QString focusedKey() const
    {
        for (const Field *field : m_panel->findChildren<Field *>()) {
            if (field->entry() == QApplication::focusWidget())
                return field->text().key;
        }
        return {};
    }
    void ask(const char *words) const
    {
        search()->setFocus();
        search()->selectAll();
        QTest::keyClicks(search(), QLatin1String(words));
    }

private slots:
    void init();
    void wordsOfLabelHelpAndKeyFind_data();
    void wordsOfLabelHelpAndKeyFind();
    void aSearchShowsNothingElse();
    void escapeEndsTheSearch();
    void enterGoesToTheFirstHit();
    void noHitIsSaid();
    void ctrlFSearches();
    void progressCountsWhatTheClientConfirmed();
    void progressGoesToTheNextOpenQuestion();
    void theFunnelFollowsTheAnswers();
    void theFunnelIsMovedByKeys();
    void theFunnelIsDragged();
    void aKeyHeldDownIsOneStepOfUndo();
    void theDayCurveShowsTheLoadOfThePlan();
    void theDayCurveIsMovedByKeysAndDragged();
    void theDayCurveGoesWhereTheLoadIsKnownDirectly();
    void picturesKeepStatedRanges();
    void evidenceReachesTheProjectAsOneStep();
    void moneyStandsInTheProjectsCurrency();
    void aShareOfTheMixKeepsItsEvidence();
    void everyPictureSpeaks();
    void nothingIsWiderThanThePanel();
};

void TestInterview::init()
{
    m_panel.reset();
    m_controller = std::make_unique<ProjectController>(fixture::studioData());
    m_panel = std::make_unique<InterviewPanel>(m_controller.get());
    QVERIFY(m_controller->newFromPreset("chatbot").ok());
    m_panel->resize(344, 700);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestInterview::wordsOfLabelHelpAndKeyFind_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("key");
    QTest::newRow("label") << "pool per"
                           << "pool_per_instance";
    QTest::newRow("key") << "llm_tpm"
                         << "llm_tpm";
    QTest::newRow("help") << "trailing zstd" << QString(); // both words must be there
    QTest::newRow("help, any order") << "zstd sample"
                                     << "compressibility";
    QTest::newRow("case") << "BURST busiest"
                          << "burst";
    QTest::newRow("group and label") << "existing size"
                                     << "rdbms_size_gb";
    QTest::newRow("goal") << "vector_p99"
                          << "vector_p99_ms";
}

void TestInterview::wordsOfLabelHelpAndKeyFind()
{
    QFETCH(QString, words);
    QFETCH(QString, key);
    ask(words.toUtf8().constData());
    const QStringList shown = shownQuestions();
    QCOMPARE(shown.isEmpty(), key.isEmpty());
    QVERIFY2(key.isEmpty() || shown.contains(key), qPrintable(shown.join(QLatin1Char(' '))));
}

void TestInterview::aSearchShowsNothingElse()
{
    ask("zones");
    for (const QString &key : shownQuestions()) {
        const FieldText &text = m_panel->field(key)->text();
        QVERIFY2((text.label + text.help + text.key)
                     .contains(QStringLiteral("zones"), Qt::CaseInsensitive),
                 qPrintable(key));
    }
    QVERIFY(!m_panel->findChild<QWidget *>(QStringLiteral("preset"))->isVisible());
    QVERIFY(!m_panel->findChild<PeopleFunnel *>()->isVisible());
    QVERIFY(!m_panel->findChild<QToolButton *>(QStringLiteral("more"))->isVisible());
}

void TestInterview::escapeEndsTheSearch()
{
    const QStringList before = shownQuestions();
    ask("llm");
    QVERIFY(shownQuestions() != before);
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(search()->text(), QString());
    QCOMPARE(shownQuestions(), before); // "More questions" is shut again
    QVERIFY(m_panel->findChild<PeopleFunnel *>()->isVisible());
}

void TestInterview::enterGoesToTheFirstHit()
{
    ask("compress");
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(focusedKey(), QStringLiteral("compressibility"));
}

void TestInterview::noHitIsSaid()
{
    ask("xylophone");
    const auto *sentence = m_panel->findChild<QLabel *>(QStringLiteral("noHit"));
    QVERIFY(sentence->isVisible());
    QVERIFY(sentence->text().contains(QStringLiteral("xylophone")));
    search()->clear();
    QVERIFY(!sentence->isVisible());
}

void TestInterview::ctrlFSearches()
{
    m_panel->goTo(QStringLiteral("burst"));
    QTest::keySequence(m_panel.get(), QKeySequence(QKeySequence::Find));
    QVERIFY(search()->hasFocus());
}

void TestInterview::progressCountsWhatTheClientConfirmed()
{
    QCOMPARE(progress()->confirmed(), 0);
    QVERIFY(progress()->all() > 15);
    m_controller->setAnswer(AnswerId::Burst, estimate(2));
    QCOMPARE(progress()->confirmed(), 1);
    m_controller->setAnswer(AnswerId::VectorDimensions, estimate(768)); // not a key question
    QCOMPARE(progress()->confirmed(), 1);
    Answer preset = estimate(3);
    preset.origin = Origin::Preset;
    m_controller->setAnswer(AnswerId::DailyUsers, preset); // written down, but confirmed by nobody
    QCOMPARE(progress()->confirmed(), 1);
    m_controller->undoStack()->undo();
    m_controller->undoStack()->undo();
    m_controller->undoStack()->undo();
    QCOMPARE(progress()->confirmed(), 0);
    QVERIFY(progress()->accessibleName().contains(QStringLiteral("0 of")));
}

void TestInterview::progressGoesToTheNextOpenQuestion()
{
    QTest::mouseClick(progress(), Qt::LeftButton);
    QCOMPARE(focusedKey(), QStringLiteral("requests_per_day"));
    progress()->setFocus();
    QTest::keyClick(progress(), Qt::Key_Space);
    const QString second = focusedKey();
    QCOMPARE(second, QStringLiteral("requests_per_user_day"));
    m_controller->setAnswer(AnswerId::DailyUsers, estimate(5));
    m_panel->goToNextOpen();
    QCOMPARE(focusedKey(), QStringLiteral("registered_users")); // daily_users is confirmed
    m_panel->goTo(QStringLiteral("data_may_leave"));            // the last one
    m_panel->goToNextOpen();
    QCOMPARE(focusedKey(), QStringLiteral("requests_per_day"));
    const auto *scroll = m_panel->findChild<QScrollArea *>();
    QTRY_VERIFY(!m_panel->field(QStringLiteral("requests_per_day"))->visibleRegion().isEmpty());
    QVERIFY(scroll);
}

void TestInterview::theFunnelFollowsTheAnswers()
{
    auto *funnel = m_panel->findChild<PeopleFunnel *>();
    m_controller->setAnswer(AnswerId::RegisteredUsers, estimate(8000));
    m_controller->setAnswer(AnswerId::DailyUsers, estimate(800));
    m_controller->setAnswer(AnswerId::ConcurrentUsers, estimate(200));
    QCOMPARE(funnel->bar(1).width() / funnel->bar(0).width(), 0.1);
    QCOMPARE(funnel->bar(2).width() / funnel->bar(1).width(), 0.25);
    QVERIFY2(funnel->accessibleDescription().contains(QStringLiteral("25 %")),
             qPrintable(funnel->accessibleDescription()));
}

void TestInterview::theFunnelIsMovedByKeys()
{
    auto *funnel = m_panel->findChild<PeopleFunnel *>();
    m_controller->setAnswer(AnswerId::DailyUsers, estimate(800));
    funnel->setFocus();
    QTest::keyClick(funnel, Qt::Key_Down);
    QTest::keyClick(funnel, Qt::Key_Right);
    QCOMPARE(pattern().likely(AnswerId::DailyUsers), 810.0);
    QCOMPARE(pattern().own(AnswerId::DailyUsers)->origin, Origin::Estimate);
    QTest::keyClick(funnel, Qt::Key_Return);
    QCOMPARE(focusedKey(), QStringLiteral("daily_users"));
}

void TestInterview::theFunnelIsDragged()
{
    auto *funnel = m_panel->findChild<PeopleFunnel *>();
    m_controller->setAnswer(AnswerId::RegisteredUsers, estimate(1000));
    m_controller->setAnswer(AnswerId::DailyUsers, estimate(500));
    m_controller->endGesture();
    const int steps = m_controller->undoStack()->count();
    const QRectF bar = funnel->bar(1);
    const QPoint from(qRound(bar.right()), qRound(bar.center().y()));
    QTest::mousePress(funnel, Qt::LeftButton, {}, from);
    QTest::mouseMove(funnel, from - QPoint(4, 0));
    QTest::mouseMove(funnel, from - QPoint(12, 0));
    QTest::mouseRelease(funnel, Qt::LeftButton, {}, from - QPoint(12, 0));
    QVERIFY(pattern().likely(AnswerId::DailyUsers) < 500);
    QVERIFY(pattern().likely(AnswerId::DailyUsers) > 100);
    QCOMPARE(m_controller->undoStack()->count(), steps + 1);
}

void TestInterview::aKeyHeldDownIsOneStepOfUndo()
{
    auto *funnel = m_panel->findChild<PeopleFunnel *>();
    funnel->setFocus();
    QTest::keyPress(funnel, Qt::Key_Right);
    QTest::keyPress(funnel, Qt::Key_Right);
    QTest::keyRelease(funnel, Qt::Key_Right);
    QCOMPARE(m_controller->undoStack()->count(), 1);
    QTest::keyClick(funnel, Qt::Key_Right);
    QCOMPARE(m_controller->undoStack()->count(), 2);
}

void TestInterview::theDayCurveShowsTheLoadOfThePlan()
{
    const auto *curve = m_panel->findChild<DayCurve *>();
    // 50,000 a day in 12 busy hours, burst 1.6 (preset chatbot; all requests fall into the busy hours).
    QCOMPARE(curve->meanPerSecond(), 50000.0 / (12 * 3600));
    QCOMPARE(curve->peakPerSecond(), 50000.0 / (12 * 3600) * 1.6);
    m_controller->setAnswer(AnswerId::BurstIncluded, estimate(1));
    QCOMPARE(curve->meanPerSecond(), curve->peakPerSecond());
}

void TestInterview::theDayCurveIsMovedByKeysAndDragged()
{
    auto *curve = m_panel->findChild<DayCurve *>();
    curve->setFocus();
    QTest::keyClick(curve, Qt::Key_Right);
    QCOMPARE(pattern().likely(AnswerId::BusyHours), 13.0);
    QTest::keyClick(curve, Qt::Key_Up);
    QCOMPARE(pattern().likely(AnswerId::Burst), 1.7);
    const QPoint edge = curve->edgePoint().toPoint();
    QTest::mousePress(curve, Qt::LeftButton, {}, edge);
    QTest::mouseMove(curve, edge - QPoint(20, 0));
    QTest::mouseRelease(curve, Qt::LeftButton);
    QVERIFY(pattern().likely(AnswerId::BusyHours) < 13);
    const QPoint peak = curve->peakPoint().toPoint();
    QTest::mousePress(curve, Qt::LeftButton, {}, peak);
    QTest::mouseMove(curve, peak + QPoint(0, 8));
    QTest::mouseRelease(curve, Qt::LeftButton);
    QVERIFY(pattern().likely(AnswerId::Burst) < 1.7);
    QVERIFY(pattern().likely(AnswerId::Burst) >= 1);
}

void TestInterview::theDayCurveGoesWhereTheLoadIsKnownDirectly()
{
    auto *curve = m_panel->findChild<DayCurve *>();
    QVERIFY(curve->isVisible());
    m_controller->setAnswer(AnswerId::InsertsPerS, estimate(100));
    QVERIFY(!curve->isVisible());
    m_controller->undoStack()->undo();
    QVERIFY(curve->isVisible());
}

void TestInterview::picturesKeepStatedRanges()
{
    Answer stated = estimate(2);
    stated.number = {1.2, 2, 2.2};
    m_controller->setAnswer(AnswerId::Burst, stated);
    auto *curve = m_panel->findChild<DayCurve *>();
    QTest::keyClick(curve, Qt::Key_Up);
    QCOMPARE(pattern().own(AnswerId::Burst)->number, (Interval{1.2, 3, 3}));
}

void TestInterview::evidenceReachesTheProjectAsOneStep()
{
    m_controller->setAnswer(AnswerId::Burst, estimate(2));
    m_controller->endGesture();
    const int steps = m_controller->undoStack()->count();
    OriginPopover *sheet = m_panel->field(QStringLiteral("burst"))->openOrigin();
    QTest::keyClicks(sheet->findChild<QLineEdit *>(QStringLiteral("evidence")),
                     QStringLiteral("log"));
    QCOMPARE(pattern().own(AnswerId::Burst)->evidence, std::string("log"));
    QCOMPARE(m_controller->undoStack()->count(), steps + 1);
    m_controller->undoStack()->undo();
    QCOMPARE(pattern().own(AnswerId::Burst)->evidence, std::string());
}

void TestInterview::moneyStandsInTheProjectsCurrency()
{
    Answer currency;
    currency.origin = Origin::Estimate;
    currency.names = {"KRW"};
    m_controller->setAnswer(AnswerId::Currency, currency);
    auto *edit =
        qobject_cast<QLineEdit *>(m_panel->field(QStringLiteral("budget_monthly"))->entry());
    m_panel->goTo(QStringLiteral("budget_monthly"));
    QInputMethodEvent korean; // as an input method commits it
    korean.setCommitString(QStringLiteral("₩1.2억"));
    QCoreApplication::sendEvent(edit, &korean);
    QCOMPARE(pattern().likely(AnswerId::BudgetMonthly), 120000000.0);
}

void TestInterview::aShareOfTheMixKeepsItsEvidence()
{
    Answer measured = estimate(0.5);
    measured.origin = Origin::Measured;
    measured.evidence = "pg_stat_statements";
    measured.date = "2026-01-31";
    m_controller->setAnswer(AnswerId::RereadKey, measured);
    const Answer *own = pattern().own(AnswerId::RereadKey);
    QCOMPARE(own->origin, Origin::Measured);
    QCOMPARE(own->evidence, std::string("pg_stat_statements"));
    QCOMPARE(own->date, std::string("2026-01-31"));
}

void TestInterview::everyPictureSpeaks()
{
    for (const auto *aid : m_panel->findChildren<InterviewAid *>()) {
        QVERIFY(!aid->accessibleName().isEmpty());
        QVERIFY(!aid->accessibleDescription().isEmpty());
        QVERIFY(!aid->toolTip().isEmpty());
        QVERIFY(aid->focusPolicy() & Qt::TabFocus);
    }
}

void TestInterview::nothingIsWiderThanThePanel()
{
    m_panel->setMoreShown(true);
    auto *daily = qobject_cast<NumberField *>(m_panel->field(QStringLiteral("daily_users")));
    daily->setRangeShown(true);
    const auto *scroll = m_panel->findChild<QScrollArea *>();
    QTRY_COMPARE(m_panel->width(), 344);
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
             qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
}

DAEMOK_TEST_MAIN_GUI(TestInterview)
#include "tst_interview.moc"
