// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/economics.h"

#include "core/reuse/economics.h"
#include "ui/reuse/regretchart.h"
#include "ui/text/format.h"

#include <cmath>
#include <functional>

namespace daemok::ui {

using planner::RetentionFigures;
using planner::RetentionSweep;
using planner::ReuseCurves;

namespace {

constexpr double kDaysPerMonth = kHoursPerMonth / 24;
constexpr double kWorthSaying = 0.01; // hit ratios that differ by more than a point

} // namespace

QStringList Economics::titles(const ReuseCurves &curves)
{
    QStringList titles{QString(), tr("Chosen")};
    if (curves.sweep && curves.sweep->best)
        titles << tr("Saves most");
    return titles;
}

std::vector<FactGrid::Row> Economics::rows(const ReuseCurves &curves, const UsagePattern &pattern)
{
    std::vector<FactGrid::Row> rows;
    if (!curves.sweep)
        return rows;
    const Format format;
    const RetentionSweep &sweep = *curves.sweep;
    const auto add = [&](const QString &label, const QString &tip,
                         const std::function<QString(const RetentionFigures &)> &text,
                         bool strong = false) {
        FactGrid::Row row{label, {text(sweep.chosen)}, tip, strong};
        if (sweep.best)
            row.values << text(*sweep.best);
        rows.push_back(std::move(row));
    };
    const auto money = [&](double amount) { return format.money(amount, sweep.currency); };
    const QString unknown = tr("not priced");
    add(
        tr("Retention"), tr("How long an answer stays in the store."),
        [&](const RetentionFigures &f) { return format.seconds(f.retention.value()); }, true);
    add(tr("Hit ratio"), tr("Calls answered from the store, of all calls."),
        [&](const RetentionFigures &f) { return format.percent(f.hitRatio); });
    add(tr("Stored results"), tr("Items in the month the layout carries."),
        [&](const RetentionFigures &f) { return format.scaled(f.items); });
    add(tr("Volume"), tr("Of one copy, before index and compression."),
        [&](const RetentionFigures &f) { return format.bytes(f.bytes.value()); });
    add(tr("Nodes"), tr("Of the whole layout."), [&](const RetentionFigures &f) {
        return f.nodes ? format.count(*f.nodes) : tr("too much for it");
    });
    add(tr("Writes for a useful read"), tr("(1 − h) / h"), [&](const RetentionFigures &f) {
        const double writes = f.mix.writesPerRead();
        return std::isfinite(writes) ? format.number(writes) : tr("no reads");
    });
    add(tr("Calls saved, a month"), tr("Calls to the model that are not made, at its price."),
        [&](const RetentionFigures &f) {
            return sweep.apiPriced ? money(f.apiSavedMonthly) : unknown;
        });
    add(tr("Keeping, a month"), tr("What the layout costs above the one without stored results."),
        [&](const RetentionFigures &f) {
            return sweep.layoutPriced && f.keepMonthly ? money(*f.keepMonthly) : unknown;
        });
    if (sweep.chosen.wrongMonthly != 0)
        add(tr("Wrong answers, a month"), tr("What they cost, less the calls they spare."),
            [&](const RetentionFigures &f) { return money(f.wrongMonthly); });
    const auto net = [&](const RetentionFigures &f, double of) {
        return sweep.priced() && f.keepMonthly
                   ? format.moneyDifference(f.netMonthly / of, sweep.currency)
                   : unknown;
    };
    add(
        tr("Net saving, a month"), {}, [&](const RetentionFigures &f) { return net(f, 1); }, true);
    add(tr("Net saving, a day"), {},
        [&](const RetentionFigures &f) { return net(f, kDaysPerMonth); });
    if (const auto hit = sweep.breakEvenHitRatio())
        rows.push_back({tr("Pays from a hit ratio of"),
                        {format.percent(*hit)},
                        tr("Where the calls saved equal what keeping and wrong answers cost."),
                        false});
    if (pattern.known(AnswerId::StaleAfterDays))
        rows.push_back({tr("Not given when older than"),
                        {format.seconds(pattern.likely(AnswerId::StaleAfterDays) * kSecondsPerDay)},
                        tr("Longer retentions act like this one."),
                        false});
    if (const double wrong = pattern.likely(AnswerId::FalseHitCost); wrong > 0)
        rows.push_back({tr("A wrong answer costs"),
                        {money(wrong)},
                        tr("Against %1 for a call.").arg(money(sweep.callPrice)),
                        false});
    return rows;
}

QStringList Economics::notes(const ReuseCurves &curves, const UsagePattern &pattern)
{
    const Format format;
    QStringList notes;
    if (!curves.sweep)
        notes << tr("Money and nodes need a layout that can be built and a load of calls.");
    if (curves.fromLog && curves.sweep
        && std::abs(curves.sweep->chosen.hitRatio - curves.plannedHit) > kWorthSaying)
        notes << tr("The plan counts with the three answers: a hit ratio of %1 where the log gives "
                    "%2.")
                     .arg(format.percent(curves.plannedHit),
                          format.percent(curves.sweep->chosen.hitRatio));
    if (curves.withinScale < 1)
        notes << tr("Answers are not shared between users: only repeats of the same user count, "
                    "taken to come as soon as all.");
    if (pattern.likely(AnswerId::SemanticGain) > 0 && !(pattern.likely(AnswerId::FalseHitCost) > 0))
        notes << tr("What a wrong answer costs is not answered: it counts as nothing.");
    return notes;
}

} // namespace daemok::ui
