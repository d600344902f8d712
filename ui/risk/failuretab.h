// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/failure/failurereport.h"
#include "core/simulation/simulate.h"
#include "ui/state/appearance.h"
#include "ui/text/failuretext.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace daemok::ui {

class DiagramCard;
class FailureJob;
class ProjectController;
class RowTable;
class SimulationJob;

/// Pull the plug: a node, a zone or the LLM API is taken away in the topology or in a list, and p99, headroom and queues
/// of the recommended layout react; a simulation of the same stands beside. "Nothing is lost" is the way back. Takes a
/// new plan only while it is visible; what failed stays chosen as long as the layout has it.
class FailureTab : public QWidget
{
    Q_OBJECT

public:
    FailureTab(ProjectController *controller, const Appearance *appearance,
               QWidget *parent = nullptr);

    /// What is taken away; a failure the layout does not have takes nothing.
    void choose(const planner::Failure &failure);
    [[nodiscard]] const planner::Failure &chosen() const { return m_failure; }
    [[nodiscard]] const planner::FailureReport *report() const { return m_report.get(); }

    [[nodiscard]] DiagramCard *diagram() const { return m_diagram; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] RowTable *operations() const { return m_operations; }
    [[nodiscard]] RowTable *roles() const { return m_roles; }
    [[nodiscard]] QLabel *verdict() const { return m_verdict; }
    [[nodiscard]] QLabel *facts() const { return m_facts; }
    [[nodiscard]] QPushButton *back() const { return m_back; }
    [[nodiscard]] QPushButton *simulate() const { return m_simulate; }
    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }
    [[nodiscard]] QLabel *outcome() const { return m_outcomeText; }
    /// What F6 goes through.
    [[nodiscard]] QList<QWidget *> regions() const;

signals:
    void shown();     ///< the figures of what is chosen are on screen
    void simulated(); ///< a simulation has ended, or was cancelled

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectParts();
    void retranslate();
    void showPlan();
    void fillList();
    void showList();
    void ask();
    void showReport();
    void showOutcome();
    void chooseBox(const QString &id);
    void startSimulation();
    void dropSimulation();
    [[nodiscard]] const Layout *layoutShown() const;
    [[nodiscard]] FailureText::Names names() const;

    ProjectController *m_controller;
    const Appearance *m_appearance;
    std::shared_ptr<const Plan> m_plan;
    planner::Failure m_failure;
    std::vector<planner::Failure> m_failures; ///< rows of the list; the first takes nothing
    std::shared_ptr<const planner::FailureReport> m_report;
    std::shared_ptr<const simulation::Outcome> m_outcome; ///< of m_failure and m_plan
    FailureJob *m_job;
    SimulationJob *m_simulation;
    DiagramCard *m_diagram;
    QListWidget *m_list;
    QLabel *m_verdict;
    QLabel *m_facts;
    QLabel *m_outcomeText;
    QPushButton *m_back;
    QPushButton *m_simulate;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    RowTable *m_operations;
    RowTable *m_roles;
    bool m_filling = false; ///< rows are set: the list's choice is not the user's
};

} // namespace daemok::ui
