// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/futures/risk.h"
#include "ui/state/appearance.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QSlider;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace daemok::ui {

class BarPanel;
class ChartCard;
class FactGrid;
class ProgressLine;
class ProjectController;
class RiskJob;
class RowTable;

/// The Risk page: in how many futures the layout is enough and at what confidence it is planned (a slider, one undo
/// step a drag), what the month costs in the futures, which answers move the cost, and which question to ask next. A
/// first picture comes from 1,000 futures, the last from 10,000. Computes only while it is visible. Further parts of
/// the page, as failure and simulation, are tabs of their own: addTab().
class RiskPage : public QWidget
{
    Q_OBJECT

public:
    RiskPage(ProjectController *controller, const Appearance *appearance,
             QWidget *parent = nullptr);

    /// `page` is owned by this page; its first regions are those of F6.
    void addTab(QWidget *page, const QString &title);

    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] QSlider *confidence() const { return m_slider; }
    [[nodiscard]] BarPanel *tornado() const { return m_tornado; }
    [[nodiscard]] BarPanel *layouts() const { return m_layouts; }
    [[nodiscard]] ChartCard *cost() const { return m_cost; }
    [[nodiscard]] RowTable *questions() const { return m_questions; }
    [[nodiscard]] QString verdict() const; ///< P(enough) in a sentence
    [[nodiscard]] const std::shared_ptr<const planner::RiskStudy> &study() const { return m_study; }
    [[nodiscard]] bool isFinal() const { return m_final; } ///< from all futures, of the plan shown
    [[nodiscard]] QList<QWidget *> regions() const;

signals:
    void answerAsked(const QString &key);     ///< the answer's name in files
    void figureAsked(const QString &pointer); ///< a JSON pointer into plan --json
    void figuresShown(bool last);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *createConfidence();
    QWidget *createQuestions();
    QWidget *createFutures();
    QWidget *createUncertainty();
    void compute();
    void take(std::shared_ptr<const Plan> plan, std::shared_ptr<const planner::RiskStudy> study,
              int futures, bool last);
    void showFigures();
    void showNothing();
    void showConfidence();
    void moveConfidence(int value);
    void retranslate();

    ProjectController *m_controller;
    const Appearance *m_appearance;
    RiskJob *m_job;
    std::shared_ptr<const Plan> m_plan; ///< that m_study is of
    std::shared_ptr<const planner::RiskStudy> m_study;
    int m_futures = 0;
    bool m_final = false;
    bool m_outdated = true;
    bool m_filling = false;

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QTabBar *m_figureTabs; ///< cost, layouts
    QLabel *m_verdict;
    QLabel *m_asked;
    QLabel *m_askedValue;
    QLabel *m_basis;
    QSlider *m_slider;
    FactGrid *m_facts;
    ProgressLine *m_progress;
    ChartCard *m_cost;
    BarPanel *m_tornado;
    BarPanel *m_layouts;
    QLabel *m_questionTitle;
    RowTable *m_questions;
};

} // namespace daemok::ui
