// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "ui/state/appearance.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;
class QTabBar;
class QStackedWidget;
class QToolButton;

namespace daemok::ui {

class ChartCard;
class LedgerTree;
class ProjectController;
class RowTable;

/// The Layout page: the tree with its ledger above; below it the alternatives, cost lines and
/// rejected products, and the chart of all searched layouts. Choosing an alternative shows its
/// ledger and cost lines. Takes a new plan only while it is visible.
class LayoutPage : public QWidget
{
    Q_OBJECT

public:
    LayoutPage(ProjectController *controller, const Appearance *appearance,
               QWidget *parent = nullptr);

    [[nodiscard]] LedgerTree *ledger() const { return m_ledger; }
    [[nodiscard]] RowTable *alternatives() const { return m_alternatives; }
    [[nodiscard]] RowTable *cost() const { return m_cost; }
    [[nodiscard]] RowTable *rejected() const { return m_rejected; }
    [[nodiscard]] ChartCard *chart() const { return m_chart; }
    [[nodiscard]] QSplitter *splitter() const { return m_rows; }
    [[nodiscard]] QSplitter *lowerSplitter() const { return m_columns; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createLedgerCard();
    QWidget *createTables();
    void showPlan();
    void showLayout();
    void choose(int row);
    [[nodiscard]] const Layout *shownLayout() const;

    ProjectController *m_controller;
    const Appearance *m_appearance;
    std::shared_ptr<const Plan> m_plan; ///< the one on screen
    int m_shown = 0;                    ///< row of the alternatives whose ledger is shown
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QToolButton *m_back = nullptr;
    LedgerTree *m_ledger = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_tables = nullptr;
    RowTable *m_alternatives = nullptr;
    RowTable *m_cost = nullptr;
    RowTable *m_rejected = nullptr;
    ChartCard *m_chart = nullptr;
    QSplitter *m_rows = nullptr;
    QSplitter *m_columns = nullptr;
};

} // namespace daemok::ui
