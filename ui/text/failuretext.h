// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/failure/failurereport.h"
#include "core/simulation/simulate.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace daemok::ui {

class Format;

/// Words for what fails, what becomes of it, and how a simulation ended.
class FailureText
{
    Q_DECLARE_TR_FUNCTIONS(FailureText)

public:
    /// What is lost, short enough for a list: "One node of results/data", "A zone", "Nothing".
    [[nodiscard]] static QString failure(const planner::Failure &failure, const Format &format);
    /// One or two sentences: holds or not, and what gives way first.
    [[nodiscard]] static QString verdict(const planner::FailureReport &report,
                                         const Format &format);
    [[nodiscard]] static bool holds(const planner::FailureReport &report);
    /// What becomes of a role's queue: holds, led by another, grows.
    [[nodiscard]] static QString role(const planner::RoleUnderFailure &role, const Format &format);
    [[nodiscard]] static QString copies(const planner::StoreUnderFailure &store,
                                        const Format &format);
    [[nodiscard]] static QString llm(const planner::LlmUnderFailure &llm, const Format &format);
    [[nodiscard]] static QString stoppedBy(const simulation::Outcome &outcome,
                                           const Format &format);
};

} // namespace daemok::ui
