// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/explaintext.h"

#include "core/planner/explain/figurepath.h"
#include "core/quantity/formula.h"
#include "ui/text/format.h"
#include "ui/text/idfromname.h"
#include "ui/text/origintext.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/questiontext.h"
#include "ui/text/termtext.h"
#include "ui/text/verdicttext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace daemok::ui {
namespace {

QString answerLabel(const std::string &path)
{
    const std::string_view text(path);
    if (text.starts_with("answers."))
        if (const auto id = answerFromName(text.substr(8)))
            return QuestionText::label(*id);
    if (text.starts_with("goals."))
        if (const auto id = goalFromName(text.substr(6)))
            return QuestionText::label(*id);
    return {};
}

const SourceEntry *sourceEntry(const Source &source, const Plan &plan)
{
    if (!plan.catalog)
        return nullptr;
    const auto found = plan.catalog->sources.find(source.key);
    return found == plan.catalog->sources.end() ? nullptr : &found->second;
}

/// A formula with its symbols replaced by the values of the terms.
formula::Node withValues(const formula::Node &node, const planner::Explanation &explanation,
                         const Format &format)
{
    for (const Term &term : explanation.terms.terms)
        if (formula::textOf(node) == term.symbol)
            return {formula::Node::Kind::Name,
                    ExplainText::putIn(term.value, term.unit, format).toStdString(),
                    {}};
    formula::Node copy = node;
    for (formula::Node &part : copy.parts)
        part = withValues(part, explanation, format);
    return copy;
}

} // namespace

QString ExplainText::findNote(std::string_view id)
{
    static constexpr std::array kNotes = {
        std::pair("another_member_leads",
                  QT_TR_NOOP(
                      "Each group keeps serving after the failure: another of its members leads.")),
        std::pair("as_the_first_site",
                  QT_TR_NOOP("The second site carries the whole load alone: it is as large as the "
                             "first, at the prices of the first one's place.")),
        std::pair(
            "awaited_of_replies",
            QT_TR_NOOP(
                "reply(a, k, X): of k nodes that are asked, the reply that comes as number a.")),
        std::pair(
            "density_of_gaps",
            QT_TR_NOOP(
                "f is the density of F: the gaps between two equal requests are log-normal.")),
        std::pair("disk_only_on_miss",
                  QT_TR_NOOP("The disk is read only where memory does not hold the data.")),
        std::pair(
            "fewest_that_meet_the_goals",
            QT_TR_NOOP(
                "The fewest nodes with which every goal holds, the other roles as chosen; found by "
                "trying counts, each with its whole law of answer times.")),
        std::pair("fewest_instances",
                  QT_TR_NOOP("n is the smallest whole number of instances for which this holds.")),
        std::pair("headroom_by_bisection",
                  QT_TR_NOOP(
                      "Found by trying: all rates are multiplied until a limit or a goal breaks.")),
        std::pair("last_of_tasks",
                  QT_TR_NOOP("last(k, X): k tasks run side by side and the slowest is awaited.")),
        std::pair("month_by_bisection",
                  QT_TR_NOOP("Found by trying months: the counts stay, the load grows.")),
        std::pair(
            "object_storage",
            QT_TR_NOOP("What is kept lies in object storage, not on the disks of these nodes.")),
        std::pair("one_for_the_layout", QT_TR_NOOP("Charged once for the whole layout.")),
        std::pair(
            "one_upgrade",
            QT_TR_NOOP("The existing database is there already: only the difference is charged.")),
        std::pair("quantile_of_sum",
                  QT_TR_NOOP("A quantile of the sum of all waits and services, computed from their "
                             "laws; never a sum "
                             "of percentiles. W are mean waits, S mean services.")),
        std::pair(
            "raw_load_without_reuse",
            QT_TR_NOOP("The load was entered as rates of the store: nothing is known of reuse.")),
        std::pair("some_lines_not_priced",
                  QT_TR_NOOP("Lines without a price are not in this sum; they are not zero."))};
    const auto *found = std::find_if(kNotes.begin(), kNotes.end(),
                                     [&](const auto &known) { return known.first == id; });
    if (found != kNotes.end())
        return tr(found->second);
    constexpr std::string_view least = "at_least:";
    if (id.starts_with(least)) {
        const auto missing = fromName<RecoveryMissing>(
            id.substr(least.size()), static_cast<std::size_t>(RecoveryMissing::NoBackup) + 1,
            recoveryMissingName);
        return missing ? tr("It takes at least this long: %1.", "missing fact")
                             .arg(PlanText::recoveryMissing(*missing))
                       : QString();
    }
    constexpr std::string_view breaks = "breaks_first:";
    if (!id.starts_with(breaks))
        return {};
    const auto limit =
        fromName<Constraint>(id.substr(breaks.size()),
                             static_cast<std::size_t>(Constraint::TokenSpeed) + 1, constraintName);
    return limit ? tr("Beyond it, this breaks first: %1.", "constraint")
                       .arg(PlanText::constraint(*limit))
                 : QString();
}

QString ExplainText::note(std::string_view id)
{
    const QString known = findNote(id);
    return known.isEmpty() ? QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))
                           : known;
}

bool ExplainText::knowsNote(std::string_view id)
{
    return !findNote(id).isEmpty();
}

QString ExplainText::whyNotFewer(const planner::OneLess &why, const Format &format)
{
    const QString left = format.withUnit(why.left, "nodes");
    const QString needed = format.withUnit(why.demand, why.unit);
    const QString carried = format.withUnit(why.carried, why.unit);
    if (why.limit == Constraint::Latency) {
        if (!why.operation)
            return tr("With %1 a goal is missed.", "number of nodes").arg(left);
        const QString operation = PlanText::operation(*why.operation);
        if (why.carried <= 0)
            return tr("With %1 the queue of “%2” has no end; its goal is %3.", "number of nodes")
                .arg(left, operation, needed);
        if (why.fails)
            return tr("With %1 “%2” takes %3 at p99; its goal is %4.", "number of nodes")
                .arg(left, operation, carried, needed);
        return tr("With %1 “%2” would take %3 at p99: within its goal of %4, but not with the "
                  "margin that the search keeps.",
                  "number of nodes")
            .arg(left, operation, carried, needed);
    }
    const QString limit = PlanText::constraint(why.limit);
    if (why.unit == "nodes")
        return tr("%1: %2 at least, and one step fewer leaves %3.", "limit, needed, left")
            .arg(limit, needed, carried);
    return tr("%1: %2 needed, but %3 can carry only %4.", "limit, needed, nodes, carried")
        .arg(limit, needed, left, carried);
}

QString ExplainText::putIn(double value, std::string_view unit, const Format &format)
{
    constexpr double noLimit = 1e14;
    if (!std::isfinite(value) || std::abs(value) >= noLimit)
        return QStringLiteral("∞");
    if (unit == "share" || unit == "1/a")
        return format.percent(value);
    const double size = std::abs(value);
    const int decimals =
        value == std::floor(value) || size >= 1000
            ? 0
            : std::clamp(3 - static_cast<int>(std::floor(std::log10(std::max(size, 1e-9)))), 0, 9);
    QString number = format.locale().toString(value, 'f', decimals);
    const QString point = format.locale().decimalPoint();
    if (number.contains(point)) {
        while (number.endsWith(QLatin1Char('0')))
            number.chop(1);
        if (number.endsWith(point))
            number.chop(point.size());
    }
    if (unit.size() >= 3
        && (unit.starts_with("USD") || unit.starts_with("KRW") || unit.starts_with("JPY")
            || unit.starts_with("EUR")))
        return format.money(value, std::string(unit.substr(0, 3)));
    static constexpr std::array<std::string_view, 11> kShort = {
        "GiB", "MiB", "GB", "B", "ms", "s", "vCPU", "IOPS", "MB/s", "Gbit/s", "d"};
    if (std::find(kShort.begin(), kShort.end(), unit) == kShort.end())
        return number;
    return tr("%1\u00A0%2", "number in a formula, its unit")
        .arg(number, QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size())));
}

QString ExplainText::cameFrom(const Term &term, const Plan &plan, std::string_view figure,
                              const Format &format)
{
    const QString origin = OriginText::word(term.origin);
    if (!term.figure.empty()) {
        const QString of = owner(plan, term.figure, format);
        const bool elsewhere = !of.isEmpty() && of != owner(plan, figure, format);
        return tr("computed: %1", "figure, or what it belongs to")
            .arg(elsewhere ? of : name(plan, term.figure));
    }
    if (!term.answer.empty()) {
        const QString label = answerLabel(term.answer);
        return term.source.asOf.empty() ? tr("%1: %2", "origin, question").arg(origin, label)
                                        : tr("%1: %2, %3", "origin, question, date")
                                              .arg(origin, label, OriginText::date(term.source));
    }
    const SourceEntry *entry = sourceEntry(term.source, plan);
    const QString title =
        entry ? QString::fromStdString(entry->title) : QString::fromStdString(term.source.key);
    if (title.isEmpty())
        return term.source.asOf.empty()
                   ? origin
                   : tr("%1, %2", "origin, date").arg(origin, OriginText::date(term.source));
    return tr("%1: %2, %3", "origin, source, date")
        .arg(origin, title, OriginText::date(term.source));
}

QString ExplainText::sourceHelp(const Term &term, const Plan &plan)
{
    QStringList lines{OriginText::sentence(term.origin)};
    if (const SourceEntry *entry = sourceEntry(term.source, plan)) {
        lines << QString::fromStdString(entry->title) << QString::fromStdString(entry->address)
              << OriginText::status(term.source.status);
    } else if (!term.source.key.empty()) {
        lines << QString::fromStdString(term.source.key);
    }
    if (!term.source.asOf.empty())
        lines << tr("as of %1", "date").arg(OriginText::date(term.source));
    if (!term.figure.empty())
        lines << tr("Opens this figure.");
    else if (!term.answer.empty())
        lines << tr("Goes to this question.");
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString ExplainText::asText(const planner::Explanation &explanation, const Plan &plan,
                            const Format &format)
{
    QStringList lines{
        tr("%1 (%2)", "figure, where it stands")
            .arg(name(plan, explanation.figure), place(plan, explanation.figure, format)),
        format.withUnit(explanation.value, explanation.unit), QString()};
    const QString text = QString::fromStdString(explanation.terms.text);
    if (const auto read = formula::parse(explanation.terms.text)) {
        for (const formula::Node &line : read->lines)
            lines << QString::fromStdString(formula::textOf(line));
        formula::Node first = read->lines.front();
        if (first.kind == formula::Node::Kind::Relation) {
            first.parts[1] = withValues(first.parts[1], explanation, format);
            lines << QString::fromStdString(formula::textOf(first));
        }
        lines << QString();
    } else if (!text.isEmpty()) {
        lines << text << QString();
    }
    for (const Term &term : explanation.terms.terms)
        lines << tr("%1\t%2\t%3\t%4", "symbol, name, value, source of a term")
                     .arg(QString::fromStdString(term.symbol), TermText::word(term.name),
                          format.withUnit(term.value, term.unit),
                          cameFrom(term, plan, explanation.figure, format));
    if (explanation.whyNotFewer)
        lines << QString() << whyNotFewer(*explanation.whyNotFewer, format);
    for (const std::string &id : explanation.terms.notes)
        lines << note(id);
    return lines.join(QLatin1Char('\n'));
}

} // namespace daemok::ui
