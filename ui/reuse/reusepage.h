// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/retention/reusecurves.h"
#include "ui/state/appearance.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace daemok::ui {

class ChartCard;
class FactGrid;
class ImportPanel;
class LogTab;
class ProjectController;
class RegretTab;
class ReuseJob;

/// The Reuse page: hit ratio, stored volume and money against retention on one axis, the chosen retention a marker in all three
/// that can be dragged; beside them economics, similar questions, and what a call log shows. A log is imported in the page.
/// Computes only while it is visible.
class ReusePage : public QWidget
{
    Q_OBJECT

public:
    enum Tab { MoneyTab, SimilarTab, StoreTab, GapsTab, ArrivalsTab, RepeatsTab };

    ReusePage(ProjectController *controller, const Appearance *appearance,
              QWidget *parent = nullptr);

    /// Begins the import of a call log; the page shows its steps.
    void importFile(const QString &path);

    [[nodiscard]] ChartCard *hits() const { return m_hits; }
    [[nodiscard]] ChartCard *volume() const { return m_volume; }
    [[nodiscard]] ChartCard *money() const { return m_money; }
    [[nodiscard]] ChartCard *storeSize() const { return m_store; }
    [[nodiscard]] ChartCard *gaps() const { return m_gaps; }
    [[nodiscard]] ChartCard *arrivals() const { return m_arrivals; }
    [[nodiscard]] RegretTab *regret() const { return m_regret; }
    [[nodiscard]] LogTab *repeats() const { return m_repeats; }
    [[nodiscard]] FactGrid *economics() const { return m_facts; }
    [[nodiscard]] ImportPanel *importPanel() const { return m_import; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QString source() const; ///< where the curves come from, in words
    /// What the figures show now; null before the first.
    [[nodiscard]] const std::shared_ptr<const planner::ReuseCurves> &curves() const
    {
        return m_curves;
    }
    [[nodiscard]] QSplitter *rows() const { return m_rows; }
    /// Where F6 goes, in this order.
    [[nodiscard]] QList<QWidget *> regions() const;

    /// Shows curves; the page calls it itself when its worker has some.
    void showCurves(std::shared_ptr<const planner::ReuseCurves> curves);

signals:
    void fileAsked();
    void figuresShown();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createFigures();
    QWidget *createTabs();
    QWidget *createEconomics();
    void connectMarkers(ChartCard *card);
    void moveMarker(const QString &id, double value);
    void compute();
    void showFigures();
    void showTab();
    void showSource();
    void showImport();
    void retranslate();
    [[nodiscard]] const LoggedReuse *log() const;

    ProjectController *m_controller;
    const Appearance *m_appearance;
    ReuseJob *m_job;
    std::shared_ptr<const planner::ReuseCurves> m_curves;
    bool m_outdated = true;

    QLabel *m_source;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QStackedWidget *m_stack;
    ImportPanel *m_import;
    ChartCard *m_hits;
    ChartCard *m_volume;
    ChartCard *m_money;
    ChartCard *m_store;
    ChartCard *m_gaps;
    ChartCard *m_arrivals;
    RegretTab *m_regret;
    LogTab *m_repeats;
    FactGrid *m_facts = nullptr;
    QLabel *m_notes = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_rows = nullptr;
};

} // namespace daemok::ui
