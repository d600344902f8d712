// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/comparetext.h"

#include "ui/text/format.h"
#include "ui/text/questiontext.h"
#include "ui/text/reporttext.h"

#include <algorithm>
#include <cmath>

namespace daemok::ui {

using planner::Change;
using planner::ChangeKind;
using planner::Version;
using planner::Waterfall;
using planner::WaterfallEnd;
using planner::WaterfallStep;

namespace {

constexpr double kNothing = 0.005; // money that no figure shows

QString arrow(double difference)
{
    return difference > 0 ? QStringLiteral("▲ +") : QStringLiteral("▼ \u2212");
}

} // namespace

QString CompareText::change(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::Preset:
        return tr("Kind of service");
    case ChangeKind::Answer:
        return planner::answersOf(change).size() > 1 ? tr("How results are read again")
                                                     : QuestionText::label(change.answer);
    case ChangeKind::Goal:
        return QuestionText::label(change.goal);
    case ChangeKind::Table:
        break;
    }
    switch (change.table) {
    case OwnTable::Servers:
        return tr("Own servers");
    case OwnTable::PriceBook:
        return tr("Own prices");
    case OwnTable::Calibration:
        return tr("Measured rates");
    case OwnTable::Exchange:
        return tr("Rates of exchange");
    }
    return {};
}

QString CompareText::value(const Change &change, const Version &version, const Format &format)
{
    const UsagePattern &pattern = version.pattern;
    switch (change.kind) {
    case ChangeKind::Preset:
        return pattern.preset ? QuestionText::preset(pattern.preset->id) : QString();
    case ChangeKind::Goal: {
        const auto goal = pattern.goalMs(change.goal);
        return goal ? format.milliseconds(*goal) : tr("none", "no goal");
    }
    case ChangeKind::Table:
        return tr("%n row(s)", nullptr, static_cast<int>(rowsOf(change.table, version.tables)));
    case ChangeKind::Answer:
        break;
    }
    const auto members = planner::answersOf(change);
    QStringList parts;
    for (const AnswerId id : members) {
        const QString word = ReportText::answer(id, pattern, format);
        if (members.size() == 1)
            parts << word;
        else if (pattern.likely(id) > 0)
            parts << tr("%1 %2", "share of reads and its kind").arg(word, QuestionText::label(id));
    }
    const QString words = parts.join(tr(", ", "between two of a list"));
    return pattern.own(members.front()) || !pattern.find(members.front())
               ? words
               : tr("%1 (preset)", "an answer that nobody gave").arg(words);
}

QString CompareText::fromTo(const Change &change, const Version &from, const Version &to,
                            const Format &format)
{
    const QString before = value(change, from, format);
    const QString after = value(change, to, format);
    if (before != after)
        return tr("%1 → %2", "value before and after").arg(before, after);
    return change.kind == ChangeKind::Table ? tr("%1, other figures", "rows of a table").arg(after)
                                            : tr("%1, another range", "an answer").arg(after);
}

QString CompareText::step(const WaterfallStep &step)
{
    QStringList names;
    for (const Change &each : step.changes)
        names << change(each);
    return names.join(tr(" + ", "between changes that share a step"));
}

QString CompareText::fromTo(const WaterfallStep &step, const Version &from, const Version &to,
                            const Format &format)
{
    QStringList values;
    for (const Change &each : step.changes)
        values << fromTo(each, from, to, format);
    return values.join(tr("; ", "between the values of changes that share a step"));
}

QString CompareText::difference(double amount, const std::string &currency, const Format &format)
{
    if (std::abs(amount) < kNothing)
        return tr("= %1", "no difference").arg(format.money(0, currency));
    return arrow(amount) + format.money(std::abs(amount), currency);
}

QString CompareText::difference(int nodes, const Format &format)
{
    return nodes == 0 ? tr("=", "no difference") : arrow(nodes) + format.count(std::abs(nodes));
}

QString CompareText::summary(const Waterfall &made, const Format &format)
{
    switch (made.end) {
    case WaterfallEnd::Same:
        return tr("No answer differs: the cost is the same.");
    case WaterfallEnd::FirstUnfit:
        return tr("No layout meets the goals of the first: there is no cost to start from.");
    case WaterfallEnd::SecondUnfit:
        return tr("No layout meets the goals of the second: there is no cost to lead to.");
    case WaterfallEnd::OtherCurrency:
        return tr("The two are planned in different currencies: their costs cannot be joined.");
    case WaterfallEnd::Stopped:
        return tr("Stopped.");
    case WaterfallEnd::Whole:
        break;
    }
    const auto most = std::max_element(
        made.steps.begin(), made.steps.end(), [](const WaterfallStep &a, const WaterfallStep &b) {
            return std::abs(a.difference()) < std::abs(b.difference());
        });
    const double whole = made.last.monthly - made.first.monthly;
    const QString all = difference(whole, made.currency, format);
    if (std::abs(most->difference()) < kNothing)
        return tr("%n step(s) differ, none of them moves the cost.", nullptr,
                  static_cast<int>(made.steps.size()));
    return tr("%1 a month in all; most of it comes from: %2 (%3).")
        .arg(all, step(*most), difference(most->difference(), made.currency, format));
}

QString CompareText::unsure(const Waterfall &made, const Format &format)
{
    if (made.steps.empty())
        return {};
    double least = 1;
    bool unsure = false;
    const auto look = [&](const planner::WaterfallState &state) {
        if (state.reached)
            return;
        unsure = true;
        least = std::min(least, state.enough.value_or(1));
    };
    look(made.first);
    for (const WaterfallStep &step : made.steps)
        look(step.after);
    if (!unsure)
        return {};
    return tr("The asked confidence is not reached everywhere, because a goal stands in the way: "
              "down to %1 of the futures. There a step may cost less although more is asked.")
        .arg(format.percent(least));
}

QString CompareText::order()
{
    return tr(
        "Each step is a plan with all changes so far, in the order of the interview. In "
        "another order the steps would be other ones, their sum the same; \"alone\" is what a "
        "change does by itself.");
}

} // namespace daemok::ui
