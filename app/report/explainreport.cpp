// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/explainreport.h"

#include "core/quantity/numbers.h"
#include "ui/text/explaintext.h"
#include "ui/text/format.h"
#include "ui/text/origintext.h"
#include "ui/text/termtext.h"

#include <QLocale>

#include <cmath>

namespace daemok::app {
namespace {

// Explanations are checked by hand, so figures keep six digits where the report keeps three.
QString exact(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double scale =
        std::pow(10.0, 5 - std::floor(std::log10(std::max(std::abs(value), 1e-300))));
    const double rounded =
        std::isfinite(scale) && scale > 0 ? std::round(value * scale) / scale : value;
    return QString::fromStdString(formatNumber(rounded));
}

QString cameFrom(const Term &term)
{
    if (!term.answer.empty())
        return QString::fromStdString(term.answer);
    if (!term.figure.empty())
        return QString::fromStdString(term.figure);
    const QString date = term.source.asOf.empty()
                             ? QString()
                             : QStringLiteral(", ") + QString::fromStdString(term.source.asOf);
    return QString::fromStdString(term.source.key) + date;
}

} // namespace

TextPage ExplainReport::page(const planner::Explanation &explanation)
{
    TextPage page;
    const QString unit = QString::fromStdString(explanation.unit);
    page.line({{QString::fromStdString(explanation.figure), Tone::Quiet}});
    page.line({{(exact(explanation.value) + u' ' + unit).trimmed(), Tone::Strong}});
    if (!explanation.terms.text.empty()) {
        page.blank();
        page.paragraph(QString::fromStdString(explanation.terms.text), Tone::Plain, 2);
    }
    page.blank();
    TextTable table({{}, {}, {Column::Align::Right}, {}, {}, {Column::Align::Left, true}});
    for (const Term &term : explanation.terms.terms) {
        table.row({{QString::fromStdString(term.symbol), Tone::Strong},
                   {ui::TermText::word(term.name)},
                   {exact(term.value)},
                   {QString::fromStdString(term.unit)},
                   {ui::OriginText::word(term.origin),
                    term.origin == Origin::Assumed ? Tone::Caution : Tone::Plain},
                   {cameFrom(term), Tone::Quiet}});
    }
    page.table(table, 2);
    for (const std::string &note : explanation.terms.notes)
        page.paragraph(ui::ExplainText::note(note), Tone::Quiet, 2);
    if (explanation.whyNotFewer) {
        page.blank();
        page.paragraph(ui::ExplainText::whyNotFewer(*explanation.whyNotFewer, ui::Format()),
                       Tone::Plain, 2);
    }
    return page;
}

} // namespace daemok::app
