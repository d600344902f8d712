// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/planreport.h"

#include "ui/text/plantext.h"
#include "ui/text/verdicttext.h"

#include <QStringList>

namespace daemok::app {

std::vector<Span> PlanReport::costRow(const CostLine &line) const
{
    const bool priced = line.status == PriceStatus::Priced;
    const std::string &currency = m_plan.recommended->cost.currency;
    const QString amount =
        priced ? m_format.money(line.amount, currency) : ui::PlanText::priceStatus(line.status);
    return {{ui::PlanText::costItem(line.item)},
            {QString::fromStdString(line.role.empty() ? line.store : line.role), Tone::Quiet},
            {QString::fromStdString(line.detail)},
            {tr("%1 %2", "quantity, unit")
                 .arg(m_format.number(line.quantity), QString::fromStdString(line.unit))
                 .trimmed()},
            {amount, priced ? Tone::Plain : Tone::Caution},
            {line.once ? tr("once") : QString(), Tone::Quiet},
            {QString::fromStdString(line.source.asOf), Tone::Quiet}};
}

void PlanReport::addCost(TextPage &page) const
{
    const Cost &cost = m_plan.recommended->cost;
    page.title(tr("Cost a month"));
    const Column right{Column::Align::Right};
    const Column gives{Column::Align::Left, true};
    TextTable table({gives, {}, gives, right, right, {}, {}});
    QStringList notApplicable;
    for (const CostLine &line : cost.lines) {
        if (line.status == PriceStatus::NotApplicable)
            notApplicable << ui::PlanText::costItem(line.item);
        else
            table.row(costRow(line));
    }
    table.row({{tr("Together"), Tone::Strong},
               {},
               {},
               {},
               {m_format.money(cost.monthly, cost.currency), Tone::Strong}});
    if (cost.oneOff > 0)
        table.row({{tr("Paid once"), Tone::Strong},
                   {},
                   {},
                   {},
                   {m_format.money(cost.oneOff, cost.currency), Tone::Strong}});
    page.table(table, 2);
    page.paragraph(tr("36 months: %1. 60 months: %2. Infrastructure only; LLM tokens stand apart.")
                       .arg(m_format.money(cost.tco36, cost.currency),
                            m_format.money(cost.tco60, cost.currency)),
                   Tone::Quiet, 2);
    notApplicable.removeDuplicates();
    if (!notApplicable.isEmpty())
        page.paragraph(tr("Does not apply: %1.").arg(notApplicable.join(QStringLiteral(", "))),
                       Tone::Quiet, 2);
}

void PlanReport::addLlm(TextPage &page) const
{
    const LlmCost &llm = m_plan.llm;
    if (m_plan.local) {
        page.title(tr("Local model"));
        const QStringList lines =
            ui::VerdictText::localModel(*m_plan.local, m_format).split(QLatin1Char('\n'));
        for (const QString &line : lines)
            page.paragraph(line, Tone::Plain, 2);
        return;
    }
    page.title(tr("LLM API"));
    const QString model =
        llm.model.empty() ? tr("no model named") : QString::fromStdString(llm.model);
    if (llm.priced) {
        page.paragraph(tr("%1: %2 a month without reuse, %3 with reuse.")
                           .arg(model, m_format.money(llm.monthlyWithoutReuse, llm.currency),
                                m_format.money(llm.monthlyWithReuse, llm.currency)),
                       Tone::Plain, 2);
    } else {
        page.paragraph(tr("%1: not priced.").arg(model), Tone::Caution, 2);
    }
    const Column right{Column::Align::Right};
    TextTable table({{}, right, right, {}, {Column::Align::Left, true}});
    for (const LlmLimit &limit : llm.limits) {
        const Span state = !limit.allowed ? Span{tr("limit not known"), Tone::Quiet}
                           : limit.met    ? Span{tr("met"), Tone::Good}
                                          : Span{tr("missed"), Tone::Bad};
        table.row({{ui::PlanText::llmLimit(limit.limit)},
                   {m_format.scaled(limit.demand)},
                   {limit.allowed ? tr("of %1").arg(m_format.scaled(*limit.allowed)) : QString()},
                   state,
                   {ui::PlanText::llmFix(limit, m_format)}});
    }
    page.table(table, 2);
}

} // namespace daemok::app
