// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figureblock.h"
#include "ui/report/reportcontent.h"
#include "ui/text/plantext.h"

namespace daemok::ui {
namespace {

std::unique_ptr<Block> sums(const ReportContent &content, const Cost &cost)
{
    const auto sum = [&](DossierWord word, double amount) {
        return Tile{DossierText::word(word), content.format.money(amount, cost.currency),
                    ReportText::inMyriads(amount, content.format), Ink::Text};
    };
    return std::make_unique<TilesBlock>(content.style,
                                        QList<Tile>{sum(DossierWord::Monthly, cost.monthly),
                                                    sum(DossierWord::OneOff, cost.oneOff),
                                                    sum(DossierWord::Months36, cost.tco36),
                                                    sum(DossierWord::Months60, cost.tco60)});
}

TableRow besideRow(DossierWord where, const Layout &layout, const ReportContent &content)
{
    const auto money = [&](double amount) {
        return textCell(content.format.money(amount, layout.cost.currency));
    };
    return {{textCell(DossierText::word(where), Face::Strong),
             textCell(VerdictText::productName(layout.product, content.plan())),
             textCell(content.format.count(layout.nodes())), money(layout.cost.oneOff),
             money(layout.cost.monthly), money(layout.cost.tco36), money(layout.cost.tco60)}};
}

// Own servers beside rented ones, where there are both.
void addBeside(Blocks &blocks, const ReportContent &content)
{
    const auto &beside = content.source->beside;
    if (!beside || !beside->own || !beside->rented)
        return;
    blocks.push_back(content.heading(DossierWord::Beside));
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{QString(), Side::Left, true},
                      {ReportText::word(ReportWord::ResultsIn), Side::Left, true},
                      {ReportText::word(ReportWord::Nodes), Side::Right},
                      {DossierText::word(DossierWord::OneOff), Side::Right},
                      {DossierText::word(DossierWord::Monthly), Side::Right},
                      {DossierText::word(DossierWord::Months36), Side::Right},
                      {DossierText::word(DossierWord::Months60), Side::Right}},
        QList<TableRow>{besideRow(DossierWord::Own, *beside->own, content),
                        besideRow(DossierWord::Rented, *beside->rented, content)}));
    blocks.push_back(std::make_unique<TextBlock>(
        content.style, QList<Span>{{DossierText::breakEven(*beside, content.format)}}));
}

QList<Span> taxesAndRates(const ReportContent &content, const Layout &layout)
{
    QList<Span> spans{{DossierText::taxes(layout), Face::Small, Ink::Muted}};
    if (!content.plan().catalog)
        return spans;
    for (const ExchangeRate &rate : content.plan().catalog->exchange)
        spans << Span{DossierText::exchange(rate, content.format), Face::Small, Ink::Muted};
    return spans;
}

} // namespace

Blocks costChapter(const ReportContent &content)
{
    Blocks blocks = costSection(content);
    const Layout *layout = content.model.layout();
    if (!layout)
        return blocks;
    blocks.push_back(std::make_unique<TextBlock>(content.style, taxesAndRates(content, *layout)));
    blocks.push_back(content.heading(DossierWord::Totals));
    blocks.push_back(sums(content, layout->cost));
    addBeside(blocks, content);
    return blocks;
}

} // namespace daemok::ui
