// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layoutrows.h"

#include "ui/text/origintext.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/verdicttext.h"

#include <algorithm>

namespace daemok::ui {
namespace {

// The role with most machine: where the money is.
const RolePlan *largestRole(const Layout &layout)
{
    const RolePlan *largest = nullptr;
    for (const RolePlan &role : layout.roles) {
        if (role.serverIndex < 0 || role.kind == RoleKind::Rdbms)
            continue;
        if (!largest || role.count * role.vcpu > largest->count * largest->vcpu)
            largest = &role;
    }
    return largest;
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

LayoutRows::LayoutRows(const Plan &plan, const Format &format) : m_plan(plan), m_format(format) {}

QStringList LayoutRows::ledgerTitles()
{
    return {tr("Store, role and limit"),
            tr("Needed"),
            tr("One node carries"),
            tr("Nodes"),
            tr("Origin"),
            tr("Source")};
}

std::vector<Row> LayoutRows::ledger(const Layout &layout) const
{
    std::vector<Row> rows;
    for (const StorePlan &store : layout.stores)
        rows.push_back(storeRow(store, layout));
    for (const RolePlan &role : layout.roles) {
        if (role.kind == RoleKind::Compute)
            rows.push_back(localModelRow(role));
    }
    if (const RolePlan *role = largestRole(layout)) {
        for (Row &store : rows) {
            for (Row &row : store.children)
                row.marked = row.key == QString::fromStdString(role->id);
        }
    }
    return rows;
}

Row LayoutRows::localModelRow(const RolePlan &role) const
{
    Row row;
    row.key = QString::fromStdString(role.store);
    row.kind = RowKind::Store;
    row.note = QString::fromStdString(role.name);
    row.children.push_back(roleRow(role));
    row.cells = {
        {tr("Local model"), {}, {}}, {}, {}, {m_format.count(role.count), role.count, {}}, {}, {}};
    return row;
}

Row LayoutRows::storeRow(const StorePlan &store, const Layout &layout) const
{
    Row row;
    row.key = QString::fromStdString(store.id);
    row.kind = RowKind::Store;
    row.note = PlanText::purposes(store.purposes, m_format);
    int nodes = 0;
    for (const RolePlan &role : layout.roles) {
        if (role.store != store.id || role.serverIndex < 0)
            continue;
        row.children.push_back(roleRow(role));
        nodes += role.count;
    }
    for (const ManagedUnits &units : layout.managed) {
        if (units.store == store.id)
            row.children.push_back(managedRow(units));
    }
    QStringList tip;
    for (const Operation operation : store.operations)
        tip << ProductText::operation(operation);
    const QString product = VerdictText::productName(store.product, m_plan);
    QString facts =
        store.copies > 1 ? tr("%n copies of the data", nullptr, store.copies) : QString();
    if (!store.copiedFrom.empty())
        facts = tr("fed from %1").arg(storeName(store.copiedFrom, layout));
    if (store.standIn)
        facts = tr("planned with stand-in facts");
    row.cells = {{product, {}, tip.join(QLatin1Char('\n'))},
                 {},
                 {},
                 {nodes > 0 ? m_format.count(nodes) : QString(), nodes, {}},
                 {facts, {}, {}},
                 {}};
    return row;
}

Row LayoutRows::roleRow(const RolePlan &role) const
{
    Row row;
    row.key = QString::fromStdString(role.id);
    row.kind = RowKind::Role;
    row.note = QString::fromStdString(role.name);
    const std::vector<RoleKind> kinds = role.serves.empty() ? std::vector{role.kind} : role.serves;
    QStringList help;
    for (const RoleKind kind : kinds)
        help << ProductText::purposeOf(kind);
    const QString server = tr("%1 · %2 vCPU · %3", "server type, cores, memory")
                               .arg(QString::fromStdString(role.instance),
                                    m_format.number(role.vcpu), m_format.gib(role.memoryGib));
    QStringList machine;
    if (role.disk.kind != DiskChoice::Kind::None)
        machine << PlanText::disk(role.disk, m_format);
    machine << tr("CPU %1 busy").arg(m_format.percent(role.utilisation));
    for (const LedgerLine &line : role.ledger) {
        if (line.binding)
            machine << tr("limit: %1", "constraint").arg(PlanText::constraint(line.constraint));
    }
    row.cells = {{ProductText::nodes(kinds, m_format), {}, help.join(QLatin1Char('\n'))},
                 {server, {}, {}},
                 {},
                 {m_format.count(role.count), role.count, {}},
                 {machine.join(tr(" · ", "between two figures")), {}, {}},
                 {}};
    int index = 0;
    for (const LedgerLine &line : role.ledger)
        row.children.push_back(ledgerRow(line, index++));
    return row;
}

Row LayoutRows::managedRow(const ManagedUnits &units) const
{
    Row row;
    row.key = tr("managed %1").arg(fromView(units.unit));
    row.kind = RowKind::Role;
    row.cells = {
        {tr("Managed capacity"), {}, tr("Bought as request units; the provider runs the nodes.")},
        {m_format.withUnit(units.quantity, units.unit), {}, {}},
        {},
        {},
        {},
        {}};
    int index = 0;
    for (const LedgerLine &line : units.ledger)
        row.children.push_back(ledgerRow(line, index++));
    return row;
}

Row LayoutRows::ledgerRow(const LedgerLine &line, int index) const
{
    Row row;
    // A role may carry two lines of one constraint (CPU of two queues): the position tells them apart.
    row.key = QStringLiteral("%1/%2").arg(static_cast<int>(line.constraint)).arg(index);
    row.kind = RowKind::Ledger;
    row.marked = line.binding;
    row.faint = !line.checked;
    row.origin = line.origin;
    if (line.binding)
        row.note = tr("binds");
    // A number of nodes is needed as it is: nothing is divided.
    const bool divided = line.perNode > 0 && line.unit != "nodes";
    const QString perNode = !line.checked ? tr("not checked")
                            : divided     ? m_format.withUnit(line.perNode, line.unit)
                                          : QString();
    const QString nodes = line.checked ? m_format.count(line.nodes) : tr("?");
    row.cells = {
        {PlanText::constraint(line.constraint), {}, PlanText::constraintHelp(line.constraint)},
        {m_format.withUnit(line.demand, line.unit), line.demand, {}},
        {perNode, line.perNode, line.checked ? QString() : PlanText::missing(line.missing)},
        {nodes, line.nodes, {}},
        {OriginText::word(line.origin), {}, OriginText::sentence(line.origin)},
        line.checked ? sourceCell(line.source) : Cell{PlanText::missing(line.missing), {}, {}}};
    return row;
}

Cell LayoutRows::sourceCell(const Source &source) const
{
    if (source.key.empty())
        return {};
    QString title = QString::fromStdString(source.key);
    QString tip;
    if (m_plan.catalog) {
        const auto found = m_plan.catalog->sources.find(source.key);
        if (found != m_plan.catalog->sources.end()) {
            title = QString::fromStdString(found->second.title);
            tip = QString::fromStdString(found->second.address);
        }
    }
    const QString status = OriginText::status(source.status);
    tip = tip.isEmpty() ? status : tr("%1\n%2", "address, how it was read").arg(tip, status);
    if (!source.asOf.empty())
        title = tr("%1, %2", "source, date").arg(title, OriginText::date(source));
    return {title, {}, tip};
}

QString LayoutRows::storeName(const std::string &storeId, const Layout &layout) const
{
    for (const StorePlan &store : layout.stores) {
        if (store.id == storeId)
            return VerdictText::productName(store.product, m_plan);
    }
    const bool local =
        std::any_of(layout.roles.begin(), layout.roles.end(), [&](const RolePlan &role) {
            return role.kind == RoleKind::Compute && role.store == storeId;
        });
    return local ? tr("Local model") : QString::fromStdString(storeId);
}

} // namespace daemok::ui
