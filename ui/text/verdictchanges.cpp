// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"
#include "ui/text/verdicttext.h"

#include <cmath>
#include <functional>

namespace daemok::ui {
namespace {

enum class Better { Less, More };

/// A change that the eye would not see in the rounded figures is none.
constexpr double kSame = 5e-4;

void setChange(Fact &fact, double now, double before, Better better,
               const std::function<QString(double)> &text)
{
    const double difference = now - before;
    if (std::abs(difference) <= kSame * std::max(std::abs(now), std::abs(before)))
        return;
    const bool up = difference > 0;
    fact.change =
        VerdictText::tr("%1 %2%3", "arrow, sign, how much a figure has changed")
            .arg(up ? QStringLiteral("▲") : QStringLiteral("▼"),
                 up ? QStringLiteral("+") : QStringLiteral("\u2212"), text(std::abs(difference)));
    fact.changeTone = up == (better == Better::More) ? Tone::Good : Tone::Bad;
}

} // namespace

void VerdictText::addChanges(std::array<Fact, NUM_FACTS> &facts, const Plan &plan,
                             const Plan &pinned, const Format &format)
{
    const double savedNow = plan.llm.monthlyWithoutReuse - plan.llm.monthlyWithReuse;
    const double savedBefore = pinned.llm.monthlyWithoutReuse - pinned.llm.monthlyWithReuse;
    if (plan.llm.priced && pinned.llm.priced && plan.llm.currency == pinned.llm.currency)
        setChange(facts[Reuse], savedNow, savedBefore, Better::More,
                  [&](double by) { return format.moneyScaled(by, plan.llm.currency); });
    if (!plan.recommended || !pinned.recommended)
        return;
    const Layout &now = *plan.recommended;
    const Layout &before = *pinned.recommended;
    if (now.cost.currency == before.cost.currency)
        setChange(facts[Cost], now.cost.monthly, before.cost.monthly, Better::Less,
                  [&](double by) { return format.moneyScaled(by, now.cost.currency); });
    setChange(facts[Nodes], now.nodes(), before.nodes(), Better::Less,
              [&](double by) { return format.count(by); });
    if (const int op = tightest(now); op >= 0) {
        const LatencyFigure &is = now.latency[static_cast<std::size_t>(op)];
        const LatencyFigure &was = before.latency[static_cast<std::size_t>(op)];
        if (was.asked && !is.beyondGrid && !was.beyondGrid)
            setChange(facts[Latency], is.p99Ms, was.p99Ms, Better::Less,
                      [&](double by) { return format.milliseconds(by); });
    }
    setChange(facts[Headroom], now.headroom, before.headroom, Better::More,
              [&](double by) { return format.number(by); });
    if (facts[Limit].value != limit(before, format).value)
        facts[Limit].change =
            tr("was %1", "the limit that bound before").arg(limit(before, format).value);
}

} // namespace daemok::ui
