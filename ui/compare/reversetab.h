// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/reverse/reverse.h"
#include "ui/state/appearance.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace daemok::ui {

class ChartCard;
class CompareTable;
class FormEntry;
class ProgressLine;
class ProjectController;
class ReverseJob;

/// What a budget or a number of servers carries: traffic, retention or reuse. The question at the left, what was tried as
/// a chart, the layout at the value found beside that of the answers. Computes only while it is visible.
class ReverseTab : public QWidget
{
    Q_OBJECT

public:
    ReverseTab(ProjectController *controller, const Appearance *appearance,
               QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *subject() const { return m_subject; }
    [[nodiscard]] FormEntry *budget() const { return m_budget; }
    [[nodiscard]] FormEntry *nodes() const { return m_nodes; }
    [[nodiscard]] QCheckBox *withLlmApi() const { return m_withLlmApi; }
    [[nodiscard]] ChartCard *chart() const { return m_chart; }
    [[nodiscard]] CompareTable *table() const { return m_table; }
    [[nodiscard]] QPushButton *use() const { return m_use; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] const planner::ReverseQuestion &question() const { return m_question; }
    /// What is shown; null before the first.
    [[nodiscard]] const std::shared_ptr<const planner::Reverse> &made() const { return m_made; }
    [[nodiscard]] bool isFinal() const { return m_final; }
    [[nodiscard]] QList<QWidget *> regions() const;

signals:
    void shown(bool last);
    /// The name of the answer that the question asks for.
    void answerAsked(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *createQuestion();
    void takeDefaults();
    void ask();
    void askSubject(int index);
    void take(const planner::ReverseQuestion &question,
              const std::shared_ptr<const planner::Reverse> &made, bool last);
    void showAnswer();
    void useValue();
    void retranslate();

    ProjectController *m_controller;
    ReverseJob *m_job;
    planner::ReverseQuestion m_question;
    bool m_budgetTyped = false; ///< else it follows the answered budget, or the plan's cost
    bool m_outdated = true;
    bool m_filling = false;
    bool m_final = false;
    std::shared_ptr<const planner::Reverse> m_made;
    planner::ReverseQuestion m_asked; ///< of what is shown

    QComboBox *m_subject;
    FormEntry *m_budget = nullptr;
    FormEntry *m_nodes = nullptr;
    QCheckBox *m_withLlmApi;
    QLabel *m_title;
    QLabel *m_headline;
    QLabel *m_answered;
    QLabel *m_next;
    QLabel *m_tolerance;
    ProgressLine *m_progress;
    QPushButton *m_use;
    ChartCard *m_chart;
    CompareTable *m_table;
};

} // namespace daemok::ui
