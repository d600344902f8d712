// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/explainedcells.h"

#include "ui/layout/layoutrows.h"
#include "ui/layout/ledgerfigure.h"
#include "ui/layout/rowmodel.h"

#include <algorithm>

namespace daemok::ui {
namespace {

// The operation whose p99 takes the largest share of its goal: what the table shows.
int nearestToItsGoal(const Layout &layout)
{
    int found = -1;
    double worst = 0;
    for (std::size_t op = 0; op < kReportedOps; ++op) {
        const LatencyFigure &figure = layout.latency[op];
        if (!figure.asked || !figure.goalMs || *figure.goalMs <= 0)
            continue;
        const double share = figure.p99Ms / *figure.goalMs;
        if (found < 0 || share > worst) {
            worst = share;
            found = static_cast<int>(op);
        }
    }
    return found;
}

} // namespace

QString ExplainedCells::ledger(const Layout &layout, const std::string &base,
                               const QModelIndex &cell)
{
    const QModelIndex parent = cell.parent();
    if (!parent.isValid())
        return {};
    const auto kind = static_cast<RowKind>(cell.data(RowModel::KindRole).toInt());
    const std::string key = (kind == RowKind::Ledger ? parent : cell)
                                .siblingAtColumn(0)
                                .data(RowModel::KeyRole)
                                .toString()
                                .toStdString();
    const auto role = std::find_if(layout.roles.begin(), layout.roles.end(),
                                   [&](const RolePlan &r) { return r.id == key; });
    if (role == layout.roles.end())
        return {};
    const QString of =
        QString::fromStdString(base) + QStringLiteral("/roles/%1").arg(role - layout.roles.begin());
    if (kind != RowKind::Ledger)
        return of + QStringLiteral("/count");
    const auto index = static_cast<std::size_t>(cell.row());
    if (index >= role->ledger.size())
        return {};
    const LedgerLine &line = role->ledger[index];
    const QString part = !line.checked || cell.column() == LayoutRows::Needed
                             ? QStringLiteral("demand")
                         : cell.column() == LayoutRows::PerNode ? QStringLiteral("per_node")
                                                                : QStringLiteral("nodes");
    return of + QStringLiteral("/ledger/%1/").arg(cell.row()) + part;
}

QString ExplainedCells::alternative(const Plan &plan, int row, int column)
{
    const auto index = static_cast<std::size_t>(row);
    if (row < 0 || !plan.recommended || index > plan.alternatives.size())
        return {};
    const Layout &layout = index == 0 ? *plan.recommended : plan.alternatives[index - 1];
    const QString base = QString::fromStdString(layoutPointer(index));
    switch (column) {
    case LayoutRows::NodeCount:
        return base + QStringLiteral("/nodes");
    case LayoutRows::Monthly:
    case LayoutRows::Difference:
        return base + QStringLiteral("/cost/monthly");
    case LayoutRows::P99: {
        const int op = nearestToItsGoal(layout);
        if (op < 0)
            return {};
        const std::string name(reportedOpName(static_cast<ReportedOp>(op)));
        return base + QStringLiteral("/latency_ms/%1/p99").arg(QString::fromStdString(name));
    }
    default:
        return {};
    }
}

QString ExplainedCells::cost(const Layout &layout, const std::string &base, int row, int column)
{
    const auto index = static_cast<std::size_t>(row);
    if (row < 0 || index >= layout.cost.lines.size())
        return {};
    const CostLine &line = layout.cost.lines[index];
    const QString of = QString::fromStdString(base) + QStringLiteral("/cost/lines/%1/").arg(row);
    const bool priced = line.status == PriceStatus::Priced;
    if (column == LayoutRows::Quantity && line.status != PriceStatus::NotApplicable
        && line.quantity > 0)
        return of + QStringLiteral("quantity");
    if (column == LayoutRows::UnitPrice && priced)
        return of + QStringLiteral("unit_price");
    return priced ? of + QStringLiteral("amount") : QString();
}

QString ExplainedCells::box(const Layout &layout, const std::string &base, const QString &id)
{
    if (id == QLatin1String("service"))
        return QStringLiteral("/demand/peak_requests_per_s");
    if (id == QLatin1String("api"))
        return QStringLiteral("/demand/llm_calls_per_s");
    const QString of = QString::fromStdString(base);
    const std::string wanted = id.toStdString();
    for (std::size_t i = 0; i < layout.roles.size(); ++i)
        if (layout.roles[i].id == wanted)
            return of + QStringLiteral("/roles/%1/count").arg(i);
    for (std::size_t i = 0; i < layout.managed.size(); ++i)
        if (layout.managed[i].store + "/managed" == wanted)
            return of + QStringLiteral("/managed/%1/quantity").arg(i);
    return {};
}

} // namespace daemok::ui
