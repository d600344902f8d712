// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/ledgerfigure.h"

#include "ui/text/format.h"
#include "ui/text/origintext.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/verdicttext.h"

namespace daemok::ui {
namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString sourceOf(const Source &source, const Plan &plan)
{
    if (source.key.empty() || !plan.catalog)
        return QString::fromStdString(source.key);
    const auto found = plan.catalog->sources.find(source.key);
    return QString::fromStdString(found != plan.catalog->sources.end() ? found->second.title
                                                                       : source.key);
}

} // namespace

std::string layoutPointer(std::size_t layout)
{
    return layout == 0 ? "/recommended" : "/alternatives/" + std::to_string(layout - 1);
}

BarSpec LedgerFigure::spec(const Plan &plan, const Layout &layout, const std::string &base,
                           const Format &format)
{
    BarSpec spec;
    spec.title = utf8(tr("Ledger: nodes that each limit asks for"));
    spec.empty = utf8(tr("The ledger appears here when a layout is found."));
    spec.labelTitle = utf8(tr("Role and limit"));
    spec.valueTitle = utf8(tr("Nodes it asks for"));
    spec.columns = {utf8(tr("Needed")), utf8(tr("One node carries")), utf8(tr("Origin"))};
    spec.eachGroup = true;
    const auto rowOf = [&](const LedgerLine &line, const std::string &at, int count) {
        BarRow row;
        row.id = at;
        row.pointer = at + (line.checked ? "/nodes" : "/demand");
        row.label = utf8(PlanText::constraint(line.constraint));
        row.value = line.nodes;
        row.reference = count;
        row.text = utf8(line.checked ? format.count(line.nodes) : tr("not checked"));
        row.marked = line.binding;
        row.faint = !line.checked;
        if (line.binding)
            row.badge = utf8(tr("binds"));
        // A number of nodes is needed as it is: nothing is divided.
        const bool divided = line.checked && line.perNode > 0 && line.unit != "nodes";
        row.columns = {utf8(format.withUnit(line.demand, line.unit)),
                       divided ? utf8(format.withUnit(line.perNode, line.unit)) : std::string(),
                       utf8(OriginText::word(line.origin))};
        QStringList tip{PlanText::constraintHelp(line.constraint)};
        if (!line.checked)
            tip << PlanText::missing(line.missing);
        if (const QString source = sourceOf(line.source, plan); !source.isEmpty())
            tip << source;
        row.tip = utf8(tip.join(QLatin1Char('\n')));
        return row;
    };
    int binding = 0;
    for (std::size_t i = 0; i < layout.roles.size(); ++i) {
        const RolePlan &role = layout.roles[i];
        if (role.serverIndex < 0)
            continue;
        BarGroup group;
        group.id = role.id;
        const std::string pointer = base + "/roles/" + std::to_string(i);
        group.pointer = pointer + "/count";
        const auto kinds = role.kind == RoleKind::Rdbms || role.serves.empty()
                               ? std::vector{role.kind}
                               : role.serves;
        group.title = utf8(ProductText::nodes(kinds, format));
        QString product = role.kind == RoleKind::Compute ? tr("Local model") : QString();
        for (const StorePlan &store : layout.stores) {
            if (store.id == role.store)
                product = VerdictText::productName(store.product, plan);
        }
        group.note = utf8(tr("%1, %2 · %3", "product, its word for the role, server type")
                              .arg(product, QString::fromStdString(role.name),
                                   QString::fromStdString(role.instance)));
        group.text = utf8(tr("×%1", "number of nodes").arg(format.count(role.count)));
        for (std::size_t j = 0; j < role.ledger.size(); ++j) {
            group.rows.push_back(
                rowOf(role.ledger[j], pointer + "/ledger/" + std::to_string(j), role.count));
            binding += role.ledger[j].binding ? 1 : 0;
        }
        spec.groups.push_back(std::move(group));
    }
    for (std::size_t i = 0; i < layout.managed.size(); ++i) {
        const ManagedUnits &units = layout.managed[i];
        BarGroup group;
        group.id = units.store + "/managed";
        const std::string managed = base + "/managed/" + std::to_string(i);
        group.pointer = managed + "/quantity";
        group.title = utf8(tr("Managed capacity"));
        group.note = units.store;
        group.text = utf8(format.withUnit(units.quantity, units.unit));
        for (std::size_t j = 0; j < units.ledger.size(); ++j)
            group.rows.push_back(
                rowOf(units.ledger[j], managed + "/ledger/" + std::to_string(j), 0));
        spec.groups.push_back(std::move(group));
    }
    spec.summary =
        utf8(tr("%n role(s), each with the limit that decides its nodes.", nullptr, binding));
    return spec;
}

} // namespace daemok::ui
