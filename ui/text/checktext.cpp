// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/checktext.h"

#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/questiontext.h"

namespace daemok::ui {
namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString label(const Finding &finding)
{
    return finding.answer ? QuestionText::label(*finding.answer) : QString();
}

QString item(const Finding &finding)
{
    return finding.item ? PlanText::costItem(*finding.item) : QString();
}

} // namespace

QString CheckText::severity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("wrong");
    case Severity::Warning:
        return tr("to be settled");
    case Severity::Note:
        return tr("to know");
    }
    return {};
}

QString CheckText::sentence(const Finding &finding, const Format &format)
{
    switch (finding.kind) {
    case CheckKind::SumMismatch:
        return tr("The lines of the bill sum to %1, the month says %2.")
            .arg(format.money(finding.value, finding.text),
                 format.money(finding.limit, finding.text));
    case CheckKind::CopiesAboveNodes:
        return tr("%1 keeps %2 copies on %3 nodes: two copies share a node.")
            .arg(text(finding.subject), format.count(finding.value), format.count(finding.limit));
    case CheckKind::NoSpareAtPeak:
        return tr("%1: with one of its %2 nodes lost in the busiest minute a goal is missed.")
            .arg(text(finding.subject), format.count(finding.value));
    case CheckKind::NothingSurvived:
        return tr("The layout need not survive anything: say so, or ask for the loss of a node.");
    case CheckKind::PeakCountedTwice:
        return finding.subject.empty()
                   ? tr("The peak is counted twice: the requests are said to hold the burst "
                        "already, "
                        "and a burst of %1 is answered too.")
                         .arg(format.factor(finding.value))
                   : tr("The peak is counted twice: the requests hold the busiest minute already, "
                        "and "
                        "the guide's factor %1 is set to %2.")
                         .arg(text(finding.subject), format.number(finding.value));
    case CheckKind::SpareCountedTwice:
        return tr("The same failure is answered twice: the guide's cluster factor %1 is set to %2, "
                  "and "
                  "the layout has spare nodes.")
            .arg(text(finding.subject), format.number(finding.value));
    case CheckKind::MixedUnits:
        return finding.text == "MB"
                   ? tr("Units are mixed: the guide's %1 of %2 MB is the database's size in the "
                        "other "
                        "kind of megabytes.")
                         .arg(text(finding.subject), format.count(finding.value))
                   : tr("Units are mixed: %1 has %2 GiB of memory, which is round in GB only.")
                         .arg(text(finding.subject), format.number(finding.value));
    case CheckKind::StalePrice:
        return tr("%1: the price is of %2, %3 days old.")
            .arg(item(finding), text(finding.text), format.count(finding.value));
    case CheckKind::NotPriced:
        return tr("%1: no price. Not priced is not free.").arg(item(finding));
    case CheckKind::LimitNotChecked:
        return tr("%1: %n limit(s) not checked, because a figure is not known.", nullptr,
                  static_cast<int>(finding.value))
            .arg(text(finding.subject));
    case CheckKind::NoGoal:
        return tr("No latency goal is set: nothing says how fast is fast enough.");
    case CheckKind::DefaultNotConfirmed:
        if (!finding.answer)
            return tr("%n more answer(s) are the preset's and nobody has confirmed them.", nullptr,
                      static_cast<int>(finding.value));
        return finding.value > 0 && !finding.text.empty()
                   ? tr("%1: the preset's value, never confirmed; %2 a month stand on it.")
                         .arg(label(finding), format.money(finding.value, finding.text))
                   : tr("%1: the preset's value, never confirmed.").arg(label(finding));
    }
    return {};
}

QString CheckText::nothingFound()
{
    return tr("The rules found nothing.");
}

QString CheckText::found(int count)
{
    return tr("Before it is sent: %n point(s)", nullptr, count);
}

} // namespace daemok::ui
