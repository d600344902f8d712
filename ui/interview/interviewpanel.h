// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"

#include <QFrame>
#include <QMap>
#include <QString>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace daemok::ui {

class Field;
class ProjectController;
struct QuestionGroup;

/// The interview, always visible at the left: which service, the questions that suffice for a first
/// layout, and the others under "More questions", which are made when first opened.
class InterviewPanel : public QFrame
{
    Q_OBJECT

public:
    explicit InterviewPanel(ProjectController *controller, QWidget *parent = nullptr);

    /// The field of an answer or goal by its name in files; opens "More questions" if it is there.
    [[nodiscard]] Field *field(const QString &key);
    void setMoreShown(bool shown);
    /// Where the keyboard enters the panel.
    [[nodiscard]] QWidget *firstEntry() const;

private:
    QWidget *createHeader();
    QWidget *createLegend();
    void createPresetChoice(QVBoxLayout *layout);
    void createQuestions();
    void addGroups(const std::vector<QuestionGroup> &groups, QVBoxLayout *layout);
    void addField(Field *field, QVBoxLayout *layout);
    Field *createField(AnswerId id);
    Field *createField(GoalId id);
    void showValues();
    void showProgress();

    ProjectController *m_controller;
    QScrollArea *m_scroll;
    QLineEdit *m_client = nullptr;
    QComboBox *m_preset = nullptr;
    QLabel *m_sample = nullptr;
    QLabel *m_progress = nullptr;
    QToolButton *m_moreButton = nullptr;
    QWidget *m_more = nullptr; ///< null until first opened
    QVBoxLayout *m_questions = nullptr;
    QMap<AnswerId, Field *> m_fields;
    QMap<GoalId, Field *> m_goals;
};

} // namespace daemok::ui
