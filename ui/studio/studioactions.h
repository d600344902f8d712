// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QUndoStack;
class QWidget;

namespace daemok::ui {

class ProjectController;
class Settings;
enum class ThemeChoice;

/// The window's actions and the menus that hold them; what they do is connected by the window.
class StudioActions : public QObject
{
    Q_OBJECT

public:
    StudioActions(ProjectController *controller, const Settings *settings, QObject *parent);

    /// Menus at the left; at the right the scenario, and undo, redo and save once more for the hand with the
    /// mouse.
    void fill(QMenuBar *bar, QWidget *scenario);
    /// Puts the actions of the pages on top of the View menu.
    void insertPages(const QList<QAction *> &pages);

    QAction *open;
    QAction *openSample;
    QAction *save;
    QAction *saveAs;
    QAction *importLog;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *duplicateScenario;
    QAction *renameScenario;
    QAction *removeScenario;
    QAction *pin;
    QAction *unpin;
    QAction *exportReport;
    QAction *nextRegion;
    QAction *moreQuestions;
    QAction *explanation; ///< checked while the panel is open
    QAction *pinQuestion;
    QAction *workshop;   ///< checked in a window made for a room
    QAction *hidePrices; ///< checked while they are
    QAction *help;       ///< of the page
    QAction *keys;
    QAction *about;

signals:
    void newAsked(const QString &presetId);
    void recentAsked(const QString &path);
    void themeAsked(daemok::ui::ThemeChoice choice);
    void languageAsked(const QString &language);

private:
    void fillFile(QMenu *menu);
    void fillScenario(QMenu *menu);
    void fillView(QMenu *menu);
    void fillHelp(QMenu *menu);
    void fillLanguages(QMenu *menu);
    void fillCompare(QMenu *menu);
    void enableScenarios();
    void fillRecent(QMenu *menu);

    ProjectController *m_controller;
    const Settings *m_settings;
    QActionGroup *m_themes = nullptr;
    QMenu *m_view = nullptr;
};

} // namespace daemok::ui
