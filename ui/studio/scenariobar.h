// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QToolButton;

namespace daemok::ui {

class ProjectController;

/// Which scenario is on screen, and what it is compared with. Typing another name and Enter renames it.
class ScenarioBar : public QWidget
{
    Q_OBJECT

public:
    ScenarioBar(ProjectController *controller, QAction *pin, QAction *unpin,
                QWidget *parent = nullptr);

    /// Takes the keyboard with the name selected.
    void startRenaming();
    [[nodiscard]] QComboBox *chooser() const { return m_chooser; }
    [[nodiscard]] QToolButton *pinButton() const { return m_pin; }

private:
    void showScenarios();
    void showPinned();

    ProjectController *m_controller;
    QAction *m_pinAction;
    QAction *m_unpinAction;
    QComboBox *m_chooser;
    QToolButton *m_pin;
};

} // namespace daemok::ui
