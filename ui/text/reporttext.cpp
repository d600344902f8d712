// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reporttext.h"

#include "ui/text/format.h"
#include "ui/text/origintext.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/questiontext.h"
#include "ui/text/reasontext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace daemok::ui {
namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

bool isPartlyPriced(const Layout &layout)
{
    return std::find(layout.flags.begin(), layout.flags.end(), "partly_priced")
           != layout.flags.end();
}

std::vector<RoleKind> kindsOf(const RolePlan &role)
{
    return role.kind == RoleKind::Rdbms || role.serves.empty() ? std::vector{role.kind}
                                                               : role.serves;
}

} // namespace

QString ReportText::where(const Layout &layout)
{
    QString place = QuestionText::choice(AnswerId::ProviderList, layout.provider);
    if (!layout.region.empty())
        place += QLatin1Char(' ') + text(layout.region);
    return layout.zones > 1 ? tr("%1, %n zone(s)", "provider and region", layout.zones).arg(place)
                            : place;
}

QString ReportText::carries(const Plan &plan)
{
    return tr("month %1, full retention").arg(plan.month);
}

QString ReportText::prices(const PriceDates &dates)
{
    if (dates.newest.empty())
        return notKnown();
    if (dates.oldest == dates.newest)
        return text(dates.newest);
    return tr("%1 to %2", "two dates").arg(text(dates.oldest), text(dates.newest));
}

QString ReportText::made(const ReportHeading &heading, const Plan &plan)
{
    constexpr int kHash = 8;
    if (!plan.catalog)
        return tr("Daemok %1").arg(text(heading.appVersion));
    return tr("Daemok %1, catalogue %2 (%3)", "version, version, hash")
        .arg(text(heading.appVersion), text(plan.catalog->version),
             text(plan.catalog->sha256.substr(0, kHash)));
}

// Korean and Japanese count in ten thousands: words that no other language has a place for.
QString ReportText::inMyriads(double amount, const Format &format)
{
    const QLocale::Language language = format.locale().language();
    const bool korean = language == QLocale::Korean;
    if (std::abs(amount) < 1e4 || (!korean && language != QLocale::Japanese))
        return {};
    if (std::abs(amount) < 1e8)
        return QStringLiteral("≈\u00A0%1%2")
            .arg(format.number(amount / 1e4), korean ? QStringLiteral("만") : QStringLiteral("万"));
    return QStringLiteral("≈\u00A0%1%2")
        .arg(format.number(amount / 1e8), korean ? QStringLiteral("억") : QStringLiteral("億"));
}

std::array<Fact, 5> ReportText::facts(const ReportModel &model, const Format &format)
{
    const auto all = VerdictText::facts(*model.plan, format);
    std::array<Fact, 5> facts = {all[VerdictText::Cost], all[VerdictText::Nodes],
                                 all[VerdictText::Latency], all[VerdictText::Headroom],
                                 all[VerdictText::Reuse]};
    const Layout *layout = model.layout();
    if (!layout)
        return facts;
    const Cost &cost = layout->cost;
    QStringList notes{inMyriads(cost.monthly, format),
                      tr("%1 in 36 months").arg(format.money(cost.tco36, cost.currency))};
    if (isPartlyPriced(*layout))
        notes << tr("%n item(s) not priced", nullptr, static_cast<int>(model.notPriced.size()));
    notes.removeAll(QString());
    facts[0].note = notes.join(tr(" · ", "between two figures"));
    return facts;
}

QStringList ReportText::reasons(const ReportModel &model, const Format &format)
{
    const Plan &plan = *model.plan;
    const Layout *layout = model.layout();
    if (!layout)
        return {};
    QStringList reasons;
    const auto fits = std::count_if(plan.candidates.begin(), plan.candidates.end(),
                                    [](const Candidate &each) { return each.feasible; });
    QString best = ReasonText::whyNot(*layout, plan, format);
    if (fits > 0 && plan.catalog)
        best +=
            QLatin1Char(' ')
            + tr("%1 searched layouts for the results meet the goals; %2 products were compared.")
                  .arg(format.count(static_cast<double>(fits)),
                       format.count(static_cast<double>(plan.catalog->products.size())));
    reasons << best;
    if (model.deciding) {
        const RolePlan &role = layout->roles[*model.deciding];
        const auto line = std::find_if(role.ledger.begin(), role.ledger.end(),
                                       [](const LedgerLine &each) { return each.binding; });
        reasons << tr("Its size is decided by %1 of the %2 %3: %4.",
                      "limit, count, kind of nodes, demand and what a node carries")
                       .arg(PlanText::constraint(line->constraint), format.count(role.count),
                            ProductText::nodes(kindsOf(role), format), limit(*line, format));
    }
    if (plan.llm.priced) {
        reasons << tr("Reuse answers %1 of the requests from the store and saves %2 a month at the "
                      "LLM API (%3 instead of %4).")
                       .arg(format.percent(plan.demand.hitRatio),
                            format.money(plan.llm.monthlyWithoutReuse - plan.llm.monthlyWithReuse,
                                         plan.llm.currency),
                            format.money(plan.llm.monthlyWithReuse, plan.llm.currency),
                            format.money(plan.llm.monthlyWithoutReuse, plan.llm.currency));
    } else {
        reasons << tr("Reuse answers %1 of the requests from the store; the LLM API is not priced.")
                       .arg(format.percent(plan.demand.hitRatio));
    }
    return reasons;
}

QString ReportText::verdict(const LatencyFigure &figure)
{
    if (!figure.goalMs)
        return tr("no goal");
    return figure.met ? tr("met") : tr("missed");
}

QString ReportText::whyLost(const Layout &layout, const Plan &plan, const Format &format)
{
    return ReasonText::whyNot(layout, plan, format);
}

QString ReportText::moreAlternatives(int count)
{
    return tr("%n further layout(s) were compared; the program lists them.", nullptr, count);
}

QString ReportText::store(const StorePlan &store, const Plan &plan, const Format &format)
{
    QStringList parts{PlanText::purposes(store.purposes, format)};
    if (store.copies > 1)
        parts << tr("%n copies of the data", nullptr, store.copies);
    if (!store.copiedFrom.empty()) {
        for (const StorePlan &feeding : plan.recommended->stores) {
            if (feeding.id == store.copiedFrom)
                parts << tr("fed from %1").arg(VerdictText::productName(feeding.product, plan));
        }
    }
    if (store.standIn)
        parts << PlanText::flag("stand_in");
    return parts.join(tr(" · ", "between two figures"));
}

QString ReportText::machine(const RolePlan &role, const Format &format)
{
    QStringList parts;
    if (role.vcpu > 0)
        parts << format.withUnit(role.vcpu, "vCPU");
    if (role.memoryGib > 0)
        parts << format.gib(role.memoryGib);
    if (role.disk.kind != DiskChoice::Kind::None)
        parts << PlanText::disk(role.disk, format);
    return parts.join(tr(" · ", "between two figures"));
}

QString ReportText::sizingHelp()
{
    return tr("Demand at peak ÷ what one node carries, rounded up; the largest line decides.");
}

QString ReportText::managed()
{
    return tr("Managed capacity");
}

QString ReportText::limitOf(const LedgerLine &line, const Format &format)
{
    return tr("%1: %2", "limit, nodes it asks for")
        .arg(PlanText::constraint(line.constraint), format.count(line.nodes));
}

QString ReportText::limit(const LedgerLine &line, const Format &format)
{
    const QString demand = format.withUnit(line.demand, line.unit);
    // What is counted in nodes says nothing of one node.
    if (line.perNode <= 0 || line.unit == "nodes")
        return demand;
    return tr("%1 ÷ %2 a node", "demand, what a node carries")
        .arg(demand, format.withUnit(line.perNode, line.unit));
}

QString ReportText::nextLimit(const SizingRow &row, const Format &format)
{
    return row.next ? limitOf(*row.next, format) : QString();
}

QString ReportText::unchecked(int lines)
{
    return tr("%n limit(s) not checked: the figure is not known", nullptr, lines);
}

QString ReportText::itemDetail(const CostGroup &group)
{
    return tr("%1, %2", "cost item, what is bought")
        .arg(PlanText::costItem(group.item), text(group.detail));
}

QString ReportText::quantity(const CostGroup &group, const Format &format)
{
    // "1 month" of something that is paid by the month says nothing.
    const bool counts = group.quantity > 0 && (group.unit != "month" || group.quantity != 1);
    return counts ? format.withUnit(group.quantity, group.unit) : QString();
}

QString ReportText::notApplicable(const std::vector<CostItem> &items, const Format &format)
{
    QStringList words;
    for (const CostItem item : items)
        words << PlanText::costItem(item);
    return words.isEmpty() ? QString() : tr("Does not apply: %1.").arg(format.list(words));
}

QString ReportText::totals(const Cost &cost, const Format &format)
{
    return tr("36 months: %1. 60 months: %2. Infrastructure only; LLM tokens stand apart.")
        .arg(format.money(cost.tco36, cost.currency), format.money(cost.tco60, cost.currency));
}

QString ReportText::llm(const Plan &plan, const Format &format)
{
    const LlmCost &llm = plan.llm;
    if (llm.model.empty())
        return tr("LLM API: no model named.");
    if (!llm.priced)
        return tr("LLM API, %1: not priced.").arg(text(llm.model));
    return tr("LLM API, %1: %2 a month without reuse, %3 with reuse (prices of %4).")
        .arg(text(llm.model), format.money(llm.monthlyWithoutReuse, llm.currency),
             format.money(llm.monthlyWithReuse, llm.currency), OriginText::date(llm.source));
}

QString ReportText::source(const UsedSource &source)
{
    const QString title = text(source.title);
    return source.asOf.empty() ? title
                               : tr("%1 (%2)", "source, date").arg(title, text(source.asOf));
}

QString ReportText::moreSources(int count)
{
    return tr("and %n more", nullptr, count);
}

QString ReportText::assumed(const SourceUse &use)
{
    return tr("%1 of %2 figures are assumed with a stated reason; the rest stand on the sources "
              "named here.")
        .arg(use.assumedFigures)
        .arg(use.figures);
}

QString ReportText::rejectedPairs(int pairs)
{
    return tr("%n combination(s)", "of server types and purposes", pairs);
}

} // namespace daemok::ui
