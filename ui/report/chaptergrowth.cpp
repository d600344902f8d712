// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/growth/growthcharts.h"
#include "ui/growth/growthrows.h"
#include "ui/report/figureblock.h"
#include "ui/report/reportcontent.h"

namespace daemok::ui {
namespace {

constexpr std::size_t kProposalSteps = 10; // the audit has all

// On paper a row has no tooltip: what it says in its second line stands below the first cell.
TableRow paperRow(const Row &row)
{
    const Ink ink = row.faint ? Ink::Muted : Ink::Text;
    TableRow paper;
    for (const Cell &cell : row.cells)
        paper.cells << textCell(cell.text, row.marked ? Face::Strong : Face::Body, ink);
    if (!row.note.isEmpty())
        paper.cells.front().spans << Span{row.note, Face::Small, Ink::Muted};
    return paper;
}

QList<Column> paperColumns(const QStringList &titles)
{
    QList<Column> columns{{titles.front(), Side::Left, true}};
    for (const QString &title : titles.mid(1))
        columns << Column{title, Side::Right};
    return columns;
}

void addTable(Blocks &blocks, const ReportContent &content, DossierWord heading,
              const QStringList &titles, const std::vector<Row> &rows)
{
    if (rows.empty())
        return;
    QList<TableRow> paper;
    for (const Row &row : rows)
        paper << paperRow(row);
    blocks.push_back(content.heading(heading));
    blocks.push_back(
        std::make_unique<TableBlock>(content.style, paperColumns(titles), std::move(paper)));
}

std::unique_ptr<Block> chart(ChartSpec spec, const ReportContent &content)
{
    for (ChartMarker &marker : spec.markers)
        marker.draggable = false;
    return std::make_unique<ChartBlock>(content.style, std::move(spec));
}

} // namespace

Blocks growthChapter(const ReportContent &content)
{
    Blocks blocks;
    const auto &growth = content.source->growth;
    const Plan &plan = content.plan();
    if (!growth || !plan.recommended)
        return blocks;
    const GrowthRows rows(*growth, plan, content.format);
    const GrowthCharts charts(*growth, plan, growth->horizon, content.format);
    QList<Span> headline{{rows.headline(), Face::Lead}};
    if (growth->fullBeyond)
        headline << Span{GrowthRows::fullBeyond()};
    blocks.push_back(std::make_unique<CalloutBlock>(content.style, headline, Ink::Accent));
    blocks.push_back(chart(charts.nodes(), content));
    blocks.push_back(chart(charts.cost(), content));
    addTable(blocks, content, DossierWord::Triggers, GrowthRows::breakTitles(), rows.breaks());
    std::vector<Row> steps = rows.steps();
    const bool cut = content.model.edition != ReportEdition::Audit && steps.size() > kProposalSteps;
    const auto more = static_cast<int>(steps.size() - (cut ? kProposalSteps : steps.size()));
    if (cut)
        steps.resize(kProposalSteps);
    addTable(blocks, content, DossierWord::Steps, GrowthRows::stepTitles(), steps);
    if (cut)
        blocks.push_back(std::make_unique<TextBlock>(
            content.style, QList<Span>{{DossierText::moreSteps(more), Face::Small, Ink::Muted}}));
    addTable(blocks, content, DossierWord::Years, GrowthRows::yearTitles(), rows.years());
    return blocks;
}

void addRecovery(Blocks &blocks, const ReportContent &content)
{
    if (const Layout *layout = content.model.layout())
        addTable(blocks, content, DossierWord::Recovery, GrowthRows::recoveryTitles(),
                 GrowthRows::recovery(*layout, "/recommended", content.format));
}

} // namespace daemok::ui
