// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/economics.h"

#include "core/reuse/economics.h"

#include <cmath>
#include <utility>

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

std::vector<FactGrid::Row> Economics::rows(const ReuseCurves &curves, const UsagePattern &pattern,
                                           const Format &format)
{
    if (!curves.sweep)
        return {};
    Economics facts(*curves.sweep, format);
    facts.addMoney();
    facts.addQuantities();
    facts.addLimits(pattern);
    return std::move(facts.m_rows);
}

Economics::Economics(const RetentionSweep &sweep, const Format &format)
    : m_sweep(sweep),
      m_format(format)
{}

void Economics::add(const QString &label, const QString &tip, const Text &text, bool strong)
{
    FactGrid::Row row{label, {text(m_sweep.chosen)}, tip, strong};
    if (m_sweep.best)
        row.values << text(*m_sweep.best);
    m_rows.push_back(std::move(row));
}

QString Economics::money(double amount) const
{
    return m_format.money(amount, m_sweep.currency);
}

void Economics::addMoney()
{
    const QString unknown = tr("not priced");
    const auto net = [&](const RetentionFigures &f, double of) {
        return m_sweep.priced() && f.keepMonthly
                   ? m_format.moneyDifference(f.netMonthly / of, m_sweep.currency)
                   : unknown;
    };
    add(
        tr("Retention"), tr("How long an answer stays in the store."),
        [&](const RetentionFigures &f) { return m_format.seconds(f.retention.value()); }, true);
    add(
        tr("Net saving, a month"), {}, [&](const RetentionFigures &f) { return net(f, 1); }, true);
    add(tr("Net saving, a day"), {},
        [&](const RetentionFigures &f) { return net(f, kDaysPerMonth); });
    add(tr("Calls saved, a month"), tr("Calls to the model that are not made, at its price."),
        [&](const RetentionFigures &f) {
            return m_sweep.apiPriced ? money(f.apiSavedMonthly) : unknown;
        });
    add(tr("Keeping, a month"), tr("What the layout costs above the one without stored results."),
        [&](const RetentionFigures &f) {
            return m_sweep.layoutPriced && f.keepMonthly ? money(*f.keepMonthly) : unknown;
        });
    if (m_sweep.chosen.wrongMonthly != 0)
        add(tr("Wrong answers, a month"), tr("What they cost, less the calls they spare."),
            [&](const RetentionFigures &f) { return money(f.wrongMonthly); });
    if (const auto hit = m_sweep.breakEvenHitRatio())
        m_rows.push_back({tr("Pays from a hit ratio of"),
                          {m_format.percent(*hit)},
                          tr("Where the calls saved equal what keeping and wrong answers cost."),
                          false});
}

void Economics::addQuantities()
{
    add(tr("Hit ratio"), tr("Calls answered from the store, of all calls."),
        [&](const RetentionFigures &f) { return m_format.percent(f.hitRatio); });
    add(tr("Stored results"), tr("Items in the month the layout carries."),
        [&](const RetentionFigures &f) { return m_format.scaled(f.items); });
    add(tr("Volume"), tr("Of one copy, before index and compression."),
        [&](const RetentionFigures &f) { return m_format.bytes(f.bytes.value()); });
    add(tr("Nodes"), tr("Of the whole layout."), [&](const RetentionFigures &f) {
        return f.nodes ? m_format.count(*f.nodes) : tr("too much for it");
    });
    add(tr("Writes for a useful read"), tr("(1 − h) / h"), [&](const RetentionFigures &f) {
        const double writes = f.mix.writesPerRead();
        return std::isfinite(writes) ? m_format.number(writes) : tr("no reads");
    });
}

void Economics::addLimits(const UsagePattern &pattern)
{
    if (m_sweep.staleAfter)
        m_rows.push_back({tr("Not given when older than"),
                          {m_format.seconds(m_sweep.staleAfter->value())},
                          tr("Longer retentions act like this one."),
                          false});
    if (const double wrong = pattern.likely(AnswerId::FalseHitCost); wrong > 0)
        m_rows.push_back({tr("A wrong answer costs"),
                          {money(wrong)},
                          tr("Against %1 for a call.").arg(money(m_sweep.callPrice)),
                          false});
}

QStringList Economics::notes(const ReuseCurves &curves, const UsagePattern &pattern,
                             const Format &format)
{
    QStringList notes;
    if (!curves.sweep)
        notes << (curves.typedLoad
                      ? tr("The load was typed operation by operation: no calls, no reuse.")
                      : tr("Money and nodes need a layout that can be built."));
    if (curves.fromLog && curves.sweep
        && std::abs(curves.sweep->chosen.hitRatio - curves.plannedHit) > kWorthSaying)
        notes << tr("The plan counts with the three answers: a hit ratio of %1 where the log gives "
                    "%2.")
                     .arg(format.percent(curves.plannedHit),
                          format.percent(curves.sweep->chosen.hitRatio));
    if (curves.withinScale < 1)
        notes << (curves.userLaw
                      ? tr("Answers are not shared between users: only repeats of the same user "
                           "count, with their own gaps.")
                      : tr("Answers are not shared between users: only repeats of the same user "
                           "count, taken to come as soon as all."));
    if (pattern.likely(AnswerId::SemanticGain) > 0 && !(pattern.likely(AnswerId::FalseHitCost) > 0))
        notes << tr("What a wrong answer costs is not answered: it counts as nothing.");
    return notes;
}

} // namespace daemok::ui
