// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace daemok::ui {

/// The interview in words: what each answer is called, what it means, how to get the number.
class QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(QuestionText)

public:
    [[nodiscard]] static QString label(AnswerId id);
    [[nodiscard]] static QString
    help(AnswerId id); ///< one or two sentences: meaning, where the number is found
    [[nodiscard]] static QString label(GoalId id);
    [[nodiscard]] static QString help(GoalId id);
    [[nodiscard]] static QString
    kind(AnswerKind kind); ///< what may be entered: "a number", "a share"
    /// Unit written inside the entry; percent for shares. Empty where there is none.
    [[nodiscard]] static QString unit(std::string_view unit);
    /// Word of one of AnswerSpec::choices ("zone" of `survive`); names of the catalogue stand as they are.
    [[nodiscard]] static QString choice(AnswerId id, std::string_view value);
    [[nodiscard]] static QString preset(std::string_view presetId);
};

} // namespace daemok::ui
