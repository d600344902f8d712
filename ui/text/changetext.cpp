// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/changetext.h"

#include "ui/text/format.h"
#include "ui/text/plantext.h"

namespace daemok::ui {
namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString operation(const std::string &name)
{
    for (int i = 0; i < kReportedOps; ++i) {
        if (reportedOpName(static_cast<ReportedOp>(i)) == name)
            return PlanText::operation(static_cast<ReportedOp>(i));
    }
    return text(name);
}

} // namespace

QString ChangeText::sentence(const PlanChange &change, const Format &format)
{
    switch (change.kind) {
    case PlanChangeKind::Catalogue:
        return change.before == change.after
                   ? tr("Prices or rules of the catalogue %1 are not the same.")
                         .arg(text(change.after))
                   : tr("Catalogue: %1, was %2.").arg(text(change.after), text(change.before));
    case PlanChangeKind::Verdict:
        return change.afterValue > 0 ? tr("A layout fits now; none did.")
                                     : tr("No layout fits any more.");
    case PlanChangeKind::Product:
        return tr("Results in: %1, was %2.").arg(text(change.after), text(change.before));
    case PlanChangeKind::Place:
        return tr("Where: %1, was %2.").arg(text(change.after), text(change.before));
    case PlanChangeKind::Role:
        return tr("%1: %2 node(s), was %3.")
            .arg(text(change.subject), format.count(change.afterValue),
                 format.count(change.beforeValue));
    case PlanChangeKind::Server:
        return tr("%1: server %2, was %3.", "role, server types")
            .arg(text(change.subject), text(change.after), text(change.before));
    case PlanChangeKind::Monthly:
        return tr("Cost a month: %1, was %2.")
            .arg(format.money(change.afterValue, change.after),
                 format.money(change.beforeValue, change.before));
    case PlanChangeKind::OneOff:
        return tr("Paid once: %1, was %2.")
            .arg(format.money(change.afterValue, change.after),
                 format.money(change.beforeValue, change.before));
    case PlanChangeKind::P99:
        return tr("%1, p99: %2, was %3.", "operation, times")
            .arg(operation(change.subject), format.milliseconds(change.afterValue),
                 format.milliseconds(change.beforeValue));
    }
    return {};
}

QStringList ChangeText::sentences(const std::vector<PlanChange> &changes, const Format &format)
{
    QStringList sentences;
    for (const PlanChange &change : changes)
        sentences << sentence(change, format);
    return sentences;
}

QString ChangeText::restored(const QString &file, const std::vector<PlanChange> &changes,
                             const Format &format)
{
    const QString from =
        tr("Restored from %1 and computed again with today's catalogue.").arg(file);
    if (changes.empty())
        return from + QLatin1Char(' ') + tr("Nothing has changed.");
    return from + QLatin1Char(' ') + sentences(changes, format).join(QLatin1Char(' '));
}

QString ChangeText::projectAltered()
{
    return tr("The project inside the PDF is not the one the report was made from: its SHA-256 "
              "does not match the one in the report.");
}

QString ChangeText::planAltered()
{
    return tr("The plan inside the PDF is not the one the report shows: its SHA-256 does not match "
              "the one in the report.");
}

} // namespace daemok::ui
