// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/verdicttext.h"

#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/questiontext.h"

#include <algorithm>
#include <map>

namespace daemok::ui {
namespace {

constexpr double kCloseToGoal = 0.85;
constexpr double kLittleHeadroom = 1.1;

bool hasFlag(const Layout &layout, std::string_view flag)
{
    return std::find(layout.flags.begin(), layout.flags.end(), flag) != layout.flags.end();
}

double share(const LatencyFigure &figure)
{
    return figure.goalMs && *figure.goalMs > 0 ? figure.p99Ms / *figure.goalMs : 0;
}

/// A node's kind in a word or two: those that take sessions, process queries and hold data at once are all-round.
QString kindWord(const RolePlan &role)
{
    const auto serves = [&](RoleKind kind) {
        return std::find(role.serves.begin(), role.serves.end(), kind) != role.serves.end();
    };
    if (serves(RoleKind::Session) && serves(RoleKind::Query) && serves(RoleKind::Data))
        return VerdictText::tr("all-round", "nodes that do session, query and data work at once");
    QStringList words;
    for (const RoleKind kind : role.serves)
        words << ProductText::roleKind(kind);
    return words.isEmpty() ? ProductText::roleKind(role.kind) : words.join(QLatin1Char('+'));
}

} // namespace

// The operation nearest to its goal; without goals the slowest.
int VerdictText::tightest(const Layout &layout)
{
    int found = -1;
    for (int i = 0; i < static_cast<int>(kReportedOps); ++i) {
        const LatencyFigure &figure = layout.latency[static_cast<std::size_t>(i)];
        if (!figure.asked)
            continue;
        if (found < 0) {
            found = i;
            continue;
        }
        const LatencyFigure &best = layout.latency[static_cast<std::size_t>(found)];
        if (std::pair(share(figure), figure.p99Ms) > std::pair(share(best), best.p99Ms))
            found = i;
    }
    return found;
}

Fact VerdictText::cost(const Layout &layout, const Format &format)
{
    Fact fact;
    fact.label = tr("Cost per month");
    fact.figure = QStringLiteral("/recommended/cost/monthly");
    fact.value = format.money(layout.cost.monthly, layout.cost.currency);
    fact.note =
        tr("%1 in 36 months").arg(format.moneyScaled(layout.cost.tco36, layout.cost.currency));
    fact.detail = tr("Infrastructure only; tokens stand apart. 36 months: %1. 60 months: %2.")
                      .arg(format.money(layout.cost.tco36, layout.cost.currency),
                           format.money(layout.cost.tco60, layout.cost.currency));
    if (layout.cost.p5 && layout.cost.p95) {
        const QString low = format.money(*layout.cost.p5, layout.cost.currency);
        const QString high = format.money(*layout.cost.p95, layout.cost.currency);
        fact.note = tr("%1 to %2 in 90 % of futures").arg(low, high);
    }
    if (hasFlag(layout, "partly_priced")) {
        fact.note = tr("not all lines are priced");
        fact.tone = Tone::Warning;
    }
    return fact;
}

QString VerdictText::futures(const Plan &plan, const Format &format)
{
    if (!plan.futures || !plan.recommended || !plan.recommended->probabilityEnough)
        return {};
    const QString enough = format.percent(*plan.recommended->probabilityEnough);
    if (!plan.futures->confidence)
        return tr("Planned at likely answers: enough in %1 of the futures.").arg(enough);
    const QString asked = format.percent(*plan.futures->confidence);
    if (plan.futures->reached)
        return tr("Enough in %1 of the futures (asked: %2).").arg(enough, asked);
    return tr("Enough in %1 of the futures only, %2 were asked for: beyond, a goal cannot be met.")
        .arg(enough, asked);
}

Fact VerdictText::nodes(const Layout &layout, const Format &format)
{
    Fact fact;
    fact.label = tr("Nodes");
    fact.figure = QStringLiteral("/recommended/nodes");
    fact.value = format.count(layout.nodes());
    std::vector<std::pair<QString, int>> byKind;
    int others = 0;
    QStringList detail;
    for (const RolePlan &role : layout.roles) {
        if (role.count <= 0 || role.serverIndex < 0 || role.kind == RoleKind::Rdbms)
            continue;
        const QString word = kindWord(role);
        detail << tr("%1 × %2, %3", "count, server type, role of it")
                      .arg(format.count(role.count), QString::fromStdString(role.instance), word);
        // The three kinds that clients ask about stand apart.
        if (role.kind > RoleKind::Data) {
            others += role.count;
            continue;
        }
        const auto known = std::find_if(byKind.begin(), byKind.end(),
                                        [&](const auto &k) { return k.first == word; });
        if (known == byKind.end())
            byKind.emplace_back(word, role.count);
        else
            known->second += role.count;
    }
    if (others > 0)
        byKind.emplace_back(tr("other", "kinds of node"), others);
    QStringList parts;
    for (const auto &[word, count] : byKind)
        parts
            << tr("%1\u00A0%2", "count and kind of node: 3 session").arg(format.count(count), word);
    fact.note = parts.join(tr(" · ", "between two figures"));
    if (!layout.managed.empty() && parts.isEmpty())
        fact.note = tr("managed, by request units");
    fact.detail = detail.join(QLatin1Char('\n'));
    return fact;
}

Fact VerdictText::latency(const Layout &layout, const Format &format)
{
    Fact fact;
    const int index = tightest(layout);
    if (index < 0) {
        fact.label = tr("p99");
        fact.value = tr("—", "no value");
        return fact;
    }
    const LatencyFigure &figure = layout.latency[static_cast<std::size_t>(index)];
    const std::string_view operation = reportedOpName(static_cast<ReportedOp>(index));
    fact.figure = QStringLiteral("/recommended/latency_ms/%1/p99")
                      .arg(QString::fromStdString(std::string(operation)));
    fact.label = tr("p99 %1").arg(PlanText::operation(static_cast<ReportedOp>(index)));
    const QString p99 = format.milliseconds(figure.p99Ms);
    fact.value = figure.beyondGrid ? tr("> %1").arg(p99) : p99;
    fact.note =
        figure.goalMs ? tr("goal %1").arg(format.milliseconds(*figure.goalMs)) : tr("no goal set");
    if (figure.goalMs)
        fact.tone = !figure.met                    ? Tone::Bad
                    : share(figure) > kCloseToGoal ? Tone::Warning
                                                   : Tone::Good;
    QStringList detail;
    for (int i = 0; i < static_cast<int>(kReportedOps); ++i) {
        const LatencyFigure &each = layout.latency[static_cast<std::size_t>(i)];
        if (!each.asked)
            continue;
        detail << tr("%1: p50 %2, p95 %3, p99 %4")
                      .arg(PlanText::operation(static_cast<ReportedOp>(i)),
                           format.milliseconds(each.p50Ms), format.milliseconds(each.p95Ms),
                           format.milliseconds(each.p99Ms));
        for (const std::string_view flag : each.flags)
            detail << PlanText::flag(flag);
    }
    fact.detail = detail.join(QLatin1Char('\n'));
    return fact;
}

Fact VerdictText::headroom(const Layout &layout, const Format &format)
{
    Fact fact;
    fact.label = tr("Headroom");
    if (layout.headroom > 0)
        fact.figure = QStringLiteral("/recommended/headroom");
    fact.value = format.factor(layout.headroom);
    fact.note = tr("load until a limit");
    fact.detail =
        tr("The largest factor on the load with which every limit and goal is still met.");
    fact.tone = layout.headroom < kLittleHeadroom ? Tone::Warning : Tone::Plain;
    return fact;
}

Fact VerdictText::limit(const Layout &layout, const Format &format)
{
    Fact fact;
    fact.label = tr("Limit that binds");
    fact.value = tr("—", "no value");
    QStringList detail;
    double largest = 0;
    for (const RolePlan &role : layout.roles) {
        const auto line = std::find_if(role.ledger.begin(), role.ledger.end(),
                                       [](const LedgerLine &each) { return each.binding; });
        if (role.kind == RoleKind::Rdbms || role.serverIndex < 0 || line == role.ledger.end())
            continue;
        const QString word = PlanText::constraint(line->constraint);
        const QString nodes =
            ProductText::nodes(role.serves.empty() ? std::vector{role.kind} : role.serves, format);
        detail << tr("%1: %2 (%3 nodes)").arg(nodes, word, format.count(line->nodes));
        // The role that costs most machine speaks for the layout; the others are in the detail.
        const double size = role.count * role.vcpu;
        if (size > largest) {
            largest = size;
            fact.figure =
                QStringLiteral("/recommended/roles/%1/count").arg(&role - layout.roles.data());
            fact.value = word;
            fact.note = nodes;
        }
    }
    fact.detail = detail.join(QLatin1Char('\n'));
    return fact;
}

QString VerdictText::localModel(const LocalModel &local, const Format &format)
{
    QStringList text;
    text << tr("%1 runs on own servers: %2 a month.")
                .arg(QString::fromStdString(local.model),
                     format.money(local.ownMonthly, local.currency));
    if (local.standIn)
        text << tr("It stands for %1, because no local model is named.")
                    .arg(local.apiModel.empty() ? tr("the API's model")
                                                : QString::fromStdString(local.apiModel));
    if (local.apiMonthly)
        text << tr("The same calls over the API: %1 a month.")
                    .arg(format.money(*local.apiMonthly, local.currency));
    if (local.breakEvenCallsPerMonth)
        text << tr("These servers cost less from %1 calls a month on.")
                    .arg(format.scaled(*local.breakEvenCallsPerMonth));
    if (local.required)
        text << tr("The data may not leave: the API is no choice.");
    return text.join(QLatin1Char('\n'));
}

Fact VerdictText::reuse(const Plan &plan, const Format &format)
{
    Fact fact;
    fact.label = tr("API money saved");
    fact.note = tr("%1 answered from the store").arg(format.percent(plan.demand.hitRatio));
    if (plan.llm.local) {
        fact.label = tr("Local model");
        fact.value = QString::fromStdString(plan.llm.model);
        if (plan.local)
            fact.detail = localModel(*plan.local, format);
        return fact;
    }
    fact.figure = plan.llm.priced ? QStringLiteral("/llm_api/monthly_saved")
                                  : QStringLiteral("/demand/hit_ratio");
    if (!plan.llm.priced) {
        fact.value = tr("not priced");
        return fact;
    }
    const double saved = plan.llm.monthlyWithoutReuse - plan.llm.monthlyWithReuse;
    fact.value = format.money(saved, plan.llm.currency);
    fact.detail = tr("%1: %2 a month without reuse, %3 with it.")
                      .arg(QString::fromStdString(plan.llm.model),
                           format.money(plan.llm.monthlyWithoutReuse, plan.llm.currency),
                           format.money(plan.llm.monthlyWithReuse, plan.llm.currency));
    fact.tone = saved > 0 ? Tone::Good : Tone::Plain;
    return fact;
}

Fact VerdictText::llmLimits(const Plan &plan, const Format &format)
{
    Fact fact;
    fact.label = tr("LLM API limits");
    fact.value = tr("not stated");
    fact.note = tr("%1 calls in flight").arg(format.number(plan.llmLoad.callsInFlight));
    if (plan.llm.local) {
        fact.value = tr("no API");
        return fact;
    }
    fact.figure = QStringLiteral("/demand/llm_calls_in_flight");
    QStringList detail;
    bool known = false;
    for (const LlmLimit &limit : plan.llm.limits) {
        const QString name = PlanText::llmLimit(limit.limit);
        const QString demand = format.scaled(limit.demand);
        if (!limit.allowed) {
            detail << tr("%1: %2 needed, limit not known").arg(name, demand);
            continue;
        }
        detail << tr("%1: %2 needed, %3 allowed").arg(name, demand, format.scaled(*limit.allowed));
        if (!limit.met && fact.tone != Tone::Bad) {
            fact.tone = Tone::Bad;
            fact.value = tr("exceeded");
            fact.figure =
                QStringLiteral("/llm_api/limits/%1/fix_value").arg(&limit - plan.llm.limits.data());
            fact.note =
                tr("%1: %2", "limit, what helps").arg(name, PlanText::llmFix(limit, format));
        }
        known = true;
    }
    if (known && fact.tone != Tone::Bad) {
        fact.value = tr("kept");
        fact.tone = Tone::Good;
    }
    fact.detail = detail.join(QLatin1Char('\n'));
    return fact;
}

} // namespace daemok::ui
