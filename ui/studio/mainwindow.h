// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/appearance.h"
#include "ui/state/settings.h"

#include <QMainWindow>
#include <QPointer>
#include <QString>

#include <functional>

class QLabel;
class QSplitter;

namespace daemok {
struct Error;
}

namespace daemok::ui {

class Autosave;
class CalibratePage;
class ComparePage;
class ExplainController;
class ExplanationPanel;
class HelpPanel;
class InterviewPanel;
class LayoutPage;
class NotificationBar;
class PlacementPage;
class ProbeService;
class ProjectController;
class ReportPage;
class GrowthPage;
class ReusePage;
class RiskPage;
class ScenarioBar;
class StudioActions;
class StudioPages;
class Veil;
class VerdictStrip;

/// The one window: interview at the left, verdict on top, the page under it, notices between menu and
/// body, what was computed in the status bar. Nothing modal but the system's own file dialogs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `autosave` may be null: nothing is kept then. `probes` may be null: this machine cannot be asked then.
    MainWindow(ProjectController *controller, Settings *settings, Appearance *appearance,
               Autosave *autosave = nullptr, ProbeService *probes = nullptr);

    /// Opens a file and says in the bar what is wrong if it cannot.
    void openFile(const QString &path);
    /// Says in the bar what an earlier studio did not save, and offers it.
    void offerLostWork();
    /// Remembers sizes and places; also done on closing.
    void saveRegions();
    [[nodiscard]] LayoutPage *layoutPage() const { return m_layoutPage; }
    [[nodiscard]] PlacementPage *placementPage() const { return m_placementPage; }
    [[nodiscard]] CalibratePage *calibratePage() const { return m_calibratePage; }
    [[nodiscard]] ComparePage *comparePage() const { return m_comparePage; }
    [[nodiscard]] GrowthPage *growthPage() const { return m_growthPage; }
    [[nodiscard]] ReusePage *reusePage() const { return m_reusePage; }
    [[nodiscard]] RiskPage *riskPage() const { return m_riskPage; }
    [[nodiscard]] ReportPage *reportPage() const { return m_reportPage; }
    [[nodiscard]] StudioPages *pages() const { return m_pages; }
    /// Begins the import of a call log on the Reuse page.
    void importLog(const QString &path);
    /// Another version of the project beside the open one, on the Compare page.
    void compareWith(const QString &path);
    [[nodiscard]] InterviewPanel *interview() const { return m_interview; }
    [[nodiscard]] VerdictStrip *verdict() const { return m_verdict; }
    [[nodiscard]] NotificationBar *notice() const { return m_notice; }
    [[nodiscard]] StudioActions *actions() const { return m_actions; }
    [[nodiscard]] ScenarioBar *scenarios() const { return m_scenarios; }
    [[nodiscard]] ExplanationPanel *explanation() const { return m_explanation; }
    [[nodiscard]] HelpPanel *help() const { return m_help; }
    /// Opens the panel at the right with a figure: a JSON pointer into plan --json.
    void explain(const QString &figure);

signals:
    void languageAsked(const QString &language);
    /// Another window, made for a room or for a desk.
    void workshopAsked(bool on);
    /// Another window, in which prices are hidden or shown.
    void pricesHiddenAsked(bool hidden);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createBody();
    void addPages();
    void createStatusBar();
    void connectActions();
    void connectController();
    void connectExplanation();
    void showExplanation(bool shown);
    void connectWorkshop();
    void arrangeWorkshop();
    void connectHelp();
    void showHelp(const QString &chapter);
    void hideHelp();
    [[nodiscard]] QString chapterOfPage() const;
    void goToQuestion(const QString &key);
    void restoreRegions();
    void showTitle();
    void showStatus();
    void showProblem();
    void report(const Error &error);
    /// Asks in the bar what becomes of unsaved changes, then goes on.
    void settleChanges(const std::function<void()> &next);
    void openReport(const QString &path);
    void askFile();
    void askLog();
    void askComparedFile();
    void save();
    void askSaveFile();
    void saveTo(const QString &path);
    void focusNextRegion();

    ProjectController *m_controller;
    Settings *m_settings;
    Appearance *m_appearance;
    Autosave *m_autosave;
    StudioActions *m_actions;
    ScenarioBar *m_scenarios;
    NotificationBar *m_notice;
    InterviewPanel *m_interview;
    VerdictStrip *m_verdict;
    StudioPages *m_pages;
    LayoutPage *m_layoutPage;
    PlacementPage *m_placementPage;
    ExplainController *m_explainer;
    ExplanationPanel *m_explanation;
    HelpPanel *m_help;
    ReportPage *m_reportPage;
    ReusePage *m_reusePage;
    CalibratePage *m_calibratePage;
    RiskPage *m_riskPage;
    GrowthPage *m_growthPage;
    ComparePage *m_comparePage;
    QSplitter *m_regions;
    QPointer<QWidget> m_explainedFrom; ///< where the keyboard was
    QPointer<QWidget> m_helpedFrom;
    Veil *m_veil = nullptr;
    QLabel *m_client = nullptr; ///< in a workshop, where no title bar says it
    QLabel *m_computed = nullptr;
    QLabel *m_catalog = nullptr;
    bool m_mayClose = false;
    bool m_noticeIsProblem = false;
    std::function<void()> m_afterSave;
};

} // namespace daemok::ui
