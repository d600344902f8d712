// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/growth/growth.h"
#include "ui/state/appearance.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace daemok::ui {

class ChartCard;
class GrowthJob;
class ProjectController;
class RowTable;

/// The Growth page: nodes by role and cost by month, the horizon a marker in both that can be dragged; below them what has
/// to be done when, which role is full when, what would be chosen at each year, and backup and recovery. Computes only
/// while it is visible.
class GrowthPage : public QWidget
{
    Q_OBJECT

public:
    enum Tab { StepsTab, BreaksTab, YearsTab };

    GrowthPage(ProjectController *controller, const Appearance *appearance,
               QWidget *parent = nullptr);

    [[nodiscard]] ChartCard *nodes() const { return m_nodes; }
    [[nodiscard]] ChartCard *cost() const { return m_cost; }
    [[nodiscard]] RowTable *steps() const { return m_steps; }
    [[nodiscard]] RowTable *breaks() const { return m_breaks; }
    [[nodiscard]] RowTable *years() const { return m_years; }
    [[nodiscard]] RowTable *recovery() const { return m_recovery; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] QString headline() const;
    /// What is shown; null before the first, or where nothing can grow.
    [[nodiscard]] const std::shared_ptr<const planner::Growth> &growth() const { return m_growth; }
    /// Where F6 goes, in this order.
    [[nodiscard]] QList<QWidget *> regions() const;

    /// Shows a plan by month; the page calls it itself when its worker has one.
    void showGrowth(const std::shared_ptr<const Plan> &plan,
                    const std::shared_ptr<const planner::Growth> &growth);

signals:
    void figuresShown();
    /// A figure was chosen that can be explained: its JSON pointer into plan --json.
    void figureAsked(const QString &pointer);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *createTables();
    QWidget *createRecovery();
    void connectMarkers(ChartCard *card);
    void moveMarker(const QString &id, double value);
    void compute();
    void showFigures();
    void showCharts();
    void retranslate();

    ProjectController *m_controller;
    GrowthJob *m_job;
    std::shared_ptr<const Plan> m_plan; ///< the one that is shown
    std::shared_ptr<const planner::Growth> m_growth;
    bool m_outdated = true;
    bool m_filling = false; ///< rows are set: the table's choice is not the user's

    QLabel *m_headline;
    ChartCard *m_nodes;
    ChartCard *m_cost;
    RowTable *m_steps;
    RowTable *m_breaks;
    RowTable *m_years;
    RowTable *m_recovery;
    QLabel *m_recoveryTitle = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_rows = nullptr;
};

} // namespace daemok::ui
