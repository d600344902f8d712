// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/appearance.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;

namespace daemok::ui {

class CalibrationState;
class ChartCard;
class FormEntry;
class ProjectController;
class RowTable;

/// The Calibrate page: benchmark results dropped or chosen, what was recognised in them, the service times and the scalability
/// they give, and what of it stands in the plan. Delete removes the chosen result.
class CalibratePage : public QWidget
{
    Q_OBJECT

public:
    CalibratePage(ProjectController *controller, const Appearance *appearance,
                  QWidget *parent = nullptr);

    void readFiles(const QStringList &paths);
    [[nodiscard]] CalibrationState *state() const { return m_state; }
    [[nodiscard]] QComboBox *product() const { return m_product; }
    [[nodiscard]] QComboBox *operation() const { return m_operation; }
    [[nodiscard]] FormEntry *vcpu() const { return m_vcpu; }
    [[nodiscard]] FormEntry *nodes() const { return m_nodes; }
    [[nodiscard]] FormEntry *clients() const { return m_clients; }
    [[nodiscard]] RowTable *runs() const { return m_runs; }
    [[nodiscard]] RowTable *operations() const { return m_operations; }
    [[nodiscard]] RowTable *inPlan() const { return m_inPlan; }
    [[nodiscard]] ChartCard *chart() const { return m_chart; }
    [[nodiscard]] QPushButton *add() const { return m_add; }
    [[nodiscard]] QPushButton *use() const { return m_use; }
    [[nodiscard]] QPushButton *forget() const { return m_forget; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString warnings() const;
    /// What F6 goes through on this page.
    [[nodiscard]] QList<QWidget *> regions() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createHead();
    QFrame *createRuns(const Appearance *appearance);
    QFrame *createOperations(const Appearance *appearance);
    QFrame *createPlan(const Appearance *appearance);
    void connectParts();
    void askFiles();
    void removeRun();
    void fillProducts();
    void show();
    void showSelected();
    void showVerdict();

    ProjectController *m_controller;
    CalibrationState *m_state;
    QLabel *m_verdict = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_warnings = nullptr;
    QWidget *m_beware = nullptr; ///< around the warnings
    QComboBox *m_product = nullptr;
    QComboBox *m_operation = nullptr;
    FormEntry *m_vcpu = nullptr;
    FormEntry *m_nodes = nullptr;
    FormEntry *m_clients = nullptr;
    RowTable *m_runs = nullptr;
    RowTable *m_operations = nullptr;
    RowTable *m_inPlan = nullptr;
    ChartCard *m_chart;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_forget = nullptr;
    bool m_filling = false;
    bool m_chosen = false; ///< the product, by the user
};

} // namespace daemok::ui
