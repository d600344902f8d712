// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/glyphbutton.h"
#include "ui/fields/field.h"
#include "ui/interview/interviewpanel.h"
#include "ui/layout/layoutpage.h"
#include "ui/layout/ledgertree.h"
#include "ui/layout/rowtable.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/notificationbar.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/studiopages.h"
#include "ui/studio/verdictstrip.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::waitForPlan;

class TestWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QLineEdit *edit(const char *key) const
    {
        return qobject_cast<QLineEdit *>(m_window->interview()->field(QLatin1String(key))->entry());
    }
    void type(const char *key, const QString &text) const
    {
        edit(key)->setFocus();
        edit(key)->selectAll();
        QTest::keyClicks(edit(key), text);
    }
    [[nodiscard]] QString cost() const { return m_window->verdict()->value(VerdictText::Cost); }
    [[nodiscard]] bool isDimmed() const
    {
        return m_window->findChild<QWidget *>(QStringLiteral("veil"))->isVisible();
    }
    [[nodiscard]] QPushButton *offer(int index) const
    {
        return m_window->notice()->findChildren<QPushButton *>()[index];
    }

private slots:
    void init();
    void anAnswerChangesTheVerdict();
    void undoRestoresTheVerdict();
    void wrongInputKeepsTheLastVerdictDimmed();
    void aChosenAlternativeShowsItsLedger();
    void everyActionIsInAMenu();
    void theThemeChangesAndIsRemembered();
    void unsavedChangesAreAskedForInTheBar();
    void aFileThatCannotBeReadIsSaid();
    void theTitleMarksChanges();
    void theWindowFitsASmallLaptop();
    void theKeyboardReachesEveryRegion();
};

void TestWindow::init()
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
    QTRY_VERIFY2(cost().contains(QLatin1String("US$")), qPrintable(cost()));
}

void TestWindow::anAnswerChangesTheVerdict()
{
    const QString before = cost();
    QVERIFY(before.contains(QLatin1String("US$")));
    type("requests_per_day", QStringLiteral("50M"));
    QVERIFY(waitForPlan(*m_controller));
    QVERIFY(cost() != before);
}

void TestWindow::undoRestoresTheVerdict()
{
    const QString before = cost();
    const QString headline = m_window->verdict()->headline();
    type("requests_per_day", QStringLiteral("50M"));
    QVERIFY(waitForPlan(*m_controller));
    m_window->actions()->undo->trigger();
    QVERIFY(waitForPlan(*m_controller));
    QCOMPARE(cost(), before);
    QCOMPARE(m_window->verdict()->headline(), headline);
    QCOMPARE(edit("requests_per_day")->text(), QString());
}

void TestWindow::wrongInputKeepsTheLastVerdictDimmed()
{
    const auto plan = m_controller->plan();
    type("burst", QStringLiteral("much"));
    QVERIFY(isDimmed());
    QCOMPARE(m_controller->plan(), plan);
    QVERIFY(!m_window->interview()->field(QStringLiteral("burst"))->problem().isEmpty());
    QTest::keyClick(edit("burst"), Qt::Key_Escape);
    QVERIFY(!isDimmed());
}

void TestWindow::aChosenAlternativeShowsItsLedger()
{
    LayoutPage *page = m_window->layoutPage();
    QVERIFY(!m_controller->plan()->alternatives.empty());
    page->tabs()->setCurrentIndex(LayoutPage::Alternatives);
    page->alternatives()->selectSourceRow(1);
    const Layout &first = m_controller->plan()->alternatives.front();
    page->tabs()->setCurrentIndex(LayoutPage::Ledger);
    page->ledgerBars()->header()->table()->click();
    QCOMPARE(static_cast<std::size_t>(page->ledger()->model()->rowCount()), first.stores.size());
    page->tabs()->setCurrentIndex(LayoutPage::CostLines);
    QCOMPARE(static_cast<std::size_t>(page->cost()->model()->rowCount()), first.cost.lines.size());
}

void TestWindow::everyActionIsInAMenu()
{
    QList<QAction *> listed;
    for (QAction *menu : m_window->menuBar()->actions())
        listed << menu->menu()->actions();
    const StudioActions *actions = m_window->actions();
    for (QAction *action :
         {actions->open, actions->openSample, actions->save, actions->saveAs, actions->quit,
          actions->undo, actions->redo, m_window->pages()->action(PageId::Layout),
          m_window->pages()->action(PageId::Reuse), m_window->pages()->action(PageId::Report),
          m_window->pages()->action(PageId::Placement), actions->importLog, actions->exportReport,
          actions->nextRegion, actions->moreQuestions})
        QVERIFY2(listed.contains(action), qPrintable(action->text()));
}

void TestWindow::theThemeChangesAndIsRemembered()
{
    emit m_window->actions()->themeAsked(ThemeChoice::Dark);
    QVERIFY(m_appearance->theme().dark);
    QCOMPARE(m_settings->theme(), ThemeChoice::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 60);
}

void TestWindow::unsavedChangesAreAskedForInTheBar()
{
    type("daily_users", QStringLiteral("77"));
    emit m_window->actions()->newAsked(QStringLiteral("rag"));
    QVERIFY(m_window->notice()->isVisible());
    QCOMPARE(m_controller->pattern().preset->id, std::string("chatbot"));
    offer(2)->click(); // stay here
    QTRY_VERIFY(!m_window->notice()->isVisible());
    QCOMPARE(m_controller->pattern().preset->id, std::string("chatbot"));

    QVERIFY(!m_window->close());
    offer(1)->click(); // go on without saving
    QTRY_VERIFY(!m_window->isVisible());
}

void TestWindow::aFileThatCannotBeReadIsSaid()
{
    m_window->openFile(m_folder->filePath(QStringLiteral("absent.daemok.yaml")));
    QVERIFY(m_window->notice()->isVisible());
    QVERIFY(m_window->notice()->sentence().contains(QLatin1String("absent.daemok.yaml")));
    QCOMPARE(m_settings->recentFiles(), QStringList());
}

void TestWindow::theTitleMarksChanges()
{
    QVERIFY(!m_window->isWindowModified());
    type("daily_users", QStringLiteral("77"));
    QVERIFY(m_window->isWindowModified());
    const QString file = m_folder->filePath(QStringLiteral("client.daemok.yaml"));
    QVERIFY(m_controller->saveAs(file).ok());
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->windowTitle().contains(QLatin1String("client.daemok.yaml")));
}

void TestWindow::theWindowFitsASmallLaptop()
{
    m_window->interview()->setMoreShown(true);
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= 1366 && least.height() <= 740,
             qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
}

void TestWindow::theKeyboardReachesEveryRegion()
{
    QList<QWidget *> reached;
    for (int i = 0; i < 4; ++i) {
        m_window->actions()->nextRegion->trigger();
        reached << QApplication::focusWidget();
    }
    QVERIFY(reached.contains(m_window->interview()->firstEntry()));
    QCOMPARE(m_window->layoutPage()->regions().size(), 3);
    for (QWidget *region : m_window->layoutPage()->regions())
        QVERIFY(reached.contains(region));
}

DAEMOK_TEST_MAIN_GUI(TestWindow)
#include "tst_window.moc"
