// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/mainwindow.h"

#include "ui/calibrate/calibratepage.h"
#include "ui/explain/explaincontroller.h"
#include "ui/explain/explanationpanel.h"
#include "ui/growth/growthpage.h"
#include "ui/help/helppanel.h"
#include "ui/interview/interviewpanel.h"
#include "ui/layout/layoutpage.h"
#include "ui/placement/placementpage.h"
#include "ui/report/reportpage.h"
#include "ui/reuse/reusepage.h"
#include "ui/risk/failuretab.h"
#include "ui/risk/riskpage.h"
#include "ui/state/autosave.h"
#include "ui/state/projectcontroller.h"
#include "ui/studio/notificationbar.h"
#include "ui/studio/scenariobar.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/studiopages.h"
#include "ui/studio/veil.h"
#include "ui/studio/verdictstrip.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kPanelWidth = 344;
constexpr int kExplanationWidth = 372;
constexpr int kGap = 10;
constexpr QLatin1String kGeometry("geometry");
constexpr QLatin1String kRegions("regions");
constexpr QLatin1String kExplanation("explanation");
constexpr QLatin1String kPageRows("layout.rows");
constexpr QLatin1String kPageColumns("layout.columns");

/// Of the window's language; English where there is none.
QString guideFolder(const ProjectController &controller)
{
    const auto root =
        QString::fromStdU16String((controller.data().resources / "guide").generic_u16string());
    const QString own = root + QLatin1Char('/') + QLocale().name().left(2);
    return QFileInfo(own).isDir() ? own : root + QStringLiteral("/en");
}

} // namespace

MainWindow::MainWindow(ProjectController *controller, Settings *settings, Appearance *appearance,
                       Autosave *autosave, ProbeService *probes)
    : m_controller(controller),
      m_settings(settings),
      m_appearance(appearance),
      m_autosave(autosave),
      m_actions(new StudioActions(controller, settings, this)),
      m_scenarios(new ScenarioBar(controller, m_actions->pin, m_actions->unpin)),
      m_notice(new NotificationBar),
      m_interview(new InterviewPanel(controller)),
      m_verdict(new VerdictStrip(controller, appearance)),
      m_pages(new StudioPages),
      m_layoutPage(new LayoutPage(controller, appearance)),
      m_placementPage(new PlacementPage(controller, appearance, probes)),
      m_explainer(new ExplainController(controller, this)),
      m_explanation(new ExplanationPanel(m_explainer, appearance)),
      m_help(new HelpPanel(guideFolder(*controller))),
      m_reportPage(new ReportPage(controller, appearance)),
      m_reusePage(new ReusePage(controller, appearance)),
      m_calibratePage(new CalibratePage(controller, appearance)),
      m_riskPage(new RiskPage(controller, appearance)),
      m_growthPage(new GrowthPage(controller, appearance)),
      m_regions(new QSplitter(Qt::Horizontal))
{
    m_actions->fill(menuBar(), m_scenarios);
    addPages();
    setAcceptDrops(true);
    setCentralWidget(createBody());
    createStatusBar();
    connectActions();
    connectController();
    connectExplanation();
    connectHelp();
    connectWorkshop();
    resize(1366, 768);
    restoreRegions();
    showTitle();
    m_interview->firstEntry()->setFocus();
}

void MainWindow::addPages()
{
    m_pages->add(PageId::Layout, tr("&Layout"), m_layoutPage,
                 [this] { return m_layoutPage->regions(); });
    m_pages->add(PageId::Placement, tr("&Placement"), m_placementPage,
                 [this] { return m_placementPage->regions(); });
    m_pages->add(PageId::Reuse, tr("&Reuse"), m_reusePage,
                 [this] { return m_reusePage->regions(); });
    m_pages->add(PageId::Calibrate, tr("Cali&brate"), m_calibratePage,
                 [this] { return m_calibratePage->regions(); });
    m_riskPage->addTab(new FailureTab(m_controller, m_appearance), tr("Failure and simulation"));
    m_pages->add(PageId::Risk, tr("R&isk"), m_riskPage, [this] { return m_riskPage->regions(); });
    m_pages->add(PageId::Growth, tr("&Growth"), m_growthPage,
                 [this] { return m_growthPage->regions(); });
    m_pages->add(PageId::Report, tr("Repor&t"), m_reportPage,
                 [this] { return m_reportPage->regions(); });
    m_actions->insertPages(m_pages->actions());
}

QWidget *MainWindow::createBody()
{
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(kGap, kGap, kGap, 4);
    column->setSpacing(kGap);
    column->addWidget(m_verdict);
    column->addWidget(m_pages, 1);
    m_veil = new Veil(result, m_appearance);

    m_regions->addWidget(m_interview);
    m_regions->addWidget(result);
    m_regions->addWidget(m_explanation);
    m_regions->addWidget(m_help);
    m_explanation->hide();
    m_help->hide();
    m_regions->setStretchFactor(0, 0);
    m_regions->setStretchFactor(1, 1);
    m_regions->setChildrenCollapsible(false);
    m_regions->setHandleWidth(1);
    m_interview->setMinimumWidth(300);

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_regions, 1);
    return body;
}

void MainWindow::createStatusBar()
{
    m_computed = new QLabel;
    m_catalog = new QLabel;
    auto *network = new QLabel(tr("No network used"));
    network->setToolTip(
        tr("The program opens no network connection; what you enter stays on this machine."));
    statusBar()->addWidget(m_computed);
    statusBar()->addWidget(m_catalog);
    statusBar()->addPermanentWidget(network);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectActions()
{
    connect(m_actions, &StudioActions::newAsked, this, [this](const QString &presetId) {
        settleChanges([this, presetId] {
            if (const auto done = m_controller->newFromPreset(presetId.toStdString()); !done)
                report(done.error());
        });
    });
    connect(m_actions, &StudioActions::recentAsked, this,
            [this](const QString &path) { settleChanges([this, path] { openFile(path); }); });
    connect(m_actions, &StudioActions::themeAsked, this, [this](ThemeChoice choice) {
        m_settings->setTheme(choice);
        m_appearance->setChoice(choice);
    });
    connect(m_actions, &StudioActions::languageAsked, this, &MainWindow::languageAsked);
    connect(m_actions->renameScenario, &QAction::triggered, m_scenarios,
            &ScenarioBar::startRenaming);
    connect(m_actions->open, &QAction::triggered, this,
            [this] { settleChanges([this] { askFile(); }); });
    connect(m_actions->openSample, &QAction::triggered, this, [this] {
        settleChanges([this] {
            if (const auto done = m_controller->openSample(); !done)
                report(done.error());
        });
    });
    connect(m_actions->save, &QAction::triggered, this, &MainWindow::save);
    connect(m_actions->saveAs, &QAction::triggered, this, &MainWindow::askSaveFile);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->exportReport, &QAction::triggered, this, [this] {
        m_pages->choose(PageId::Report);
        m_reportPage->askExport();
    });
    connect(m_actions->importLog, &QAction::triggered, this, &MainWindow::askLog);
    connect(m_reusePage, &ReusePage::fileAsked, this, &MainWindow::askLog);
    connect(m_actions->nextRegion, &QAction::triggered, this, &MainWindow::focusNextRegion);
    connect(m_actions->moreQuestions, &QAction::toggled, m_interview,
            &InterviewPanel::setMoreShown);
}

void MainWindow::connectController()
{
    connect(m_controller, &ProjectController::planChanged, this, &MainWindow::showStatus);
    connect(m_controller, &ProjectController::problemChanged, this, &MainWindow::showProblem);
    connect(m_controller, &ProjectController::fileChanged, this, &MainWindow::showTitle);
    if (m_autosave)
        connect(m_autosave, &Autosave::failed, this, [this](const Error &error) {
            m_notice->say(tr("Changes cannot be kept safe: %1").arg(ErrorText::sentence(error)));
        });
    connect(m_controller, &ProjectController::projectChanged, this, &MainWindow::showTitle);
    connect(m_controller->undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
}

void MainWindow::restoreRegions()
{
    const auto side = [this](int width) {
        // Half of what the type grows by: the figures need the room more.
        return static_cast<int>(width * (1 + m_appearance->theme().enlarged) / 2);
    };
    const bool atDesk = !m_appearance->workshop();
    if (atDesk)
        restoreGeometry(m_settings->state(kGeometry));
    if (!atDesk || !m_regions->restoreState(m_settings->state(kRegions)))
        m_regions->setSizes({side(kPanelWidth),
                             width() - side(kPanelWidth) - side(kExplanationWidth),
                             side(kExplanationWidth), side(kExplanationWidth)});
    if (!atDesk)
        return;
    m_actions->explanation->setChecked(!m_settings->state(kExplanation).isEmpty());
    m_layoutPage->splitter()->restoreState(m_settings->state(kPageRows));
    m_layoutPage->lowerSplitter()->restoreState(m_settings->state(kPageColumns));
}

void MainWindow::saveRegions()
{
    if (m_appearance->workshop())
        return; // what is remembered is the desk
    m_settings->setState(kGeometry, saveGeometry());
    m_settings->setState(kRegions, m_regions->saveState());
    m_settings->setState(kExplanation,
                         m_actions->explanation->isChecked() ? QByteArray("shown") : QByteArray());
    m_settings->setState(kPageRows, m_layoutPage->splitter()->saveState());
    m_settings->setState(kPageColumns, m_layoutPage->lowerSplitter()->saveState());
}

void MainWindow::showTitle()
{
    const QString path = m_controller->filePath();
    const QString client = QString::fromStdString(m_controller->project().client);
    const QString name = !path.isEmpty()            ? QFileInfo(path).fileName()
                         : m_controller->isSample() ? tr("Sample")
                         : client.isEmpty()         ? tr("New project")
                                                    : client;
    setWindowTitle(tr("%1[*] — Daemok", "file or client").arg(name));
    setWindowModified(m_controller->isModified());
}

void MainWindow::showStatus()
{
    const Format format;
    m_computed->setText(
        tr("Computed in %1").arg(format.milliseconds(m_controller->planMilliseconds())));
    std::string newest;
    QStringList dates;
    for (const auto &[file, date] : m_controller->catalog()->fileDates) {
        newest = std::max(newest, date);
        dates << tr("%1: %2", "file, date")
                     .arg(QString::fromStdString(file), QString::fromStdString(date));
    }
    m_catalog->setText(tr("Catalogue %1, newest figure %2")
                           .arg(QString::fromStdString(m_controller->catalog()->version),
                                QString::fromStdString(newest)));
    m_catalog->setToolTip(dates.join(QLatin1Char('\n')));
}

void MainWindow::focusNextRegion()
{
    QList<QWidget *> regions = m_pages->regions();
    regions.prepend(m_interview);
    if (m_explanation->isVisible())
        regions.append(m_explanation);
    if (m_help->isVisible())
        regions.append(m_help);
    QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (!focus || !(regions[i] == focus || regions[i]->isAncestorOf(focus)))
            continue;
        QWidget *next = regions[(i + 1) % regions.size()];
        if (next == m_explanation)
            return m_explanation->takeFocus();
        if (next == m_help)
            return m_help->takeFocus();
        (next == m_interview ? m_interview->firstEntry() : next)->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_interview->firstEntry()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace daemok::ui
