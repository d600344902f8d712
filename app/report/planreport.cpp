// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/planreport.h"

#include "app/report/tone.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/questiontext.h"
#include "ui/text/verdicttext.h"

#include <QLocale>
#include <QStringList>

#include <utility>

namespace daemok::app {
namespace {

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PlanReport::PlanReport(const Plan &plan, const UsagePattern &pattern, QString projectName)
    : m_plan(plan),
      m_pattern(pattern),
      m_project(std::move(projectName)),
      m_format(QLocale(QLocale::English, QLocale::UnitedStates))
{}

TextPage PlanReport::page() const
{
    TextPage page;
    addHead(page);
    addFacts(page);
    addLoad(page);
    if (m_plan.recommended) {
        addLayout(page);
        addLatency(page);
        addCost(page);
    }
    addLlm(page);
    addAlternatives(page);
    addRejected(page);
    addFoot(page);
    return page;
}

void PlanReport::addHead(TextPage &page) const
{
    QStringList where{m_project, QString::fromStdString(m_plan.scenario)};
    if (m_plan.recommended) {
        const Layout &layout = *m_plan.recommended;
        const std::string place =
            layout.provider + (layout.region.empty() ? "" : " " + layout.region);
        where << QString::fromStdString(place) << tr("%n zone(s)", nullptr, layout.zones);
    }
    where << tr("month %1").arg(m_plan.month);
    page.paragraph(joined(where), Tone::Quiet);
    page.blank();
    page.paragraph(ui::VerdictText::headline(m_plan, m_format),
                   m_plan.recommended ? Tone::Strong : Tone::Bad);
    page.paragraph(ui::VerdictText::promise(m_plan, m_pattern, m_format));
    page.blank();
}

void PlanReport::addFacts(TextPage &page) const
{
    TextTable table({{}, {}, {Column::Align::Left, true}});
    for (const ui::Fact &fact : ui::VerdictText::facts(m_plan, m_format))
        table.row({{fact.label},
                   {fact.value, toneOf(fact.tone, Tone::Strong)},
                   {fact.note, Tone::Quiet}});
    page.table(table, 2);
}

void PlanReport::addLoad(TextPage &page) const
{
    const Demand &demand = m_plan.demand;
    page.title(tr("Load in the busiest minute"));
    const auto perSecond = [this](double rate) {
        return tr("%1/s", "a rate").arg(m_format.number(rate));
    };
    std::vector<std::pair<QString, QString>> entries = {
        {tr("Requests"), perSecond(demand.peakRequests)},
        {tr("LLM calls"), perSecond(m_plan.llmLoad.callsPerSecond)},
        {tr("LLM calls in flight"), m_format.number(m_plan.llmLoad.callsInFlight)},
        {tr("LLM tokens a minute"), m_format.scaled(m_plan.llmLoad.tokensPerMinute)},
        {tr("Answered from the store"), m_format.percent(demand.hitRatio)},
        {tr("Store connections"), m_format.count(demand.storeConnections)},
        {tr("Stored items"), m_format.scaled(demand.storedItems())},
        {tr("Stored bytes"), m_format.bytes(demand.storedBytes().value())},
    };
    for (std::size_t i = 0; i < kOperations; ++i) {
        const auto operation = static_cast<Operation>(i);
        if (demand.rate(operation) > 0)
            entries.emplace_back(ui::ProductText::operation(operation),
                                 perSecond(demand.rate(operation)));
    }
    const Column right{Column::Align::Right};
    TextTable table({{}, right, {}, {}, right, {}, {}, right});
    const std::size_t rows = (entries.size() + 2) / 3;
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<Span> cells;
        for (std::size_t i = row; i < entries.size(); i += rows) {
            if (!cells.empty())
                cells.push_back({});
            cells.push_back({entries[i].first, Tone::Quiet});
            cells.push_back({entries[i].second});
        }
        table.row(std::move(cells));
    }
    page.table(table, 2);
}

void PlanReport::addFoot(TextPage &page) const
{
    const std::vector<AnswerId> open = m_pattern.unconfirmed();
    page.title(tr("Before you rely on it"));
    if (!open.empty()) {
        constexpr std::size_t most = 6;
        QStringList words;
        for (std::size_t i = 0; i < open.size() && i < most; ++i)
            words << ui::QuestionText::label(open[i]);
        const QString rest =
            open.size() > most ? tr(" and %1 more").arg(open.size() - most) : QString();
        page.paragraph(tr("%n answer(s) come from the preset and nobody has confirmed them: %1%2.",
                          nullptr, static_cast<int>(open.size()))
                           .arg(words.join(QStringLiteral(", ")), rest),
                       Tone::Plain, 2);
    }
    if (m_plan.catalog) {
        page.paragraph(
            tr("Catalogue %1. Every figure: daemok explain %2 /recommended/roles/0/count")
                .arg(QString::fromStdString(m_plan.catalog->version), m_project),
            Tone::Quiet, 2);
    }
}

} // namespace daemok::app
