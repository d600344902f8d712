// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dossiertext.h"

#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/questiontext.h"
#include "ui/text/reporttext.h"

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr std::size_t kFirstOpen = 3;
constexpr double kThin = 1.15; // headroom below which a little more load is too much

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString firstOpen(const ReportModel &model, const Format &format)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(kFirstOpen, model.open.size()); ++i)
        names << QuestionText::label(model.open[i].id);
    return format.list(names);
}

int uncheckedLines(const Layout &layout)
{
    int lines = 0;
    for (const RolePlan &role : layout.roles)
        lines +=
            static_cast<int>(std::count_if(role.ledger.begin(), role.ledger.end(),
                                           [](const LedgerLine &line) { return !line.checked; }));
    return lines;
}

} // namespace

// Operations of which the same is known stand in one sentence.
QStringList DossierText::latencyRisks(const Layout &layout, const Format &format)
{
    QList<std::string_view> flags;
    QList<QStringList> operations;
    for (std::size_t i = 0; i < layout.latency.size(); ++i) {
        for (const std::string_view flag : layout.latency[i].flags) {
            if (!flags.contains(flag)) {
                flags << flag;
                operations << QStringList();
            }
            operations[flags.indexOf(flag)] << PlanText::operation(static_cast<ReportedOp>(i));
        }
    }
    QStringList risks;
    for (qsizetype i = 0; i < flags.size(); ++i)
        risks << (operations[i].size() == 1
                      ? tr("%1: %2", "operation, what is known of it")
                      : tr("%1, each: %2", "operations, what is known of them"))
                     .arg(format.list(operations[i]), PlanText::flag(flags[i]));
    return risks;
}

QString DossierText::footer(int assumptionsPage)
{
    return assumptionsPage > 0
               ? tr("An estimate, not a quotation; assumptions on page %1.").arg(assumptionsPage)
               : tr("An estimate, not a quotation.");
}

QString DossierText::summaryPage(bool first)
{
    return first ? tr("Decision") : tr("Sizing basis and cost");
}

QString DossierText::fingerprint(const ReportHeading &heading)
{
    constexpr int kShown = 12;
    return heading.projectSha256.empty() ? QString()
                                         : tr("Project %1 · plan %2", "first digits of two hashes")
                                               .arg(text(heading.projectSha256.substr(0, kShown)),
                                                    text(heading.planSha256.substr(0, kShown)));
}

QString DossierText::noSignature()
{
    return tr("The fingerprints show that the files inside are those the report was made from. "
              "They are no signature: they do not say who made it.");
}

QString DossierText::carried(const QString &name)
{
    return tr("The project travels inside this PDF as %1. Daemok opens the PDF, restores it and "
              "says what has changed since; any program that lists attachments can save it.")
        .arg(name);
}

QString DossierText::confidential()
{
    return tr("For the client named here only");
}

QString DossierText::atStake(const OpenAnswer &open, const Plan &plan, const Format &format)
{
    if (open.atStake <= 0 || !plan.recommended)
        return {};
    return format.money(open.atStake, plan.recommended->cost.currency);
}

QString DossierText::range(AnswerId id, const Interval &number, const Format &format)
{
    const std::string_view unit = answerSpec(id).unit;
    return tr("%1 to %2", "low and high end of a range")
        .arg(format.withUnit(number.low, unit),
             std::isinf(number.high) ? tr("unlimited") : format.withUnit(number.high, unit));
}

QString DossierText::notChecked(const LedgerLine &line)
{
    const QString missing = PlanText::missing(line.missing);
    return missing.isEmpty() ? tr("not checked") : tr("not checked: %1").arg(missing);
}

QString DossierText::binds()
{
    return tr("binds");
}

QString DossierText::futures(const planner::RiskStudy &study, const Plan &plan,
                             const Format &format)
{
    const std::string &currency = plan.recommended->cost.currency;
    QStringList text;
    if (!study.enough.empty() && study.enough.front())
        text << tr("The recommended layout is enough in %1 of the futures that the ranges of the "
                   "answers allow.")
                    .arg(format.percent(*study.enough.front()));
    const planner::Band &band = study.bands.monthly;
    if (band.low && band.high)
        text << tr("Counts made anew in each future, a month costs between %1 and %2 in nine of "
                   "ten.")
                    .arg(format.money(*band.low, currency), format.money(*band.high, currency));
    return text.join(QLatin1Char(' '));
}

QString DossierText::verdict(bool goalsHold)
{
    return goalsHold ? tr("hold") : tr("missed");
}

QStringList DossierText::decisions(const ReportModel &model, const Format &format)
{
    QStringList decisions;
    const Layout *layout = model.layout();
    if (!layout) {
        decisions << tr("Which goal or condition gives way: as asked, nothing fits.");
    } else {
        decisions << tr("Whether this layout is built at %1 a month.")
                         .arg(format.money(layout->cost.monthly, layout->cost.currency));
        if (!model.notPriced.empty())
            decisions << tr("Who obtains the prices that are missing: %1.").arg(format.list([&] {
                QStringList items;
                for (const CostItem item : model.notPriced)
                    items << PlanText::costItem(item);
                return items;
            }()));
    }
    if (!model.open.empty())
        decisions
            << tr("Who confirms what most money stands on: %1.").arg(firstOpen(model, format));
    return decisions;
}

QStringList DossierText::risks(const ReportModel &model, const Format &format)
{
    QStringList risks;
    const Plan &plan = *model.plan;
    const Layout *layout = model.layout();
    if (layout) {
        for (const std::string_view flag : layout->flags)
            risks << PlanText::flag(flag);
        risks << latencyRisks(*layout, format);
        if (layout->headroom > 0 && layout->headroom < kThin)
            risks << tr("The load may grow by a factor of %1 only; then a limit or goal is missed.")
                         .arg(format.number(layout->headroom));
        if (const int lines = uncheckedLines(*layout); lines > 0)
            risks << tr("%n limit(s) could not be checked, because a figure is not published.",
                        nullptr, lines);
    }
    for (const LlmLimit &limit : plan.llm.limits) {
        if (!limit.met)
            risks << tr("The LLM API allows less than is needed: %1.")
                         .arg(PlanText::llmLimit(limit.limit));
    }
    if (model.pattern.likely(AnswerId::SemanticGain) > 0)
        risks << tr("Similar questions are answered alike: %1 of the answers given that way may "
                    "be wrong.")
                     .arg(format.percent(model.pattern.likely(AnswerId::FalseHitShare)));
    if (model.sources.figures > 0 && model.sources.assumedFigures > 0)
        risks << ReportText::assumed(model.sources);
    if (!model.open.empty())
        risks << tr("%n answer(s) are the preset's; nobody has confirmed them.", nullptr,
                    static_cast<int>(model.open.size()));
    return risks;
}

QStringList DossierText::nextSteps(const ReportModel &model, const Format &format)
{
    QStringList steps;
    for (std::size_t i = 0; i < std::min(kFirstOpen, model.open.size()); ++i) {
        const AnswerId id = model.open[i].id;
        steps << tr("Confirm: %1. Now %2. %3", "question, its value, how to get the number")
                     .arg(QuestionText::label(id),
                          ReportText::openRange(model.open[i], model.pattern, format),
                          QuestionText::help(id));
    }
    for (const CostItem item : model.notPriced)
        steps << tr("Obtain a price: %1.").arg(PlanText::costItem(item));
    for (const LlmLimit &limit : model.plan->llm.limits) {
        if (!limit.met)
            steps << PlanText::llmLimit(limit.limit) + QStringLiteral(": ")
                         + PlanText::llmFix(limit, format);
    }
    if (model.layout())
        steps << tr("Run the load test of the chapter before on one store of the layout, and put "
                    "its result into the project.");
    steps << tr("Compute again when prices are older than three months or an answer changes: open "
                "this PDF in Daemok.");
    return steps;
}

QStringList DossierText::loadTest(const ReportModel &model, const Format &format)
{
    const Demand &demand = model.plan->demand;
    return {
        tr("Load %1 items of the planned size first; an empty store answers faster than a full "
           "one.")
            .arg(format.scaled(demand.storedItems())),
        tr("Offer the rates below at the same time, at a constant pace, for at least ten "
           "minutes after warming up; do not wait for an answer before the next request."),
        tr("Then stop one node of the role with the most nodes and go on for ten minutes: every "
           "goal must still be met.")};
}

QString DossierText::taxes(const Layout &layout)
{
    QStringList text{tr("All amounts in %1. Prices of the catalogue are without VAT.", "currency")
                         .arg(QString::fromStdString(layout.cost.currency))};
    for (const std::string_view flag : layout.flags) {
        if (flag.substr(0, 4) == "vat_")
            text << PlanText::flag(flag);
    }
    return text.join(QLatin1Char(' '));
}

QString DossierText::exchange(const ExchangeRate &rate, const Format &format)
{
    return tr("Rate of exchange: 1 %1 = %2 %3 (%4).", "currency, rate, currency, date")
        .arg(QString::fromStdString(rate.from), format.number(rate.rate),
             QString::fromStdString(rate.to), QString::fromStdString(rate.date));
}

QString DossierText::breakEven(const planner::OwnBesideCloud &beside, const Format &format)
{
    const auto month = beside.breakEvenMonth();
    if (month)
        return tr("Buying has cost less than renting from month %1 on, by the priced lines.")
            .arg(format.count(*month));
    return tr("By the priced lines buying does not cost less than renting in any month, or a price "
              "is missing.");
}

QString DossierText::moreSteps(int count)
{
    return tr("%n further step(s): in the full audit and on the Growth page.", nullptr, count);
}

QString DossierText::sameAsBefore()
{
    return tr("The figures of the decision are those of the report before.");
}

QString DossierText::assumedSource()
{
    return tr("Assumed by this catalogue, with a stated reason");
}

} // namespace daemok::ui
