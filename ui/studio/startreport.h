// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace daemok::ui {

class ProjectController;

/// Prints when the first plan has been painted, and how much memory is resident then; ends the program.
class StartReport : public QObject
{
    Q_OBJECT

public:
    StartReport(QWidget *window, ProjectController *controller, QElapsedTimer sinceStart);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void print();

    ProjectController *m_controller;
    QElapsedTimer m_sinceStart;
    bool m_done = false;
};

} // namespace daemok::ui
