// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pattern/answers.h"
#include "ui/fields/choicefield.h"
#include "ui/fields/numberentry.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace daemok::ui {

/// Questions that belong together, in the order in which they are asked.
struct QuestionGroup
{
    QString title;
    std::vector<AnswerId> answers;
    std::vector<GoalId> goals;
};

/// How the interview is laid out and how each answer is entered.
class Questions
{
    Q_DECLARE_TR_FUNCTIONS(Questions)

public:
    /// Every answer and every goal, each once.
    [[nodiscard]] static std::vector<QuestionGroup> groups();
    /// The bold answers of each group, or the others; goals are bold. Empty groups are left out.
    [[nodiscard]] static std::vector<QuestionGroup> groups(bool bold);

    [[nodiscard]] static NumberForm form(AnswerId id);
    [[nodiscard]] static NumberForm form(GoalId id);
    /// Whether a likely value has a range around it: not decisions, nor the shares of the mix, which sum to 1.
    [[nodiscard]] static bool hasRange(AnswerId id);
    /// Words a choice or a list offers: of the question itself, or the catalogue's names.
    [[nodiscard]] static std::vector<Option> options(AnswerId id, const Catalog &catalog);
    /// What an empty list means.
    [[nodiscard]] static QString noneText(AnswerId id);
    /// Names beyond the listed ones are an answer too.
    [[nodiscard]] static bool mayBeTyped(AnswerId id);
    [[nodiscard]] static FieldText text(AnswerId id);
    [[nodiscard]] static FieldText text(GoalId id);
};

} // namespace daemok::ui
