// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/tabletext.h"

#include <QWidget>

namespace daemok::ui {

class EntryButton;
class ProjectController;

/// The way from the interview to one of the project's own tables, with the number of its rows.
class TableLink : public QWidget
{
    Q_OBJECT

public:
    TableLink(TableKind kind, ProjectController *controller, QWidget *parent = nullptr);
    void showCount();
    [[nodiscard]] EntryButton *button() const { return m_button; }

signals:
    void openAsked();

private:
    TableKind m_kind;
    ProjectController *m_controller;
    EntryButton *m_button;
};

} // namespace daemok::ui
