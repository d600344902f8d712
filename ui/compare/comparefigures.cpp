// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparefigures.h"

#include "ui/text/comparetext.h"
#include "ui/text/format.h"
#include "ui/text/reversetext.h"

#include <algorithm>
#include <cmath>

namespace daemok::ui {

using planner::Reverse;
using planner::ReverseQuestion;
using planner::ReverseSubject;
using planner::ReverseTrial;
using planner::Version;
using planner::Waterfall;
using planner::WaterfallState;
using planner::WaterfallStep;

namespace {

constexpr qsizetype kLongest = 36; // of a text in a column; the tooltip says the rest
constexpr double kCut = 0.5;       // steps smaller than this share of the bars are magnified

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString shortened(const QString &text)
{
    return text.size() <= kLongest ? text : text.left(kLongest - 1) + QStringLiteral("…");
}

/// Where the scale begins: at 0, or so far below the least state that the steps fill most of the room.
double leastOf(const Waterfall &made)
{
    double low = std::min(made.first.monthly, made.last.monthly);
    double high = std::max(made.first.monthly, made.last.monthly);
    for (const WaterfallStep &step : made.steps) {
        low = std::min(low, step.after.monthly);
        high = std::max(high, step.after.monthly);
    }
    const double span = high - low;
    if (span <= 0 || span > kCut * high)
        return 0;
    const double wanted = std::max(0.0, low - span / 2);
    const double unit = std::pow(10.0, std::floor(std::log10(std::max(span, 1e-9))));
    return std::floor(wanted / unit) * unit;
}

std::string tokens(const WaterfallState &state, const std::string &currency, const Format &format)
{
    return state.llmApi ? utf8(format.money(*state.llmApi, currency)) : std::string();
}

BarRow endRow(const QString &id, const QString &name, const WaterfallState &state,
              const std::string &currency, const Format &format)
{
    BarRow row;
    row.id = utf8(id);
    row.label = utf8(name);
    row.value = state.monthly;
    row.text = utf8(format.money(state.monthly, currency));
    row.columns = {std::string(), std::string(), utf8(format.count(state.nodes)),
                   tokens(state, currency, format)};
    row.marked = true;
    if (!state.reached)
        row.note = utf8(CompareFigures::tr("less sure", "a step's mark"));
    return row;
}

} // namespace

BarSpec CompareFigures::noWaterfall(const QString &why)
{
    BarSpec spec;
    spec.title = utf8(tr("What each changed answer adds to the cost"));
    spec.empty = utf8(why);
    return spec;
}

BarSpec CompareFigures::waterfall(const Waterfall &made, const Version &from, const Version &to,
                                  const QString &fromName, const QString &toName,
                                  const Format &format)
{
    BarSpec spec = noWaterfall(CompareText::summary(made, format));
    spec.summary = spec.empty;
    if (made.steps.empty())
        return spec;
    spec.least = leastOf(made);
    spec.labelTitle = utf8(tr("Changed answer"));
    spec.valueTitle = utf8(
        spec.least > 0
            ? tr("A month; the scale begins at %1").arg(format.money(spec.least, made.currency))
            : tr("A month"));
    spec.columns = {utf8(tr("From → to")), utf8(tr("Alone")), utf8(tr("Nodes")),
                    utf8(tr("LLM API"))};
    BarGroup group;
    group.rows.push_back(
        endRow(QStringLiteral("first"), fromName, made.first, made.currency, format));
    for (const WaterfallStep &step : made.steps) {
        const double by = step.difference();
        BarRow row;
        row.id = planner::changeName(step.changes.front());
        row.label = utf8(CompareText::step(step));
        row.value = std::max(step.before.monthly, step.after.monthly);
        row.reference = step.before.monthly; // where the bar above ended
        row.pieces = {{std::min(step.before.monthly, step.after.monthly), row.value,
                       by > 0 ? BarPiece::Look::Second : BarPiece::Look::First}};
        row.text = utf8(CompareText::difference(by, made.currency, format));
        const QString values = CompareText::fromTo(step, from, to, format);
        const QString alone = step.alone
                                  ? CompareText::difference(*step.alone, made.currency, format)
                                  : tr("—", "no value");
        row.columns = {utf8(shortened(values)), utf8(alone),
                       utf8(CompareText::difference(step.after.nodes - step.before.nodes, format)),
                       step.after.llmApi && step.before.llmApi ? utf8(CompareText::difference(
                           *step.after.llmApi - *step.before.llmApi, made.currency, format))
                                                               : std::string()};
        QStringList tip{values, tr("%1 a month before, %2 after; by itself it would be %3.")
                                    .arg(format.money(step.before.monthly, made.currency),
                                         format.money(step.after.monthly, made.currency), alone)};
        if (step.changes.size() > 1)
            tip << tr("They share a step: between them no layout fits, or they contradict.");
        if (!step.after.reached && step.after.enough)
            tip << tr("Enough in %1 of the futures only: a goal stands in the way of more.")
                       .arg(format.percent(*step.after.enough));
        if (!step.after.priced)
            tip << tr("Not all lines are priced.");
        row.tip = utf8(tip.join(QLatin1Char('\n')));
        if (!step.after.reached)
            row.note = utf8(tr("less sure", "a step's mark"));
        group.rows.push_back(std::move(row));
    }
    group.rows.push_back(endRow(QStringLiteral("last"), toName, made.last, made.currency, format));
    spec.groups.push_back(std::move(group));
    return spec;
}

ChartSpec CompareFigures::noTrials(const QString &why)
{
    ChartSpec spec;
    spec.title = utf8(tr("What was tried"));
    spec.empty = utf8(why);
    return spec;
}

ChartSpec CompareFigures::trials(const ReverseQuestion &question, const Reverse &made,
                                 const Format &format)
{
    ChartSpec spec = noTrials(ReverseText::headline(question, made, format));
    spec.title = utf8(question.monthly ? tr("What the month costs at each value that was tried")
                                       : tr("How many nodes each value needs that was tried"));
    spec.summary = spec.empty;
    spec.x.title = utf8(ReverseText::subject(question.subject));
    spec.x.scale = question.subject == ReverseSubject::Reuse ? Scale::Linear : Scale::Log;
    spec.x.unit = answerSpec(planner::answerOf(question.subject)).unit;
    spec.y.fromZero = true;
    spec.y.title = utf8(question.monthly ? tr("A month") : tr("Nodes"));
    if (question.monthly)
        spec.y.currency = made.currency;
    ChartSeries line, within, beyond;
    line.kind = SeriesKind::Line;
    line.role = SeriesRole::Other;
    line.name = utf8(tr("Plans"));
    within.role = SeriesRole::Feasible;
    within.name = utf8(tr("within"));
    beyond.role = SeriesRole::Infeasible;
    beyond.name = utf8(tr("beyond"));
    double most = question.monthly ? *question.monthly : question.nodes.value_or(0);
    const double limit = most;
    for (const ReverseTrial &trial : made.trials) {
        if (!trial.fits)
            continue;
        const double y = question.monthly ? trial.monthly : trial.nodes;
        // Far off, the bracket is searched in large steps: they would leave no room for what decides.
        const bool far = y > 4 * limit || (made.plan && !made.least && trial.value > 4 * made.value)
                         || (made.plan && trial.value < made.value / 16);
        if (far && trial.value != made.answered)
            continue;
        ChartPoint point;
        point.x = trial.value;
        point.y = y;
        point.id = utf8(QString::number(trial.value));
        point.lines = {utf8(ReverseText::value(question.subject, trial.value, format)),
                       utf8(trial.carries ? tr("within what was asked")
                            : trial.sure  ? tr("beyond what was asked")
                                          : tr("not as sure as asked"))};
        most = std::max(most, y);
        line.points.push_back({trial.value, y});
        (trial.carries ? within : beyond).points.push_back(std::move(point));
    }
    for (ChartSeries *series : {&line, &within, &beyond})
        if (!series->points.empty() && (series != &line || line.points.size() > 1))
            spec.series.push_back(std::move(*series));
    if (spec.series.empty())
        return spec;
    ChartMarker budget;
    budget.id = question.monthly ? "budget" : "nodes";
    budget.across = ChartMarker::Across::Y;
    budget.value = limit;
    budget.label = utf8(question.monthly ? tr("Budget:") : tr("Servers:"));
    budget.least = 1;
    budget.most = 1.1 * most;
    budget.draggable = true;
    spec.markers.push_back(std::move(budget));
    spec.y.high = 1.15 * most;
    if (made.plan) {
        ChartMarker carried;
        carried.id = "carried";
        carried.across = ChartMarker::Across::X;
        carried.value = made.value;
        carried.label = utf8(made.least ? tr("enough from") : tr("carried"));
        spec.markers.push_back(std::move(carried));
    }
    return spec;
}

} // namespace daemok::ui
