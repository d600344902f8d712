// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"

#include <QFrame>
#include <QMap>
#include <QPointer>
#include <QString>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace daemok::ui {

class Field;
class InterviewAid;
class InterviewHeader;
class ProjectController;
class TableLink;
class TableSheet;
struct QuestionGroup;
enum class TableKind;

/// The interview, always visible at the left: which service, the questions that suffice for a first
/// layout, and the others under "More questions", which are made when first opened. A search shows the
/// questions it finds, whichever they are.
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
    [[nodiscard]] InterviewHeader *header() const { return m_header; }
    /// Scrolls to a question and gives it the keyboard; ends a search that hides it.
    void goTo(const QString &key);
    void
    goToNextOpen(); ///< the next key question nobody has confirmed, after the one with the keyboard
    void search(const QString &words);
    /// Questions of this workshop, by their names in files; they can be shown alone.
    void setPinned(const QStringList &keys);
    [[nodiscard]] const QStringList &pinned() const { return m_pinned; }
    void setPinnedOnly(bool only);
    /// Pins the question that has or had the keyboard last, or lets it go; its words, or nothing where there is none.
    QString togglePin();
    /// The project's own table, over the lower part of the window.
    TableSheet *openTable(TableKind kind);

signals:
    void pinnedChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Questions under one heading; hidden together when a search finds none of them.
    struct Group
    {
        QLabel *heading = nullptr;
        QString title;
        std::vector<Field *> fields;
        std::vector<QWidget *> extras; ///< shown without a search only
    };

    QWidget *createLegend();
    void createPresetChoice(QVBoxLayout *layout);
    void createQuestions();
    void createMoreButton();
    void addGroups(const std::vector<QuestionGroup> &groups, QVBoxLayout *layout);
    void addExtras(AnswerId after, Group &group, QVBoxLayout *layout);
    void addAid(InterviewAid *aid, Group &group, QVBoxLayout *layout);
    void moveLikely(AnswerId id, double likely);
    void createMore();
    void applySearch();
    [[nodiscard]] bool isShown(const Field &field, const Group &group) const;
    [[nodiscard]] bool isHit(const Field &field, const Group &group) const;
    void goToFirstHit();
    [[nodiscard]] std::vector<AnswerId> openKeyQuestions() const;
    void showOptions();
    void showValues();
    void showProgress();

    ProjectController *m_controller;
    InterviewHeader *m_header;
    QScrollArea *m_scroll;
    QLineEdit *m_client = nullptr;
    QComboBox *m_preset = nullptr;
    std::vector<QWidget *> m_service; ///< preset and client, hidden by a search
    QToolButton *m_moreButton = nullptr;
    QWidget *m_more = nullptr; ///< null until first opened
    QLabel *m_noHit = nullptr;
    QVBoxLayout *m_questions = nullptr;
    std::vector<Group> m_groups;
    std::vector<InterviewAid *> m_aids;
    std::vector<TableLink *> m_links;
    QMap<AnswerId, Field *> m_fields;
    QMap<GoalId, Field *> m_goals;
    QPointer<TableSheet> m_sheet;
    bool m_moreShown = false;
    QStringList m_pinned;
    bool m_pinnedOnly = false;
    QStringList m_words;                    ///< what is searched for
    std::optional<AnswerId> m_dragged;      ///< answer an aid is moving
    std::optional<Interval> m_statedBefore; ///< its stated range before that
};

} // namespace daemok::ui
