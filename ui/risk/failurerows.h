// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/failure/failurereport.h"
#include "core/simulation/simulate.h"
#include "ui/layout/rowmodel.h"
#include "ui/text/failuretext.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <vector>

namespace daemok::ui {

/// Rows of the failure tab: pure functions of the report and, where there is one, the simulation.
class FailureRows
{
    Q_DECLARE_TR_FUNCTIONS(FailureRows)

public:
    enum OperationColumn { Name, Before, After, Simulated, NUM_OPERATION_COLUMNS };
    enum RoleColumn { Role, Left, Busy, NUM_ROLE_COLUMNS };

    FailureRows(const planner::FailureReport &report, const simulation::Outcome *outcome,
                const Format &format, FailureText::Names names);

    [[nodiscard]] std::vector<Row> operations() const;
    [[nodiscard]] std::vector<Row> roles() const;

    [[nodiscard]] static QStringList operationTitles();
    [[nodiscard]] static QStringList roleTitles();

private:
    [[nodiscard]] Cell time(const planner::OperationUnderFailure &operation) const;
    [[nodiscard]] Cell simulated(ReportedOp op, const planner::OperationUnderFailure &law) const;

    const planner::FailureReport &m_report;
    const simulation::Outcome *m_outcome;
    const Format &m_format;
    FailureText::Names m_names;
};

} // namespace daemok::ui
