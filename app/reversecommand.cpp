// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reversecommand.h"

#include "app/page/textpage.h"
#include "app/terminal.h"
#include "core/export/reversejson.h"
#include "core/planner/reverse/reverse.h"
#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/reversetext.h"
#include "ui/text/verdicttext.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace daemok::app {
namespace {

using planner::Reverse;
using planner::ReverseEnd;
using planner::ReverseQuestion;

struct ReverseWords
{
    Q_DECLARE_TR_FUNCTIONS(ReverseWords)
};

TextTable trialTable(const ReverseQuestion &question, const Reverse &made, const ui::Format &format)
{
    const Column right{Column::Align::Right};
    TextTable table({right, right, right, {}});
    table.row({{ui::ReverseText::subject(question.subject), Tone::Quiet},
               {ReverseWords::tr("a month"), Tone::Quiet},
               {ReverseWords::tr("nodes"), Tone::Quiet},
               {}});
    for (const planner::ReverseTrial &trial : made.trials)
        table.row({{ui::ReverseText::figure(question.subject, trial.value, format),
                    trial.value == made.value ? Tone::Strong : Tone::Plain},
                   {trial.fits ? format.money(trial.monthly, made.currency) : QStringLiteral("–")},
                   {trial.fits ? format.count(trial.nodes) : QStringLiteral("–")},
                   {!trial.fits     ? ReverseWords::tr("no layout meets the goals")
                    : !trial.sure   ? ReverseWords::tr("not as sure as asked")
                    : trial.carries ? ReverseWords::tr("within")
                                    : ReverseWords::tr("beyond"),
                    trial.carries ? Tone::Good : Tone::Bad}});
    return table;
}

TextPage pageOf(const ReverseQuestion &question, const Reverse &made)
{
    const ui::Format format{QLocale(QLocale::English, QLocale::UnitedStates)};
    TextPage page;
    page.paragraph(ui::ReverseText::headline(question, made, format), Tone::Strong);
    for (const QString &sentence : {ui::ReverseText::answered(question, made, format),
                                    ui::ReverseText::next(question, made, format)})
        if (!sentence.isEmpty())
            page.paragraph(sentence);
    if (made.plan) {
        page.blank();
        const Layout &layout = planner::layoutOf(*made.plan, made.layout);
        page.paragraph(ReverseWords::tr("%1: %2.", "kind of layout, its stores")
                           .arg(ui::PlanText::choice(layout.choice),
                                ui::VerdictText::stores(layout, *made.plan, format)));
        TextTable facts({{}, {}, {Column::Align::Left, true}});
        const auto all = ui::VerdictText::facts(layout, *made.plan, format);
        for (const auto id : {ui::VerdictText::Cost, ui::VerdictText::Nodes,
                              ui::VerdictText::Latency, ui::VerdictText::Limit})
            facts.row(
                {{all[id].label}, {all[id].value, Tone::Strong}, {all[id].note, Tone::Quiet}});
        page.table(facts, 2);
    }
    if (!made.trials.empty()) {
        page.blank();
        page.table(trialTable(question, made, format), 2);
        page.paragraph(ui::ReverseText::tolerance(question.subject), Tone::Quiet);
    }
    return page;
}

} // namespace

Result<ExitCode> runReverse(const Arguments &arguments, const Assignment &assignment)
{
    const ReverseArguments &asked = arguments.reverse;
    ReverseQuestion question;
    question.subject = *planner::reverseSubjectFromName(asked.answer);
    if (asked.budget > 0)
        question.monthly = asked.budget;
    if (asked.nodes > 0)
        question.nodes = asked.nodes;
    question.withLlmApi = asked.withLlmApi;
    planner::ReverseOptions options;
    options.futures.threads = threadsOf(arguments.threads);
    const Reverse made =
        planner::reverse(assignment.scenario().pattern, assignment.catalog, question, options);
    Terminal terminal;
    if (arguments.json)
        terminal.write(reverseJson(question, made)
                           .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                       + "\n");
    else
        terminal.write(pageOf(question, made).text(Terminal::wantsColour(arguments.noColour)));
    if (!terminal.finish())
        return Error{ErrorId::FileNotWritable, {}, {"standard output", "disk full or pipe closed"}};
    return made.plan ? ExitCode::Done : ExitCode::No;
}

} // namespace daemok::app
