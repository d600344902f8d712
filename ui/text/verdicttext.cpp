// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/verdicttext.h"

#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/questiontext.h"
#include "ui/text/reasontext.h"

#include <algorithm>

namespace daemok::ui {
namespace {

bool isNewStore(const StorePlan &store)
{
    return std::find(store.purposes.begin(), store.purposes.end(), Purpose::Existing)
               == store.purposes.end()
           || store.purposes.size() > 1;
}

bool meetsGoals(const Layout &layout)
{
    return std::all_of(layout.latency.begin(), layout.latency.end(),
                       [](const LatencyFigure &figure) { return !figure.asked || figure.met; });
}

} // namespace

QString VerdictText::productName(const std::string &productId, const Plan &plan)
{
    const Product *product = plan.catalog ? plan.catalog->findProduct(productId) : nullptr;
    return QString::fromStdString(product ? product->name : productId);
}

QString VerdictText::stores(const Layout &layout, const Plan &plan, const Format &format)
{
    QStringList parts;
    for (const StorePlan &store : layout.stores) {
        if (!isNewStore(store))
            continue;
        std::vector<Purpose> purposes;
        for (const Purpose purpose : store.purposes) {
            if (purpose != Purpose::Existing)
                purposes.push_back(purpose);
        }
        parts << tr("%1 for %2", "product, what it is for")
                     .arg(productName(store.product, plan), PlanText::purposes(purposes, format));
    }
    return parts.isEmpty() ? tr("no new store") : parts.join(tr("; ", "between two stores"));
}

QString VerdictText::products(const Layout &layout, const Plan &plan)
{
    QStringList names;
    for (const StorePlan &store : layout.stores) {
        if (isNewStore(store))
            names << productName(store.product, plan);
    }
    names.removeDuplicates();
    return names.isEmpty() ? tr("no new store")
                           : names.join(tr(" + ", "between the products of a layout"));
}

QString VerdictText::headline(const Plan &plan, const Format &format)
{
    if (!plan.recommended)
        return tr("No layout meets the goals.");
    const Layout &layout = *plan.recommended;
    return tr("Recommended: %1.").arg(stores(layout, plan, format));
}

QString VerdictText::promise(const Plan &plan, const UsagePattern &pattern, const Format &format)
{
    if (!plan.recommended)
        return ReasonText::infeasible(plan, format);
    const Layout &layout = *plan.recommended;
    QStringList sentences;
    const std::string survive = pattern.name(AnswerId::Survive);
    const bool goals = std::any_of(layout.latency.begin(), layout.latency.end(),
                                   [](const LatencyFigure &f) { return f.asked && f.goalMs; });
    if (!goals)
        sentences << tr("No latency goal is set.");
    else if (meetsGoals(layout))
        sentences << tr("It meets every latency goal at peak.");
    if (survive == "node")
        sentences << tr("It survives the loss of a node.");
    if (survive == "zone")
        sentences << tr("It survives the loss of a zone.");
    if (layout.stops && layout.stops->month >= 0) {
        sentences << tr("It stops fitting in month %1 (%2).")
                         .arg(format.count(layout.stops->month),
                              PlanText::constraint(layout.stops->limit));
    } else {
        sentences << tr("It fits through all %n month(s).", nullptr, plan.month);
    }
    return sentences.join(QLatin1Char(' '));
}

std::array<Fact, VerdictText::NUM_FACTS> VerdictText::facts(const Plan &plan, const Format &format)
{
    std::array<Fact, NUM_FACTS> facts;
    if (plan.recommended) {
        const Layout &layout = *plan.recommended;
        facts[Cost] = cost(layout, format);
        facts[Nodes] = nodes(layout, format);
        facts[Latency] = latency(layout, format);
        facts[Headroom] = headroom(layout, format);
        facts[Limit] = limit(layout, format);
    } else {
        const QString none = tr("—", "no value");
        facts[Cost].label = tr("Cost per month");
        facts[Cost].value = none;
        facts[Nodes].label = tr("Nodes");
        facts[Nodes].value = none;
        facts[Latency].label = tr("p99");
        facts[Latency].value = none;
        facts[Headroom].label = tr("Headroom");
        facts[Headroom].value = none;
        facts[Limit].label = tr("Limit that binds");
        facts[Limit].value = plan.infeasible ? ReasonText::word(plan.infeasible->reason) : none;
        facts[Limit].tone = Tone::Bad;
    }
    facts[Reuse] = reuse(plan, format);
    facts[LlmLimits] = llmLimits(plan, format);
    return facts;
}

std::array<Fact, VerdictText::NUM_FACTS> VerdictText::facts(const Layout &layout, const Plan &plan,
                                                            const Format &format)
{
    std::array<Fact, NUM_FACTS> facts{cost(layout, format),    nodes(layout, format),
                                      latency(layout, format), headroom(layout, format),
                                      limit(layout, format),   reuse(plan, format),
                                      llmLimits(plan, format)};
    for (Fact &fact : facts)
        fact.figure.clear();
    return facts;
}

} // namespace daemok::ui
