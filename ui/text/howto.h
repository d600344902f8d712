// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace daemok::ui {

/// One way to get a number: where to look, what to do there, and the command where there is one.
struct HowStep
{
    QString where;   ///< "PostgreSQL", "Access log", "The client's operations manager"
    QString text;    ///< what to do or to ask; may be empty where the command says it
    QString command; ///< SQL or shell, verbatim in every language; may be empty
};

/// How each answer of the interview is found at the client's: the best way first, never empty.
class HowTo
{
    Q_DECLARE_TR_FUNCTIONS(HowTo)

public:
    [[nodiscard]] static std::vector<HowStep> steps(AnswerId id);
    [[nodiscard]] static std::vector<HowStep> steps(GoalId id);

private:
    [[nodiscard]] static std::vector<HowStep> load(AnswerId id);
    [[nodiscard]] static std::vector<HowStep> rawLoad(AnswerId id);
    [[nodiscard]] static std::vector<HowStep> reuse(AnswerId id);
    [[nodiscard]] static std::vector<HowStep> sizes(AnswerId id);
    [[nodiscard]] static std::vector<HowStep> rereads(AnswerId id);
    [[nodiscard]] static std::vector<HowStep> database(AnswerId id);
    [[nodiscard]] static std::vector<HowStep> future(AnswerId id);
    [[nodiscard]] static std::vector<HowStep> place(AnswerId id);
    [[nodiscard]] static std::vector<HowStep> llm(AnswerId id);
};

} // namespace daemok::ui
