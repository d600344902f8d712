// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/marginal.h"
#include "core/planner/plan.h"
#include "ui/state/appearance.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>

class QSplitter;
class QTabBar;
class QStackedWidget;
class QToolButton;

namespace daemok::ui {

class BarPanel;
class ChartCard;
class DiagramCard;
class FigureChooser;
class LedgerTree;
class MarginalJob;
class ProjectController;
class RowTable;
class Selection;

/// The Layout page: the topology first; below it the ledger as bars, what the next node buys, the
/// alternatives, cost lines and rejected products, and beside them the chart of all searched layouts.
/// Choosing an alternative shows its topology, ledger and cost lines. A role that is chosen in one
/// figure is chosen in all. Takes a new plan only while it is visible.
class LayoutPage : public QWidget
{
    Q_OBJECT

public:
    enum Table { Ledger, NextNode, Alternatives, CostLines, Rejected };

    LayoutPage(ProjectController *controller, const Appearance *appearance,
               QWidget *parent = nullptr);

    /// Shows a plan; the page calls it itself when the controller has a new one and it is visible.
    void showPlan(std::shared_ptr<const Plan> plan);
    /// Shows a layout of the plan: 0 = the recommended one, i + 1 = alternatives[i].
    void chooseLayout(std::size_t layout);

    [[nodiscard]] DiagramCard *diagram() const { return m_diagram; }
    [[nodiscard]] BarPanel *ledgerBars() const { return m_ledgerBars; }
    [[nodiscard]] BarPanel *nextNode() const { return m_nextNode; }
    [[nodiscard]] LedgerTree *ledger() const { return m_ledger; }
    [[nodiscard]] RowTable *alternatives() const { return m_alternatives; }
    [[nodiscard]] RowTable *cost() const { return m_cost; }
    [[nodiscard]] RowTable *rejected() const { return m_rejected; }
    [[nodiscard]] ChartCard *chart() const { return m_chart; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] QSplitter *splitter() const { return m_rows; }
    [[nodiscard]] QSplitter *lowerSplitter() const { return m_columns; }
    [[nodiscard]] Selection *roleSelection() const { return m_roleSelection; }
    [[nodiscard]] Selection *productSelection() const { return m_productSelection; }
    /// For a room: two of topology, tables and chart at a time, chosen by the buttons above them.
    void showTwoAtATime();
    [[nodiscard]] FigureChooser *figures() const { return m_figures; } ///< null otherwise
    /// What F6 goes through on this page: diagram, the table in front, chart.
    [[nodiscard]] QList<QWidget *> regions() const;

signals:
    /// A figure was clicked that can be explained: its JSON pointer into plan --json.
    void figureAsked(const QString &pointer);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *createTables();
    void connectFigures();
    void connectGoal();
    void connectExplained();
    void showLayout();
    void showPinned(); ///< as a ghost, or none
    void showChart();
    void showNextNode();
    void showTable();
    void showLedgerTwin();
    void findShown();
    void chooseLargestRole();
    void chooseBox(const QString &id);
    [[nodiscard]] const Layout *shownLayout() const;

    ProjectController *m_controller;
    const Appearance *m_appearance;
    std::shared_ptr<const Plan> m_plan; ///< the one on screen
    std::shared_ptr<const Plan> m_pinned;
    std::size_t m_shown = 0; ///< layout of the plan: 0 = recommended, i + 1 = alternatives[i]
    ChoiceKind m_shownChoice =
        ChoiceKind::Recommended; ///< what it is: found again in the next plan
    std::string m_shownProduct;
    bool m_filling = false; ///< rows are set: the table's choice is not the user's
    Selection *m_roleSelection;
    Selection *m_productSelection;
    MarginalJob *m_marginal;
    DiagramCard *m_diagram;
    ChartCard *m_chart;
    QToolButton *m_back = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_tables = nullptr;
    BarPanel *m_ledgerBars = nullptr;
    BarPanel *m_nextNode = nullptr;
    LedgerTree *m_ledger = nullptr;
    RowTable *m_alternatives = nullptr;
    RowTable *m_cost = nullptr;
    RowTable *m_rejected = nullptr;
    QSplitter *m_rows;
    QSplitter *m_columns;
    FigureChooser *m_figures = nullptr;
};

} // namespace daemok::ui
