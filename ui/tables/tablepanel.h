// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/tablemodel.h"

#include <QTableView>
#include <QWidget>

class QLabel;
class QPushButton;

namespace daemok::ui {

/// One own table with what can be done to it: type in cells, add and remove rows, paste a spreadsheet. Under
/// it stands what is wrong, row by row, or what the last paste did.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    TablePanel(TableKind kind, ProjectController *controller, QWidget *parent = nullptr);

    [[nodiscard]] TableModel *model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QString message() const;
    void addRow(); ///< and edits its first cell
    void removeSelectedRows();
    void pasteClipboard();
    void copySelection() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createButtons();
    void fitColumns();
    void showProblems();
    void showMessage(const QString &text, bool problem);
    bool handleKey(class QKeyEvent *event);
    void deleteSelection();

    TableModel *m_model;
    QTableView *m_view;
    QPushButton *m_remove = nullptr;
    QLabel *m_hint;
    QLabel *m_message;
};

} // namespace daemok::ui
