// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/planreport.h"

#include "ui/text/origintext.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/verdicttext.h"

#include <QStringList>

namespace daemok::app {
namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

} // namespace

void PlanReport::addLayout(TextPage &page) const
{
    page.title(tr("Stores and nodes"));
    for (const StorePlan &store : m_plan.recommended->stores)
        addStore(page, store);
    addLocalModel(page);
    QStringList flags;
    for (const std::string_view flag : m_plan.recommended->flags)
        page.paragraph(ui::PlanText::flag(flag), Tone::Caution, 2);
}

QString PlanReport::storeNote(const StorePlan &store) const
{
    QStringList parts;
    if (!store.deployment.empty())
        parts << QString::fromStdString(store.deployment);
    if (store.copies > 1)
        parts << tr("%n copies", nullptr, store.copies);
    if (!store.copiedFrom.empty())
        parts << tr("fed from %1").arg(QString::fromStdString(store.copiedFrom));
    if (store.standIn)
        parts << ui::PlanText::flag("stand_in");
    return joined(parts);
}

void PlanReport::addLocalModel(TextPage &page) const
{
    for (const RolePlan &role : m_plan.recommended->roles) {
        if (role.kind != RoleKind::Compute)
            continue;
        page.line({{tr("Local model"), Tone::Strong}}, 2);
        addRole(page, role);
        page.blank();
    }
}

void PlanReport::addStore(TextPage &page, const StorePlan &store) const
{
    const QString name = store.product.empty()
                             ? QString::fromStdString(store.id)
                             : ui::VerdictText::productName(store.product, m_plan);
    page.line({{name, Tone::Strong},
               {QStringLiteral("  ") + ui::PlanText::purposes(store.purposes, m_format)},
               {QStringLiteral("  ") + storeNote(store), Tone::Quiet}},
              2);
    for (const RolePlan &role : m_plan.recommended->roles) {
        if (role.store == store.id && role.count > 0)
            addRole(page, role);
    }
    for (const ManagedUnits &units : m_plan.recommended->managed) {
        if (units.store != store.id)
            continue;
        page.line({{m_format.withUnit(units.quantity, units.unit), Tone::Strong}}, 4);
        addLedger(page, units.ledger);
    }
    page.blank();
}

QString PlanReport::roleDetail(const RolePlan &role) const
{
    QStringList parts;
    if (!role.instance.empty())
        parts << QString::fromStdString(role.instance);
    if (role.vcpu > 0)
        parts << m_format.withUnit(role.vcpu, "vCPU");
    if (role.memoryGib > 0)
        parts << m_format.gib(role.memoryGib);
    if (role.disk.kind != DiskChoice::Kind::None)
        parts << ui::PlanText::disk(role.disk, m_format);
    parts << tr("%1 busy").arg(m_format.percent(role.utilisation));
    return joined(parts);
}

void PlanReport::addRole(TextPage &page, const RolePlan &role) const
{
    const std::vector<RoleKind> kinds =
        role.serves.empty() ? std::vector<RoleKind>{role.kind} : role.serves;
    const QString own = role.name.empty()
                            ? QString()
                            : QStringLiteral(" (%1)").arg(QString::fromStdString(role.name));
    page.line({{tr("%1 × %2", "count, kind of nodes")
                    .arg(m_format.count(role.count), ui::ProductText::nodes(kinds, m_format)),
                Tone::Strong},
               {own},
               {QStringLiteral("  ") + roleDetail(role), Tone::Quiet}},
              4);
    addLedger(page, role.ledger);
}

std::vector<Span> PlanReport::ledgerRow(const LedgerLine &line) const
{
    const Tone tone = line.binding ? Tone::Strong : Tone::Plain;
    const QString constraint = ui::PlanText::constraint(line.constraint);
    const QString demand = m_format.withUnit(line.demand, line.unit);
    if (!line.checked) {
        return {
            {QStringLiteral("?"), Tone::Caution}, {constraint}, {demand}, {}, {QStringLiteral("–")},
            {tr("unchecked"), Tone::Caution}};
    }
    // What is counted in nodes says nothing of one node.
    const bool carries = line.perNode > 0 && line.unit != "nodes";
    const QString origin = ui::OriginText::word(line.origin);
    return {{line.binding ? QStringLiteral("*") : QString(), Tone::Strong},
            {constraint, tone},
            {demand, tone},
            {carries ? tr("%1 a node").arg(m_format.withUnit(line.perNode, line.unit)) : QString(),
             tone},
            {m_format.count(line.nodes), tone},
            {line.binding ? tr("binds (%1)").arg(origin) : origin,
             line.binding ? Tone::Strong : Tone::Quiet}};
}

void PlanReport::addLedger(TextPage &page, const std::vector<LedgerLine> &ledger) const
{
    const Column right{Column::Align::Right};
    TextTable table({{}, {}, right, right, right, {}});
    QStringList missing;
    for (const LedgerLine &line : ledger) {
        table.row(ledgerRow(line));
        if (!line.checked)
            missing << ui::PlanText::missing(line.missing);
    }
    page.table(table, 6);
    missing.removeDuplicates();
    if (!missing.isEmpty())
        page.paragraph(tr("? Unchecked: %1.").arg(missing.join(QStringLiteral("; "))),
                       Tone::Caution, 6);
}

void PlanReport::addLatency(TextPage &page) const
{
    const Column right{Column::Align::Right};
    TextTable table({{}, right, right, right, right, {}, {Column::Align::Left, true}});
    table.row({{},
               {QStringLiteral("p50"), Tone::Quiet},
               {QStringLiteral("p95"), Tone::Quiet},
               {QStringLiteral("p99"), Tone::Quiet},
               {tr("goal (p99)"), Tone::Quiet}});
    bool any = false;
    for (std::size_t i = 0; i < m_plan.recommended->latency.size(); ++i) {
        const LatencyFigure &figure = m_plan.recommended->latency[i];
        if (!figure.asked)
            continue;
        any = true;
        QStringList flags;
        for (const std::string_view flag : figure.flags)
            flags << fromView(flag).replace(u'_', u' ');
        const QString beyond = figure.beyondGrid ? QStringLiteral("> ") : QString();
        const Span verdict = !figure.goalMs ? Span{tr("no goal"), Tone::Quiet}
                             : figure.met   ? Span{tr("met"), Tone::Good}
                                            : Span{tr("missed"), Tone::Bad};
        table.row({{ui::PlanText::operation(static_cast<ReportedOp>(i))},
                   {m_format.milliseconds(figure.p50Ms)},
                   {m_format.milliseconds(figure.p95Ms)},
                   {beyond + m_format.milliseconds(figure.p99Ms), Tone::Strong},
                   {figure.goalMs ? m_format.milliseconds(*figure.goalMs) : QString()},
                   verdict,
                   {joined(flags), Tone::Caution}});
    }
    if (!any)
        return;
    page.title(tr("Latency at peak"));
    page.table(table, 2);
}

} // namespace daemok::app
