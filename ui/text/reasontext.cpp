// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reasontext.h"

#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

// Rejections for a capability carry the operation in `limit`.
QString operationOf(const Rejection &rejection)
{
    const int operation =
        std::clamp(static_cast<int>(rejection.limit), 0, static_cast<int>(kOperations) - 1);
    return ProductText::operation(static_cast<Operation>(operation));
}

} // namespace

QString ReasonText::word(Reason reason)
{
    switch (reason) {
    case Reason::Filtered:
        return tr("Not asked for");
    case Reason::NotOffered:
        return tr("Not offered here");
    case Reason::CannotServe:
        return tr("Cannot do it");
    case Reason::NotNative:
        return tr("Not built in");
    case Reason::ItemTooLarge:
        return tr("Record too large");
    case Reason::VectorDimensions:
        return tr("Too many dimensions");
    case Reason::DataMayNotLeave:
        return tr("Data may not leave");
    case Reason::TooSmall:
        return tr("Server too small");
    case Reason::GpuServer:
        return tr("Accelerator server");
    case Reason::NoDisk:
        return tr("No disk");
    case Reason::EphemeralDisk:
        return tr("Disk is lost on stop");
    case Reason::WriteLeaderLimit:
        return tr("One leader takes the writes");
    case Reason::DiskLimit:
        return tr("Disk limit");
    case Reason::MemoryLimit:
        return tr("Memory limit");
    case Reason::ClusterLimit:
        return tr("Cluster limit");
    case Reason::QuorumZones:
        return tr("Zones and quorum");
    case Reason::GoalNotMet:
        return tr("Goal not met");
    case Reason::NotPriced:
        return tr("Not priced");
    case Reason::NoLocalModel:
        return tr("No server for the model");
    case Reason::PoorFit:
        return tr("Poor fit for results");
    case Reason::Dearer:
        return tr("Dearer");
    case Reason::MoreServers:
        return tr("More servers");
    }
    return {};
}

QString ReasonText::withNumbers(const Rejection &rejection, const QString &value,
                                const QString &limit)
{
    switch (rejection.reason) {
    case Reason::Filtered:
        return tr("It is not among the products asked for.");
    case Reason::NotOffered:
        return tr("The provider does not offer it.");
    case Reason::CannotServe:
        return tr("It cannot do this: %1.").arg(operationOf(rejection));
    case Reason::NotNative:
        return tr("A store of its own for this must have it built in: %1.")
            .arg(operationOf(rejection));
    case Reason::ItemTooLarge:
        return tr("The largest record has %1; it takes %2.").arg(value, limit);
    case Reason::VectorDimensions:
        return tr("Vectors have %1 dimensions; it indexes %2.").arg(value, limit);
    case Reason::DataMayNotLeave:
        return tr("It is a managed service and the data may not leave.");
    case Reason::TooSmall:
        return tr("Servers below its production floor: %1, needed %2.").arg(value, limit);
    case Reason::GpuServer:
        return tr("Accelerator servers are not used for stores.");
    case Reason::NoDisk:
        return tr("Neither a local disk nor a volume type is known here.");
    case Reason::EphemeralDisk:
        return tr("A single copy must not lie on a disk that is lost on stop.");
    case Reason::WriteLeaderLimit:
        return tr("One leader must take %1; the server carries %2.").arg(value, limit);
    case Reason::DiskLimit:
        return tr("It needs %1 on one node; the disk gives %2.").arg(value, limit);
    case Reason::MemoryLimit:
        return tr("It needs %1 of memory on one node; the server has %2.").arg(value, limit);
    case Reason::ClusterLimit:
        return tr("It would need %1; a cluster has at most %2.").arg(value, limit);
    case Reason::QuorumZones:
        return tr("Its quorum does not survive the loss of a zone with these zones.");
    case Reason::GoalNotMet:
        return tr("At any count it reaches %1; the goal is %2.").arg(value, limit);
    case Reason::NotPriced:
        return tr("A part of it has no price, so it ranks behind every priced layout.");
    case Reason::NoLocalModel:
        return tr("The data may not leave, and no server here holds the model that must answer.");
    case Reason::PoorFit:
        return tr("Made for something else than keeping results; at least %1 a month.").arg(value);
    case Reason::Dearer:
        return tr("Costs at least %1 a month.").arg(value);
    case Reason::MoreServers:
        return tr("Needs more servers: %1.").arg(value);
    }
    return {};
}

QString ReasonText::sentence(const Rejection &rejection, const Plan &plan, const Format &format)
{
    const auto text = [&](double value) {
        if (rejection.unit != "money/month")
            return format.withUnit(value, rejection.unit);
        return format.money(value, plan.recommended ? plan.recommended->cost.currency
                                                    : std::string("USD"));
    };
    return withNumbers(rejection, text(rejection.value), text(rejection.limit));
}

QString ReasonText::costReason(const Layout &layout, const Layout &recommended,
                               const Format &format)
{
    if (!layout.cost.ranksPriced && recommended.cost.ranksPriced)
        return tr("A part of it has no price, so it ranks behind every priced layout.");
    const double difference = layout.cost.monthly - recommended.cost.monthly;
    const std::string &currency = layout.cost.currency;
    if (difference > 0.005 && recommended.cost.monthly < 0.005)
        return tr("Costs %1 more a month.").arg(format.money(difference, currency));
    if (difference > 0.005) {
        return tr("Costs %1 more a month (%2).")
            .arg(format.money(difference, currency),
                 tr("+%1").arg(format.percent(difference / recommended.cost.monthly)));
    }
    if (difference < -0.005)
        return tr("Costs %1 less a month.").arg(format.money(-difference, currency));
    const int more = layout.nodes() - recommended.nodes();
    return more > 0 ? tr("Costs the same with %n more node(s).", nullptr, more)
                    : tr("Costs the same.");
}

QString ReasonText::whyNot(const Layout &layout, const Plan &plan, const Format &format)
{
    if (layout.choice == ChoiceKind::Recommended || !plan.recommended)
        return PlanText::choiceHelp(ChoiceKind::Recommended);
    QStringList sentences;
    if (!layout.feasible) {
        for (int i = 0; i < static_cast<int>(kReportedOps); ++i) {
            const LatencyFigure &figure = layout.latency[static_cast<std::size_t>(i)];
            if (figure.asked && !figure.met && figure.goalMs) {
                sentences << tr("Misses a goal: %1 takes %2, allowed %3.")
                                 .arg(PlanText::operation(static_cast<ReportedOp>(i)),
                                      format.milliseconds(figure.p99Ms),
                                      format.milliseconds(*figure.goalMs));
            }
        }
        if (sentences.isEmpty())
            sentences << tr("Does not meet every limit.");
    }
    if (layout.choice == ChoiceKind::Lean)
        sentences << tr("Has no room for a failure.");
    if (layout.choice == ChoiceKind::Start)
        sentences << tr("Carries the first month only.");
    if (layout.stops && layout.stops->month >= 0 && layout.stops->month <= plan.month)
        sentences << tr("Stops fitting in month %1.").arg(format.count(layout.stops->month));
    // Where something else decided, the money is in its own column.
    if (sentences.isEmpty())
        sentences << costReason(layout, *plan.recommended, format);
    return sentences.join(QLatin1Char(' '));
}

QString ReasonText::infeasible(const Plan &plan, const Format &format)
{
    if (!plan.infeasible)
        return {};
    const Infeasible &infeasible = *plan.infeasible;
    const Product *product = plan.catalog ? plan.catalog->findProduct(infeasible.product) : nullptr;
    QStringList sentences;
    if (infeasible.reason == Reason::GoalNotMet && infeasible.goal > 0) {
        sentences << tr("The nearest is %1: %2 needs %3, the goal is %4.")
                         .arg(QString::fromStdString(product ? product->name : infeasible.product),
                              PlanText::operation(infeasible.operation),
                              format.milliseconds(infeasible.nearest),
                              format.milliseconds(infeasible.goal));
    } else if (!infeasible.misses.empty()) {
        QStringList misses;
        for (const Infeasible::Miss &miss : infeasible.misses)
            misses << tr("%1 needs %2 (goal %3)")
                          .arg(PlanText::operation(miss.operation),
                               format.milliseconds(miss.reachedMs),
                               format.milliseconds(miss.goalMs));
        sentences << tr("Several goals stand in the way: %1.")
                         .arg(misses.join(tr(", ", "between two of a list")));
    } else {
        sentences << tr("What stands in the way: %1.").arg(word(infeasible.reason));
    }
    const QString change = PlanText::smallestChange(infeasible, format);
    if (!change.isEmpty())
        sentences << change;
    return sentences.join(QLatin1Char(' '));
}

} // namespace daemok::ui
