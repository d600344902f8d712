// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/marginalfigure.h"

#include "ui/text/explaintext.h"
#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/verdicttext.h"

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr double kMostHeadroom = 1000; // the search looks no further than 1024
constexpr double kNoticed = 1.004;     // bisection's own precision

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString factor(double headroom, const Format &format)
{
    return headroom >= kMostHeadroom ? QStringLiteral("∞") : format.factor(headroom);
}

QString change(const QString &before, const QString &after)
{
    return before == after ? after
                           : MarginalFigure::tr("%1 → %2", "before, after").arg(before, after);
}

} // namespace

BarSpec MarginalFigure::empty(const QString &why)
{
    BarSpec spec;
    spec.title = utf8(tr("What the next node of each role costs and buys"));
    spec.empty = utf8(why);
    return spec;
}

BarSpec MarginalFigure::spec(const planner::Marginal &marginal, const Plan &plan,
                             const Layout &layout, const std::string &base, const Format &format)
{
    BarSpec spec = empty(tr("No role of this layout grows node by node."));
    spec.labelTitle = utf8(tr("Role"));
    spec.valueTitle = utf8(tr("Next node, a month"));
    spec.columns = {utf8(tr("Load (now %1)").arg(factor(marginal.headroom, format))),
                    utf8(tr("Not fewer for")), utf8(tr("p99 then"))};
    BarGroup group;
    int helps = 0;
    for (std::size_t i = 0; i < marginal.roles.size(); ++i) {
        const planner::MarginalRole &from = marginal.roles[i];
        const RolePlan &role = layout.roles[from.role];
        BarRow row;
        row.id = role.id;
        row.pointer = base + "/roles/" + std::to_string(from.role) + "/count";
        const auto kinds = role.serves.empty() ? std::vector{role.kind} : role.serves;
        row.label = utf8(ProductText::nodes(kinds, format));
        for (const StorePlan &store : layout.stores) {
            if (store.id == role.store)
                row.note = utf8(VerdictText::productName(store.product, plan));
        }
        if (from.step > 1) {
            row.note = utf8(
                tr("%1, %n at a time", nullptr, from.step).arg(QString::fromStdString(row.note)));
        }
        row.value = from.cost;
        row.faint = from.step == 0 || !from.priced;
        row.text = utf8(from.step == 0 ? tr("fixed number")
                        : !from.priced ? tr("not priced")
                                       : format.moneyDifference(from.cost, layout.cost.currency));
        row.marked = from.step > 0 && from.headroom > marginal.headroom * kNoticed;
        if (row.marked)
            row.badge = utf8(tr("more load"));
        helps += row.marked ? 1 : 0;
        const auto &now = marginal.latency[i];
        const QString before = now ? format.milliseconds(now->p99Ms) : QString();
        const QString after = from.latency ? format.milliseconds(from.latency->p99Ms) : QString();
        row.columns = {utf8(from.step == 0 ? QString() : factor(from.headroom, format)),
                       from.oneLess ? utf8(PlanText::constraint(from.oneLess->limit))
                                    : std::string(),
                       utf8(from.step == 0 ? QString() : change(before, after))};
        if (from.oneLess)
            row.tip =
                utf8(tr("Why not fewer: %1").arg(ExplainText::whyNotFewer(*from.oneLess, format)));
        if (from.latency && from.step > 0)
            row.tip += (row.tip.empty() ? "" : "\n")
                       + utf8(tr("p99 of the tightest operation: %1")
                                  .arg(PlanText::operation(from.latency->operation)));
        group.rows.push_back(std::move(row));
    }
    spec.groups.push_back(std::move(group));
    spec.summary =
        utf8(tr("One more node of %n role(s) lets the layout carry more load.", nullptr, helps));
    return spec;
}

} // namespace daemok::ui
