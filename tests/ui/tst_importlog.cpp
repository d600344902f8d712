// SPDX-License-Identifier: GPL-3.0-or-later
// The import of a call log through the window: drop, preview, reading, answers, undo.
#include "core/reuse/loggedreuse.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/logfiles.h"
#include "tests/ui/studiofixture.h"
#include "ui/fields/unitedit.h"
#include "ui/reuse/answerreview.h"
#include "ui/reuse/formatpreview.h"
#include "ui/reuse/importpanel.h"
#include "ui/reuse/reusepage.h"
#include "ui/state/settings.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/studioactions.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace daemok;
using namespace daemok::ui;
using calllog::ColumnRole;
using daemok::ui::fixture::chatLog;
using daemok::ui::fixture::trace;
using daemok::ui::fixture::waitForPlan;
using daemok::ui::fixture::writeLog;
using Step = ImportPanel::Step;

class TestImportLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] ImportPanel *panel() const { return m_window->reusePage()->importPanel(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] const Answer *own(AnswerId id) const { return m_controller->pattern().own(id); }
    [[nodiscard]] std::shared_ptr<const LoggedReuse> kept() const
    {
        return m_controller->scenario().callLog;
    }

    void drop(const QString &path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at(600, 400);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &dropped);
        QVERIFY(dropped.isAccepted());
    }
    [[nodiscard]] bool preview(const QString &path) const
    {
        m_window->importLog(path);
        return QTest::qWaitFor([this] { return panel()->step() == Step::Preview; });
    }
    [[nodiscard]] bool read() const
    {
        QTest::mouseClick(panel()->next(), Qt::LeftButton);
        return QTest::qWaitFor([this] { return panel()->step() == Step::Review; }, 60000);
    }
    void choose(QComboBox *combo, int index) const
    {
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
    void give(std::size_t column, int role) const
    {
        QComboBox *combo = panel()->preview()->role(column);
        choose(combo, combo->findData(role));
    }
    void isUntouched() const
    {
        QCOMPARE(m_controller->undoStack()->count(), 0);
        QVERIFY(!m_controller->isModified());
        QVERIFY(kept() == nullptr);
        QVERIFY(own(AnswerId::ReuseShare) == nullptr);
    }

private slots:
    void init();
    void aDroppedLogIsPreviewed();
    void aDroppedProjectIsStillOpened();
    void theMenuAsksForAFile();
    void answersAreTakenOverInOneStep();
    void whatIsNotTickedStays();
    void undoTakesTheAnswersBack();
    void theLogIsSavedAndOpenedAgain();
    void columnsCanBeCorrected();
    void timesCanBeInAnotherUnit();
    void aHeaderCanBeTakenForData();
    void withoutTimeAndKeyThereIsNothingToRead();
    void aShareIsAskedOfASample();
    void aSampleByCallMeasuresNoReuse();
    void aLogWithoutAClockIsRead();
    void cancelInThePreviewChangesNothing();
    void cancelWhileReadingLeavesNothing();
    void discardingTheReviewChangesNothing();
    void damagedLinesAreNamed();
    void tooManyDamagedLinesRefuseTheLog();
    void whatIsNoLogIsSaid_data();
    void whatIsNoLogIsSaid();
    void anotherProjectEndsTheImport();
    void theReviewFollowsTheScenario();
    void theKeyboardDoesIt();
};

void TestImportLog::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("studio.ini")));
    m_appearance = std::make_unique<Appearance>(ThemeChoice::Light);
    m_controller = std::make_unique<ProjectController>(fixture::studioData());
    m_window =
        std::make_unique<MainWindow>(m_controller.get(), m_settings.get(), m_appearance.get());
    QVERIFY(m_controller->newFromPreset("chatbot").ok());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_controller->plan() || waitForPlan(*m_controller));
}

void TestImportLog::aDroppedLogIsPreviewed()
{
    drop(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200)));
    QTRY_COMPARE(panel()->step(), Step::Preview);
    QVERIFY(m_window->reusePage()->isVisible() && panel()->isVisible());
    FormatPreview *shown = panel()->preview();
    QCOMPARE(shown->columns(), std::size_t(5));
    const calllog::Mapping &mapping = shown->format().mapping;
    QCOMPARE(mapping.of(ColumnRole::Time), std::optional<std::size_t>(0));
    QCOMPARE(mapping.of(ColumnRole::User), std::optional<std::size_t>(1));
    QCOMPARE(mapping.keys, std::vector<std::size_t>{2});
    QCOMPARE(shown->role(3)->currentData().toInt(), static_cast<int>(ColumnRole::InputTokens));
    QVERIFY(shown->header()->isVisible() && shown->header()->isChecked());
    QVERIFY(!shown->timeUnit()->isVisible()); // dates need none
    QVERIFY(panel()->problem().isEmpty());
    isUntouched();
}

void TestImportLog::aDroppedProjectIsStillOpened()
{
    const QString path = file(QStringLiteral("other.daemok.yaml"));
    QVERIFY(m_controller->saveAs(path).ok());
    QVERIFY(m_controller->newFromPreset("faq").ok());
    drop(path);
    QTRY_COMPARE(m_controller->pattern().preset->id, std::string("chatbot"));
    QVERIFY(!panel()->isOpen());
}

void TestImportLog::theMenuAsksForAFile()
{
    m_window->actions()->importLog->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QFileDialog *>()) != nullptr);
    emit dialog->fileSelected(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200)));
    dialog->close();
    QTRY_COMPARE(panel()->step(), Step::Preview);
}

// 1,200 calls a second apart: 298 of them repeat the one ten seconds before.
void TestImportLog::answersAreTakenOverInOneStep()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200))));
    QVERIFY(read());
    QVERIFY(panel()->summary().contains(QLatin1String("1,200")));
    isUntouched();
    QTest::mouseClick(panel()->next(), Qt::LeftButton);
    QVERIFY(!panel()->isOpen());
    QCOMPARE(m_controller->undoStack()->count(), 1);
    const Answer *share = own(AnswerId::ReuseShare);
    QVERIFY(share != nullptr);
    QVERIFY(std::abs(share->number.likely - 298.0 / 1200) < 1e-9);
    QCOMPARE(share->origin, Origin::Measured);
    QCOMPARE(share->evidence, std::string("chat.csv"));
    QCOMPARE(share->date, std::string("2026-03-01"));
    QVERIFY(std::abs(own(AnswerId::ReuseGapP50)->number.likely - 10) < 1e-6);
    QVERIFY(kept() != nullptr);
    QCOMPARE(kept()->file, std::string("chat.csv"));
    QVERIFY(m_window->reusePage()->source().contains(QLatin1String("chat.csv")));
}

void TestImportLog::whatIsNotTickedStays()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200))));
    QVERIFY(read());
    QCheckBox *burst = panel()->review()->tick(AnswerId::Burst);
    QVERIFY(burst && burst->isChecked());
    QTest::mouseClick(burst, Qt::LeftButton, {}, QPoint(8, burst->height() / 2));
    QVERIFY(!burst->isChecked());
    panel()->next()->click();
    QVERIFY(own(AnswerId::Burst) == nullptr);
    QVERIFY(own(AnswerId::ReuseShare) != nullptr);
}

void TestImportLog::undoTakesTheAnswersBack()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200))));
    QVERIFY(read());
    panel()->next()->click();
    QVERIFY(waitForPlan(*m_controller));
    m_window->actions()->undo->trigger();
    QVERIFY(own(AnswerId::ReuseShare) == nullptr && own(AnswerId::InputTokens) == nullptr);
    QVERIFY(kept() == nullptr);
    QVERIFY(!m_controller->isModified());
    m_window->actions()->redo->trigger();
    QVERIFY(own(AnswerId::ReuseShare) != nullptr && kept() != nullptr);
}

void TestImportLog::theLogIsSavedAndOpenedAgain()
{
    QVERIFY(preview(trace(fixture::kClockTrace)));
    QVERIFY(read());
    panel()->next()->click();
    const auto before = kept();
    const QString path = file(QStringLiteral("client.daemok.yaml"));
    QVERIFY(m_controller->saveAs(path).ok());
    QVERIFY(m_controller->newFromPreset("faq").ok());
    QVERIFY(kept() == nullptr);
    m_window->openFile(path);
    QVERIFY(kept() != nullptr);
    QVERIFY(*kept() == *before);
    QTRY_VERIFY(m_window->reusePage()->curves() && m_window->reusePage()->curves()->fromLog);
}

void TestImportLog::columnsCanBeCorrected()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200))));
    give(3, static_cast<int>(ColumnRole::OutputTokens)); // the column of input tokens
    const calllog::Mapping &mapping = panel()->preview()->format().mapping;
    QCOMPARE(mapping.of(ColumnRole::OutputTokens), std::optional<std::size_t>(3));
    QVERIFY(!mapping.of(ColumnRole::InputTokens).has_value());
    // A meaning has one column: the other one lost it.
    QCOMPARE(panel()->preview()->role(4)->currentData().toInt(), -1);
    QVERIFY(read());
    QVERIFY(panel()->review()->tick(AnswerId::InputTokens) == nullptr);
    panel()->next()->click();
    QVERIFY(own(AnswerId::OutputTokens)->number.likely > 800);
}

// The same numbers in milliseconds are a thousandth of the time.
void TestImportLog::timesCanBeInAnotherUnit()
{
    QByteArray text = "time,key\n";
    for (int i = 0; i < 2000; ++i)
        text += QByteArray::number(i * 1000) + ",k" + QByteArray::number(i % 500) + "\n";
    QVERIFY(preview(writeLog(file(QStringLiteral("plain.csv")), text)));
    QComboBox *unit = panel()->preview()->timeUnit();
    QVERIFY(unit->isVisible());
    QCOMPARE(unit->currentIndex(), 0); // seconds
    choose(unit, 1);
    QVERIFY(read());
    panel()->next()->click();
    QCOMPARE(kept()->span, 1999.0);
    QVERIFY(std::abs(own(AnswerId::ReuseGapP50)->number.likely - 500) < 1e-6);
}

void TestImportLog::aHeaderCanBeTakenForData()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(100))));
    QTest::mouseClick(panel()->preview()->header(), Qt::LeftButton, {},
                      QPoint(8, panel()->preview()->header()->height() / 2));
    QTRY_VERIFY(!panel()->preview()->format().header);
    QCOMPARE(panel()->preview()->format().columns.front().name, std::string("1"));
}

void TestImportLog::withoutTimeAndKeyThereIsNothingToRead()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(100))));
    give(0, -1);
    QVERIFY(panel()->problem().isEmpty()); // the key is left
    give(2, -1);
    QVERIFY(!panel()->problem().isEmpty());
    QVERIFY(!panel()->next()->isEnabled());
    give(3, static_cast<int>(ColumnRole::Key));
    QVERIFY(panel()->problem().isEmpty() && panel()->next()->isEnabled());
    give(2, static_cast<int>(ColumnRole::Time)); // "what is 0?"
    QVERIFY(panel()->problem().contains(QLatin1String("question")));
    QVERIFY(!panel()->next()->isEnabled());
}

void TestImportLog::aShareIsAskedOfASample()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200))));
    QVERIFY(!panel()->share()->isVisible());
    panel()->sampling()->setCurrentIndex(2);
    QVERIFY(panel()->share()->isVisible());
    QVERIFY(!panel()->next()->isEnabled());
    for (const char *wrong : {"0", "150", "some"}) {
        panel()->share()->setText(QLatin1String(wrong));
        QVERIFY2(!panel()->next()->isEnabled(), wrong);
    }
    panel()->share()->clear();
    QTest::keyClicks(panel()->share(), QStringLiteral("10"));
    QVERIFY(panel()->next()->isEnabled());
    QVERIFY(read());
    panel()->next()->click();
    QCOMPARE(kept()->sampled, std::string("key:0.1"));
}

void TestImportLog::aSampleByCallMeasuresNoReuse()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200))));
    panel()->sampling()->setCurrentIndex(1);
    panel()->share()->setText(QStringLiteral("10"));
    QVERIFY(read());
    QVERIFY(panel()->review()->tick(AnswerId::ReuseShare) == nullptr);
    QVERIFY(panel()->review()->tick(AnswerId::InputTokens) != nullptr);
    panel()->next()->click();
    QVERIFY(!kept()->keys.has_value());
}

void TestImportLog::aLogWithoutAClockIsRead()
{
    QVERIFY(preview(trace(fixture::kNoClockTrace)));
    QVERIFY(read());
    QVERIFY(panel()->summary().contains(QLatin1String("without a clock")));
    QVERIFY(panel()->review()->tick(AnswerId::ReuseShare) != nullptr);
    QVERIFY(panel()->review()->tick(AnswerId::ReuseGapP50) == nullptr);
    panel()->next()->click();
    QVERIFY(kept()->inRequests);
    // 85.6 %: groundtruth.json.
    QVERIFY(std::abs(own(AnswerId::ReuseShare)->number.likely - 0.8561) < 1e-3);
}

void TestImportLog::cancelInThePreviewChangesNothing()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(100))));
    QTest::mouseClick(panel()->close(), Qt::LeftButton);
    QVERIFY(!panel()->isOpen() && !panel()->isVisible());
    isUntouched();
}

void TestImportLog::cancelWhileReadingLeavesNothing()
{
    const QByteArray part = chatLog(30000);
    QByteArray text = part;
    for (int i = 0; i < 20; ++i)
        text += part.mid(part.indexOf('\n') + 1);
    QVERIFY(preview(writeLog(file(QStringLiteral("large.csv")), text)));
    QTest::mouseClick(panel()->next(), Qt::LeftButton);
    QCOMPARE(panel()->step(), Step::Reading);
    QTRY_VERIFY(panel()->progress()->value() > 0);
    QTest::mouseClick(panel()->close(), Qt::LeftButton);
    QVERIFY(!panel()->isOpen());
    auto *job = panel()->findChild<ImportJob *>();
    QTRY_VERIFY(!job->busy());
    QCOMPARE(panel()->step(), Step::Looking);
    isUntouched();
    // The next import is not disturbed by it.
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200))));
    QVERIFY(read());
}

void TestImportLog::discardingTheReviewChangesNothing()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200))));
    QVERIFY(read());
    QTest::mouseClick(panel()->back(), Qt::LeftButton);
    QCOMPARE(panel()->step(), Step::Preview);
    QVERIFY(read());
    QTest::mouseClick(panel()->close(), Qt::LeftButton);
    QVERIFY(!panel()->isOpen());
    isUntouched();
}

void TestImportLog::damagedLinesAreNamed()
{
    QByteArray text = chatLog(1200);
    text += "yesterday,u1,x,1,1\n";
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), text)));
    QVERIFY(read());
    QStringList labels;
    for (const QLabel *label : panel()->findChildren<QLabel *>())
        labels << label->text();
    // The header is line 1.
    QVERIFY2(labels.join(QLatin1Char('\n')).contains(QLatin1String("chat.csv, line 1202:")),
             qPrintable(labels.join(QLatin1Char('\n'))));
}

void TestImportLog::tooManyDamagedLinesRefuseTheLog()
{
    QByteArray text = chatLog(1200);
    for (int i = 0; i < 50; ++i)
        text += "yesterday,u1,x,1,1\n";
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), text)));
    panel()->next()->click();
    QTRY_VERIFY(!panel()->problem().isEmpty());
    QCOMPARE(panel()->step(), Step::Preview); // what was corrected still stands
    QVERIFY2(panel()->problem().contains(QLatin1String("chat.csv:1202")),
             qPrintable(panel()->problem()));
    isUntouched();
}

void TestImportLog::whatIsNoLogIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("absent") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("binary") << QByteArray("\x7f\x45\x4c\x46\x00\x01\x02\x00\x03", 9);
    QTest::newRow("one JSON document") << QByteArray("[{\"a\": 1}]\n");
    QTest::newRow("truncated gzip")
        << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x4b", 11);
}

void TestImportLog::whatIsNoLogIsSaid()
{
    QFETCH(QByteArray, text);
    const QString path = file(QStringLiteral("rubbish.csv"));
    if (!text.isNull())
        writeLog(path, text);
    m_window->importLog(path);
    QTRY_VERIFY(!panel()->problem().isEmpty());
    QVERIFY2(panel()->problem().contains(QLatin1String("rubbish.csv")),
             qPrintable(panel()->problem()));
    QCOMPARE(panel()->step(), Step::Looking);
    QTest::mouseClick(panel()->close(), Qt::LeftButton);
    QVERIFY(!panel()->isOpen());
    isUntouched();
}

void TestImportLog::anotherProjectEndsTheImport()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200))));
    QVERIFY(read());
    QVERIFY(m_controller->newFromPreset("faq").ok());
    QVERIFY(!panel()->isOpen());
    isUntouched();
}

void TestImportLog::theReviewFollowsTheScenario()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200))));
    QVERIFY(read());
    panel()->review()->tick(AnswerId::Burst)->setChecked(false);
    m_controller->duplicateScenario();
    QVERIFY(!panel()->review()->tick(AnswerId::Burst)->isChecked()); // the tick stays off
    panel()->next()->click();
    QCOMPARE(m_controller->scenarioIndex(), 1);
    QVERIFY(m_controller->project().scenarios[1].callLog != nullptr);
    QVERIFY(m_controller->project().scenarios[0].callLog == nullptr);
}

void TestImportLog::theKeyboardDoesIt()
{
    QVERIFY(preview(writeLog(file(QStringLiteral("chat.csv")), chatLog(1200))));
    QVERIFY(panel()->next()->hasFocus());
    QTest::keyClick(panel()->next(), Qt::Key_Space);
    QTRY_COMPARE(panel()->step(), Step::Review);
    QVERIFY(panel()->next()->hasFocus());
    QTest::keyClick(panel()->next(), Qt::Key_Escape);
    QVERIFY(!panel()->isOpen());
    isUntouched();
}

DAEMOK_TEST_MAIN_GUI(TestImportLog)
#include "tst_importlog.moc"
