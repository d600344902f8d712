// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/failurerows.h"

#include "ui/text/failuretext.h"
#include "ui/text/plantext.h"

#include <QStringList>

#include <cmath>

#include <utility>

namespace daemok::ui {

FailureRows::FailureRows(const planner::FailureReport &report, const simulation::Outcome *outcome,
                         const Format &format, FailureText::Names names)
    : m_report(report),
      m_outcome(outcome),
      m_format(format),
      m_names(std::move(names))
{}

QStringList FailureRows::operationTitles()
{
    return {tr("p99 of"), tr("As planned"), tr("Now"), tr("Simulated")};
}

QStringList FailureRows::roleTitles()
{
    return {tr("Role"), tr("Left"), tr("CPU")};
}

Cell FailureRows::time(const planner::OperationUnderFailure &operation) const
{
    const LatencyFigure &latency = operation.latency;
    Cell cell;
    cell.sort = latency.p99Ms;
    if (operation.endless)
        cell.text = tr("no end");
    else if (operation.unanswered >= 1)
        cell.text = tr("no answer");
    else
        cell.text = m_format.milliseconds(latency.p99Ms);
    QStringList tips;
    if (operation.endless)
        tips << tr("A role on its way gets more than it can do: its queue grows without end.");
    if (operation.unanswered > 0)
        tips << tr("%1 of the requests are not answered: too few copies are left.")
                    .arg(m_format.percent(operation.unanswered));
    for (const std::string_view flag : latency.flags)
        tips << PlanText::flag(flag);
    cell.tip = tips.join(QLatin1Char('\n'));
    return cell;
}

Cell FailureRows::simulated(ReportedOp op, const planner::OperationUnderFailure &law) const
{
    const simulation::Simulated *const found = m_outcome ? m_outcome->slowest(op) : nullptr;
    if (!found || found->requests == 0)
        return {QStringLiteral("–"), {}, {}};
    const double p99 = found->p99.value() * 1000;
    Cell cell;
    cell.sort = p99;
    if (!found->halfWidth) {
        cell.text = tr("%1 ± ?", "p99, half-width not known").arg(m_format.milliseconds(p99));
        cell.tip = tr("%1 requests are too few for a half-width.")
                       .arg(m_format.count(static_cast<double>(found->requests)));
        return cell;
    }
    cell.text = tr("%1 ± %2", "p99, its half-width")
                    .arg(m_format.milliseconds(p99),
                         m_format.percent(found->halfWidth->value() / found->p99.value()));
    QStringList tips{tr("With 95 % confidence it lies within this half-width; %1 requests.")
                         .arg(m_format.count(static_cast<double>(found->requests)))};
    if (law.latency.p99Ms > 0 && !law.endless)
        tips << tr("The analytic p99 is %1 of it.").arg(m_format.percent(law.latency.p99Ms / p99));
    if (found->failoverP99)
        tips << tr("While the loss was taken in: p99 %1.")
                    .arg(m_format.milliseconds(found->failoverP99->value() * 1000));
    cell.tip = tips.join(QLatin1Char('\n'));
    return cell;
}

std::vector<Row> FailureRows::operations() const
{
    std::vector<Row> rows;
    for (std::size_t op = 0; op < kReportedOps; ++op) {
        const planner::OperationUnderFailure &now = m_report.after[op];
        if (!now.latency.asked)
            continue;
        const auto reported = static_cast<ReportedOp>(op);
        Row row;
        row.key = QString::number(op);
        row.marked = !now.latency.met;
        const auto &goal = now.latency.goalMs;
        row.note = goal ? tr("goal %1").arg(m_format.milliseconds(*goal)) : tr("no goal");
        row.cells = {{PlanText::operation(reported), {}, {}},
                     time(m_report.before[op]),
                     time(now),
                     simulated(reported, now)};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> FailureRows::roles() const
{
    std::vector<Row> rows;
    for (const planner::RoleUnderFailure &role : m_report.roles) {
        Row row;
        row.key = QString::fromStdString(role.id);
        row.marked = role.left < role.nodes || role.growth > 0;
        row.note = m_names.store(role.id.substr(0, role.id.find('/')));
        row.cells = {
            {m_names.kind(role.id), {}, row.key},
            {tr("%1 of %2", "nodes left, nodes")
                 .arg(m_format.count(role.left), m_format.count(role.nodes)),
             role.left,
             {}},
            {role.left <= 0 ? tr("none left")
                            : tr("%1 → %2", "CPU share before and now")
                                  .arg(m_format.percent(role.utilisation),
                                       m_format.percent(role.utilisationAfter)),
             role.utilisationAfter,
             tr("Share of the CPU at the busiest minute, as planned and now; allowed after "
                "a failure: %1.")
                 .arg(m_format.percent(role.allowed))},
            {FailureText::role(role, m_format), role.growth, {}}};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace daemok::ui
