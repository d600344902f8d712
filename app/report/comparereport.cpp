// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/comparereport.h"

#include "app/report/tone.h"
#include "ui/text/comparetext.h"

#include <algorithm>

namespace daemok::app {

CompareReport::CompareReport(const std::vector<ComparedEntry> &versions,
                             const std::vector<planner::Waterfall> &waterfalls)
    : m_versions(versions),
      m_waterfalls(waterfalls),
      m_format(QLocale(QLocale::English, QLocale::UnitedStates))
{}

// The scenario alone where all are of one file, and the file alone where its scenarios say nothing.
QString CompareReport::name(std::size_t version) const
{
    const ComparedEntry &entry = m_versions[version];
    const auto all = [&](auto member) {
        return std::all_of(m_versions.begin(), m_versions.end(), [&](const ComparedEntry &each) {
            return each.*member == m_versions.front().*member;
        });
    };
    QString scenario = QString::fromStdString(entry.scenario);
    const QString file = QString::fromStdString(entry.file);
    if (all(&ComparedEntry::file))
        return scenario;
    return all(&ComparedEntry::scenario) ? file
                                         : tr("%1, %2", "file, scenario").arg(file, scenario);
}

void CompareReport::addVersions(TextPage &page) const
{
    std::vector<const Plan *> plans;
    for (const ComparedEntry &entry : m_versions)
        plans.push_back(entry.compared.plan.get());
    std::vector<Column> columns{{}};
    std::vector<Span> head{{QString()}};
    for (std::size_t i = 0; i < m_versions.size(); ++i) {
        columns.push_back({Column::Align::Left, true});
        head.push_back({name(i), Tone::Strong});
    }
    TextTable table(std::move(columns));
    table.row(std::move(head));
    for (const ui::CompareRow &row : ui::CompareText::rows(plans, m_format)) {
        std::vector<Span> cells{{row.label, row.strong ? Tone::Strong : Tone::Plain}};
        for (const ui::CompareCell &cell : row.cells)
            cells.push_back(
                {cell.change.isEmpty()
                     ? cell.value
                     : tr("%1 %2", "value, its difference").arg(cell.value, cell.change),
                 toneOf(cell.change.isEmpty() ? cell.tone : cell.changeTone, Tone::Plain)});
        table.row(std::move(cells));
    }
    page.table(table, 2);
}

void CompareReport::addWaterfall(TextPage &page, std::size_t index) const
{
    const planner::Waterfall &made = m_waterfalls[index];
    const planner::Version &from = *m_versions.front().compared.version;
    const planner::Version &to = *m_versions[index + 1].compared.version;
    page.blank();
    page.title(tr("%1 → %2", "versions").arg(name(0), name(index + 1)));
    page.paragraph(ui::CompareText::summary(made, m_format));
    const Column right{Column::Align::Right};
    TextTable table(
        {{Column::Align::Left, true}, {Column::Align::Left, true}, right, right, right});
    const auto money = [&](double amount) { return m_format.money(amount, made.currency); };
    if (!made.steps.empty()) {
        table.row({{tr("changed"), Tone::Quiet},
                   {tr("from → to"), Tone::Quiet},
                   {tr("a month"), Tone::Quiet},
                   {tr("alone"), Tone::Quiet},
                   {tr("then"), Tone::Quiet}});
        table.row({{name(0), Tone::Strong}, {}, {}, {}, {money(made.first.monthly)}});
    }
    for (const planner::WaterfallStep &step : made.steps) {
        const double by = step.difference();
        table.row(
            {{ui::CompareText::step(step)},
             {ui::CompareText::fromTo(step, from, to, m_format), Tone::Quiet},
             {ui::CompareText::difference(by, made.currency, m_format), by > 0   ? Tone::Bad
                                                                        : by < 0 ? Tone::Good
                                                                                 : Tone::Plain},
             {step.alone ? ui::CompareText::difference(*step.alone, made.currency, m_format)
                         : tr("does not fit"),
              Tone::Quiet},
             {money(step.after.monthly)}});
    }
    if (!made.steps.empty()) {
        page.table(table, 2);
        if (const QString unsure = ui::CompareText::unsure(made, m_format); !unsure.isEmpty())
            page.paragraph(unsure, Tone::Caution);
        page.paragraph(ui::CompareText::order(), Tone::Quiet);
        return;
    }
    TextTable changes({{Column::Align::Left, true}, {Column::Align::Left, true}});
    for (const planner::Change &change : changesBetween(from, to))
        changes.row({{ui::CompareText::change(change)},
                     {ui::CompareText::fromTo(change, from, to, m_format), Tone::Quiet}});
    if (!changes.isEmpty())
        page.table(changes, 2);
}

TextPage CompareReport::page() const
{
    TextPage page;
    page.title(tr("Side by side"));
    addVersions(page);
    for (std::size_t i = 0; i < m_waterfalls.size(); ++i)
        addWaterfall(page, i);
    return page;
}

} // namespace daemok::app
