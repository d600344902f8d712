// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/growth/growthrows.h"

#include "core/planner/growth/firstmonth.h"
#include "ui/growth/growthcharts.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/verdicttext.h"

#include <algorithm>

namespace daemok::ui {

using planner::GrowthStep;
using planner::KeptLayout;
using planner::RoleBreak;

GrowthRows::GrowthRows(const planner::Growth &growth, const Plan &plan, const Format &format)
    : m_growth(growth),
      m_plan(plan),
      m_format(format)
{}

QString GrowthRows::fullBeyond()
{
    return tr("A retention is longer than the horizon: the last month is planned as if all of it "
              "had been kept.");
}

QStringList GrowthRows::breakTitles()
{
    return {tr("Role, and what breaks it"), tr("Nodes"), tr("Full in"), tr("Order by"),
            tr("Needs")};
}

QStringList GrowthRows::stepTitles()
{
    return {tr("Step, and what the product does"), tr("Month"), tr("Order by"), tr("Moves"),
            tr("Takes")};
}

QStringList GrowthRows::yearTitles()
{
    return {tr("Chosen for that year alone"), tr("Year"), tr("Nodes"), tr("Cost / month")};
}

QStringList GrowthRows::recoveryTitles()
{
    return {tr("Recovery"), tr("Value"), tr("Asked for")};
}

QString GrowthRows::month(int month) const
{
    return tr("month %1").arg(m_format.count(month));
}

QString GrowthRows::order(int month) const
{
    return month < 0 ? tr("too late by %1", "months").arg(m_format.withUnit(-month, "months"))
                     : this->month(month);
}

QString GrowthRows::roleOf(const std::string &id) const
{
    for (const RolePlan &role : m_plan.recommended->roles) {
        if (role.id != id)
            continue;
        for (const StorePlan &store : m_plan.recommended->stores)
            if (store.id == role.store)
                return tr("%1 · %2", "product, role")
                    .arg(VerdictText::productName(store.product, m_plan),
                         ProductText::nodes(
                             role.serves.empty() ? std::vector{role.kind} : role.serves, m_format));
        return ProductText::nodes(role.kind);
    }
    return QString::fromStdString(id);
}

std::vector<Row> GrowthRows::breaks() const
{
    std::vector<Row> rows;
    for (const RoleBreak &entry : m_growth.breaks) {
        Row row;
        const bool start = entry.kept == KeptLayout::Start;
        row.key = (start ? QStringLiteral("start/") : QStringLiteral("kept/"))
                  + QString::fromStdString(entry.role);
        const bool breaks = entry.month >= 0;
        row.faint = !breaks;
        row.marked = breaks && &entry == GrowthCharts::firstBreak(m_growth);
        const QString which =
            start ? tr("Start layout kept") : PlanText::choice(ChoiceKind::Recommended);
        row.note = breaks ? tr("%1: %2", "which layout, constraint")
                                .arg(which, PlanText::constraint(entry.limit))
                          : tr("%1: carries the load for %2 more", "which layout, months")
                                .arg(which, m_format.withUnit(planner::kLookAheadMonths, "months"));
        const QString lead = tr("Lead time: %1.").arg(m_format.withUnit(entry.leadDays, "d"));
        row.cells = {
            {roleOf(entry.role), {}, breaks ? PlanText::constraintHelp(entry.limit) : QString()},
            {m_format.count(entry.nodes), entry.nodes, {}},
            {breaks ? month(entry.month) : tr("not in sight"), breaks ? entry.month : 1 << 20, {}},
            {breaks ? order(entry.orderMonth) : tr("–"), breaks ? entry.orderMonth : 1 << 20, lead},
            {breaks ? m_format.withUnit(entry.needed, "nodes") : tr("–"), entry.needed, {}}};
        row.origin = entry.leadOrigin;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString GrowthRows::whatMoves(const GrowthStep &step) const
{
    const QString unit = QString::fromStdString(step.rule->unit);
    switch (step.rule->moves) {
    case Moves::Nothing:
        return tr("Nothing has to move: what is stored lies elsewhere (%1).", "unit").arg(unit);
    case Moves::All:
        return tr("Everything is written anew (%1); by hand.", "unit").arg(unit);
    case Moves::Empty:
        return tr("New nodes start empty; somebody moves their share (%1).", "unit").arg(unit);
    case Moves::Share:
        break;
    }
    return step.rule->by == MovedBy::Product
               ? tr("The product moves the new nodes' share itself (%1).", "unit").arg(unit)
               : tr("A command moves the new nodes' share (%1).", "unit").arg(unit);
}

std::vector<Row> GrowthRows::steps() const
{
    std::vector<Row> rows;
    for (const GrowthStep &step : m_growth.steps) {
        Row row;
        row.key = QStringLiteral("%1/%2/%3")
                      .arg(step.month)
                      .arg(static_cast<int>(step.kind))
                      .arg(QString::fromStdString(step.role));
        const bool split = step.kind == GrowthStep::Kind::SplitShards;
        row.note = split
                       ? tr("The number of shards only grows by a whole factor: split, or write a "
                            "new index.")
                   : step.rule ? whatMoves(step)
                               : tr("They keep nothing of their own: added in minutes.");
        const QString what =
            (split ? tr("%1: %2 → %3 primary shards", "role, from, to")
                   : tr("%1: %2 → %3 nodes", "role, from, to"))
                .arg(roleOf(step.role), m_format.count(step.from), m_format.count(step.to));
        const bool moves = step.rule && step.movedGib > 0;
        const QString hours = !moves       ? tr("–")
                              : step.hours ? m_format.seconds(*step.hours * 3600)
                                           : tr("not known");
        const QString hoursTip =
            !moves ? QString()
            : step.hours
                ? tr("At the rate that the product allows a node by default: %1.", "throughput")
                      .arg(m_format.withUnit(step.rule->mbPerSecond.value_or(0), "MB/s"))
                : tr("No rate of this product is known; the network and the disks bound it.");
        row.cells = {{what, {}, step.rule ? QString::fromStdString(step.rule->note) : QString()},
                     {month(step.month), step.month, {}},
                     {order(step.orderMonth), step.orderMonth, {}},
                     {moves ? m_format.gib(step.movedGib) : tr("–"), step.movedGib, {}},
                     {hours, step.hours.value_or(moves ? 1e9 : 0), hoursTip}};
        if (step.rule)
            row.origin = originOf(step.rule->source.status);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> GrowthRows::years() const
{
    std::vector<Row> rows;
    for (const planner::YearChoice &year : m_growth.years) {
        Row row;
        row.key = QString::number(year.year);
        row.faint = !year.feasible;
        row.marked = year.changed;
        const QString product = !year.feasible ? tr("Nothing meets the goals")
                                : year.allRdbms
                                    ? tr("All in the existing database (%1)")
                                          .arg(VerdictText::productName(year.product, m_plan))
                                    : VerdictText::productName(year.product, m_plan);
        row.note = year.changed
                       ? tr("Another product than the time before: a migration in between.")
                   : year.year == 0 ? tr("For the first month alone.")
                                    : tr("The product stays.");
        row.cells = {
            {product, {}, {}},
            {m_format.count(year.year), year.year, {}},
            {year.feasible ? m_format.count(year.nodes) : tr("–"), year.nodes, {}},
            {year.feasible ? m_format.moneyPerMonth(year.monthly, m_growth.currency) : tr("–"),
             year.monthly,
             {}}};
        rows.push_back(std::move(row));
    }
    return rows;
}

namespace {

/// "at least" before a time of which a fact is missing.
QString reached(const std::optional<double> &minutes, bool atLeast, const Format &format)
{
    if (!minutes)
        return QCoreApplication::translate("GrowthRows", "not known");
    const QString time = format.seconds(*minutes * 60);
    return atLeast ? QCoreApplication::translate("GrowthRows", "at least %1", "time").arg(time)
                   : time;
}

} // namespace

std::vector<Row> GrowthRows::recovery(const Layout &layout, const std::string &base,
                                      const Format &format)
{
    std::vector<Row> rows;
    if (!layout.recovery)
        return rows;
    const Recovery &recovery = *layout.recovery;
    const auto add = [&](const std::string &figure, const QString &label, const QString &value,
                         const QString &asked, const QString &note = {}) {
        Row row;
        row.key = QString::fromStdString(base + "/recovery/" + figure);
        row.note = note;
        row.cells = {{label, {}, {}}, {value, {}, {}}, {asked, {}, {}}};
        rows.push_back(std::move(row));
    };
    const auto check = [&](const std::string &figure, const QString &label,
                           const RecoveryCheck &found) {
        if (found.state == RecoveryState::NotAsked)
            return;
        const bool least = found.missing != RecoveryMissing::None
                           && found.missing != RecoveryMissing::ServersElsewhere;
        add(found.reachedMin ? figure + "/reached_min" : figure + "/goal_min", label,
            reached(found.reachedMin, least, format),
            QCoreApplication::translate("GrowthRows", "%1: %2", "time, kept or missed")
                .arg(format.seconds(found.goalMin * 60), PlanText::recoveryState(found.state)),
            PlanText::recoveryMissing(found.missing));
        rows.back().marked = found.state == RecoveryState::NotMet;
        rows.back().faint = found.state == RecoveryState::Unchecked;
    };
    bool least = false;
    for (const StoreRecovery &store : recovery.stores)
        least = least || store.missing != RecoveryMissing::None;
    check("rto", QCoreApplication::translate("GrowthRows", "Back after"), recovery.rto);
    check("rpo", QCoreApplication::translate("GrowthRows", "Data lost"), recovery.rpo);
    add("backup_gib", QCoreApplication::translate("GrowthRows", "Backups kept"),
        format.gib(recovery.backupGib), {});
    add("window_min", QCoreApplication::translate("GrowthRows", "Backup window"),
        reached(recovery.windowMin, least, format), {},
        QCoreApplication::translate("GrowthRows", "A full backup beside the service."));
    add("restore_min", QCoreApplication::translate("GrowthRows", "Restore"),
        reached(recovery.restoreMin, least, format), {},
        QCoreApplication::translate("GrowthRows", "All copies of every store, all nodes at once."));
    if (recovery.dr == "standby" || recovery.dr == "active") {
        QString cost = format.moneyPerMonth(recovery.siteMonthly, layout.cost.currency);
        if (!recovery.sitePriced)
            cost =
                QCoreApplication::translate("GrowthRows", "%1, partly priced", "money").arg(cost);
        add("site_monthly", QCoreApplication::translate("GrowthRows", "Second site"), cost, {},
            QCoreApplication::translate("GrowthRows",
                                        "As large as the first: it carries the load alone."));
    }
    return rows;
}

QString GrowthRows::headline() const
{
    const RoleBreak *first = GrowthCharts::firstBreak(m_growth);
    if (!first)
        return tr("What is built at the start carries the load to the end.");
    const QString role = roleOf(first->role);
    if (first->orderMonth < 0)
        return tr("Started small, %1 are full in month %2 (%3): the lead time of %4 is longer than "
                  "that, so order them at once.",
                  "role, month, constraint, days")
            .arg(role)
            .arg(first->month)
            .arg(PlanText::constraint(first->limit), m_format.withUnit(first->leadDays, "d"));
    return tr("Started small, %1 are full in month %2 (%3): order more by month %4.",
              "role, month, constraint, month")
        .arg(role)
        .arg(first->month)
        .arg(PlanText::constraint(first->limit))
        .arg(first->orderMonth);
}

} // namespace daemok::ui
