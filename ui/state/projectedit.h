// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QUndoCommand>

namespace daemok::ui {

class ProjectController;

/// A project and which of its scenarios is on screen.
struct ProjectState
{
    Project project;
    int scenario = 0;
};

/// One change of the project: the whole value before and after. Edits of one field within one gesture
/// (typing a number, dragging a slider) become one step; one that ends where it began vanishes.
class ProjectEdit : public QUndoCommand
{
public:
    ProjectEdit(ProjectController *controller, ProjectState before, ProjectState after,
                QString field, int gesture, const QString &text);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    ProjectController *m_controller;
    ProjectState m_before;
    ProjectState m_after;
    QString m_field;
    int m_gesture;
};

/// Same rows in each of the user's tables; where they stood in a file does not count.
[[nodiscard]] bool sameTables(const UserTables &a, const UserTables &b);

/// Same answers, goals, presets, call logs and tables: the plan is the same.
[[nodiscard]] bool samePlanned(const Project &a, const Project &b);

/// The same, and same client, language and placement.
[[nodiscard]] bool sameAnswers(const Project &a, const Project &b);

} // namespace daemok::ui
