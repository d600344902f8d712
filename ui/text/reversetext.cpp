// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reversetext.h"

#include "ui/text/failuretext.h"
#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/reasontext.h"
#include "ui/text/verdicttext.h"

#include <algorithm>

namespace daemok::ui {

using planner::Reverse;
using planner::ReverseEnd;
using planner::ReverseQuestion;
using planner::ReverseSubject;

QString ReverseText::subject(ReverseSubject subject)
{
    switch (subject) {
    case ReverseSubject::Traffic:
        return tr("Traffic");
    case ReverseSubject::Retention:
        return tr("Retention of records");
    case ReverseSubject::Reuse:
        return tr("Reuse");
    }
    return {};
}

QString ReverseText::figure(ReverseSubject subject, double value, const Format &format)
{
    return subject == ReverseSubject::Reuse ? format.percent(value) : format.count(value);
}

QString ReverseText::value(ReverseSubject subject, double value, const Format &format)
{
    switch (subject) {
    case ReverseSubject::Traffic:
        return tr("%1 requests a day").arg(format.count(value));
    case ReverseSubject::Retention:
        return format.withUnit(value, "d");
    case ReverseSubject::Reuse:
        return format.percent(value);
    }
    return {};
}

QString ReverseText::limits(const ReverseQuestion &question, const std::string &currency,
                            const Format &format)
{
    QStringList parts;
    if (question.monthly) {
        const QString money = format.moneyPerMonth(*question.monthly, currency);
        parts << (question.withLlmApi ? tr("%1 with the LLM API", "a budget").arg(money) : money);
    }
    if (question.nodes)
        parts << format.withUnit(*question.nodes, "nodes");
    return format.list(parts);
}

QString ReverseText::headline(const ReverseQuestion &question, const Reverse &made,
                              const Format &format)
{
    const QString limits = ReverseText::limits(question, made.currency, format);
    const QString subject = ReverseText::subject(question.subject);
    switch (made.end) {
    case ReverseEnd::Found:
        return made.least ? tr("%1: enough from a reuse of %2 on.", "limits, share")
                                .arg(limits, value(question.subject, made.value, format))
                          : tr("%1: carries up to %2.", "limits, value")
                                .arg(limits, value(question.subject, made.value, format));
    case ReverseEnd::CarriesAll:
        return made.least ? tr("%1: enough even without any reuse.", "limits").arg(limits)
                          : tr("%1: carries everything that was tried, up to %2.", "limits, value")
                                .arg(limits, value(question.subject, made.value, format));
    case ReverseEnd::CarriesNothing: {
        const QString tried = value(question.subject, made.beyond, format);
        if (!made.beyondPlan->recommended)
            return tr("%1: no layout meets the goals, not even at %2.", "limits, value")
                .arg(limits, tried);
        const planner::ReverseTrial &trial = made.least ? made.trials.back() : made.trials.front();
        if (!trial.sure)
            return tr("%1: the asked confidence is not reached, not even at %2.", "limits, value")
                .arg(limits, tried);
        return tr("%1: carries nothing; %2 would need %3 and %4.", "limits, value, money, nodes")
            .arg(limits, tried, format.moneyPerMonth(trial.monthly, made.currency),
                 format.withUnit(trial.nodes, "nodes"));
    }
    case ReverseEnd::RawLoad:
        return tr("The load was typed as rates: there are no requests a day to ask for.");
    case ReverseEnd::NotPriced:
        return question.withLlmApi
                   ? tr("The layout or the LLM API has no whole price: a budget cannot be kept.")
                   : tr("The layout has no whole price: a budget cannot be kept.");
    case ReverseEnd::Stopped:
        return tr("%1: stopped.", "traffic, retention or reuse").arg(subject);
    }
    return {};
}

QString ReverseText::answered(const ReverseQuestion &question, const Reverse &made,
                              const Format &format)
{
    if (made.end == ReverseEnd::RawLoad || made.end == ReverseEnd::Stopped
        || made.end == ReverseEnd::NotPriced)
        return {};
    const QString now = value(question.subject, made.answered, format);
    const auto trial = std::find_if(
        made.trials.begin(), made.trials.end(),
        [&](const planner::ReverseTrial &each) { return each.value == made.answered; });
    if (trial != made.trials.end() && !trial->fits)
        return tr("Answered: %1, for which no layout meets the goals.").arg(now);
    if (trial != made.trials.end() && !trial->sure)
        return tr("Answered: %1, which is not as sure as asked at any price: a goal stands in the "
                  "way.")
            .arg(now);
    return made.carriesAnswered ? tr("Answered: %1, which is carried.").arg(now)
                                : tr("Answered: %1, which is not carried.").arg(now);
}

QString ReverseText::next(const ReverseQuestion &question, const Reverse &made,
                          const Format &format)
{
    if (!made.next)
        return {};
    const QString at = value(question.subject, made.beyond, format);
    if (!made.next->fits)
        return tr("At %1 no layout meets the goals: %2", "value, reason")
            .arg(at, ReasonText::infeasible(*made.beyondPlan, format));
    if (!made.next->sure)
        return tr("At %1 the asked confidence is not reached: %2", "value, reason")
            .arg(at, made.beyondPlan->infeasible ? ReasonText::infeasible(*made.beyondPlan, format)
                                                 : VerdictText::futures(*made.beyondPlan, format));
    const Layout &layout = planner::layoutOf(*made.beyondPlan, made.beyondLayout);
    if (made.next->otherProduct)
        return tr("At %1 another product would be chosen: %2.", "value, products")
            .arg(at, VerdictText::products(layout, *made.beyondPlan));
    if (made.next->role.empty())
        return {};
    const QString role = FailureText::words(*made.beyondPlan, layout).role(made.next->role);
    const QString limit =
        made.next->limit ? PlanText::constraint(*made.next->limit) : tr("the goals");
    if (made.next->to > made.next->from)
        return tr("At %1 a role grows: %2, from %3 to %4 nodes (%5).",
                  "value, role, nodes, nodes, constraint")
            .arg(at, role, format.count(made.next->from), format.count(made.next->to), limit);
    if (question.withLlmApi)
        return tr("At %1 the tokens cost more than the budget leaves.", "value").arg(at);
    return tr("At %1 no role gets more nodes, but larger servers, disks or request units; what "
              "binds is %2 (%3).",
              "value, constraint, role")
        .arg(at, limit, role);
}

QString ReverseText::tolerance(ReverseSubject subject)
{
    switch (subject) {
    case ReverseSubject::Traffic:
        return tr("Found to 1 %; every value is a plan of its own, all other answers stay.");
    case ReverseSubject::Retention:
        return tr("Found to one day; every value is a plan of its own, all other answers stay.");
    case ReverseSubject::Reuse:
        return tr("Found to half a point; every value is a plan of its own, all other answers "
                  "stay.");
    }
    return {};
}

} // namespace daemok::ui
