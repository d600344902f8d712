// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/failure/failurereport.h"
#include "core/simulation/simulate.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <string>

#include <optional>

namespace daemok::ui {

class Format;

/// Words for what fails, what becomes of it, and how a simulation ended.
class FailureText
{
    Q_DECLARE_TR_FUNCTIONS(FailureText)

public:
    /// How roles and stores are called: by their ids as in files, or in plain words.
    struct Names
    {
        std::function<QString(const std::string &id)> role; ///< kind of nodes and product
        std::function<QString(const std::string &id)> kind; ///< of nodes alone
        std::function<QString(const std::string &id)> store;
    };
    [[nodiscard]] static Names ids();
    /// "Data nodes, ScyllaDB"; ids that the layout does not have stay as they are. `plan` holds the layout.
    [[nodiscard]] static Names words(const Plan &plan, const Layout &layout);

    /// What is lost, short enough for a list: "One node: results/data", "A zone", "Nothing".
    [[nodiscard]] static QString failure(const planner::Failure &failure, const Format &format,
                                         const Names &names);
    /// One or two sentences: holds or not, and what gives way first.
    [[nodiscard]] static QString verdict(const planner::FailureReport &report, const Format &format,
                                         const Names &names);
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
